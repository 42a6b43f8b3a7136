// What can be done with questions in SQL from anywhere, and the way of an answer into a file.
#include "widgets/common/actions.h"
#include "widgets/common/save_dialog.h"
#include "widgets/documents/document_area.h"
#include "widgets/keeping/project_target.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"
#include "widgets/project/sql_answer.h"
#include "widgets/project/sql_page.h"

#include <QAction>
#include <QFileInfo>
#include <QPointer>

namespace plumb::desk {

void SqlPage::chooseExport() {
    if (!hasAnswer()) {
        return;
    }
    askWhereToSave(this, tr("Save the answer"), QStringLiteral("answer.csv"),
                   {{QStringLiteral("csv"), tr("CSV table (*.csv)")},
                    {QStringLiteral("xlsx"), tr("Excel workbook (*.xlsx)")},
                    {QStringLiteral("json"), tr("JSON (*.json)")}},
                   [this](const QString& path, const QString& suffix) { exportTo(path, suffix); });
}

void SqlPage::exportTo(const QString& path, const QString& format) {
    const std::shared_ptr<project::Project>& project = m_desk.project->session().project();
    if (!project || !hasAnswer()) {
        return;
    }
    if (const QString problem = projectTargetProblem(m_desk.project, path); !problem.isEmpty()) {
        m_desk.tell(problem);
        emit exported(path, problem);
        return;
    }
    m_exporting = m_desk.jobs.run<quint64>(
        this, tr("Saving the answer"),
        [project, sql = m_asked, format = format.toStdString(), file = path.toStdString()](
            const CancelToken& cancel, Progress&) { return writeAnswer(*project, sql, format, file, cancel); },
        [this, path](const Result<quint64>& done) {
            m_exporting = {};
            const QString problem = done ? QString() : sentence(done.error());
            m_desk.tell(done ? tr("Saved %1").arg(QFileInfo(path).fileName()) : problem);
            restate();
            emit exported(path, problem);
        });
    restate();
}

void SqlPage::addActions(Desk& desk) {
    if (!desk.project) {
        return;
    }
    auto shown = std::make_shared<QPointer<SqlPage>>();
    const auto add = [&desk](const char* id, const QString& text, const char* icon, std::function<void()> run,
                             std::function<bool()> enabled) {
        desk.actions.add({QLatin1String(id), text, tr("Project"), {}, QLatin1String(icon)}, std::move(run),
                         std::move(enabled));
    };
    add(
        "project.sql", tr("Ask the project in SQL"), "code",
        [&desk, shown] {
            if (!*shown) {
                *shown = new SqlPage(desk);
            }
            desk.showPage(*shown, tr("SQL"), QStringLiteral("code"));
            (*shown)->setFocus(Qt::OtherFocusReason);
        },
        [&desk] { return desk.project->session().isOpen(); });
    desk.project->setOpener(QStringLiteral("sql"), [&desk, shown](const QString& name) {
        if (QAction* const open = desk.actions.action(QStringLiteral("project.sql"))) {
            open->trigger();
        }
        if (*shown) {
            (*shown)->loadSaved(name);
        }
    });
    const auto onPage = [&](const char* id, const QString& text, const char* icon, void (SqlPage::*what)(),
                            std::function<bool(const SqlPage&)> can) {
        add(
            id, text, icon,
            [shown, what] {
                if (SqlPage* const page = *shown) {
                    (page->*what)();
                }
            },
            [shown, can = std::move(can)] { return *shown && (*shown)->isVisible() && can(**shown); });
    };
    onPage("sql.run", tr("Run the question in SQL"), "next", &SqlPage::run,
           [](const SqlPage& page) { return !page.isRunning(); });
    onPage("sql.stop", tr("Stop the question in SQL"), "stop", &SqlPage::stop,
           [](const SqlPage& page) { return page.isRunning(); });
    onPage("sql.export", tr("Save the answer in SQL to a file"), "export", &SqlPage::chooseExport,
           [](const SqlPage& page) { return page.hasAnswer(); });
    onPage("sql.save", tr("Keep the question in SQL under a name"), "star", &SqlPage::save,
           [&desk](const SqlPage&) { return desk.project->session().isWritable(); });
    onPage("sql.remove", tr("Remove the kept question in SQL"), "delete", &SqlPage::removeSaved,
           [](const SqlPage& page) { return page.canRemoveSaved(); });
}

}  // namespace plumb::desk
