// What is written from a list of gaps: the worksheet of the rows that are listed, and questions to the vendor.
#include "base/file.h"
#include "widgets/gap/gap_filter_bar.h"
#include "widgets/gap/gap_form.h"
#include "widgets/gap/gap_page.h"
#include "widgets/gap/gap_questions.h"
#include "widgets/keeping/project_target.h"
#include "widgets/models/sentences.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace plumb::desk {

bool GapPage::canExport() const {
    return !m_store.document().rows.empty() && !m_exporting.active();
}

void GapPage::chooseExport() {
    m_form->commit();
    auto* const dialog = new QFileDialog(this, tr("Export the gaps that are listed"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList suffixes{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("html"),
                               QStringLiteral("txt")};
    const QStringList filters{tr("Excel workbook (*.xlsx)"), tr("CSV table (*.csv)"), tr("Web page (*.html)"),
                              tr("Questions to the vendor (*.txt)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixes.first());
    dialog->selectFile(QStringLiteral("gaps.xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, suffixes](const QString& filter) {
        dialog->setDefaultSuffix(suffixes.at(std::max<qsizetype>(0, filters.indexOf(filter))));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters, suffixes](const QString& path) {
        const QString suffix = QFileInfo(path).suffix().toLower();
        const qsizetype chosen = std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter()));
        exportTo(path, suffixes.contains(suffix) ? suffix : suffixes.at(chosen));
    });
    dialog->open();
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
        [this, path](const Result<int>& done) {
            m_exporting = {};
            const QString said = done ? QString() : sentence(done.error());
            m_desk.tell(done ? tr("Saved %1").arg(QFileInfo(path).fileName()) : said);
            restate();
            emit exported(path, said);
        });
    restate();
}

}  // namespace plumb::desk
