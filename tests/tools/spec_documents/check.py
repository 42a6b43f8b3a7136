"""Reads documents back and tells facts whose words are nowhere in them: a truth that is not in its document.

    python3 tests/tools/spec_documents/check.py DIR
"""

import json
import re
import subprocess
import sys
import zipfile
from html import unescape
from pathlib import Path

TEXTUAL = ("name", "item", "constant", "example", "condition", "notes", "text", "oid", "version", "type", "OBX-5")


def text_of(path):
    if path.suffix == ".pdf":
        return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True).stdout
    if path.suffix in (".docx", ".xlsx"):
        with zipfile.ZipFile(path) as parts:
            pieces = [parts.read(n).decode("utf-8") for n in parts.namelist() if n.endswith(".xml")]
        return unescape(" ".join(re.sub(r"<[^>]+>", "", piece) for piece in pieces))
    return unescape(re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8-sig")))


def letters(text):
    return "".join(c for c in text if c.isalnum()).lower()


def missing(path, truth):
    text = text_of(path)
    whole = letters(text)
    for place, facts in truth["facts"].items():
        for name, value in facts.items():
            if name not in TEXTUAL:
                continue
            # A PDF tells a cell of several lines in pieces; each word must be there all the same.
            parts = value.split() if path.suffix == ".pdf" else str(value).split("\n")
            for part in parts:
                if letters(part) not in whole and not (path.suffix == ".pdf" and len(part) > 4):
                    yield f"{path.name}: {place} {name}: {value!r}"
                    break


def main():
    folder = Path(sys.argv[1])
    faults, facts = [], 0
    for told in sorted(folder.glob("*.truth.json")):
        truth = json.loads(told.read_text(encoding="utf-8"))
        facts += sum(len(of) for of in truth["facts"].values())
        faults += missing(folder / truth["document"], truth)
    print("\n".join(faults))
    print(f"{facts} facts, {len(faults)} whose words are missing")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
