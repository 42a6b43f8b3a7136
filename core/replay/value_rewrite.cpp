#include "replay/value_rewrite.h"

#include "base/ascii.h"
#include "hl7/charset_decision.h"
#include "hl7/display_text.h"
#include "hl7/edit_builder.h"

#include <cstdint>
#include <unordered_map>
#include <utility>

namespace plumb::replay {
namespace {

using hl7::FieldPath;
using hl7::Level;

constexpr std::string_view kHole = "{#}";
constexpr std::string_view kMapMark = "\xEF\xBB\xBF";

/// What stands before the divider, with its quotes taken away; `rest` is what stands behind it, nothing when there is
/// none.
std::string takeCell(std::string_view& rest, char divider, bool& more) {
    std::string cell;
    bool quoted = false;
    std::size_t n = 0;
    for (; n < rest.size(); ++n) {
        const char c = rest[n];
        if (c == '"' && (quoted || cell.empty())) {
            if (quoted && n + 1 < rest.size() && rest[n + 1] == '"') {
                cell += rest[++n];
            } else {
                quoted = !quoted;
            }
        } else if (c == divider && !quoted) {
            break;
        } else {
            cell += c;
        }
    }
    more = n < rest.size();
    rest.remove_prefix(more ? n + 1 : n);
    return cell;
}

std::optional<std::pair<std::string, std::string>> pairIn(std::string_view line) {
    const char divider = line.find('\t') != std::string_view::npos  ? '\t'
                         : line.find(',') != std::string_view::npos ? ','
                                                                    : ';';
    bool more = false;
    std::string old = takeCell(line, divider, more);
    if (!more || old.empty()) {
        return std::nullopt;
    }
    std::string now = takeCell(line, divider, more);
    return more ? std::nullopt : std::optional(std::pair(std::move(old), std::move(now)));
}

/// Where the value of an element stands: its first leaf, of a field that of each repetition.
void collectValues(const hl7::MessageView& message, const hl7::Element& element, std::vector<FieldPath>& out) {
    const Level level = element.path.level();
    if (!element.present() || level == Level::Segment) {
        return;
    }
    if (level == Level::Subcomponent) {
        if (element.presence == hl7::Presence::Value) {
            out.push_back(element.path);
        }
        return;
    }
    const std::uint32_t count = level == Level::Field ? message.childCount(element.path) : 1;
    for (std::uint32_t n = 1; n <= count; ++n) {
        collectValues(message, message.at(element.path.child(n)), out);
    }
}

Error notRewritten(const hl7::PathPattern& path, Error cause) {
    return Error(MessageId::PlanRewrite, {path.text()}).causedBy(std::move(cause));
}

}  // namespace

Result<ValueMap> parseValueMap(std::string_view text, const std::string& name) {
    ValueMap map;
    std::unordered_map<std::string, std::uint64_t> lines;
    if (text.starts_with(kMapMark)) {
        text.remove_prefix(kMapMark.size());
    }
    for (std::uint64_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (withoutBlanks(line).empty() || line.front() == '#') {
            continue;
        }
        auto pair = pairIn(line);
        if (!pair) {
            return fail(MessageId::PlanMapLine, {name, std::to_string(number)});
        }
        const auto before = map.find(pair->first);
        if (before != map.end() && before->second != pair->second) {
            return fail(MessageId::PlanMapTwice, {name, std::to_string(number), std::to_string(lines[pair->first])});
        }
        lines.emplace(pair->first, number);
        map.emplace(std::move(pair->first), std::move(pair->second));
    }
    if (map.empty()) {
        return fail(MessageId::PlanMapEmpty, {name});
    }
    return map;
}

Result<std::vector<hl7::PathPattern>> ValueRewrite::pathsOf(std::string_view text) {
    std::vector<hl7::PathPattern> paths;
    int depth = 0;
    char quote = 0;
    std::size_t begin = 0;
    for (std::size_t n = 0; n <= text.size(); ++n) {
        const char c = n < text.size() ? text[n] : ',';
        if (quote != 0 && n < text.size()) {
            quote = c == quote ? '\0' : quote;
        } else if (depth > 0 && (c == '"' || c == '\'')) {
            quote = c;
        } else if (c == '[' || c == ']') {
            depth += c == '[' ? 1 : -1;
        } else if (c == ',' && (depth == 0 || n == text.size())) {
            Result<hl7::PathPattern> path = hl7::PathPattern::parse(withoutBlanks(text.substr(begin, n - begin)));
            if (!path) {
                return fail(std::move(path.error()));
            }
            if (path->level() == Level::Segment) {
                return fail(MessageId::ChangeSegment, {path->text()});
            }
            paths.push_back(std::move(*path));
            begin = n + 1;
        }
    }
    return paths;
}

Result<ValueRewrite> ValueRewrite::mapped(std::string_view paths, ValueMap map, bool strict) {
    Result<std::vector<hl7::PathPattern>> read = pathsOf(paths);
    if (!read) {
        return fail(std::move(read.error()));
    }
    ValueRewrite rewrite;
    rewrite.m_paths = std::move(*read);
    rewrite.m_values = std::move(map);
    rewrite.m_strict = strict;
    return rewrite;
}

Result<ValueRewrite> ValueRewrite::renumbered(std::string_view paths, std::string_view pattern,
                                              const query::CounterRule& counter) {
    if (pattern.find(kHole) == std::string_view::npos) {
        return fail(MessageId::PlanNoHole, {std::string(pattern)});
    }
    Result<ValueRewrite> rewrite = mapped(paths, {}, false);
    if (rewrite) {
        rewrite->m_pattern = std::string(pattern);
        rewrite->m_counter = counter;
    }
    return rewrite;
}

const std::string* ValueRewrite::valueFor(const std::string& old) {
    const auto found = m_values.find(old);
    if (found != m_values.end()) {
        return &found->second;
    }
    if (!m_pattern) {
        return nullptr;
    }
    std::string made = *m_pattern;
    const std::string number = m_counter.number(m_values.size());
    for (std::size_t at = made.find(kHole); at != std::string::npos; at = made.find(kHole, at + number.size())) {
        made.replace(at, kHole.size(), number);
    }
    return &m_values.emplace(old, std::move(made)).first->second;
}

Result<void> ValueRewrite::apply(hl7::EditableMessage& message, const std::optional<hl7::Charset>& charset) {
    std::vector<hl7::Element> elements;
    std::vector<FieldPath> places;
    for (const hl7::PathPattern& path : m_paths) {
        const hl7::MessageView& view = message.view();
        const hl7::Charset used = hl7::decideCharset(view, charset).used;
        path.resolve(view, elements);
        places.clear();
        for (const hl7::Element& element : elements) {
            collectValues(view, element, places);
        }
        std::vector<hl7::ByteEdit> edits;
        // Those further back first, so that no edit moves the place of another; numbers are given in message order.
        for (const FieldPath place : places) {
            const std::string old = hl7::displayText(view, view.at(place).range, used);
            const std::string* const now = valueFor(old);
            if (!now) {
                if (m_strict) {
                    return fail(MessageId::PlanUnmapped, {path.text()});
                }
                continue;
            }
            Result<std::string> bytes = hl7::valueOfText(*now, view.delimiters(), used);
            if (!bytes) {
                return fail(notRewritten(path, std::move(bytes.error())));
            }
            Result<hl7::ByteEdit> edit = hl7::setValue(
                view, place, bytes->empty() ? hl7::NewValue::empty() : hl7::NewValue::rawText(std::move(*bytes)));
            if (!edit) {
                return fail(notRewritten(path, std::move(edit.error())));
            }
            edits.insert(edits.begin(), std::move(*edit));
        }
        if (Result<std::vector<hl7::ByteEdit>> undo = message.applyAll(edits); !undo) {
            return fail(notRewritten(path, std::move(undo.error())));
        }
    }
    return {};
}

}  // namespace plumb::replay
