#include "spec/documents/document_text.h"
#include "spec/documents/office_documents.h"
#include "spec/documents/workbook_sheet.h"

#include <algorithm>
#include <string>
#include <utility>

namespace plumb::spec {
namespace {

constexpr std::size_t kMostSheets = 10'000;
constexpr std::size_t kLongestName = 255;  // Excel's have 31 characters

struct SheetEntry {
    std::string name;
    std::string relation;
    bool hidden = false;
};

struct WorkbookContents {
    std::vector<SheetEntry> sheets;
    bool from1904 = false;
};

Result<WorkbookContents> readContents(const OfficePackage& package) {
    XmlPull xml = package.xml(package.mainPart());
    WorkbookContents contents;
    while (xml.step()) {
        if (xml.starts("sheet")) {
            const std::string state = xml.attribute("state");
            contents.sheets.push_back(
                {xml.attribute("name"), xml.attribute("id"), state == "hidden" || state == "veryHidden"});
            if (contents.sheets.size() > kMostSheets || contents.sheets.back().name.size() > kLongestName) {
                return fail(package.tooMuchAt(xml));
            }
        } else if (xml.starts("workbookPr")) {
            const std::string from1904 = xml.attribute("date1904");
            contents.from1904 = from1904 == "1" || from1904 == "true";
        }
    }
    if (!xml.complete()) {
        return fail(package.errorAt(package.mainPart(), xml));
    }
    return contents;
}

// The old form of a comment in a thread tells readers of its day to get a newer program, and then the comment.
std::string commentOf(std::string text) {
    constexpr std::string_view kThreaded = "[Threaded comment]", kComment = "Comment:";
    if (text.substr(0, kThreaded.size()) == kThreaded) {
        const std::size_t at = text.find(kComment);
        text.erase(0, at == std::string::npos ? 0 : at + kComment.size());
    }
    return tidyText(text).text;
}

Result<SheetNotes> readComments(const OfficePackage& package, const std::string& path, DocumentBudget& budget,
                                const DocumentPlace& place) {
    SheetNotes notes;
    if (path.empty()) {
        return notes;
    }
    XmlPull xml = package.xml(path);
    while (xml.step()) {
        if (xml.starts("comment")) {
            const auto at = parseSheetCell(xml.attribute("ref"));
            const std::string text = commentOf(readCellText(xml).text);
            if (at && !text.empty()) {
                if (!budget.takeBytes(sizeof(SheetNotes::value_type) + text.size(), place)) {
                    return notes;
                }
                notes.emplace(*at, text);
            }
        }
    }
    if (!xml.complete()) {
        return fail(package.errorAt(path, xml));
    }
    return notes;
}

bool holdsNothing(const DocumentTable& table) {
    return std::all_of(table.rows.begin(), table.rows.end(), [](const auto& row) { return row.empty(); });
}

class WorkbookReader {
public:
    WorkbookReader(OfficePackage& package, const DocumentLimits& limits, Document& document)
        : m_package(package)
        , m_document(document)
        , m_budget(document, limits) {}

    Result<void> read() {
        auto contents = readContents(m_package);
        if (!contents) {
            return fail(contents.error());
        }
        m_relations = m_package.relationsOf(m_package.mainPart());
        m_parts.from1904 = contents->from1904;
        if (auto shared = readShared(); !shared) {
            return shared;
        }
        for (const SheetEntry& sheet : contents->sheets) {
            m_document.sheets.push_back(sheet.name);
            if (auto read = readSheet(sheet); !read) {
                return read;
            }
        }
        return {};
    }

private:
    Result<void> readShared() {
        if (const std::string path = OfficePackage::targetOf(m_relations, "styles"); !m_package.part(path).empty()) {
            auto looks = readCellLooks(m_package, path);
            if (!looks) {
                return fail(looks.error());
            }
            m_parts.looks = *std::move(looks);
        }
        const std::string path = OfficePackage::targetOf(m_relations, "sharedStrings");
        if (!m_package.part(path).empty()) {
            auto texts = readSharedTexts(m_package, path);
            if (!texts) {
                return fail(texts.error());
            }
            m_parts.texts = *std::move(texts);
            m_package.dropPart(path);
            std::size_t bytes = m_parts.texts.size() * sizeof(CellText);
            for (const CellText& text : m_parts.texts) {
                bytes += text.text.size() + text.struck.size();
            }
            m_budget.takeBytes(bytes, {});
        }
        return {};
    }

    Result<void> readSheet(const SheetEntry& sheet) {
        DocumentPlace place;
        place.sheet = static_cast<std::uint32_t>(m_document.sheets.size());
        place.block = static_cast<std::uint32_t>(m_document.blocks.size() + 1);
        const auto relation = m_relations.find(sheet.relation);
        if (relation == m_relations.end() || relation->second.type != "worksheet") {
            return {};  // a sheet with one chart
        }
        if (sheet.hidden) {
            m_budget.remark(DocumentRemark::Kind::HiddenSheet, sheet.name, place);
            return {};
        }
        const std::string path = relation->second.target;
        XmlPull xml = m_package.xml(path);
        SheetReader reader(m_parts, m_budget, place);
        if (!reader.read(xml)) {
            return fail(m_package.errorAt(path, xml));
        }
        const OfficePackage::Relations own = m_package.relationsOf(path);
        const auto notes = readComments(m_package, OfficePackage::targetOf(own, "comments"), m_budget, place);
        if (!notes) {
            return fail(notes.error());
        }
        reader.addNotes(*notes);
        if (!OfficePackage::targetOf(own, "drawing").empty()) {
            m_budget.remark(DocumentRemark::Kind::Picture, sheet.name, place);
        }
        m_package.dropPart(path);
        DocumentBlock block;
        block.kind = DocumentBlock::Kind::Table;
        block.place = place;
        block.table = reader.take(sheet.name);
        if (!holdsNothing(block.table) && m_budget.takeBlock(place)) {
            m_document.blocks.push_back(std::move(block));
        }
        return {};
    }

    OfficePackage& m_package;
    Document& m_document;
    DocumentBudget m_budget;
    OfficePackage::Relations m_relations;
    WorkbookParts m_parts;
};

}  // namespace

Result<void> readWorkbook(OfficePackage& package, const DocumentLimits& limits, Document& document) {
    document.kind = DocumentKind::Workbook;
    return WorkbookReader(package, limits, document).read();
}

}  // namespace plumb::spec
