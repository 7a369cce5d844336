# Runs the real program in a state folder of its own, and gives back what a script would see.
import json
import os
import subprocess
import tempfile
import unittest


class Outcome:
    def __init__(self, code, out, err):
        self.code = code
        self.out = out
        self.err = err

    @property
    def document(self):
        return json.loads(self.out)


class ProgramTest(unittest.TestCase):
    """A test case with a fresh state folder; self.run_program() runs l2tp-repair in it."""

    def setUp(self):
        # In memory where there is such a folder: every change is flushed, and a busy disk takes seconds for that.
        memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        self._folder = tempfile.TemporaryDirectory(dir=memory)
        self.folder = self._folder.name
        self.addCleanup(self._folder.cleanup)
        self.environment = dict(os.environ, L2TP_REPAIR_STATE=os.path.join(self.folder, "state"))
        self.environment.pop("NO_COLOR", None)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, data):
        with open(self.path(name), "wb") as file:
            file.write(data if isinstance(data, bytes) else data.encode())
        return self.path(name)

    def run_program(self, *words, text=None, timeout=60):
        done = subprocess.run(
            [os.environ["L2TP_REPAIR"], *words], input=(text or "").encode(), capture_output=True,
            env=self.environment, cwd=self.folder, timeout=timeout, check=False)
        outcome = Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())
        self.assertGreaterEqual(outcome.code, 0, f"{words} died: {outcome.err}")
        self.assertNotEqual(outcome.code, 70, f"{words}: {outcome.err}")
        return outcome

    def document_of(self, *words, text=None):
        return self.run_program(*words, "--json", text=text).document

    def make(self, scenario):
        file = self.path(scenario + ".json")
        made = self.run_program("scenario", "create", scenario, file)
        self.assertEqual(made.code, 0, made.err)
        return "simulated:" + file

    def settings(self, pc):
        return self.run_program("snapshot", "--settings", "--pc", pc).out

    def scenarios(self):
        return [each["name"] for each in self.document_of("scenario", "list")["scenarios"]]
