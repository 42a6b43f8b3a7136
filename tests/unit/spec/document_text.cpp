#include "unit/spec/document_text.h"

#include <array>
#include <cstdint>

namespace plumb::spec {
namespace {

std::uint32_t crcOf(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFu;
    for (const char c : bytes) {
        crc ^= static_cast<std::uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc >> 1 ^ (0xEDB88320u & (0u - (crc & 1u)));
        }
    }
    return ~crc;
}

void number(std::string& out, std::uint64_t value, int bytes) {
    for (; bytes > 0; --bytes, value >>= 8) {
        out += static_cast<char>(value & 0xFFu);
    }
}

// What a file's own header and its row of the directory have alike.
void common(std::string& out, const std::pair<std::string, std::string>& part) {
    number(out, 20, 2);
    number(out, 0, 8);  // no flags, stored, no time
    number(out, crcOf(part.second), 4);
    number(out, part.second.size(), 4);
    number(out, part.second.size(), 4);
    number(out, part.first.size(), 2);
    number(out, 0, 2);
}

const std::string kMain = R"(xmlns="urn:main" xmlns:w="urn:w" xmlns:r="urn:r")";

std::string relationsText(const OfficeParts& parts, std::string_view folder) {
    std::string out = "<Relationships>";
    int id = 0;
    for (const auto& [path, text] : parts) {
        std::string type = path.substr(path.rfind('/') + 1);
        type.erase(type.find('.'));
        if (type.rfind("sheet", 0) == 0) {
            type = "worksheet";
        }
        out += "<Relationship Id=\"" + type + std::to_string(++id) + "\" Type=\"http://x/" + type + "\" Target=\"" +
               path.substr(folder.size()) + "\"/>";
    }
    return out + "</Relationships>";
}

const std::string kPackage =
    R"(<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="main/main.xml"/></Relationships>)";

std::string cellText(const DocumentCell& cell) {
    std::string out = cell.covered ? "^" : "";
    out += cell.bold ? "b" : "";
    out += cell.shaded ? "#" : "";
    out += cell.indent > 0 ? ">" + std::to_string(cell.indent) : "";
    out += cell.rowSpan * cell.columnSpan > 1
               ? "<" + std::to_string(cell.rowSpan) + "x" + std::to_string(cell.columnSpan)
               : "";
    out += (out.empty() ? "" : " ") + cell.text;
    out += cell.struck.empty() ? "" : "-" + cell.struck + "-";
    for (const std::string& note : cell.notes) {
        out += "(" + note + ")";
    }
    return out;
}

std::string tableText(const DocumentTable& table) {
    std::string out = "table";
    out += table.headingRows > 0 ? std::to_string(table.headingRows) : "";
    out += table.caption.empty() ? "\n" : " " + table.caption + "\n";
    for (const auto& row : table.rows) {
        std::string line;
        for (const DocumentCell& cell : row) {
            line += (&cell == row.data() ? "" : " | ") + cellText(cell);
        }
        out += line + "\n";
    }
    return out;
}

std::string blockText(const DocumentBlock& block) {
    constexpr std::array kNames = {"h", "p", "li", "pre", ""};
    if (block.kind == DocumentBlock::Kind::Table) {
        return tableText(block.table);
    }
    std::string out = kNames[static_cast<std::size_t>(block.kind)];
    out += block.level > 0 ? std::to_string(block.level) : "";
    out += " " + block.text + (block.struck.empty() ? "" : "-" + block.struck + "-");
    for (const std::string& note : block.notes) {
        out += "(" + note + ")";
    }
    return out + "\n";
}

}  // namespace

std::string zipOf(const OfficeParts& parts) {
    std::string out, directory;
    for (const auto& part : parts) {
        const std::size_t at = out.size();
        out += "PK\x03\x04";
        common(out, part);
        out += part.first + part.second;
        directory += "PK\x01\x02";
        number(directory, 20, 2);
        common(directory, part);
        number(directory, 0, 10);
        number(directory, at, 4);
        directory += part.first;
    }
    const std::size_t begin = out.size();
    out += directory + "PK\x05\x06";
    number(out, 0, 4);
    number(out, parts.size(), 2);
    number(out, parts.size(), 2);
    number(out, directory.size(), 4);
    number(out, begin, 4);
    number(out, 0, 2);
    return out;
}

std::string docxOf(const std::string& body, const OfficeParts& more) {
    OfficeParts parts = {{"_rels/.rels", kPackage},
                         {"main/main.xml", "<w:document " + kMain + "><w:body>" + body + "</w:body></w:document>"},
                         {"main/_rels/main.xml.rels", relationsText(more, "main/")}};
    parts.insert(parts.end(), more.begin(), more.end());
    return zipOf(parts);
}

std::string xlsxOf(const std::string& sheet, const OfficeParts& more) {
    OfficeParts all = {{"main/sheet1.xml", "<worksheet " + kMain + ">" + sheet + "</worksheet>"}};
    all.insert(all.end(), more.begin(), more.end());
    OfficeParts parts = {
        {"_rels/.rels", kPackage},
        {"main/main.xml",
         "<workbook " + kMain + R"(><sheets><sheet name="Fields" r:id="worksheet1"/></sheets></workbook>)"},
        {"main/_rels/main.xml.rels", relationsText(all, "main/")}};
    parts.insert(parts.end(), all.begin(), all.end());
    return zipOf(parts);
}

std::string outlineOf(const Document& document) {
    constexpr std::array kNames = {"PageWithoutText", "Picture",       "HiddenSheet", "HiddenRows",
                                   "Macro",           "RemoteContent", "Cut",         "HiddenColumns"};
    std::string out;
    for (const DocumentBlock& block : document.blocks) {
        out += blockText(block);
    }
    for (const DocumentRemark& remark : document.remarks) {
        out += std::string("! ") + kNames[static_cast<std::size_t>(remark.kind)] + " " + remark.text + "\n";
    }
    return out;
}

std::string outlineOf(const Result<Document>& document) {
    return document ? outlineOf(*document) : std::string(document.error().code());
}

}  // namespace plumb::spec
