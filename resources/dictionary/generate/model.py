"""What one version of the standard says, in one shape whatever package it was read from."""

from dataclasses import dataclass, field

VERSIONS = ["2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.1", "2.8.2"]

UNBOUNDED = 0  # as a most count of repetitions


def is_at_least(version, other):
    return VERSIONS.index(version) >= VERSIONS.index(other)


def table_id(number):
    """Table numbers are written with at least four digits."""
    return str(number).zfill(4)


@dataclass
class Element:
    """A field of a segment or a component of a type."""

    type: str | None
    name: str
    usage: str = "O"
    length: str | None = None
    most: int = 1
    table: str | None = None


@dataclass
class Definition:
    """A segment with its fields or a type with its components, by number."""

    name: str
    elements: dict[int, Element] = field(default_factory=dict)


@dataclass
class Node:
    """A part of a message structure: a segment, a group, a choice or "any segment"."""

    kind: str
    name: str
    least: int = 1
    most: int = 1
    children: list["Node"] = field(default_factory=list)

    def shape(self):
        """What two structures must share to be the same: everything but the names of groups."""
        name = self.name if self.kind == "segment" else ""
        return (self.kind, name, self.least, self.most, tuple(child.shape() for child in self.children))

    def segments(self):
        """The ids of the segments below, in order, whatever the grouping."""
        if self.kind == "segment":
            return [self.name]
        if self.kind == "any":
            return ["any"]
        return [name for child in self.children for name in child.segments()]

    def group_count(self):
        return (self.kind == "group") + sum(child.group_count() for child in self.children)


@dataclass
class Standard:
    """One version; any part may be empty where a package does not have it."""

    segments: dict[str, Definition] = field(default_factory=dict)
    types: dict[str, Definition] = field(default_factory=dict)
    structures: dict[str, list[Node]] = field(default_factory=dict)
    events: dict[str, str] = field(default_factory=dict)


def shape(nodes):
    return tuple(node.shape() for node in nodes)
