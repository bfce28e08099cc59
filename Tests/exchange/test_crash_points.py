"""Power cuts: a process ends itself before or after each durable write and each call outside, and what the stand-ins saw is compared with the database."""

import collections
import json
import os
import re
import signal
import tempfile
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from demo import REPOSITORY, Demo
from test_talks import month, number

SEEDS = 25 if os.environ.get("TRAVEL_AGENT_LONG_TESTS") == "true" else 1


def both(process, *names):
    """The places before and after each of the operations of a process."""
    return [f"{process}.{name}.{side}" for name in names for side in ("before", "after")]


class CrashPoints:
    """Plays a fitting scene for each point until it was reached, then waits for peace and compares."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.file = Path(cls.folder.name) / "crash"
        # Only a debug build can be told to crash.
        cls.demo = Demo(
            "--workers", "2", *cls.options, binaries=REPOSITORY / ".build" / "debug",
            environment={"CRASH_POINT_FILE": str(cls.file)},
        )
        cls.travellers, cls.acknowledged, cls.confirmations = [], [], 0

    @classmethod
    def tearDownClass(cls):
        cls.demo.end()
        cls.folder.cleanup()

    def test_a_power_cut_anywhere_loses_nothing_and_doubles_nothing(self):
        never = []
        for seed in range(SEEDS):
            for scene, points in self.scenes.items():
                for point in points:
                    if not self.crash(getattr(self, scene), point, 1 + seed % 2):
                        never.append((point, seed))
        self.assertEqual(never, [], "never reached")
        self.await_peace()
        self.check_messages()
        self.check_bookings()

    def crash(self, scene, point, count):
        """Plays the scene until a process is gone at the point; whether that came to be."""
        self.file.write_text(f"{point} {count}")
        deadline = time.monotonic() + 60
        while self.file.exists() and time.monotonic() < deadline:
            scene()
            for _ in range(20):
                if not self.file.exists():
                    break
                time.sleep(0.1)
        reached = not self.file.exists()
        self.file.unlink(missing_ok=True)
        return reached

    # Scenes

    def say(self, sender, line, wait=4):
        """Writes until it is acknowledged, as a person does whose message got no answer; returns the answer."""
        for _ in range(5):
            answer = self.demo.control("/control/messages", {"from": sender, "body": line, "wait": wait})
            if not answer["faults"]:
                self.acknowledged.append(answer["message"]["sid"])
                return "\n".join(reply["body"] for reply in answer["replies"])
            time.sleep(0.2)
        self.fail(f"{line!r} was never acknowledged: {answer['faults']}")

    def traveller(self):
        sender = number()
        self.travellers.append(sender)
        return sender

    def talk(self):
        sender = self.traveller()
        for line in ("hi", f"from Berlin to Lisbon on 14 {month()}, one way, just me", "cheaper"):
            self.say(sender, line)

    def lost_reply(self):
        """The answer to a webhook gets lost, so that the courier has to ask about it and to send it."""
        self.demo.control("/control/failures", {"add": ["lostReply"]})
        self.demo.control("/control/messages", {"from": self.traveller(), "body": "hello", "wait": 1})
        self.pass_a_minute()

    def lost_word(self):
        """The answer arrives, the word that it did is lost."""
        self.demo.control("/control/failures", {"add": ["lostCallbacks"]})
        self.say(self.traveller(), "hello")
        self.pass_a_minute()

    def abandoned(self):
        """The workers are killed while a model makes the traveller wait: the courier takes the turn up."""
        sender = self.traveller()
        with ThreadPoolExecutor() as pool:
            answer = pool.submit(self.demo.control, "/control/messages", {"from": sender, "body": "hello"})
            time.sleep(0.25)
            for pid in self.demo.pids("worker"):
                os.kill(pid, signal.SIGKILL)
            answer.result()
        self.demo.await_answer()
        time.sleep(1.5)

    def pass_a_minute(self):
        self.demo.sql("UPDATE outbox SET due_at = due_at - interval '60 s' WHERE status IN ('inline', 'sending', 'unknown')")

    def confirm(self):
        sender = self.traveller()
        for line in (f"from Berlin to Lisbon on 14 {month()}, one way, just me", "1",
                     "Anna Schmidt, 12 March 1988, female", "anna@example.com"):  # fmt: skip
            self.say(sender, line)
        if "*yes*" in self.told(sender):
            self.say(sender, "yes")
            self.__class__.confirmations += 1
        return sender

    def told(self, sender):
        return "\n".join(body for body in self.outbound(sender))

    def hears(self, sender, pattern, seconds=4):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            found = re.search(pattern, self.told(sender))
            if found:
                return found[0]
            time.sleep(0.1)
        return None

    def book(self):
        sender = self.confirm()
        self.hears(sender, r"\*Booked!\*")
        return sender

    def cancel(self):
        sender = self.book()
        self.say(sender, "cancel my booking")
        self.say(sender, "yes")
        self.hears(sender, "(?i)cancelled")

    def pay(self, button="pay"):
        page = self.hears(self.confirm(), r"http://\S+/pay/\w+")
        if page:
            try:
                urllib.request.urlopen(f"{page}/{button}", b"", timeout=30).read()
            except urllib.error.HTTPError:
                pass
            time.sleep(1.5)

    def pay_in_vain(self):
        self.standin("duffel", {"add": [{"call": "orders", "kind": "refused", "code": "offer_no_longer_available"}]})
        self.pay()
        self.standin("duffel", None, "DELETE")

    def pay_unclear(self):
        self.standin("duffel", {"add": [{"call": "orders", "kind": "reset", "done": True}]})
        self.pay()
        self.standin("duffel", None, "DELETE")

    def standin(self, name, body, method=None, path="/control/failures"):
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.demo.facts[name] + path, data, method=method)
        with urllib.request.urlopen(request, timeout=30) as response:
            return json.load(response)

    # Afterwards

    def outbound(self, sender):
        transcript = self.demo.control("/control/transcript?phone=" + urllib.parse.quote(sender))
        return [m["body"] for m in transcript["messages"] if m["direction"] != "inbound"]

    def await_peace(self, seconds=400):
        """Waits until nothing is under way. A call that was never made stays unclear for a while: nobody else knows that it was not."""
        deadline = time.monotonic() + seconds
        query = """
            SELECT (SELECT count(*) FROM outbox WHERE status IN ('inline', 'pending', 'sending', 'unknown')),
              (SELECT count(*) FROM inbox WHERE turn_no IS NULL),
              (SELECT count(*) FROM bookings
                WHERE status IN ('confirmed', 'submitting', 'pending', 'cancelling', 'changing'))
            """
        while (left := self.demo.sql(query)) != [["0", "0", "0"]]:
            if time.monotonic() > deadline:
                self.fail(f"no peace: {left} {self.demo.sql('SELECT status, count(*) FROM bookings GROUP BY 1')}")
            time.sleep(1)

    def check_messages(self):
        rows = dict(self.demo.sql("SELECT message_sid, turn_no FROM inbox"))
        lost = [sid for sid in self.acknowledged if not rows.get(sid)]
        self.assertEqual(lost, [], "acknowledged messages without a turn")
        saved = self.demo.sql("SELECT encode(conversation_id, 'hex'), count(*) FROM outbox GROUP BY 1")
        arrived = sorted(len(self.outbound(sender)) for sender in self.travellers)
        self.assertEqual(arrived, sorted(int(count) for _, count in saved), "replies written and replies that arrived")

    def check_bookings(self):
        for sender in self.travellers:
            self.assertLessEqual(self.told(sender).count("*Booked!*"), 1)


class WithoutWaiting(CrashPoints, unittest.TestCase):
    """Built-in understander, own timetable: a turn is one commit."""

    options = ()
    scenes = {
        "talk": both("worker", "respond", "load", "save", "confirm"),
        "book": both("worker", "reprice", "load-booking", "save-booking", "order", "try-claim", "waiting", "release")
        + both("courier", "take", "send", "settle"),
        "cancel": both("worker", "quote-cancellation", "confirm-cancellation"),
        "lost_reply": both("courier", "doubtful", "list", "fall-back"),
        "lost_word": both("courier", "confirm"),
    }

    def check_bookings(self):
        super().check_bookings()
        orders = int(self.demo.sql("SELECT count(*) FROM timetable_orders")[0][0])
        known = """
            SELECT count(b.order_id), count(DISTINCT b.order_id), count(DISTINCT o.order_id)
            FROM timetable_orders o FULL JOIN bookings b USING (order_id)
            """
        self.assertEqual(self.demo.sql(known), [[str(orders)] * 3], "orders made, and orders known")
        self.assertLessEqual(orders, self.confirmations)


class WithWaiting(CrashPoints, unittest.TestCase):
    """A model, Duffel and a page to pay on: everything waits for somebody."""

    options = ("--model", "garbage", "--model-delay", "0.4", "--flights", "duffel", "--payments", "page")
    scenes = {
        "talk": both("worker", "receive", "claim", "waiting", "understand", "search", "release"),
        "pay": both("worker", "reprice", "open-payment", "wake-booking")
        + both("courier", "take-bookings", "payment-state", "load-booking", "save-booking", "order", "capture"),
        "abandoned": both("courier", "standing", "try-claim", "waiting", "load", "understand", "save", "release"),
        "pay_in_vain": both("courier", "void"),
        "pay_unclear": both("courier", "orders"),
    }  # fmt: skip

    def check_bookings(self):
        super().check_bookings()
        deadline = time.monotonic() + 120
        while len(orders := self.orders()) > self.booked() and time.monotonic() < deadline:
            time.sleep(1)
        self.assertEqual(len(orders), self.booked(), "orders made, and orders known")
        operations = collections.Counter(order["metadata"]["operation_id"] for order in orders)
        self.assertEqual([name for name, count in operations.items() if count > 1], [])
        self.assertLessEqual(len(orders), self.confirmations)
        payments = self.standin("payments", None, path="/control/payments")["payments"]
        captured = [p for p in payments if "capture" in [s["what"] for s in p["history"]]]
        self.assertEqual(len(captured), len(orders), "money was taken just where there is a seat")

    def orders(self):
        return self.standin("duffel", None, path="/control/orders")["orders"]

    def booked(self):
        return int(self.demo.sql("SELECT count(*) FROM bookings WHERE status = 'booked'")[0][0])


if __name__ == "__main__":
    unittest.main()
