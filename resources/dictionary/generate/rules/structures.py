"""Chooses each message structure among the sources."""

from model import Node, UNBOUNDED, shape
from rules import structure_facts as facts


def _one_of(nodes):
    """hl7-dictionary gives a choice no cardinality of its own (0..0); the standard's <A|B> is exactly one of them."""
    return [
        Node(n.kind, n.name, *((1, 1) if n.kind == "choice" else (n.least, n.most)), _one_of(n.children)) for n in nodes
    ]


def _alternatives_once(nodes):
    """An alternative is itself one, what repeats is the choice; an alternative without an id is a gap in hl7-dictionary."""
    return [
        Node(n.kind, n.name, n.least, n.most, [Node(c.kind, c.name, 1, 1, c.children) for c in n.children])
        if n.kind == "choice"
        else Node(n.kind, n.name, n.least, n.most, _alternatives_once(n.children))
        for n in nodes
    ]


def _order_choice(nodes):
    """2.1's ORM and ORR: hl7apy writes OBR, ORO and RX1 one after the other; they are alternatives."""
    ids = [n.name for n in nodes]
    if ids[:3] == ["OBR", "ORO", "RX1"]:
        return [Node("choice", "", 1, 1, nodes[:3]), *_order_choice(nodes[3:])]
    return [
        n if n.kind == "choice" else Node(n.kind, n.name, n.least, n.most, _order_choice(n.children)) for n in nodes
    ]


def _without(nodes, segment):
    return [n for n in nodes if n.name != segment]


def without_software_segment(nodes):
    """hl7-dictionary's 2.5 and 2.5.1 copies of a structure under an event's name have no SFT behind MSH."""
    return _without(nodes, "SFT")


def _groups(nodes):
    return [Node("group" if n.kind == "choice" else n.kind, n.name, n.least, n.most, _groups(n.children)) for n in nodes]


def _something_in_it(nodes):
    """A group of nothing (QBP of QBP_Q13 in 2.4, where a query adds what it asks by) lost its "any segment"."""
    return [
        Node(n.kind, n.name, n.least, n.most, _something_in_it(n.children) or [Node("any", "", 0, UNBOUNDED)])
        if n.kind == "group"
        else n
        for n in nodes
    ]


def _any_further(nodes):
    """Behind MFE a master file message has any number of segments for its entry; sources have one, or lost them."""
    return [
        Node(n.kind, n.name, *((0, UNBOUNDED) if n.kind == "any" else (n.least, n.most)), _any_further(n.children))
        for n in nodes
    ]


def _or_any_order(nodes):
    """The standard's <OBR, etc.>: a choice of OBR alone lost the "etc."."""
    result = []
    for node in nodes:
        children = _or_any_order(node.children)
        if node.kind == "choice" and [child.name for child in children] == ["OBR"]:
            children.append(Node("any", ""))
        result.append(Node(node.kind, node.name, node.least, node.most, children))
    return result


def _prepare_one(id, nodes):
    nodes = _groups(nodes) if id in facts.FALSE_CHOICES else _alternatives_once(_one_of(nodes))
    nodes = _something_in_it(nodes)
    if id in facts.OPEN_ENTRIES:
        nodes = _any_further(_with_any_entry(nodes))
    return _or_any_order(nodes) if id in facts.PATHWAYS else nodes


def _with_any_entry(nodes):
    """A master file group of MFE alone lost its "any segment"."""
    return [
        Node(n.kind, n.name, n.least, n.most, [*n.children, Node("any", "", 0, UNBOUNDED)])
        if n.kind == "group" and [child.name for child in n.children] == ["MFE"]
        else n
        for n in nodes
    ]


def _prepare(structures):
    return {id: _prepare_one(id, nodes) for id, nodes in structures.items()}


def choose(version, primary, second):
    """The structures by id: `second` (hl7apy) has the standard's own set of ids, `primary` (hl7-dictionary) their content."""
    primary, second = _prepare(primary), _prepare(second)
    preferred = second if version in facts.FED_BY_SECOND else facts.PREFER_SECOND.get(version, ())
    chosen = {id: second[id] if id not in primary or id in preferred else primary[id] for id in second}
    for id in facts.ONLY_IN_PRIMARY.get(version, ()):
        chosen[id] = primary[id]
    if version == "2.1":
        chosen = {id: _order_choice(_without(nodes, "PD1")) for id, nodes in chosen.items()}
    return chosen


def without_copies(structures, named):
    """Leaves out a structure (SIU_S13) whose event table 0354 gives to another one (SIU_S12) that is the same."""
    kept = {}
    for id, nodes in structures.items():
        owner = named.get(id.replace("_", "^", 1), id)
        if owner == id or owner not in structures or shape(structures[owner]) != shape(nodes):
            kept[id] = nodes
    return kept


def equal_events(primary, chosen):
    """Which structure of the same message code each event-keyed copy of hl7-dictionary equals; the first by id."""
    by_shape = {}
    for id in sorted(chosen, reverse=True):
        by_shape[_code(id), shape(without_software_segment(chosen[id]))] = id
    events = {}
    for id, nodes in _prepare(primary).items():
        same = id if id in chosen else by_shape.get((_code(id), shape(without_software_segment(nodes))))
        if same:
            events[id] = same
    return events


def _code(id):
    return id.split("_")[0]
