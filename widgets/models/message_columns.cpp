#include "widgets/models/message_columns.h"

#include "dictionary/dictionary.h"
#include "hl7/display_text.h"
#include "hl7/hl7_time.h"
#include "hl7/message_summary.h"
#include "widgets/models/sensitive.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <array>

namespace plumb::desk {
namespace {

using Kind = MessageColumn::Kind;

struct NamedColumn {
    Kind kind;
    const char* key;
    const char* title;
    const char* filter;
    int width;
    bool sensitive;
};

constexpr std::array<NamedColumn, 15> kNamed = {{
    {Kind::Number, "number", QT_TRANSLATE_NOOP("MessageColumn", "#"), "", 88, false},
    {Kind::Time, "time", QT_TRANSLATE_NOOP("MessageColumn", "Time"), "MSH-7", 150, false},
    {Kind::Message, "message", QT_TRANSLATE_NOOP("MessageColumn", "Message"), "MSH-9", 190, false},
    {Kind::Control, "control", QT_TRANSLATE_NOOP("MessageColumn", "Control id"), "MSH-10", 100, false},
    {Kind::Sender, "sender", QT_TRANSLATE_NOOP("MessageColumn", "Sender"), "MSH-3", 130, false},
    {Kind::Receiver, "receiver", QT_TRANSLATE_NOOP("MessageColumn", "Receiver"), "MSH-5", 130, false},
    {Kind::Patient, "patient", QT_TRANSLATE_NOOP("MessageColumn", "Patient id"), "PID-3", 96, true},
    {Kind::Visit, "visit", QT_TRANSLATE_NOOP("MessageColumn", "Visit"), "PV1-19", 96, true},
    {Kind::Name, "name", QT_TRANSLATE_NOOP("MessageColumn", "Name"), "PID-5", 150, true},
    {Kind::Size, "size", QT_TRANSLATE_NOOP("MessageColumn", "Size"), "", 70, false},
    {Kind::Ack, "ack", QT_TRANSLATE_NOOP("MessageColumn", "ACK"), "ack.code", 90, false},
    {Kind::Findings, "findings", QT_TRANSLATE_NOOP("MessageColumn", "Findings"), "", 110, false},
    {Kind::Version, "version", QT_TRANSLATE_NOOP("MessageColumn", "Version"), "MSH-12", 64, false},
    {Kind::Segments, "segments", QT_TRANSLATE_NOOP("MessageColumn", "Segments"), "", 80, false},
    {Kind::Source, "source", QT_TRANSLATE_NOOP("MessageColumn", "Source"), "source", 150, false},
}};

const NamedColumn* namedColumn(Kind kind) {
    for (const NamedColumn& one : kNamed) {
        if (one.kind == kind) {
            return &one;
        }
    }
    return nullptr;
}

QString summary(const FeedMessage& message, hl7::SummaryField field) {
    return toQString(hl7::summaryText(message.view, field, message.charset));
}

}  // namespace

std::optional<MessageColumn> MessageColumn::parse(const QString& key) {
    MessageColumn column;
    for (const NamedColumn& one : kNamed) {
        if (key == QLatin1String(one.key)) {
            column.m_kind = one.kind;
            column.m_key = key;
            return column;
        }
    }
    Result<hl7::PathPattern> path = hl7::PathPattern::parse(key.trimmed().toStdString());
    if (!path || path->field() == 0) {
        return std::nullopt;
    }
    column.m_path = std::move(*path);
    column.m_key = toQString(column.m_path.text());
    return column;
}

std::vector<MessageColumn> MessageColumn::standard() {
    std::vector<MessageColumn> out;
    for (const char* key :
         {"number", "time", "message", "control", "sender", "patient", "visit", "name", "size", "ack", "findings"}) {
        out.push_back(*parse(QLatin1String(key)));
    }
    return out;
}

std::vector<MessageColumn> MessageColumn::named() {
    std::vector<MessageColumn> out;
    for (const NamedColumn& one : kNamed) {
        out.push_back(*parse(QLatin1String(one.key)));
    }
    return out;
}

QString MessageColumn::title() const {
    const NamedColumn* const one = namedColumn(m_kind);
    return one ? QCoreApplication::translate("MessageColumn", one->title) : m_key;
}

QString MessageColumn::toolTip() const {
    if (m_kind == Kind::Path) {
        const dictionary::SegmentInfo* const segment =
            dictionary::Dictionary::of(dictionary::Version::V251).segment(m_path.segmentId());
        const dictionary::ElementInfo* const field = segment ? segment->field(m_path.field()) : nullptr;
        return field ? m_key + QLatin1Char('\n') + toQString(field->name) : m_key;
    }
    return filterPath().isEmpty() ? title() : title() + QLatin1Char('\n') + filterPath();
}

int MessageColumn::width() const {
    const NamedColumn* const one = namedColumn(m_kind);
    return one ? one->width : 120;
}

bool MessageColumn::sensitive() const {
    if (const NamedColumn* const one = namedColumn(m_kind)) {
        return one->sensitive;
    }
    return isSensitive(m_path.segmentId(), m_path.field());
}

QString MessageColumn::filterPath() const {
    const NamedColumn* const one = namedColumn(m_kind);
    return one ? QLatin1String(one->filter) : m_key;
}

QString MessageColumn::text(const FeedMessage& message) const {
    switch (m_kind) {
    case Kind::Number:
        return QLocale().toString(static_cast<qulonglong>(message.number + 1));
    case Kind::Time:
        return localTime(message.view.raw(hl7::FieldPath(1, 7, 1, 1)));
    case Kind::Message:
        return messageInWords(message.view);
    case Kind::Control:
        return summary(message, hl7::SummaryField::Control);
    case Kind::Sender:
        return summary(message, hl7::SummaryField::Sender);
    case Kind::Receiver:
        return summary(message, hl7::SummaryField::Receiver);
    case Kind::Patient:
        return summary(message, hl7::SummaryField::Patient);
    case Kind::Visit:
        return summary(message, hl7::SummaryField::Visit);
    case Kind::Name:
        return summary(message, hl7::SummaryField::Name);
    case Kind::Size:
        return QLocale().toString(static_cast<qulonglong>(message.bytes.size()));
    case Kind::Version:
        return toQString(message.view.version());
    case Kind::Segments:
        return QLocale().toString(message.view.segmentCount());
    case Kind::Ack:
    case Kind::Findings:
    case Kind::Source:
        return {};
    case Kind::Path:
        break;
    }
    constexpr std::size_t kShown = 16;
    std::vector<hl7::Element> elements;
    m_path.resolve(message.view, elements);
    QString out;
    std::size_t shown = 0;
    for (const hl7::Element& element : elements) {
        if (!element.present()) {
            continue;
        }
        if (shown++ == kShown) {
            return out + QStringLiteral(" | \u2026");
        }
        if (!out.isEmpty()) {
            out += QStringLiteral(" | ");
        }
        constexpr std::uint64_t kLongest = 400;
        const ByteRange range{element.range.begin, std::min(element.range.length, kLongest)};
        out += toQString(hl7::displayText(message.view, range, message.charset));
    }
    return out;
}

std::string MessageColumn::sortKey(ByteView message, std::uint64_t number) const {
    const hl7::MessageView view(message);
    switch (m_kind) {
    case Kind::Time:
        return std::string(view.raw(hl7::FieldPath(1, 7, 1, 1)));
    case Kind::Message:
        return std::string(view.raw(hl7::FieldPath(1, 9)));
    case Kind::Control:
        return std::string(view.controlId());
    case Kind::Sender:
        return std::string(view.raw(hl7::FieldPath(1, 3))) + '|' + std::string(view.raw(hl7::FieldPath(1, 4)));
    case Kind::Receiver:
        return std::string(view.raw(hl7::FieldPath(1, 5))) + '|' + std::string(view.raw(hl7::FieldPath(1, 6)));
    case Kind::Patient:
        return hl7::summaryText(view, hl7::SummaryField::Patient, hl7::Charset::latin1());
    case Kind::Visit:
        return hl7::summaryText(view, hl7::SummaryField::Visit, hl7::Charset::latin1());
    case Kind::Name:
        return hl7::summaryText(view, hl7::SummaryField::Name, hl7::Charset::latin1());
    case Kind::Version:
        return std::string(view.version());
    case Kind::Path: {
        const hl7::Element element = m_path.first(view);
        return std::string(view.text(element.range));
    }
    default:
        return std::to_string(number);
    }
}

QString messageInWords(const hl7::MessageView& view) {
    const std::string_view code = view.messageCode(), event = view.triggerEvent();
    QString out = toQString(code);
    if (event.empty()) {
        return out;
    }
    out += QLatin1Char(' ') + toQString(event);
    static QHash<QString, QString> words;
    const QString key = toQString(event);
    auto known = words.constFind(key);
    if (known == words.constEnd()) {
        const dictionary::TableInfo* const events = dictionary::Dictionary::of(dictionary::Version::V282).table("0003");
        const dictionary::CodeInfo* const one = events ? events->code(event) : nullptr;
        std::string_view text = one ? one->text : std::string_view();
        // "ADT/ACK - Update patient information": the code stands before it already.
        if (const std::size_t dash = text.find(" - "); dash != std::string_view::npos) {
            text.remove_prefix(dash + 3);
        }
        QString said = toQString(text);
        if (!said.isEmpty()) {
            said[0] = said[0].toUpper();
        }
        known = words.insert(key, said);
    }
    return known->isEmpty() ? out : out + QLatin1Char(' ') + *known;
}

QString localTime(std::string_view raw) {
    const std::optional<hl7::Hl7Time> time = hl7::parseTime(raw);
    if (!time) {
        return toQString(raw);
    }
    const QLocale locale;
    const QDate date(time->year, time->month, time->day);
    switch (time->precision) {
    case hl7::TimePrecision::Year:
        return QString::number(time->year);
    case hl7::TimePrecision::Month:
        return locale.toString(date, QStringLiteral("MMM yyyy"));
    case hl7::TimePrecision::Day:
        return locale.toString(date, QStringLiteral("d MMM yyyy"));
    default:
        break;
    }
    const bool seconds = time->precision != hl7::TimePrecision::Hour && time->precision != hl7::TimePrecision::Minute;
    const QTime clock(time->hour, time->minute, std::min<int>(time->second, 59));
    return locale.toString(date, QStringLiteral("d MMM yyyy ")) +
           clock.toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

}  // namespace plumb::desk
