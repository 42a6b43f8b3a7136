"""What the tests against peers share: how `plumb send` is run, how a demand that does not hold ends a test."""
import json
import pathlib
import subprocess
import sys
import threading


def demand(held, what):
    if not held:
        raise SystemExit("FAILED: " + what)


class LinesOf:
    """A program's standard output as it comes, a JSON object a line; its standard input ends it."""

    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.rows = []
        first = self.process.stdout.readline()
        demand(first, "it starts: " + " ".join(command))
        self.first = json.loads(first)
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.rows.append(json.loads(line))

    def end(self):
        """Everything it printed behind its first line."""
        self.process.stdin.close()
        self.process.wait(timeout=60)
        self._reader.join()
        self.process.stdout.close()
        return self.rows


class Sent:
    """A run of `plumb send`: its exit code, its rows, and the codes of the notes in its wire log."""

    def __init__(self, plumb, folder, feed, port, *options):
        folder = pathlib.Path(folder)
        (folder / "feed.hl7").write_bytes(feed)
        log = folder / "wire.ndjson"
        log.unlink(missing_ok=True)
        done = subprocess.run([plumb, "send", str(folder / "feed.hl7"), "--to", f"127.0.0.1:{port}", "-f", "ndjson",
                               "--wire-log", str(log), "--on", "AR=park", "--on", "timeout=park", *options],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=240)
        self.code = done.returncode
        self.said = done.stderr.decode()
        self.rows = [json.loads(line) for line in done.stdout.splitlines()]
        self.log = [json.loads(line) for line in log.read_text().splitlines()]
        self.notes = [row["code"] for row in self.log if "code" in row]
        self.connections = max((row["connection"] for row in self.log), default=0)

    def ids(self, outcome):
        return [row["controlId"] for row in self.rows if row["outcome"] == outcome]


if __name__ == "__main__":
    sys.exit("This is no test of its own.")
