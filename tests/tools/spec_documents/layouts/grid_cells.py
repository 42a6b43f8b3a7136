"""What the cells of a grid's row say, and the facts in it."""

import phrases
from layouts.common import Layout


class GridCells(Layout):
    def texts(self, e, whole, segment):
        say = self.truth.say
        number = e.path.split("-", 1)[1]
        seq = self.seq_style.format(n=number, s=segment.id)
        texts = {"segment": segment.id, "seq": seq, "name": e.name, "type": e.type, "notes": e.note}
        say(e.path, "name", e.name)
        say(e.path, "type", e.type)
        texts["len"] = self.length(e)
        texts["table"] = e.table
        say(e.path, "table", e.table)
        if "item" in self.columns:
            texts["item"] = e.item
            say(e.path, "item", e.item)
        self.usage(e, texts)
        self.repetition(e, texts, component="." in number)
        if e.constant and texts["notes"] == "":
            texts["notes"] = self.say_constant(e)
        elif e.note and texts["notes"] == e.note:
            say(e.path, "notes", texts["notes"])
        if "example" in self.columns and e.example:
            texts["example"] = e.example
            say(e.path, "example", e.example)
        return texts

    def length(self, e):
        """From 2.7 on with a least and with what may be cut off."""
        if not (self.new_lengths and e.length and self.spec.hl7 in ("2.7.1", "2.8.2")):
            return self.say_length(e, self.long_text)
        mark = self.random.choice("=#")
        self.truth.say(e.path, "length.truncation", mark)
        if self.random.random() < 0.5:
            self.truth.say(e.path, "length.conformance", e.length)
            return f"{e.length}{mark}"
        self.truth.say(e.path, "length.min", 1)
        self.truth.say(e.path, "length.max", e.length)
        return f"1..{e.length}{mark}"

    def usage(self, e, texts):
        usage = e.usage
        if usage == "X" and ("X" not in self.vocabulary or self.random.random() < 0.4):
            # The standard's letter stays where it is, and the site's column takes the field back.
            texts["usage"] = self.vocabulary["O"][0]
            texts["notes"] = self.random.choice(phrases.NOT_USED[self.language])
        else:
            usage = usage if usage in self.vocabulary else "O"
            texts["usage"] = self.random.choice(self.vocabulary[usage])
        self.truth.usage(e.path, usage)
        if usage == "C" and e.condition:
            texts["notes"] = e.condition
            self.truth.condition(e.path, e.condition)

    def repetition(self, e, texts, component):
        many, one = self.repeats
        if component or e.usage == "X":
            return
        if e.most == "*":
            texts["rep"] = many
            self.truth.say(e.path, "max", "*")
        elif e.most != "1":
            texts["rep"] = self.random.choice([e.most, f"{many}/{e.most}"]) if many == "Y" else e.most
            self.truth.say(e.path, "max", int(e.most))
        elif one:
            texts["rep"] = one
            self.truth.say(e.path, "max", 1)
        else:
            self.truth.permit(e.path, "max", 1)
