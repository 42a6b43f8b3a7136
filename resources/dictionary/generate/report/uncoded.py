"""Tables that fields name and for which the dictionary has no codes, by kind."""

from rules.table_gaps import without_codes
from rules.tables import kind_of_uncoded

KINDS = {
    "user": "User-defined, and no version suggests values: a site fills them",
    "hl7": "HL7's own by the type of their fields (ID), and no source has their codes",
    "external": "Another body's list (procedures, currencies, countries), which is not copied here",
}


def _titles(standards):
    """Table id to the title of the element that named it last."""
    return {
        element.table: element.name
        for standard in standards.values()
        for definition in [*standard.segments.values(), *standard.types.values()]
        for element in definition.elements.values()
        if element.table
    }


def lines(standards, tables):
    titles = _titles(standards)
    by_kind = {kind: [] for kind in KINDS}
    for id in sorted(set(titles) - set(tables)):
        by_kind[kind_of_uncoded(id, standards)].append(f"{id} {titles[id]}")
    result = ["Named by fields; a title is that of a field that names the table.", ""]
    for kind, meaning in KINDS.items():
        result.append(f"- {meaning} ({len(by_kind[kind])}): {', '.join(by_kind[kind])}.")
    result += ["", "A for a few of them has codes without a text (0399, 0936 and 0937 among them), which are not taken.", ""]
    result += ["User-defined tables with codes in other versions only; a version that suggests none leaves them to the site:", ""]
    by_versions = {}
    for id, versions in without_codes(tables, standards).items():
        by_versions.setdefault(", ".join(versions), []).append(id)
    return result + [f"- {versions}: {', '.join(ids)}" for versions, ids in sorted(by_versions.items(), key=lambda pair: pair[1])]
