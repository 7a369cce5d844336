# Bad input gets a clear error with something to do, an exit code that says what kind it was, and no change.
import fcntl
import json
import os
import subprocess
import unittest
import zlib

from program import ProgramTest


class WrongWords(ProgramTest):
    def refused(self, *words):
        outcome = self.run_program(*words)
        self.assertEqual(outcome.code, 64, outcome.err)
        self.assertEqual(outcome.out, "")
        return outcome.err

    def test_a_mistyped_verb_names_the_near_one(self):
        self.assertIn("history", self.refused("histroy"))

    def test_a_mistyped_step_names_the_near_one(self):
        self.assertIn("ikeext-enabled", self.refused("fix", "--step", "ikext-enabled"))

    def test_an_unknown_option_is_bad_usage(self):
        self.refused("check", "--force")

    def test_no_verb_at_all_is_bad_usage(self):
        self.refused()

    def test_a_pc_that_means_nothing_is_bad_usage(self):
        self.assertIn("--pc", self.refused("check", "--pc", "other"))

    def test_an_unknown_profile_names_the_near_ones(self):
        outcome = self.run_program("check", "--profile", "Ofice VPN")
        self.assertEqual(outcome.code, 2)
        self.assertIn("Office VPN", outcome.err)

    def test_an_unknown_code_names_the_near_ones(self):
        outcome = self.run_program("explain", "987")
        self.assertEqual(outcome.code, 1)
        self.assertIn("Did you mean", outcome.err)

    def test_an_unknown_scenario_names_the_near_ones(self):
        outcome = self.run_program("scenario", "create", "ofice-vpn", self.path("x.json"))
        self.assertEqual(outcome.code, 2)
        self.assertIn("office-vpn", outcome.err)

    def test_this_pc_is_refused_where_it_is_not_windows(self):
        outcome = self.run_program("check", "--pc", "this")
        self.assertEqual(outcome.code, 2)
        self.assertIn("--pc simulated", outcome.err)

    def test_undo_without_saying_which_lists_what_could_be_undone(self):
        self.run_program("fix", "--all")
        outcome = self.run_program("undo")
        self.assertEqual(outcome.code, 64)
        self.assertIn("undo --run 00001-", outcome.out)


class Help(ProgramTest):
    def test_of_every_verb_teaches_with_examples_and_exit_codes(self):
        overview = self.run_program("--help")
        self.assertEqual(overview.code, 0)
        verbs = [line.split()[0] for line in overview.out.split("Subcommands:")[1].splitlines()
                 if line.startswith("  ") and not line.startswith("   ")]
        self.assertIn("check", verbs)
        for verb in [v for v in verbs if v != "l2tp-repair"]:
            with self.subTest(verb=verb):
                text = self.run_program(verb, "--help").out
                self.assertRegex(text, "Examples?:")
                self.assertIn("Exit codes:", text)

    def test_version_is_one_line(self):
        self.assertRegex(self.run_program("--version").out, r"^l2tp-repair \d+\.\d+\.\d+\n$")


class OutputForPrograms(ProgramTest):
    def test_has_no_colour_where_nobody_watches(self):
        self.assertNotIn("\x1b", self.run_program("check").out)

    def test_error_documents_stand_alone_on_standard_output(self):
        outcome = self.run_program("check", "--profile", "Nobody", "--json")
        self.assertEqual(json.loads(outcome.out)["error"]["kind"], "not-found")


class SimulatedPcFile(ProgramTest):
    def test_that_is_missing_says_how_to_make_one(self):
        outcome = self.run_program("check", "--pc", "simulated:" + self.path("none.json"))
        self.assertEqual(outcome.code, 2)
        self.assertIn("scenario create", outcome.err)

    def test_that_is_damaged_is_named_and_left_alone(self):
        file = self.write("pc.json", "{\"version\": 1, \"services\": [")
        outcome = self.run_program("fix", "--all", "--pc", "simulated:" + file)
        self.assertEqual(outcome.code, 1)
        self.assertIn("pc.json", outcome.err)

    def test_of_a_newer_version_is_refused(self):
        file = self.write("pc.json", json.dumps({"version": 99}))
        outcome = self.run_program("check", "--pc", "simulated:" + file)
        self.assertEqual(outcome.code, 2)
        self.assertIn("newer", outcome.err.lower())


class Journals(ProgramTest):
    def setUp(self):
        super().setUp()
        self.pc = self.make("two-things")
        self.before = self.settings(self.pc)

    def repaired(self):
        return self.document_of("fix", "--all", "--pc", self.pc)["result"]

    def folder_of_runs(self):
        return os.path.dirname(self.repaired()["folder"])

    def test_that_cannot_be_written_leave_the_pc_unchanged(self):
        runs = os.path.join(self.folder, "state", "runs")
        os.makedirs(os.path.dirname(runs), exist_ok=True)
        with open(runs, "wb"):
            pass  # a file where the folder should be: even root cannot write below it

        outcome = self.run_program("fix", "--all", "--pc", self.pc)

        self.assertIn(outcome.code, (1, 5))
        self.assertIn("Nothing was changed", outcome.err)
        self.assertEqual(self.settings(self.pc), self.before)

    def test_that_another_copy_holds_refuse_a_repair_and_only_warn_a_check(self):
        lock = os.path.join(self.folder_of_runs(), "lock")
        self.run_program("undo", "--last", "--pc", self.pc)
        with open(lock, "wb") as held:
            fcntl.flock(held, fcntl.LOCK_EX)

            outcome = self.run_program("fix", "--all", "--pc", self.pc)

            self.assertEqual(outcome.code, 1)
            self.assertIn("Another copy", outcome.err)
            self.assertEqual(self.settings(self.pc), self.before)
            self.assertEqual(self.run_program("check", "--pc", self.pc).code, 1)

    def spoiled(self, change):
        folder = self.repaired()["folder"]
        path = os.path.join(folder, "journal")
        with open(path, "rb") as file:
            lines = file.read().splitlines(keepends=True)
        with open(path, "wb") as file:
            file.write(b"".join(change(lines)))
        history = self.run_program("history", "--pc", self.pc)
        return history

    @staticmethod
    def signed(text):
        return b"%08x %s\n" % (zlib.crc32(text), text)

    def test_that_were_edited_are_shown_and_never_used(self):
        history = self.spoiled(lambda lines: [lines[0], lines[1].replace(b"change", b"chance"), *lines[2:]])
        self.assertEqual(history.code, 1)
        self.assertIn("damaged or was edited", history.out)
        self.assertIn("damaged or was edited", self.run_program("check", "--pc", self.pc).err)
        self.assertEqual(self.run_program("undo", "--last", "--pc", self.pc).code, 1)

    def test_of_a_newer_version_are_shown_and_never_used(self):
        def newer(lines):
            record = json.loads(lines[0][9:])
            record["journal"] = 99
            return [self.signed(json.dumps(record).encode()), *lines[1:]]

        history = self.spoiled(newer)

        self.assertEqual(history.code, 1)
        self.assertIn("newer version", history.out)

    def test_of_another_pc_are_shown_and_never_used(self):
        def foreign(lines):
            record = json.loads(lines[0][9:])
            key = next(k for k, v in record.items() if isinstance(v, str) and v.startswith("simulated-"))
            record[key] = "simulated-of-somebody-else"
            return [self.signed(json.dumps(record).encode()), *lines[1:]]

        history = self.spoiled(foreign)

        self.assertEqual(history.code, 1)
        self.assertIn("another PC", history.out)

    def test_with_a_torn_end_are_recovered_by_the_next_check(self):
        self.spoiled(lambda lines: [*lines[:-1], lines[-1][:20]])
        self.run_program("check", "--pc", self.pc)
        self.assertEqual(self.settings(self.pc), self.before)
        recovered = self.document_of("history", "--pc", self.pc)["runs"]
        self.assertTrue(recovered[0]["tornTail"])
        self.assertFalse(recovered[0]["interrupted"])


class Conflicts(ProgramTest):
    def meddled(self, pc, change):
        path = pc.removeprefix("simulated:")
        with open(path, encoding="utf-8") as file:
            machine = json.load(file)
        change(machine)
        with open(path, "w", encoding="utf-8") as file:
            json.dump(machine, file)

    def test_undo_leaves_alone_what_somebody_changed_since_and_shows_who_has_what(self):
        pc = self.make("office-vpn")
        self.run_program("fix", "--all", "--pc", pc)
        self.meddled(pc, lambda machine: machine["services"]["IKEEXT"]["config"]["start"].update(delayed=True))
        between = self.settings(pc)

        outcome = self.run_program("undo", "--last", "--pc", pc)

        self.assertEqual(outcome.code, 4, outcome.out + outcome.err)
        for words in ("before the repair", "set by the repair", "now, by somebody else", "--overwrite"):
            self.assertIn(words, outcome.out)
        self.assertIn("IKEEXT", between)


class Files(ProgramTest):
    def check(self, *paths):
        return self.run_program("check", "--pc", "files:" + paths[0], *paths[1:])

    def test_that_are_missing_binary_empty_or_huge_are_named(self):
        huge = self.path("huge.pbk")
        with open(huge, "wb") as file:
            file.truncate(100 * 1024 * 1024)
        for path in (self.path("none.pbk"), self.write("binary.pbk", bytes(range(256)) * 64),
                     self.write("empty.pbk", b""), huge):
            with self.subTest(file=os.path.basename(path)):
                outcome = self.check(path)
                self.assertEqual(outcome.code, 2, outcome.out)
                self.assertIn(os.path.basename(path), outcome.err)

    def test_with_a_bad_reg_line_say_which_line(self):
        bad = "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\X]\r\nnonsense\r\n"
        outcome = self.check(self.write("bad.reg", b"\xff\xfe" + bad.encode("utf-16-le")))
        self.assertEqual(outcome.code, 2)
        self.assertRegex(outcome.err, r"line 4|:4")

    def test_are_never_written(self):
        snapshot = self.write("pc.json", self.run_program("snapshot").out)
        outcome = self.run_program("fix", "--all", "--pc", "files:" + snapshot)
        self.assertEqual(outcome.code, 1)
        self.assertIn("--what-if", outcome.err)

    def test_a_saved_snapshot_is_judged_as_the_pc_it_came_from(self):
        self.run_program("check")
        there = self.document_of("check")
        snapshot = self.write("pc.json", self.run_program("snapshot").out)

        here = self.document_of("check", "--pc", "files:" + snapshot)

        self.assertEqual(here["verdict"], there["verdict"])
        self.assertEqual(here["findings"], there["findings"])


class Interruption(ProgramTest):
    def test_a_results_pipe_that_closes_early_is_no_crash(self):
        done = subprocess.run(
            ["bash", "-c", '"$L2TP_REPAIR" steps | head -1'], env=self.environment, capture_output=True, check=False)
        self.assertEqual(done.stderr, b"")


if __name__ == "__main__":
    unittest.main()
