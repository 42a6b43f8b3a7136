"""plumb listen as its peers see it. Needs Python alone; all people are made up."""
import json
import pathlib
import re
import socket
import subprocess
import threading


class Listening:
    """A running `plumb listen` (or relay), with what it printed."""

    def __init__(self, plumb, folder, *options, verb="listen"):
        self.feed = pathlib.Path(folder) / "feed.hl7"
        self.process = subprocess.Popen([plumb, verb, "-p", "0", "-o", str(self.feed), *options],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.events = []
        first = self.process.stdout.readline()
        if not first:
            raise SystemExit(f"plumb {verb} did not start: " + self.process.stderr.read().decode())
        self.events.append(json.loads(first))
        self.port = int(self.events[0]["address"].rsplit(":", 1)[1])
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self):
        for line in self.process.stdout:
            try:
                self.events.append(json.loads(line))
            except ValueError:
                self.events.append({"event": "torn", "line": line})  # killed while it wrote

    def end(self, number):
        """Sends a signal and waits; the exit code."""
        self.process.send_signal(number)
        code = self.process.wait(timeout=60)
        self._reader.join()
        self.process.stdout.close()
        self.process.stderr.close()
        return code

    def of(self, event):
        return [told for told in self.events if told["event"] == event]


def message(control, more=""):
    return f"MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240102030405||ADT^A08|{control}|P|2.5\rPID|1||4711^^^HOSP{more}\r".encode()


def frame(body):
    return b"\x0b" + body + b"\x1c\r"


class Client:
    """One connection, one message outstanding."""

    def __init__(self, port, wrap=lambda s: s):
        self.socket = wrap(socket.create_connection(("127.0.0.1", port), timeout=60))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rest = b""

    def send(self, body):
        """(code, MSA-2) of the answer, or None when the connection ended first."""
        try:
            self.socket.sendall(frame(body))
            while b"\x1c\r" not in self.rest:
                piece = self.socket.recv(65536)
                if not piece:
                    return None
                self.rest += piece
        except OSError:
            return None
        answer, self.rest = self.rest.split(b"\x1c\r", 1)
        found = re.search(rb"\rMSA\|([A-Z]*)\|([^|\r]*)", answer)
        return found and (found.group(1).decode(), found.group(2).decode())

    def close(self):
        self.socket.close()
