#include "widgets/palette/go_to_target.h"

#ifndef Q_MOC_RUN
#include "dictionary/meaning.h"
#include "hl7/path_pattern.h"
#endif
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace plumb::desk {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GoTo)
};

GoToTarget refused(const QString& why) {
    GoToTarget target;
    target.sentence = why;
    return target;
}

/// Digits, also in groups of three as people paste them: 41,207, 41.207, 41 207. Else nothing.
std::optional<std::uint64_t> readNumber(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^\\d+$|^\\d{1,3}([,.'_ \\x{2019}\\x{a0}\\x{202f}])\\d{3}(\\1\\d{3})*$"));
    QString digits;
    bool good = form.match(text).hasMatch();
    if (good) {
        for (const QChar c : text) {
            if (c.isDigit()) {
                digits += c;
            }
        }
    }
    const std::uint64_t number = good ? digits.toULongLong(&good) : QLocale().toULongLong(text, &good);
    return good ? std::optional(number) : std::nullopt;
}

bool looksLikeNumber(const QString& text) {
    return !text.isEmpty() && (text[0].isDigit() || text[0] == QLatin1Char('+') || text[0] == QLatin1Char('-') ||
                               text[0] == QChar(0x2212));
}

/// "OBX[3]": the segment of a pattern as people write it.
QString segmentText(const hl7::PathPattern& pattern) {
    return toQString(pattern.segmentId() + hl7::selectorText(pattern.segmentSelector()));
}

GoToTarget missingSegment(const hl7::PathPattern& pattern, const hl7::MessageView& view) {
    const QString id = toQString(pattern.segmentId());
    std::uint64_t count = 0;
    for (std::uint32_t n = 1; n <= view.segmentCount(); ++n) {
        count += toQString(view.segmentId(n)).compare(id, Qt::CaseInsensitive) == 0 ? 1 : 0;
    }
    if (count == 0 || pattern.hasWildcardId()) {
        return refused(Words::tr("%1 is not in this message.").arg(id));
    }
    if (pattern.segmentSelector().kind == hl7::Selector::Kind::Where) {
        return refused(Words::tr("No %1 in this message meets that condition.").arg(id));
    }
    return refused(Words::tr("%1 is not in this message; it has %2.")
                       .arg(segmentText(pattern), QLocale().toString(static_cast<qulonglong>(count))));
}

/// What is there, never the value itself.
QString describe(const hl7::Element& element, const FeedMessage& message, std::size_t places) {
    const hl7::MessageView& view = message.view;
    const QString path = toQString(hl7::formatPath(view, element.path));
    const dictionary::Dictionary& words = dictionary::Dictionary::of(dictionary::guessVersion(view.version()).version);
    const dictionary::MessageMeaning meaning(words, view, message.charset);
    QString text = path;
    if (const QString name = toQString(meaning.name(element.path)); !name.isEmpty()) {
        text += QLatin1Char(' ') + name;
    }
    switch (element.presence) {
    case hl7::Presence::Absent:
        return Words::tr("%1 is absent in this message.").arg(text);
    case hl7::Presence::Empty:
        return Words::tr("%1 is empty.").arg(text);
    case hl7::Presence::Null:
        return Words::tr("%1 holds \"\" (null).").arg(text);
    default:
        break;
    }
    return places > 1
               ? Words::tr("%1, the first of %2 places.").arg(text, QLocale().toString(static_cast<qulonglong>(places)))
               : text;
}

}  // namespace

GoToTarget readMessageNumber(const QString& typed, const GoToContext& context) {
    QString text = typed.trimmed();
    if (text.startsWith(QLatin1Char('#'))) {
        text = text.mid(1).trimmed();
    }
    const bool first = text.compare(QLatin1String("first"), Qt::CaseInsensitive) == 0 ||
                       text.compare(Words::tr("first"), Qt::CaseInsensitive) == 0;
    const bool last = text.compare(QLatin1String("last"), Qt::CaseInsensitive) == 0 ||
                      text.compare(Words::tr("last"), Qt::CaseInsensitive) == 0;
    if (!first && !last && !looksLikeNumber(text)) {
        return {};
    }
    if (context.messages == 0) {
        return refused(Words::tr("No messages are open."));
    }
    const std::uint64_t most = context.messages - 1;
    const auto shown = [](std::uint64_t n) { return QLocale().toString(static_cast<qulonglong>(n)); };
    GoToTarget target;
    target.kind = GoToTarget::Kind::Message;
    if (first || last) {
        target.number = first ? 0 : most;
    } else {
        const bool ahead = text[0] == QLatin1Char('+'), relative = ahead || !text[0].isDigit();
        const std::optional<std::uint64_t> number = readNumber(relative ? text.mid(1).trimmed() : text);
        if (!number) {
            return refused(relative ? Words::tr("Type how many messages to go on or back, as in +100 or -100.")
                                    : Words::tr("“%1” is no number of a message.").arg(text));
        }
        if (!relative && *number == 0) {
            return refused(Words::tr("Messages are numbered from 1."));
        }
        if (relative && !ahead && *number > context.number) {
            return refused(
                Words::tr("This is message %1; there are not that many before it.").arg(shown(context.number + 1)));
        }
        const bool past = relative ? ahead && *number > most - std::min(most, context.number) : *number - 1 > most;
        if (past) {
            return refused(
                context.reading
                    ? Words::tr("%1 messages are read so far; the rest is still coming.").arg(shown(context.messages))
                    : Words::tr("The last message is %1.").arg(shown(context.messages)));
        }
        target.number = !relative ? *number - 1 : ahead ? context.number + *number : context.number - *number;
    }
    target.sentence = Words::tr("Message %1 of %2.").arg(shown(target.number + 1), shown(context.messages));
    return target;
}

GoToTarget readPlace(const QString& typed, const GoToContext& context) {
    QString text = typed.trimmed();
    auto pattern = hl7::PathPattern::parse(text.toStdString());
    if (!pattern) {
        // "pid-3": people type ids in small letters.
        qsizetype letters = 0;
        while (letters < text.size() && letters < 3 && text[letters].isLetterOrNumber()) {
            ++letters;
        }
        auto again = hl7::PathPattern::parse((text.left(letters).toUpper() + text.mid(letters)).toStdString());
        if (!again) {
            return refused(sentence(pattern.error()));
        }
        pattern = std::move(again);
    }
    if (!context.message) {
        return refused(Words::tr("No message is chosen; choose one first."));
    }
    const hl7::MessageView& view = context.message->view;
    std::vector<hl7::Element> found;
    pattern->resolve(view, found);
    if (found.empty()) {
        const auto parsed =
            hl7::PathPattern::parse(pattern->segmentId() + hl7::selectorText(pattern->segmentSelector()));
        std::vector<hl7::Element> segments;
        if (parsed) {
            parsed->resolve(view, segments);
        }
        if (segments.empty()) {
            return missingSegment(*pattern, view);
        }
        if (pattern->repetitionSelector().kind == hl7::Selector::Kind::Where) {
            return refused(Words::tr("No repetition of %1-%2 meets that condition.")
                               .arg(segmentText(*pattern))
                               .arg(pattern->field()));
        }
        return refused(Words::tr("%1 is nowhere in this message.").arg(toQString(pattern->text())));
    }
    const hl7::Element& element = found.front();
    if (!element.present() && pattern->repetitionSelector().kind == hl7::Selector::Kind::Number) {
        const hl7::FieldPath field = element.path.upTo(hl7::Level::Field);
        const std::uint32_t repetitions = view.childCount(field);
        if (repetitions > 0 && element.path.repetition() > repetitions) {
            const QString name = toQString(hl7::formatPath(view, field));
            return refused(Words::tr("%1[%2] is not in this message; %1 has %3.")
                               .arg(name)
                               .arg(element.path.repetition())
                               .arg(repetitions));
        }
    }
    GoToTarget target;
    target.kind = GoToTarget::Kind::Place;
    target.number = context.number;
    target.path = element.path;
    target.missing = !element.present();
    target.sentence = describe(element, *context.message, found.size());
    return target;
}

GoToTarget readGoTo(const QString& typed, const GoToContext& context) {
    if (typed.trimmed().isEmpty()) {
        return refused(Words::tr("A path such as PID-3.1 or OBX[3]-5, or a message: 41,207, +100, -100, last."));
    }
    GoToTarget number = readMessageNumber(typed, context);
    if (number.valid() || !number.sentence.isEmpty()) {
        return number;
    }
    return readPlace(typed, context);
}

}  // namespace plumb::desk
