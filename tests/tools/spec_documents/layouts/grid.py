"""The classic grid: one table a segment, SEQ LEN DT OPT RP/# TBL# ITEM# ELEMENT NAME and a site's column."""

import phrases
import words
from blocks import Cell, Heading, Para, Table, cells
from layouts.grid_cells import GridCells

VOCABULARY = {"en": ["letters", "classic", "mandatory", "words"], "de": ["de", "de-mk", "letters"],
              "fr": ["fr", "letters"], "es": ["es", "letters"], "pt": ["pt", "letters"]}
WIDTHS = {"segment": 10, "seq": 9, "len": 9, "type": 12, "usage": 13, "rep": 11, "table": 9, "item": 9, "name": 28, "notes": 30,
          "example": 22}


class Grid(GridCells):
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
        self.columns = [self.columns[i] for i in self.order_of(len(self.columns), 1)]
        self.one_table = self.kind in ("xlsx", "csv", "html") and type(self) is Grid and random.random() < 0.25
        if self.one_table:
            self.columns.insert(0, "segment")
            self.truth.saw("one table for all segments")
        self.new_lengths = random.random() < 0.5
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
        if self.chance(0.4, "event list"):
            self.event_list()
        if self.one_table:
            rows, self.footnotes = [cells([self.heads[c] for c in self.columns], bold=True)], []
            for segment in self.spec.segments:
                rows += self.field_rows(segment, rows[0])
            self.add(self.table(rows, 1), *[Para(text, small=True) for text in self.footnotes])
        for number, segment in enumerate([] if self.one_table else self.spec.segments, 1):
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
        found = self.field_rows(segment, rows[-1])
        half = len(found) // 2
        if self.kind in ("docx", "pdf", "html") and len(found) > 10 and self.whole_row(found[half]) and \
                self.chance(0.2, "table cut in two"):
            self.add(self.table(rows + found[:half], headings), Para(f"{segment.id} (continued)", bold=True),
                     self.table(rows + found[half:], headings))
        else:
            self.add(self.table(rows + found, headings))
        for text in self.footnotes:
            self.add(Para(text, small=True))

    def table(self, rows, headings):
        widths = WIDTHS | ({"seq": 13} if "{s}" in self.seq_style else {})
        return Table(rows, headings, [widths[c] for c in self.columns])

    @staticmethod
    def whole_row(row):
        return None not in row

    def event_list(self):
        heads = {"en": ["Message", "Event", "Description"], "de": ["Nachricht", "Ereignis", "Beschreibung"],
                 "fr": ["Message", "Événement", "Description"], "es": ["Mensaje", "Evento", "Descripción"],
                 "pt": ["Mensagem", "Evento", "Descrição"]}[self.language]
        rows = [cells(heads)]
        for message in self.spec.messages:
            self.truth.say(message.event, "name", message.name)
            rows.append(cells([*message.event.split("^"), message.name]))
        self.add(Table(rows, widths=[12, 10, 50]))

    def field_rows(self, segment, heads):
        rows = []
        for index, e in enumerate(segment.fields):
            after = segment.fields[index + 1] if index + 1 < len(segment.fields) else None
            shared = after and self.share_note(e, after)
            rows.append(self.row(segment, e))
            if shared:
                rows[-1][self.columns.index("notes")].rows = 2
            elif index and self.shared == e.path:
                rows[-1][self.columns.index("notes")] = None
            rows += [self.row(segment, c, indent=1) for c in e.components]
            if not shared:
                rows += self.dirty_rows(segment, index, heads)
        return rows

    def share_note(self, e, after):
        """One note for two fields, in one cell over both rows."""
        plain = all(f.usage in ("R", "RE") and not f.constant and f.usage in self.vocabulary for f in (e, after))
        if self.kind in ("csv", "pdf") or not plain or not e.note or e.components or self.shared == e.path or \
                not self.chance(0.5, "one note over two rows"):
            return False
        after.note = e.note
        self.shared = after.path
        return True

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

    shared = ""  # the field whose note stands in the row above

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
            if c == "name" and self.kind != "csv" and self.chance(0.02, "footnote or comment"):
                cell.footnote = self.random.choice(phrases.NOTES)
            if c == "type" and cell.text and self.kind in ("docx", "html", "pdf") and \
                    self.chance(0.02, "struck-out text in a cell"):
                cell.struck = "ST" if cell.text != "ST" else "TX"
        if self.kind in ("docx", "pdf") and self.chance(0.05, "mixed fonts"):
            for cell in row:
                cell.font = "DejaVu Serif"
        return row
