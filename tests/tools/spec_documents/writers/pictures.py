"""A page as a scanner sees it: a picture of text, by LibreOffice and pdftoppm."""

import io
import subprocess
import tempfile
from functools import lru_cache
from pathlib import Path

from writers.office import convert


@lru_cache
def _drawn(lines):
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "page.html"
        rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in line.split('|'))}</tr>" for line in lines)
        text.write_text(f"<html><body><table border=1 cellpadding=4>{rows}</table></body></html>", encoding="utf-8")
        convert([text], "pdf:writer_web_pdf_Export", folder)
        subprocess.run(["pdftoppm", "-png", "-gray", "-r", "70", "-f", "1", "-l", "1", "-singlefile",
                        str(Path(folder) / "page.pdf"), str(Path(folder) / "page")], check=True)
        return (Path(folder) / "page.png").read_bytes()


def picture_of(lines):
    return io.BytesIO(_drawn(tuple(lines)))
