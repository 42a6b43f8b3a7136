"""Which sources say the same as the dictionary about the structures and segments in daily use."""

from model import VERSIONS
from report import agreement
from report.explanations import EXCEPTIONS, NAMED_SEGMENTS, NAMED_STRUCTURES


def _under_any_key(structures, id, events):
    """hl7-dictionary may have a structure under an event's name only."""
    keys = [id] + sorted(event.replace("^", "_") for event, structure in events.items() if structure == id)
    return next((structures[key] for key in keys if key in structures), None)


def structure_agreement(id, version, standard, sources):
    """Letters of the sources that have it, and of those that say the same."""
    having, agreeing = "", ""
    for letter, versions in sources.items():
        if version in versions:
            theirs = _under_any_key(versions[version].structures, id, standard.events)
            if theirs:
                having += letter
                if agreement.same_structure(letter, standard.structures[id], theirs):
                    agreeing += letter
    return having, agreeing


def segment_agreement(id, version, standard, sources):
    having, agreeing = "", ""
    for letter, versions in sources.items():
        if version in versions and id in versions[version].segments:
            having += letter
            if not agreement.segment_differences(standard.segments[id], versions[version].segments[id]):
                agreeing += letter
    return having, agreeing


def _rows(ids, part, agree, standards, sources):
    rows, exceptions = [], []
    for id in ids:
        cells = []
        for version in VERSIONS:
            standard = standards[version]
            if id not in getattr(standard, part):
                cells.append("-")
                continue
            having, agreeing = agree(id, version, standard, sources)
            differing = "".join(letter for letter in having if letter not in agreeing)
            cells.append((agreeing or "none") + (f" (not {differing})" if differing else ""))
            if len(agreeing) < 2:
                exceptions.append((id, version, agreeing, having))
        rows.append(f"| {id} | " + " | ".join(cells) + " |")
    return rows, exceptions


def lines(standards, sources):
    heading = ["| | " + " | ".join(VERSIONS) + " |", "| --- " * (1 + len(VERSIONS)) + "|"]
    structures, first = _rows(NAMED_STRUCTURES, "structures", structure_agreement, standards, sources)
    segments, second = _rows(NAMED_SEGMENTS, "segments", segment_agreement, standards, sources)
    result = [*heading, *structures, *segments, "", "Fewer than two sources:", ""]
    for id, version, agreeing, having in first + second:
        why = EXCEPTIONS.get((id, version))
        if not why:
            raise SystemExit(f"{id} of {version} agrees with {agreeing or 'none'} of {having}, and nothing explains it")
        result.append(f"- {id} {version} ({agreeing or 'none'} of {having}): {why}.")
    return result
