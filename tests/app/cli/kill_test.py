# kill -9 at random moments of a repair: the next check leaves the PC repaired or as it was.
import os
import random
import subprocess
import time
import unittest

from program import ProgramTest

KILLS = int(os.environ.get("REPAIR_KILLS", "60"))


class KilledAtAnyMoment(ProgramTest):
    def start_fix(self, pc):
        return subprocess.Popen(
            [os.environ["L2TP_REPAIR"], "fix", "--all", "--pc", pc], env=self.environment, cwd=self.folder,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def test_leaves_the_pc_repaired_or_as_it_was(self):
        seed = int(os.environ.get("REPAIR_SEED", str(random.randrange(1 << 32))))
        print(f"seed {seed}: repeat with REPAIR_SEED={seed}")
        chance = random.Random(seed)
        pc = self.make("two-things")
        before = self.settings(pc)
        began = time.monotonic()
        self.start_fix(pc).wait()
        duration = time.monotonic() - began
        repaired = self.settings(pc)
        self.assertNotEqual(before, repaired)
        self.run_program("undo", "--last", "--pc", pc)

        seen = {"repaired": 0, "as it was": 0, "recovered": 0}
        for number in range(KILLS):
            process = self.start_fix(pc)
            time.sleep(chance.uniform(0, duration))
            process.kill()
            process.wait()

            recovered = self.document_of("check", "--pc", pc)["recovered"]

            now = self.settings(pc)
            self.assertIn(now, (before, repaired), f"kill {number}")
            runs = self.document_of("history", "--pc", pc)
            self.assertEqual(runs["unreadable"], [], f"kill {number}")
            self.assertFalse([r for r in runs["runs"] if r["interrupted"]], f"kill {number}")
            seen["recovered"] += recovered is not None
            seen["repaired" if now == repaired else "as it was"] += 1
            if now == repaired:
                self.run_program("undo", "--last", "--pc", pc)
                self.assertEqual(self.settings(pc), before, f"kill {number}")
        print(seen)


if __name__ == "__main__":
    unittest.main()
