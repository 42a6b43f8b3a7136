"""A document before it is a file: what stands where, and how it looks. The writers make files of it."""

from dataclasses import dataclass, field


@dataclass
class Cell:
    text: str = ""
    bold: bool = False
    italic: bool = False
    shade: str = ""  # "D9E2F3"; empty: none
    struck: str = ""  # struck-out text that stands before the text
    indent: int = 0
    columns: int = 1  # how many it spans
    rows: int = 1
    font: str = ""
    footnote: str = ""  # a real one, or a comment of the cell
    number: bool = False  # a workbook keeps it as a number, so that leading zeros are gone


@dataclass
class Heading:
    text: str
    level: int = 1


@dataclass
class Para:
    text: str
    bold: bool = False
    italic: bool = False
    small: bool = False


@dataclass
class Pre:
    text: str


@dataclass
class Bullets:
    items: list


@dataclass
class Table:
    rows: list  # of lists of Cell; a cell that another one covers is None
    headings: int = 1
    widths: list = field(default_factory=list)
    repeat: bool = True  # the heading comes again on each page


@dataclass
class Sheet:
    """A new sheet of a workbook; elsewhere a new page with a heading."""

    name: str
    hidden: bool = False


@dataclass
class Break:
    """A new page."""


@dataclass
class Picture:
    """A page of which only the picture is there: text drawn as dots."""

    lines: list


def cells(values, **look):
    """A row of cells that look alike."""
    return [value if isinstance(value, Cell) or value is None else Cell(str(value), **look) for value in values]


def width_of(table):
    return max((len(row) for row in table.rows), default=0)
