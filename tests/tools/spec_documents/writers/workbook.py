"""XLSX by openpyxl."""

from datetime import datetime

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from blocks import Break, Bullets, Heading, Para, Pre, Sheet, Table
from writers.zips import with_fixed_dates

THIN = Side(style="thin", color="999999")


class WorkbookWriter:
    def __init__(self, random, style):
        self.random = random
        self.style = style
        self.book = Workbook()
        self.book.remove(self.book.active)
        self.sheet = None
        self.left = style.get("left", 1)  # the column at which tables begin

    def write(self, blocks, path):
        for block in blocks:
            if isinstance(block, Sheet):
                self.begin(block.name, block.hidden)
            elif isinstance(block, Table):
                self.table(block)
            elif isinstance(block, Heading):
                self.line(block.text, Font(bold=True, size=max(11, 18 - 2 * block.level)))
            elif isinstance(block, Para):
                self.line(block.text, Font(bold=block.bold, italic=block.italic))
            elif isinstance(block, Bullets):
                for item in block.items:
                    self.line("• " + item, Font())
            elif isinstance(block, Pre):
                for text in block.text.split("\r"):
                    self.line(text, Font(name="Courier New"))
            elif isinstance(block, Break):
                self.row += 1
        for moment in ("created", "modified"):
            setattr(self.book.properties, moment, datetime(2026, 1, 1))
        self.book.save(path)
        with_fixed_dates(path)

    def begin(self, name, hidden=False):
        name = "".join(c for c in name if c not in "[]:*?/\\")[:31]
        self.sheet = self.book.create_sheet(name)
        self.row = self.style.get("top", 1)
        self.tables = 0
        if hidden:
            self.sheet.sheet_state = "hidden"

    def line(self, text, font):
        if not self.sheet:
            self.begin("Cover")
        cell = self.sheet.cell(self.row, self.left, text)
        cell.font = font
        self.row += 1

    def table(self, table):
        if not self.sheet:
            self.begin("Sheet1")
        if self.tables:
            self.row += 1
        self.tables += 1
        first = self.row
        for number, row in enumerate(table.rows):
            for offset, cell in enumerate(row):
                if cell is not None:
                    self.cell(cell, self.row, self.left + offset, number < table.headings)
            self.row += 1
        for offset, width in enumerate(table.widths):
            letter = get_column_letter(self.left + offset)
            self.sheet.column_dimensions[letter].width = max(width, self.sheet.column_dimensions[letter].width or 0)
        if self.style.get("freeze") and self.tables == 1:
            self.sheet.freeze_panes = self.sheet.cell(first + table.headings, self.left)

    def cell(self, cell, row, column, heading):
        to = self.sheet.cell(row, column)
        text = cell.text or cell.struck
        to.value = int(text) if cell.number and text.isdigit() else text or None
        if to.data_type == "f":
            to.data_type = "s"
        to.font = Font(name=cell.font or None, bold=cell.bold or heading, italic=cell.italic,
                       strike=bool(cell.struck and not cell.text))
        to.alignment = Alignment(wrap_text=True, vertical="top", indent=cell.indent)
        if self.style.get("borders", True):
            to.border = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
        colour = cell.shade or ("D9E2F3" if heading and self.style.get("shaded", True) else "")
        if colour:
            to.fill = PatternFill("solid", start_color=colour)
        if cell.footnote:
            to.comment = Comment(cell.footnote, "Interface team")
        if cell.columns > 1 or cell.rows > 1:
            self.sheet.merge_cells(start_row=row, start_column=column, end_row=row + cell.rows - 1,
                                   end_column=column + cell.columns - 1)
