"""What must hold of the result, or nothing is written: references resolve, and what every HL7 expert knows is so."""

import re

from expectations import CODES, FIELDS, STRUCTURES
from model import UNBOUNDED, VERSIONS
from rules.tables import covers

TABLE = re.compile(r"\d{4,}")
GROUP = re.compile(r"[A-Z0-9_]+")


def _elements(version, standard):
    for definitions in (standard.segments, standard.types):
        for id, definition in definitions.items():
            if not definition.name:
                yield f"{version} {id} has no name"
            for number, element in definition.elements.items():
                where = f"{version} {id}-{number}"
                if element.type is None and element.usage != "W":
                    yield f"{where} has no type and is not withdrawn"
                if element.type and element.type not in standard.types:
                    yield f"{where} has the unknown type {element.type}"
                if element.table and not TABLE.fullmatch(element.table):
                    yield f"{where} has the table {element.table}"
                if not element.name:
                    yield f"{where} has no name"


def _nodes(version, id, nodes, segments):
    for node in nodes:
        if node.kind == "segment" and node.name not in segments:
            yield f"{version} {id} has the unknown segment {node.name}"
        if node.kind == "group" and not GROUP.fullmatch(node.name):
            yield f"{version} {id} has a group named {node.name}"
        if node.kind in ("group", "choice") and not node.children:
            yield f"{version} {id} has nothing in {node.name or 'a choice'}"
        if node.most != UNBOUNDED and node.least > node.most:
            yield f"{version} {id} needs more of {node.name} than it allows"
        yield from _nodes(version, id, node.children, segments)


def _structures(version, standard):
    for id, nodes in standard.structures.items():
        if not nodes or nodes[0].name != "MSH":
            yield f"{version} {id} does not begin with MSH"
        yield from _nodes(version, id, nodes, standard.segments)
    for event, structure in standard.events.items():
        if structure not in standard.structures:
            yield f"{version} {event} has the unknown structure {structure}"


def _tables(tables):
    for id, table in tables.items():
        by_code = {}
        for code in table.codes:
            by_code.setdefault(code.code, []).append(code)
        for code, spans in by_code.items():
            for version in VERSIONS:
                if sum(covers([span], version) for span in spans) > 1:
                    yield f"{version} {id} has {code} twice"


def _expected_codes(tables):
    for versions, id, codes, others in CODES:
        for version in versions.split():
            valid = {code.code for code in tables[id].codes if covers([code], version)}
            for code in codes.split():
                if code not in valid:
                    yield f"{version} {id} lacks {code}"
            for code in set(others.split()) & valid:
                yield f"{version} {id} has {code}"


def _expected_fields(standards):
    for versions, id, number, expected in FIELDS:
        for version in versions.split():
            element = standards[version].segments[id].elements[number]
            repeats = "*" if element.most == UNBOUNDED else str(element.most)
            found = " ".join([element.type or "-", element.usage, repeats, element.table or "-"])
            if found != expected:
                yield f"{version} {id}-{number} is {found}, not {expected}"


def _expected_structures(standards):
    for versions, event, structure, segments in STRUCTURES:
        for version in versions.split():
            standard = standards[version]
            if standard.events.get(event) != structure:
                yield f"{version} {event} is {standard.events.get(event)}, not {structure}"
            elif segments:
                found = [name for node in standard.structures[structure] for name in node.segments()]
                if found[: len(segments.split())] != segments.split():
                    yield f"{version} {structure} begins {' '.join(found[:12])}"


def run(standards, tables):
    problems = []
    for version, standard in standards.items():
        problems += _elements(version, standard)
        problems += _structures(version, standard)
    problems += _tables(tables)
    problems += _expected_codes(tables)
    problems += _expected_fields(standards)
    problems += _expected_structures(standards)
    if problems:
        raise SystemExit("\n".join(problems))
