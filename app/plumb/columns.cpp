#include "plumb/columns.h"

#include "hl7/display_text.h"
#include "reports/framing_text.h"
#include "reports/passage_text.h"

#include <algorithm>

namespace plumb::cli {

struct Column::Named {
    std::string_view name;
    Kind kind;
    hl7::SummaryField field = hl7::SummaryField::Time;  // of a summary
    WireField wire = WireField::Time;
};

const std::vector<Column::Named>& Column::named() {
    using Field = hl7::SummaryField;
    static const std::vector<Named> all{
        {"number", Kind::Number},
        {"#", Kind::Number},
        {"source", Kind::Source},
        {"offset", Kind::Offset},
        {"size", Kind::Size},
        {"time", Kind::Summary, Field::Time},
        {"type", Kind::Summary, Field::Type},
        {"sender", Kind::Summary, Field::Sender},
        {"receiver", Kind::Summary, Field::Receiver},
        {"patient", Kind::Summary, Field::Patient},
        {"visit", Kind::Summary, Field::Visit},
        {"name", Kind::Summary, Field::Name},
        {"control", Kind::Summary, Field::Control},
        {"version", Kind::Summary, Field::Version},
        {"segments", Kind::Segments},
        {"framing", Kind::Framing},
        {"prefix", Kind::Prefix},
        {"captured", Kind::Wire, Field::Time, WireField::Time},
        {"from", Kind::Wire, Field::Time, WireField::From},
        {"to", Kind::Wire, Field::Time, WireField::To},
        {"answer", Kind::Wire, Field::Time, WireField::Answer},
        {"delay", Kind::Wire, Field::Time, WireField::Delay},
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
            column.m_field = one.field;
            column.m_wire = one.wire;
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

std::optional<std::string> Column::wireText(const source::OpenedSource& source, const Item& item) const {
    const std::optional<source::Passage> passage = source.bytes().passageOf(item.entry.begin());
    if (!passage) {
        return std::nullopt;
    }
    switch (m_wire) {
    case WireField::Time:
        return reports::wireTimeText(passage->timeNs);
    case WireField::From:
        return passage->from;
    case WireField::To:
        return passage->to;
    case WireField::Answer: {
        const std::optional<std::uint64_t> partner = reports::partnerOf(source, *passage);
        // Numbers go over all sources of the command.
        return partner ? std::to_string(item.number - item.inSource.value() + *partner + 1) : std::string();
    }
    case WireField::Delay:
        return reports::answerDelayText(*passage);
    }
    return std::nullopt;
}

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
    case Kind::Summary:
        return hl7::summaryText(view, m_field, charset);
    case Kind::Segments:
        return std::to_string(view.segmentCount());
    case Kind::Framing:
        return reports::framingText(item.entry.flags());
    case Kind::Prefix: {
        const Result<std::string> prefix = source.linePrefix(item.inSource);
        return prefix ? *prefix : std::string();
    }
    case Kind::Wire:
        return wireText(source, item);
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
