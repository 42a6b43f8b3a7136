#include "widgets/gap/gap_words.h"

#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace plumb::desk {
namespace {

struct GapText {
    Q_DECLARE_TR_FUNCTIONS(GapWords)
};

const QString& gapArrow() {
    static const QString arrow = QStringLiteral(" \u2192 ");
    return arrow;
}

QString bothTexts(const std::string& sender, const std::string& receiver) {
    if (sender.empty() || receiver.empty() || sender == receiver) {
        return toQString(sender.empty() ? receiver : sender);
    }
    return toQString(sender) + gapArrow() + toQString(receiver);
}

}  // namespace

QString harmWord(spec::GapHarm harm) {
    switch (harm) {
    case spec::GapHarm::Harmless:
        return GapText::tr("No harm");
    case spec::GapHarm::Omits:
        return GapText::tr("May be missing");
    case spec::GapHarm::NeverSends:
        return GapText::tr("Never sent");
    case spec::GapHarm::Ignored:
        return GapText::tr("Not taken");
    case spec::GapHarm::UnknownCodes:
        return GapText::tr("Unknown codes");
    case spec::GapHarm::TooLong:
        return GapText::tr("Too long");
    case spec::GapHarm::TooShort:
        return GapText::tr("Too short");
    case spec::GapHarm::TooMany:
        return GapText::tr("Too many");
    case spec::GapHarm::TooFew:
        return GapText::tr("Too few");
    case spec::GapHarm::OtherForm:
        return GapText::tr("Other form");
    case spec::GapHarm::OtherCondition:
        return GapText::tr("Other condition");
    case spec::GapHarm::Moved:
        return GapText::tr("Moved");
    case spec::GapHarm::OtherOrder:
        return GapText::tr("Other order");
    case spec::GapHarm::OtherName:
        break;
    }
    return GapText::tr("Other name");
}

QString decisionWord(spec::GapDecision decision) {
    switch (decision) {
    case spec::GapDecision::None:
        return {};
    case spec::GapDecision::Map:
        return GapText::tr("Map");
    case spec::GapDecision::Default:
        return GapText::tr("Default");
    case spec::GapDecision::AskVendor:
        return GapText::tr("Ask vendor");
    case spec::GapDecision::Ignore:
        break;
    }
    return GapText::tr("Ignore");
}

QString statusWord(spec::GapStatus status) {
    switch (status) {
    case spec::GapStatus::Open:
        return GapText::tr("Open");
    case spec::GapStatus::Waiting:
        return GapText::tr("Waiting");
    case spec::GapStatus::Done:
        break;
    }
    return GapText::tr("Done");
}

QString markWord(spec::GapMark mark) {
    switch (mark) {
    case spec::GapMark::Known:
        return {};
    case spec::GapMark::New:
        return GapText::tr("New");
    case spec::GapMark::Changed:
        return GapText::tr("Changed");
    case spec::GapMark::Gone:
        break;
    }
    return GapText::tr("Gone");
}

Tone harmTone(spec::GapHarm harm) {
    switch (harm) {
    case spec::GapHarm::Harmless:
        return Tone::Information;
    case spec::GapHarm::Ignored:
    case spec::GapHarm::OtherCondition:
    case spec::GapHarm::OtherName:
        return Tone::Warning;
    default:
        return Tone::Error;
    }
}

QString gapPlaceText(const spec::Gap& gap) {
    return bothTexts(gap.sender.path, gap.receiver.path);
}

QString gapNameText(const spec::Gap& gap) {
    return bothTexts(gap.sender.name, gap.receiver.name);
}

QString gapSaysText(const spec::Gap& gap) {
    const auto said = [](const spec::GapSide& side) {
        return side.says.empty() ? QStringLiteral("\u2013") : toQString(side.says);
    };
    return gap.sender.says.empty() && gap.receiver.says.empty() ? QString()
                                                                : said(gap.sender) + gapArrow() + said(gap.receiver);
}

QString gapSentence(const spec::Gap& gap) {
    return sentence(spec::gapNote(gap));
}

QString gapEvents(const spec::Gap& gap) {
    QStringList events;
    for (const std::string& event : gap.messages) {
        events.append(toQString(event));
    }
    return events.join(QStringLiteral(", "));
}

QString gapSpecTitle(const spec::GapSpec& one) {
    return !one.title.empty() ? toQString(one.title)
           : !one.id.empty()  ? toQString(one.id)
                              : QFileInfo(toQString(one.from)).fileName();
}

QString gapSpecName(const spec::GapSpec& one) {
    const QString from = toQString(one.from);
    return from.isEmpty()                 ? gapSpecTitle(one)
           : QFileInfo(from).isAbsolute() ? QFileInfo(from).completeBaseName()
                                          : from;
}

QString gapSpecAbout(const spec::GapSpec& one) {
    QStringList parts;
    if (!one.version.empty()) {
        parts.append(GapText::tr("version %1").arg(toQString(one.version)));
    }
    if (!one.date.empty()) {
        parts.append(toQString(one.date));
    }
    if (!one.standard.empty()) {
        parts.append(GapText::tr("HL7 %1").arg(toQString(one.standard)));
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace plumb::desk
