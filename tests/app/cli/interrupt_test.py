# Ctrl+C during a repair: the change in hand is completed or put back, the rest is left, and the record is closed.
import json
import os
import signal
import subprocess
import time
import unittest

from program import ProgramTest

START_SECONDS = 1.5


class Interrupted(ProgramTest):
    def make_slow(self):
        pc = self.make("two-things")
        file = pc.removeprefix("simulated:")
        with open(file, encoding="utf-8") as text:
            machine = json.load(text)
        services = machine["services"]
        for service in services.values() if isinstance(services, dict) else services:
            service["slowMilliseconds"] = int(START_SECONDS * 1000)
        with open(file, "w", encoding="utf-8") as text:
            json.dump(machine, text)
        return pc

    def journal(self):
        for folder, _, files in os.walk(os.path.join(self.folder, "state", "runs")):
            if "journal" in files:
                with open(os.path.join(folder, "journal"), encoding="utf-8") as file:
                    return file.read()
        return ""

    def test_a_fix_stops_between_changes(self):
        pc = self.make_slow()
        before = self.settings(pc)
        process = subprocess.Popen(
            [os.environ["L2TP_REPAIR"], "fix", "--all", "--json", "--pc", pc], env=self.environment, cwd=self.folder,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        until = time.monotonic() + 30
        while "start" not in self.journal() and time.monotonic() < until:
            time.sleep(0.02)
        self.assertIn("start", self.journal())

        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)

        self.assertEqual(process.returncode, 1, err.decode())
        outcomes = [step["outcome"] for step in json.loads(out)["result"]["steps"]]
        self.assertIn("cancelled", outcomes)
        runs = self.document_of("history", "--pc", pc)["runs"]
        self.assertFalse([run for run in runs if run["interrupted"]])
        self.run_program("undo", "--last", "--pc", pc)
        self.assertEqual(self.settings(pc), before)


if __name__ == "__main__":
    unittest.main()
