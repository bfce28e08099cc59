"""More webhooks than can be kept: PostgreSQL stands still, and the workers refuse quickly, stay small and come back."""

import asyncio
import os
import re
import signal
import time
import unittest
import urllib.parse
from pathlib import Path

from demo import Demo
from test_talks import number
from twilio.request_validator import RequestValidator

COUNT, CONNECTIONS = 5000, 500
# What a channel waits for an answer at most, in seconds.
PATIENCE = 15


class Overload(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo("--workers", "2")
        cls.validator = RequestValidator(cls.demo.facts["authToken"])

    @classmethod
    def tearDownClass(cls):
        cls.demo.end()

    def test_a_postgresql_that_stands_still_is_told_in_time_and_costs_no_memory(self):
        self.assertTrue(self.demo.say(number(), "hi"))
        requests = [self.request(number(), f"from Munich to Lisbon, {count}") for count in range(COUNT)]
        sizes = {pid: memory(pid) for pid in self.demo.pids("worker")}
        processes = self.postgresql()
        for pid in processes:
            os.kill(pid, signal.SIGSTOP)
        try:
            answers = asyncio.run(self.post_all(requests))
        finally:
            for pid in reversed(processes):
                os.kill(pid, signal.SIGCONT)
        statuses = [status for status, _ in answers]
        self.assertEqual({status: statuses.count(status) for status in set(statuses)}, {503: COUNT})
        self.assertLess(max(seconds for _, seconds in answers), PATIENCE)
        # No worker was ended, and none has grown by more than what 2,000 requests may hold.
        self.assertEqual(sorted(self.demo.pids("worker")), sorted(sizes))
        for pid, size in sizes.items():
            self.assertLess(memory(pid) - size, 100_000, "KiB")
        deadline = time.monotonic() + 30
        while not (answer := self.demo.say(number(), "from Munich to Lisbon", wait=5)):
            self.assertLess(time.monotonic(), deadline, "no answer any more")
        self.assertIn("Lisbon", "\n".join(answer))
        rows = self.demo.sql("SELECT count(*) FROM inbox WHERE turn_no IS NULL")
        self.assertEqual(rows, [["0"]])

    def test_one_who_never_stops_writing_is_asked_for_patience_and_then_left_in_peace(self):
        sender = number()
        answers = [self.demo.say(sender, "hello", wait=5 if step < 60 else 0.2) for step in range(70)]
        said = [text for answer in answers for text in answer if "faster than I can read" in text]
        # A minute may end meanwhile.
        self.assertIn(len(said), (1, 2))
        rows = self.demo.sql("SELECT count(*), count(turn_no) FROM inbox WHERE turn_no IS NOT NULL")
        self.assertGreaterEqual(int(rows[0][0]), 70)

    def postgresql(self):
        """The server's processes, the first one first."""
        folder = self.demo.sql("SHOW data_directory")[0][0]
        first = int((Path(folder) / "postmaster.pid").read_text().split()[0])
        children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        return [first, *map(int, children)]

    def request(self, sender, body):
        """A signed webhook as it goes over the line."""
        fields = self.demo.fields(sender, body)
        url = urllib.parse.urlsplit(self.demo.facts["webhook"])
        form = urllib.parse.urlencode(fields).encode()
        head = (
            f"POST {url.path} HTTP/1.1\r\nHost: {url.netloc}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: {len(form)}\r\n"
            f"X-Twilio-Signature: {self.validator.compute_signature(self.demo.facts['webhook'], fields)}\r\n\r\n"
        )
        return head.encode() + form

    async def post_all(self, requests):
        """The status and the seconds of each, over so many connections at once."""
        waiting, answers = list(requests), []
        await asyncio.gather(*(self.post_some(waiting, answers) for _ in range(CONNECTIONS)))
        return answers

    async def post_some(self, waiting, answers):
        url = urllib.parse.urlsplit(self.demo.facts["webhook"])
        while waiting:
            reader, writer = await asyncio.open_connection(url.hostname, url.port, ssl=self.demo.trust)
            try:
                while waiting:
                    began = time.monotonic()
                    writer.write(waiting.pop())
                    head = (await reader.readuntil(b"\r\n\r\n")).decode()
                    length = re.search(r"(?i)content-length: (\d+)", head)
                    if length:
                        await reader.readexactly(int(length[1]))
                    answers.append((int(head.split()[1]), time.monotonic() - began))
                    if not length or "connection: close" in head.lower():
                        break
            finally:
                writer.close()


def memory(pid):
    """The most that the process ever held, in KiB."""
    return int(re.search(r"VmHWM:\s*(\d+)", Path(f"/proc/{pid}/status").read_text())[1])


if __name__ == "__main__":
    unittest.main()
