"""Redis out of reach for a whole run, or emptied again and again: nothing is lost, limits hold, and the health page says so."""

import json
import os
import subprocess
import threading
import unittest
from concurrent.futures import ThreadPoolExecutor

from demo import Demo
from test_talks import month, number

LONG = os.environ.get("TRAVEL_AGENT_LONG_TESTS") == "true"
TRAVELLERS = 400 if LONG else 40
PAUSE = 5 if LONG else 0.5


class Redis(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # Searches of the stand-in for Duffel cost something, so they are counted.
        cls.demo = Demo("--workers", "2", "--flights", "duffel", environment={"LIMIT_SEARCHES_PER_HOUR": "6"})
        cls.socket = cls.demo.facts["redis"].removeprefix("unix://").partition("?")[0]

    @classmethod
    def tearDownClass(cls):
        cls.demo.end()

    def command(self, *words):
        return subprocess.run(["redis-cli", "-s", self.socket, *words], capture_output=True, text=True).stdout.strip()

    def test_out_of_reach_for_the_whole_run(self):
        self.assertEqual(self.command("ping"), "PONG")
        hidden = self.socket + ".hidden"
        os.rename(self.socket, hidden)
        try:
            subprocess.run(["redis-cli", "-s", hidden, "client", "kill", "type", "normal"], check=True, capture_output=True)
            self.talks()
            self.searches()
            health = self.health()
            self.assertEqual(health["status"], "warn")
            self.assertEqual(health["checks"]["redis:responseTime"][0]["status"], "warn")
        finally:
            os.rename(hidden, self.socket)

    def test_emptied_again_and_again(self):
        over = threading.Event()
        flushed = []

        def flush():
            while not over.wait(PAUSE):
                flushed.append(self.command("flushall"))

        thread = threading.Thread(target=flush)
        thread.start()
        try:
            self.talks()
            self.searches()
        finally:
            over.set()
            thread.join()
        self.assertEqual(set(flushed), {"OK"})

    def talks(self):
        """Talks of several at once, each answered to its end on what was said before."""
        lines = ("hi", "from Berlin to Lisbon", f"on 14 {month()}, one way", "just me")
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda sender: [self.demo.say(sender, line) for line in lines], [number() for _ in range(TRAVELLERS)]))
        for answer in answers:
            self.assertTrue(all(answer), answer)
            self.assertIn("Which one?", "\n".join(answer[-1]))
        self.assertEqual(self.demo.sql("SELECT count(*) FROM inbox WHERE turn_no IS NULL"), [["0"]])

    def searches(self):
        """One who searches all the time gets so many searches and no more."""
        sender = number()
        self.demo.say(sender, f"from Berlin to Lisbon on 1 {month()}, one way, just me")
        found = 0
        for day in range(2, 15):
            answer = "\n".join(self.demo.say(sender, f"on {day} {month()}"))
            found += "Which one?" in answer
        # The hour may end meanwhile.
        self.assertIn(found + 1, range(5, 13))

    def health(self):
        status, _, body = self.demo.fetch("/admin/health", headers={"Authorization": "Bearer " + self.demo.facts["adminToken"]})
        self.assertEqual(status, 200)
        return json.loads(body)


if __name__ == "__main__":
    unittest.main()
