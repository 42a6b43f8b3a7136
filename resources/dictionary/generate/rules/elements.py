"""Merges segments with their fields and types with their components."""

from dataclasses import replace

from model import Definition, Element, is_at_least
from rules import facts, names


def _tidy(element):
    kind = facts.TYPE_SPELLINGS.get(element.type, element.type)
    return replace(element, type=kind, name=names.clean(element.name), usage="W" if kind is None else element.usage)


def tidy(definitions):
    return {
        facts.TYPE_SPELLINGS.get(id, id): Definition(names.clean(definition.name), {n: _tidy(e) for n, e in definition.elements.items()})
        for id, definition in definitions.items()
    }


def without(definitions, ids):
    return {id: definition for id, definition in definitions.items() if id not in ids}


def add_table_numbers(definitions, others):
    """The union: where ours has no table and another source names one for the same type, that one."""
    for id, definition in definitions.items():
        for number, element in definition.elements.items():
            other = others.get(id, Definition("")).elements.get(number)
            if other and not element.table and other.table and other.type == element.type:
                definition.elements[number] = replace(element, table=other.table)


def add_missing(definitions, others, ids):
    for id in sorted(ids):
        definitions[id] = others[id]


def add_missing_elements(definitions, others):
    """hl7-dictionary's 2.6 cuts ITM after its sixth field; a number that only another source has is taken from it."""
    for id, definition in definitions.items():
        for number, element in others.get(id, Definition("")).elements.items():
            definition.elements.setdefault(number, element)


def _named_like(definitions, number, id, name):
    """The same element in a neighbouring version: same place and same name but for spelling."""
    for neighbour in definitions:
        element = neighbour.get(id, Definition("")).elements.get(number)
        if element and names.key(element.name) == names.key(name) and not names.is_upper_snake(element.name):
            return element
    return None


def give_readable_names(definitions, neighbours, titles):
    """Names of an hl7apy-fed version: from a neighbouring version, else from hl7types, else by title case."""
    for id, definition in definitions.items():
        known = [neighbour[id].name for neighbour in neighbours if id in neighbour]
        definition.name = definition.name or next((name for name in known if name), facts.NAMES.get(id, ""))
        for number, element in definition.elements.items():
            if not names.is_upper_snake(element.name):
                continue
            same = _named_like([*neighbours, titles], number, id, element.name)
            definition.elements[number] = replace(element, name=same.name if same else names.from_upper_snake(element.name))


def carry_over(definitions, neighbour):
    """Lengths, "conditional" and table numbers from 2.7.1 to its neighbours, for the same element of the same type.

    hl7apy has no lengths and conditions, and not every table; the standard kept them for elements that it did not change.
    """
    for id, definition in definitions.items():
        for number, element in definition.elements.items():
            same = _named_like([neighbour], number, id, element.name)
            if same and same.type == element.type and element.usage != "W":
                usage = same.usage if element.usage == "O" and same.usage == "C" else element.usage
                length, table = element.length or same.length, element.table or same.table
                definition.elements[number] = replace(element, length=length, usage=usage, table=table)


def add_primitives(types, neighbour):
    """hl7apy has composites only."""
    for id, definition in neighbour.items():
        if not definition.elements:
            types.setdefault(id, definition)


def add_named_primitives(types, version):
    for first, id, name in facts.PRIMITIVES:
        if is_at_least(version, first):
            types.setdefault(id, Definition(name))


def keep_withdrawn(definitions, neighbour):
    """hl7apy's 2.8.x drops some withdrawn fields; their numbers stay, marked withdrawn, as 2.7.1 has them."""
    for id, definition in definitions.items():
        for number, element in neighbour.get(id, Definition("")).elements.items():
            if number not in definition.elements and element.usage == "W":
                definition.elements[number] = Element(None, element.name, "W")


def take_definition(definitions, others):
    """2.6: type, usage and repetition from hl7apy, names and lengths stay hl7-dictionary's.

    hl7-dictionary's 2.6 stands alone with TS for DTM, CE for CNE and with fields that 2.6 withdrew.
    """
    for id, definition in definitions.items():
        for number, element in definition.elements.items():
            other = others.get(id, Definition("")).elements.get(number)
            if other:
                definition.elements[number] = replace(element, type=other.type, usage=other.usage, most=other.most)


def _repair(definitions, version, repairs):
    for (where, id, number), values in repairs.items():
        if where == version:
            definitions[id].elements[number] = replace(definitions[id].elements[number], **values)


def repair_types(types, version):
    _repair(types, version, facts.COMPONENT_REPAIRS)
    for (where, id), name in facts.TYPE_NAMES.items():
        if where == version:
            types[id].name = name


def repair_segments(definitions, version):
    _repair(definitions, version, facts.FIELD_REPAIRS)
    for where, id, number in facts.FIELDS_TOO_EARLY:
        if where == version:
            del definitions[id].elements[number]
    for id, number in facts.VARYING_FIELDS:
        element = definitions.get(id, Definition("")).elements.get(number)
        if element and element.type == "ST":
            definitions[id].elements[number] = replace(element, type="varies")
    if version in facts.REPETITION_FROM_HL7APY:
        for id, numbers in facts.NOT_REPEATING.items():
            for number in numbers:
                if number in definitions.get(id, Definition("")).elements:
                    definitions[id].elements[number] = replace(definitions[id].elements[number], most=1)
