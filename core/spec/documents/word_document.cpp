#include "spec/documents/office_documents.h"
#include "spec/documents/word_body.h"

#include <utility>

namespace plumb::spec {
namespace {

struct NotePart {
    std::string_view relation;
    std::string_view element;
    std::map<std::string, std::string> WordNotes::*notes;
};
constexpr NotePart kNoteParts[] = {{"footnotes", "footnote", &WordNotes::footnotes},
                                   {"endnotes", "endnote", &WordNotes::endnotes},
                                   {"comments", "comment", &WordNotes::comments}};

Result<WordNotes> readAllWordNotes(const OfficePackage& package, const OfficePackage::Relations& relations) {
    WordNotes notes;
    for (const NotePart& part : kNoteParts) {
        const std::string path = OfficePackage::targetOf(relations, part.relation);
        if (path.empty()) {
            continue;
        }
        auto read = readWordNotes(package, path, part.element);
        if (!read) {
            return fail(read.error());
        }
        notes.*part.notes = *std::move(read);
    }
    return notes;
}

}  // namespace

Result<void> readWordDocument(OfficePackage& package, const DocumentLimits& limits, Document& document) {
    document.kind = DocumentKind::Word;
    const OfficePackage::Relations relations = package.relationsOf(package.mainPart());
    const auto styles = WordStyles::read(package, OfficePackage::targetOf(relations, "styles"));
    if (!styles) {
        return fail(styles.error());
    }
    auto numbering = WordNumbering::read(package, OfficePackage::targetOf(relations, "numbering"));
    if (!numbering) {
        return fail(numbering.error());
    }
    const auto notes = readAllWordNotes(package, relations);
    if (!notes) {
        return fail(notes.error());
    }
    DocumentFlow flow(document, limits);
    XmlPull xml = package.xml(package.mainPart());
    if (!WordBody(flow, *styles, *numbering, *notes).read(xml)) {
        return fail(package.errorAt(package.mainPart(), xml));
    }
    flow.finish();
    return {};
}

}  // namespace plumb::spec
