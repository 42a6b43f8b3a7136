"""LibreOffice without a window: makes PDF of DOCX, and saves files again so that they carry its ways."""

import re
import subprocess
import tempfile
from pathlib import Path

from writers.zips import with_fixed_dates


def convert(files, form, folder):
    """All files at once, with a profile of its own that is thrown away."""
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", form,
                        "--outdir", str(folder), *map(str, files)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=1800)
    for file in files:
        made = Path(folder) / (Path(file).stem + "." + form.split(":")[0])
        if not made.exists():
            raise RuntimeError(f"LibreOffice made no {made}")


def without_dates(path):
    """Takes out when a file of LibreOffice was made, without moving a byte of a PDF."""
    path = Path(path)
    if path.suffix == ".pdf":
        data = path.read_bytes()
        data = re.sub(rb"(/CreationDate\(D:)\d{14}[^)]*", lambda m: m[0][:len(m[1])] +
                      b"20260101000000".ljust(len(m[0]) - len(m[1]), b"Z"), data)
        data = re.sub(rb"<[0-9A-F]{32}>", b"<" + b"0" * 32 + b">", data)
        data = re.sub(rb"(/DocChecksum /)[0-9A-F]{32}", rb"\g<1>" + b"0" * 32, data)
        path.write_bytes(data)
    elif path.suffix in (".docx", ".xlsx"):
        date = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
        with_fixed_dates(str(path), {"docProps/core.xml": lambda data: date.sub(b"2026-01-01T00:00:00Z", data)})
