"""Makes specification documents as vendors write them, each with the truth of what it states.

    python3 tests/tools/spec_documents/make.py --seed 1 --out DIR                     the committed set
    python3 tests/tools/spec_documents/make.py --count 50 --first-seed 1000 --out DIR  others
"""

import argparse
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import plan  # noqa: E402
from model import Maker  # noqa: E402
from truth import Truth, printed  # noqa: E402
from writers import office  # noqa: E402
from writers.delimited import DelimitedWriter  # noqa: E402
from writers.html import HtmlWriter  # noqa: E402
from writers.word import WordWriter  # noqa: E402
from writers.workbook import WorkbookWriter  # noqa: E402

WRITERS = {"xlsx": WorkbookWriter, "docx": WordWriter, "pdf": WordWriter, "html": HtmlWriter, "csv": DelimitedWriter}


def make(entry, folder):
    """One document and its truth; a PDF is left as DOCX for LibreOffice."""
    chance = random.Random(f"{entry.seed}/{entry.layout}/{entry.kind}")
    truth = Truth()
    layout_class = plan.LAYOUTS[entry.layout]
    spec = Maker(chance, usages=layout_class.usages, **entry.wishes).spec()
    layout = layout_class(chance, spec, truth, entry.kind, entry.language, entry.varied)
    layout.write()
    style = plan.style_of(chance, entry, truth) | layout.style
    written = folder / f"{entry.name}.{'docx' if entry.kind == 'pdf' else entry.kind}"
    WRITERS[entry.kind](chance, style).write(layout.out, str(written))
    told = {"document": f"{entry.name}.{entry.kind}", "layout": entry.layout, "format": entry.kind,
            "language": entry.language, "seed": entry.seed, "hl7": spec.hl7} | truth.as_json()
    (folder / f"{entry.name}.truth.json").write_text(printed(told), encoding="utf-8")
    return written


def through_office(entries, folder):
    """PDF, and files that LibreOffice saved again, all of a kind at one start of it."""
    pdfs = [folder / f"{e.name}.docx" for e in entries if e.kind == "pdf"]
    if pdfs:
        office.convert(pdfs, "pdf", folder)
    for file in pdfs:
        file.unlink()
        office.without_dates(file.with_suffix(".pdf"))
    for kind in ("docx", "xlsx"):
        again = [folder / f"{e.name}.{kind}" for e in entries if e.kind == kind and e.resaved]
        if again:
            saved = folder / "saved-again"
            office.convert(again, kind, saved)
            for file in again:
                (saved / file.name).replace(file)
                office.without_dates(file)
            saved.rmdir()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--seed", type=int, default=1, help="of the committed set (1)")
    options.add_argument("--count", type=int, help="so many others instead, one a seed")
    options.add_argument("--first-seed", type=int, default=1000)
    options.add_argument("--only", help="documents whose names hold this text")
    chosen = options.parse_args()
    entries = plan.others(chosen.first_seed, chosen.count) if chosen.count else plan.committed(chosen.seed)
    if chosen.only:
        entries = [e for e in entries if chosen.only in e.name]
    chosen.out.mkdir(parents=True, exist_ok=True)
    for entry in entries:
        make(entry, chosen.out)
    through_office(entries, chosen.out)
    print(f"{len(entries)} documents in {chosen.out}")


if __name__ == "__main__":
    main()
