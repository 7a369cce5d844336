# The command line as a person starts it: what belongs to the PC is changed by the helper after one consent, or not at all.
import contextlib
import os
import random
import signal
import time
import unittest

import broken_prefix
import consent
import windows
from consent import SIGNED_IN_USER
from windows import REPAIR, exported, processes_of, run, state_of, wait_for, windows_path

CLIENT = "l2tp-repair.exe"
HELPER = "l2tp-repair-helper.exe"
KILLS = int(os.environ.get("REPAIR_KILLS", "5"))
FIX = ("fix", "--step", "ikeext-enabled", "--step", "policyagent-enabled", "--no-restart", "--no-probe")
# Steps of the PC, and one of the person's own phonebook, which comes after them.
FIX_ALL = ("fix", "--all", "--step", "ipsec-allowed", "--step", "nat-traversal-allowed", "--step", "lcp-extensions-on",
           "--no-restart", "--no-probe")


def as_user(*words):
    return run(SIGNED_IN_USER, windows_path(REPAIR), *words)


def each_step():
    """What every step of FIX_ALL changes, as Wine's own tools tell it."""
    return {
        "ikeext-enabled": (exported(windows.SERVICES + r"\IKEEXT"), state_of("IKEEXT")),
        "policyagent-enabled": state_of("PolicyAgent"),
        "ipsec-allowed": exported(broken_prefix.RAS_KEY),
        "nat-traversal-allowed": exported(broken_prefix.NAT_KEY),
        "lcp-extensions-on": windows.read_phonebook(),
    }


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
        self.assertEqual(fixed.code, 1, str(fixed))
        self.assertIn("Consent was not given, so nothing was changed.", fixed.err)
        self.assertEqual(consent.given(), 0)
        self.assert_as_before(str(fixed))

    def test_a_check_asks_for_no_consent(self):
        checked = as_user("check", "--no-probe")
        self.assertEqual(checked.code, 1, str(checked))
        self.assertEqual(consent.given(), 0)
        self.assert_as_before("a check changed something")

    def start_to_fix(self):
        """Until the helper is there: who started the client, and the client."""
        windows.forget_runs()
        starter = windows.start(SIGNED_IN_USER, windows_path(REPAIR), *FIX_ALL)
        self.assertTrue(wait_for(lambda: processes_of(CLIENT), 60))
        client = processes_of(CLIENT)[0]
        self.assertTrue(wait_for(lambda: processes_of(HELPER), 60))
        return starter, client

    def whole_repair(self):
        """What it makes of each step, and how long that takes from the helper's begin."""
        starter, _ = self.start_to_fix()
        began = time.monotonic()
        starter.wait()
        duration = time.monotonic() - began
        repaired = each_step()
        self.undo()
        return repaired, duration

    def undo(self):
        undone = as_user("undo", "--last")
        self.assertEqual(undone.code, 0, str(undone))

    def fix_and_die(self, moment):
        starter, client = self.start_to_fix()
        time.sleep(moment)
        with contextlib.suppress(ProcessLookupError):  # it was faster
            os.kill(client, signal.SIGKILL)
        starter.wait()
        self.assertTrue(wait_for(lambda: not processes_of(HELPER), 60), "the helper stays")

    def assert_nothing_is_left_open(self, message):
        # The person's own half is put back by this check, that of the PC was settled by the helper.
        checked = as_user("check", "--no-probe", "--json")
        history = as_user("history", "--json").document
        self.assertEqual(history["unreadable"], [], message)
        self.assertFalse([each for each in history["runs"] if each["interrupted"]], message)
        return checked.document["recovered"] is not None

    def test_killed_while_the_helper_works(self):
        # A service that takes its time, or the helper would be done in less than it takes to look.
        windows.remove_service("IKEEXT")
        windows.create_service("IKEEXT", "slow-start", "disabled")
        self.before = broken_prefix.settings()
        before = each_step()
        repaired, duration = self.whole_repair()
        self.assertFalse([step for step in before if before[step] == repaired[step]])
        seed = int(os.environ.get("REPAIR_SEED", str(random.randrange(1 << 32))))
        print(f"seed {seed}: repeat with REPAIR_SEED={seed}")
        chance = random.Random(seed)
        for number in range(KILLS):
            moment = chance.uniform(0, duration)
            self.fix_and_die(moment)

            message = f"kill {number}, after {moment:.3f} of {duration:.3f} s"
            recovered = self.assert_nothing_is_left_open(message)

            now = each_step()
            for step, found in now.items():
                self.assertIn(found, (before[step], repaired[step]), f"{message}: {step}")
            done = [step for step in now if now[step] != before[step]]
            print(f"{message}: {', '.join(done) or 'as it was'}{', recovered' if recovered else ''}")
            if done:
                self.undo()
            self.assert_as_before(message)


if __name__ == "__main__":
    unittest.main(verbosity=2)
