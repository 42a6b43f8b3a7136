// What is written from a list of gaps: the worksheet of the rows that are listed, and questions to the vendor.
#include "base/file.h"
#include "widgets/common/save_dialog.h"
#include "widgets/gap/gap_filter_bar.h"
#include "widgets/gap/gap_form.h"
#include "widgets/gap/gap_page.h"
#include "widgets/gap/gap_questions.h"
#include "widgets/keeping/project_target.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"

#include <QFileInfo>

namespace plumb::desk {

bool GapPage::canExport() const {
    return !m_store.document().rows.empty() && !m_exporting.active();
}

void GapPage::chooseExport() {
    m_form->commit();
    askWhereToSave(this, tr("Export the gaps that are listed"), QStringLiteral("gaps.xlsx"),
                   {{QStringLiteral("xlsx"), tr("Excel workbook (*.xlsx)")},
                    {QStringLiteral("csv"), tr("CSV table (*.csv)")},
                    {QStringLiteral("html"), tr("Web page (*.html)")},
                    {QStringLiteral("txt"), tr("Questions to the vendor (*.txt)")}},
                   [this](const QString& path, const QString& suffix) { exportTo(path, suffix); });
}

void GapPage::exportTo(const QString& path, const QString& format) {
    QString problem = projectTargetProblem(m_desk.project, path);
    if (problem.isEmpty()) {
        problem = m_writer.problem(path);
    }
    const QString questions = format == QLatin1String("txt") ? gapQuestions(m_store.document()) : QString();
    if (problem.isEmpty() && format == QLatin1String("txt") && questions.isEmpty()) {
        problem = tr("No gap is to be asked about. Decide so with A, and export again.");
    }
    if (!problem.isEmpty()) {
        m_desk.tell(problem);
        emit exported(path, problem);
        return;
    }
    m_exporting = m_desk.jobs.run<int>(
        this, tr("Saving %1").arg(QFileInfo(path).fileName()),
        [document = m_store.document(), filter = m_filter->text(), path, format, write = m_writer.write,
         questions = questions.toStdString()](const CancelToken&, Progress&) -> Result<int> {
            const Result<void> written = questions.empty() ? write(document, filter, path, format)
                                                           : writeFile(path.toStdString(), asBytes(questions), true);
            return written ? Result<int>(0) : fail(written.error());
        },
        [this, path, format](const Result<int>& done) {
            m_exporting = {};
            // A list with a file of its own is not the project's.
            if (done && m_desk.project && m_path.isEmpty()) {
                const bool asks = format == QLatin1String("txt");
                emit m_desk.project->ownExported(asks ? QStringLiteral("questions") : QStringLiteral("gaps"), path,
                                                 format);
            }
            const QString said = done ? QString() : sentence(done.error());
            m_desk.tell(done ? tr("Saved %1").arg(QFileInfo(path).fileName()) : said);
            restate();
            emit exported(path, said);
        });
    restate();
}

}  // namespace plumb::desk
