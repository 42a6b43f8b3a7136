#include "widgets/models/replay_words.h"

#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace plumb::desk {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReplayWords)
};

}  // namespace

QString outcomeWords(replay::Outcome outcome, bool mayHaveArrived) {
    using replay::Outcome;
    switch (outcome) {
    case Outcome::Sending:
        return Words::tr("Sending");
    case Outcome::Acknowledged:
        return Words::tr("Acknowledged");
    case Outcome::Errored:
        return Words::tr("Error");
    case Outcome::Rejected:
        return Words::tr("Rejected");
    case Outcome::TimedOut:
        return Words::tr("No answer in time");
    case Outcome::TransportFailed:
        return mayHaveArrived ? Words::tr("Connection lost") : Words::tr("No connection");
    case Outcome::Unconfirmed:
        return Words::tr("Unconfirmed");
    case Outcome::Refused:
        return Words::tr("Cannot travel");
    case Outcome::Unknown:
        return Words::tr("Unknown");
    case Outcome::Withheld:
        return Words::tr("Held back");
    }
    return {};
}

QString outcomeMeaning(replay::Outcome outcome, bool mayHaveArrived) {
    using replay::Outcome;
    switch (outcome) {
    case Outcome::Sending:
        return Words::tr("It is about to leave, or on its way.");
    case Outcome::Acknowledged:
        return Words::tr("The receiver says that it has received it. Whether it was filed is not said.");
    case Outcome::Errored:
        return Words::tr("The receiver answered with an error.");
    case Outcome::Rejected:
        return Words::tr("The receiver rejected it.");
    case Outcome::TimedOut:
        return Words::tr("No acknowledgement came in time. It may have been delivered.");
    case Outcome::TransportFailed:
        return mayHaveArrived ? Words::tr("The connection ended after bytes had left. It may have been delivered.")
                              : Words::tr("There was no connection. Nothing of it has left.");
    case Outcome::Unconfirmed:
        return Words::tr("It left, and asked for no acknowledgement in MSH-15 and MSH-16.");
    case Outcome::Refused:
        return Words::tr("It cannot travel in a frame, so it never left.");
    case Outcome::Unknown:
        return Words::tr("Sending ended while it was under way. It may have been delivered.");
    case Outcome::Withheld:
        return Words::tr("It was skipped, or held back behind another one of its patient. It never left.");
    }
    return {};
}

Tone outcomeTone(replay::Outcome outcome) {
    using replay::Outcome;
    switch (outcome) {
    case Outcome::Acknowledged:
        return Tone::Fine;
    case Outcome::Errored:
    case Outcome::Rejected:
    case Outcome::TransportFailed:
        return Tone::Error;
    case Outcome::TimedOut:
    case Outcome::Unknown:
    case Outcome::Refused:
    case Outcome::Withheld:
        return Tone::Warning;
    case Outcome::Sending:
    case Outcome::Unconfirmed:
        break;
    }
    return Tone::Information;
}

QString fateWords(replay::Fate fate) {
    switch (fate) {
    case replay::Fate::Done:
        return Words::tr("Done");
    case replay::Fate::Parked:
        return Words::tr("Parked");
    case replay::Fate::Again:
        return Words::tr("Tried again");
    }
    return {};
}

QString triggerWords(replay::Trigger trigger) {
    using replay::Trigger;
    switch (trigger) {
    case Trigger::AA:
        return Words::tr("AA, accepted");
    case Trigger::AE:
        return Words::tr("AE, error");
    case Trigger::AR:
        return Words::tr("AR, rejected");
    case Trigger::CA:
        return Words::tr("CA, received");
    case Trigger::CE:
        return Words::tr("CE, error on receipt");
    case Trigger::CR:
        return Words::tr("CR, rejected on receipt");
    case Trigger::Timeout:
        return Words::tr("No acknowledgement in time");
    case Trigger::ConnectFailed:
        return Words::tr("No connection, nothing has left");
    case Trigger::Lost:
        return Words::tr("Connection lost, bytes have left");
    }
    return {};
}

QString decisionWords(replay::Decision decision) {
    switch (decision) {
    case replay::Decision::Accept:
        return Words::tr("Done, go on");
    case replay::Decision::Retry:
        return Words::tr("Try again");
    case replay::Decision::Park:
        return Words::tr("Park it, go on");
    case replay::Decision::Stop:
        return Words::tr("Park it, stop");
    }
    return {};
}

QString errorCodeMeaning(std::string_view code) {
    struct Row {
        std::string_view code;
        const char* means;
    };
    constexpr Row kRows[] = {
        {"0", QT_TRANSLATE_NOOP("ReplayWords", "accepted")},
        {"100", QT_TRANSLATE_NOOP("ReplayWords", "segments are in the wrong order, or one is missing")},
        {"101", QT_TRANSLATE_NOOP("ReplayWords", "a required field is missing")},
        {"102", QT_TRANSLATE_NOOP("ReplayWords", "a value is not of the type of its field")},
        {"103", QT_TRANSLATE_NOOP("ReplayWords", "a code is not in its table")},
        {"104", QT_TRANSLATE_NOOP("ReplayWords", "a value is too long")},
        {"200", QT_TRANSLATE_NOOP("ReplayWords", "the receiver does not take this type of message")},
        {"201", QT_TRANSLATE_NOOP("ReplayWords", "the receiver does not take this event")},
        {"202", QT_TRANSLATE_NOOP("ReplayWords", "the receiver does not take this processing id (MSH-11)")},
        {"203", QT_TRANSLATE_NOOP("ReplayWords", "the receiver does not take this version (MSH-12)")},
        {"204", QT_TRANSLATE_NOOP("ReplayWords", "the receiver does not know what the message names, a patient say")},
        {"205", QT_TRANSLATE_NOOP("ReplayWords", "the receiver has that already")},
        {"206", QT_TRANSLATE_NOOP("ReplayWords", "the receiver could not do it now: what it concerns was locked")},
        {"207", QT_TRANSLATE_NOOP("ReplayWords", "the receiver had a fault of its own")},
    };
    for (const Row& row : kRows) {
        if (row.code == code) {
            return Words::tr(row.means);
        }
    }
    return {};
}

QString errorCodesMeaning(std::string_view codes) {
    QStringList lines;
    for (const QString& code : toQString(codes).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString one = code.trimmed();
        const QString means = errorCodeMeaning(one.toStdString());
        lines.append(means.isEmpty() ? one : Words::tr("%1: %2").arg(one, means));
    }
    return lines.join(QLatin1Char('\n'));
}

QString millisecondsText(std::int64_t milliseconds, bool answered) {
    return milliseconds > 0 ? counted(static_cast<std::uint64_t>(milliseconds))
           : answered       ? QStringLiteral("< 1")
                            : QString();
}

QString labelWords(replay::Label label) {
    switch (label) {
    case replay::Label::Production:
        return Words::tr("Production");
    case replay::Label::Test:
        return Words::tr("Test");
    case replay::Label::Unmarked:
        break;
    }
    return Words::tr("Unmarked");
}

Tone labelTone(replay::Label label) {
    return label == replay::Label::Production ? Tone::Error : label == replay::Label::Test ? Tone::Fine : Tone::Muted;
}

QString wireKindWords(replay::WireKind kind) {
    using replay::WireKind;
    switch (kind) {
    case WireKind::Connecting:
        return Words::tr("Connecting");
    case WireKind::Connected:
        return Words::tr("Connected");
    case WireKind::Tls:
        return Words::tr("TLS");
    case WireKind::Bytes:
        return Words::tr("Bytes");
    case WireKind::Closed:
        return Words::tr("Closed");
    case WireKind::Note:
        return Words::tr("Note");
    }
    return {};
}

QString wireDirectionWords(replay::WireDirection direction) {
    switch (direction) {
    case replay::WireDirection::Out:
        return Words::tr("Out");
    case replay::WireDirection::In:
        return Words::tr("In");
    case replay::WireDirection::None:
        break;
    }
    return {};
}

}  // namespace plumb::desk
