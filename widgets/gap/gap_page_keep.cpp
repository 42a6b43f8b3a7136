// Where a list of gaps is kept: in the open project, as it is worked on, or in a file.
#include "base/file.h"
#include "project/documents.h"
#include "widgets/common/notice_line.h"
#include "widgets/gap/gap_form.h"
#include "widgets/gap/gap_page.h"
#include "widgets/gap/gap_words.h"
#include "widgets/keeping/audited_changes.h"
#include "widgets/keeping/project_target.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr std::string_view kGapKind = "gap";  // among the documents of a project
const QLatin1String kGapSuffix(".gap.yaml");

/// Written on the store thread, from a list that is put into words beside the window.
std::function<project::Project::Work()> gapWork(spec::GapDocument document, project::Who who, std::string name) {
    return [document = std::move(document), who = std::move(who), name = std::move(name)]() -> project::Project::Work {
        return [text = spec::writeGapsYaml(document), who, name](project::Connection& store) {
            return writeDocumentAudited(store, who, kGapKind, name, text);
        };
    };
}

/// Specs that lie below the folder of the list are named from there, so that all of it may be moved, or shared.
spec::GapDocument besideFile(spec::GapDocument document, const QString& path) {
    const QDir folder = QFileInfo(path).absoluteDir();
    for (spec::GapSpec* const side : {&document.sender, &document.receiver}) {
        const QString from = toQString(side->from);
        const QString relative = folder.relativeFilePath(from);
        if (QFileInfo(from).isAbsolute() && QFileInfo(relative).isRelative() &&
            !relative.startsWith(QLatin1String(".."))) {
            side->from = relative.toStdString();
        }
    }
    return document;
}

}  // namespace

bool GapPage::isModified() const {
    return m_updated || !m_store.isClean();
}

bool GapPage::holdsWork() const {
    return !keepsItself() && isModified() && m_store.holdsWork();
}

QString GapPage::calledName() const {
    if (!m_path.isEmpty()) {
        return QFileInfo(m_path).fileName();
    }
    if (!m_kept.isEmpty()) {
        return m_kept;
    }
    const spec::GapDocument& document = m_store.document();
    return document.sender == spec::GapSpec()
               ? tr("Compare two specs")
               : tr("%1 against %2").arg(gapSpecName(document.sender), gapSpecName(document.receiver));
}

QString GapPage::freeName() const {
    const QString first = calledName();
    QString name = first;
    const auto& all = m_desk.project->contents().documents;
    for (int number = 2; std::any_of(
             all.begin(), all.end(),
             [&](const project::DocumentRow& one) { return one.kind == kGapKind && toQString(one.name) == name; });
         ++number) {
        name = QStringLiteral("%1 %2").arg(first).arg(number);
    }
    return name;
}

void GapPage::touched() {
    const bool project = m_desk.project && m_desk.project->session().isWritable();
    if (m_kept.isEmpty() && m_path.isEmpty() && project && m_store.holdsWork()) {
        m_kept = freeName();
        m_inPanel = false;
    }
    if (!m_kept.isEmpty() && project && !m_soon.isActive()) {
        m_soon.start();
    }
}

void GapPage::keepNow() {
    m_form->commit();
    m_soon.stop();
    if (m_kept.isEmpty() || !isModified() || !m_desk.project || !m_desk.project->session().isWritable()) {
        return;
    }
    ProjectSession& session = m_desk.project->session();
    const bool first = !m_inPanel;
    m_updated = false;
    m_store.undoStack()->setClean();
    session.keep(gapWork(m_store.document(), session.project()->who(), m_kept.toStdString()),
                 [work = QPointer<ProjectWork>(m_desk.project), first](const Result<void>&) {
                     if (work && first) {
                         work->refresh();
                     }
                 });
    restate();
}

// Somebody may have renamed or removed it in the panel of the project.
void GapPage::projectChanged() {
    if (m_kept.isEmpty() || m_reading.active() || !m_desk.project->session().isOpen()) {
        return;
    }
    const auto& all = m_desk.project->contents().documents;
    const bool there = std::any_of(all.begin(), all.end(), [this](const project::DocumentRow& one) {
        return one.kind == kGapKind && toQString(one.name) == m_kept;
    });
    if (there || !m_inPanel || m_soon.isActive()) {
        m_inPanel = m_inPanel || there;
        return;
    }
    m_notice->setObjectName(QStringLiteral("gap.renamed"));
    m_notice->ask(
        tr("%1 has another name in the project now, or is no longer there. What you decide here from now on is "
           "kept anew.")
            .arg(m_kept),
        {{tr("Close this notice"), {}}});
    m_kept.clear();
    m_inPanel = false;
    m_updated = true;
    restate();
}

bool GapPage::keepsItself() const {
    return !m_kept.isEmpty() && m_desk.project && m_desk.project->session().isWritable();
}

bool GapPage::canSave() const {
    if (m_store.document().rows.empty()) {
        return false;
    }
    return m_path.isEmpty() ? !keepsItself() : isModified();
}

void GapPage::save() {
    m_form->commit();
    if (!m_path.isEmpty()) {
        if (saveTo(m_path).isEmpty()) {
            m_notice->hide();
        }
    } else if (m_desk.project && m_desk.project->session().isWritable()) {
        m_kept = m_kept.isEmpty() ? freeName() : m_kept;
        m_updated = true;
        keepNow();
        m_desk.tell(tr("%1 is kept in the project.").arg(m_kept));
    } else {
        saveAs();
    }
}

void GapPage::saveAs() {
    m_form->commit();
    auto* const dialog =
        new QFileDialog(this, tr("Save the list of gaps as"), QString(), tr("Lists of gaps (*.gap.yaml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QString name = calledName();
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    dialog->selectFile(m_path.isEmpty() ? name + kGapSuffix : m_path);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const bool named = QFileInfo(path).fileName().contains(QLatin1Char('.'));
        if (saveTo(named ? path : path + kGapSuffix).isEmpty()) {
            m_notice->hide();
            if (m_closing && closeNow) {
                closeNow();
            }
        }
    });
    connect(dialog, &QFileDialog::rejected, this, [this] { m_closing = false; });
    dialog->open();
}

QString GapPage::saveTo(const QString& path) {
    QString problem = projectTargetProblem(m_desk.project, path);
    if (problem.isEmpty()) {
        problem = m_writer.problem(path);
    }
    if (problem.isEmpty()) {
        const std::string text = spec::writeGapsYaml(besideFile(m_store.document(), path));
        const Result<void> written = writeFile(path.toStdString(), asBytes(text), true);
        problem = written ? QString() : sentence(written.error());
    }
    if (!problem.isEmpty()) {
        m_closing = false;
        m_notice->setObjectName(QStringLiteral("gap.problem"));
        m_notice->ask(problem, {{tr("Save as"), [this] { saveAs(); }}, {tr("Close this notice"), {}}},
                      QStringLiteral("error"));
        return problem;
    }
    if (m_path.isEmpty() && m_desk.project) {
        emit m_desk.project->ownExported(QStringLiteral("gaps"), path, QStringLiteral("yaml"));
    }
    m_path = path;
    m_kept.clear();
    m_updated = false;
    m_store.undoStack()->setClean();
    m_desk.tell(tr("%1 is saved.").arg(QFileInfo(path).fileName()));
    restate();
    return {};
}

bool GapPage::mayClose() {
    m_form->commit();
    if (keepsItself()) {
        keepNow();
        return true;
    }
    if (m_closing || !holdsWork()) {
        return true;
    }
    m_notice->setObjectName(QStringLiteral("gap.closing"));
    m_notice->ask(tr("%1 has decisions that are not saved.").arg(calledName()),
                  {{tr("Save and close"),
                    [this] {
                        m_closing = true;
                        save();
                        if (!isModified() && closeNow) {
                            closeNow();
                        }
                    },
                    QStringLiteral("gap.saveAndClose")},
                   {tr("Keep it open"), {}, QStringLiteral("gap.keepOpen")},
                   {tr("Close without saving"),
                    [this] {
                        m_closing = true;
                        if (closeNow) {
                            closeNow();
                        }
                    },
                    QStringLiteral("gap.closeAnyway")}});
    m_notice->focusFirst();
    return false;
}

}  // namespace plumb::desk
