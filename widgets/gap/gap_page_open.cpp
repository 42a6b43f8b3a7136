// A list of gaps that was kept is worked on again.
#include "base/file.h"
#include "project/documents.h"
#include "spec/load_spec.h"
#include "spec/spec_yaml.h"
#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/gap/gap_model.h"
#include "widgets/gap/gap_page.h"
#include "widgets/gap/gap_side_box.h"
#include "widgets/gap/gap_watch.h"
#include "widgets/keeping/project_work.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/models/checks.h"
#include "widgets/models/sentences.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr std::uint64_t kLargestGapList = std::uint64_t(64) << 20;

}  // namespace

QString GapPage::found(const spec::GapSpec& side) const {
    const QString from = toQString(side.from);
    const std::vector<std::string> shipped = spec::shippedSpecFolders();
    const auto there = [&](const std::string& name) {
        return !name.empty() && (!spec::specFile(name, shipped).empty() || spec::standardNamed(name) ||
                                 m_desk.checks.specTexts().count(name) > 0);
    };
    // Files below its folder are named from there, and others may have been moved with the list.
    const QDir folder = QFileInfo(m_path).absoluteDir();
    for (const QString& name : {from, QFileInfo(from).fileName()}) {
        if (!m_path.isEmpty() && !name.isEmpty() && QFileInfo(name).isRelative() && folder.exists(name)) {
            return QDir::cleanPath(folder.filePath(name));
        }
        if (name == from && there(side.from)) {
            return from;
        }
    }
    return there(side.id) && !QFileInfo::exists(toQString(side.id)) ? toQString(side.id) : QString();
}

void GapPage::adopt(spec::GapDocument document) {
    m_found.reset();
    m_updated = false;
    spec::GapSpec* const sides[2] = {&document.sender, &document.receiver};
    for (std::size_t i = 0; i < 2; ++i) {
        if (const QString name = found(*sides[i]); !name.isEmpty()) {
            sides[i]->from = name.toStdString();
            m_sides[i]->choose(name);
        } else {
            m_sides[i]->setLost(*sides[i]);
        }
    }
    m_store.reset(std::move(document));
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

void GapPage::takeDraft(const QString& path, const std::string& text, qint64 wallMs) {
    m_reading.drop();
    m_path = path;
    adopt(spec::readGapsYaml(text, path.toStdString()).document);
    m_updated = true;
    std::vector<NoticeLine::Answer> answers{{tr("Save"), [this] { save(); }}, {tr("Close this notice"), {}}};
    if (QFileInfo::exists(path)) {
        answers.insert(answers.begin() + 1, {tr("Show what the file holds"), [this, path] { openFile(path); }});
    }
    m_notice->setObjectName(QStringLiteral("gap.draft"));
    m_notice->ask(tr("These are your decisions of %1, which were not saved.").arg(RestoreBar::when(wallMs)),
                  std::move(answers));
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
            return reader ? project::readDocument(**reader, "gap", name) : fail(std::move(reader.error()));
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

}  // namespace plumb::desk
