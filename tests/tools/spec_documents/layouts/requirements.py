"""The flat requirement sheet: data elements with one or several paths, who needs them, and what they must look like."""

import phrases
import words
from blocks import Cell, Heading, Para, Table, cells
from layouts.common import Layout

SECTIONS = {"en": "{} Data Elements", "de": "Datenelemente {}", "fr": "Données {}", "es": "Datos {}", "pt": "Dados {}"}
NOTE = {"en": "Note: elements marked Requested should be sent when they are known.", "de": "Hinweis: siehe auch den Leitfaden.",
        "fr": "Remarque : voir aussi le guide.", "es": "Nota: véase también la guía.", "pt": "Nota: ver também o guia."}
GUIDANCE = {"en": ["Data Requirements", "Additional Guidance"], "de": ["Anforderungen", "Weitere Hinweise"],
            "fr": ["Exigences", "Précisions"], "es": ["Requisitos", "Orientación adicional"],
            "pt": ["Requisitos", "Orientação adicional"]}


class Requirements(Layout):
    def __init__(self, *args):
        super().__init__(*args)
        random = self.random
        self.vocabulary = words.USAGES["yesno" if self.language == "en" else self.language + "-yesno"]
        self.between = random.choice([" ", "\n", ", ", "; "])
        self.twice = self.language == "en" and random.random() < 0.5
        self.csv_names = random.random() < 0.6
        heads = [self.heading("data")]
        if self.csv_names:
            heads.append({"en": "CSV Column Name"}.get(self.language, "CSV"))
        heads.append(self.heading("path"))
        heads += ["Fed Required?", "State Required?"] if self.twice else [self.heading("required")]
        self.heads = [self.otherwise(head) for head in heads + GUIDANCE[self.language]]
        self.order = self.order_of(len(self.heads), 0)
        self.dot = random.random() < 0.2  # PID.3.1 instead of PID-3.1
        self.style["landscape"] = True

    def write(self):
        if self.chance(0.6):
            self.cover()
        each = self.kind == "xlsx" and self.chance(0.6, "title cells repeat on each sheet")
        rows = []
        for segment in self.spec.segments:
            found = self.rows(segment)
            if each:
                self.page(segment.name.title()[:28])
                self.head(segment.name)
                self.add(self.table(found))
            else:
                rows.append([Cell(segment.name.upper(), bold=True, shade="FFE699", columns=len(self.heads))] +
                            [None] * (len(self.heads) - 1))
                rows += found
        if not each:
            self.page("HL7 Requirements")
            self.head(self.spec.product)
            self.add(self.table(rows))
            self.truth.saw("section rows in the table")
        self.hidden_sheet()

    def head(self, name):
        self.add(Heading(SECTIONS[self.language].format(name), 1))
        if self.chance(0.7, "notes row above the header"):
            self.add(Para(NOTE[self.language], italic=True))

    def table(self, rows):
        widths = [28] + ([20] if self.csv_names else []) + [18] + ([11, 11] if self.twice else [12]) + [36, 30]
        rows = [row if None in row else [row[i] for i in self.order] for row in [cells(self.heads)] + rows]
        return Table(rows, widths=[widths[i] for i in self.order])

    def rows(self, segment):
        """Fields, or instead of one its components. Now and then one row says the same of two neighbours."""
        elements = []
        for e in segment.fields:
            elements += e.components or [e]
        rows = []
        while elements:
            e = elements.pop(0)
            also = []
            if elements and self.chance(0.1, "several paths in one cell"):
                also = [elements.pop(0)]
            rows.append(self.row(e, also))
            if elements and self.kind != "pdf" and self.chance(0.03, "blank row"):
                rows.append(cells([""] * len(self.heads)))
        return rows

    def row(self, e, also):
        say = self.truth.say
        paths = [e.path] + [a.path for a in also]
        printed = [p.replace("-", ".") if self.dot else p for p in paths]
        if also:
            for path in paths:
                self.truth.permit(path, "name", e.name)
        else:
            say(e.path, "name", e.name)
        row = [e.name]
        if self.csv_names:
            row.append("_".join("".join(c for c in e.name.lower() if c.isalnum() or c == " ").split()))
        row.append(self.between.join(printed))
        row += self.required(e, paths)
        return cells(row + self.told(e, paths))

    def required(self, e, paths):
        usage = e.usage if e.usage in self.vocabulary else "O"
        text = self.random.choice(self.vocabulary[usage])
        if not self.twice:
            for path in paths:
                self.truth.usage(path, usage)
            return [text]
        other = self.random.choice([usage] * 12 + ["R", "O"])
        for path in paths:
            if other == usage:
                self.truth.usage(path, usage)
            else:
                self.truth.saw("two columns of usage that differ")
                self.truth.permit(path, "usage", usage)
                self.truth.permit(path, "usage", other)
                for name, value in (("min", 0), ("min", 1), ("max", 0), ("max", 1)):
                    self.truth.permit(path, name, value)
        return [text, text if other == usage else self.vocabulary[other][0]]

    def told(self, e, paths):
        """Data requirements and guidance."""
        needs, guidance = "", ""
        for path in paths:
            if e.usage == "C" and e.condition:
                needs = e.condition
                self.truth.condition(path, needs)
        if e.constant:
            needs = self.random.choice(phrases.FIXED[self.language]).format(e.constant)
            for path in paths:
                self.truth.say(path, "constant", e.constant)
        elif e.note:
            guidance = e.note
            for path in paths:
                self.truth.say(path, "notes", guidance)
        return [needs, guidance]
