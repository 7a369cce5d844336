# A key that some product wrote into the phonebook in plain text is in nothing that the program says or leaves behind.
import json
import os
import unittest

from program import ProgramTest

KEY = "open-sesame-1001"


class Keys(ProgramTest):
    def expect_no_key(self, *outcomes):
        for outcome in outcomes:
            self.assertNotIn(KEY, outcome.out + outcome.err)
        kept = 0
        for folder, _, names in os.walk(os.path.join(self.folder, "state")):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    self.assertNotIn(KEY.encode(), file.read(), name)
                kept += 1
        self.assertGreater(kept, 0)

    def keyed(self, scenario):
        pc = self.make(scenario)
        path = pc.removeprefix("simulated:")
        with open(path, encoding="utf-8") as file:
            machine = json.load(file)
        lines = machine["phonebooks"]["user"]["lines"]
        at = next(i for i, line in enumerate(lines) if line.startswith("PreSharedKey="))
        lines[at : at + 1] = ["PreSharedKey=" + KEY, "presharedkey=" + KEY]
        with open(path, "w", encoding="utf-8") as file:
            json.dump(machine, file)
        return pc

    def test_of_a_phonebook_that_is_repaired_are_in_no_file_of_the_run(self):
        pc = self.keyed("type-automatic")

        fixed = self.run_program("fix", "--all", "--step", "profile-recreated", "--pc", pc)
        said = [self.run_program(*words, "--pc", pc) for words in (
            ("check", "--json"), ("snapshot",), ("history", "--json"), ("undo", "--last"))]

        copies = [os.path.join(folder, name) for folder, _, names in os.walk(os.path.join(self.folder, "state"))
                  for name in names if name.endswith(".pbk")]
        self.assertTrue(copies)
        self.expect_no_key(fixed, *said)

    def test_of_a_phonebook_that_is_opened_from_a_file_are_not_shown(self):
        book = self.write("rasphone.pbk", "[Office VPN]\r\nEncoding=1\r\nPBVersion=6\r\nType=2\r\nVpnStrategy=0\r\n"
                          f"IpSecFlags=1\r\nPreSharedKey={KEY}\r\n\r\nMEDIA=rastapi\r\nPort=VPN2-0\r\n\r\n"
                          "DEVICE=vpn\r\nPhoneNumber=vpn.example.com\r\n\r\n")
        pc = ("--pc", "files:" + book)

        said = [self.run_program(*words, *pc) for words in (
            ("check", "--no-probe"), ("check", "--json", "--no-probe"), ("snapshot",), ("fix", "--all", "--what-if"))]

        self.assertIn("type-is-l2tp", said[0].out)
        self.expect_no_key(*said)


if __name__ == "__main__":
    unittest.main()
