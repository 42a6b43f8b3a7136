#include "widgets/messages/cell_condition.h"

#include "hl7/display_text.h"
#include "widgets/models/filter_text.h"
#include "widgets/models/sentences.h"

#include <QStringList>

namespace plumb::desk {
namespace {

using Kind = MessageColumn::Kind;

QString negated(const QString& condition, bool exclude) {
    return exclude ? QStringLiteral("not (%1)").arg(condition) : condition;
}

QString compared(const QString& path, const QString& value, bool exclude) {
    if (value.isEmpty()) {
        return QStringLiteral("%1valued(%2)").arg(exclude ? QString() : QStringLiteral("not "), path);
    }
    const QString quoted = quotedText(value);
    return exclude && path.contains(QLatin1String("[*]"))
               ? QStringLiteral("none(%1 = %2)").arg(path, quoted)
               : QStringLiteral("%1 %2 %3").arg(path, exclude ? QStringLiteral("!=") : QStringLiteral("="), quoted);
}

/// Code and event, each as far as the message has it.
QString typeCondition(const hl7::MessageView& view, bool exclude) {
    const auto part = [](const char* path, std::string_view value) {
        return value.empty() ? QStringLiteral("not valued(%1)").arg(QLatin1String(path))
                             : QStringLiteral("%1 = %2").arg(QLatin1String(path), quotedText(toQString(value)));
    };
    return negated(part("MSH-9.1", view.messageCode()) + QStringLiteral(" and ") + part("MSH-9.2", view.triggerEvent()),
                   exclude);
}

/// Every place of a path that names several.
QString pathCondition(const MessageColumn& column, const FeedMessage& message, bool exclude) {
    constexpr std::size_t kMost = 16;
    std::vector<hl7::Element> elements;
    column.path().resolve(message.view, elements);
    const QString path = column.filterPath();
    QStringList parts;
    std::size_t taken = 0;
    for (const hl7::Element& element : elements) {
        if (!element.present() || taken++ == kMost) {
            continue;
        }
        const QString text = toQString(hl7::displayText(message.view, element.range, message.charset));
        const QString part = QStringLiteral("%1 = %2").arg(path, quotedText(text));
        if (!text.isEmpty() && !parts.contains(part)) {
            parts.append(part);
        }
    }
    if (parts.size() > 1) {
        return negated(parts.join(QStringLiteral(" and ")), exclude);
    }
    if (parts.isEmpty()) {
        return compared(path, {}, exclude);
    }
    return exclude && path.contains(QLatin1String("[*]")) ? QStringLiteral("none(%1)").arg(parts.front())
           : exclude ? QString(parts.front()).replace(path.size(), 3, QStringLiteral(" != "))
                     : parts.front();
}

}  // namespace

QString cellCondition(const MessageColumn& column, Feed& feed, std::uint64_t number, const query::AckPairing* acks,
                      bool exclude) {
    const FeedMessagePtr message = feed.message(number);
    const QString path = column.filterPath();
    if (path.isEmpty() || !message) {
        return {};
    }
    const QString text = column.text(*message);
    switch (column.kind()) {
    case Kind::Message:
        return typeCondition(message->view, exclude);
    case Kind::Ack: {
        const std::optional<query::Ack> ack = acks ? acks->ackOf(MessageNumber(number)) : std::nullopt;
        if (!ack) {
            return exclude ? QStringLiteral("not unacknowledged") : QStringLiteral("unacknowledged");
        }
        return compared(path, toQString(ack->code()), exclude);
    }
    case Kind::Source:
        return compared(path, QString::fromStdString(feed.snapshot().sourceName(feed.snapshot().locate(number).first)),
                        exclude);
    case Kind::Patient:
        return compared(QStringLiteral("PID-3[*].1"), text, exclude);
    case Kind::Visit: {
        // Where PV1-19 says nothing, the account number stands for it.
        const Result<hl7::PathPattern> visit = hl7::PathPattern::parse("PV1-19.1");
        const bool there = visit && visit->first(message->view).presence == hl7::Presence::Value;
        return compared(there ? QStringLiteral("PV1-19.1") : QStringLiteral("PID-18.1"), text, exclude);
    }
    case Kind::Name:
        return compared(QStringLiteral("PID-5.1"), text.section(QStringLiteral(", "), 0, 0), exclude);
    case Kind::Time:
        return compared(QStringLiteral("MSH-7.1"), toQString(message->view.raw(hl7::FieldPath(1, 7, 1, 1))), exclude);
    case Kind::Sender:
    case Kind::Receiver:
        return compared(path + QStringLiteral(".1"), text.section(QStringLiteral(" / "), 0, 0), exclude);
    case Kind::Path:
        return pathCondition(column, *message, exclude);
    default:
        return compared(path, text, exclude);
    }
}

QString groupCondition(const MessageColumn& column, Feed& feed, std::uint64_t number, const query::AckPairing* acks) {
    const FeedMessagePtr message = feed.message(number);
    if (!message) {
        return {};
    }
    const auto raw = [&](std::uint32_t field) { return toQString(message->view.raw(hl7::FieldPath(1, field, 1, 1))); };
    switch (column.kind()) {
    case Kind::Time: {
        constexpr int kHour = 10;
        const QString time = raw(7);
        return time.isEmpty() ? QStringLiteral("not valued(MSH-7.1)")
                              : QStringLiteral("MSH-7.1 startswith %1").arg(quotedText(time.left(kHour)));
    }
    case Kind::Sender:
        return compared(QStringLiteral("MSH-3.1"), raw(3), false) + QStringLiteral(" and ") +
               compared(QStringLiteral("MSH-4.1"), raw(4), false);
    case Kind::Receiver:
        return compared(QStringLiteral("MSH-5.1"), raw(5), false) + QStringLiteral(" and ") +
               compared(QStringLiteral("MSH-6.1"), raw(6), false);
    case Kind::Name: {
        QStringList parts;
        for (const char* path : {"PID-5.1", "PID-5.2"}) {
            const hl7::Element part = hl7::PathPattern::parse(path)->first(message->view);
            parts.append(compared(QLatin1String(path),
                                  part.presence == hl7::Presence::Value
                                      ? toQString(hl7::displayText(message->view, part.range, message->charset))
                                      : QString(),
                                  false));
        }
        return parts.join(QStringLiteral(" and "));
    }
    case Kind::Path: {
        std::vector<hl7::Element> elements;
        column.path().resolve(message->view, elements);
        const hl7::Presence presence = elements.empty() ? hl7::Presence::Absent : elements.front().presence;
        if (presence == hl7::Presence::Value || elements.size() > 1) {
            return pathCondition(column, *message, false);
        }
        return QStringLiteral("%1(%2)").arg(presence == hl7::Presence::Absent  ? QStringLiteral("absent")
                                            : presence == hl7::Presence::Empty ? QStringLiteral("empty")
                                                                               : QStringLiteral("null"),
                                            column.filterPath());
    }
    case Kind::Ack:
        if (acks && acks->isAck(MessageNumber(number))) {
            return QStringLiteral("exists(MSA)");
        }
        break;
    default:
        break;
    }
    return cellCondition(column, feed, number, acks, false);
}

QString lackingCondition(const MessageColumn& column) {
    const QString path = column.filterPath();
    if (path.isEmpty() || column.kind() == Kind::Source) {
        return {};
    }
    return column.kind() == Kind::Ack ? QStringLiteral("unacknowledged") : QStringLiteral("not valued(%1)").arg(path);
}

}  // namespace plumb::desk
