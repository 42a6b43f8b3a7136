"""Which documents are made: layout, kind of file, language, and what LibreOffice saves again."""

import random
from dataclasses import dataclass, field

from layouts.coconstraints import CoConstraints
from layouts.grid import Grid
from layouts.igamt import Igamt
from layouts.mapping import Mapping
from layouts.requirements import Requirements
from layouts.technical import Technical
from layouts.unit import Unit

LAYOUTS = {"grid": Grid, "igamt": Igamt, "requirements": Requirements, "mapping": Mapping, "coconstraints": CoConstraints,
           "technical": Technical, "unit": Unit}
ENGLISH = ("igamt", "coconstraints", "unit")  # nobody writes these in other languages


@dataclass
class Entry:
    name: str
    layout: str
    kind: str
    language: str
    seed: int
    resaved: bool = False
    varied: bool = False
    wishes: dict = field(default_factory=dict)


# layout, kind, language, saved again by LibreOffice
COMMITTED = [
    ("grid", "xlsx", "en", False), ("grid", "docx", "de", True), ("grid", "pdf", "en", False), ("grid", "html", "pt", False),
    ("grid", "csv", "en", False),
    ("igamt", "docx", "en", False), ("igamt", "pdf", "en", False), ("igamt", "html", "en", False), ("igamt", "xlsx", "en", True),
    ("requirements", "xlsx", "en", False), ("requirements", "csv", "fr", False), ("requirements", "html", "en", False),
    ("requirements", "pdf", "en", False),
    ("mapping", "xlsx", "en", True), ("mapping", "csv", "en", False), ("mapping", "docx", "es", False),
    ("coconstraints", "xlsx", "en", False), ("coconstraints", "docx", "en", True), ("coconstraints", "html", "en", False),
    ("technical", "pdf", "en", False), ("technical", "docx", "de", False), ("technical", "html", "en", False),
    ("unit", "pdf", "en", False), ("unit", "docx", "en", True),
]
# What other seeds choose among; how often an entry stands here is how likely it is.
KINDS = {"grid": "xlsx docx pdf pdf html csv csv", "igamt": "docx pdf pdf html xlsx", "requirements": "xlsx csv csv html pdf docx",
         "mapping": "xlsx csv csv docx html", "coconstraints": "xlsx docx html pdf", "technical": "pdf pdf docx html",
         "unit": "pdf pdf docx"}


def committed(seed):
    return [Entry(f"{i:02}-{layout}-{kind}", layout, kind, language, seed * 100 + i, saved)
            for i, (layout, kind, language, saved) in enumerate(COMMITTED, 1)]


def others(first, count):
    """Each seed's own document; every layout comes as often as the others."""
    entries = []
    for seed in range(first, first + count):
        chance = random.Random(seed)
        layout = list(LAYOUTS)[seed % len(LAYOUTS)]
        kind = chance.choice(KINDS[layout].split())
        language = chance.choice(["en", "en", "en", "en", "de", "fr", "es", "pt"])
        language = "en" if layout in ENGLISH else language
        saved = kind in ("xlsx", "docx") and chance.random() < 0.3
        entries.append(Entry(f"{seed}-{layout}-{kind}", layout, kind, language, seed, saved, varied=True))
    return entries


def style_of(chance, entry, truth):
    """How the file looks, apart from what it says."""
    style = {"shaded": chance.random() < 0.7}
    if entry.kind == "xlsx":
        style |= {"left": chance.choice([1, 1, 2]), "top": chance.choice([1, 1, 2, 3]), "freeze": chance.random() < 0.4,
                  "borders": chance.random() < 0.7}
        if style["left"] > 1:
            truth.saw("blank column before the tables")
    elif entry.kind in ("docx", "pdf"):
        style |= {"font": chance.choice(["Liberation Sans", "Liberation Serif", "Carlito", "DejaVu Sans"]),
                  "cells": chance.choice([7.5, 8, 8.5]), "table": chance.choice(["Table Grid", "Table Grid", "Light List"])}
        if chance.random() < 0.6:
            style["running"] = "Interface Specification"
            truth.saw("running header and footer")
    elif entry.kind == "html":
        style |= {"heads": chance.random() < 0.7, "layout_table": chance.random() < 0.3, "old": chance.random() < 0.2,
                  "remote": chance.random() < 0.3}
    else:
        style |= {"separator": chance.choice([",", ",", ";"]), "mark": chance.random() < 0.5,
                  "ends": chance.choice(["\r\n", "\n"])}
    return style
