"""Reads the npm package hl7-dictionary (MIT): structures, segments, types, lengths, names, and one set of tables."""

import json
import re

from model import Definition, Element, Node, Standard, UNBOUNDED, table_id

ANY_SEGMENT = "GenericSegment"

# The package's README states these wrongly; measured against three other packages.
USAGES = {1: "O", 2: "R", 3: "C", 4: "W"}


def _load(path):
    """A module that holds one object literal in JSON's syntax."""
    text = path.read_text(encoding="utf-8")
    return json.loads(text[text.index("{"):text.rindex("}") + 1])


def _element(raw):
    table = raw.get("table")
    return Element(
        type=raw["datatype"],
        name=raw["desc"],
        usage=USAGES[raw["opt"]],
        length=str(raw["len"]) if raw.get("len") else None,
        most=UNBOUNDED if raw["rep"] == 0 else raw["rep"],
        table=table_id(table) if table else None,
    )


def _definition(raw, key):
    return Definition(raw["desc"], {i + 1: _element(element) for i, element in enumerate(raw[key])})


def _node(raw):
    if "compounds" in raw:
        alternatives = [Node("segment" if item["name"] else "any", item["name"] or "") for item in raw["compounds"]]
        return Node("choice", "", raw["min"], raw["max"], alternatives)
    if "children" in raw:
        return Node("group", re.sub(r"\W", "_", raw["name"].upper()), raw["min"], raw["max"], [_node(child) for child in raw["children"]])
    kind = "any" if raw["name"] == ANY_SEGMENT else "segment"
    return Node(kind, raw["name"] if kind == "segment" else "", raw["min"], raw["max"])


def read(folder, version):
    """Structures are keyed by event (ADT_A04) as well as by structure id."""
    place = folder / "lib" / version
    return Standard(
        segments={key: _definition(raw, "fields") for key, raw in _load(place / "segments.js").items()},
        types={key: _definition(raw, "subfields") for key, raw in _load(place / "fields.js").items()},
        structures={
            key: [_node(node) for node in raw["segments"]["segments"]]
            for key, raw in _load(place / "messages.js").items()
        },
    )


def read_tables(folder):
    """Table id to (name, {code: text})."""
    return {table_id(key): (raw["desc"], raw["values"]) for key, raw in _load(folder / "lib" / "tables.js").items()}
