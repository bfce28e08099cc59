"""Whole talks over nginx and TLS, while workers are killed and Redis comes and goes."""

import os
import random
import signal
import subprocess
import threading
import time
import unittest
from concurrent.futures import ThreadPoolExecutor

from demo import Demo
from twilio.request_validator import RequestValidator

LONG = os.environ.get("TRAVEL_AGENT_LONG_TESTS") == "true"
COUNT = 5000 if LONG else 1000
SLEEP = 120 if LONG else 25


def number():
    """A traveller who never wrote before."""
    return "whatsapp:+49151" + str(random.randrange(10_000_000, 99_999_999))


class Talks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo("--workers", "2")
        cls.validator = RequestValidator(cls.demo.facts["authToken"])

    @classmethod
    def tearDownClass(cls):
        cls.demo.end()

    def play(self, between=lambda step: None):
        """A talk from hi to a list of offers with a correction half-way."""
        sender = number()
        lines = ["hi", "to Lisbon please", "from Munich", "actually from Berlin", "on 14 " + month(),
                 "one way", "just me"]
        answers = []
        for step, line in enumerate(lines):
            between(step)
            answers.append("\n".join(self.demo.say(sender, line)))
            self.assertTrue(answers[-1], f"no answer to {line!r}")
        self.assertIn("automated", answers[0])
        self.assertIn("Berlin", "\n".join(answers[3:]))
        self.assertRegex(answers[-1], r"BER\b[\s\S]*LIS\b")
        self.assertIn("demonstration", answers[-1].lower())
        self.assertNotIn("MUC", answers[-1])
        return sender

    def test_a_talk_from_hi_to_offers(self):
        self.play()

    def test_the_same_with_a_worker_killed_before_every_message(self):
        def kill(step):
            workers = self.demo.pids("worker")
            os.kill(workers[step % len(workers)], signal.SIGKILL)
            deadline = time.monotonic() + 20
            while len(self.demo.pids("worker")) < 2 and time.monotonic() < deadline:
                time.sleep(0.05)

        self.play(kill)

    def test_the_same_with_redis_flushed_stopped_and_started(self):
        def disturb(step):
            if step in (1, 4):
                self.assertEqual(self.redis("flushall"), "OK")
            if step in (2, 5):
                # The demo starts it again; meanwhile the agent serves without.
                self.redis("shutdown", "nosave")

        self.play(disturb)
        self.assertEqual(self.demo.sql("SELECT count(*) FROM inbox WHERE turn_no IS NULL"), [["0"]])

    def redis(self, *command):
        """Redis' answer, as soon as it is there."""
        socket = self.demo.facts["redis"].removeprefix("unix://").partition("?")[0]
        for _ in range(200):
            done = subprocess.run(["redis-cli", "-s", socket, *command], capture_output=True, text=True)
            if done.returncode == 0:
                return done.stdout.strip()
            time.sleep(0.05)
        self.fail(done.stderr)

    def test_two_messages_of_one_traveller_at_the_same_moment(self):
        """Each is in exactly one turn, replies are in order, and no slot is lost."""
        url = self.demo.facts["webhook"]
        lost = []
        for _ in range(COUNT):
            sender = number()
            pair = [self.demo.fields(sender, "from Munich"), self.demo.fields(sender, "to Lisbon")]
            threads = [
                threading.Thread(
                    target=lambda f=fields: lost.append(f)
                    if self.demo.post(f, self.validator.compute_signature(url, f))[0] != 200 else None)
                for fields in pair
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        self.assertEqual(lost, [])
        rows = self.demo.sql(
            """SELECT count(*), count(*) FILTER (WHERE turns = 2 AND version = 2 AND first = 1 AND last = 2)
            FROM (SELECT c.version, count(DISTINCT i.turn_no) AS turns, min(i.turn_no) AS first,
                max(i.turn_no) AS last, count(*) AS messages
              FROM conversations c JOIN inbox i USING (conversation_id)
              GROUP BY c.conversation_id, c.version HAVING count(*) = 2) AS pairs""")
        self.assertEqual(rows[0][0], rows[0][1])
        self.assertGreaterEqual(int(rows[0][0]), COUNT)

    def test_what_two_simultaneous_messages_said_is_all_kept(self):
        url = self.demo.facts["webhook"]
        for _ in range(20):
            sender = number()
            pair = [self.demo.fields(sender, "from Munich"), self.demo.fields(sender, "to Lisbon")]
            threads = [
                threading.Thread(target=self.demo.post, args=(f, self.validator.compute_signature(url, f)))
                for f in pair
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            answer = "\n".join(self.demo.say(sender, "14 " + month() + ", one way, just me"))
            self.assertRegex(answer, r"MUC\b[\s\S]*LIS\b")


class SlowModel(unittest.TestCase):
    """The model makes them wait; workers die meanwhile."""

    @classmethod
    def setUpClass(cls):
        cls.demo = Demo("--workers", "2", "--model", "garbage", "--model-delay", "1.5")

    @classmethod
    def tearDownClass(cls):
        cls.demo.end()

    def test_a_message_is_answered_although_its_worker_is_killed_while_the_model_makes_it_wait(self):
        sender = number()
        answers = []
        talk = threading.Thread(target=lambda: answers.extend(self.demo.say(sender, "from Munich to Lisbon", wait=100)))
        talk.start()
        time.sleep(0.7)
        for pid in self.demo.pids("worker"):
            os.kill(pid, signal.SIGKILL)
        talk.join()
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not self.replies(sender):
            time.sleep(0.5)
        self.assertEqual(len(self.replies(sender)), 1, self.replies(sender))
        rows = self.demo.sql("SELECT count(*) FROM inbox WHERE turn_no IS NULL")
        self.assertEqual(rows, [["0"]])

    def test_a_worker_that_sleeps_in_a_turn_finds_it_answered_and_changes_nothing(self):
        """Longer than its claim holds: another process answers, and the late save is refused."""
        sender = number()
        with ThreadPoolExecutor() as pool:
            said = pool.submit(self.demo.say, sender, "from Munich to Lisbon", wait=SLEEP + 40)
            time.sleep(0.7)
            workers = self.demo.pids("worker")
            for pid in workers:
                os.kill(pid, signal.SIGSTOP)
            try:
                deadline = time.monotonic() + SLEEP
                while time.monotonic() < deadline:
                    time.sleep(0.5)
                # The courier has answered meanwhile: nobody else could.
                self.assertEqual(len(self.replies(sender)), 1)
            finally:
                for pid in workers:
                    os.kill(pid, signal.SIGCONT)
            said.result()
        time.sleep(3)
        self.assertEqual(len(self.replies(sender)), 1)
        rows = self.demo.sql("SELECT count(*), count(turn_no), count(DISTINCT turn_no) FROM inbox")
        self.assertEqual(rows[0][0], rows[0][1])
        self.assertTrue(self.demo.say(sender, "on 14 " + month()))

    def test_garbage_of_the_model_is_answered_by_the_built_in_understander(self):
        answer = "\n".join(self.demo.say(number(), "from Munich to Lisbon"))
        self.assertIn("Lisbon", answer)

    def test_a_message_that_comes_while_the_model_is_asked_is_answered_with_the_first_or_after_it(self):
        sender = number()
        for line in ("from Munich", "to Lisbon"):
            self.demo.say(sender, line, wait=0.5)
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and "to Lisbon" not in "\n".join(self.replies(sender)):
            time.sleep(0.5)
        self.assertIn("to Lisbon", "\n".join(self.replies(sender)))
        self.assertLessEqual(len(self.replies(sender)), 2)

    def replies(self, sender):
        """What the agent wrote to the traveller so far."""
        path = "/control/transcript?phone=" + sender.replace("+", "%2B")
        messages = self.demo.control(path)["messages"]
        return [message["body"] for message in messages if message["direction"] != "inbound"]


def month():
    """The name of the month after next, so that its days lie ahead."""
    names = "January February March April May June July August September October November December".split()
    return names[(time.localtime().tm_mon + 1) % 12]


if __name__ == "__main__":
    unittest.main()
