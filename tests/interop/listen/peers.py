#!/usr/bin/env python3
"""Holds `plumb listen` against clients that are not ours: sockets of Python, mllp_send and the parser of python3-hl7.

    peers.py PLUMB

Exit code 77 when python3-hl7 is not installed; what needs no more than Python was then run all the same.
"""
import pathlib
import re
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile
import warnings

from listen_peer import Client, Listening, frame, message

MESSAGES = 1000


def demand(holds, what):
    if not holds:
        raise SystemExit("failed: " + what)


def thousand(plumb, folder):
    """A thousand messages, byte-identical, in Latin-1, UTF-8 and with the control characters that MLLP can carry."""
    listening = Listening(plumb, folder, "--wire-log", folder + "/wire.ndjson")
    client = Client(listening.port)
    sent = b""
    for number in range(MESSAGES):
        more = (b"|\xe9", "|é".encode(), b"|\x01\x02\t\x0b\x1b\x1c\x1d\x7f")[number % 3] + b"\r"
        body = message(f"C{number}")[:-1] + more
        demand(client.send(body) == ("AA", f"C{number}"), f"message {number} is answered")
        sent += frame(body)
    client.close()
    demand(listening.end(signal.SIGINT) == 0, "an interrupt ends it well")
    demand(listening.feed.read_bytes() == sent, "the file holds what was sent")
    demand([e["message"] for e in listening.of("stored")] == list(range(1, MESSAGES + 1)), "each is told once")
    demand(len(listening.of("answered")) == MESSAGES, "each answer is told")
    demand(listening.of("stopped")[0]["messages"] == MESSAGES, "the count is that of the rows")
    listed = subprocess.run([plumb, "list", str(listening.feed), "--count"], stdout=subprocess.PIPE, check=True)
    demand(listed.stdout.strip() == str(MESSAGES).encode(), "the file opens")


def rules(plumb, folder):
    listening = Listening(plumb, folder, "--rule", 'MSH-10 = "C1" -> AE, error 207, text "closed"', "--rule",
                          'MSH-10 = "C2" -> wrong-id', "--rule", 'MSH-10 = "C3" -> drop, disconnect', "--count", "4")
    client = Client(listening.port)
    demand(client.send(message("C1")) == ("AE", "C1"), "a rule answers AE")
    demand(client.send(message("C2")) == ("AA", "C2-NOT-THIS-ONE"), "a rule lies about MSA-2")
    demand(client.send(message("C3")) is None, "a rule hangs up")
    demand(Client(listening.port).send(message("C4")) == ("AA", "C4"), "others are accepted")
    demand(listening.process.wait(timeout=60) == 0, "it ends when it has enough")
    wrong = subprocess.run([plumb, "listen", "-p", "0", "-o", folder + "/x", "--rule", "* -> AX"],
                           stderr=subprocess.PIPE)
    demand(wrong.returncode == 2 and b"'AX' is no action" in wrong.stderr, "a rule that is none is refused")


def tls(plumb, folder):
    for name in ("server", "client"):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                        "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", f"{folder}/{name}.key",
                        "-out", f"{folder}/{name}.pem"], check=True, stderr=subprocess.DEVNULL)
    listening = Listening(plumb, folder, "--tls-cert", folder + "/server.pem", "--tls-key", folder + "/server.key",
                          "--tls-client-ca", folder + "/client.pem")

    def context(certificate):
        made = ssl.create_default_context(cafile=folder + "/server.pem")
        if certificate:
            made.load_cert_chain(folder + "/client.pem", folder + "/client.key")
        return made

    def client(certificate, newest=None):
        made = context(certificate)
        if newest:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)  # it is old, which is the point
                made.minimum_version, made.maximum_version = newest, newest
            made.set_ciphers("DEFAULT:@SECLEVEL=0")
        try:
            return Client(listening.port, lambda s: made.wrap_socket(s, server_hostname="127.0.0.1")).send(message("C1"))
        except OSError:
            return None

    demand(client(True) == ("AA", "C1"), "a client with its certificate is answered")
    demand(client(False) is None, "one without is not")
    demand(client(True, ssl.TLSVersion.TLSv1_2) == ("AA", "C1"), "TLS 1.2 is spoken")
    demand(client(True, ssl.TLSVersion.TLSv1_1) is None, "TLS 1.1 is not")
    demand(listening.end(signal.SIGTERM) == 0, "it ends well")
    demand(len(listening.of("stored")) == 2, "nothing is stored of those that were refused")


def answer_to(port, body):
    client = Client(port)
    client.socket.sendall(frame(body))
    while b"\x1c\r" not in client.rest:
        client.rest += client.socket.recv(65536)
    client.close()
    return client.rest.split(b"\x1c\r")[0].lstrip(b"\x0b")


def acknowledgements(plumb, folder):
    """What we answer, as the parser of python3-hl7 reads it: of every version, in usual and unusual delimiters."""
    import hl7
    listening = Listening(plumb, folder)
    own_ids = set()
    forms = {"2.1": ["ACK"], "2.2": ["ACK"], "2.3": ["ACK", "A01"]}
    for version in ("2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.8"):
        for field, rest in (("|", "^~\\&"), ("#", "*~\\&"), ("$", "@%!?")):
            sub = rest[0]
            control = f"Ä{sub}7{rest[3]}x".encode("latin-1") if version == "2.5" else f"ID{version}{ord(field)}".encode()
            head = [b"MSH", rest.encode(), b"LAB" + sub.encode() + b"x", b"HOSP", b"EHR", b"CLINIC", b"20200101", b"",
                    b"ADT" + sub.encode() + b"A01", control, b"T", version.encode(), b"", b"", b"", b"", b"", b"8859/1"]
            raw = answer_to(listening.port, field.encode().join(head) + b"\rPID" + field.encode() + b"1\r")
            what = f"{version} with {field}{rest}: "
            demand(raw.endswith(b"\r"), what + "the last segment ends with CR")
            demand(raw.split(b"\rMSA")[1].split(b"\r")[0].split(field.encode())[2] == control, what + "MSA-2, its bytes")
            answer = hl7.parse(raw.decode("latin-1"))
            msh, msa = answer.segment("MSH"), answer.segment("MSA")
            demand(raw.startswith(b"MSH" + field.encode() + rest.encode() + field.encode()), what + "delimiters echoed")
            demand([str(msh[n]) for n in (3, 4, 5, 6)] == ["EHR", "CLINIC", "LAB" + sub + "x", "HOSP"],
                   what + "MSH-3 to MSH-6 swapped")
            demand(re.fullmatch(r"20[2-9]\d{11}\.\d{3}[+-]\d{4}", str(msh[7])) and not str(msh[7]).startswith("2020"),
                   what + "a time of our own")
            demand(str(msh[9]) == sub.join(forms.get(version, ["ACK", "A01", "ACK"])), what + f"MSH-9 is {msh[9]}")
            demand(str(msh[10]) not in own_ids and str(msh[10]) not in ("", control.decode("latin-1")), what + "own MSH-10")
            own_ids.add(str(msh[10]))
            demand((str(msh[11]), str(msh[12])) == ("T", version), what + "MSH-11 and MSH-12 echoed")
            demand(str(msa[1]) == "AA" and len(answer) == 2, what + "AA and nothing more")
    demand(listening.end(signal.SIGTERM) == 0, "it ends well")


def mllp_send(plumb, folder, program):
    listening = Listening(plumb, folder)
    text = pathlib.Path(folder) / "out.hl7"
    bodies = [message(f"H{n}") for n in range(200)]
    text.write_bytes(b"".join(frame(body) for body in bodies))
    done = subprocess.run([program, "--file", str(text), "--port", str(listening.port), "127.0.0.1"],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
    demand(done.returncode == 0, "mllp_send ends well: " + done.stderr.decode())
    demand(done.stdout.count(b"MSA|AA|H") == 200, "mllp_send reads 200 answers")
    demand(listening.end(signal.SIGTERM) == 0, "it ends well")
    told = [event["controlId"] for event in listening.of("stored")]
    demand(told == [f"H{n}" for n in range(200)], "its messages are those that were sent")
    # It takes the last CR of a message away before it sends; that is stored as it came, and told.
    demand(listening.feed.read_bytes() == b"".join(frame(body[:-1]) for body in bodies), "and as they came")
    notes = [event["code"] for event in listening.of("note")]
    demand(notes == ["replay.frame-no-final-cr"] * 200, "what is odd about them is told")


def main():
    plumb = sys.argv[1]
    for part in (thousand, rules, tls):
        with tempfile.TemporaryDirectory() as folder:
            part(plumb, folder)
            print(part.__name__, "holds")
    program = shutil.which("mllp_send")
    if not program:
        print("python3-hl7 is not installed, so its mllp_send was not run.")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        acknowledgements(plumb, folder)
        print("what we answer reads well elsewhere")
    with tempfile.TemporaryDirectory() as folder:
        mllp_send(plumb, folder, program)
        print("mllp_send holds")


if __name__ == "__main__":
    main()
