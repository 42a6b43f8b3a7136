// Segment flavours and types: names, chains of bases, and that nothing required is relaxed.
#include "spec/linting/linter.h"
#include "spec/standard_parts.h"

#include <algorithm>

namespace plumb::spec::linting {
namespace {

/// How much a usage asks for; 0: nothing that could be relaxed.
int strictness(UsageCode code) {
    return code == UsageCode::R ? 2 : code == UsageCode::RE ? 1 : 0;
}

void checkRelaxed(Linter& linter, const std::string& owner, const std::vector<MergedElement>& below,
                  const std::vector<ElementSpec>& said, char separator) {
    for (const ElementSpec& element : said) {
        const auto found = std::find_if(below.begin(), below.end(),
                                        [&](const MergedElement& e) { return e.element.number == element.number; });
        if (found == below.end() || element.usage.code == UsageCode::Unsaid ||
            strictness(element.usage.code) >= strictness(found->element.usage.code)) {
            continue;
        }
        // A site that leaves out what the standard requires says so knowingly; a spec below is a promise.
        const std::string what = owner + separator + std::to_string(element.number);
        const std::string before = printUsage(found->element.usage), now = printUsage(element.usage);
        if (found->usageFromStandard) {
            linter.hint(element.place, MessageId::LintRelaxedStandard, {what, before, linter.standardName(), now});
        } else {
            linter.warning(element.place, MessageId::LintRelaxed, {what, before, now});
        }
    }
}

/// Whether following `base` from `id` comes back to it, by way of parts of this document.
template <class V>
bool turnsBack(const std::vector<V>& parts, const std::string& id) {
    std::string at = id;
    for (std::size_t step = 0; step <= kLongestChain; ++step) {
        const auto found = std::find_if(parts.begin(), parts.end(), [&](const V& part) { return part.id == at; });
        if (found == parts.end() || found->base.empty() || found->base == at) {
            return false;
        }
        at = found->base;
    }
    return true;
}

void checkPastEnd(Linter& linter, const SegmentSpec& segment, const std::string& id) {
    const dictionary::SegmentInfo* info = linter.dictionary().segment(id);
    if (!info || info->fields.empty()) {
        return;
    }
    const std::uint32_t last = info->fields.back().number;
    for (const ElementSpec& field : segment.fields) {
        if (field.number > last && field.type.empty()) {
            linter.hint(field.place, MessageId::LintPastEnd,
                        {id + '-' + std::to_string(field.number), id, std::to_string(last), linter.standardName()});
        }
    }
}

}  // namespace

void checkSegments(Linter& linter) {
    const std::vector<SegmentSpec>& segments = linter.document().segments;
    checkTwice(linter, segments, "segments", [](const SegmentSpec& s) { return s.id; });
    for (const SegmentSpec& segment : segments) {
        const std::string& id = segment.segment.empty() ? segment.id : segment.segment;
        if (!id.starts_with('Z') && !linter.dictionary().segment(id)) {
            std::vector<std::string_view> known;
            for (const dictionary::SegmentInfo& info : linter.dictionary().segments()) {
                known.push_back(info.id);
            }
            linter.unknown(segment.place, "a segment", id, std::move(known));
        }
        linter.checkFlavour(segment.place, segment.base);
        if (turnsBack(segments, segment.id)) {
            linter.error(segment.place, MessageId::LintCircle, {segment.id});
        }
        checkElements(linter, id, segment.fields, true);
        checkPastEnd(linter, segment, id);
        checkRelaxed(linter, id, linter.ground().segment(segment.id, id).fields, segment.fields, '-');
        checkStatements(linter, segment.statements);
        checkPredicates(linter, segment.predicates);
        checkCoConstraints(linter, segment.coConstraints);
        checkSlicings(linter, segment.slicings, false);
        checkOrderIndifferent(linter, segment.orderIndifferent);
        for (const DynamicType& dynamic : segment.dynamicTypes) {
            for (const DynamicType::Case& one : dynamic.cases) {
                linter.checkType(dynamic.place, one.type);
            }
        }
    }
}

void checkTypes(Linter& linter) {
    const std::vector<TypeSpec>& types = linter.document().types;
    checkTwice(linter, types, "types", [](const TypeSpec& t) { return t.id; });
    for (const TypeSpec& type : types) {
        linter.checkType(type.place, type.base);
        if (turnsBack(types, type.id)) {
            linter.error(type.place, MessageId::LintCircle, {type.id});
        }
        checkElements(linter, type.id, type.components, false);
        checkPattern(linter, type.place, type.id, type.pattern);
        checkBindings(linter, type.bindings);
        checkStatements(linter, type.statements);
        checkPredicates(linter, type.predicates);
    }
}

}  // namespace plumb::spec::linting
