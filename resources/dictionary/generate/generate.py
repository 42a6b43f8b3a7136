#!/usr/bin/env python3
"""Writes ../<version>/*.txt, ../tables.txt and ../REPORT.md from the packages that generate.sh fetched."""

import argparse
from pathlib import Path

import merge
import writers
from rules import tables
from sources import hl7_dictionary, packages, v2_tables


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--work", type=Path, required=True, help="the folder with the fetched packages")
    arguments.add_argument("--out", type=Path, required=True, help="the folder to write to")
    options = arguments.parse_args()
    found = packages.at(options.work)
    raw_tables = v2_tables.read(found.v2_tables)
    standards, event_keyed = merge.build(found)
    merge.finish(standards, event_keyed, raw_tables, {})
    code_tables = tables.merge(raw_tables, hl7_dictionary.read_tables(found.hl7_dictionary), standards)
    writers.write_all(options.out, standards, code_tables)


if __name__ == "__main__":
    main()
