#!/usr/bin/env python3
"""Holds `plumb send` and `plumb listen` against receivers and senders from npm, with the faults that those have.

    peers.py PLUMB NODE FOLDER

FOLDER is where npm unpacked what package-lock.json names. What these peers do wrong is recognised, named in the log, and
no outcome is wrong because of it: @medplum/hl7 4.5.2 takes frames that arrive together for one message, simple-hl7 loses
all but one, node-hl7-server takes the messages of a connection again with each further one and gives every
acknowledgement the MSH-10 "ACK"; all leave the last CR out.
"""
import json
import pathlib
import signal
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE.parent / "common"), str(HERE.parent / "listen")]

from certificates import make_certificates  # noqa: E402
from holding import LinesOf, Sent, demand  # noqa: E402
from listen_peer import Listening  # noqa: E402
from peers_feed import COUNT, feed, ids_of, outcomes_are_exact  # noqa: E402

KINDS = ("medplum", "node-hl7", "simple")


class Npm:
    def __init__(self, plumb, node, folder):
        self.plumb, self.node, self.folder = plumb, node, folder

    def server(self, kind, *more):
        return LinesOf(self.node, str(HERE / "server.js"), kind, self.folder, *more)

    def sends(self, kind, work, *options, certificates=()):
        """Two hundred messages, each delivered once, each with the outcome that the receiver told."""
        ids = ids_of(COUNT)
        server = self.server(kind, *certificates)
        each = ["--connect-each"] if kind == "node-hl7" else []
        sent = Sent(self.plumb, work, feed(ids), server.first["port"], *each, *options)
        received = [row["received"] for row in server.end()]
        what = f"200 to {kind}{' with TLS' if certificates else ''}: "
        demand(sent.code == 1, what + f"exit code {sent.code}: {sent.said}")
        outcomes_are_exact(what, sent, ids)
        demand(received == [[i] for i in ids], what + "each is delivered once, in order")
        demand(sent.connections == (COUNT if each else 1), what + "as many connections as asked for")
        habits = {code for code in sent.notes if code.startswith("replay.peer-")}
        expected = {"replay.peer-no-final-cr"} | ({"replay.peer-same-id"} if kind != "medplum" else set())
        # One of them makes its MSH-10 of the second; the other of the millisecond, which two can share.
        demand(expected <= habits <= expected | {"replay.peer-same-id"}, what + f"its habits are named: {habits}")
        print(what + "hold")

    def listens(self, kind, work):
        (pathlib.Path(work) / "feed.hl7").unlink()  # what was sent is no file of what was received
        listening = Listening(self.plumb, work)
        done = subprocess.run([self.node, str(HERE / "client.js"), kind, self.folder, str(listening.port), str(COUNT)],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=240)
        ended = listening.end(signal.SIGTERM)
        what = f"200 from {kind}: "
        demand(done.returncode == 0 and ended == 0, what + "it ends well: " + done.stderr.decode())
        ids = [f"N{n}" for n in range(COUNT)]
        told = [json.loads(line) for line in done.stdout.splitlines()]
        demand(told == [{"sent": i, "code": "AA", "for": i} for i in ids], what + "each gets its own acknowledgement")
        demand([event["controlId"] for event in listening.of("stored")] == ids, what + "each is stored once, in order")
        notes = [event["code"] for event in listening.of("note")]
        demand(notes == ["replay.frame-no-final-cr"] * COUNT, what + f"what is odd is told: {set(notes)}")
        print(what + "hold")

    def takes_together(self, kind, work):
        """With more than one under way, frames arrive together: who is not acknowledged is not called so."""
        ids = [f"M{n}" for n in range(12)]
        server = self.server(kind)
        sent = Sent(self.plumb, work, feed(ids), server.first["port"], "--window", "4", "--ack-timeout", "1")
        firsts = [row["received"][0] for row in server.end()]
        what = f"{kind} with four under way: "
        demand(sorted(sent.ids("acknowledged"), key=ids.index) == firsts, what + "only what was taken is acknowledged")
        demand(sorted(sent.ids("acknowledged") + sent.ids("timed-out")) == sorted(ids), what + "the others timed out")
        demand(all(row["mayHaveArrived"] for row in sent.rows if row["outcome"] == "timed-out"),
               what + "they may have arrived")
        demand(len(sent.ids("timed-out")) >= 3, what + "some were lost, or this shows nothing")
        demand("replay.peer-merges" in sent.notes and "Send one at a time." in sent.said, what + "it is named")
        print(what + "hold")

    def takes_again(self, work):
        ids = ids_of(20)
        server = self.server("node-hl7")
        sent = Sent(self.plumb, work, feed(ids), server.first["port"])
        received = [row["received"][0] for row in server.end()]
        what = "node-hl7 on one connection: "
        outcomes_are_exact(what, sent, ids)
        demand(len(received) > len(ids) and set(received) == set(ids), what + "it takes messages again")
        demand(sent.notes.count("replay.ack-duplicate") == len(received) - len(ids), what + "each is a duplicate")
        demand("replay.peer-redelivers" in sent.notes and "Make a connection for each message." in sent.said,
               what + "it is named")
        print(what + "hold")

    def tls(self, work):
        certificates = pathlib.Path(work) / "certificates"
        certificates.mkdir()
        make_certificates(certificates)
        trust = ["--tls", "--tls-ca", str(certificates / "ca.pem")]
        own = ["--tls-cert", str(certificates / "client.pem"), "--tls-key", str(certificates / "client.key")]
        self.sends("node-hl7", work, *trust, *own, certificates=[str(certificates)])
        server = self.server("node-hl7", str(certificates))
        sent = Sent(self.plumb, work, feed(["M1"]), server.first["port"], *trust, "--on", "connect=stop",
                    "--on", "lost=stop", "--ack-timeout", "5")
        demand(server.end() == [] and not sent.ids("acknowledged"), "without a certificate nothing is delivered")
        print("node-hl7 without a client certificate: hold")


def main():
    npm = Npm(*sys.argv[1:4])
    with tempfile.TemporaryDirectory() as work:
        for kind in KINDS:
            npm.sends(kind, work)
            npm.listens(kind, work)
        for kind in ("medplum", "simple"):
            npm.takes_together(kind, work)
        npm.takes_again(work)
        npm.tls(work)


if __name__ == "__main__":
    main()
