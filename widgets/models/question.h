// What is looked for in messages: a filter, a text, or a regular expression.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/filter.h"
#include "query/regex.h"
#endif

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace plumb::desk {

class Question {
public:
    enum class Mode : quint8 { Filter, Text, Regex };

    [[nodiscard]] static Result<Question> parse(Mode mode, const QString& text);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool needsAcks() const { return m_filter && m_filter->needsAcks(); }

    /// Any thread, each with a scratch of its own.
    [[nodiscard]] bool matches(ByteView message, const query::MessageContext& context,
                               query::FilterScratch& scratch) const;

    /// Where in a message that matches: the first hit of a text; for a filter the first of its paths that holds one of
    /// its values, else the first that is there. Nothing: the filter speaks of no place of the message.
    [[nodiscard]] std::optional<ByteRange> placeIn(const hl7::MessageView& message) const;

private:
    Mode m_mode = Mode::Filter;
    std::optional<query::Filter> m_filter;
    std::optional<query::Regex> m_regex;
};

}  // namespace plumb::desk
