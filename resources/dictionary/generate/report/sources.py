"""Everything that the packages say, by the letter that REPORT.md uses for each."""

from model import VERSIONS
from rules.elements import tidy
from sources import hapi, hl7_dictionary, hl7apy_package, hl7types_package

NAMES = {"D": "hl7-dictionary", "A": "hl7apy", "T": "hl7types", "H": "HAPI"}


def _tidied(standard):
    standard.segments, standard.types = tidy(standard.segments), tidy(standard.types)
    return standard


def read(packages):
    """Letter to version to Standard; hl7-dictionary's 2.7 is left out, being 2.7.1."""
    sources = {
        "D": {v: hl7_dictionary.read(packages.hl7_dictionary, v) for v in VERSIONS if (packages.hl7_dictionary / "lib" / v).exists() and v != "2.7"},
        "A": {v: hl7apy_package.read(packages.hl7apy, v) for v in hl7apy_package.VERSIONS},
        "T": {v: hl7types_package.read(packages.hl7types, v) for v in VERSIONS},
        "H": {v: hapi.read(packages.hapi / f"{name}.txt") for v, name in hapi.ARTIFACTS.items()},
    }
    for version, standard in sources["T"].items():
        standard.structures = hl7types_package.read_structures(packages.hl7types, version)
    return {letter: {v: _tidied(s) for v, s in versions.items()} for letter, versions in sources.items()}
