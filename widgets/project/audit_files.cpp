// The files of an audit trail - a head that is taken from one, what is exported to one - and the actions.
#include "base/file.h"
#include "project/audit.h"
#include "widgets/common/actions.h"
#include "widgets/keeping/audit_notes.h"
#include "widgets/keeping/project_target.h"
#include "widgets/models/sentences.h"
#include "widgets/project/audit_page.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>

#include <utility>

namespace plumb::desk {

void AuditPage::chooseHead() {
    auto* const dialog = new QFileDialog(this, tr("Take the head from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        constexpr std::uint64_t kMost = 4096;
        const Result<std::string> text = readAll(path.toStdString(), kMost);
        if (!text) {
            sayVerdict(sentence(text.error()), QStringLiteral("error"));
            return;
        }
        m_head->setText(toQString(*text).section(QLatin1Char('\n'), 0, 0).trimmed());
        verify();
    });
    dialog->open();
}

void AuditPage::chooseExport(const QString& format) {
    const bool head = format == QLatin1String("head");
    auto* const dialog =
        new QFileDialog(this, head ? tr("Save the head of the audit trail") : tr("Save the audit trail"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(head                             ? tr("Text (*.txt)")
                          : format == QLatin1String("csv") ? tr("CSV table (*.csv)")
                                                           : tr("JSON (*.json)"));
    dialog->setDefaultSuffix(head ? QStringLiteral("txt") : format);
    dialog->selectFile(m_desk.project->session().name() +
                       (head ? QStringLiteral("-head.txt") : QStringLiteral("-audit.") + format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString& path) { exportTo(path, format); });
    dialog->open();
}

void AuditPage::exportTo(const QString& path, const QString& format) {
    QString problem = projectTargetProblem(m_desk.project, path);
    if (problem.isEmpty()) {
        problem = m_writer.problem(path);
    }
    if (!problem.isEmpty()) {
        sayVerdict(problem, QStringLiteral("error"));
        return;
    }
    AuditNotes::flushed(*m_desk.project, this, [this, path, format] { write(path, format); });
}

void AuditPage::write(const QString& path, const QString& format) {
    const std::shared_ptr<project::Project> project = this->project();
    if (!project) {
        return;
    }
    const QString name = QFileInfo(path).fileName();
    m_exporting = m_desk.jobs.run<int>(
        this, tr("Saving %1").arg(name),
        [project, path, format, write = m_writer.write](const CancelToken&, Progress&) -> Result<int> {
            Result<project::Project::Reader> reader = project->reader();
            const Result<void> written = reader ? write(**reader, path, format) : fail(std::move(reader.error()));
            return written ? Result<int>(0) : fail(written.error());
        },
        [this, path, name, format](const Result<int>& done) {
            m_exporting = {};
            if (!done) {
                sayVerdict(sentence(done.error()), QStringLiteral("error"));
                return;
            }
            m_desk.tell(tr("Saved %1").arg(name));
            ProjectSession& session = m_desk.project->session();
            if (!session.isWritable()) {
                return;
            }
            const bool head = format == QLatin1String("head");
            QJsonObject details{{QStringLiteral("thing"), head ? QStringLiteral("head") : QStringLiteral("trail")},
                                {QStringLiteral("file"), name}};
            session.write(
                [who = session.project()->who(),
                 text =
                     QJsonDocument(details).toJson(QJsonDocument::Compact).toStdString()](project::Connection& store) {
                    return project::appendAudit(store, who, project::audited::kExported, text);
                },
                [self = QPointer<AuditPage>(this)](const Result<void>&) {
                    if (self) {
                        self->refresh();
                    }
                });
        });
}

void addAuditActions(Desk& desk, TrailWriter writer) {
    if (!desk.project) {
        return;
    }
    const QString category = QCoreApplication::translate("AuditTrail", "Project");
    auto page = std::make_shared<QPointer<AuditPage>>();
    const auto open = [&desk, writer = std::move(writer), page] {
        if (!*page) {
            *page = new AuditPage(desk, writer);
        }
        desk.showPage(*page, AuditPage::tr("Audit trail"), QStringLiteral("history"));
        (*page)->setFocus(Qt::OtherFocusReason);
        return page->data();
    };
    const auto isOpen = [session = &desk.project->session()] { return session->isOpen(); };
    const auto add = [&](const char* id, const QString& text, const char* sign, std::function<void()> run) {
        desk.actions.add({QLatin1String(id), text, category, QString(), QLatin1String(sign)}, std::move(run), isOpen);
    };
    add("project.audit", AuditPage::tr("Show the audit trail"), "history", [open] { open(); });
    add("audit.verify", AuditPage::tr("Verify the audit trail"), "check", [open] { open()->verify(); });
    add("audit.exportCsv", AuditPage::tr("Save the audit trail as CSV"), "export",
        [open] { open()->chooseExport(QStringLiteral("csv")); });
    add("audit.exportJson", AuditPage::tr("Save the audit trail as JSON"), "export",
        [open] { open()->chooseExport(QStringLiteral("json")); });
    add("audit.exportHead", AuditPage::tr("Save the head of the audit trail"), "export",
        [open] { open()->chooseExport(QStringLiteral("head")); });
}

}  // namespace plumb::desk
