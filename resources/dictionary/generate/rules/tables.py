"""Merges code tables: which codes, valid in which versions, and who may add codes."""

import re
from dataclasses import dataclass, field

from model import VERSIONS

# Filled from lists that HL7 does not keep: countries, MIME types, procedures.
EXTERNAL = {"0399", "0834", "0291", "0088", "0340", "0292", "0227", "0459", "0460"}

# HL7's own although fields of coded types (CE, CWE) use them, which does not show it.
HL7_DEFINED = {"0003", "0076", "0104", "0125", "0203", "0354", "0357", "0369", "0396", "0516", "0533"}

LONGEST_TEXT = 120


@dataclass
class Code:
    code: str
    versions: str
    text: str


@dataclass
class Table:
    name: str
    kind: str = "user"
    codes: list[Code] = field(default_factory=list)


def _short(text):
    """Codes keep a name, not an explanation: a long text ends where its first sentence or clause does."""
    text = re.sub(r"\s+", " ", text or "").strip()
    if len(text) <= LONGEST_TEXT:
        return text
    cut = re.search(r"[.;](?= )| \(| - |, ", text[20:])
    return text[: 20 + cut.start()] if cut and cut.start() < LONGEST_TEXT else text[:LONGEST_TEXT].rsplit(" ", 1)[0]


def _is_ours(version):
    return version in VERSIONS


def _range(raw):
    if raw.first is None:
        return "-"
    first = raw.first if _is_ours(raw.first) else VERSIONS[0]
    last = raw.last if raw.last and _is_ours(raw.last) else VERSIONS[-1]
    return f"{first}..{last}"


def _pieces(raw_tables):
    """A table with a definition per span of versions (0006, 0360, 0391) becomes one, each code with its spans."""
    tables = {}
    for raw in raw_tables:
        table = tables.setdefault(raw.id, Table(re.sub(r"\s+", " ", raw.name).strip()))
        for code in raw.codes:
            if raw_is_later(code):
                continue
            table.codes.append(Code(code.code, _range(code), _short(code.text)))
    return tables


def raw_is_later(code):
    """Added after 2.8.2 (in 2.9)."""
    return code.first is not None and not _is_ours(code.first)


def _fill(tables, others):
    """A table that only hl7-dictionary has; it does not say from which version on."""
    for id, (name, values) in others.items():
        if id not in tables or not tables[id].codes:
            tables[id] = Table(name, "user", [Code(code, "-", _short(text)) for code, text in sorted(values.items())])


def _kinds(standards):
    """Table id to how often elements of type ID and of a type for user-defined codes use it."""
    uses = {}
    for standard in standards.values():
        for definitions in (standard.segments, standard.types):
            for definition in definitions.values():
                for element in definition.elements.values():
                    if element.table:
                        count = uses.setdefault(element.table, {"ID": 0, "other": 0})
                        count["ID" if element.type == "ID" else "other"] += 1
    return uses


def _kind(id, uses):
    if id in EXTERNAL:
        return "external"
    if id in HL7_DEFINED:
        return "hl7"
    count = uses.get(id, {"ID": 0, "other": 0})
    return "hl7" if count["ID"] > count["other"] else "user"


def merge(raw_tables, others, standards):
    tables = _pieces(raw_tables)
    _fill(tables, others)
    uses = _kinds(standards)
    for id, table in tables.items():
        table.kind = _kind(id, uses)
        table.codes = unique(table.codes)
    return {id: table for id, table in tables.items() if table.codes}


def unique(codes):
    seen, kept = set(), []
    for code in codes:
        if (code.code, code.versions) not in seen:
            seen.add((code.code, code.versions))
            kept.append(code)
    return kept
