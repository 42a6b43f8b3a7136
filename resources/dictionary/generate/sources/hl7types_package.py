"""Reads the PyPI package hl7types (MIT) without running it: field titles, types, repetition of all thirteen versions.

Its titles name what hl7apy writes in capitals; the rest is a voice for the checks.
"""

import re

from model import Definition, Element, Node, Standard, UNBOUNDED

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


MEMBER = re.compile(r"^ +(\w+) \((.*)\): (required|optional)$", re.M)


def _nodes(folder, path):
    nodes = []
    for name, kind, usage in MEMBER.findall(path.read_text(encoding="utf-8")):
        group = folder / "groups" / (re.sub(r"Optional|List|[\[\]]", "", kind) + ".py")
        least, most = int(usage == "required"), UNBOUNDED if "List[" in kind else 1
        children = _nodes(folder, group) if group.exists() else []
        nodes.append(Node("group" if children else "segment", name, least, most, children))
    return nodes


def read_structures(package, version):
    """For comparing only: a segment that stands twice in a group is there once, and choices read as groups."""
    folder = package / "hl7" / ("v" + version.replace(".", "_"))
    return {path.stem: _nodes(folder, path) for path in sorted((folder / "messages").glob("[A-Z]*.py"))}
