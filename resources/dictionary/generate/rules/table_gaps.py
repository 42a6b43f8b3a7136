"""HL7's own tables in versions that name them and for which no source has their codes.

Withdrawn segments (QRD, QRF, URD, URS) are still named by structures of 2.7 and 2.7.1, and types by fields of a later
version, while the code systems end with the version that withdrew them; and 0125 is known from 2.3.1 on only. Such a
version takes the codes of the nearest that has them, the earlier of two. Tables of a site are left alone: no code is
wrong there.
"""

from model import VERSIONS
from rules.tables import Code, covers, joined

KIND = "hl7"


def _named(standards):
    """Table id to the versions that name it."""
    named = {}
    for version, standard in standards.items():
        for definition in [*standard.segments.values(), *standard.types.values()]:
            for element in definition.elements.values():
                if element.table:
                    named.setdefault(element.table, set()).add(version)
    return named


def without_codes(tables, standards):
    """Table id to the versions, in order, that name it and have none of its codes."""
    gaps = {}
    for id, versions in sorted(_named(standards).items()):
        if id in tables:
            missing = [v for v in VERSIONS if v in versions and not covers(tables[id].codes, v)]
            if missing:
                gaps[id] = missing
    return gaps


def _nearest(codes, version):
    place = VERSIONS.index(version)
    having = [v for v in VERSIONS if covers(codes, v)]
    return min(having, key=lambda v: (abs(VERSIONS.index(v) - place), VERSIONS.index(v)))


def fill(tables, standards):
    """Notes in each table which version has whose codes."""
    for id, versions in without_codes(tables, standards).items():
        table = tables[id]
        if table.kind != KIND:
            continue
        known = list(table.codes)
        for version in versions:
            nearest = _nearest(known, version)
            table.borrowed[version] = nearest
            table.codes += [Code(c.code, f"{version}..{version}", c.text) for c in known if covers([c], nearest)]
        table.codes = joined(table.codes)
