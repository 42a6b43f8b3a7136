#include "widgets/gap/gap_questions.h"

#include "widgets/gap/gap_words.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace plumb::desk {
namespace {

struct QuestionText {
    Q_DECLARE_TR_FUNCTIONS(GapQuestions)
};

QString fullTitleOf(const spec::GapSpec& one) {
    const QString about = gapSpecAbout(one);
    return about.isEmpty() ? gapSpecTitle(one) : QStringLiteral("%1 (%2)").arg(gapSpecTitle(one), about);
}

QString sideSays(const spec::GapSide& side) {
    const QString path = side.path.empty() ? QuestionText::tr("not there") : toQString(side.path);
    const QString says = side.says.empty() ? QuestionText::tr("says nothing") : toQString(side.says);
    return side.path.empty() ? path : path + QStringLiteral(": ") + says;
}

}  // namespace

QString gapQuestions(const spec::GapDocument& document) {
    QStringList lines;
    int number = 0;
    for (const spec::GapRow& row : document.rows) {
        if (row.decision != spec::GapDecision::AskVendor || row.mark == spec::GapMark::Gone ||
            row.status == spec::GapStatus::Done) {
            continue;
        }
        const QString name = gapNameText(row.gap);
        lines.append(QStringLiteral("%1. %2%3")
                         .arg(++number)
                         .arg(gapPlaceText(row.gap), name.isEmpty() ? QString() : QStringLiteral(", ") + name));
        const QString indent = QStringLiteral("   ");
        lines.append(indent + gapSentence(row.gap));
        lines.append(indent + QuestionText::tr("Sender's spec: %1").arg(sideSays(row.gap.sender)));
        lines.append(indent + QuestionText::tr("Receiver's spec: %1").arg(sideSays(row.gap.receiver)));
        if (const QString events = gapEvents(row.gap); !events.isEmpty()) {
            lines.append(indent + QuestionText::tr("In: %1").arg(events));
        }
        for (const QString& line : toQString(row.comment).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            lines.append(indent + line);
        }
        if (!row.due.empty()) {
            lines.append(indent + QuestionText::tr("Please answer by %1.").arg(toQString(row.due)));
        }
        lines.append(QString());
    }
    if (number == 0) {
        return {};
    }
    const QString head = QuestionText::tr("Questions on %1 against %2")
                             .arg(fullTitleOf(document.sender), fullTitleOf(document.receiver));
    return head + QStringLiteral("\n\n") + lines.join(QLatin1Char('\n'));
}

}  // namespace plumb::desk
