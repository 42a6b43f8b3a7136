"""What a document states, gathered while it is written, so that both cannot drift apart."""

import json

import phrases


class Truth:
    def __init__(self):
        self._facts = {}
        self._permitted = []
        self.samples = []
        self.struck = []
        self.dirt = []

    def say(self, path, name, value):
        """A fact that a reader of the document must find. Empty values are no facts."""
        if value is None or value == "":
            return
        key = (path, name)
        if key in self._facts and self._facts[key] != value:
            if name != "notes":
                raise ValueError(f"{path} {name}: both {self._facts[key]!r} and {value!r}")
            value = self._facts[key] + "\n" + value
        self._facts[key] = value

    def permit(self, path, name, value):
        """A fact that a reader may derive, and need not."""
        self._permitted.append((path, name, value))

    def condition(self, path, sentence):
        """When a path is filled, and as a rule where the sentence speaks of a field."""
        self.say(path, "condition", sentence)
        self.say(path, "when", phrases.RULES.get(sentence))

    def crossed_out(self, path):
        """The document names the place, and takes it back."""
        self.struck.append(path)

    def saw(self, dirt):
        if dirt not in self.dirt:
            self.dirt.append(dirt)

    def usage(self, path, usage):
        self.say(path, "usage", usage)

    def _follows(self):
        """Least and most that follow from the usage where the document does not say them itself."""
        for (path, name), value in self._facts.items():
            if name != "usage":
                continue
            if (path, "min") not in self._facts:
                self.permit(path, "min", 1 if value == "R" else 0)
            if value == "X" and (path, "max") not in self._facts:
                self.permit(path, "max", 0)
            if value == "R" and (path, "max") not in self._facts:
                self.permit(path, "max", 1)

    def as_json(self):
        self._follows()
        facts, permitted = {}, {}
        for (path, name), value in self._facts.items():
            facts.setdefault(path, {})[name] = value
        for path, name, value in self._permitted:
            values = permitted.setdefault(path, {}).setdefault(name, [])
            if self._facts.get((path, name)) != value and value not in values:
                values.append(value)
        permitted = {p: {n: v for n, v in names.items() if v} for p, names in permitted.items()}
        return {"facts": facts, "permitted": {p: names for p, names in permitted.items() if names},
                "samples": self.samples, "struck": self.struck, "dirt": sorted(self.dirt)}


def _lines(entries):
    """One line a path, so that a change of one document is a small one."""
    rows = [f"  {json.dumps(p, ensure_ascii=False)}: {json.dumps(v, ensure_ascii=False)}" for p, v in entries.items()]
    return "{\n" + ",\n".join(rows) + "\n }" if rows else "{}"


def printed(told):
    rows = [f" {json.dumps(key)}: {_lines(value) if isinstance(value, dict) else json.dumps(value, ensure_ascii=False)}"
            for key, value in told.items()]
    return "{\n" + ",\n".join(rows) + "\n}\n"
