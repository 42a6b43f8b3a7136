"""Reads the PyPI package hl7types (MIT) without running it: field titles, types, repetition of all thirteen versions.

An optional voice for the checks. Its structures are not read: they cannot hold one segment twice in a group.
"""

import re

from model import Definition, Element, Standard, UNBOUNDED

LINE = re.compile(r"^ +[A-Z0-9_]+\.(\d+) \(([^)]*)\) - (.*) \((\S+)\)$", re.M)


def _definitions(folder):
    definitions = {}
    for path in sorted(folder.glob("[A-Z]*.py")):
        elements = {}
        for number, flags, title, kind in LINE.findall(path.read_text(encoding="utf-8")):
            usage = "R" if "req" in flags else "O"
            elements[int(number)] = Element(kind, title, usage, None, UNBOUNDED if "rep" in flags else 1)
        definitions[path.stem] = Definition("", elements)
    return definitions


def read(package, version):
    folder = package / "hl7" / ("v" + version.replace(".", "_"))
    return Standard(segments=_definitions(folder / "segments"), types=_definitions(folder / "datatypes"))
