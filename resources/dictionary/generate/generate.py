#!/usr/bin/env python3
"""Writes ../<version>/*.txt, ../tables.txt and ../REPORT.md from the packages that generate.sh fetched."""

import argparse
from pathlib import Path

import checks
import merge
import writers
from report import document, sources
from rules import table_gaps, tables, value_types
from model import VERSIONS
from sources import hl7_dictionary, hl7apy_package, hl7types_package, packages, v2_tables


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--work", type=Path, required=True, help="the folder with the fetched packages")
    arguments.add_argument("--out", type=Path, required=True, help="the folder to write to")
    options = arguments.parse_args()
    found = packages.at(options.work)
    raw_tables = v2_tables.read(found.v2_tables)
    titles = {version: hl7types_package.read(found.hl7types, version) for version in VERSIONS}
    standards, event_keyed = merge.build(found)
    merge.finish(standards, event_keyed, raw_tables, titles)
    code_tables = tables.merge(raw_tables, hl7_dictionary.read_tables(found.hl7_dictionary), standards)
    value_types.replace(code_tables, {v: hl7apy_package.read_table(found.hl7apy, v, value_types.ID) for v in hl7apy_package.VERSIONS_WITH_TABLES})
    table_gaps.fill(code_tables, standards)
    checks.run(standards, code_tables)
    writers.write_all(options.out, standards, code_tables)
    if found.hapi is None:
        print("REPORT.md stays as it was: it compares with HAPI, which could not be had")
        return
    text = document.build(standards, sources.read(found), code_tables, sources.NAMES)
    (options.out / "REPORT.md").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
