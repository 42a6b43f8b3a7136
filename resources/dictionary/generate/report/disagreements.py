"""Every disagreement that remains, grouped so that a person can read it."""

from model import VERSIONS
from report import agreement, matrix


def _compact(items):
    """{"AL1-2": "2.3 2.4"} style: equal lists of versions share a line."""
    by_versions = {}
    for item, versions in items.items():
        by_versions.setdefault(" ".join(versions), []).append(item)
    return [f"- {versions}: {', '.join(names)}" for versions, names in sorted(by_versions.items(), key=_order)]


def _order(pair):
    return ([VERSIONS.index(version) for version in pair[0].split(" ")], pair[1])


def structures(standards, sources, names):
    lines = []
    for letter, name in names.items():
        items = {}
        for version in VERSIONS:
            for id in sorted(standards[version].structures):
                having, agreeing = matrix.structure_agreement(id, version, standards[version], {letter: sources[letter]})
                if having and not agreeing:
                    items.setdefault(id, []).append(version)
        lines += ["", f"{name}:", "", *(_compact(items) or ["- none"])]
    return lines


def _fields(part, standards, sources, letter):
    """Kind of difference to {"OBX-5": versions}."""
    kinds = {}
    for version in VERSIONS:
        theirs = sources[letter].get(version)
        for id, definition in sorted(getattr(standards[version], part).items()):
            other = getattr(theirs, part).get(id) if theirs else None
            if other and other.elements and definition.elements:
                for number, difference in agreement.segment_differences(definition, other).items():
                    kinds.setdefault(difference, {}).setdefault(f"{id}-{number}", []).append(version)
    return kinds


def elements(part, standards, sources, names):
    lines = []
    for letter, name in names.items():
        lines += ["", f"{name}:", ""]
        kinds = _fields(part, standards, sources, letter)
        for kind in sorted(kinds):
            lines += [f"- {kind}", *("  " + line for line in _compact(kinds[kind]))]
        lines += [] if kinds else ["- none"]
    return lines


def without_a_source(standards, sources):
    """Structures and segments that a source has and the dictionary does not, and the other way round."""
    lines = []
    for part in ("structures", "segments"):
        for letter, versions in sources.items():
            items = {}
            for version, standard in versions.items():
                events = {event.replace("^", "_") for event in standards[version].events}
                for id in sorted(set(getattr(standard, part)) - set(getattr(standards[version], part)) - events):
                    items.setdefault(id, []).append(version)
            lines += [f"- {part} of {letter} only", *("  " + line for line in _compact(items))]
    return lines


def events(standards, sources):
    """Against HAPI's event maps."""
    items, equal = {}, 0
    for version, standard in sources["H"].items():
        for event, structure in sorted(standard.events.items()):
            own = standards[version].events.get(event)
            if own == structure:
                equal += 1
            else:
                items.setdefault(f"{event} {own or 'none'} here, {structure} there", []).append(version)
    return [f"{equal} pairs are the same; these are not:", "", *_compact(items)]
