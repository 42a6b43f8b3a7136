#include "widgets/reality/reality_words.h"

#include "widgets/models/counted.h"
#include "widgets/models/insight.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumb::desk {
namespace {

struct RealityWords {
    Q_DECLARE_TR_FUNCTIONS(RealityWords)
};

}  // namespace

QString realityTypeText(const std::string& type) {
    return type.empty() ? RealityWords::tr("no message type") : toQString(type);
}

QString realityPlaceText(const check::RealityPlace& place) {
    return place.segment.empty() ? realityTypeText(place.type) : toQString(place.path());
}

QString realityKey(std::size_t set, const check::RealityPlace& place) {
    return QString::number(set) + QLatin1Char(' ') + toQString(place.type) + QLatin1Char(' ') + toQString(place.path());
}

QString realityUsageText(const check::RealityRow& row) {
    if (!row.known) {
        return RealityWords::tr("not in the spec");
    }
    return toQString(row.usage + (row.usage.empty() || row.cardinality.empty() ? "" : " ") + row.cardinality);
}

bool isTooLong(const check::RealityRow& row) {
    return row.maxLength > 0 && row.longest.messages > 0 && row.longest.value > row.maxLength;
}

QString realityLongestText(const check::RealityRow& row) {
    if (row.longest.messages == 0) {
        return {};
    }
    return row.maxLength == 0 ? counted(row.longest.value)
                              : RealityWords::tr("%1 of %2", "a length, of that allowed")
                                    .arg(counted(row.longest.value), counted(row.maxLength));
}

QString realityShareText(const check::RealityRow& row) {
    if (row.parents.value == 0) {
        return {};
    }
    const double share = row.share() * 100;
    const QLocale locale;
    if (share > 0 && share < 0.05) {
        return QStringLiteral("< %1 %").arg(locale.toString(0.1, 'f', 1));
    }
    if (row.filled.value < row.parents.value && share > 99.9) {
        return QStringLiteral("> %1 %").arg(locale.toString(99.9, 'f', 1));
    }
    const bool whole = row.filled.value == 0 || row.filled.value == row.parents.value;
    return QStringLiteral("%1 %").arg(locale.toString(share, 'f', whole ? 0 : 1));
}

QString realityRulesText(const check::RealityRow& row) {
    if (row.rules.empty()) {
        return {};
    }
    const check::RealityRule& worst = row.rules.front();
    const QString text = QStringLiteral("%1  %2").arg(counted(worst.findings.messages),
                                                      toQString(worst.id.empty() ? worst.code : worst.id));
    return row.rules.size() == 1
               ? text
               : RealityWords::tr("%1  and %2 more", "rules that are broken").arg(text, counted(row.rules.size() - 1));
}

Tone realityTone(const check::RealityRow& row) {
    Tone tone = Tone::Plain;
    if (!row.rules.empty() && row.harm > 0) {
        tone = toneOf(row.rules.front().classification);
    }
    const bool odd = (!row.known && row.seen()) || (row.ownSet && row.unknownCodes.messages > 0);
    return tone != Tone::Error && odd ? Tone::Warning : tone;
}

QString realityNumberText(const check::RealityNumber& number, bool masked) {
    using check::Measure;
    const check::Question& question = number.question;
    switch (question.measure) {
    case Measure::Parents:
        return question.place.field == 0       ? RealityWords::tr("all messages of the type")
               : question.place.component == 0 ? RealityWords::tr("with the segment")
                                               : RealityWords::tr("with the field");
    case Measure::Filled:
        return RealityWords::tr("filled");
    case Measure::Missing:
        return RealityWords::tr("missing");
    case Measure::Null:
        return RealityWords::tr("null, \"\"");
    case Measure::Repeated:
        return RealityWords::tr("repeated");
    case Measure::Repetitions:
        return RealityWords::tr("%1 times, which is the most").arg(counted(question.number));
    case Measure::Length:
        return RealityWords::tr("%1 characters long", nullptr,
                                static_cast<int>(std::min<std::uint32_t>(question.number, INT32_MAX)))
            .arg(counted(question.number));
    case Measure::UnknownCodes:
        return RealityWords::tr("with a code that the spec does not know");
    case Measure::Code:
        return masked ? RealityWords::tr("with a code, which is hidden")
                      : RealityWords::tr("with the code %1").arg(toQString(question.text));
    case Measure::Rule:
        return RealityWords::tr("against the rule %1")
            .arg(toQString(question.id.empty() ? question.text : question.id));
    }
    return {};
}

}  // namespace plumb::desk
