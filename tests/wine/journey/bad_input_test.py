# What a PC may hold against us: each is answered in words, and leaves the PC as it was.
import os
import unittest

import broken_prefix
import windows
from windows import REPAIR, SHIPPED, must, run


def repair(verb, *words):
    return run(REPAIR, verb, *words)


class BadInput(unittest.TestCase):
    def setUp(self):
        self.addCleanup(broken_prefix.take_away)
        broken_prefix.make()

    def test_a_value_larger_than_a_dword(self):
        must("reg", "add", broken_prefix.RAS_KEY, "/v", "ProhibitIpSec", "/t", "REG_BINARY", "/d", "01" * 40, "/f")
        before = broken_prefix.settings()

        checked = run(SHIPPED, "check", "--no-probe", "--json")
        fixed = repair("fix", "--step", "ipsec-allowed", "--no-probe", "--json")

        self.assertEqual(checked.code, 1, str(checked))
        self.assertNotIn("ProhibitIpSec", windows.exported(broken_prefix.RAS_KEY), str(fixed))
        self.assertEqual(repair("undo", "--last").code, 0)
        self.assertEqual(broken_prefix.settings(), before)

    def test_a_journal_folder_that_somebody_else_made(self):
        os.makedirs(f"{windows.MACHINE_STATE}/runs")
        before = broken_prefix.settings()

        fixed = run(SHIPPED, "fix", "--all", "--no-restart", "--no-probe")

        self.assertEqual(fixed.code, 5, str(fixed))
        self.assertIn("made by somebody else", fixed.err)
        self.assertEqual(broken_prefix.settings(), before)

    def test_a_corrupt_journal(self):
        repair("fix", "--step", "ipsec-allowed", "--no-probe")
        found = [folder for folder, _, files in os.walk(windows.MACHINE_STATE) if "journal" in files]
        self.assertEqual(len(found), 1)
        with open(f"{found[0]}/journal", "r+b") as journal:
            journal.seek(40)
            journal.write(b"\0\xff\0\xff")
        before = broken_prefix.settings()

        checked = repair("check", "--no-probe")
        undone = repair("undo", "--last")

        self.assertIn("is damaged or was edited", checked.err, str(checked))
        self.assertEqual(undone.code, 1, str(undone))
        self.assertEqual(broken_prefix.settings(), before)

    def test_a_windows_older_than_supported(self):
        key = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion"
        build = [line.split()[-1] for line in run("reg", "query", key, "/v", "CurrentBuildNumber").out.splitlines()
                 if "CurrentBuildNumber" in line][0]
        self.addCleanup(must, "reg", "add", key, "/v", "CurrentBuildNumber", "/d", build, "/f")
        must("reg", "add", key, "/v", "CurrentBuildNumber", "/d", "9600", "/f")

        checked = run(SHIPPED, "check", "--no-probe")
        fixed = run(SHIPPED, "fix", "--all", "--no-probe")

        self.assertEqual(checked.code, 2, str(checked))
        self.assertIn("older than this program knows (build 9600)", checked.err)
        self.assertEqual(fixed.code, 1, str(fixed))


if __name__ == "__main__":
    unittest.main(verbosity=2)
