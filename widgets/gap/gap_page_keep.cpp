// Where a list of gaps is kept: in the open project, as it is worked on, or in a file; and what is written from it.
#include "base/file.h"
#include "project/documents.h"
#include "spec/load_spec.h"
#include "spec/spec_yaml.h"
#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/gap/gap_filter_bar.h"
#include "widgets/gap/gap_form.h"
#include "widgets/gap/gap_model.h"
#include "widgets/gap/gap_page.h"
#include "widgets/gap/gap_questions.h"
#include "widgets/gap/gap_side_box.h"
#include "widgets/gap/gap_watch.h"
#include "widgets/gap/gap_words.h"
#include "widgets/keeping/audited_changes.h"
#include "widgets/keeping/project_target.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/checks.h"
#include "widgets/models/sentences.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr std::string_view kGapKind = "gap";  // among the documents of a project
constexpr std::uint64_t kLargestGapList = std::uint64_t(64) << 20;
const QLatin1String kGapSuffix(".gap.yaml");

/// Written on the store thread, from a list that is put into words beside the window.
std::function<project::Project::Work()> gapWork(spec::GapDocument document, project::Who who, std::string name) {
    return [document = std::move(document), who = std::move(who), name = std::move(name)]() -> project::Project::Work {
        return [text = spec::writeGapsYaml(document), who, name](project::Connection& store) {
            return writeDocumentAudited(store, who, kGapKind, name, text);
        };
    };
}

}  // namespace

bool GapPage::isModified() const {
    return m_updated || !m_store.isClean();
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
    const bool first = !std::exchange(m_inPanel, true);
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
    if (m_kept.isEmpty() || !m_inPanel || m_reading.active()) {
        return;
    }
    const auto& all = m_desk.project->contents().documents;
    const bool there = std::any_of(all.begin(), all.end(), [this](const project::DocumentRow& one) {
        return one.kind == kGapKind && toQString(one.name) == m_kept;
    });
    if (!there && m_desk.project->session().isOpen() && !m_soon.isActive()) {
        m_notice->setObjectName(QStringLiteral("gap.renamed"));
        m_notice->ask(tr("%1 has another name in the project now, or is no longer there. What you decide here from now "
                         "on is kept anew.")
                          .arg(m_kept),
                      {{tr("Close this notice"), {}}});
        m_kept.clear();
        m_updated = true;
        restate();
    }
}

bool GapPage::canSave() const {
    if (m_store.document().rows.empty()) {
        return false;
    }
    return m_path.isEmpty() ? m_kept.isEmpty() : isModified();
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
        const std::string text = spec::writeGapsYaml(m_store.document());
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
    m_path = path;
    m_kept.clear();
    m_updated = false;
    m_store.undoStack()->setClean();
    m_desk.tell(tr("%1 is saved.").arg(QFileInfo(path).fileName()));
    restate();
    return {};
}

QString GapPage::found(const spec::GapSpec& side) const {
    const QString from = toQString(side.from);
    const std::vector<std::string> shipped = spec::shippedSpecFolders();
    const auto there = [&](const std::string& name) {
        return !name.empty() && (!spec::specFile(name, shipped).empty() || spec::standardNamed(name) ||
                                 m_desk.checks.specTexts().count(name) > 0);
    };
    if (there(side.from)) {
        return from;
    }
    // The list may have been moved with its specs.
    const QString beside = QFileInfo(m_path).absolutePath() + QLatin1Char('/') + QFileInfo(from).fileName();
    if (!m_path.isEmpty() && !from.isEmpty() && QFileInfo(beside).isFile()) {
        return beside;
    }
    return there(side.id) && !QFileInfo::exists(toQString(side.id)) ? toQString(side.id) : QString();
}

void GapPage::adopt(spec::GapDocument document) {
    const spec::GapSpec sides[2] = {document.sender, document.receiver};
    m_found.reset();
    m_updated = false;
    m_store.reset(std::move(document));
    for (std::size_t i = 0; i < 2; ++i) {
        if (const QString name = found(sides[i]); !name.isEmpty()) {
            m_sides[i]->choose(name);
        } else {
            m_sides[i]->setLost(sides[i]);
        }
    }
    if (m_model->rowCount() > 0) {
        m_list->selectRow(m_model->at(0) ? 0 : std::min(1, m_model->rowCount() - 1));
    }
    compare();
}

void GapPage::openFile(const QString& path) {
    m_path = path;
    m_reading = m_desk.jobs.run<std::shared_ptr<spec::ReadGaps>>(
        this, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [file = path.toStdString()](const CancelToken&, Progress&) -> Result<std::shared_ptr<spec::ReadGaps>> {
            const Result<std::string> text = readAll(file, kLargestGapList);
            if (!text) {
                return fail(text.error());
            }
            return std::make_shared<spec::ReadGaps>(spec::readGapsYaml(*text, file));
        },
        [this, path](Result<std::shared_ptr<spec::ReadGaps>> read) {
            m_reading = {};
            if (!read || !(*read)->notes.empty()) {
                // What cannot be read whole is not written over.
                m_path.clear();
                m_notice->setObjectName(QStringLiteral("gap.problem"));
                m_notice->ask(read ? sentence(spec::asError((*read)->notes.front(), (*read)->notes.size() - 1))
                                   : sentence(read.error()),
                              {{tr("Try again"), [this, path] { openFile(path); }}, {tr("Close this notice"), {}}},
                              QStringLiteral("error"));
                restate();
                return;
            }
            adopt(std::move((*read)->document));
        });
    restate();
}

void GapPage::openKept(const QString& name) {
    m_kept = name;
    m_inPanel = true;
    using Text = std::optional<std::string>;
    m_reading = m_desk.jobs.run<Text>(
        this, tr("Reading %1").arg(name),
        [project = m_desk.project->session().project(), name = name.toStdString()](const CancelToken&,
                                                                                   Progress&) -> Result<Text> {
            Result<project::Project::Reader> reader = project->reader();
            return reader ? project::readDocument(**reader, kGapKind, name) : fail(std::move(reader.error()));
        },
        [this, name](Result<Text> text) {
            m_reading = {};
            spec::ReadGaps read;
            if (text && *text) {
                read = spec::readGapsYaml(**text, name.toStdString());
            }
            if (!text || !*text || !read.notes.empty()) {
                clear();
                m_desk.tell(!text    ? sentence(text.error())
                            : !*text ? tr("%1 is no longer in the project.").arg(name)
                                     : sentence(spec::asError(read.notes.front(), read.notes.size() - 1)));
                return;
            }
            adopt(std::move(read.document));
        });
    restate();
}

void GapPage::clear() {
    m_soon.stop();
    m_finding.drop();
    m_reading.drop();
    m_head->setDone();
    m_notice->hide();
    m_kept.clear();
    m_path.clear();
    m_updated = false;
    m_found.reset();
    m_sides[0]->clear();
    m_sides[1]->clear();
    m_watch->watch({}, {});
    m_store.reset({});
    restate();
}

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

bool GapPage::mayClose() {
    m_form->commit();
    if (!m_kept.isEmpty()) {
        keepNow();
        return true;
    }
    if (m_closing || !isModified() || !m_store.holdsWork()) {
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
