// The spec that an import makes, as an outline made of its facts: so every cell knows the fact that it comes from.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/importing/import_document.h"
#endif

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace plumb::desk {

/// "PID-3 usage": what templates name it by.
[[nodiscard]] std::string factKey(const spec::ImportFact& fact);

struct ImportCell {
    std::string text;
    std::vector<std::uint32_t> facts;  ///< of the report; empty: nothing is said
    bool doubtful = false;
};

struct ImportRow {
    enum class Kind : std::uint8_t {
        Document,   ///< what is about all of it
        Messages,   // sections
        Segments,   //
        Types,      //
        ValueSets,  //
        Message,
        Node,
        Segment,
        Field,
        Component,
        Type,
        ValueSet,
        Code,
    };
    enum Column : std::uint8_t { Place, Name, Usage, HowOften, DataType, Length, More, ColumnCount };

    Kind kind = Kind::Document;
    std::string path;  ///< "PID-3"; empty: a section
    int depth = 0, parent = -1;
    bool hasChildren = false;
    std::uint32_t children = 0;
    std::uint32_t doubts = 0;  ///< here and below
    std::array<ImportCell, ColumnCount> cells;

    [[nodiscard]] bool isSection() const { return kind <= Kind::ValueSets; }
};

/// In the order in which a spec has them; rows below a row follow it.
[[nodiscard]] std::vector<ImportRow> importRows(const spec::ImportedSpec& imported);

/// The column that shows a property.
[[nodiscard]] ImportRow::Column columnOfProperty(std::string_view property);

}  // namespace plumb::desk
