#include "plumb/columns.h"

#include "hl7/display_text.h"

#include <algorithm>

namespace plumb::cli {

struct Column::Named {
    std::string_view name;
    Kind kind;
};

const std::vector<Column::Named>& Column::named() {
    static const std::vector<Named> all{
        {"number", Kind::Number},   {"#", Kind::Number},        {"source", Kind::Source},
        {"offset", Kind::Offset},   {"size", Kind::Size},       {"time", Kind::Time},
        {"type", Kind::Type},       {"sender", Kind::Sender},   {"receiver", Kind::Receiver},
        {"patient", Kind::Patient}, {"visit", Kind::Visit},     {"name", Kind::Name},
        {"control", Kind::Control}, {"version", Kind::Version}, {"segments", Kind::Segments},
        {"framing", Kind::Framing}, {"prefix", Kind::Prefix},
    };
    return all;
}

std::string Column::names() {
    std::string out;
    for (const Named& one : named()) {
        if (one.name != "#") {
            out += (out.empty() ? "" : ", ") + std::string(one.name);
        }
    }
    return out;
}

Result<Column> Column::parse(std::string_view text) {
    Column column;
    column.m_title = text;
    for (const Named& one : named()) {
        if (one.name == text) {
            column.m_kind = one.kind;
            return column;
        }
    }
    Result<hl7::PathPattern> path = hl7::PathPattern::parse(text);
    if (!path) {
        return fail(std::move(path.error()));
    }
    // A word in small letters is a name misspelt rather than a segment.
    if (text.find_first_of("-.[") == std::string_view::npos &&
        std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; })) {
        return fail(MessageId::PathSyntax, {std::string(text), "1", "it is no column"});
    }
    column.m_path = std::move(*path);
    column.m_title = column.m_path.text();
    return column;
}

bool Column::isNumber() const {
    return m_kind == Kind::Number || m_kind == Kind::Offset || m_kind == Kind::Size || m_kind == Kind::Segments;
}

std::string elementText(const hl7::MessageView& view, const hl7::Element& element, const hl7::Charset& charset) {
    return hl7::displayText(view, element.range, charset);
}

std::string framingText(const hl7::EntryFlags& flags) {
    std::string out = flags.mllp ? "mllp" : "plain";
    if (flags.linePrefix) {
        out += " log";
    }
    return out;
}

namespace {

std::string textAt(const hl7::MessageView& view, hl7::FieldPath path, const hl7::Charset& charset) {
    return elementText(view, view.at(path), charset);
}

std::string joined(std::string left, const std::string& right, const char* between) {
    if (!left.empty() && !right.empty()) {
        left += between;
    }
    return left + right;
}

// The medical record number where CX.5 says so, else the first identifier.
std::string patientId(const hl7::MessageView& view, const hl7::Charset& charset) {
    const std::uint32_t pid = view.findSegment("PID");
    if (pid == 0) {
        return {};
    }
    const hl7::FieldPath field(pid, 3);
    const std::uint32_t count = std::min(view.childCount(field), 64u);
    for (std::uint32_t n = 1; n <= count; ++n) {
        if (view.raw(field.child(n).child(5)) == "MR") {
            return textAt(view, field.child(n).child(1), charset);
        }
    }
    std::string first = textAt(view, hl7::FieldPath(pid, 3, 1, 1), charset);
    return first.empty() ? textAt(view, hl7::FieldPath(pid, 2, 1, 1), charset) : first;
}

std::string patientName(const hl7::MessageView& view, const hl7::Charset& charset) {
    const std::uint32_t pid = view.findSegment("PID");
    return pid == 0 ? std::string()
                    : joined(textAt(view, hl7::FieldPath(pid, 5, 1, 1), charset),
                             textAt(view, hl7::FieldPath(pid, 5, 1, 2), charset), ", ");
}

std::string time(std::string_view raw) {
    const bool digits =
        raw.size() >= 12 && std::all_of(raw.begin(), raw.begin() + 12, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) {
        return std::string(raw);
    }
    const auto part = [&](std::size_t at, std::size_t length) { return std::string(raw.substr(at, length)); };
    std::string out = part(0, 4) + '-' + part(4, 2) + '-' + part(6, 2) + ' ' + part(8, 2) + ':' + part(10, 2);
    if (raw.size() >= 14) {
        out += ':' + part(12, 2);
    }
    return out;
}

}  // namespace

std::optional<std::string> Column::text(const Inputs& inputs, const Item& item, const hl7::Charset& charset) const {
    const hl7::MessageView& view = item.view;
    const source::OpenedSource& source = *inputs.sources()[item.source];
    switch (m_kind) {
    case Kind::Number:
        return std::to_string(item.number + 1);
    case Kind::Source:
        return source.name();
    case Kind::Offset:
        return std::to_string(source.bytes().fileOffset(item.entry.begin()));
    case Kind::Size:
        return std::to_string(item.entry.length());
    case Kind::Time:
        return time(view.raw(hl7::FieldPath(1, 7, 1, 1)));
    case Kind::Type:
        return joined(textAt(view, hl7::FieldPath(1, 9, 1, 1), charset),
                      textAt(view, hl7::FieldPath(1, 9, 1, 2), charset), " ");
    case Kind::Sender:
        return joined(textAt(view, hl7::FieldPath(1, 3, 1, 1), charset),
                      textAt(view, hl7::FieldPath(1, 4, 1, 1), charset), " / ");
    case Kind::Receiver:
        return joined(textAt(view, hl7::FieldPath(1, 5, 1, 1), charset),
                      textAt(view, hl7::FieldPath(1, 6, 1, 1), charset), " / ");
    case Kind::Patient:
        return patientId(view, charset);
    case Kind::Visit: {
        const std::uint32_t pv1 = view.findSegment("PV1");
        return pv1 == 0 ? std::string() : textAt(view, hl7::FieldPath(pv1, 19, 1, 1), charset);
    }
    case Kind::Name:
        return patientName(view, charset);
    case Kind::Control:
        return textAt(view, hl7::FieldPath(1, 10), charset);
    case Kind::Version:
        return std::string(view.version());
    case Kind::Segments:
        return std::to_string(view.segmentCount());
    case Kind::Framing:
        return framingText(item.entry.flags());
    case Kind::Prefix: {
        const Result<std::string> prefix = source.linePrefix(item.inSource);
        return prefix ? *prefix : std::string();
    }
    case Kind::Path:
        break;
    }
    if (!m_path.many()) {
        const hl7::Element element = m_path.first(view);
        return element.present() ? std::optional(elementText(view, element, charset)) : std::nullopt;
    }
    std::vector<hl7::Element> elements;
    m_path.resolve(view, elements);
    std::optional<std::string> out;
    for (const hl7::Element& element : elements) {
        if (element.present()) {
            out = out ? *out + " | " + elementText(view, element, charset) : elementText(view, element, charset);
        }
    }
    return out;
}

Result<std::vector<Column>> parseColumns(std::string_view text) {
    std::vector<Column> columns;
    std::size_t begin = 0;
    int depth = 0;
    char quote = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ',';
        if (quote != 0 && i < text.size()) {
            quote = c == quote ? '\0' : quote;
            continue;
        }
        if (c == '"' || c == '\'') {
            quote = c;
        }
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        if (c != ',' || (depth > 0 && i < text.size())) {
            continue;
        }
        std::string_view one = text.substr(begin, i - begin);
        while (!one.empty() && one.front() == ' ') {
            one.remove_prefix(1);
        }
        while (!one.empty() && one.back() == ' ') {
            one.remove_suffix(1);
        }
        Result<Column> column = Column::parse(one);
        if (!column) {
            return fail(std::move(column.error()));
        }
        columns.push_back(std::move(*column));
        begin = i + 1;
    }
    return columns;
}

}  // namespace plumb::cli
