// What the heading of a column means, in the words of English, German, French, Spanish and Portuguese documents.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::spec::importing {

enum class Column : std::uint8_t {
    None,
    Sequence,   ///< the number of a field or component
    Path,       ///< PID-3.1
    Segment,    ///< the id of a segment
    Field,      ///< a number, a path or a name: what stands below tells
    Component,  ///< likewise, one level down
    Name,
    Usage,
    Type,
    Length,
    MinLength,
    ConformanceLength,
    Repeat,
    Cardinality,
    Min,
    Max,
    Table,
    Item,
    Constant,
    Example,
    Description,  ///< a name, a note or the meaning of a code: the kind of the table tells
    Notes,
    Condition,
    Value,  ///< a code, or the only value allowed
    Code,
    Meaning,
    CodeSystem,
    SetId,  ///< which value set a code belongs to
    Event,
    Structure,
    Version,
    Date,
    Author,
    Change,
    Ignored,  ///< known, and nothing that a spec holds
    If,
    Then,
    User,
};

struct HeadingMatch {
    Column column = Column::None;
    bool exact = false;  ///< the heading is the word, not only holds it
};

[[nodiscard]] HeadingMatch columnOf(std::string_view heading);

/// "usage", "length": as a template names them.
[[nodiscard]] std::string_view columnName(Column column);
[[nodiscard]] std::optional<Column> columnNamed(std::string_view name);

}  // namespace plumb::spec::importing
