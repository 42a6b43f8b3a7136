"""Footnotes of DOCX, which python-docx does not make."""

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from xml.sax.saxutils import escape

TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
MARK = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'


class Footnotes:
    def __init__(self):
        self.texts = []

    def refer(self, paragraph, text):
        self.texts.append(text)
        run = paragraph.add_run()
        run.font.superscript = True
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), str(len(self.texts) + 1))
        run._r.append(reference)

    def into(self, document):
        if not self.texts:
            return
        notes = [f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>' for number, kind, mark in
                 ((0, "separator", "separator"), (1, "continuationSeparator", "continuationSeparator"))]
        notes += [f'<w:footnote w:id="{number}"><w:p>{MARK}<w:r><w:rPr><w:sz w:val="15"/></w:rPr>'
                  f'<w:t xml:space="preserve"> {escape(text)}</w:t></w:r></w:p></w:footnote>' for number, text in enumerate(self.texts, 2)]
        xml = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {nsdecls("w")}>{"".join(notes)}</w:footnotes>'
        part = Part(PackURI("/word/footnotes.xml"), TYPE, xml.encode(), document.part.package)
        document.part.relate_to(part, RELATION)
