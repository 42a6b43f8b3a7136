"""What NIST's tool prints: message, segment and data type tables with usage, cardinality, lengths, value sets, predicates."""

import phrases
from blocks import Cell, Heading, Para, Table, cells
from layouts.common import Layout
from layouts.messages import Paths

# How other exports head the same columns.
OTHER_HEADS = {"Seq": ["#", "SEQ", "Position"], "Element Name": ["Name", "Field Name"], "Component Name": ["Name", "Component"],
               "Data Type": ["Datatype", "DT"], "Usage": ["Usage", "Opt."], "Cardinality": ["Card.", "Cardinality"],
               "Length": ["Len", "Length"], "C.LEN": ["ConfLength", "Conf. Length"], "Value Set": ["Vocabulary", "Value Set"],
               "Comment": ["Comments", "Description/Comments"]}
CONDITIONAL = ["C(R/X)", "C(RE/X)", "C(R/O)", "C(R/RE)", "C(O/X)"]


class Igamt(Layout):
    usages = "R RE O C X"

    def __init__(self, *args):
        super().__init__(*args)
        random = self.random
        self.brackets = random.random() < 0.7
        self.conf = random.random() < 0.7  # lengths of 2.7 and later, with what must be stored
        self.orders = {}  # how many columns: in which order
        self.local = {}  # data types that have their own table: base type -> the field they were made for
        self.predicates, self.statements = [], []
        self.style |= {"landscape": random.random() < 0.5, "size": 9}

    def write(self):
        self.cover()
        self.page("Messages")
        self.add(Heading("Conformance Profiles", 1))
        for message in self.spec.messages:
            self.message(message)
        self.page("Segments")
        self.add(Heading("Segments and Field Descriptions", 1))
        for segment in self.spec.segments:
            self.segment(segment)
        self.types()
        self.page("Value Sets")
        self.add(Heading("Value Sets", 1))
        for value_set in self.spec.value_sets:
            self.value_set(value_set)
        self.hidden_sheet()

    def cardinality(self, e):
        self.truth.say(e.path, "min", e.least)
        self.truth.say(e.path, "max", "*" if e.most == "*" else int(e.most))
        return f"[{e.least}..{e.most}]" if self.brackets else f"{e.least}..{e.most}"

    # --- messages ---------------------------------------------------------------------------------------------------

    def message(self, message):
        self.truth.say(message.event, "name", message.name)
        self.add(Heading(f"{message.event} – {message.name}", 2))
        rows = [cells(["Segment", "Usage", "Cardinality", "Description"])]
        self.nodes(message.nodes, Paths(message.event), rows, 0)
        self.add(Table(rows, widths=[30, 9, 13, 40]))

    def nodes(self, nodes, paths, rows, depth):
        for node in nodes:
            path = paths.of(node)
            if node.kind == "segment":
                self.truth.say(path, "order", paths.order)
            self.truth.usage(path, node.usage)
            node.path = path
            bounds = self.cardinality(node)
            if node.kind == "segment":
                known = [s.name for s in self.spec.segments if s.id == node.name]
                if known:
                    self.truth.permit(node.name, "name", known[0])
                rows.append([Cell(node.name, indent=depth), Cell(node.usage), Cell(bounds), Cell(known[0] if known else "")])
                continue
            self.truth.say(path, "name", node.name)
            rows.append([Cell(f"BEGIN {node.name} GROUP", bold=True, indent=depth, shade="EEEEEE"), Cell(node.usage),
                         Cell(bounds), Cell("")])
            self.nodes(node.children, paths, rows, depth + 1)
            rows.append([Cell(f"END {node.name} GROUP", bold=True, indent=depth, shade="EEEEEE"), Cell(""), Cell(""), Cell("")])

    # --- segments ---------------------------------------------------------------------------------------------------

    def segment(self, segment):
        self.truth.say(segment.id, "name", segment.name)
        self.add(Heading(f"{segment.id} - {segment.name}", 2))
        heads = ["Seq", "Element Name", "Data Type", "Usage", "Cardinality", "Length"] + \
                (["C.LEN"] if self.conf else []) + ["Value Set", "Comment"]
        rows = [cells(self.named(heads))]
        self.predicates, self.statements = [], []
        for e in segment.fields:
            rows.append(cells(self.row(e, len(self.local) < 3)))
        self.add(self.table(rows, [7, 28, 12, 10, 15, 9] + ([8] if self.conf else []) + [12, 24]))
        if self.predicates:
            self.add(Heading("Conditional Predicates", 3),
                     Table([cells(["Location", "Usage", "Description"])] + self.predicates, widths=[16, 10, 60]))
        if self.statements:
            self.add(Heading("Conformance Statements", 3),
                     Table([cells(["Conformance Statement ID", "Location", "Description"])] + self.statements,
                           widths=[20, 14, 60]))

    def table(self, rows, widths):
        order = self.orders.setdefault(len(widths), self.order_of(len(widths), 1)) if self.varied else range(len(widths))
        return Table([[row[i] for i in order] for row in rows], widths=[widths[i] for i in order])

    def named(self, heads):
        if not self.varied:
            return heads
        return [self.otherwise(self.random.choice(OTHER_HEADS[head])) for head in heads]

    def row(self, e, may_be_local, bare=False):
        say = self.truth.say
        kind = e.type
        if e.components and may_be_local and e.type not in self.local:
            kind = f"{e.type}_{self.random.choice(['01', 'GU', 'NIST', 'Local'])}"
            self.local[e.type] = (kind, e)
        say(e.path, "name", e.name)
        say(e.path, "type", kind)
        usage = self.random.choice(CONDITIONAL) if e.usage == "C" else e.usage
        self.truth.usage(e.path, usage)
        table = ""
        if e.table and e.usage != "X":
            table = "HL7" + e.table
            say(e.path, "table", e.table)
        comment = e.note
        if comment:
            say(e.path, "notes", comment)
        if usage != e.usage:
            condition = self.random.choice(phrases.PREDICATES)
            self.predicates.append(cells([e.path, usage, condition]))
            self.truth.condition(e.path, condition)
        if e.constant:
            code = self.random.choice(["CONF-", "LOI-", "GU-"]) + str(self.random.randint(10, 99))
            say(e.path, "constant", e.constant)
            self.statements.append(cells([code, e.path, f"{e.path} ({e.name}) SHALL contain the constant value "
                                                        f"'{e.constant}'."]))
        number = e.path.replace("-", ".").split(".")[-1]
        length, conf = self.length(e)
        bounds = [] if bare else [self.cardinality(e)]
        return [number, e.name, kind, usage, *bounds, length] + ([conf] if self.conf else []) + [table, comment]

    def length(self, e):
        if not e.length or e.usage == "X" or e.components:
            return "", ""
        say = self.truth.say
        if self.conf and self.random.random() < 0.4:
            mark = self.random.choice("=#")
            say(e.path, "length.conformance", e.length)
            say(e.path, "length.truncation", mark)
            return "", f"{e.length}{mark}"
        say(e.path, "length.min", 1)
        say(e.path, "length.max", e.length)
        return f"1..{e.length}", ""

    def types(self):
        if not self.local:
            return
        self.page("Data Types")
        self.add(Heading("Data Types", 1))
        heads = ["Seq", "Component Name", "Data Type", "Usage", "Length"] + (["C.LEN"] if self.conf else []) + \
                ["Value Set", "Comment"]
        for kind, e in self.local.values():
            self.add(Heading(f"{kind} - Data Type of {e.name}", 2))
            rows = [cells(self.named(heads))]
            self.predicates, self.statements = [], []
            for c in e.components:
                c.path = f"{kind}.{c.path.split('.')[-1]}"
                rows.append(cells(self.row(c, False, bare=True)))
            self.add(self.table(rows, [7, 30, 12, 10, 9] + ([8] if self.conf else []) + [12, 24]))

    # --- value sets -------------------------------------------------------------------------------------------------

    def value_set(self, value_set):
        self.say_set(value_set)
        path = "table:" + value_set.id
        self.truth.say(path, "stability", value_set.stability)
        self.truth.say(path, "extensibility", value_set.extensibility)
        self.add(Heading(f"HL7{value_set.id} - {value_set.name}", 2),
                 Para(f"Stability: {value_set.stability}"), Para(f"Extensibility: {value_set.extensibility}"))
        if self.chance(0.5):
            self.add(Para(f"OID: {value_set.oid}"))
            self.truth.say(path, "oid", value_set.oid)
        rows = [cells(["Value", "Code System", "Usage", "Description"])]
        for code, text, usage in value_set.codes:
            rows.append(cells([code, "HL7" + value_set.id, usage, text]))
            self.truth.say(f"{path}/{code}", "usage", usage)
        self.add(Table(rows, widths=[14, 16, 8, 50]))
