# The whole way by the command line: broken by hand, checked, repaired, checked, undone - and the registry is as it was.
import glob
import os
import random
import time
import unittest

import broken_prefix
import windows
from windows import REPAIR, SHIPPED, must, run, state_of

KILLS = int(os.environ.get("REPAIR_KILLS", "8"))
BROKEN = {"ikeext-enabled", "policyagent-enabled"}
SUSPECT = {"ipsec-allowed", "nat-traversal-allowed", "lcp-extensions-on"}
# What is only suspect is repaired on request.
FIX = ("fix", "--all", *(word for step in sorted(SUSPECT) for word in ("--step", step)), "--no-restart", "--no-probe")

# What programs of Windows expect (ERROR_SUCCESS_REBOOT_REQUIRED). Linux keeps eight bits of an exit code.
NEEDS_RESTART = 3010


def repair(verb, *words):
    return run(REPAIR, verb, *words)


def found_by(outcome, diagnosis):
    return {each["step"] for each in outcome.document["findings"] if each["diagnosis"] == diagnosis}


def newest_run():
    runs = sorted(glob.glob(f"{windows.MACHINE_STATE}/runs/*/*/journal"))
    return os.path.dirname(runs[-1])


class Journey(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.addCleanup(broken_prefix.take_away)
        broken_prefix.make()
        self.before = broken_prefix.settings()

    def changed(self):
        return broken_prefix.differences(self.before, broken_prefix.settings())

    def assert_as_before(self, message=""):
        self.assertEqual(self.changed(), [], message)

    def fix(self):
        fixed = repair(*FIX, "--json")
        self.assertEqual(fixed.document["exitCode"], NEEDS_RESTART, str(fixed))
        self.assertEqual(fixed.code, NEEDS_RESTART & 0xFF, str(fixed))

    def test_there_and_back(self):
        checked = run(SHIPPED, "check", "--no-probe", "--json")
        self.assertEqual(checked.code, 1, str(checked))
        self.assertLessEqual(BROKEN, found_by(checked, "broken"), str(checked))
        self.assertLessEqual(SUSPECT, found_by(checked, "suspect"), str(checked))
        self.assert_as_before("a check changed something")

        self.fix()

        self.assertEqual(state_of("IKEEXT"), "RUNNING")
        self.assertEqual(state_of("PolicyAgent"), "RUNNING")
        self.assertNotIn("ProhibitIpSec", windows.exported(broken_prefix.RAS_KEY))
        self.assertIn(b"LcpExtensions=1", windows.read_phonebook())
        again = repair("check", "--no-probe", "--json")
        self.assertLessEqual(BROKEN | SUSPECT, found_by(again, "healthy"), str(again))
        self.assertEqual(found_by(again, "broken"), set(), str(again))
        # No key is stored for the entry, which stays a question.
        self.assertIn("preshared-key-stored", found_by(again, "suspect"), str(again))
        self.assertEqual(again.code, 1, str(again))

        undone = repair("undo", "--last")
        self.assertEqual(undone.code, 0, str(undone))
        self.assert_as_before()
        self.assertEqual(state_of("IKEEXT"), "STOPPED")

    def test_the_backup_does_what_undo_does(self):
        self.fix()
        self.assertTrue(self.changed())

        must("reg", "import", windows.windows_path(f"{newest_run()}/undo.reg"))

        restored = broken_prefix.registry()
        self.assertEqual(broken_prefix.differences(self.before, (restored, self.before[1])), [])

    def test_killed_at_any_moment(self):
        began = time.monotonic()
        self.fix()
        duration = time.monotonic() - began
        repaired = broken_prefix.settings()
        self.assertEqual(repair("undo", "--last").code, 0)
        seed = int(os.environ.get("REPAIR_SEED", str(random.randrange(1 << 32))))
        print(f"seed {seed}: repeat with REPAIR_SEED={seed}")
        chance = random.Random(seed)
        seen = {"repaired": 0, "as it was": 0, "recovered": 0}
        for number in range(KILLS):
            process = windows.start(REPAIR, *FIX)
            time.sleep(chance.uniform(0, duration))
            process.kill()
            process.wait()

            checked = repair("check", "--no-probe", "--json")

            now = broken_prefix.settings()
            # The PC's half is a run of its own, and comes first: once it is whole, it stays and can be undone.
            between = (repaired[0], self.before[1])
            fewest = min((broken_prefix.differences(each, now) for each in (self.before, between, repaired)), key=len)
            self.assertEqual(fewest, [], f"kill {number}: {checked}")
            history = repair("history", "--json").document
            self.assertEqual(history["unreadable"], [], f"kill {number}")
            self.assertFalse([each for each in history["runs"] if each["interrupted"]], f"kill {number}")
            seen["recovered"] += checked.document["recovered"] is not None
            is_repaired = bool(broken_prefix.differences(self.before, now))
            seen["repaired" if is_repaired else "as it was"] += 1
            if is_repaired:
                self.assertEqual(repair("undo", "--last").code, 0)
                self.assert_as_before(f"kill {number}")
        print(seen)

    def test_the_log_and_the_journals_lie_where_they_are_documented(self):
        self.fix()

        self.assertTrue(os.path.isfile(f"{windows.OWN_STATE}/log.txt"))
        for name in ("journal", "undo.reg", "before.reg"):
            self.assertTrue(os.path.isfile(f"{newest_run()}/{name}"), name)
        text = repair("history").out
        self.assertNotIn("/", [word for word in text.split() if word.startswith("C:")][0])


if __name__ == "__main__":
    unittest.main(verbosity=2)
