#!/usr/bin/env python3
"""Kills `plumb listen` at random moments under load and holds what its senders were told against what it stored.

    kill_listener.py PLUMB ROUNDS

Whatever was acknowledged must be in the file, whole; the next start goes on with the same file.
"""
import random
import signal
import sys
import tempfile
import threading
import time

from listen_peer import Client, Listening, frame, message

SENDERS = 8


def sender(port, name, acknowledged, stop):
    client = Client(port)
    number = 0
    while not stop.is_set():
        control = f"{name}-{number}"
        body = message(control, "x" * (number % 700))
        if client.send(body) != ("AA", control):
            break
        acknowledged.append(body)
        number += 1
    client.close()


def main():
    plumb, rounds = sys.argv[1], int(sys.argv[2])
    chance = random.Random(7)
    acknowledged = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(rounds):
            listening = Listening(plumb, folder)
            stop = threading.Event()
            told = [[] for _ in range(SENDERS)]
            threads = [threading.Thread(target=sender, args=(listening.port, f"{number}-{n}", told[n], stop))
                       for n in range(SENDERS)]
            for thread in threads:
                thread.start()
            time.sleep(chance.uniform(0.02, 0.5))  # the moment is what the test is about
            listening.end(signal.SIGKILL)
            stop.set()
            for thread in threads:
                thread.join()
            acknowledged += [body for one in told for body in one]
            stored = listening.feed.read_bytes() if listening.feed.exists() else b""
            frames = set(stored.split(b"\x0b"))
            lost = [body for body in acknowledged if body + b"\x1c\r" not in frames]
            if lost:
                raise SystemExit(f"round {number}: {len(lost)} acknowledged messages are not stored, such as {lost[0]}")
        if not acknowledged:
            raise SystemExit("nothing was acknowledged, so nothing was shown")
        listening = Listening(plumb, folder)
        last = message("last")
        if Client(listening.port).send(last) != ("AA", "last") or listening.end(signal.SIGTERM) != 0:
            raise SystemExit("the listener does not go on after it was killed")
        if not listening.feed.read_bytes().endswith(frame(last)):
            raise SystemExit("the file was not added to")
    print(f"{rounds} kills, {len(acknowledged)} acknowledged messages, none lost")


if __name__ == "__main__":
    main()
