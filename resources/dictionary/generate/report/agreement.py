"""Whether a source says the same as the dictionary about a structure or a segment, as far as the source can say it."""

from model import Node, UNBOUNDED, shape

# How sources spell a type that depends on another field, and a withdrawn one.
VARYING = {"varies", "*", "var", "UNKNOWN", "Varies", "VARIES"}
NONE = {None, "NULLDT", "NUL"}


def _flat(nodes):
    """Choices as their alternatives one after the other, by id (their order says nothing); no "any segment"."""
    flat = []
    for node in nodes:
        if node.kind == "choice":
            flat += sorted(_flat(node.children), key=lambda n: n.name)
        elif node.kind != "any":
            flat.append(Node(node.kind, node.name, node.least, node.most, _flat(node.children)))
    return flat


def _sorted_choices(nodes):
    """Choices with their alternatives by id, each exactly one."""
    sorted_nodes = []
    for node in nodes:
        children = _sorted_choices(node.children)
        if node.kind == "choice":
            once = [Node(c.kind, c.name, 1, 1, c.children) for c in children]
            sorted_nodes.append(Node("choice", "", 1, 1, sorted(once, key=lambda n: (n.kind, n.name))))
        else:
            sorted_nodes.append(Node(node.kind, node.name, node.least, node.most, children))
    return sorted_nodes


def _once(nodes):
    """What hl7types can hold: of segments with one id in a group, the place of the first and the bounds of the last."""
    kept = {}
    for node in nodes:
        children = _once(node.children)
        if node.kind == "choice":
            node = Node("group", node.name, node.least, node.most, [Node(c.kind, c.name, 0, 1, c.children) for c in children])
        elif node.kind == "any":
            continue
        else:
            node = Node(node.kind, node.name, node.least, node.most, children)
        kept[(node.kind, node.name)] = node
    return list(kept.values())


def _sort_optional_groups(nodes):
    """hl7types writes a choice as a group of optional segments; the order of alternatives says nothing."""
    result = []
    for node in nodes:
        children = _sort_optional_groups(node.children)
        if children and all(c.kind == "segment" and (c.least, c.most) == (0, 1) for c in children):
            children = sorted(children, key=lambda n: n.name)
        result.append(Node(node.kind, node.name, node.least, node.most, children))
    return result


def same_structure(letter, ours, theirs):
    if letter == "H":
        return shape(_flat(ours)) == shape(_flat(theirs))
    if letter == "T":
        return shape(_sort_optional_groups(_once(ours))) == shape(_sort_optional_groups(_once(theirs)))
    return shape(_sorted_choices(ours)) == shape(_sorted_choices(theirs))


def _same_type(ours, theirs):
    if ours in VARYING or theirs in VARYING:
        return ours in VARYING and theirs in VARYING
    if theirs == "CM":
        return ours.startswith("CM")
    return ours == theirs


def field_difference(ours, theirs):
    """What differs, in words; None where nothing does. A limit of repetitions counts as "repeats"."""
    if ours.usage == "W" or theirs.type in NONE or theirs.usage == "W":
        return None if ours.usage == "W" or ours.type is None else f"{ours.type} here, withdrawn there"
    if not _same_type(ours.type, theirs.type):
        return f"{ours.type} here, {theirs.type} there"
    if (ours.usage == "R") != (theirs.usage == "R"):
        return f"{ours.usage} here, {theirs.usage} there"
    if (ours.most == 1) != (theirs.most == 1):
        return "repeats here, not there" if ours.most != 1 else "repeats there, not here"
    if UNBOUNDED not in (ours.most, theirs.most) and ours.most != theirs.most:
        return f"at most {ours.most} here, {theirs.most} there"
    return None


def segment_differences(ours, theirs):
    """Field number to what differs. A withdrawn field may be absent."""
    differences = {}
    for number in sorted({*ours.elements, *theirs.elements}):
        mine, other = ours.elements.get(number), theirs.elements.get(number)
        if mine and other:
            difference = field_difference(mine, other)
        elif mine:
            difference = None if mine.usage == "W" else "absent there"
        else:
            difference = None if other.type in NONE or other.usage == "W" else "absent here"
        if difference:
            differences[number] = difference
    return differences
