"""CSV: a workbook's sheets one after the other, as people save them."""

import csv

from blocks import Break, Bullets, Heading, Para, Pre, Sheet, Table


class DelimitedWriter:
    def __init__(self, random, style):
        self.random = random
        self.style = style

    def write(self, blocks, path):
        with open(path, "w", encoding="utf-8-sig" if self.style.get("mark") else "utf-8", newline="") as file:
            out = csv.writer(file, delimiter=self.style.get("separator", ","),
                             lineterminator=self.style.get("ends", "\r\n"))
            for block in blocks:
                for row in self.rows(block):
                    out.writerow(row)

    def rows(self, block):
        if isinstance(block, Table):
            yield from ([self.text(cell) for cell in row] for row in block.rows)
            yield []
        elif isinstance(block, (Heading, Para)):
            yield [block.text]
        elif isinstance(block, Sheet) and not block.hidden and block.name != "Cover":
            yield [block.name]
        elif isinstance(block, Bullets):
            yield from ([item] for item in block.items)
        elif isinstance(block, Pre):
            yield from ([line] for line in block.text.split("\r"))
        elif isinstance(block, Break):
            yield []

    @staticmethod
    def text(cell):
        if cell is None:
            return ""
        text = str(int(cell.text)) if cell.number and cell.text.isdigit() else cell.text
        return " " * (2 * cell.indent) + text
