"""Three hosts, one of which is unplugged in the midst of its turns: the others go on, also with its conversations."""

import http.client
import os
import socket
import ssl
import threading
import time
import unittest
import urllib.parse
import uuid
import xml.etree.ElementTree as ElementTree

from hosts import ACCOUNT, SENDER, TOKEN, Hosts, NoNetwork
from twilio.request_validator import RequestValidator

# Until a conversation of the unplugged host goes on at another, in seconds.
LIMIT = 15
# What somebody waits for an answer before they try the next host, in seconds.
PATIENCE = 3
LONG = os.environ.get("TRAVEL_AGENT_LONG_TESTS") == "true"
TRAVELLERS = 48 if LONG else 12


class Unplugged(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        try:
            cls.hosts = Hosts()
        except NoNetwork as error:
            # Only a chroot has an excuse.
            if os.environ.get("CI") == "true" and os.path.ismount("/"):
                raise
            raise unittest.SkipTest(f"network namespaces need root: {error}")
        cls.trust = ssl.create_default_context(cafile=cls.hosts.certificate)
        cls.validator = RequestValidator(TOKEN)

    @classmethod
    def tearDownClass(cls):
        cls.hosts.end()

    def setUp(self):
        self.lock, self.log, self.answered = threading.Lock(), [], set()
        for host in range(3):
            self.hosts.wait(lambda host=host: self.post(host, self.form(number(), "hi"))[0] == 200, f"host {host}")

    def test_the_others_go_on_with_its_conversations_and_nothing_is_lost_or_doubled(self):
        over = threading.Event()
        travellers = [number() for _ in range(TRAVELLERS)]
        threads = [threading.Thread(target=self.write, args=(sender, index % 3, over)) for index, sender in enumerate(travellers)]
        for thread in threads:
            thread.start()
        try:
            midway, cut, taken_up, back = self.unplug(threads)
        finally:
            over.set()
            self.hosts.network.plug(0, True)
            for thread in threads:
                thread.join()
        gaps = [self.gap(sender, cut) for sender in travellers]
        print(f"\n{len(self.log)} messages; turns taken up after {taken_up:.1f} s, longest wait of its travellers {max(gaps[::3]):.1f} s, "
              f"of others' {max(gaps[1::3] + gaps[2::3]):.1f} s; back after {back:.1f} s")  # fmt: skip
        self.assertLess(max(gaps), LIMIT)
        self.check(midway)

    def unplug(self, threads):
        """Unplugs a host while messages stand in its turns, and plugs it in again when all goes on."""
        time.sleep(4)
        midway = [number() for _ in range(6)]
        forms = [self.form(sender, "hello") for sender in midway]
        posts = [threading.Thread(target=self.post, args=(0, form)) for form in forms]
        threads += posts
        for post in posts:
            post.start()
        sids = ", ".join(f"'{form['MessageSid']}'" for form in forms)
        standing = f"SELECT count(*) FROM inbox WHERE turn_no IS NULL AND message_sid IN ({sids})"
        # The model makes each of them wait for a second.
        self.hosts.wait(lambda: self.hosts.sql(standing) == [[str(len(midway))]], "messages in turns", 5)
        self.hosts.network.plug(0, False)
        cut = time.monotonic()
        self.hosts.wait(lambda: all(self.hosts.services.replies(sender) for sender in midway), "turns that others take up", LIMIT)
        taken_up = time.monotonic() - cut
        time.sleep(max(0, 12 - taken_up))
        self.hosts.network.plug(0, True)
        plugged = time.monotonic()
        self.hosts.wait(lambda: self.post(0, self.form(number(), "hi"))[0] == 200, "the host that is plugged in again", 30)
        return midway, cut, taken_up, time.monotonic() - plugged

    def check(self, midway):
        rows = "SELECT message_sid FROM inbox WHERE turn_no IS NOT NULL"
        self.hosts.wait(lambda: self.answered <= {row[0] for row in self.hosts.sql(rows)}, "messages that were acknowledged")
        for sender in midway:
            self.assertEqual(len(self.hosts.services.replies(sender)), 1, "replies to one message")
        saved = "SELECT count(*) FROM outbox"
        sent = lambda: sum(m["direction"] != "inbound" for m in self.hosts.services.messages)
        self.assertLessEqual(sent(), int(self.hosts.sql(saved)[0][0]), "replies that were sent, and replies that were written")

    def write(self, sender, home, over):
        """Writes a line every second or so, to the next host where one does not answer in time."""
        while not over.is_set():
            form = self.form(sender, "hi")
            began = time.monotonic()
            while not over.is_set():
                status, answer = self.post(home, form)
                if status == 200:
                    break
                home = (home + 1) % 3
            else:
                return
            with self.lock:
                self.log.append((sender, began, time.monotonic()))
                self.answered.add(form["MessageSid"])
            over.wait(1)

    def gap(self, sender, cut):
        """The longest wait for an answer from the cut on."""
        return max((end - began for who, began, end in self.log if who == sender and end > cut), default=99)

    def form(self, sender, body):
        sid = "SM" + uuid.uuid4().hex
        self.hosts.services.add("inbound", sender, SENDER, body, sid)
        return {
            "MessageSid": sid, "SmsSid": sid, "SmsMessageSid": sid, "AccountSid": ACCOUNT, "From": sender, "To": SENDER, "Body": body,
            "NumMedia": "0", "NumSegments": "1", "ProfileName": "Ana", "WaId": sender.partition("+")[2], "MessageType": "text",
            "SmsStatus": "received", "ApiVersion": "2010-04-01",
        }  # fmt: skip

    def post(self, host, form):
        """Posts to one host; the status, 0 for none, and what was answered, which then has been sent."""
        url = "https://agent.test/webhook"
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": self.validator.compute_signature(url, form)}
        try:
            line = socket.create_connection((self.hosts.network.address(host), 443), PATIENCE)
            with self.trust.wrap_socket(line, server_hostname="agent.test") as secured:
                connection = http.client.HTTPSConnection("agent.test")
                connection.sock = secured
                connection.request("POST", "/webhook", urllib.parse.urlencode(form), headers)
                response = connection.getresponse()
                body = response.read().decode()
        except (OSError, http.client.HTTPException):
            return 0, []
        texts = [message.findtext("Body") or message.text for message in ElementTree.fromstring(body)] if response.status == 200 else []
        for text in texts:
            self.hosts.services.add("outbound-reply", SENDER, form["From"], text)
        return response.status, texts


def number():
    return f"whatsapp:+4915{uuid.uuid4().int % 10**9:09}"


if __name__ == "__main__":
    unittest.main()
