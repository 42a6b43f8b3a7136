"""Where the unpacked packages lie, and which of the optional ones are there."""

from dataclasses import dataclass
from pathlib import Path


@dataclass
class Packages:
    hl7_dictionary: Path
    v2_tables: Path
    hl7apy: Path
    hl7types: Path | None
    hapi: Path | None  # the folder of oracle/StructureDump.java's output


def at(work):
    npm, python = work / "node_modules", work / "python"
    hl7types, hapi = python / "hl7types", work / "hapi"
    return Packages(
        npm / "hl7-dictionary", npm / "@medplum" / "definitions", python,
        hl7types if hl7types.exists() else None, hapi if hapi.exists() else None,
    )
