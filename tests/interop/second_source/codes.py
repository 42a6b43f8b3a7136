"""The committed tables, for codes that are valid in a version, and the events that structures have."""

import re

VERSIONS = ["2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.1", "2.8.2"]
CODE = re.compile(r'  ("(?:[^"]|"")*"|\S+) (\S+)')
PREFERRED = {"0396": "L"}  # what follows is a code of a site's own
PLAIN = re.compile(r"[A-Za-z0-9./ -]+")  # nothing to escape; no placeholders such as "..."


def _valid(span, version):
    if span == "-":
        return True
    first, last = span.split("..")
    return VERSIONS.index(first) <= VERSIONS.index(version) <= VERSIONS.index(last)


class Codes:
    def __init__(self, dictionary, version):
        self._first = {}
        table = None
        for line in (dictionary / "tables.txt").read_text(encoding="utf-8").splitlines():
            if re.match(r"\d", line):
                table = line.split(" ")[0]
            elif line.startswith("  "):
                code, span = CODE.match(line).groups()
                code = code.strip('"')
                if _valid(span, version) and PLAIN.fullmatch(code) and any(c.isalnum() for c in code):
                    self._first.setdefault(table, code)

    def first(self, table):
        return PREFERRED.get(table) or self._first.get(table)


def events(dictionary, version):
    """"ADT^A01" to its structure."""
    lines = (dictionary / version / "events.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ") for line in lines if line and not line.startswith("#"))
