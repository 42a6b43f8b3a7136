"""Reads what oracle/StructureDump.java printed about HAPI's structures: an oracle for the checks, never shipped.

HAPI writes a choice as its alternatives one after the other, and cannot say "any segment".
"""

from model import Definition, Element, Node, Standard

ARTIFACTS = {
    "2.1": "v21", "2.2": "v22", "2.3": "v23", "2.3.1": "v231", "2.4": "v24", "2.5": "v25", "2.5.1": "v251",
    "2.6": "v26", "2.7": "v27", "2.8": "v28", "2.8.1": "v281",
}

ANY_SEGMENT = {"GenericSegment", "Hxx"}


def _node(kind, name, least, most):
    return Node("any" if name in ANY_SEGMENT else kind, "" if name in ANY_SEGMENT else name, int(least), int(most))


def read(path):
    standard = Standard()
    nesting, fields = [], {}
    for line in path.read_text(encoding="utf-8").splitlines():
        what, *rest = line.split("\t")
        if what == "event" and rest[1] != "?":
            standard.events[rest[0].replace("_", "^", 1)] = rest[1]
        elif what == "structure":
            nesting = [standard.structures.setdefault(rest[0], [])]
        elif what == "node":
            depth, kind, name, least, most, _ = rest
            node = _node(kind, name, least, most)
            del nesting[int(depth):]
            nesting[-1].append(node)
            nesting.append(node.children)
        elif what == "segment":
            fields = standard.segments.setdefault(rest[0], Definition("")).elements
        elif what == "field":
            number, kind, required, length, most, name = rest
            fields[int(number)] = Element(kind, name, "R" if required == "1" else "O", length if length != "0" else None, int(most))
        elif what == "type":
            types = rest[1].split(" ")
            standard.types[rest[0]] = Definition("", {i + 1: Element(kind, "") for i, kind in enumerate(types)})
    return standard
