#include "widgets/models/question.h"

#include "hl7/charset_decision.h"
#include "hl7/display_text.h"
#include "hl7/message_view.h"
#include "hl7/path_pattern.h"
#include "hl7/utf8.h"
#include "widgets/models/sentences.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace plumb::desk {
namespace {

struct FilterPlaces {
    std::vector<hl7::PathPattern> paths;
    QStringList values;
};

/// The paths and values that a filter speaks of, in the order in which it does.
FilterPlaces placesOf(const QString& filter) {
    static const QRegularExpression token(QStringLiteral(
        R"re("((?:[^"]|"")*)"|\b([A-Za-z][A-Za-z0-9?*]{2}(?:\[[^\]]*\])?-[0-9]+(?:\[[^\]]*\])?(?:\.[0-9]+)*)|\b([A-Za-z0-9_]+)\b)re"));
    FilterPlaces out;
    for (auto found = token.globalMatch(filter); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedLength(2) > 0) {
            if (Result<hl7::PathPattern> path = hl7::PathPattern::parse(match.captured(2).toStdString()); path) {
                out.paths.push_back(std::move(*path));
            }
        } else if (match.capturedLength(1) > 0) {
            out.values.append(match.captured(1).replace(QStringLiteral("\"\""), QStringLiteral("\"")));
        } else if (match.capturedLength(3) > 0) {
            out.values.append(match.captured(3));
        }
    }
    return out;
}

/// The character set of a message that is not searched as it stands.
std::optional<hl7::Charset> otherSet(ByteView message, const hl7::Charset* assumed) {
    const std::string_view text = asText(message);
    if (hl7::isAscii(text) || (!assumed && hl7::isUtf8(text))) {
        return std::nullopt;
    }
    const hl7::Charset used =
        hl7::decideCharset(hl7::MessageView(message), std::nullopt, assumed ? std::optional(*assumed) : std::nullopt)
            .used;
    return used.kind() == hl7::CharsetKind::Utf8 ? std::nullopt : std::optional(used);
}

/// Where in the message stands what is found in its text; nothing when it does not stand there as it would be written.
std::optional<ByteRange> placeInOther(std::string_view message, const hl7::Charset& charset,
                                      const query::Regex& regex) {
    const std::string text = hl7::toUtf8(message, charset);
    const auto found = regex.find(text);
    if (!found) {
        return std::nullopt;
    }
    const std::string_view all = text;
    const Result<std::string> before = hl7::fromUtf8(all.substr(0, found->first), charset);
    const Result<std::string> there = hl7::fromUtf8(all.substr(found->first, found->second), charset);
    if (!before || !there || message.substr(std::min(message.size(), before->size()), there->size()) != *there) {
        return std::nullopt;
    }
    return ByteRange{before->size(), there->size()};
}

}  // namespace

Result<Question> Question::parse(Mode mode, const QString& text) {
    Question question;
    question.m_mode = mode;
    const std::string utf8 = text.toStdString();
    switch (mode) {
    case Mode::Filter: {
        Result<query::Filter> filter = query::Filter::parse(utf8);
        if (!filter) {
            return fail(std::move(filter.error()));
        }
        question.m_filter = std::move(*filter);
        break;
    }
    case Mode::Regex: {
        query::Regex regex(utf8, true, query::Regex::Over::Bytes);
        if (!regex.ok()) {
            return fail(MessageId::QueryRegex, {utf8, "1", regex.reason()});
        }
        question.m_regex = std::move(regex);
        break;
    }
    case Mode::Text: {
        // A text is a regular expression without meaning: found whatever its case.
        std::string quoted;
        for (const char c : utf8) {
            if ((static_cast<unsigned char>(c) < 0x80) && !std::isalnum(static_cast<unsigned char>(c))) {
                quoted += '\\';
            }
            quoted += c;
        }
        question.m_regex = query::Regex(quoted, true, query::Regex::Over::Bytes);
        break;
    }
    }
    return question;
}

bool Question::matches(ByteView message, const query::MessageContext& context, query::FilterScratch& scratch) const {
    if (m_filter) {
        return m_filter->matchesBytes(message, context, scratch);
    }
    const std::optional<hl7::Charset> other = otherSet(message, context.assumed);
    if (!other) {
        return m_regex->foundIn(asText(message));
    }
    // An expression may speak of bytes; a text is what people read.
    return (m_mode == Mode::Regex && m_regex->foundIn(asText(message))) ||
           m_regex->foundIn(hl7::toUtf8(asText(message), *other));
}

std::optional<ByteRange> Question::placeIn(const hl7::MessageView& message) const {
    if (!m_filter) {
        const auto found = m_regex ? m_regex->find(asText(message.bytes())) : std::nullopt;
        const auto other = found || !m_regex ? std::nullopt : otherSet(message.bytes(), nullptr);
        return found   ? std::optional(ByteRange{found->first, found->second})
               : other ? placeInOther(asText(message.bytes()), *other, *m_regex)
                       : std::nullopt;
    }
    const FilterPlaces places = placesOf(toQString(m_filter->text()));
    const hl7::Charset charset = hl7::decideCharset(message, std::nullopt).used;
    std::optional<ByteRange> first;
    std::vector<hl7::Element> elements;
    for (const hl7::PathPattern& path : places.paths) {
        path.resolve(message, elements);
        for (const hl7::Element& element : elements) {
            constexpr std::uint64_t kLongest = 4096;
            if (!element.present()) {
                continue;
            }
            if (!first) {
                first = element.range;
            }
            const QString text = toQString(
                hl7::displayText(message, {element.range.begin, std::min(element.range.length, kLongest)}, charset));
            for (const QString& value : places.values) {
                if (text.compare(value, Qt::CaseInsensitive) == 0) {
                    return element.range;
                }
            }
        }
    }
    return first;
}

}  // namespace plumb::desk
