"""DOCX by python-docx."""

from datetime import datetime

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from blocks import Break, Bullets, Heading, Para, Picture, Pre, Sheet, Table, width_of
from writers.footnotes import Footnotes
from writers.pictures import picture_of
from writers.zips import with_fixed_dates


def _flag(parent, name, **values):
    element = OxmlElement(name)
    for key, value in values.items():
        element.set(qn("w:" + key), value)
    parent.append(element)


class WordWriter:
    def __init__(self, random, style):
        self.random = random
        self.style = style
        self.document = Document()
        self.footnotes = Footnotes()
        self.section()

    def section(self):
        section = self.document.sections[0]
        if self.style.get("landscape"):
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = Cm(29.7), Cm(21)
        else:
            section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(1.8)
        section.top_margin = section.bottom_margin = Cm(2)
        if self.style.get("running"):
            section.header.paragraphs[0].text = self.style["running"]
            foot = section.footer.paragraphs[0]
            foot.add_run(self.style.get("foot", "Confidential") + "    Page ")
            run = foot.add_run()
            for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
                if kind:
                    _flag(run._r, "w:fldChar", fldCharType=kind)
                else:
                    field = OxmlElement("w:instrText")
                    field.text = text
                    run._r.append(field)
        font = self.document.styles["Normal"].font
        font.name, font.size = self.style.get("font", "Liberation Sans"), Pt(self.style.get("size", 9))

    def write(self, blocks, path):
        for block in blocks:
            WRITE[type(block)](self, block)
        properties = self.document.core_properties
        properties.author, properties.title = "Interface team", self.style.get("title", "")
        properties.created = properties.modified = datetime(2026, 1, 1)
        properties.comments = ""
        self.footnotes.into(self.document)
        self.document.save(path)
        with_fixed_dates(path)

    def sheet(self, block):
        if not block.hidden and block.name != "Cover":
            self.document.add_heading(block.name, 1)

    def heading(self, block):
        self.document.add_heading(block.text, min(block.level, 4))

    def para(self, block):
        run = self.document.add_paragraph().add_run(block.text)
        run.bold, run.italic = block.bold, block.italic
        if block.small:
            run.font.size = Pt(7.5)

    def pre(self, block):
        paragraph = self.document.add_paragraph()
        for number, line in enumerate(block.text.split("\r")):
            run = paragraph.add_run(line)
            run.font.name, run.font.size = "Liberation Mono", Pt(7.5)
            if number < block.text.count("\r"):
                run.add_break()

    def bullets(self, block):
        for item in block.items:
            self.document.add_paragraph(item, style="List Bullet")

    def table(self, table):
        columns = width_of(table)
        made = self.document.add_table(len(table.rows), columns)
        made.style = self.style.get("table", "Table Grid")
        grid = made._tbl.tr_lst
        for number, row in enumerate(table.rows):
            for column, cell in enumerate(row):
                if cell is not None:
                    self.cell(made, cell, number, column, number < table.headings)
        for number in range(table.headings if table.repeat else 0):
            _flag(grid[number].get_or_add_trPr(), "w:tblHeader", val="true")
        self.widths(made, table)
        self.document.add_paragraph()

    def cell(self, made, cell, row, column, heading):
        to = made.cell(row, column)
        if cell.columns > 1 or cell.rows > 1:
            to = to.merge(made.cell(row + cell.rows - 1, column + cell.columns - 1))
        paragraph = to.paragraphs[0]
        if cell.indent:
            paragraph.paragraph_format.left_indent = Cm(0.4 * cell.indent)
        if cell.struck:
            self.run(paragraph, cell.struck + (" " if cell.text else ""), cell, heading).font.strike = True
        for number, line in enumerate(cell.text.split("\n")):
            if number:
                paragraph = to.add_paragraph()
            if line:
                self.run(paragraph, line, cell, heading)
        if cell.footnote:
            self.footnotes.refer(paragraph, cell.footnote)
        colour = cell.shade or ("D9E2F3" if heading and (self.style.get("shaded", True) or made.style.name != "Table Grid") else "")
        if colour:
            _flag(to._tc.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill=colour)

    def run(self, paragraph, text, cell, heading):
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(text)
        run.bold, run.italic = cell.bold or heading or None, cell.italic or None
        run.font.size = Pt(self.style.get("cells", 8))
        if heading:
            run.font.color.rgb = RGBColor(0, 0, 0)
        if cell.font:
            run.font.name = cell.font
            run.font.color.rgb = RGBColor(0x1F, 0x3A, 0x93)
        return run

    def widths(self, made, table):
        if not table.widths:
            return
        room = 26 if self.style.get("landscape") else 17.4
        total = sum(table.widths)
        made.autofit = False
        margins = OxmlElement("w:tblCellMar")
        for side in ("left", "right"):
            _flag(margins, f"w:{side}", w="45", type="dxa")
        made._tbl.tblPr.append(margins)
        for column, width in zip(made.columns, table.widths):
            column.width = Cm(room * width / total)
        for row in made._tbl.tr_lst:
            at = 0
            for tc in row.tc_lst:
                span = tc.grid_span
                tc.width = Cm(room * sum(table.widths[at:at + span]) / total)
                at += span

    def picture(self, block):
        self.document.add_page_break()
        self.document.add_picture(picture_of(block.lines), width=Cm(16))

    def new_page(self, _):
        self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


WRITE = {Sheet: WordWriter.sheet, Heading: WordWriter.heading, Para: WordWriter.para, Pre: WordWriter.pre,
         Bullets: WordWriter.bullets, Table: WordWriter.table, Picture: WordWriter.picture, Break: WordWriter.new_page}
