"""Half an hour in which nothing gets through: what was written meanwhile is found in Twilio's list and answered."""

import os
import random
import signal
import time
import unittest
from concurrent.futures import ThreadPoolExecutor

from demo import Demo
from test_talks import number

COUNT = 2000 if os.environ.get("TRAVEL_AGENT_LONG_TESTS") == "true" else 200
LINES = ["hi", "from Munich to Lisbon", "need to get to rome on friday", "what can you do?", "para Lisboa mañana"]


class Outage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo("--workers", "2")

    @classmethod
    def tearDownClass(cls):
        cls.demo.end()

    def test_everybody_is_answered_after_it_the_oldest_first(self):
        senders = [number() for _ in range(COUNT * 3 // 4)]
        moments = sorted((random.uniform(60, 1800) for _ in range(COUNT)), reverse=True)
        writers = senders + random.choices(senders, k=COUNT - len(senders))
        random.shuffle(writers)
        self.demo.control("/control/failures", {"add": ["missedWebhook"] * COUNT})
        messages = [
            {"from": sender, "body": random.choice(LINES), "ago": ago} for sender, ago in zip(writers, moments)
        ]
        with ThreadPoolExecutor(4) as pool:
            sent = list(pool.map(lambda message: self.demo.control("/control/messages", message), messages))
        self.assertTrue(all(answer["faults"] for answer in sent))
        sids = {answer["message"]["sid"] for answer in sent}
        # As it is left by a courier that ended when the trouble began.
        self.demo.sql("INSERT INTO marks VALUES ('swept', now() - interval '31 min') ON CONFLICT (name) DO UPDATE SET at = excluded.at")
        start = time.monotonic()
        for pid in self.demo.pids("courier"):
            os.kill(pid, signal.SIGKILL)
        answered = set()
        while time.monotonic() < start + 300 and answered != sids:
            time.sleep(0.5)
            answered = {sid for sid, in self.demo.sql("SELECT message_sid FROM inbox WHERE turn_no IS NOT NULL")}
        took = time.monotonic() - start
        self.assertEqual(sids - answered, set(), "never answered")
        while time.monotonic() < start + 300 and self.pending():
            time.sleep(0.5)
        print(f"\n{COUNT} messages of {len(senders)} travellers: turns after {took:.1f} s, all sent after {time.monotonic() - start:.1f} s")
        self.assertEqual(self.pending(), 0)
        self.check_order()
        replies = self.demo.sql("SELECT count(*), count(*) FILTER (WHERE status IN ('sent', 'delivered', 'read')) FROM outbox")
        self.assertEqual(replies[0][0], replies[0][1])

    def pending(self):
        return int(self.demo.sql("SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending', 'unknown')")[0][0])

    def check_order(self):
        """Turns began by the age of their messages, but for those that were under way together."""
        rows = self.demo.sql(
            "SELECT i.conversation_id, min(i.received_at), min(o.created_at) FROM inbox i JOIN outbox o USING (conversation_id)"
            " GROUP BY 1 ORDER BY 2"
        )
        by_turn = sorted(range(len(rows)), key=lambda index: rows[index][2])
        displaced = max(abs(index - place) for place, index in enumerate(by_turn))
        self.assertLessEqual(displaced, 100)

    def test_what_the_list_does_not_carry_is_asked_for_again(self):
        sender = number()
        self.demo.control("/control/failures", {"add": ["missedWebhook"]})
        location = {"latitude": 48.1, "longitude": 11.6}
        self.demo.control("/control/messages", {"from": sender, "kind": "location", "location": location, "ago": 60})
        for pid in self.demo.pids("courier"):
            os.kill(pid, signal.SIGKILL)
        deadline = time.monotonic() + 40
        texts = ""
        while time.monotonic() < deadline and "could you please write it" not in texts.lower():
            time.sleep(0.3)
            path = "/control/transcript?phone=" + sender.replace("+", "%2B")
            texts = " ".join(m["body"] for m in self.demo.control(path)["messages"] if m["direction"] != "inbound")
        self.assertIn("could you please write it", texts.lower())


if __name__ == "__main__":
    unittest.main()
