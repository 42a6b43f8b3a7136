"""A unit of a vendor's interface handbook: overview, constraints, events, then for each segment a layout and notes."""

import phrases
import words
from blocks import Bullets, Cell, Heading, Para, Table, cells
from layouts import messages
from layouts.common import Layout

OVERVIEW = ("The {} interface sends patient and order activity to foreign systems. This unit describes the events that "
            "trigger a message and the segments in which each is sent.")
CONSTRAINTS = ["Code values without an alias are sent as CD: and a number.", "Date and time are those of the domain.",
               "One interface serves one facility group.", "Messages larger than 1 MB are not supported."]


class Unit(Layout):
    usages = "R RE O C X"

    def __init__(self, *args):
        super().__init__(*args)
        random = self.random
        self.grammar = messages.style_of(random)
        self.vocabulary = words.USAGES[random.choice(["words", "mandatory", "letters"])]
        self.repeats = random.choice([("Y", "N"), ("Yes", "No"), ("~", "")])
        self.heads = [random.choice(h) for h in (["Field", "Position", "Sequence"], ["Element Name", "Description", "Name"],
                                                 ["Type", "Data Type"], ["Max Length", "Length"], ["Req", "Usage", "Required"],
                                                 ["Repeats", "Repetition"])]
        self.heads = [self.otherwise(head) for head in self.heads]
        self.order = self.order_of(len(self.heads), 1)
        self.whole = random.random() < 0.5  # PID-3 in the layout's first column
        self.unit = f"{random.randint(1, 9)}{random.choice('abcd')}"
        self.style |= {"running": f"Unit {self.unit}", "foot": f"Unit {self.unit}  Effective Date: 2026-01-01", "size": 10}

    def write(self):
        spec = self.spec
        self.page(f"Unit {self.unit} {spec.title}")
        self.add(Para(f"Page Version 0{self.random.randint(1, 9)}    Effective Date: January 2026", small=True),
                 Heading("Overview", 2), Para(OVERVIEW.format(spec.product)), Heading("Constraints", 2),
                 Bullets(self.random.sample(CONSTRAINTS, 3)))
        self.add(Heading("Event Summary", 2))
        rows = [cells(["Trigger", "Event", "Sent"])]
        for message in spec.messages:
            rows.append(cells([message.event, message.name, self.random.choice(["Yes", "Yes, if configured"])]))
            self.truth.say(message.event, "name", message.name)
        self.add(Table(rows, widths=[14, 46, 20]))
        self.add(Heading("Message Structure", 2))
        for message in spec.messages:
            self.add(Para(message.event, bold=True), messages.format_text(self, message))
        for segment in spec.segments:
            self.segment(segment)
        if self.chance(0.6):
            self.add(Heading("Sample", 2))
            self.sample()

    def segment(self, segment):
        self.truth.say(segment.id, "name", segment.name)
        self.add(Heading(f"{segment.id} Segment – {segment.name}", 2), Heading(f"{segment.id} Layout", 3))
        rows = [cells(self.heads, bold=True)]
        notes = []
        for e in segment.fields:
            rows.append(self.row(e, notes))
            rows += [self.row(c, notes, 1) for c in e.components]
        widths = [11, 36, 10, 10, 18, 12]
        self.add(Table([[row[i] for i in self.order] for row in rows], widths=[widths[i] for i in self.order]))
        self.add(Heading("Processing Notes", 3))
        if notes and self.chance(0.5):
            self.add(Bullets(notes))
        else:
            self.add(*[Para(text) for text in notes or ["None."]])

    def row(self, e, notes, indent=0):
        say = self.truth.say
        say(e.path, "name", e.name)
        say(e.path, "type", e.type)
        usage = e.usage if e.usage in self.vocabulary else "O"
        self.truth.usage(e.path, usage)
        first = e.path if self.whole else e.path.split("-", 1)[1]
        self.note(e, usage, notes)
        return [Cell(first), Cell(e.name, indent=indent), Cell(e.type), Cell(self.say_length(e)),
                Cell(self.random.choice(self.vocabulary[usage])), Cell(self.repetition(e, indent or e.usage == "X"))]

    def note(self, e, usage, notes):
        """What the notes say of it: the name of the place, then the sentence."""
        told = ""
        if usage == "C" and e.condition:
            told = e.condition
            self.truth.condition(e.path, told)
        elif e.constant:
            told = self.random.choice(phrases.FIXED["en"]).format(e.constant)
            self.truth.say(e.path, "constant", e.constant)
        elif e.note:
            told = e.note
            self.truth.say(e.path, "notes", told)
        if told:
            notes.append(f"{e.path} {e.name}: {told}" if self.unit[0] in "13579" else f"{e.path} – {told}")

    def repetition(self, e, none):
        many, one = self.repeats
        if none:
            return ""
        most = "*" if e.most == "*" else int(e.most)
        if most == 1 and not one:
            self.truth.permit(e.path, "max", 1)
        else:
            self.truth.say(e.path, "max", most)
        return many if most == "*" else one if most == 1 else e.most
