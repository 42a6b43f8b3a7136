#include "widgets/replay/outcome_details.h"

#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/counted.h"
#include "widgets/models/replay_words.h"
#include "widgets/models/sentences.h"

#include <utility>

namespace plumb::desk {
namespace {

QString paragraph(const QString& text) {
    return QStringLiteral("<p style=\"margin:0 0 6px 0\">%1</p>").arg(text.toHtmlEscaped());
}

QString heading(const QString& text) {
    return QStringLiteral("<p style=\"margin:6px 0 2px 0\"><b>%1</b></p>").arg(text.toHtmlEscaped());
}

}  // namespace

OutcomeDetails::OutcomeDetails(Desk& desk, QWidget* parent)
    : QuietBrowser(parent)
    , m_desk(desk) {
    setFrameShape(QFrame::NoFrame);
    setObjectName(QStringLiteral("run.details"));
    document()->setDocumentMargin(12);
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Details of the message"));
        setPlaceholderText(tr("Choose a message to see its attempts and what the receiver said."));
    });
}

void OutcomeDetails::show(const SentRun* run, const project::OutcomeRow* row) {
    m_reading = JobHandle();
    if (!run || !row) {
        clear();
        return;
    }
    m_row = *row;
    compose({});
    if (!m_desk.project || !m_desk.project->session().isOpen() || run->id() == 0) {
        return;
    }
    m_reading = m_desk.jobs.run<std::shared_ptr<More>>(
        this, tr("Reading the attempts of a message"),
        [project = m_desk.project->session().project(), run = run->id(),
         message = row->message](const CancelToken&, Progress&) -> Result<std::shared_ptr<More>> {
            Result<project::Project::Reader> reader = project->reader();
            if (!reader) {
                return fail(std::move(reader.error()));
            }
            auto attempts = project::attemptsOf(**reader, run, message);
            auto notes = project::notesOf(**reader, run, message);
            if (!attempts || !notes) {
                return fail(!attempts ? attempts.error() : notes.error());
            }
            return std::make_shared<More>(More{std::move(*attempts), std::move(*notes)});
        },
        [this](Result<std::shared_ptr<More>> more) {
            m_reading = {};
            if (more) {
                compose(**more);
            }
        });
}

void OutcomeDetails::compose(const More& more) {
    QString html = heading(outcomeWords(m_row.outcome, m_row.mayHaveArrived));
    html += paragraph(outcomeMeaning(m_row.outcome, m_row.mayHaveArrived));
    const QString said = toQString(m_row.text.empty() ? m_row.note : m_row.text);
    if (!said.isEmpty()) {
        html += paragraph(said);
    }
    if (!m_row.errorCodes.empty()) {
        html += heading(tr("What its codes mean"));
        for (const QString& line : errorCodesMeaning(m_row.errorCodes).split(QLatin1Char('\n'))) {
            html += paragraph(line);
        }
    }
    if (!more.attempts.empty()) {
        html += heading(tr("Attempts"));
    }
    for (const project::AttemptRow& one : more.attempts) {
        QStringList parts{tr("%1: %2").arg(counted(one.attempt), outcomeWords(one.outcome, one.mayHaveArrived)),
                          WireModel::timeText(one.endedUs)};
        if (const QString took = millisecondsText(one.milliseconds, !one.code.empty()); !took.isEmpty()) {
            parts.append(tr("%1 ms").arg(took));
        }
        for (const std::string& part : {one.code, one.errorCodes, one.text, one.note}) {
            if (!part.empty()) {
                parts.append(toQString(part));
            }
        }
        html += paragraph(parts.join(QStringLiteral(", ")));
    }
    if (!more.notes.empty()) {
        html += heading(tr("What came later"));
    }
    for (const project::MessageNote& one : more.notes) {
        html += paragraph(WireModel::timeText(one.atUs) + QLatin1Char(' ') + toQString(one.text));
    }
    setHtml(html);
}

}  // namespace plumb::desk
