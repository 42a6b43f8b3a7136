#include "spec/importing/import_document.h"

#include "spec/importing/gather.h"
#include "spec/importing/learn.h"
#include "spec/importing/section_readers.h"
#include "spec/importing/standard_named.h"

#include <algorithm>

namespace plumb::spec {
namespace {

using namespace importing;

std::string aboutOf(TableKind kind, const Section& section, const Subject& subject, const Naming& naming) {
    switch (kind) {
    case TableKind::Elements:
        return subject.segment.id.empty() ? subject.type : subject.segment.id;
    case TableKind::MessageFormat:
    case TableKind::Events:
        return subject.message.id;
    case TableKind::Codes:
        return setOf(section, naming).id;
    default:
        return {};
    }
}

void readSection(TableKind kind, const Section& section, const Subject& subject, const Naming& naming, Found& found) {
    switch (kind) {
    case TableKind::Elements:
        return readElements(section, subject, naming, found);
    case TableKind::MessageFormat:
        return readMessageFormat(section, subject, naming, found);
    case TableKind::Codes:
        return readCodes(section, naming, found);
    case TableKind::CoConstraints:
        return readCoConstraints(section, subject, naming, found);
    case TableKind::Events:
        return readEvents(section, subject, naming, found);
    case TableKind::Changes:
        return readChanges(section, found);
    case TableKind::UsageLegend:
    case TableKind::Unknown:
        return;
    }
}

void readSections(const std::vector<Section>& sections, const Naming& naming, Found& found) {
    std::vector<std::pair<Subject, TableKind>> kinds;
    std::size_t columns = 0;
    for (const Section& section : sections) {
        if (found.cancel.stopped()) {
            return;
        }
        columns += section.columns.size();
        Subject subject = subjectOf(section, naming);
        const TableKind kind = kindOf(section, subject, naming);
        kinds.emplace_back(std::move(subject), kind);
        // What the document's letters mean is known before they are read.
        if (kind == TableKind::UsageLegend) {
            readUsageLegend(section, found);
        }
    }
    found.full = found.full || sections.size() >= kMostSections || columns > kMostColumns;
    for (std::size_t i = 0; i < sections.size() && !found.cancel.stopped(); ++i) {
        const auto& [subject, kind] = kinds[i];
        const bool skips = isSkipped(sections[i], naming.words());
        if (skips || kind == TableKind::Unknown) {
            const bool sample = !sections[i].rows.empty() && !sections[i].rows.front()->empty() &&
                                sections[i].rows.front()->front().text.starts_with("MSH|");
            if (!sections[i].rows.empty() && !sample) {
                found.others.push_back({"", "", "", subject.title, sections[i].place, FactState::Skipped,
                                        Note{skips ? MessageId::ImportSkipped : MessageId::ImportUnknownTable, {}}});
            }
        } else {
            readSection(kind, sections[i], subject, naming, found);
        }
        found.tables.push_back({skips ? TableKind::Unknown : kind, aboutOf(kind, sections[i], subject, naming),
                                sections[i].name, sections[i].place});
    }
}

void readRemarks(const Document& document, Found& found) {
    for (const DocumentRemark& remark : document.remarks) {
        using Kind = DocumentRemark::Kind;
        const bool hidden =
            remark.kind == Kind::HiddenSheet || remark.kind == Kind::HiddenRows || remark.kind == Kind::HiddenColumns;
        found.others.push_back({"", "", "", remark.text, remark.place, FactState::Skipped,
                                Note{hidden ? MessageId::ImportHidden : MessageId::ImportUnread, {remark.text}}});
    }
    for (const DocumentBlock& block : document.blocks) {
        if (!trimmed(block.struck).empty()) {
            found.others.push_back({"", "", "", trimmed(block.struck), block.place, FactState::Skipped,
                                    Note{MessageId::ImportStruck, {}}});
        }
    }
}

}  // namespace

Result<ImportedSpec> importDocument(const Document& document, const ImportOptions& options) {
    ImportedSpec imported;
    Found found;
    found.usageWords = options.words.usageWords;
    found.cancel = options.cancel;
    const std::string wanted = options.standard.empty() ? options.words.standard : options.standard;
    const std::string standard = standardOf(document, wanted, found.others);
    const std::optional<dictionary::Version> version = dictionary::parseVersion(standard);
    if (!version) {
        return fail(MessageId::SpecNoStandard, {standard, "2.1 ... 2.8.2"});
    }
    const Naming naming(dictionary::Dictionary::of(*version), options.words);
    readSections(sectionsOf(document, naming, options.cancel), naming, found);
    readProse(document, naming, found);
    if (options.cancel.stopped()) {
        return fail(MessageId::Cancelled);
    }
    const bool nothing = found.elements.empty() && found.sets.empty() && found.messages.empty() &&
                         found.samples.empty() && found.coConstraints.empty();
    if (nothing && !options.evenNothing) {
        return fail(MessageId::ImportNothing, {document.name});
    }
    readRemarks(document, found);
    if (found.full) {
        found.others.push_back(
            {"", "", "", document.name, {}, FactState::Skipped, Note{MessageId::ImportUnread, {document.name}}});
    }
    gather(std::move(found), document, naming, imported.spec, imported.report);
    applyAnswers(imported, options.words.answers, document);
    if (options.cancel.stopped()) {
        return fail(MessageId::Cancelled);
    }
    return imported;
}

}  // namespace plumb::spec
