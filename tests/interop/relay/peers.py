#!/usr/bin/env python3
"""Holds `plumb relay` against senders and receivers that are not ours: sockets of Python, plain and TLS.

    peers.py PLUMB
"""
import pathlib
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE.parent / part) for part in ("common", "listen")]

from certificates import make_certificates  # noqa: E402
from holding import demand  # noqa: E402
from listen_peer import Client, Listening, frame, message  # noqa: E402

COUNT = 200


class Receiver:
    """Answers each message with what `answer` makes of it; None ends the connection without."""

    def __init__(self, answer, context=None):
        self.received = []
        self.answer = answer
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.context = context
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        rest = b""
        try:
            if self.context:
                connection = self.context.wrap_socket(connection, server_side=True)
            while True:
                piece = connection.recv(65536)
                if not piece:
                    return
                rest += piece
                while b"\x1c\r" in rest:
                    body, rest = rest.split(b"\x1c\r", 1)
                    self.received.append(body.lstrip(b"\x0b"))
                    answer = self.answer(self.received[-1])
                    if answer is None:
                        connection.close()
                        return
                    connection.sendall(answer)
        except OSError:
            pass

    def close(self):
        self.socket.close()


def odd_answer(body):
    """Nothing that we would write ourselves: other delimiters, a Z segment, bytes of no charset, no last CR."""
    return b"MSH#*~\\&#X#Y###20010101##ACK#SAME#P#2.3\rMSA#AA#" + body.split(b"|")[9] + b"#\xff\x01ok\rZZZ#1"


def raw_answer(client, body):
    client.socket.sendall(frame(body))
    while b"\x1c\r" not in client.rest:
        piece = client.socket.recv(65536)
        if not piece:
            return None
        client.rest += piece
    answer, client.rest = client.rest.split(b"\x1c\r", 1)
    return answer.lstrip(b"\x0b")


class Relaying(Listening):
    def __init__(self, plumb, folder, port, *options):
        super().__init__(plumb, folder, "--to", f"127.0.0.1:{port}", *options, verb="relay")


def passes_on(plumb, folder):
    receiver = Receiver(lambda body: frame(odd_answer(body)))
    relay = Relaying(plumb, folder, receiver.port, "--wire-log", folder + "/wire.ndjson", "--keep-answers")
    client, sent, stored = Client(relay.port), [], b""
    for n in range(COUNT):
        body = message(f"C{n}")[:-1] + (b"|\xe9", "|é".encode(), b"|\x01\x02\t\x1b\x1d\x7f")[n % 3] + b"\r"
        sent.append(body)
        demand(raw_answer(client, body) == odd_answer(body), f"answer {n} comes as the receiver wrote it")
        stored += frame(body) + frame(odd_answer(body))
    client.close()
    demand(relay.end(signal.SIGINT) == 0, "an interrupt ends it well")
    demand(receiver.received == sent, "the receiver got every message byte for byte, once")
    demand(relay.feed.read_bytes() == stored, "messages and answers are stored")
    demand([e["message"] for e in relay.of("answered")] == list(range(1, COUNT + 1)), "each answer is told with its message")
    demand(not any(e["ours"] for e in relay.of("answered")), "none was made here")
    stopped = relay.of("stopped")[0]
    demand([stopped[k] for k in ("messages", "forwarded", "answers", "ownAnswers")] == [COUNT, COUNT, COUNT, 0], "counts")


def stores_first(plumb, folder):
    """What the receiver sees stands in the file already."""
    missing = []
    feed = pathlib.Path(folder) / "feed.hl7"

    def look(body):
        missing.extend([] if frame(body) in feed.read_bytes() else [body])
        return frame(odd_answer(body))

    receiver = Receiver(look)
    relay = Relaying(plumb, folder, receiver.port)
    clients = [Client(relay.port) for _ in range(8)]
    threads = [threading.Thread(target=lambda c=c, k=k: [raw_answer(c, message(f"{k}-{n}")) for n in range(20)])
               for k, c in enumerate(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for client in clients:
        client.close()
    demand(relay.end(signal.SIGTERM) == 0 and not missing, "a message is stored before it is passed on")
    demand(len(receiver.received) == 160, "eight senders at once, each with a connection of its own")


def away(plumb, folder):
    gone = socket.create_server(("127.0.0.1", 0))
    port = gone.getsockname()[1]
    gone.close()
    for rule, expected in (("close", None), ("AE", ("AE", "C1")), ("AR", ("AR", "C1"))):
        relay = Relaying(plumb, folder, port, "--when-away", rule)
        demand(Client(relay.port).send(message("C1")) == expected, f"with {rule}, the sender sees {expected}")
        demand(relay.end(signal.SIGTERM) == 0, "it ends well")
        codes = [event["code"] for event in relay.of("note")]
        demand("replay.relay-away" in codes, "it is told")
        demand(all(event["ours"] for event in relay.of("answered")), "an answer of ours is called so")
        demand(len(relay.of("stored")) == 1 and not relay.of("forwarded"), "stored, not passed on")


def never_answers_for_another(plumb, folder):
    """What may have arrived is not answered here, whatever the rule says."""
    receiver = Receiver(lambda body: None)
    relay = Relaying(plumb, folder, receiver.port, "--when-away", "AE")
    demand(Client(relay.port).send(message("C1")) is None, "the sender's connection ends with the receiver's")
    demand(relay.end(signal.SIGTERM) == 0, "it ends well")
    demand("replay.relay-lost" in [event["code"] for event in relay.of("note")], "it is told")
    demand(not relay.of("answered"), "nothing was answered")
    silent = Receiver(lambda body: b"")
    relay = Relaying(plumb, folder, silent.port, "--ack-timeout", "0.2", "--when-away", "AE")
    client = Client(relay.port)
    client.socket.settimeout(1)
    demand(client.send(message("C2")) is None, "silence is silence")
    demand(relay.end(signal.SIGTERM) == 0, "it ends well")
    demand("replay.relay-late" in [event["code"] for event in relay.of("note")], "it is told")


def strays(plumb, folder):
    receiver = Receiver(lambda body: frame(b"MSH|^~\\&|\rMSA|AA|OTHER\r") + frame(odd_answer(body)))
    relay = Relaying(plumb, folder, receiver.port)
    client = Client(relay.port)
    demand(raw_answer(client, message("C1")) == b"MSH|^~\\&|\rMSA|AA|OTHER\r", "what is strange is passed back, too")
    while b"\x1c\r" not in client.rest:
        client.rest += client.socket.recv(65536)
    client.close()
    demand(relay.end(signal.SIGTERM) == 0, "it ends well")
    demand("replay.relay-stray" in [event["code"] for event in relay.of("note")], "it is told")
    demand([event.get("message") for event in relay.of("answered")] == [None, 1], "it is credited to none")


def tls(plumb, folder):
    make_certificates(folder)

    def path(name):
        return folder + "/" + name

    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(path("server.pem"), path("server.key"))
    server.load_verify_locations(path("ca.pem"))
    server.verify_mode = ssl.CERT_REQUIRED
    receiver = Receiver(lambda body: frame(odd_answer(body)), server)
    relay = Relaying(plumb, folder, receiver.port, "--tls-cert", path("server.pem"), "--tls-key", path("server.key"),
                     "--tls-client-ca", path("ca.pem"), "--to-tls", "--to-tls-ca", path("ca.pem"), "--to-tls-cert",
                     path("client.pem"), "--to-tls-key", path("client.key"))
    context = ssl.create_default_context(cafile=path("ca.pem"))
    context.load_cert_chain(path("client.pem"), path("client.key"))
    client = Client(relay.port, lambda s: context.wrap_socket(s, server_hostname="127.0.0.1"))
    for n in range(20):
        demand(raw_answer(client, message(f"C{n}")) == odd_answer(message(f"C{n}")), "TLS on both sides")
    client.close()
    try:
        refused = Client(relay.port).send(message("plain")) is None
    except OSError:
        refused = True
    demand(refused and relay.end(signal.SIGTERM) == 0, "plain text is refused")
    demand(len(receiver.received) == 20, "nothing of it was passed on")


def wrong(plumb, folder):
    done = subprocess.run([plumb, "relay", "-p", "2576", "--to", "127.0.0.1:2576", "-o", folder + "/x"],
                          stderr=subprocess.PIPE)
    demand(done.returncode == 2 and b"where the relay itself listens" in done.stderr, "it does not send to itself")


def main():
    for part in (passes_on, stores_first, away, never_answers_for_another, strays, tls, wrong):
        with tempfile.TemporaryDirectory() as folder:
            part(sys.argv[1], folder)
            print(part.__name__, "holds")


if __name__ == "__main__":
    main()
