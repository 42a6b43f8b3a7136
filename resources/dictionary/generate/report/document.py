"""REPORT.md: what the dictionary was made from, how it compares, which rules made it, what remains."""

from report import counts, disagreements, matrix, uncoded
from report.explanations import CROSS_CHECKS, FROM_GENERAL_KNOWLEDGE
from report.rules_applied import rules

INTRODUCTION = """# How the dictionary compares with its sources

Made by `generate/`; do not edit by hand. D is hl7-dictionary 1.0.1, A hl7apy 1.3.5, T hl7types 0.9.0, H HAPI 2.6.0.
D and A feed the dictionary, T gives titles, H only compares. D and H go back to HL7's database, A and T to HL7's XML
schemas, so agreement across the two families says more than agreement within one. T cannot hold one segment twice in a
group, H writes a choice as a sequence and has no "any segment": they are compared as far as they can say it. Before
2.7, D has no usage but R and O, and from 2.7 on only D tells conditional fields; "required or not" is compared."""


def build(standards, sources, tables, names):
    described = "structures/groups/segments/fields/composite types/components; D keys every event separately"
    lines = [
        INTRODUCTION, "", "## Counts", "", f"Each cell: {described}.", "",
        *counts.table(standards, sources, tables, names), "",
        "## In daily use", "", "The sources that say the same; in brackets those that do not.", "",
        *matrix.lines(standards, sources), "",
        "## Known faults of the sources", "", "| fact | outcome |", "| --- | --- |",
        *(f"| {fact} | {outcome} |" for fact, outcome in CROSS_CHECKS), "",
        "## Rules applied", "", *rules(tables), "",
        "## What no source has, from general knowledge of the standard", "",
        *(f"- {item}" for item in FROM_GENERAL_KNOWLEDGE), "",
        "## Structures that a source has otherwise", *disagreements.structures(standards, sources, names), "",
        "## Fields that a source has otherwise", "", "\"Here\" is the dictionary. Limits of repetition count as repeating.",
        *disagreements.elements("segments", standards, sources, names), "",
        "## Components that a source has otherwise", *disagreements.elements("types", standards, sources, names), "",
        "## Events", "", *disagreements.events(standards, sources), "",
        "## In a source and not here", "",
        "D's are event copies of later versions and single faults; H's `ADT_AXX`, `Hxx`, `Zxx`, `ZL7` and `CON_` are its own.", "",
        *disagreements.without_a_source(standards, sources), "",
        "## Tables without codes", "", *uncoded.lines(standards, tables),
    ]
    return "\n".join(lines) + "\n"
