#!/usr/bin/env python3
"""Writes tests/corpus/second_source/<version>.hl7: messages built from hl7apy's structures and fields.

The dictionary's 2.3 to 2.5.1 come from another package, so what a base specification made of the dictionary says about
these messages tells whether the two agree. --check asks HAPI, too. See README.md.
"""

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[2]
DICTIONARY = TOP / "resources" / "dictionary"
sys.path.insert(0, str(DICTIONARY / "generate"))

from codes import Codes, events  # noqa: E402
from messages import Builder  # noqa: E402
from rules.elements import tidy  # noqa: E402
from sources import hl7apy_package  # noqa: E402
from values import Values  # noqa: E402

VERSIONS = ["2.3", "2.4", "2.5.1"]

# Structures that hl7apy has wrong, as the two sources that go back to HL7's database agree: REPORT.md names them.
LEFT_OUT = {("2.3", "DSR_Q03"), ("2.3", "MFN_M06"), ("2.3", "RGV_O01")}


def _alternatives(nodes):
    """The most alternatives that any choice below has; one where there is none."""
    real = [len([c for c in node.children if c.kind != "any"]) for node in nodes if node.kind == "choice"]
    return max([1, *real, *(_alternatives(node.children) for node in nodes)])


def build(package, version):
    second = hl7apy_package.read(package, version)
    values = Values(version, tidy(second.types), Codes(DICTIONARY, version))
    builder = Builder(version, tidy(second.segments), values, events(DICTIONARY, version))
    written = []
    for structure, nodes in sorted(second.structures.items()):
        if (version, structure) in LEFT_OUT:
            continue
        written.append(builder.least(structure, nodes))
        written += [builder.full(structure, nodes, alternative) for alternative in range(_alternatives(nodes))]
    return "".join(written)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--package", type=Path, default=TOP / "build/dictionary/python", help="the folder that holds hl7apy")
    arguments.add_argument("--check", action="store_true", help="parse what is committed with HAPI instead of writing")
    options = arguments.parse_args()
    folder = TOP / "tests/corpus/second_source"
    if options.check:
        skipped = 77
        code = subprocess.run([HERE / "check.sh", folder], check=False).returncode
        return 0 if code == skipped else code
    for version in VERSIONS:
        (folder / f"{version}.hl7").write_text(build(options.package, version), encoding="ascii", newline="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
