"""A valid value for a field or component of a type: synthetic, short, the same each time."""

SUBCOMPONENT, COMPONENT = "&", "^"

PRIMITIVES = {
    "ST": "A", "TX": "text", "FT": "text", "IS": "A", "ID": "A", "NM": "1", "SI": "1", "TN": "(555)555-0100",
    "DT": "20240102", "TM": "1015", "DTM": "20240102101500", "GTS": "20240102101500", "varies": "A", "CM": "A",
}

# Times before 2.5 are one value, whatever components the source gives them.
TIME = "TS"

# Components whose type does not say what stands there.
FIXED = {("VID", 1): "{version}", ("PT", 1): "P", ("ED", 5): "QQ==", ("ED", 4): "Base64", ("HD", 2): "2.999.1", ("HD", 3): "ISO",
         ("EI", 3): "2.999.1", ("EI", 4): "ISO",
         # hl7apy forgets the types of a range of times inside a name or an address.
         ("DR_SIMPLE", 1): "20240102101500", ("DR_SIMPLE", 2): "20240102101500"}


class Values:
    def __init__(self, version, types, codes):
        self._version, self._types, self._codes = version, types, codes

    def _primitive(self, element):
        if element.type in ("ID", "IS", "ST") and self._codes.known(element.table):
            code = self._codes.shortest(element.table)
            return code if code or element.type == "ID" else PRIMITIVES[element.type]
        return PRIMITIVES[element.type]

    def of(self, element, depth=0):
        """The value of a field (depth 0), a component (1) or a subcomponent (2)."""
        if element.usage == "W" or element.type is None:
            return ""
        if element.type == TIME:
            return PRIMITIVES["DTM"]
        kind = self._types.get(element.type)
        if not kind or not kind.elements:
            return self._primitive(element)
        if depth == 2:
            return self.of(kind.elements[1], depth)
        parts = []
        for number in range(1, max(kind.elements) + 1):
            part = kind.elements.get(number)
            fixed = FIXED.get((element.type, number))
            coded = number == 1 and element.table and part and part.type in ("ID", "ST", "IS") and self._codes.shortest(element.table)
            parts.append(fixed.format(version=self._version) if fixed else coded or (self.of(part, depth + 1) if part else ""))
        return (COMPONENT if depth == 0 else SUBCOMPONENT).join(parts).rstrip("^&")
