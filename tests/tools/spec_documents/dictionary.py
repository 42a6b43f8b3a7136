"""The dictionary's text (resources/dictionary) as data: segments, types, structures, codes of one version."""

from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3] / "resources" / "dictionary"
VERSIONS = ["2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7.1", "2.8.2"]


def _lines(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def _rows(path, columns):
    """Entries with their rows: (id, name, rows), where a row is cut into so many columns."""
    entry = None
    for line in _lines(path):
        if not line.startswith(" "):
            if entry:
                yield entry
            head = line.split(" ", 1)
            entry = (head[0], head[1] if len(head) > 1 else "", [])
        else:
            entry[2].append(line.split(None, columns - 1))
    if entry:
        yield entry


@lru_cache
def segments(version):
    """id -> (name, [(number, type, length, usage, most, table, name)])"""
    return {i: (n, [tuple(r) for r in rows]) for i, n, rows in _rows(ROOT / version / "segments.txt", 7)}


@lru_cache
def types(version):
    """id -> (name, [(number, type, length, usage, table, name)])"""
    return {i: (n, [tuple(r) for r in rows]) for i, n, rows in _rows(ROOT / version / "types.txt", 6)}


@lru_cache
def tables():
    """number -> (name, [(code, text)])"""
    found = {}
    for line in _lines(ROOT / "tables.txt"):
        if not line.startswith(" "):
            number, _, name = line.split(" ", 2)
            found[number] = (name, [])
            last = found[number][1]
        else:
            parts = line.split(None, 2)
            if len(parts) == 3 and parts[0] not in [code for code, _ in last]:
                last.append((parts[0], parts[2]))
    return found


@lru_cache
def events(version):
    return dict(line.split(" ", 1) for line in _lines(ROOT / version / "events.txt"))


@lru_cache
def structures(version):
    """id -> nested [(kind, name, least, most, children)]"""
    found = {}
    for name, _, _ in _rows(ROOT / version / "structures.txt", 9):
        found[name] = []
    stack = []
    for line in _lines(ROOT / version / "structures.txt"):
        depth = (len(line) - len(line.lstrip())) // 2
        words = line.split()
        if depth == 0:
            stack = [found[words[0]]]
            continue
        kind = words[0] if words[0] in ("group", "choice", "any") else "segment"
        name = words[1] if kind == "group" else words[0]
        least, _, most = words[-1].partition("..")
        children = []
        del stack[depth:]
        stack[-1].append((kind, name, int(least) if least.isdigit() else 0, most, children))
        stack.append(children)
    return found
