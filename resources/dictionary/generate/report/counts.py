"""How much each version has, beside each source."""

from model import VERSIONS


def _count(standard):
    groups = sum(node.group_count() for nodes in standard.structures.values() for node in nodes)
    fields = sum(len(segment.elements) for segment in standard.segments.values())
    composites = [kind for kind in standard.types.values() if kind.elements]
    components = sum(len(kind.elements) for kind in composites)
    return f"{len(standard.structures)}/{groups}/{len(standard.segments)}/{fields}/{len(composites)}/{components}"


def _codes(tables, version):
    place = VERSIONS.index(version)

    def valid(code):
        if code.versions == "-":
            return True
        first, last = code.versions.split("..")
        return VERSIONS.index(first) <= place <= VERSIONS.index(last)

    counts = [sum(valid(code) for code in table.codes) for table in tables.values()]
    return f"{sum(1 for count in counts if count)}/{sum(counts)}"


def table(standards, sources, tables, names):
    lines = ["| version | dictionary | events | tables/codes | " + " | ".join(names.values()) + " |", "| --- " * (4 + len(names)) + "|"]
    for version in VERSIONS:
        others = [_count(sources[letter][version]) if version in sources[letter] else "-" for letter in names]
        own = standards[version]
        cells = [version, _count(own), str(len(own.events)), _codes(tables, version), *others]
        lines.append("| " + " | ".join(cells) + " |")
    return lines
