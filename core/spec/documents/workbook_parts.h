// What the cells of a workbook share: their looks and their texts.
#pragma once

#include "base/result.h"
#include "spec/documents/number_format.h"
#include "spec/documents/office_package.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

struct CellLook {
    NumberFormat format;
    std::uint16_t indent = 0;
    bool bold = false;
    bool struck = false;
    bool shaded = false;
};

/// A text with runs of its own look, tidied.
struct CellText {
    std::string text;
    std::string struck;
    bool bold = false;         ///< all of it
    std::uint32_t indent = 0;  ///< in blanks
};

/// By number, as the cells name them; empty when the part is missing.
[[nodiscard]] Result<std::vector<CellLook>> readCellLooks(const OfficePackage& package, const std::string& path);
[[nodiscard]] Result<std::vector<CellText>> readSharedTexts(const OfficePackage& package, const std::string& path);

/// After the Start of an element that holds a text or runs of it (si, is, comment): reads to its End.
[[nodiscard]] CellText readCellText(XmlPull& xml);

/// A number of an attribute; `otherwise` when it is none.
[[nodiscard]] std::uint32_t officeNumber(std::string_view text, std::uint32_t otherwise = 0);
/// A switch that is on when it is there at all, unless it says no.
[[nodiscard]] bool officeSwitch(const XmlPull& xml);

}  // namespace plumb::spec
