"""Where the unpacked packages lie."""

from dataclasses import dataclass
from pathlib import Path


@dataclass
class Packages:
    hl7_dictionary: Path
    v2_tables: Path
    hl7apy: Path
    hl7types: Path
    hapi: Path | None  # what oracle/StructureDump.java printed; None where Maven did not answer


def at(work):
    npm, python = work / "node_modules", work / "python"
    hapi = work / "hapi"
    tables = npm / "@medplum" / "definitions"
    return Packages(npm / "hl7-dictionary", tables, python, python / "hl7types", hapi if hapi.exists() else None)
