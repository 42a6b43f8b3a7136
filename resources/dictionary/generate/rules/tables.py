"""Merges code tables: which codes, valid in which versions, and who may add codes."""

import re
from dataclasses import dataclass, field

from model import VERSIONS, is_at_least
from rules.names import plain

# Filled from lists that HL7 does not keep: countries, MIME types, procedures.
EXTERNAL = {"0399", "0834", "0291", "0088", "0340", "0292", "0227", "0459", "0460", "0913"}

# HL7's own, although fields of coded types use them or a last code says "...", which does not show it.
HL7_DEFINED = {"0003", "0076", "0104", "0125", "0200", "0354", "0357", "0516", "0533"}

# A site may add its own: coding systems ("99..."), types of identifiers (a user-defined table until 2.4).
OPEN = {"0203", "0396"}

LONGEST_TEXT = 120

# No codes, but words for "nothing here" and "the site's own".
NOT_CODES = {"...", "\u2026", "<null>", "Not present"}

# "2 ...", "2 and higher": the table goes on, so no code is wrong.
GOES_ON = re.compile(r"\.\.\.|\u2026|and higher")

# Written with a placeholder for what a site chooses; the code itself is what stands behind "or".
CODE_SPELLINGS = {"99zzz or L": "L"}


@dataclass
class Code:
    code: str
    versions: str
    text: str


@dataclass
class Table:
    name: str
    kind: str = "user"
    goes_on: bool = False
    codes: list[Code] = field(default_factory=list)
    borrowed: dict[str, str] = field(default_factory=dict)  # version to the one whose codes it has (table_gaps)


def _short(text):
    """Codes keep a name, not an explanation: a long text ends where its first sentence or clause does."""
    text = plain(re.sub(r"</?(?:p|br|b|i)/?>", " ", text or ""))
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
        table = tables.setdefault(raw.id, Table(plain(raw.name)))
        for code in raw.codes:
            table.goes_on = table.goes_on or bool(GOES_ON.search(code.code))
            if _is_later(code) or code.code in NOT_CODES:
                continue
            table.codes.append(Code(CODE_SPELLINGS.get(code.code, code.code), _range(code), _short(code.text)))
    return tables


def _is_later(code):
    """Added after 2.8.2 (in 2.9)."""
    return code.first is not None and not _is_ours(code.first)


def _fill(tables, others):
    """A table that only hl7-dictionary has; it does not say from which version on."""
    for id, (name, values) in others.items():
        if id not in tables or not tables[id].codes:
            tables[id] = Table(name, codes=[Code(code, "-", _short(text)) for code, text in sorted(values.items())])


def _uses(standards):
    """Table id to how many elements of type ID (HL7's tables) and of type IS (a site's) use it, from 2.3 on.

    2.3 brought IS; coded types (CE, CWE) leave open whose codes they hold.
    """
    uses = {}
    for version, standard in standards.items():
        for definition in [*standard.segments.values(), *standard.types.values()]:
            for element in definition.elements.values():
                if element.table and element.type in ("ID", "IS") and is_at_least(version, "2.3"):
                    uses.setdefault(element.table, {"ID": 0, "IS": 0})[element.type] += 1
    return uses


def _kind(id, uses):
    """HL7's own where ID clearly prevails; else the site's: a code is never wrong by mistake of ours."""
    if id in EXTERNAL:
        return "external"
    if id in HL7_DEFINED:
        return "hl7"
    count = uses.get(id, {"ID": 0, "IS": 0})
    return "hl7" if id not in OPEN and count["ID"] > 3 * count["IS"] else "user"


def spans(present):
    """["2.4..2.5.1", "2.7..2.7"] of the versions in `present`, in order."""
    found = []
    for place, version in enumerate(VERSIONS):
        if version in present:
            if place and VERSIONS[place - 1] in present:
                found[-1] = (found[-1][0], version)
            else:
                found.append((version, version))
    return [f"{first}..{last}" for first, last in found]


def covers(codes, version):
    place = VERSIONS.index(version)
    bounds = [code.versions.split("..") for code in codes if code.versions != "-"]
    return len(bounds) < len(codes) or any(VERSIONS.index(a) <= place <= VERSIONS.index(b) for a, b in bounds)


def _complete(table, words_by_version):
    """A message code, event or structure that a version uses is never a wrong code there."""
    by_code = {}
    for code in table.codes:
        by_code.setdefault(code.code, []).append(code)
    missing = {}
    for version, words in words_by_version.items():
        for word in words:
            if not covers(by_code.get(word, []), version):
                missing.setdefault(word, set()).add(version)
    for word in sorted(missing):
        text = by_code[word][0].text if word in by_code else ""
        table.codes += [Code(word, span, text) for span in spans(missing[word])]
    table.codes = joined(table.codes)


def joined(codes):
    """Spans of one code and text that follow each other, as one span; codes in order."""
    kept = []
    for code in sorted(codes, key=lambda code: (code.code, VERSIONS.index(code.versions.split("..")[0]))):
        last = kept[-1] if kept else None
        first, final = code.versions.split("..")
        if last and (last.code, last.text) == (code.code, code.text):
            start, end = last.versions.split("..")
            if VERSIONS.index(first) <= VERSIONS.index(end) + 1:
                kept[-1] = Code(code.code, f"{start}..{max(end, final, key=VERSIONS.index)}", code.text)
                continue
        kept.append(code)
    return kept


def complete_message_types(tables, standards):
    events = {version: [event.split("^") for event in standard.events] for version, standard in standards.items()}
    _complete(tables["0076"], {version: {parts[0] for parts in pairs} for version, pairs in events.items()})
    _complete(tables["0003"], {v: {parts[1] for parts in pairs if len(parts) > 1} for v, pairs in events.items()})
    _complete(tables["0354"], {version: standard.structures for version, standard in standards.items()})


def merge(raw_tables, others, standards):
    tables = _pieces(raw_tables)
    _fill(tables, others)
    uses = _uses(standards)
    for id, table in tables.items():
        table.kind = "user" if table.goes_on and id not in HL7_DEFINED else _kind(id, uses)
        table.codes = _once_a_version(table.codes)
    complete_message_types(tables, standards)
    return {id: table for id, table in tables.items() if table.codes}


def _bounds(code):
    first, last = code.versions.split("..")
    return VERSIONS.index(first), VERSIONS.index(last)


def _is_within(code, other):
    if "-" in (code.versions, other.versions):
        return other.versions == code.versions
    return _bounds(other)[0] <= _bounds(code)[0] and _bounds(code)[1] <= _bounds(other)[1]


def _once_a_version(codes):
    """A table with a definition for each of several versions (0360) has a code in more than one: the widest span counts."""
    kept = []
    for place, code in enumerate(codes):
        others = [(at, other) for at, other in enumerate(codes) if at != place and other.code == code.code and _is_within(code, other)]
        if not any(other.versions != code.versions or at < place for at, other in others):
            kept.append(code)
    return kept


def kind_of_uncoded(id, standards):
    """The kind of a table for which no source has codes."""
    return _kind(id, _uses(standards))
