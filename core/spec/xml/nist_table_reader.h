// One co-constraint table of an export, in the form of either schema.
#pragma once

#include "spec/xml/nist_reading.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// A cell before the columns of its table are known.
struct NistTableCell {
    CoConstraintTable::Column::Role role;
    CoConstraintTable::Column::Kind kind;
    std::string path;
    CoConstraintRow::Cell cell;
};

class NistTableReader {
public:
    NistTableReader(NistReading& reading, const NistPlaces& places)
        : m_reading(reading)
        , m_places(places)
        , m_assertions(places, reading.file, reading.notes) {}

    CoConstraintTable read(const XmlElement& element, const NistScope& scope, std::string_view flavour);
    CoConstraintTable readOld(const std::vector<const XmlElement*>& rows, std::string_view flavour);

private:
    std::string readGrouper(const XmlElement& element);
    void readRequirement(const XmlElement& element, CoConstraintRow& to);
    std::vector<NistTableCell> readCells(const XmlElement& row, std::string_view flavour);
    NistTableCell readCell(const XmlElement& element, CoConstraintTable::Column::Role role, std::string_view flavour);
    void readCodeLocations(const XmlElement& element, CoConstraintRow::Cell& to);
    std::string positionsOf(const XmlElement& element, std::string_view attribute);
    [[nodiscard]] bool tellsType(std::string_view path, std::string_view flavour) const;

    NistReading& m_reading;
    const NistPlaces& m_places;
    NistAssertionReader m_assertions;
};

}  // namespace plumb::spec
