"""Whole bookings with the stand-in for Duffel: its truth is compared with what the traveller is told."""

import json
import os
import re
import signal
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

from demo import Demo
from test_talks import month, number


class Counter:
    """What the tests of both ways to pay have in common."""

    @classmethod
    def tearDownClass(cls):
        cls.demo.end()

    def duffel(self, path, body=None, method=None):
        return call(self.demo.facts["duffel"] + path, body, method)

    def orders(self):
        return self.duffel("/control/orders")["orders"]

    def fail(self, **failure):
        self.duffel("/control/failures", {"add": [failure]})

    def confirm(self):
        """A new traveller, from the first word to the yes."""
        sender = number()
        for line in [
            f"from Berlin to Lisbon on 14 {month()}, one way, just me", "1",
            "Anna Schmidt, 12 March 1988, female", "anna@example.com",
        ]:  # fmt: skip
            answer = "\n".join(self.demo.say(sender, line))
            self.assertTrue(answer, line)
        self.assertIn("*yes*", answer)
        self.demo.say(sender, "yes")
        return sender

    def told(self, sender):
        """Everything that was written to the traveller."""
        transcript = self.demo.control("/control/transcript?phone=" + urllib.parse.quote(sender))
        return [m["body"] for m in transcript["messages"] if m["direction"] != "inbound"]

    def hears(self, sender, words, seconds=60):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if any(words in body for body in self.told(sender)):
                return "\n".join(self.told(sender))
            time.sleep(0.1)
        self.fail_with(sender, words)

    def fail_with(self, sender, words):
        raise AssertionError(f"never told {words!r}:\n" + "\n---\n".join(self.told(sender)))


class FromTheBalance(Counter, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo("--workers", "2", "--flights", "duffel")

    def setUp(self):
        self.duffel("/control/failures", method="DELETE")
        self.before = len(self.orders())

    def new(self):
        return self.orders()[self.before :]

    def test_a_booking_and_its_documents(self):
        sender = self.confirm()
        text = self.hears(sender, "*Booked!*")
        [order] = self.new()
        self.assertIn(order["bookingReference"], text)
        self.assertTrue(order["isPaid"])
        base = re.search(r"(https://\S+/documents/\w+)\.pdf", text).group(1)
        for ending, kind, begin in [
            (".pdf", "application/pdf", b"%PDF"), (".png", "image/png", b"\x89PNG"),
            (".ics", "text/calendar", b"BEGIN:VCALENDAR"),
        ]:  # fmt: skip
            status, headers, body = self.get(base + ending)
            self.assertEqual(status, 200, ending)
            self.assertTrue(headers["Content-Type"].startswith(kind))
            self.assertTrue(body.startswith(begin))
            self.assertIn("no-store", headers["Cache-Control"])
        self.assertEqual(self.get(base[:-1] + ".pdf")[0], 404)

    def get(self, url):
        try:
            with urllib.request.urlopen(url, context=self.demo.trust, timeout=20) as response:
                return response.status, response.headers, response.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()

    def test_whatever_the_answer_to_the_order_one_yes_makes_at_most_one(self):
        cases = [
            (dict(kind="booked"), "*Booked!*", 1),
            (dict(kind="accepted"), "*Booked!*", 1),
            (dict(kind="error", done=True), "*Booked!*", 1),
            (dict(kind="gatewayTimeout", done=True), "*Booked!*", 1),
            (dict(kind="gatewayPage", done=True), "*Booked!*", 1),
            (dict(kind="reset", done=True), "*Booked!*", 1),
            (dict(kind="garbage", done=True), "*Booked!*", 1),
            (dict(kind="notCreated"), "It was not booked", 0),
            (dict(kind="unavailable"), "It was not booked", 0),
            (dict(kind="refused", code="price_changed"), "The price has changed", 0),
            (dict(kind="error"), "I don't know yet", 0),
            (dict(kind="reset"), "I don't know yet", 0),
        ]  # fmt: skip
        for failure, words, count in cases:
            with self.subTest(**failure):
                self.setUp()
                self.fail(call="orders", **failure)
                sender = self.confirm()
                text = self.hears(sender, words)
                self.assertEqual(len(self.new()), count)
                if count == 0:
                    self.assertNotIn("*Booked!*", text)

    def test_a_worker_killed_while_it_orders_leaves_the_booking_to_the_others(self):
        self.fail(call="orders", kind="slow", seconds=2)
        sender = self.confirm()
        for pid in self.demo.pids("worker") + self.demo.pids("courier"):
            os.kill(pid, signal.SIGKILL)
        self.demo.await_answer()
        # Whether the dead process had called already or not: nobody calls again, and what there is is found.
        text = self.hears(sender, "*Booked!*", seconds=260)
        [order] = self.new()
        self.assertIn(order["bookingReference"], text)

    test_a_worker_killed_while_it_orders_leaves_the_booking_to_the_others = unittest.skipUnless(
        os.environ.get("TRAVEL_AGENT_LONG_TESTS") == "true", "takes four minutes: --long"
    )(test_a_worker_killed_while_it_orders_leaves_the_booking_to_the_others)


def call(url, body=None, method=None):
    data = json.dumps(body).encode() if body is not None else None
    request = urllib.request.Request(url, data, method=method)
    with urllib.request.urlopen(request, timeout=60) as response:
        return json.load(response)
