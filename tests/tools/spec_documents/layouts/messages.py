"""Message formats: HL7's grammar of brackets and braces as a table or as text, with the facts that it states."""

from blocks import Cell, Heading, Para, Pre, Table, cells


class Paths:
    """The path of each segment and group of a message, in reading order."""

    def __init__(self, event):
        self.event = event
        self.seen = {}
        self.order = 0

    def of(self, node):
        if node.kind == "group":
            path = f"{self.event}/group {' '.join(node.ids())}"
        else:
            path = f"{self.event}/{node.name}"
            self.order += 1
        self.seen[path] = self.seen.get(path, 0) + 1
        return path if self.seen[path] == 1 else f"{path}[{self.seen[path]}]"


def say_place(truth, path, node, paths):
    truth.say(path, "min", node.least)
    truth.say(path, "max", "*" if node.most == "*" else 1)
    truth.permit(path, "usage", "R" if node.least else "O")
    if node.kind == "segment":
        truth.say(path, "order", paths.order)


def around(node, braces_out):
    """What opens and what closes it."""
    if node.least and node.most == "1":
        return "", ""
    if node.least:
        return "{", "}"
    if node.most == "1":
        return "[", "]"
    return ("{[", "]}") if braces_out else ("[{", "}]")


def rows_of(nodes, paths, truth, style, depth=0):
    """(text, node, name of the group that begins or ends here) a line."""
    for node in nodes:
        path = paths.of(node)
        say_place(truth, path, node, paths)
        begin, end = around(node, style["braces out"])
        if node.kind == "segment":
            yield " " * (2 * depth) + f"{begin}{style['gap']}{node.name}{style['gap']}{end}".strip(), node, ""
            continue
        inner = list(rows_of(node.children, paths, truth, style, depth + 1))
        if style["own rows"]:
            if style["group names"]:
                truth.say(path, "name", node.name)
            yield " " * (2 * depth) + (begin or "("), None, f"--- {node.name} begin"
            yield from inner
            yield " " * (2 * depth) + (end or ")"), None, f"--- {node.name} end"
        else:
            text, first, told = inner[0]
            inner[0] = (" " * (2 * depth) + (begin or "(") + style["gap"] + text.strip(), first, told)
            text, last, told = inner[-1]
            inner[-1] = (text + style["gap"] + (end or ")"), last, told)
            yield from inner


def style_of(random):
    names = random.random() < 0.5
    return {"braces out": random.random() < 0.3, "gap": random.choice(["", " "]), "own rows": names or
            random.random() < 0.3, "group names": names}


def name_of(spec, segment, dictionary_names):
    for known in spec.segments:
        if known.id == segment:
            return known.name
    return dictionary_names.get(segment, ("Site segment", []))[0]


def format_table(layout, message, names, heads, chapter=True):
    """The table of a message format: segment, description, chapter of the standard."""
    style = layout.grammar
    rows = [cells(heads if chapter else heads[:2])]
    for text, node, told in rows_of(message.nodes, Paths(message.event), layout.truth, style):
        description = name_of(layout.spec, node.name, names) if node else told if style["group names"] else ""
        where = str(layout.random.choice([2, 3, 4, 6, 7])) if node and chapter else ""
        rows.append([Cell(text if layout.kind != "docx" else text.strip()), Cell(description)] +
                    ([Cell(where)] if chapter else []))
        if node and description:
            layout.truth.permit(node.name, "name", description)
    return Table(rows, widths=[24, 50, 14][: len(rows[0])])


def format_text(layout, message):
    """The same as one line, or as lines that the reader may take as text."""
    lines = [text for text, _, _ in rows_of(message.nodes, Paths(message.event), layout.truth,
                                            layout.grammar | {"own rows": False})]
    if layout.random.random() < 0.5:
        return Para(" ".join(line.strip() for line in lines))
    return Pre("\r".join(lines))


ACK_ROWS = [("MSH", "Message Header", "2", 1, 1), ("MSA", "Message Acknowledgment", "2", 1, 1), ("[ERR]", "Error", "2", 0, 1)]


def acknowledgement(layout, heads):
    """The answer. A reader may take it as a message of its own, and need not."""
    rows = [cells(heads)]
    layout.truth.permit("ACK", "name", "Acknowledgement")
    for number, (text, description, chapter, least, most) in enumerate(ACK_ROWS, 1):
        rows.append(cells([text, description, chapter][: len(heads)]))
        path = "ACK/" + text.strip("[]")
        layout.truth.permit(path, "usage", "R" if least else "O")
        layout.truth.permit(path, "min", least)
        layout.truth.permit(path, "max", most)
        layout.truth.permit(path, "order", number)
        layout.truth.permit(text.strip("[]"), "name", description)
    layout.add(Heading("Acknowledgement Format", 3), Table(rows, widths=[24, 50, 14][: len(heads)]))
