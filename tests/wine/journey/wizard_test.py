# The whole way by the wizard as a person meets it: not elevated, on a display, by keys and mouse; and with consent
# refused on the way, which changes nothing.
import shutil
import time
import unittest

import broken_prefix
import consent
import windows
from consent import SIGNED_IN_USER, STAND_INS, tell
from windows import REPAIR, ROOM, SHIPPED, must, run, state_of, wait_for, windows_path
from wizard_window import PATIENCE, PICTURES, WizardWindow

WIZARD = f"{ROOM}/l2tp-repair-wizard.exe"
# Of the entry of broken_prefix, by its DialParamsUID.
STORED = r"Ras\Secrets\41414141"

CHOOSE = "Page 1, Which connection?"
WHAT_IS_WRONG = "Page 2, What is wrong"
REPAIRING = "Page 4, Repairing"
DIALLING = "Page 5, Does it work now?"
DONE = "Page 6, Done"
UNDO = "Page 7, Undo"


def tell_event(number, minutes, event, *data):
    """An event of RasClient, that many minutes ago."""
    when = time.strftime("%Y-%m-%dT%H:%M:%S.0000000Z", time.gmtime(time.time() - 60 * minutes))
    texts = "".join(f"<Data>{each}</Data>" for each in data)
    tell(rf"Events\Channels\Application\{number:04}", "Xml",
         "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='RasClient'/>"
         f"<EventID Qualifiers='0'>{event}</EventID><Level>4</Level><TimeCreated SystemTime='{when}'/>"
         f"<Channel>Application</Channel></System><EventData>{texts}</EventData></Event>")


def tell_failed_dial():
    """Error 789, as the person saw it before coming here."""
    for channel in ("System", "Application"):
        tell(rf"Events\Channels\{channel}", "Exists", "yes")
    tell_event(1, 12, 20221, "{A}", "ann", "VPN", "per-user", "Office VPN", "VpnStrategy = L2TP")
    tell_event(2, 12, 20222, "{A}", "ann", "Office VPN", "vpn.example.com")
    tell_event(3, 11, 20227, "{A}", "ann", "Office VPN", "789")


def suspects():
    """How many things are found that are only repaired if somebody ticks them."""
    found = run(SHIPPED, "check", "--no-probe", "--json").document["findings"]
    return sum(1 for each in found if each["diagnosis"] == "suspect" and each["repair"])


class Wizard(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.addCleanup(broken_prefix.take_away)
        broken_prefix.make()
        tell_failed_dial()
        tell(r"Ras\Dial", "StateMilliseconds", "300")
        for secret in ("PreSharedKey", "User", "Password"):
            tell(STORED, secret, "stored")
        # With the first window of a session Wine notes down its display. This one looks at a PC in a file.
        self.start("--pc", r"simulated:C:\practice\pc.json", "--state", r"C:\practice")
        self.window.wait_for_page(CHOOSE, "0-a-simulated-pc")
        self.close("alt+F4")
        self.before = broken_prefix.settings()

    def start(self, *words):
        self.process = windows.start(SIGNED_IN_USER, windows_path(WIZARD), *words)
        self.addCleanup(self.process.kill)
        self.window = WizardWindow()

    def changed(self):
        return broken_prefix.differences(self.before, broken_prefix.settings())

    def assert_as_before(self, message=""):
        self.assertEqual(self.changed(), [], message)

    def tick_suspects(self):
        """They stand last: from the main button back over Step by step, then from tick to tick."""
        self.window.press("shift+Tab")
        for _ in range(suspects()):
            self.window.press("shift+Tab", "space")

    def check(self, name):
        self.window.wait_for_page(WHAT_IS_WRONG, name)
        self.assert_as_before("a check changed something")

    def refuse_consent(self):
        consent.answer("no")
        self.window.press("alt+r")
        self.window.wait_for_page(REPAIRING, "3-consent-refused")
        self.assertEqual(consent.given(), 0)
        self.assert_as_before("consent was refused, and something changed")
        consent.answer("yes")
        self.window.press("alt+n")

    def repair(self):
        self.tick_suspects()
        self.window.wait_for_page(WHAT_IS_WRONG, "4-ticked")
        self.window.press("alt+r")
        passing = {REPAIRING: "5-repairing", DIALLING: "6-does-it-work-now"}
        self.window.wait_for_page(DONE, "7-done", passing=passing)

    def assert_repaired(self):
        self.assertEqual(consent.given(), 1)
        self.assertEqual(state_of("IKEEXT"), "RUNNING")
        self.assertEqual(state_of("PolicyAgent"), "RUNNING")
        self.assertNotIn("ProhibitIpSec", windows.exported(broken_prefix.RAS_KEY))
        self.assertIn(broken_prefix.NAT_VALUE, windows.exported(broken_prefix.NAT_KEY))
        self.assertIn(b"LcpExtensions=1", windows.read_phonebook())

    def undo_everything(self):
        self.window.press("alt+u")
        self.assertTrue(wait_for(lambda: consent.given() == 2, PATIENCE))
        self.window.wait_for_page(DONE, "8-undone")
        self.assert_as_before()
        self.assertEqual(state_of("IKEEXT"), "STOPPED")

    def close(self, key):
        self.window.press(key)
        self.assertEqual(self.process.wait(PATIENCE), 0)
        self.assertTrue(self.window.is_closed())

    def test_there_and_back(self):
        self.start()
        self.window.wait_for_page(CHOOSE, "1-which-connection")
        self.window.click_main_button()
        self.check("2-what-is-wrong")
        self.refuse_consent()
        self.check("2-what-is-wrong-still")
        self.repair()
        self.assert_repaired()
        self.undo_everything()
        self.close("alt+c")

    def test_a_missing_key_is_asked_for(self):
        must("reg", "delete", rf"{STAND_INS}\{STORED}", "/v", "PreSharedKey", "/f")
        self.start()
        self.window.wait_for_page(CHOOSE, "1-which-connection")
        self.window.press("Return")
        self.check("11-no-key-is-stored")
        self.window.press("Return")
        # The field has to come into sight, or the button seems to do nothing.
        self.assertTrue(self.window.changes())
        self.check("12-the-key-is-asked-for")
        self.assertEqual(consent.given(), 0)
        self.close("alt+F4")

    def test_an_earlier_repair_is_undone(self):
        fixed = run(REPAIR, "fix", "--all", "--no-restart", "--no-probe")
        self.assertEqual(state_of("IKEEXT"), "RUNNING", str(fixed))

        self.start("--undo")
        self.window.wait_for_page(UNDO, "9-undo")
        self.window.press("alt+u")
        wait_for(lambda: not self.changed(), PATIENCE)
        self.window.wait_for_page(UNDO, "10-nothing-left-to-undo", goes_on=False)

        self.assertEqual(consent.given(), 1)
        self.assert_as_before()
        self.assertEqual(state_of("IKEEXT"), "STOPPED")
        self.close("alt+F4")


if __name__ == "__main__":
    unittest.main(verbosity=2)
