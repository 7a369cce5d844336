# The command line as a person starts it: what belongs to the PC is changed by the helper after one consent, or not at all.
import unittest

import broken_prefix
import consent
import windows
from consent import SIGNED_IN_USER
from windows import REPAIR, run, state_of, wait_for, windows_path

FIX = ("fix", "--step", "ikeext-enabled", "--step", "policyagent-enabled", "--no-restart", "--no-probe")


def as_user(*words):
    return run(SIGNED_IN_USER, windows_path(REPAIR), *words)


def note_down_the_screen():
    """Wine does that when the first window of a session is made, and asking for consent makes one."""
    notepad = windows.start("notepad")
    key = r"HKCU\Software\Wine\Temporary System Parameters"
    wait_for(lambda: "WindowMetrics" in windows.exported(key) and "Colors" in windows.exported(key), 30)
    notepad.kill()
    notepad.wait()


class NotElevated(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.addCleanup(broken_prefix.take_away)
        self.addCleanup(consent.answer, "yes")
        broken_prefix.make()
        consent.answer("yes")
        note_down_the_screen()
        self.before = broken_prefix.settings()

    def assert_as_before(self, message=""):
        self.assertEqual(broken_prefix.differences(self.before, broken_prefix.settings()), [], message)

    def test_one_consent_each_way(self):
        fixed = as_user(*FIX)
        self.assertEqual(fixed.code, 0, str(fixed))
        self.assertEqual(consent.given(), 1)
        self.assertEqual(state_of("IKEEXT"), "RUNNING", str(fixed))

        undone = as_user("undo", "--last")
        self.assertEqual(undone.code, 0, str(undone))
        self.assertEqual(consent.given(), 2)
        self.assert_as_before()
        self.assertEqual(state_of("IKEEXT"), "STOPPED")

    def test_no_consent_changes_nothing(self):
        consent.answer("no")
        fixed = as_user(*FIX)
        self.assertNotEqual(fixed.code, 0, str(fixed))
        self.assertEqual(consent.given(), 0)
        self.assert_as_before(str(fixed))

    def test_a_check_asks_for_no_consent(self):
        checked = as_user("check", "--no-probe")
        self.assertEqual(checked.code, 1, str(checked))
        self.assertEqual(consent.given(), 0)
        self.assert_as_before("a check changed something")


if __name__ == "__main__":
    unittest.main(verbosity=2)
