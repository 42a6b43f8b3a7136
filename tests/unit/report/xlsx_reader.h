// Reads a workbook back with libarchive and pugixml, as strictly as a test needs it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::report::test {

struct XlsxCell {
    std::string type;  ///< "inlineStr" for texts, empty for numbers
    std::string value;
    std::string format;  ///< the number format of its style: "General", "@", "#,##0"
    friend bool operator==(const XlsxCell&, const XlsxCell&) = default;
};

struct XlsxSheetRead {
    std::string name;
    std::map<std::string, XlsxCell> cells;  ///< by "B3"
    std::size_t formulas = 0;
    std::string frozen;      ///< the first cell that scrolls
    std::string autoFilter;  ///< "A1:C5"
    std::string repeated;    ///< the rows that come again on each page
    bool landscape = false, fitsWidth = false;
    std::vector<double> widths;

    [[nodiscard]] XlsxCell at(const std::string& place) const;
    /// The texts and numbers of a row, from column A on, " | " between them.
    [[nodiscard]] std::string row(std::size_t number) const;
};

struct XlsxRead {
    std::vector<XlsxSheetRead> sheets;
    std::string created;
    std::string title;

    [[nodiscard]] const XlsxSheetRead& sheet(std::string_view name) const;
};

using XlsxParts = std::map<std::string, std::string>;

[[nodiscard]] XlsxParts unzipped(const std::string& bytes);

/// All sheets, or only those named. What is wrong with the file fails the test.
[[nodiscard]] XlsxRead readXlsx(const XlsxParts& parts, const std::vector<std::string>& only = {});
[[nodiscard]] XlsxRead readXlsx(const std::string& bytes);

}  // namespace plumb::report::test
