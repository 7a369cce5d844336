# What a PC may hold against us: each is answered in words, and leaves the PC as it was.
import os
import unittest

import broken_prefix
import windows
from consent import STAND_INS, tell
from windows import REPAIR, SHIPPED, create_service, must, remove_service, run, state_of, wait_for

RAS_LIBRARY = f"{windows.C_DRIVE}/windows/system32/rasapi32.dll"


def repair(verb, *words):
    return run(REPAIR, verb, *words)


def finding(checked, step):
    return next(each for each in checked.document["findings"] if each["step"] == step)


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

    def assert_the_entry_is_shown_and_judged(self, checked):
        self.assertEqual(checked.code, 1, str(checked))
        self.assertEqual(checked.document["target"]["entry"], "Office VPN")
        self.assertEqual(finding(checked, "lcp-extensions-on")["diagnosis"], "suspect")

    def test_a_windows_without_rasapi32(self):
        away = f"{RAS_LIBRARY}.away"
        os.rename(RAS_LIBRARY, away)
        self.addCleanup(os.rename, away, RAS_LIBRARY)
        before = broken_prefix.settings()

        checked = run(SHIPPED, "check", "--no-probe", "--json")
        dialled = run(SHIPPED, "test")

        self.assert_the_entry_is_shown_and_judged(checked)
        # Who keeps the stored keys is that library.
        unread = finding(checked, "preshared-key-stored")
        self.assertEqual((unread["diagnosis"], unread.get("unreadable", {}).get("code")), ("unknown", 126))
        self.assertIn("a library of Windows is missing", run(SHIPPED, "check", "--no-probe").out)
        self.assertEqual(dialled.code, 1, str(dialled))
        self.assertIn("Windows lacks a library that this needs: rasapi32.dll", dialled.err)
        self.assertEqual(broken_prefix.settings(), before)

        fixed = repair("fix", "--step", "lcp-extensions-on", "--no-probe")

        self.assertIn(b"LcpExtensions=1", windows.read_phonebook(), str(fixed))

    def test_a_dialling_service_that_is_switched_off(self):
        self.switch_rasman_off()
        before = broken_prefix.settings()

        checked = run(SHIPPED, "check", "--no-probe", "--json")
        told = run(SHIPPED, "check", "--no-probe").out

        self.assert_the_entry_is_shown_and_judged(checked)
        self.assertEqual(finding(checked, "rasman-enabled")["diagnosis"], "broken")
        self.assertIn("Office VPN -> vpn.example.com", told)
        self.assertIn("The Windows service that dials every VPN is switched off", told)
        self.assertEqual(broken_prefix.settings(), before)

    def switch_rasman_off(self):
        """And RAS says what it says then. Wine's sc has no "config": the service is made anew."""
        run("sc", "stop", "RasMan")
        self.assertTrue(wait_for(lambda: state_of("RasMan") == "STOPPED", 30))
        remove_service("RasMan")
        create_service("RasMan", "normal", "disabled", "SstpSvc")
        self.addCleanup(must, "reg", "delete", rf"{STAND_INS}\Ras\Answers", "/f")
        for call in ("RasGetCredentialsW", "RasEnumConnectionsW"):
            tell(r"Ras\Answers", call, "711")


if __name__ == "__main__":
    unittest.main(verbosity=2)
