# What the probe found under Wine against what it found on Linux, question by question. Started by run-windows.
import json
import os
import sys
import unittest

ANSWERS = sys.argv.pop() if len(sys.argv) > 1 else ""
TIMES = ("microseconds", "milliseconds")


def without_times(facts):
    if isinstance(facts, dict):
        return {name: without_times(value) for name, value in facts.items() if name not in TIMES}
    return [without_times(each) for each in facts] if isinstance(facts, list) else facts


def document(question, system):
    folder = os.path.join(ANSWERS, question)
    with open(os.path.join(folder, system + ".json"), encoding="utf-8") as text:
        content = text.read()
    if not content:
        with open(os.path.join(folder, system + ".err"), encoding="utf-8") as text:
            raise AssertionError(f"{question}: nothing from {system}: {text.read()}")
    return json.loads(content)


class SameOnWindows(unittest.TestCase):
    maxDiff = None

    def compare(self, question):
        linux, windows = (document(question, system) for system in ("linux", "windows"))
        self.assertEqual(without_times(windows["facts"]), without_times(linux["facts"]))
        self.assertEqual(windows["meanings"], linux["meanings"])

    def test_down(self):
        """Wine hands no ICMP error to a UDP socket: what Linux hears refused is silence there. TCP is refused all the same."""
        linux, windows = (without_times(document("down", system)["facts"]) for system in ("linux", "windows"))
        for asked in ("ikev1On500", "ikev1On4500", "ikev2On500"):
            self.assertEqual(linux[asked]["state"], "refused")
            self.assertIn(windows[asked]["state"], ("silent", "refused"))
        self.assertEqual(windows["sstp"], linux["sstp"])


for name in sorted(os.listdir(ANSWERS)):
    if os.path.isdir(os.path.join(ANSWERS, name)) and name != "down":
        setattr(SameOnWindows, "test_" + name.replace("-", "_"), lambda self, name=name: self.compare(name))

if __name__ == "__main__":
    unittest.main(verbosity=2)
