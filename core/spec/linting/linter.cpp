#include "spec/linting/linter.h"

#include "spec/near_names.h"
#include "spec/standard_parts.h"

#include <algorithm>

namespace plumb::spec::linting {
namespace {

SpecDocument groundOf(const SpecDocument& document, const SpecDocument* below) {
    SpecDocument ground = below ? *below : SpecDocument();
    if (!document.standard.empty()) {
        ground.standard = document.standard;
    }
    return ground;
}

/// "GROUP[1]/OBX[*]-5[1].2" without its selectors.
std::string withoutSelectors(std::string_view path) {
    std::string out;
    int depth = 0;
    for (const char c : path) {
        depth += c == '[' ? 1 : 0;
        if (depth == 0) {
            out += c;
        }
        depth -= c == ']' ? 1 : 0;
    }
    return out;
}

std::string_view segmentIdOf(const SegmentSpec& segment) {
    return segment.segment.empty() ? segment.id : segment.segment;
}

}  // namespace

Linter::Linter(const SpecDocument& document, const SpecDocument* below, std::vector<LintNote>& notes)
    : m_document(document)
    , m_below(below)
    , m_notes(notes)
    , m_ground(groundOf(document, below))
    , m_namesMayBeElsewhere(!below && !document.extends.empty()) {
    for (const SpecDocument* one : {&document, below}) {
        if (!one) {
            continue;
        }
        for (const SegmentSpec& segment : one->segments) {
            m_flavours.insert(segment.id);
            m_segments.insert(segmentIdOf(segment));
        }
        for (const TypeSpec& type : one->types) {
            m_types.insert(type.id);
        }
        for (const ValueSet& set : one->valueSets) {
            m_sets.insert(set.id);
            m_tables.insert(tableNumber(set.id));
        }
    }
    m_tables.erase(std::string_view());
    for (const MessageSpec& message : document.messages) {
        gatherPredicates({}, message.predicates);
        gatherPredicates(message.nodes);
    }
    for (const SegmentSpec& segment : document.segments) {
        gatherPredicates(std::string(segmentIdOf(segment)), segment.predicates);
    }
    for (const TypeSpec& type : document.types) {
        gatherPredicates(type.id, type.predicates);
    }
}

void Linter::gatherPredicates(const std::string& owner, const std::vector<Predicate>& predicates) {
    for (const Predicate& predicate : predicates) {
        const std::string target = withoutSelectors(predicate.target);
        m_predicated.insert(target);
        m_predicated.insert(target.substr(target.rfind('/') + 1));
        m_predicated.insert(owner + target);
    }
}

void Linter::gatherPredicates(const std::vector<StructureNode>& nodes) {
    for (const StructureNode& node : nodes) {
        gatherPredicates(node.name + '/', node.predicates);
        gatherPredicates(node.children);
    }
}

std::string Linter::standardName() const {
    return "HL7 " + std::string(dictionary::versionName(m_ground.standard()));
}

void Linter::add(LintLevel level, Place place, MessageId id, std::vector<std::string> arguments) {
    m_notes.push_back({level, {}, place, Note{id, std::move(arguments)}});
}
void Linter::error(Place place, MessageId id, std::vector<std::string> arguments) {
    add(LintLevel::Error, place, id, std::move(arguments));
}
void Linter::warning(Place place, MessageId id, std::vector<std::string> arguments) {
    add(LintLevel::Warning, place, id, std::move(arguments));
}
void Linter::hint(Place place, MessageId id, std::vector<std::string> arguments) {
    add(LintLevel::Hint, place, id, std::move(arguments));
}

bool Linter::knowsSegment(std::string_view id) const {
    return m_segments.count(id) > 0 || dictionary().segment(id);
}

bool Linter::knowsFlavour(std::string_view id) const {
    return m_flavours.count(id) > 0;
}

bool Linter::knowsType(std::string_view id) const {
    return m_types.count(id) > 0 || dictionary().type(id) || id == "varies";
}

bool Linter::knowsValueSet(std::string_view id) const {
    const std::string_view table = tableNumber(id);
    return m_sets.count(id) > 0 || (!table.empty() && (m_tables.count(table) > 0 || dictionary().table(table)));
}

void Linter::unknown(Place place, std::string_view kind, const std::string& name, std::vector<std::string_view> known) {
    if (m_namesMayBeElsewhere) {
        return;
    }
    const std::string near = nearName(name, known);
    if (near.empty()) {
        error(place, MessageId::LintUnknown, {name, std::string(kind), standardName()});
    } else {
        error(place, MessageId::LintUnknownNear, {name, std::string(kind), standardName(), near});
    }
}

void Linter::checkSegmentName(Place place, const std::string& name) {
    if (knowsSegment(name)) {
        return;
    }
    if (name.starts_with('Z') && !m_namesMayBeElsewhere) {
        hint(place, MessageId::LintUndefinedZ, {name});
        return;
    }
    std::vector<std::string_view> known(m_segments.begin(), m_segments.end());
    for (const dictionary::SegmentInfo& segment : dictionary().segments()) {
        known.push_back(segment.id);
    }
    unknown(place, "a segment", name, std::move(known));
}

void Linter::checkFlavour(Place place, const std::string& name) {
    if (!name.empty() && !knowsFlavour(name) && !knowsSegment(name)) {
        unknown(place, "a segment flavour", name, {m_flavours.begin(), m_flavours.end()});
    }
}

void Linter::checkType(Place place, const std::string& name) {
    if (name.empty() || knowsType(name)) {
        return;
    }
    std::vector<std::string_view> known(m_types.begin(), m_types.end());
    for (const dictionary::TypeInfo& type : dictionary().types()) {
        known.push_back(type.id);
    }
    unknown(place, "a type", name, std::move(known));
}

void Linter::checkValueSet(Place place, const std::string& name) {
    if (name.empty()) {
        return;
    }
    m_usedSets.insert(name);
    if (const std::string_view table = tableNumber(name); !table.empty()) {
        m_usedSets.emplace(table);
    }
    if (!tableNumber(name).empty() && !knowsValueSet(name)) {
        hint(place, MessageId::LintTableWithoutCodes, {name, standardName()});
    } else if (!knowsValueSet(name)) {
        unknown(place, "a value set", name, {m_sets.begin(), m_sets.end()});
    }
}

}  // namespace plumb::spec::linting

namespace plumb::spec {

std::string_view lintLevelName(LintLevel level) {
    switch (level) {
    case LintLevel::Error:
        return "error";
    case LintLevel::Warning:
        return "warning";
    case LintLevel::Hint:
        break;
    }
    return "hint";
}

std::vector<LintNote> lint(const SpecDocument& document, const SpecDocument* below) {
    std::vector<LintNote> notes;
    linting::Linter linter(document, below, notes);
    checkHeader(linter);
    checkMessages(linter);
    checkSegments(linter);
    checkTypes(linter);
    checkStatements(linter, document.statements);
    checkValueSets(linter);
    std::stable_sort(notes.begin(), notes.end(), [](const LintNote& a, const LintNote& b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    return notes;
}

}  // namespace plumb::spec
