"""Loads and floods that the demo plays and judges itself: each message in one turn, in order, answered; none refused."""

import os
import subprocess
import unittest

from demo import BINARIES, REPOSITORY, free_port

LONG = os.environ.get("TRAVEL_AGENT_LONG_TESTS") == "true"


class Load(unittest.TestCase):
    def play(self, *options, limit):
        """Plays one to its end and returns what the demo told of it."""
        done = subprocess.run(
            [BINARIES / "travel-agent-demo", "--workers", "4", "--port", str(free_port()),
             "--phone-port", str(free_port()), *options],
            capture_output=True, text=True, cwd=REPOSITORY, timeout=limit,
        )  # fmt: skip
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def test_a_flood_delivered_many_times_over_is_answered_once_and_in_order(self):
        messages = 100_000 if LONG else 2_000
        told = self.play(
            "--flood", str(messages), "--conversations", "1000" if LONG else "50", "--deliveries", "5",
            limit=1200 if LONG else 120,
        )
        self.assertIn(f"messages    {messages} ", told)

    def test_a_steady_load_is_answered_while_it_lasts(self):
        for rate, seconds in [(80, 600), (200, 60)] if LONG else [(100, 10)]:
            told = self.play("--rate", str(rate), "--seconds", str(seconds), limit=seconds + 300)
            self.assertIn(f"deliveries  {rate * seconds} ", told)
            if LONG:
                print(told)


if __name__ == "__main__":
    unittest.main()
