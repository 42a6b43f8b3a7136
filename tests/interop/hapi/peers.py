#!/usr/bin/env python3
"""Holds `plumb send` and `plumb listen` against HAPI's receiver and sender, 200 messages each way.

    peers.py PLUMB TOP

TOP is the top folder of the tree. Exit code 77 with a line that says why where Maven or Java cannot be had.
"""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE.parent / part) for part in ("common", "listen")]

from holding import LinesOf, Sent, demand  # noqa: E402
from listen_peer import Listening  # noqa: E402
from peers_feed import COUNT, feed, ids_of, outcomes_are_exact  # noqa: E402


def fetched(top):
    """The class path of HAPI, or nothing."""
    work = pathlib.Path(os.environ.get("PLUMBLINE_DICTIONARY_WORK", top / "build/dictionary")) / "hapi"
    try:
        done = subprocess.run([str(top / "resources/dictionary/generate/oracle/fetch.sh"), str(work)],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=int(os.environ.get("PLUMBLINE_MAVEN_SECONDS", "120")))
    except subprocess.TimeoutExpired:
        print("skipped: Maven did not answer in time, so HAPI was not sent to.")
        return None
    if done.returncode != 0:
        print("skipped: " + done.stdout.decode().strip())
        return None
    return str(work / "jars/*")


def main():
    plumb, top = sys.argv[1], pathlib.Path(sys.argv[2])
    jars = fetched(top)
    if not jars:
        sys.exit(77)
    with tempfile.TemporaryDirectory() as work:
        subprocess.run(["javac", "-cp", jars, "-d", work, str(HERE / "Peer.java")], check=True)
        java = ["java", "-cp", work + ":" + jars, "Peer"]
        ids = ids_of(COUNT)
        server = LinesOf(*java, "server")
        sent = Sent(plumb, work, feed(ids), server.first["port"])
        received = [row["received"] for row in server.end()]
        demand(sent.code == 1, f"200 to HAPI: exit code {sent.code}: {sent.said}")
        outcomes_are_exact("200 to HAPI: ", sent, ids)
        demand(received == [[i] for i in ids], "each is delivered once, in order")
        demand(sent.connections == 1, "on one connection")
        demand(not [code for code in sent.notes if code.startswith("replay.peer-")], "HAPI has no such habits")

        (pathlib.Path(work) / "feed.hl7").unlink()  # what was sent is no file of what was received
        listening = Listening(plumb, work)
        done = subprocess.run([*java, "client", str(listening.port), str(COUNT)], stdout=subprocess.PIPE, timeout=240)
        demand(done.returncode == 0 and listening.end(signal.SIGTERM) == 0, "200 from HAPI end well")
        wanted = [f"N{n}" for n in range(COUNT)]
        told = [json.loads(line) for line in done.stdout.splitlines()]
        demand(told == [{"sent": i, "code": "AA", "for": i} for i in wanted], "each gets its own acknowledgement")
        demand([event["controlId"] for event in listening.of("stored")] == wanted, "each is stored once, in order")
        demand(not listening.of("note"), "nothing is odd about what HAPI sends")
    print("HAPI holds, 200 messages each way")


if __name__ == "__main__":
    main()
