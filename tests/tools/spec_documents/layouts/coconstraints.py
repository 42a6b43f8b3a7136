"""Co-constraint tables with headings of two rows, and value sets as forms of keys and values before their codes."""

from blocks import Cell, Heading, Para, Table, cells
from layouts.igamt import Igamt
from model import ValueSet

QUESTIONS = [
    ("30525-0", "Age", "NM"), ("59784-9", "Disease with presumed immunity", "CWE"), ("64994-7", "Funding eligibility", "CWE"),
    ("30956-7", "Vaccine type", "CWE"), ("29768-9", "Date statement published", "DT"), ("11368-8", "Illness onset date", "TS"),
    ("LOC-101", "Local risk score", "NM"), ("LOC-102", "Household exposure", "CWE"), ("LOC-103", "Comment of the ward", "TX"),
    ("LOC-104", "Specimen condition", "CWE"), ("82810-3", "Pregnancy status", "CWE"), ("77996-7", "Travel start", "DT"),
]
TYPE_NAMES = {"NM": "Numeric", "CWE": "Coded with Exceptions", "DT": "Date", "TS": "Time Stamp", "TX": "Text Data"}
SETS = [
    ("PHVS_YesNoUnknown_LOC", "Yes No Unknown", [("Y", "Yes"), ("N", "No"), ("UNK", "Unknown")]),
    ("PHVS_Eligibility_LOC", "Funding Eligibility", [("V01", "Not eligible"), ("V02", "Eligible, public"), ("V03", "Eligible, uninsured")]),
    ("LOC_SpecimenCondition", "Specimen Condition", [("OK", "Suitable"), ("HEM", "Hemolyzed"), ("CLT", "Clotted"), ("LEAK", "Leaking")]),
    ("LOC_Pregnancy", "Pregnancy Status", [("77386006", "Pregnant"), ("60001007", "Not pregnant"), ("261665006", "Unknown")]),
]


class CoConstraints(Igamt):
    def __init__(self, *args):
        super().__init__(*args)
        random = self.random
        self.sets = [ValueSet(i, n, [(*c, random.choice("RRPE")) for c in codes], f"2.16.840.1.113883.19.6.{k}", f"20250{k}01",
                              random.choice(["Open", "Closed"]), random.choice(["Static", "Dynamic"]))
                     for k, (i, n, codes) in enumerate(SETS, 1)]
        self.long_types = random.random() < 0.5
        self.location = random.random() < 0.6
        self.style["landscape"] = True

    def write(self):
        self.cover()
        picked = self.random.sample(QUESTIONS, self.random.randint(8, len(QUESTIONS)))
        half = len(picked) // 2
        self.page("Co-Constraints")
        self.add(Heading("Co-Constraints", 1))
        self.constraints("Observations about the patient (OBX)", picked[:half])
        self.constraints("Observations about the specimen (OBX)", picked[half:])
        self.page("Segments")
        for segment in self.spec.segments[:3]:
            self.segment(segment)
        self.types()
        self.page("Value Sets")
        for value_set in self.sets + self.spec.value_sets[:2]:
            if self.kind == "xlsx" and self.chance(0.5):
                self.page(value_set.id)
            self.form(value_set)
        self.hidden_sheet()

    # --- the tables ---------------------------------------------------------------------------------------------------

    def constraints(self, title, questions):
        ifs = 3 if self.location else 2
        top = [Cell("Usage", rows=2), Cell("Cardinality", rows=2), Cell("IF", columns=ifs), *[None] * (ifs - 1),
               Cell("THEN", columns=2), None, Cell("USER", columns=1)]
        below = [None, None, *cells(["OBX-3"] * ifs), *cells(["OBX-2", "OBX-5[1]"]), Cell("Comments")]
        rows = [top, below]
        for question in questions:
            rows.append(cells(self.row_of(*question)))
        self.add(Heading(title, 2), Table(rows, 2, [8, 11, 12, 24] + ([9] if self.location else []) + [20, 26, 30]))

    def row_of(self, code, text, kind):
        path = "coconstraint:" + code
        say = self.truth.say
        usage = self.random.choice(["R", "O", "R"])
        least, most = (1 if usage == "R" else 0), self.random.choice(["1", "*"])
        say(path, "usage", usage)
        say(path, "min", least)
        say(path, "max", "*" if most == "*" else int(most))
        say(path, "OBX-2", kind)
        bound = ""
        if kind == "CWE":
            value_set = self.random.choice(self.sets)
            bound = value_set.id
            say(path, "OBX-5", bound)
        comment = self.random.choice(["", "", "Asked once per visit", "Leave out if not known"])
        if comment:
            say(path, "notes", comment)
        bounds = f"[{least}..{most}]" if self.brackets else f"{least}..{most}"
        named = f"{kind}-{TYPE_NAMES[kind]}" if self.long_types else kind
        where = [self.random.choice(["1", "1 or 4"])] if self.location else []
        return [usage, bounds, code, text, *where, named, bound, comment]

    def form(self, value_set):
        self.say_set(value_set)
        path = "table:" + value_set.id
        shown = ("HL7" if value_set.id.isdigit() else "") + value_set.id
        keys = [("Mapping Identifier", shown), ("Name", value_set.name), ("OID", value_set.oid),
                ("Version", value_set.version), ("Extensibility", value_set.extensibility), ("Stability", value_set.stability)]
        for key, name in (("oid", "oid"), ("version", "version"), ("extensibility", "extensibility"), ("stability", "stability")):
            self.truth.say(path, name, getattr(value_set, key))
        form = [[Cell(key, bold=True), Cell(value)] for key, value in keys]
        rows = [cells(["Value", "Description", "Usage"])]
        for code, text, usage in value_set.codes:
            rows.append(cells([code, text, usage]))
            self.truth.say(f"{path}/{code}", "usage", usage)
        if self.kind != "xlsx" or self.chance(0.5):
            self.add(Heading(f"Value Set {shown}", 2))
        if self.kind == "xlsx" and self.chance(0.5, "form and codes in one table"):
            blank = [cells(["", "", ""])]
            self.add(Table([row + [Cell("")] for row in form] + blank + rows, 0, [22, 44, 10]))
        else:
            self.add(Table(form, 0, [22, 44]), Para("Codes"), Table(rows, widths=[16, 44, 10]))
