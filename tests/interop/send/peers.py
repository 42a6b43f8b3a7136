#!/usr/bin/python3
"""Holds `plumb send` against the server of python3-hl7: plain, over TLS, and with a certificate of the client's.

A thousand messages each time, in Latin-1, in UTF-8, and with the control characters that MLLP can carry, must arrive
byte for byte, and each must be acknowledged. Usage: peers.py PLUMB. Exit code 77 without python3-hl7.
"""
import asyncio
import json
import os
import pathlib
import ssl
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "common"))

from certificates import make_certificates  # noqa: E402

try:
    import hl7
    from hl7.mllp import start_hl7_server
except ImportError:
    print("python3-hl7 is not installed, so its server was not sent to.")
    sys.exit(77)

COUNT = 1000


def demand(held, what):
    if not held:
        print("FAILED: " + what)
        sys.exit(1)


def feed(text, charset):
    """COUNT messages; `text` are the bytes of a value in each."""
    messages = []
    for n in range(COUNT):
        head = f"MSH|^~\\&|A|B|C|D|20261120||ADT^A01|M{n}|P|2.5||||||{charset}\r".encode()
        messages.append(head + b"PID|1||" + str(n).encode() + b"^^^H^MR\rNTE|1||" + text + b"\r")
    return messages


FEEDS = {
    "latin-1": (feed("Grüße, Ærø".encode("latin-1"), "8859/1"), "latin-1"),
    "utf-8": (feed("Grüße, 日本".encode(), "UNICODE UTF-8"), "utf-8"),
    "control characters": (feed(bytes(range(1, 11)) + b"\x0c" + bytes(range(14, 28)) + b"\x1d\x1e\x1f\x7f", ""),
                           "latin-1"),
}


def server_context(folder, mutual):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(os.path.join(folder, "server.pem"), os.path.join(folder, "server.key"))
    if mutual:
        context.load_verify_locations(os.path.join(folder, "ca.pem"))
        context.verify_mode = ssl.CERT_REQUIRED
    return context


async def send(plumb, folder, messages, encoding, context, more, ends=b"\r"):
    received = []

    async def serve(reader, writer):
        try:
            while not writer.is_closing():
                block = await reader.readblock()
                received.append(block)
                writer.writemessage(hl7.parse(block.decode(encoding)).create_ack())
                await writer.drain()
        except asyncio.IncompleteReadError:
            pass
        writer.close()

    path = os.path.join(folder, "feed.hl7")
    with open(path, "wb") as file:
        file.write(b"".join(messages).replace(b"\r", ends))
    async with await start_hl7_server(serve, host="127.0.0.1", port=0, encoding=encoding, ssl=context) as server:
        port = server.sockets[0].getsockname()[1]
        process = await asyncio.create_subprocess_exec(
            plumb, "send", path, "--as", "hl7", "--to", f"127.0.0.1:{port}", "-f", "ndjson", *more,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, err = await asyncio.wait_for(process.communicate(), 120)
        server.close()
    return process.returncode, [json.loads(line) for line in out.splitlines()], err.decode(), received


def main():
    plumb = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        make_certificates(folder)
        authority = ["--tls", "--tls-ca", os.path.join(folder, "ca.pem")]
        own = ["--tls-cert", os.path.join(folder, "client.pem"), "--tls-key", os.path.join(folder, "client.key")]
        ways = {"plain": (None, []), "TLS": (server_context(folder, False), authority),
                "mutual TLS": (server_context(folder, True), authority + own)}
        for way, (context, options) in ways.items():
            for name, (messages, encoding) in FEEDS.items():
                what = f"{name}, {way}: "
                code, rows, err, received = asyncio.run(send(plumb, folder, messages, encoding, context, options))
                demand(code == 0, what + f"exit code {code}: {err}")
                demand(received == messages, what + f"{len(received)} messages came, not all byte for byte")
                demand(len(rows) == COUNT and all(row["outcome"] == "acknowledged" and row["code"] == "AA" for row in rows),
                       what + "every message is acknowledged with AA")
                demand([row["controlId"] for row in rows] == [f"M{n}" for n in range(COUNT)], what + "ids in order")
                print(what + err.strip())
        for ends in (b"\n", b"\r\n"):
            messages, encoding = FEEDS["utf-8"]
            code, _, err, received = asyncio.run(send(plumb, folder, messages, encoding, None, [], ends))
            demand(code == 0 and received == messages, f"a file with {ends} ends arrives with CR ends: {err}")
    print("python3-hl7 " + hl7.__version__ + " holds")


main()
