"""HTML by hand: what a wiki or an old authoring tool exports."""

from html import escape

from blocks import Break, Bullets, Heading, Para, Pre, Sheet, Table

CSS = """body{font-family:Arial,sans-serif;font-size:13px;margin:24px}table{border-collapse:collapse;margin:8px 0}
td,th{border:1px solid #999;padding:2px 6px;vertical-align:top}.small{font-size:11px}.hidden{display:none}"""


class HtmlWriter:
    def __init__(self, random, style):
        self.random = random
        self.style = style
        self.out = []
        self.notes = []

    def write(self, blocks, path):
        upper = self.style.get("old")  # tags of the nineties
        for block in blocks:
            self.block(block)
        for number, note in enumerate(self.notes, 1):
            self.out.append(f'<p class=small id="fn{number}"><sup>{number}</sup> {escape(note)}</p>')
        text = "\n".join(self.out)
        title = escape(self.style.get("title", ""))
        remote = '<script src="https://example.invalid/track.js"></script>' if self.style.get("remote") else ""
        page = f'<!DOCTYPE html>\n<html lang="{self.style.get("language", "en")}">\n<head><meta charset="utf-8">' \
               f"<title>{title}</title><style>{CSS}</style>{remote}</head>\n<body>\n{self.navigation()}{text}\n</body>\n</html>\n"
        if upper:
            page = page.replace("<td", "<TD").replace("</td>", "").replace("<tr>", "<TR>").replace("</tr>", "")
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(page)

    def navigation(self):
        if not self.style.get("layout_table"):
            return ""
        return "<table><tr><td><a href='#top'>Home</a></td><td><a href='#seg'>Segments</a></td></tr></table>\n"

    def block(self, block):
        if isinstance(block, Table):
            self.table(block)
        elif isinstance(block, Heading):
            self.out.append(f"<h{block.level}>{escape(block.text)}</h{block.level}>")
        elif isinstance(block, Sheet) and not block.hidden and block.name != "Cover":
            self.out.append(f"<h1>{escape(block.name)}</h1>")
        elif isinstance(block, Para):
            text = escape(block.text)
            text = f"<b>{text}</b>" if block.bold else f"<i>{text}</i>" if block.italic else text
            self.out.append(f"<p{' class=small' if block.small else ''}>{text}</p>")
        elif isinstance(block, Pre):
            self.out.append("<pre>" + escape(block.text.replace("\r", "\n")) + "</pre>")
        elif isinstance(block, Bullets):
            self.out.append("<ul>" + "".join(f"<li>{escape(i)}</li>" for i in block.items) + "</ul>")
        elif isinstance(block, Break):
            self.out.append("<hr>")

    def table(self, table):
        self.out.append("<table>")
        heads = self.style.get("heads", True)
        for number, row in enumerate(table.rows):
            tag = "th" if number < table.headings and heads else "td"
            text = "".join(self.cell(cell, tag) for cell in row if cell is not None)
            self.out.append(f"<tr>{text}</tr>")
        self.out.append("</table>")

    def cell(self, cell, tag):
        text = escape(cell.text).replace("\n", "<br>")
        if cell.bold:
            text = f"<b>{text}</b>"
        if cell.struck:
            text = f"<s>{escape(cell.struck)}</s> {text}"
        if cell.footnote:
            self.notes.append(cell.footnote)
            text += f'<sup><a href="#fn{len(self.notes)}">{len(self.notes)}</a></sup>'
        text = "&nbsp;" * (4 * cell.indent) + (text or "&nbsp;")
        spans = (f' colspan="{cell.columns}"' if cell.columns > 1 else "") + \
                (f' rowspan="{cell.rows}"' if cell.rows > 1 else "")
        look = f' style="background:#{cell.shade}"' if cell.shade else ""
        return f"<{tag}{spans}{look}>{text}</{tag}>"
