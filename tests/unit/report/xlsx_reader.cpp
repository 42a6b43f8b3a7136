#include "unit/report/xlsx_reader.h"

#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <algorithm>

namespace plumb::report::test {
namespace {

using Parts = XlsxParts;

void parse(pugi::xml_document& xml, const Parts& parts, const std::string& name) {
    const auto part = parts.find(name);
    ASSERT_NE(part, parts.end()) << name;
    // White space is part of a text.
    const auto result =
        xml.load_buffer(part->second.data(), part->second.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    ASSERT_TRUE(result) << name << ": " << result.description();
}

/// The number format of each style.
std::vector<std::string> formatsOf(const Parts& parts) {
    pugi::xml_document xml;
    parse(xml, parts, "xl/styles.xml");
    std::map<int, std::string> names = {{0, "General"}, {3, "#,##0"}, {49, "@"}};
    for (const pugi::xml_node& format : xml.child("styleSheet").child("numFmts").children("numFmt")) {
        names[format.attribute("numFmtId").as_int()] = format.attribute("formatCode").value();
    }
    std::vector<std::string> formats;
    for (const pugi::xml_node& style : xml.child("styleSheet").child("cellXfs").children("xf")) {
        formats.push_back(names[style.attribute("numFmtId").as_int()]);
    }
    return formats;
}

XlsxSheetRead sheetOf(const Parts& parts, std::size_t number, const std::vector<std::string>& formats) {
    XlsxSheetRead sheet;
    pugi::xml_document xml;
    parse(xml, parts, "xl/worksheets/sheet" + std::to_string(number) + ".xml");
    const pugi::xml_node top = xml.child("worksheet");
    for (const pugi::xml_node& row : top.child("sheetData").children("row")) {
        for (const pugi::xml_node& c : row.children("c")) {
            XlsxCell cell;
            cell.type = c.attribute("t").value();
            cell.value = cell.type == "inlineStr" ? c.child("is").child("t").text().get() : c.child("v").text().get();
            cell.format = formats.at(c.attribute("s").as_uint());
            sheet.formulas += c.child("f") ? 1 : 0;
            sheet.cells[c.attribute("r").value()] = cell;
        }
    }
    const pugi::xml_node pane = top.child("sheetViews").child("sheetView").child("pane");
    sheet.frozen =
        std::string_view(pane.attribute("state").value()) == "frozen" ? pane.attribute("topLeftCell").value() : "";
    sheet.autoFilter = top.child("autoFilter").attribute("ref").value();
    sheet.landscape = std::string_view(top.child("pageSetup").attribute("orientation").value()) == "landscape";
    sheet.fitsWidth = top.child("sheetPr").child("pageSetUpPr").attribute("fitToPage").as_bool() &&
                      top.child("pageSetup").attribute("fitToHeight").as_int(1) == 0;
    for (const pugi::xml_node& column : top.child("cols").children("col")) {
        sheet.widths.push_back(column.attribute("width").as_double());
    }
    return sheet;
}

}  // namespace

XlsxCell XlsxSheetRead::at(const std::string& place) const {
    const auto found = cells.find(place);
    return found == cells.end() ? XlsxCell{"none", "", ""} : found->second;
}

std::string XlsxSheetRead::row(std::size_t number) const {
    std::string text;
    for (char column = 'A'; column <= 'Z'; ++column) {
        const auto found = cells.find(column + std::to_string(number));
        text += (column == 'A' ? "" : " | ") + (found == cells.end() ? std::string() : found->second.value);
    }
    return text.substr(0, text.find_last_not_of(" |") + 1);
}

const XlsxSheetRead& XlsxRead::sheet(std::string_view name) const {
    static const XlsxSheetRead none;
    const auto found =
        std::find_if(sheets.begin(), sheets.end(), [&](const auto& sheet) { return sheet.name == name; });
    EXPECT_NE(found, sheets.end()) << "no sheet " << name;
    return found == sheets.end() ? none : *found;
}

XlsxParts unzipped(const std::string& bytes) {
    XlsxParts parts;
    archive* a = archive_read_new();
    archive_read_support_format_zip(a);
    EXPECT_EQ(archive_read_open_memory(a, bytes.data(), bytes.size()), ARCHIVE_OK);
    archive_entry* entry = nullptr;
    while (archive_read_next_header(a, &entry) == ARCHIVE_OK) {
        std::string& part = parts[archive_entry_pathname(entry)];
        char piece[65536];
        for (la_ssize_t got = 0; (got = archive_read_data(a, piece, sizeof piece)) > 0;) {
            part.append(piece, static_cast<std::size_t>(got));
        }
    }
    EXPECT_EQ(archive_errno(a), 0);
    archive_read_free(a);
    return parts;
}

XlsxRead readXlsx(const XlsxParts& parts, const std::vector<std::string>& only) {
    const std::vector<std::string> formats = formatsOf(parts);
    XlsxRead read;
    pugi::xml_document book;
    parse(book, parts, "xl/workbook.xml");
    for (const pugi::xml_node& sheet : book.child("workbook").child("sheets").children("sheet")) {
        const std::string name = sheet.attribute("name").value();
        const bool wanted = only.empty() || std::find(only.begin(), only.end(), name) != only.end();
        read.sheets.push_back(wanted ? sheetOf(parts, read.sheets.size() + 1, formats) : XlsxSheetRead{});
        read.sheets.back().name = name;
    }
    for (const pugi::xml_node& name : book.child("workbook").child("definedNames").children("definedName")) {
        if (std::string_view(name.attribute("name").value()) == "_xlnm.Print_Titles") {
            read.sheets.at(name.attribute("localSheetId").as_uint()).repeated = name.text().get();
        }
    }
    pugi::xml_document core;
    parse(core, parts, "docProps/core.xml");
    read.created = core.child("cp:coreProperties").child("dcterms:created").text().get();
    read.title = core.child("cp:coreProperties").child("dc:title").text().get();
    return read;
}

XlsxRead readXlsx(const std::string& bytes) {
    return readXlsx(unzipped(bytes));
}

}  // namespace plumb::report::test
