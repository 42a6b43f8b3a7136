"""Builds every version from what the packages say, by the rules in rules/."""

import copy

from model import Standard, VERSIONS
from rules import elements, events, facts, structures
from sources import hl7_dictionary, hl7apy_package


def _neighbour(version):
    """hl7apy's version that stands for one that it lacks."""
    return "2.7" if version == "2.7.1" else version


def _from_primary(version, primary, second):
    """Segments and types of a version that hl7-dictionary feeds."""
    segments, types = elements.tidy(primary.segments), elements.tidy(primary.types)
    wrong = facts.SEGMENTS_TOO_EARLY.get(version, set()) | facts.SEGMENTS_WITHDRAWN.get(version, set())
    segments = elements.without(segments, wrong)
    second_segments, second_types = elements.tidy(second.segments), elements.tidy(second.types)
    elements.add_missing(segments, second_segments, facts.SEGMENTS_FROM_HL7APY.get(version, set()))
    if version == "2.6":
        elements.take_definition(segments, second_segments)
        elements.add_missing_elements(segments, second_segments)
    if version in facts.TIME_STAMP_CUT:
        elements.add_missing_elements({"TS": types["TS"]}, second_types)
    elements.add_table_numbers(segments, second_segments)
    elements.add_table_numbers(types, second_types)
    return segments, types


def build(packages):
    """Returns every version, and the structures under hl7-dictionary's keys, which are events as well."""
    primary = {v: hl7_dictionary.read(packages.hl7_dictionary, v) for v in VERSIONS if (packages.hl7_dictionary / "lib" / v).exists()}
    second = {v: hl7apy_package.read(packages.hl7apy, v) for v in hl7apy_package.VERSIONS}
    del primary["2.7"]  # the same bytes as its 2.7.1, and that is what it is
    standards, event_keyed_by = {}, {}
    for version in VERSIONS:
        other = copy.deepcopy(second[_neighbour(version)])
        if version in primary:
            segments, types = _from_primary(version, primary[version], other)
        else:
            segments, types = elements.tidy(other.segments), elements.tidy(other.types)
        event_keyed = primary[version].structures if version in primary else {}
        chosen = structures.choose(version, event_keyed, other.structures)
        standards[version] = Standard(segments, types, chosen)
        event_keyed_by[version] = event_keyed
    return standards, event_keyed_by


def finish(standards, event_keyed_by, raw_tables, titles):
    """What needs the neighbouring versions: names, lengths, withdrawn fields; then events."""
    for version, standard in standards.items():
        elements.repair_segments(standard.segments, version)
        elements.repair_types(standard.types, version)
    anchor = standards["2.7.1"]
    for version in ("2.7", "2.8", "2.8.1", "2.8.2"):
        standard = standards[version]
        if version == "2.7":
            elements.add_missing(standard.segments, anchor.segments, facts.SEGMENTS_STILL_NAMED)
            elements.add_missing(standard.types, anchor.types, facts.TYPES_STILL_NAMED)
        elements.keep_withdrawn(standard.segments, anchor.segments)
        elements.carry_over(standard.segments, anchor.segments)
        elements.carry_over(standard.types, anchor.types)
        elements.add_primitives(standard.types, anchor.types)
    for version in VERSIONS:
        standard = standards[version]
        around = [standards[v] for v in ("2.7.1", "2.6", "2.5.1", "2.5", "2.4")]
        elements.give_readable_names(standard.segments, [s.segments for s in around], titles[version].segments)
        elements.give_readable_names(standard.types, [s.types for s in around], titles[version].types)
        elements.add_named_primitives(standard.types, version)
        named = events.from_table(raw_tables, version)
        standard.structures = structures.without_copies(standard.structures, named)
        equal = structures.equal_events(event_keyed_by[version], standard.structures)
        standard.events = events.merge(version, named, standard.structures, equal)
