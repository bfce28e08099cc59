"""A running demo for the tests of whole exchanges: the real program behind nginx with TLS, and the stand-ins."""

import json
import os
import signal
import ssl
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent.parent
BINARIES = Path(os.environ.get("TRAVEL_AGENT_BINARIES", REPOSITORY / ".build" / "release"))


class Demo:
    """`travel-agent-demo`, started for one test class and ended with it."""

    def __init__(self, *options, binaries=BINARIES, environment=None):
        self.folder = tempfile.TemporaryDirectory()
        facts = Path(self.folder.name) / "facts.json"
        self.log = open(Path(self.folder.name) / "demo.log", "w+")
        self.process = subprocess.Popen(
            [binaries / "travel-agent-demo", "--json", facts, "--port", str(free_port()),
             "--phone-port", str(free_port()), *options],
            stdout=self.log, stderr=subprocess.STDOUT, cwd=REPOSITORY,
            env={**os.environ, **(environment or {})},
        )
        deadline = time.monotonic() + 120
        while not facts.exists():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.process.kill()
                self.log.seek(0)
                raise RuntimeError("the demo did not start:\n" + self.log.read())
            time.sleep(0.05)
        self.facts_file = facts
        self.trust = ssl.create_default_context(cafile=self.facts["certificate"])
        self.await_answer()

    @property
    def facts(self):
        """Addresses, keys and process ids."""
        return json.loads(self.facts_file.read_text())

    def end(self):
        """Ends everything, in order."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(60)
        self.log.close()
        self.folder.cleanup()

    def await_answer(self):
        """Waits until nginx and a worker answer."""
        deadline = time.monotonic() + 60
        while self.post({}, signature="")[0] != 403:
            if time.monotonic() > deadline:
                raise RuntimeError("no worker answers")
            time.sleep(0.1)

    def pids(self, name):
        """The ids of the program's processes that run the command, as the system knows them."""
        found = []
        for folder in Path("/proc").iterdir():
            if not folder.name.isdigit():
                continue
            try:
                arguments = (folder / "cmdline").read_bytes().split(b"\0")
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, ValueError):
                continue
            if parent == self.process.pid and name.encode() in arguments[:2]:
                found.append(int(folder.name))
        return found

    def say(self, sender, body, wait=30, **fields):
        """Writes as a traveller on the phone and returns the texts of the answer."""
        answer = self.control("/control/messages", {"from": sender, "body": body, "wait": wait, **fields})
        return [reply["body"] for reply in answer["replies"]]

    def control(self, path, body=None, method=None):
        """Calls the stand-in's own interface."""
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.facts["phone"] + path, data, method=method)
        with urllib.request.urlopen(request, timeout=120) as response:
            return json.load(response)

    def fields(self, sender, body, **more):
        """The form of a message as Twilio sends it."""
        sid = "SM" + uuid.uuid4().hex
        return {
            "MessageSid": sid, "SmsSid": sid, "SmsMessageSid": sid, "AccountSid": self.facts["accountSid"],
            "From": sender, "To": self.facts["sender"], "Body": body, "NumMedia": "0", "NumSegments": "1",
            "ProfileName": "Ana Ruiz", "WaId": sender.partition("+")[2], "MessageType": "text",
            "SmsStatus": "received", "ApiVersion": "2010-04-01", **more,
        }  # fmt: skip

    def post(self, fields, signature, url=None, headers=None):
        """Posts a form over TLS; returns the status and the body."""
        request = urllib.request.Request(
            url or self.facts["webhook"], urllib.parse.urlencode(fields).encode(),
            {"X-Twilio-Signature": signature, **(headers or {})},
        )
        try:
            with urllib.request.urlopen(request, context=self.trust, timeout=30) as response:
                return response.status, response.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
        except urllib.error.URLError as error:
            return 0, str(error)

    def fetch(self, path, body=None, method=None, headers=None):
        """Asks nginx over TLS; returns the status, the headers and the bytes."""
        origin = self.facts["webhook"].removesuffix("/webhook")
        request = urllib.request.Request(origin + path, body, headers or {}, method=method)
        try:
            with urllib.request.urlopen(request, context=self.trust, timeout=30) as response:
                return response.status, response.headers, response.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()

    def sql(self, query):
        """The rows of a query, as lists of texts."""
        command = ["psql", "-X", "-A", "-t", "-F", "\t", "-d", self.facts["database"], "-c", query]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        return [line.split("\t") for line in lines]


def free_port():
    """A TCP port that nobody listens on."""
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
