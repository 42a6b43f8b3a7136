"""The classic grid: one table a segment, SEQ LEN DT OPT RP/# TBL# ITEM# ELEMENT NAME and a site's column."""

import phrases
import words
from blocks import Cell, Heading, Para, Table, cells
from layouts.common import Layout

VOCABULARY = {"en": ["letters", "classic", "mandatory", "words"], "de": ["de", "de-mk", "letters"],
              "fr": ["fr", "letters"], "es": ["es", "letters"], "pt": ["pt", "letters"]}
WIDTHS = {"seq": 9, "len": 9, "type": 9, "usage": 12, "rep": 11, "table": 9, "item": 9, "name": 28, "notes": 30,
          "example": 22}


class Grid(Layout):
    def __init__(self, *args):
        super().__init__(*args)
        random = self.random
        self.vocabulary = words.USAGES[random.choice(VOCABULARY[self.language])]
        self.repeats = random.choice(words.REPEATS[self.language])
        self.seq_style = random.choice(["{n}", "{n}", "{s}-{n}", "{s}.{n}"])
        self.columns = ["seq", "len", "type", "usage", "rep", "table", "item", "name", "notes"]
        if random.random() < 0.4:
            self.columns.append("example")
        if random.random() < 0.3:
            self.columns.remove("item")
        if random.random() < 0.35:
            self.columns.remove("name")
            self.columns.insert(1, "name")
            self.truth.saw("columns in another order")
        self.heads = {c: self.heading(c) for c in self.columns}
        if "notes" in self.columns and self.language == "en" and random.random() < 0.4:
            self.heads["notes"] = f"{self.spec.product} Notes"
        self.long_text = random.random() < 0.5
        self.numbers = self.kind in ("xlsx", "csv") and random.random() < 0.4
        self.title_rows = self.kind in ("xlsx", "csv", "html") and random.random() < 0.5
        self.style["landscape"] = random.random() < 0.5

    def write(self):
        self.cover()
        sheet_each = self.kind == "xlsx" and self.chance(0.5, "a sheet for each segment")
        if not sheet_each:
            self.page("Segments")
        if self.chance(0.5):
            self.add(Para("R = required, O = optional, C = conditional" if self.language == "en" else "HL7 v" + self.spec.hl7))
        for number, segment in enumerate(self.spec.segments, 1):
            if sheet_each:
                self.page(segment.id)
            self.segment(segment, number)
        if self.chance(0.8):
            self.page("Tables")
            self.value_sets(self.random.choice(["", "HL7"]))
        if self.chance(0.6):
            self.page("Samples")
            self.sample()
        self.hidden_sheet()

    def segment(self, segment, number):
        title = self.segment_title(segment, number)
        rows = []
        if self.title_rows:
            self.truth.saw("title row in the table")
            rows.append([Cell(title, bold=True, shade="C6D9F1", columns=len(self.columns))] +
                        [None] * (len(self.columns) - 1))
        else:
            self.add(Heading(title, 2))
        rows.append(cells([self.heads[c] for c in self.columns], bold=True))
        headings = len(rows)
        self.footnotes = []
        for index, e in enumerate(segment.fields):
            rows.append(self.row(segment, e))
            rows += [self.row(segment, c, indent=1) for c in e.components]
            rows += self.dirty_rows(segment, index, rows[headings - 1])
        widths = WIDTHS | ({"seq": 13} if "{s}" in self.seq_style else {})
        self.add(Table(rows, headings, [widths[c] for c in self.columns]))
        for text in self.footnotes:
            self.add(Para(text, small=True))

    def dirty_rows(self, segment, index, heads):
        width = len(self.columns)
        if index == len(segment.fields) - 1:
            return []
        if self.chance(0.05, "notes row"):
            return [[Cell(f"Note: {self.random.choice(phrases.NOTES)}", italic=True, columns=width)] + [None] * (width - 1)]
        if self.kind in ("xlsx", "csv", "html") and index and self.chance(0.04, "repeated header"):
            return [cells([c.text for c in heads], bold=True)]
        if self.kind in ("xlsx", "csv") and self.chance(0.04, "blank row"):
            return [cells([""] * width)]
        return []

    def row(self, segment, e, indent=0):
        number = e.path.split("-", 1)[1]
        struck = self.kind != "csv" and not indent and e.usage == "O" and not e.components and \
            self.chance(0.03, "struck-out row")
        if struck:
            values = {"seq": number, "len": str(e.length or ""), "type": e.type, "usage": "O", "name": e.name}
            self.truth.crossed_out(e.path)
            return [Cell(struck=values.get(c, "")) for c in self.columns]
        texts = self.texts(e, "-" in self.seq_style or "." in self.seq_style, segment)
        row = [Cell(texts.get(c, ""), indent=indent if c == "name" else 0) for c in self.columns]
        for c, cell in zip(self.columns, row):
            cell.number = self.numbers and c in ("seq", "len", "table")
            if c == "usage" and cell.text == "R" and self.kind in ("docx", "pdf", "html") and \
                    len(self.footnotes) < 2 and self.chance(0.06, "footnote mark"):
                mark = "*" * (len(self.footnotes) + 1)
                cell.text += mark
                self.footnotes.append(f"{mark} {self.random.choice(phrases.NOTES)}")
            if c == "type" and cell.text and self.kind in ("docx", "html", "pdf") and \
                    self.chance(0.02, "struck-out text in a cell"):
                cell.struck = "ST" if cell.text != "ST" else "TX"
        if self.kind in ("docx", "pdf") and self.chance(0.05, "mixed fonts"):
            for cell in row:
                cell.font = "DejaVu Serif"
        return row

    def texts(self, e, whole, segment):
        say = self.truth.say
        number = e.path.split("-", 1)[1]
        seq = self.seq_style.format(n=number, s=segment.id)
        texts = {"seq": seq, "name": e.name, "type": e.type, "notes": e.note}
        say(e.path, "name", e.name)
        say(e.path, "type", e.type)
        texts["len"] = self.say_length(e, self.long_text)
        texts["table"] = e.table
        say(e.path, "table", e.table)
        if "item" in self.columns:
            texts["item"] = e.item
            say(e.path, "item", e.item)
        self.usage(e, texts)
        self.repetition(e, texts, component="." in number)
        if e.constant and texts["notes"] == "":
            texts["notes"] = self.say_constant(e)
        elif e.note and texts["notes"] == e.note:
            say(e.path, "notes", texts["notes"])
        if "example" in self.columns and e.example:
            texts["example"] = e.example
            say(e.path, "example", e.example)
        return texts

    def usage(self, e, texts):
        usage = e.usage
        if usage == "X" and ("X" not in self.vocabulary or self.random.random() < 0.4):
            # The standard's letter stays where it is, and the site's column takes the field back.
            texts["usage"] = self.vocabulary["O"][0]
            texts["notes"] = self.random.choice(phrases.NOT_USED[self.language])
        else:
            usage = usage if usage in self.vocabulary else "O"
            texts["usage"] = self.random.choice(self.vocabulary[usage])
        self.truth.usage(e.path, usage)
        if usage == "C" and e.condition:
            texts["notes"] = e.condition
            self.truth.say(e.path, "condition", e.condition)

    def repetition(self, e, texts, component):
        many, one = self.repeats
        if component or e.usage == "X":
            return
        if e.most == "*":
            texts["rep"] = many
            self.truth.say(e.path, "max", "*")
        elif e.most != "1":
            texts["rep"] = self.random.choice([e.most, f"{many}/{e.most}"]) if many == "Y" else e.most
            self.truth.say(e.path, "max", int(e.most))
        elif one:
            texts["rep"] = one
            self.truth.say(e.path, "max", 1)
        else:
            self.truth.permit(e.path, "max", 1)
