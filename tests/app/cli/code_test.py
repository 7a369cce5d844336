# The support code through the real program: what one side reads out is what the other side reads.
import re
import unittest

from program import ProgramTest


class SupportCode(ProgramTest):
    def test_every_scenario_says_on_the_other_side_what_check_found(self):
        for name in self.scenarios():
            with self.subTest(scenario=name):
                pc = self.make(name)
                check = self.document_of("check", "--pc", pc)

                code = self.document_of("code", "--pc", pc)["code"]
                seen = self.document_of("decode", *code["words"].split())

                found = {f["step"] for f in check["findings"] if f["diagnosis"] in ("broken", "suspect")}
                told = {f["step"] for f in seen["findings"] if f["diagnosis"] in ("broken", "suspect", "found")}
                self.assertEqual(told, found)
                self.assertTrue(seen["next"])
                if check["lastDial"]:
                    self.assertEqual(seen["verdict"]["code"], check["verdict"]["code"])

    def test_both_forms_say_the_same(self):
        code = self.document_of("code")["code"]

        by_words = self.document_of("decode", code["words"])
        by_characters = self.document_of("decode", code["characters"].lower().replace("-", ""))

        self.assertEqual(by_words, by_characters)

    def test_the_text_has_both_forms_and_no_name(self):
        shown = self.run_program("code")

        self.assertEqual(shown.code, 0, shown.err)
        self.assertRegex(shown.out, r"\b[a-z]{5} [a-z]{5} [a-z]{5} [a-z]{5}\b")
        self.assertRegex(shown.out, r"\b\w{3}-\w{3}-\w{3}-\w{4}\b")

    def test_a_wrong_word_is_named(self):
        words = self.document_of("code")["code"]["words"].split()
        words[2] = "xenon"

        outcome = self.run_program("decode", *words)

        self.assertEqual(outcome.code, 1)
        self.assertEqual(outcome.out, "")
        self.assertIn("The third word cannot be right.", outcome.err)

    def test_a_wrong_word_is_named_for_programs(self):
        words = self.document_of("code")["code"]["words"].split()
        words[0], words[1] = words[1], words[0]

        outcome = self.run_program("decode", *words, "--json")

        self.assertEqual(outcome.code, 1)
        self.assertEqual(outcome.document["problem"]["kind"], "swapped")
        self.assertEqual(outcome.document["problem"]["part"], 1)

    def test_a_foreign_text_is_no_code(self):
        outcome = self.run_program("decode", "hello", "world")

        self.assertEqual(outcome.code, 1)
        self.assertTrue(re.search("not a code of this program", outcome.err))

    def test_no_code_is_bad_usage(self):
        self.assertEqual(self.run_program("decode").code, 64)


if __name__ == "__main__":
    unittest.main()
