"""Which structure a message code and event have."""

import re

from model import VERSIONS, is_at_least
from rules import event_facts as facts

STRUCTURES_TABLE = "0354"
COPY = re.compile(r"[A-Z]{3}(_[A-Z][A-Z0-9]{2})?")  # hl7-dictionary writes some with a zero: OML_021


def _expand(text):
    """"A01, A04, S12-S24" as single events."""
    for piece in re.split(r"[,\s]+", text):
        span = re.fullmatch(r"([A-Z])(\d\d)-(?:[A-Z])?(\d\d)", piece)
        if span:
            letter, first, last = span.groups()
            yield from (f"{letter}{number:02}" for number in range(int(first), int(last) + 1))
        elif re.fullmatch(r"[A-Z][A-Z0-9]{2}", piece):
            yield piece


def valid_in(code, version):
    if code.first is None:
        return True
    first, last, place = code.first, code.last or VERSIONS[-1], VERSIONS.index(version)
    return first in VERSIONS and VERSIONS.index(first) <= place and (last not in VERSIONS or place <= VERSIONS.index(last))


def from_table(raw_tables, version):
    """What table 0354 says: "ADT^A04" to ADT_A01. It came with 2.3.1; for versions before it, what it says there."""
    at = version if is_at_least(version, "2.3.1") else "2.3.1"
    events = {}
    for code in next(table for table in raw_tables if table.id == STRUCTURES_TABLE).codes:
        if valid_in(code, at):
            for event in _expand(code.text):
                events[f"{code.code.split('_')[0]}^{event}"] = code.code
    return events


def own(structures):
    """ORU_R01 is at least the structure of ORU^R01; one without an event is that of its code alone."""
    return {id.replace("_", "^", 1): id for id in structures if not id.endswith("nn")}


def _in(version, first, last):
    place = VERSIONS.index(version)
    return VERSIONS.index(first) <= place <= VERSIONS.index(last or VERSIONS[-1])


def merge(version, named, structures, equal):
    """A structure's own event, then hl7-dictionary's event-keyed copies that equal a structure; table 0354 wins."""
    events = own(structures)
    for id, structure in equal.items():
        if COPY.fullmatch(id):
            events[id.replace("_", "^", 1)] = structure
    events.update({event: structure for event, structure in named.items() if structure in structures})
    for event, (structure, first, last) in facts.FURTHER.items():
        if _in(version, first, last) and structure in structures:
            events.setdefault(event, structure)
    for event, (structure, first, last) in facts.CORRECTED.items():
        if _in(version, first, last):
            events[event] = structure
    return events
