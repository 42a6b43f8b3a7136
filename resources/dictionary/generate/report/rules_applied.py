"""The rules as REPORT.md lists them, with the facts that they hold."""

from rules import event_facts, facts, names, structure_facts


def _listing(by_version):
    return "; ".join(f"{version}: {', '.join(sorted(ids))}" for version, ids in by_version.items())


def _repairs(repairs):
    return ", ".join(
        f"{version} {id}-{number} " + " ".join(f"{what} {'*' if value == 0 and what == 'most' else value or 'none'}" for what, value in values.items())
        for (version, id, number), values in repairs.items()
    )


def _borrowed(tables):
    rows = []
    for id, table in tables.items():
        by_source = {}
        for version, source in table.borrowed.items():
            by_source.setdefault(source, []).append(version)
        rows += [f"{id} in {', '.join(versions)} from {source}" for source, versions in by_source.items()]
    return "; ".join(sorted(rows))


def rules(tables):
    return [
        "- 2.1 to 2.5.1 and 2.7.1 are D's; structures of " + ", ".join(sorted(structure_facts.FED_BY_SECOND)) + " are A's, and so are fields and types of 2.7, 2.8, 2.8.1 and 2.8.2; 2.6 has D's names and lengths with A's types, usage and repetition.",
        "- Structure ids are A's (the standard's); D's event copies become the event map by equal structure, behind table 0354.",
        "- Taken from A instead of D: " + _listing(structure_facts.PREFER_SECOND) + ".",
        "- Taken from D, because A lacks them: " + _listing(structure_facts.ONLY_IN_PRIMARY) + ".",
        "- Groups that A writes as choices: " + ", ".join(sorted(structure_facts.FALSE_CHOICES)) + ".",
        "- Events beyond table 0354: " + ", ".join(f"{event} {fact[0]}" for event, fact in {**event_facts.FURTHER, **event_facts.CORRECTED}.items()) + ".",
        "- A choice is exactly one of its alternatives. A structure whose event table 0354 gives to an equal one is left out.",
        "- Segments too early: " + _listing(facts.SEGMENTS_TOO_EARLY) + "; not of the version any more: " + _listing(facts.SEGMENTS_WITHDRAWN) + "; taken from A: " + _listing(facts.SEGMENTS_FROM_HL7APY) + ".",
        "- Withdrawn in 2.7 and still named by structures: " + ", ".join(sorted(facts.SEGMENTS_STILL_NAMED)) + ".",
        "- Fields: " + _repairs(facts.FIELD_REPAIRS) + ".",
        "- Components: " + _repairs(facts.COMPONENT_REPAIRS) + ".",
        "- Names of types: " + ", ".join(f"{version} {id} {name}" for (version, id), name in facts.TYPE_NAMES.items()) + "; slips of spelling in D's names: " + ", ".join(f"{slip.strip()} {meant.strip()}" for slip, meant in names.MISSPELLED.items()) + ", and lost apostrophes.",
        "- A group of nothing lost its \"any segment\": QBP of QBP_Q13 in 2.4.",
        "- Not repeating, although A lets them, in " + ", ".join(sorted(facts.REPETITION_FROM_HL7APY)) + ": " + "; ".join(f"{id} {', '.join(map(str, numbers))}" for id, numbers in facts.NOT_REPEATING.items()) + ".",
        "- Types that depend on another field are `varies`, also where D's 2.7.1 has ST: " + ", ".join(f"{id}-{number}" for id, number in sorted(facts.VARYING_FIELDS)) + ".",
        "- Lengths and \"conditional\" (and table numbers that A lacks) of 2.7, 2.8, 2.8.1 and 2.8.2 are 2.7.1's, where the element has the same name and type.",
        "- Names of A-fed elements: from 2.7.1, 2.6, 2.5.1, 2.5 or 2.4 where the name is the same but for spelling, else T's title, else title case.",
        "- Codes and their versions from the narrative of the v2 code systems; tables that it lacks from D, without versions; 0003, 0076 and 0354 also hold what the event map and the structures of a version use.",
        "- A code within the span of another definition of its table is left out (0360).",
        "- A table of HL7's own that a version names and has no codes for takes those of the nearest version that has them: " + _borrowed(tables) + ".",
    ]
