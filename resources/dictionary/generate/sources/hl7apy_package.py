"""Reads the PyPI package hl7apy (MIT): structures with choices, fields, components, table numbers.

It has no lengths, its names are UPPER_SNAKE, and it has no 2.7.1.
"""

import importlib
import re
import sys

from model import Definition, Element, Node, Standard, UNBOUNDED

VERSIONS = ["2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.8", "2.8.1", "2.8.2"]

VERSIONS_WITH_TABLES = VERSIONS[VERSIONS.index("2.3.1") :]

ANY_SEGMENT = "ANYHL7SEGMENT"
WITHDRAWN_TYPE = "WD"
UNNAMED_TABLE = "HL79999"
TABLE = re.compile(r"HL7\d{4}$")  # one field of 2.1 has a piece of its name in this place


def _most(cardinality):
    return UNBOUNDED if cardinality[1] == -1 else cardinality[1]


def _element(reference, cardinality):
    kind, name, table = reference[2], reference[3], reference[4]
    withdrawn = kind == WITHDRAWN_TYPE
    return Element(
        type=None if withdrawn else kind,
        name=name,
        usage="W" if withdrawn or cardinality == (0, 0) else "R" if cardinality[0] else "O",
        most=1 if cardinality[1] == 0 else _most(cardinality),
        table=table.removeprefix("HL7") if table and TABLE.match(table) and table != UNNAMED_TABLE else None,
    )


def _parts(definition):
    """The children of a ('sequence', children) pair; ORO of 2.1 lacks its outer pair, withdrawn segments have no children."""
    if not isinstance(definition[0], str):
        return definition
    return definition[1] if len(definition) > 1 else ()


def _members(definition, references=None):
    elements = {}
    for part in _parts(definition):
        reference = references[part[0]] if references else part[1]
        elements[int(part[0].rsplit("_", 1)[1])] = _element(reference, part[2])
    return Definition("", elements)


def _nodes(definition, groups, structure):
    nodes = []
    for name, _, cardinality, kind in definition[1]:
        least, most = cardinality[0], _most(cardinality)
        if name == ANY_SEGMENT:
            nodes.append(Node("any", "", least, most))
        elif kind == "SEG":
            nodes.append(Node("segment", name, least, most))
        else:
            group = groups[name]
            children = _nodes(group, groups, structure)
            choice = group[0] == "choice"
            nodes.append(Node("choice" if choice else "group", name.removeprefix(structure + "_"), least, most, children))
    return nodes


def _loader(site_packages, version):
    if str(site_packages) not in sys.path:
        sys.path.insert(0, str(site_packages))
    prefix = "hl7apy.v" + version.replace(".", "_")
    return lambda module, name: getattr(importlib.import_module(f"{prefix}.{module}"), name)


def read_table(site_packages, version, id):
    """The codes of one table, without texts."""
    _, codes = _loader(site_packages, version)("tables", "TABLES")["HL7" + id]
    return list(codes)


def read(site_packages, version):
    load = _loader(site_packages, version)
    fields, groups = load("fields", "FIELDS"), load("groups", "GROUPS")
    return Standard(
        segments={key: _members(raw, fields) for key, raw in load("segments", "SEGMENTS").items() if key != ANY_SEGMENT},
        types={key: _members(("sequence", raw)) for key, raw in load("datatypes", "DATATYPES_STRUCTS").items()},
        structures={key: _nodes(raw, groups, key) for key, raw in load("messages", "MESSAGES").items()},
    )
