#include "widgets/editor/quick_fixes.h"

#include "base/ascii.h"
#include "dictionary/structure_choice.h"
#include "hl7/edit_builder.h"
#include "widgets/models/insight.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace plumb::desk {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("QuickFixes", text);
}

void appendSet(const Insight& insight, const std::string& id, std::vector<Completion>& out) {
    if (const spec::Spec* const spec = insight.spec()) {
        for (const spec::CodeSpec& code : spec->valueSet(id).set.codes) {
            out.push_back({toQString(code.code), toQString(code.text)});
        }
        return;
    }
    const std::string_view number = id.rfind("HL7", 0) == 0 ? std::string_view(id).substr(3) : std::string_view(id);
    if (const dictionary::TableInfo* const table = insight.dictionary().table(number)) {
        for (const dictionary::CodeInfo& code : table->codes) {
            out.push_back({toQString(code.code), toQString(code.text)});
        }
    }
}

/// Codes that the bindings of an element allow in one of its components; 0: in itself.
void appendBound(const Insight& insight, const spec::MergedElement& element, std::uint32_t component,
                 std::vector<Completion>& out) {
    for (const spec::Binding& binding : element.element.bindings) {
        const bool here = binding.locations.empty() ? component <= 1
                                                    : std::find(binding.locations.begin(), binding.locations.end(),
                                                                std::max(component, 1u)) != binding.locations.end();
        if (!here) {
            continue;
        }
        if (!binding.valueSet.empty()) {
            appendSet(insight, binding.valueSet, out);
        } else if (!binding.code.empty()) {
            out.push_back({toQString(binding.code), {}});
        }
    }
}

void appendIds(const hl7::GrammarNode& node, QSet<QString>& seen, std::vector<QString>& out) {
    if (node.kind == hl7::GrammarNode::Kind::Segment) {
        const QString id = toQString(node.name);
        if (!seen.contains(id)) {
            seen.insert(id);
            out.push_back(id);
        }
    }
    for (const hl7::GrammarNode& child : node.children) {
        appendIds(child, seen, out);
    }
}

void fixCase(const Insight& insight, const hl7::Element& element, bool masked, std::vector<QuickFix>& out) {
    const std::string_view value = insight.view().text(element.range);
    std::vector<QString> alike;
    for (const Completion& code : codesAt(insight, element.path)) {
        const std::string utf8 = code.code.toStdString();
        if (utf8 == value) {
            return;
        }
        if (equalCaseBlind(utf8, value) && std::find(alike.begin(), alike.end(), code.code) == alike.end()) {
            alike.push_back(code.code);
        }
    }
    if (alike.size() != 1) {
        return;
    }
    Result<hl7::ByteEdit> edit =
        hl7::setValue(insight.view(), element.path, hl7::NewValue::of(alike.front().toStdString()));
    if (edit) {
        out.push_back(
            {masked ? tr("Write the code as its table does") : tr("Write %1, as its table does").arg(alike[0]),
             {std::move(*edit)}});
    }
}

void fixBlanks(const Insight& insight, const hl7::Element& element, std::vector<QuickFix>& out) {
    const std::string_view value = insight.view().text(element.range);
    const std::size_t first = value.find_first_not_of(' ');
    if (value.empty() || first == std::string_view::npos || insight.view().childCount(element.path) > 1) {
        return;
    }
    const std::size_t last = value.find_last_not_of(' ') + 1;
    QuickFix fix{tr("Remove the blanks around the value"), {}};
    // From the back, so that the first offset stays what it is.
    if (last < value.size()) {
        fix.edits.push_back({element.range.begin + last, std::string(value.substr(last)), {}});
    }
    if (first > 0) {
        fix.edits.push_back({element.range.begin, std::string(value.substr(0, first)), {}});
    }
    if (!fix.edits.empty()) {
        out.push_back(std::move(fix));
    }
}

void fixTrailing(const Insight& insight, std::uint32_t segment, std::vector<QuickFix>& out) {
    const hl7::MessageView& view = insight.view();
    const hl7::Element whole = view.at(hl7::FieldPath(segment));
    const std::string_view text = view.text(whole.range);
    const hl7::Delimiters& d = view.delimiters();
    std::size_t least = view.segmentId(segment).size();
    if (hl7::isHeaderSegment(view.bytes(whole.range))) {
        least = static_cast<std::size_t>(view.at(hl7::FieldPath(segment, 2)).range.end() - whole.range.begin);
    }
    std::size_t end = text.size();
    while (end > least) {
        const auto byte = static_cast<std::uint8_t>(text[end - 1]);
        if (byte != d.field && byte != d.component && (byte != d.subcomponent || byte == 0)) {
            break;
        }
        --end;
    }
    if (end < text.size()) {
        out.push_back({tr("Remove the delimiters at the end of %1").arg(toQString(view.segmentId(segment))),
                       {{whole.range.begin + end, std::string(text.substr(end)), {}}}});
    }
}

}  // namespace

std::vector<Completion> codesAt(const Insight& insight, hl7::FieldPath path) {
    std::vector<Completion> out;
    if (path.field() == 0) {
        return out;
    }
    appendBound(
        insight,
        insight.elementInfo(path.repetition() != 0 && path.component() == 0 ? path.upTo(hl7::Level::Field) : path), 0,
        out);
    if (out.empty() && path.subcomponent() != 0) {
        appendBound(insight, insight.elementInfo(path.upTo(hl7::Level::Component)), path.subcomponent(), out);
    }
    if (out.empty() && path.component() != 0) {
        appendBound(insight, insight.elementInfo(path.upTo(hl7::Level::Field)), path.component(), out);
    }
    return out;
}

std::vector<Completion> segmentIds(const Insight& insight) {
    QSet<QString> seen;
    std::vector<QString> ids;
    if (const auto choice = dictionary::chooseStructure(insight.dictionary(), insight.view()); choice.structure) {
        appendIds(choice.structure->root(), seen, ids);
    }
    for (const dictionary::SegmentInfo& segment : insight.dictionary().segments()) {
        const QString id = toQString(segment.id);
        if (!seen.contains(id)) {
            ids.push_back(id);
        }
    }
    std::vector<Completion> out;
    for (const QString& id : ids) {
        const dictionary::SegmentInfo* const info = insight.dictionary().segment(id.toStdString());
        out.push_back({id, info ? toQString(info->name) : QString()});
    }
    return out;
}

std::vector<QuickFix> quickFixesAt(const Insight& insight, hl7::FieldPath path, bool masked) {
    std::vector<QuickFix> out;
    if (path.segment() == 0) {
        return out;
    }
    const hl7::Element element = insight.view().at(path);
    const bool hidden = masked && isSensitive(insight.view(), path);
    const bool header =
        hl7::isHeaderSegment(insight.view().bytes(insight.view().at(path.upTo(hl7::Level::Segment)).range));
    if (path.field() != 0 && element.presence == hl7::Presence::Value && !(header && path.field() <= 2)) {
        fixCase(insight, element, hidden, out);
        fixBlanks(insight, element, out);
    }
    fixTrailing(insight, path.segment(), out);
    return out;
}

}  // namespace plumb::desk
