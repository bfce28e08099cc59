"""Three hosts in network namespaces, each with nginx, workers and a courier, with lines to PostgreSQL, Redis and what plays Twilio."""

import base64
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.parse
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from demo import BINARIES, REPOSITORY, free_port

ACCOUNT, TOKEN, SENDER = "AC" + "0123456789abcdef" * 2, "f" * 32, "whatsapp:+14155238886"


def run(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


class NoNetwork(Exception):
    """This machine lets us make no network."""


class Network:
    """Three network namespaces, each on a line of its own to this one, which has an address that all of them reach."""

    def __init__(self):
        number = os.getpid() % 60000
        self.prefix = f"10.{64 + number // 256 % 128}.{number % 256}"
        self.home = f"{self.prefix}.250"
        self.lines = [f"ta{number}h{host}" for host in range(3)]
        self.holders = []
        try:
            run("ip", "addr", "add", f"{self.home}/32", "dev", "lo")
            for host in range(3):
                self.connect(host)
        except (OSError, subprocess.CalledProcessError) as error:
            self.end()
            raise NoNetwork(getattr(error, "stderr", None) or str(error)) from error

    def connect(self, host):
        holder = subprocess.Popen(["unshare", "--net", "sleep", "infinity"])
        self.holders.append(holder)
        ours = os.readlink("/proc/self/ns/net")
        while os.readlink(f"/proc/{holder.pid}/ns/net") == ours:
            if holder.poll() is not None:
                raise OSError("no network namespace can be made")
            time.sleep(0.01)
        line, gate = self.lines[host], f"{self.prefix}.{4 * host + 1}"
        run("ip", "link", "add", line, "type", "veth", "peer", "name", "eth0", "netns", str(holder.pid))
        run("ip", "addr", "add", f"{gate}/30", "dev", line)
        run("ip", "link", "set", line, "up")
        for words in (f"addr add {self.address(host)}/30 dev eth0", "link set eth0 up", "link set lo up", f"route add default via {gate}"):
            run(*self.inside(host), "ip", *words.split())

    def inside(self, host):
        """What runs a command on the host."""
        return ["nsenter", "--target", str(self.holders[host].pid), "--net"]

    def address(self, host):
        return f"{self.prefix}.{4 * host + 2}"

    def plug(self, host, is_in):
        run("ip", "link", "set", self.lines[host], "up" if is_in else "down")

    def end(self):
        for line in self.lines:
            subprocess.run(["ip", "link", "del", line], capture_output=True)
        for holder in self.holders:
            holder.kill()
            holder.wait()
        subprocess.run(["ip", "addr", "del", f"{self.home}/32", "dev", "lo"], capture_output=True)


class Services:
    """Twilio's list and a model that takes its time, as the hosts see them."""

    def __init__(self, address, model_seconds):
        self.messages, self.lock = [], threading.Lock()
        services = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                if self.path.endswith("/chat/completions"):
                    time.sleep(model_seconds)
                    content = json.dumps({"commands": [{"do": "greeting", "slot": None, "value": None}], "aside": None})
                    return self.answer(200, {"choices": [{"message": {"role": "assistant", "content": content}, "finish_reason": "stop"}]})
                if self.path.endswith("/Typing.json"):
                    return self.answer(200, {"success": True})
                form = dict(urllib.parse.parse_qsl(body))
                self.answer(201, services.add("outbound-api", SENDER, form["To"], form.get("Body", "")))

            def do_GET(self):
                query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))
                with services.lock:
                    found = [m for m in services.messages if all(m[name.lower()] == query[name] for name in ("To", "From") if name in query)]
                self.answer(200, {"messages": found[::-1], "next_page_uri": None})

            def answer(self, status, value):
                data = json.dumps(value).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *words):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, client_address):
                """A host that is unplugged hangs up."""

        self.server = Server((address, 0), Handler)
        self.url = f"http://{address}:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def add(self, direction, sender, to, body, sid=None):
        with self.lock:
            message = {
                "sid": sid or f"SM{len(self.messages):032x}", "direction": direction, "from": sender, "to": to, "body": body,
                "status": "received" if direction == "inbound" else "sent", "num_media": "0", "error_code": None,
                "date_created": formatdate(), "date_sent": formatdate(), "date_updated": formatdate(),
            }  # fmt: skip
            self.messages.append(message)
            return message

    def replies(self, to):
        with self.lock:
            return [m for m in self.messages if m["to"] == to and m["direction"] != "inbound"]

    def end(self):
        self.server.shutdown()
        self.server.server_close()


class Hosts:
    """Everything started; `end` ends and removes it, whatever became of it."""

    def __init__(self, model_seconds=1.0):
        self.network, self.processes, self.services = Network(), [], None
        self.folder = Path(tempfile.mkdtemp(prefix="travel-agent-hosts."))
        self.folder.chmod(0o755)
        try:
            self.services = Services(self.network.home, model_seconds)
            self.start_servers()
            self.prepare()
            for host in range(3):
                self.start_host(host)
        except BaseException:
            self.end()
            raise

    def start(self, name, *words, host=None, **options):
        space = self.network.inside(host) if host is not None else []
        with open(self.folder / f"{name}.log", "w") as log:
            process = subprocess.Popen([*space, *map(str, words)], stdout=log, stderr=subprocess.STDOUT, start_new_session=True, **options)
        self.processes.append(process)
        return process

    def start_servers(self):
        programs = sorted(Path("/usr/lib/postgresql").glob("*/bin")) or [Path(shutil.which("postgres")).parent]
        data, port = self.folder / "postgresql", free_port()
        data.mkdir()
        shutil.chown(data, "postgres", "postgres")
        as_postgres = ["runuser", "-u", "postgres", "--"]
        run(*as_postgres, programs[-1] / "initdb", "-D", data, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        (data / "pg_hba.conf").write_text("local all all trust\nhost all all samenet trust\n")
        self.start("postgresql", *as_postgres, programs[-1] / "postgres", "-D", data, "-c", f"listen_addresses={self.network.home}",
                   "-c", f"port={port}", "-c", f"unix_socket_directories={data}", "-c", "fsync=off")  # fmt: skip
        self.database = f"postgresql://postgres@{self.network.home}:{port}/postgres"
        self.redis = free_port()
        self.start("redis", "redis-server", "--bind", self.network.home, "--port", self.redis, "--protected-mode", "no", "--save", "", "--dir", self.folder)
        self.wait(lambda: self.sql("SELECT 1") == [["1"]], "PostgreSQL")

    def prepare(self):
        self.certificate, key = self.folder / "certificate.pem", self.folder / "key.pem"
        run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=agent.test",
            "-addext", "subjectAltName=DNS:agent.test", "-days", "2", "-keyout", key, "-out", self.certificate)  # fmt: skip
        settings = self.folder / "travel-agent.conf"
        settings.write_text("")
        self.environment = {
            "PATH": os.environ["PATH"], "TRAVEL_AGENT_CONFIG": str(settings), "DATABASE_URL": self.database,
            "REDIS_URL": f"redis://{self.network.home}:{self.redis}/0", "PUBLIC_WEBHOOK_URL": "https://agent.test/webhook",
            "TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": TOKEN, "TWILIO_FROM": SENDER, "TWILIO_API_URL": self.services.url,
            "IO_INTELLIGENCE_API_KEY": "io-test", "IO_INTELLIGENCE_URL": self.services.url + "/api/v1", "FLIGHTS": "timetable",
            "DATA_KEY": "1:" + base64.b64encode(os.urandom(32)).decode(),
        }  # fmt: skip
        subprocess.run([BINARIES / "travel-agent", "migrate"], env=self.environment, check=True, capture_output=True)

    def start_host(self, host):
        folder = self.folder / f"host{host}"
        folder.mkdir()
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(str(folder / "web.sock"))
        listener.listen(128)
        environment = {**self.environment, "WORKER_SOCKET": f"unix:{folder}/web.sock"}
        for number in (1, 2):
            self.start(f"host{host}-worker{number}", BINARIES / "travel-agent", "worker", host=host, env=environment, stdin=listener)
        self.start(f"host{host}-courier", BINARIES / "travel-agent", "courier", host=host, env=environment)
        listener.close()
        tokens = {"SERVER_NAME": "agent.test", "LISTEN": f"{self.network.address(host)}:443", "CERTIFICATE": self.certificate,
                  "CERTIFICATE_KEY": self.folder / "key.pem", "WEB_SOCKET": folder / "web.sock", "ADMIN_SOCKET": folder / "admin.sock"}  # fmt: skip
        for source in (REPOSITORY / "nginx").glob("*.conf"):
            text = source.read_text()
            for token, value in tokens.items():
                text = text.replace(f"@{token}@", str(value))
            (folder / source.name).write_text(text)
        temporary = "".join(f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "fastcgi", "proxy", "uwsgi", "scgi"))
        (folder / "nginx.conf").write_text(
            f"user root;\ndaemon off;\npid {folder}/nginx.pid;\nevents {{ }}\nhttp {{\naccess_log off;\n{temporary}include travel-agent.conf;\n}}\n")
        self.start(f"host{host}-nginx", "nginx", "-p", folder, "-c", folder / "nginx.conf", "-e", folder / "nginx-error.log", host=host)

    def sql(self, query):
        done = subprocess.run(["psql", "--no-psqlrc", "--csv", "--tuples-only", "--command", query, self.database], capture_output=True, text=True)
        return [line.split(",") for line in done.stdout.splitlines()] if done.returncode == 0 else None

    def wait(self, isTrue, name, seconds=30):
        deadline = time.monotonic() + seconds
        while not isTrue():
            if time.monotonic() > deadline:
                logs = "".join(f"== {path.name}\n{path.read_text()[-1500:]}" for path in sorted(self.folder.glob("*.log")))
                raise RuntimeError(f"{name}: not within {seconds} s\n{logs}")
            time.sleep(0.05)

    def end(self):
        for process in reversed(self.processes):
            try:
                os.killpg(process.pid, signal.SIGTERM)
            except ProcessLookupError:
                continue
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        if self.services:
            self.services.end()
        self.network.end()
        shutil.rmtree(self.folder, ignore_errors=True)
