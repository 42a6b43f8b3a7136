"""The mapping sheet: which of the product's fields goes where, with comments of those who built it."""

import phrases
import words
from blocks import Cell, Heading, Para, Table
from layouts.common import Layout

HEADS = {
    "en": {"segment": ["HL 7 Segment", "HL7 Segment", "Segment"], "path": ["HL7 Element Name", "HL 7 Element Name", "HL7 Element"],
           "name": ["FIeld Name", "Field Name"], "own": ["{} Field", "{} Column"], "notes": ["{} Comments", "Comments"],
           "example": ["{} Example", "Example"], "definition": ["Definition"], "usage": ["Implementation", "Usage"]},
    "es": {"segment": ["Segmento HL7"], "path": ["Elemento HL7"], "name": ["Nombre del campo"], "own": ["Campo {}"],
           "notes": ["Comentarios {}"], "example": ["Ejemplo"], "definition": ["Definición"], "usage": ["Uso"]},
    "de": {"segment": ["HL7-Segment"], "path": ["HL7-Element"], "name": ["Feldname"], "own": ["Feld in {}"],
           "notes": ["Kommentar"], "example": ["Beispiel"], "definition": ["Definition"], "usage": ["Verwendung"]},
    "fr": {"segment": ["Segment HL7"], "path": ["Élément HL7"], "name": ["Nom du champ"], "own": ["Champ {}"],
           "notes": ["Commentaires"], "example": ["Exemple"], "definition": ["Définition"], "usage": ["Usage"]},
    "pt": {"segment": ["Segmento HL7"], "path": ["Elemento HL7"], "name": ["Nome do campo"], "own": ["Campo {}"],
           "notes": ["Comentários"], "example": ["Exemplo"], "definition": ["Definição"], "usage": ["Uso"]},
}
DEFAULTS = ['Default "{}" when empty', 'Defaults to "{}"']


class Mapping(Layout):
    def __init__(self, *args):
        super().__init__(*args)
        random = self.random
        self.vocabulary = words.USAGES["words" if self.language == "en" else self.language]
        self.columns = ["segment", "path", "name", "own", "notes", "example", "definition", "usage"]
        for optional in ("definition", "usage", "own"):
            if random.random() < 0.25:
                self.columns.remove(optional)
        self.columns = [self.columns[i] for i in self.order_of(len(self.columns), 2)]
        product = self.spec.product.split()[0]
        self.heads = {c: self.otherwise(random.choice(HEADS[self.language][c]).format(product)) for c in self.columns}
        # The segment stands on every row, on its first only, or in one cell over all its rows.
        self.filled = random.choice(["each", "first", "merged"] if self.kind != "csv" else ["each", "first"])
        self.short = self.filled != "each" and random.random() < 0.5  # 3.1 instead of PID-3.1
        if self.filled != "each":
            self.truth.saw("segment named once for its rows")
        self.style["landscape"] = True

    def write(self):
        if self.chance(0.5):
            self.cover()
        self.page("Mapping")
        if self.chance(0.6):
            self.add(Heading(f"{self.spec.product} HL7 {self.spec.hl7} Mapping", 1))
        if self.chance(0.4):
            self.add(Para("Internal working copy", italic=True))
        rows = [[Cell(self.heads[c], bold=True) for c in self.columns]]
        for segment in self.spec.segments:
            rows += self.segment(segment)
        widths = {"segment": 9, "path": 14, "name": 28, "own": 22, "notes": 32, "example": 26, "definition": 28, "usage": 14}
        self.add(Table(rows, widths=[widths[c] for c in self.columns]))
        self.hidden_sheet()

    def segment(self, segment):
        elements = []
        for e in segment.fields:
            elements += e.components or [e]
        rows = []
        for number, e in enumerate(elements):
            struck = self.kind in ("docx", "html", "xlsx") and number and self.chance(0.03, "struck-out row")
            texts = self.struck(e) if struck else self.texts(e)
            row = [Cell(struck=texts.get(c, "")) if struck else Cell(texts.get(c, "")) for c in self.columns]
            named = Cell(segment.id if number == 0 or self.filled == "each" else "")
            if self.filled == "merged":
                named = Cell(segment.id, rows=len(elements)) if number == 0 else None
            row[0] = named
            rows.append(row)
        return rows

    def printed(self, e):
        return e.path.split("-", 1)[1] if self.short else e.path

    def struck(self, e):
        self.truth.crossed_out(e.path)
        return {"path": self.printed(e), "name": e.name, "example": e.example}

    def texts(self, e):
        say = self.truth.say
        say(e.path, "name", e.name)
        texts = {"path": self.printed(e), "name": e.name, "notes": e.note}
        if self.random.random() < 0.8:
            texts["own"] = f"{e.path.split('-')[0].lower()}_{''.join(w[0] for w in e.name.lower().split() if w[0].isalpha())}"
        if "usage" in self.columns:
            usage = e.usage if e.usage in self.vocabulary else "O"
            texts["usage"] = self.random.choice(self.vocabulary[usage])
            self.truth.usage(e.path, usage)
        if e.constant:
            texts["notes"] = self.say_constant(e)
        elif self.language == "en" and not e.note and e.usage != "X" and self.chance(0.06, "a default that is no constant"):
            texts["notes"] = self.random.choice(DEFAULTS).format(self.random.choice(phrases.CONSTANTS))
            say(e.path, "notes", texts["notes"])
        elif e.note:
            say(e.path, "notes", e.note)
        if "example" in self.columns and e.example:
            texts["example"] = e.example
            say(e.path, "example", e.example)
        if self.random.random() < 0.25:
            texts["definition"] = f"The {e.name.lower()} of the record."
        return texts
