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
        self._plain, self._tables = {}, set()
        table = None
        for line in (dictionary / "tables.txt").read_text(encoding="utf-8").splitlines():
            if re.match(r"\d", line):
                table = line.split(" ")[0]
            elif line.startswith("  "):
                code, span = CODE.match(line).groups()
                if _valid(span, version):
                    self._add(table, code.strip('"'))

    def _add(self, table, code):
        self._tables.add(table)
        if PLAIN.fullmatch(code) and any(character.isalnum() for character in code):
            self._plain.setdefault(table, []).append(code)

    def known(self, table):
        return table in self._tables

    def shortest(self, table):
        """The first of the shortest codes: it fits where a length is given. Empty where every code needs escaping."""
        return PREFERRED.get(table) or min(self._plain.get(table, [""]), key=len)


def events(dictionary, version):
    """"ADT^A01" to its structure."""
    lines = (dictionary / version / "events.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ") for line in lines if line and not line.startswith("#"))
