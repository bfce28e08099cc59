"""Bookings that are paid on a page, and what others call or read about bookings: webhooks and documents, over nginx and TLS."""

import hashlib
import hmac
import json
import random
import re
import time
import unittest
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

from demo import Demo


def number():
    """A traveller who never wrote before."""
    return "whatsapp:+49151" + str(random.randrange(10_000_000, 99_999_999))


def signed(body, secret, seconds=0):
    """The signature of a webhook's body, made that many seconds from now."""
    at = str(int(time.time()) + seconds)
    code = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={at},v1={code}"


class Payments(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo("--flights", "duffel", "--payments", "page")

    @classmethod
    def tearDownClass(cls):
        cls.demo.end()

    def standin(self, name, path, body=None):
        """Calls the interface of a stand-in (`payments`, `duffel`)."""
        data = json.dumps(body).encode() if body is not None else None
        with urllib.request.urlopen(self.demo.facts[name] + path, data, timeout=30) as response:
            return json.load(response)

    def payments(self):
        return self.standin("payments", "/control/payments")["payments"]

    def await_text(self, sender, pattern):
        """The first text to the traveller that the pattern is in."""
        deadline = time.monotonic() + 40
        path = "/control/transcript?phone=" + urllib.parse.quote(sender)
        while time.monotonic() < deadline:
            messages = self.demo.control(path)["messages"]
            texts = [m["body"] for m in messages if m["direction"] != "inbound"]
            for text in texts:
                if re.search(pattern, text):
                    return text
            time.sleep(0.1)
        self.fail(f"no {pattern!r} among {texts[-2:]}")

    def confirm(self):
        """A talk to the yes; returns the traveller and the address of the page to pay on."""
        sender = number()
        day = (date.today() + timedelta(days=60)).strftime("%d %B")
        for line in [f"munich to lisbon on {day}, one way, just me", "1",
                     "Ana Ruiz, 3 May 1985, female", "ana@example.com"]:  # fmt: skip
            self.assertTrue(self.demo.say(sender, line), f"no answer to {line!r}")
        self.demo.say(sender, "yes")
        return sender, re.search(r"http://\S+/pay/\w+", self.await_text(sender, "/pay/"))[0]

    def press(self, page, button):
        """What a browser does, redirect and all; returns the page after it."""
        with urllib.request.urlopen(f"{page}/{button}", b"", timeout=30) as response:
            return response.read().decode()

    def steps(self, page):
        """What was done to the payment of a page."""
        payment = next(p for p in self.payments() if page.endswith(p["page"]))
        return [step["what"] for step in payment["history"] if not step["isRepeated"]]

    def orders(self):
        return len(self.standin("duffel", "/control/orders")["orders"])

    def await_steps(self, page, expected):
        deadline = time.monotonic() + 40
        while self.steps(page) != expected and time.monotonic() < deadline:
            time.sleep(0.1)
        self.assertEqual(self.steps(page), expected)

    def test_a_booking_is_paid_and_its_money_taken_once(self):
        before = self.orders()
        sender, page = self.confirm()
        self.assertEqual(self.orders(), before)
        with urllib.request.urlopen(page, timeout=30) as response:
            self.assertRegex(response.read().decode(), r"Pay \d+\.\d\d [A-Z]{3} to Travel Agent demo")
        self.assertIn("Paid: ", self.press(page, "pay"))
        self.await_text(sender, r"\*Booked!\*")
        self.await_steps(page, ["create", "authorise", "capture"])
        self.assertEqual(self.orders(), before + 1)

    def test_a_page_that_is_refused_books_nothing(self):
        before = self.orders()
        sender, page = self.confirm()
        self.assertIn("Not paid", self.press(page, "refuse"))
        self.await_text(sender, "(?i)not paid|payment")
        self.assertEqual(self.orders(), before)
        self.assertEqual(self.steps(page), ["create", "refuse"])

    def test_money_is_let_go_where_the_seat_is_gone(self):
        before = self.orders()
        sender, page = self.confirm()
        failure = {"call": "orders", "kind": "refused", "code": "offer_no_longer_available"}
        self.standin("duffel", "/control/failures", {"add": [failure]})
        self.press(page, "pay")
        self.await_steps(page, ["create", "authorise", "void"])
        self.assertEqual(self.orders(), before)

    def test_a_webhook_that_is_lost_delays_the_booking_and_no_more(self):
        sender, page = self.confirm()
        self.standin("payments", "/control/failures", {"add": [{"call": "webhooks", "kind": "lost"}]})
        self.press(page, "pay")
        self.await_text(sender, r"\*Booked!\*")
        self.await_steps(page, ["create", "authorise", "capture"])

    def test_a_capture_that_fails_is_repeated_and_takes_the_money_once(self):
        sender, page = self.confirm()
        failure = {"call": "capture", "kind": "error", "done": True, "times": 2}
        self.standin("payments", "/control/failures", {"add": [failure]})
        self.press(page, "pay")
        self.await_text(sender, r"\*Booked!\*")
        self.await_steps(page, ["create", "authorise", "capture"])
        deadline = time.monotonic() + 40
        while self.standin("payments", "/control/failures")["add"] and time.monotonic() < deadline:
            time.sleep(0.1)
        self.assertEqual(self.steps(page).count("capture"), 1)

    def test_webhooks_are_taken_only_from_those_who_share_the_secret(self):
        duffel = json.dumps({"id": "wev_1", "type": "order.created", "live_mode": False,
                             "data": {"object": {"order_id": "ord_1", "offer_id": "off_1"}}}).encode()  # fmt: skip
        payment = json.dumps({"id": "pay_1", "status": "authorised",
                              "created_at": "2026-11-23T20:00:00Z"}).encode()  # fmt: skip
        for path, header, secret, body in [
            ("/webhook/duffel", "X-Duffel-Signature", self.demo.facts["duffelSecret"], duffel),
            ("/webhook/payment", "Payment-Signature", self.demo.facts["paymentSecret"], payment),
        ]:
            def post(body, signature, method="POST"):
                headers = {header: signature, "Content-Type": "application/json"}
                return self.demo.fetch(path, body, method, headers)[0]

            self.assertEqual(post(body, signed(body, secret)), 204)
            self.assertEqual(post(body, signed(body, secret)), 204)
            self.assertEqual(post(body, signed(body, secret + "x")), 403)
            self.assertEqual(post(body, signed(body, secret, -400)), 403)
            self.assertEqual(post(body, ""), 403)
            self.assertEqual(post(b"{}", signed(b"{}", secret)), 400)
            self.assertEqual(post(body, signed(body, secret), "PUT"), 405)
            self.assertEqual(self.demo.fetch(path)[0], 405)
            large = b" " * 70_000
            self.assertEqual(post(large, signed(large, secret)), 413)
        large = b" " * 9_000
        self.assertEqual(self.demo.fetch("/webhook/payment", large, "POST")[0], 413)

    def test_documents_are_there_for_who_has_the_address(self):
        sender, page = self.confirm()
        self.press(page, "pay")
        text = self.await_text(sender, r"\*Booked!\*")
        path = re.search(r"/documents/\w+", text)[0]
        kinds = [("pdf", "application/pdf", b"%PDF-"), ("png", "image/png", b"\x89PNG"),
                 ("ics", "text/calendar; charset=utf-8", b"BEGIN:VCALENDAR")]  # fmt: skip
        for kind, content, start in kinds:
            status, headers, body = self.demo.fetch(f"{path}.{kind}")
            self.assertEqual((status, headers["Content-Type"]), (200, content))
            self.assertTrue(body.startswith(start), body[:20])
            self.assertEqual(headers["Cache-Control"], "private, no-store")
            self.assertEqual(headers["X-Robots-Tag"], "noindex")
            self.assertRegex(headers["Content-Disposition"], rf'^inline; filename="trip-\w+\.{kind}"$')
            status, headers, nothing = self.demo.fetch(f"{path}.{kind}", method="HEAD")
            self.assertEqual((status, nothing), (200, b""))
            self.assertEqual(headers["Content-Type"], content)
        # Twilio and the phone read the picture by its address.
        messages = self.demo.control("/control/transcript?phone=" + urllib.parse.quote(sender))["messages"]
        picture = next(m["media"][0] for m in messages if m["direction"] != "inbound" and m["media"])
        self.assertTrue(picture.endswith(path + ".png"))
        media = self.demo.facts["phone"] + "/media?" + urllib.parse.urlencode({"url": picture})
        with urllib.request.urlopen(media, timeout=30) as response:
            self.assertTrue(response.read().startswith(b"\x89PNG"))

    def test_other_documents_are_not_there_and_nobody_tries_many(self):
        status, headers, body = self.demo.fetch("/documents/abc.png")
        missing = self.demo.fetch("/documents/abc.exe")
        self.assertEqual((status, body), (404, missing[2]))
        self.assertEqual(self.demo.fetch("/documents/abc.png", b"x", "POST")[0], 405)
        with ThreadPoolExecutor(50) as pool:
            found = list(pool.map(lambda n: self.demo.fetch(f"/documents/t{n}.png")[0], range(300)))
        self.assertEqual(set(found), {404, 429})
        # The limit is by address and for documents alone.
        self.assertEqual(self.demo.fetch("/webhook/payment")[0], 405)


if __name__ == "__main__":
    unittest.main()
