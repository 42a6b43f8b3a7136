"""Builds messages from a structure of hl7apy: the least one and full ones."""

END = "\r"

# A placeholder's place is taken by a segment that every version has.
ANY_SEGMENT = "NTE"

# Structures whose name ends in a placeholder stand for events that a site chooses; these are some.
PLACEHOLDER_EVENTS = {"MFN_Znn": "MFN^M14", "QBP_Qnn": "QBP^Q11", "RTB_Knn": "RTB^K13", "ACK": "ACK^A01", "QRY": "QRY^T12"}


class Builder:
    def __init__(self, version, segments, values, events):
        self._version, self._segments, self._values, self._events = version, segments, values, events
        self._described = set()
        self.count = 0

    def least(self, structure, nodes):
        return self._message(structure, self._pick(nodes, False, 0), False)

    def full(self, structure, nodes, alternative):
        return self._message(structure, self._pick(nodes, True, alternative), True)

    def _pick(self, nodes, full, alternative):
        """Segment ids in order: every part once, or only the required ones; of a choice, one alternative."""
        ids = []
        for node in nodes:
            if not full and node.least == 0:
                continue
            if node.kind == "segment":
                ids.append(node.name)
            elif node.kind == "any":
                ids.append(ANY_SEGMENT)
            elif node.kind == "choice":
                real = [child for child in node.children if child.kind != "any"]
                ids += self._pick_one(real[min(alternative, len(real) - 1)], full, alternative)
            else:
                ids += self._pick(node.children, full, alternative)
        return ids

    def _pick_one(self, node, full, alternative):
        return [node.name] if node.kind == "segment" else self._pick(node.children, full, alternative)

    def _message(self, structure, ids, full):
        self.count += 1
        return END.join(self._segment(structure, id, full) for id in ids) + END

    def _segment(self, structure, id, full):
        if id == "MSH":
            return self._header(structure)
        every = full and id not in self._described
        if every:
            self._described.add(id)
        elements = self._segments[id].elements
        wanted = {number: e for number, e in elements.items() if e.usage != "W" and (every or e.usage == "R")}
        wanted = wanted or {number: e for number, e in sorted(elements.items())[:1] if e.usage != "W"}
        fields = [self._values.of(wanted[n]) if n in wanted else "" for n in range(1, max(wanted) + 1)]
        self._agree(id, fields, wanted)
        return "|".join([id, *fields]).rstrip("|")

    def _agree(self, id, fields, wanted):
        """A value of variable type is of the type that another field names."""
        if id == "OBX" and len(fields) > 4 and fields[4]:
            fields[1] = "ST"
        if id == "MFE" and 5 in wanted:
            fields[4] = "CE"
        if id == "MFA" and 6 in wanted:
            fields[5] = "CE"
        if id == "RDF" and 2 in wanted:
            fields[1] = "A^ST^20"

    def _header(self, structure):
        event = self._event(structure)
        owner = self._events.get(event, structure)
        written = structure if structure in PLACEHOLDER_EVENTS else owner
        kind = event + "^" + written if self._version > "2.3" else event
        return f"MSH|^~\\&|SENDER|SITE|RECEIVER|SITE|20240102101500||{kind}|S{self._version.replace('.', '')}-{self.count:04}|P|{self._version}"

    def _event(self, structure):
        if structure in PLACEHOLDER_EVENTS:
            return PLACEHOLDER_EVENTS[structure]
        own = structure.replace("_", "^", 1)
        if own in self._events:
            return own
        return next((event for event, owner in sorted(self._events.items()) if owner == structure), own)
