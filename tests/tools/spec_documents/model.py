"""An interface made up by a seed: messages, segments, fields, codes. What a layout prints of it is the truth."""

from dataclasses import dataclass, field

import dictionary
import phrases

POPULAR = set("MSH EVN PID PD1 NK1 PV1 PV2 AL1 DG1 IN1 IN2 GT1 ORC OBR OBX NTE SPM SCH AIS AIL FT1 TXA RXA RXR PR1 "
              "RGS TQ1 MFI MFE AIP".split())
FAMILIES = [
    ["ADT^A01", "ADT^A03", "ADT^A08"], ["ADT^A04", "ADT^A08", "ADT^A31"], ["ADT^A02", "ADT^A11", "ADT^A12"],
    ["ORU^R01"], ["ORM^O01"], ["SIU^S12", "SIU^S13", "SIU^S15"], ["DFT^P03"], ["MDM^T02"], ["VXU^V04"], ["BAR^P01"],
]
EVENT_NAMES = {
    "A01": "Admit a Patient", "A02": "Transfer a Patient", "A03": "Discharge a Patient", "A04": "Register a Patient",
    "A08": "Update Patient Information", "A11": "Cancel Admit", "A12": "Cancel Transfer", "A31": "Update Person",
    "R01": "Unsolicited Observation Result", "O01": "General Order", "S12": "New Appointment Booked",
    "S13": "Appointment Rescheduled", "S15": "Appointment Cancelled", "P03": "Detail Financial Transaction",
    "T02": "Original Document Notification and Content", "V04": "Vaccination Update", "P01": "Add Patient Account",
}
ITEMS = {"PID": 103, "PV1": 130, "MSH": 0, "OBX": 568, "NK1": 189, "ORC": 214}


@dataclass
class Element:
    path: str
    name: str
    type: str
    usage: str
    least: int = 0
    most: str = "1"  # "*" or a number
    length: int = 0  # the longest; 0: not said
    shortest: int = 0
    conformance: int = 0
    truncation: str = ""
    table: str = ""
    item: str = ""
    constant: str = ""
    example: str = ""
    note: str = ""
    condition: str = ""
    components: list = field(default_factory=list)


@dataclass
class Segment:
    id: str
    name: str
    fields: list


@dataclass
class Node:
    kind: str  # segment, group
    name: str
    least: int
    most: str
    children: list = field(default_factory=list)
    usage: str = "O"

    def ids(self):
        return [self.name] if self.kind == "segment" else [i for child in self.children for i in child.ids()]


@dataclass
class Message:
    event: str
    name: str
    nodes: list

    def ids(self):
        return [i for node in self.nodes for i in node.ids()]


@dataclass
class ValueSet:
    id: str
    name: str
    codes: list  # (code, text, usage)
    oid: str = ""
    version: str = ""
    extensibility: str = ""
    stability: str = ""


@dataclass
class Spec:
    hl7: str
    vendor: str
    product: str
    title: str
    inbound: bool
    messages: list
    segments: list
    value_sets: list


def _type(kind):
    """As the standard prints it: composites without a name are all CM."""
    return "ST" if kind in ("varies", "-") else "CM" if kind.startswith("CM_") else kind


class Maker:
    def __init__(self, random, **wishes):
        self.random = random
        self.version = wishes.get("version") or random.choice(dictionary.VERSIONS)
        self.most_fields = wishes.get("fields", 16)
        self.most_segments = wishes.get("segments", 6)
        self.usages = wishes.get("usages", "R RE O C X B").split()

    def spec(self):
        random = self.random
        vendor, product = random.choice(phrases.VENDORS)
        events = [e for e in random.choice(FAMILIES) if dictionary.events(self.version).get(e) in
                  dictionary.structures(self.version)] or ["ADT^A01"]
        messages = [self.message(event) for event in events]
        ids = list(dict.fromkeys(i for m in messages for i in m.ids()))
        z = random.choice(["ZPV", "ZDS", "ZPI", "ZLB", "ZEV", "ZCT"])
        for message in messages:
            message.nodes.append(Node("segment", z, 0, "1"))
        keep = [i for i in ids if i in ("MSH", "PID", "PV1", "OBX", "OBR")][:4]
        rest = [i for i in ids if i not in keep]
        random.shuffle(rest)
        chosen = [i for i in ids if i in keep + rest[: max(0, self.most_segments - len(keep) - 1)]]
        segments = [self.segment(i) for i in chosen] + [self.z_segment(z)]
        inbound = random.random() < 0.5
        area = phrases.AREAS.get(messages[0].event[:3], "Patient Administration")
        title = f"{product} {'Incoming' if inbound else 'Outgoing'} {area} Interface"
        return Spec(self.version, vendor, product, title, inbound, messages, segments, self.value_sets(segments))

    def message(self, event):
        structure = dictionary.structures(self.version)[dictionary.events(self.version)[event]]
        return Message(event, EVENT_NAMES[event[4:]], self.pruned(structure))

    def pruned(self, nodes):
        """The structure as an interface supports it: a part of what the standard has."""
        kept = []
        for kind, name, least, most, children in nodes:
            if kind == "segment" and (least or (name in POPULAR and self.random.random() < 0.6)):
                if name in POPULAR or least:
                    kept.append(self.node("segment", name, least, most))
            elif kind == "group" and (least or self.random.random() < 0.5):
                inner = self.pruned(children)
                if len(inner) == 1 and inner[0].kind == "segment":
                    inner[0].most = "*" if "*" in (most, inner[0].most) else "1"
                    inner[0].least = min(least, inner[0].least)
                    inner[0].usage = "R" if inner[0].least else "RE"
                    kept.append(inner[0])
                elif inner:
                    group = self.node("group", name, least, most)
                    group.children = inner
                    kept.append(group)
        return kept

    def node(self, kind, name, least, most):
        if kind == "segment" and not least and self.random.random() < 0.15 and name != "MSH":
            least = 1
        most = most if most == "1" else "*"
        return Node(kind, name, least, most, usage="R" if least else self.random.choice(["O", "RE"]))

    def segment(self, name):
        title, rows = dictionary.segments(self.version)[name]
        rows = [row for row in rows if row[6] and row[6] != "-"]
        rows = rows[: self.random.randint(min(8, self.most_fields), self.most_fields)]
        return Segment(name, title, [self.field(name, row) for row in rows])

    def field(self, segment, row):
        number, kind, length, standard, most, table, name = row
        path = f"{segment}-{number}"
        usage = self.usage_of(standard, segment, number)
        e = Element(path, name, _type(kind), usage)
        e.length = 0 if length == "-" else int(length)
        e.most = most if usage != "X" else "0"
        e.least = 1 if usage == "R" else 0
        if e.most not in ("0", "1") and self.random.random() < 0.2:
            e.most = str(self.random.choice([2, 3, 5]))
        e.table = "" if table == "-" else table
        if segment in ITEMS and int(number) <= 20:
            e.item = f"{ITEMS[segment] + int(number):05}"
        self.decorate(e)
        e.components = self.components(e, kind)
        return e

    def usage_of(self, standard, segment, number):
        if standard == "R" or (segment, number) in (("MSH", "7"), ("PID", "5")):
            return "R"
        chance = self.random.random()
        wanted = "R" if chance < 0.15 else "RE" if chance < 0.35 else "O" if chance < 0.66 else \
            "C" if chance < 0.76 else "X" if chance < 0.92 else "B"
        return wanted if wanted in self.usages else "O"

    def decorate(self, e):
        random = self.random
        if e.usage == "C":
            e.condition = random.choice(phrases.CONDITIONS)
        if e.usage != "X" and random.random() < 0.35:
            e.note = random.choice(phrases.NOTES)
        if e.usage not in ("X", "B") and e.type in phrases.EXAMPLES and random.random() < 0.6:
            e.example = random.choice(phrases.EXAMPLES[e.type])
        if e.usage in ("R", "RE") and e.type in ("ID", "IS", "HD", "ST") and random.random() < 0.22 and e.most == "1":
            e.constant = random.choice([c for c in phrases.CONSTANTS if len(c) <= (e.length or 99)] or ["P"])
            e.example = e.note = ""
        if e.path in ("MSH-1", "MSH-2"):
            e.constant, e.example, e.note = "", "|" if e.path == "MSH-1" else "^~\\&", ""

    def components(self, e, kind):
        rows = dictionary.types(self.version).get(kind, ("", []))[1]
        if len(rows) < 2 or e.usage not in ("R", "RE", "O") or self.random.random() > 0.45:
            return []
        found = []
        for number, inner, length, _, table, name in rows[: self.random.randint(2, 6)]:
            usage = self.random.choice([u for u in ("R", "RE", "O", "O", "X") if u in self.usages or u == "O"])
            c = Element(f"{e.path}.{number}", name, _type(inner), usage)
            c.length = 0 if length == "-" else int(length)
            c.table = "" if table == "-" else table
            c.least, c.most = (1, "1") if usage == "R" else (0, "0") if usage == "X" else (0, "1")
            if usage != "X" and inner in phrases.EXAMPLES and self.random.random() < 0.3:
                c.example = self.random.choice(phrases.EXAMPLES[inner])
            found.append(c)
        return found

    def z_segment(self, name):
        picks = self.random.sample(phrases.Z_FIELDS, self.random.randint(3, 7))
        fields = []
        for number, (title, kind, length) in enumerate(picks, 1):
            e = Element(f"{name}-{number}", title, kind, self.random.choice([u for u in ("R", "O", "RE")
                                                                             if u in self.usages]))
            e.length, e.least = length, 1 if e.usage == "R" else 0
            e.most = self.random.choice(["1", "1", "*"])
            self.decorate(e)
            fields.append(e)
        return Segment(name, phrases.Z_NAMES[name], fields)

    def value_sets(self, segments):
        wanted = dict.fromkeys(f.table for s in segments for f in s.fields if f.table)
        found = []
        for number in wanted:
            name, codes = dictionary.tables().get(number, ("", []))
            if 2 <= len(codes) <= 40 and name:
                picked = sorted(self.random.sample(range(len(codes)), min(len(codes), self.random.randint(2, 8))))
                found.append(ValueSet(number, name, [(*codes[i], self.random.choice("RRPPE")) for i in picked],
                                      f"2.16.840.1.113883.12.{int(number)}", self.version,
                                      self.random.choice(["Open", "Closed"]), self.random.choice(["Static", "Dynamic"])))
        self.random.shuffle(found)
        return found[:5]
