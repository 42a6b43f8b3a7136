#include "widgets/keeping/run_keeper.h"

#include "base/clock.h"
#include "project/run_findings.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/checks.h"

#include <QLocale>
#include <QPointer>

#include <memory>
#include <utility>

namespace plumb::desk {

RunKeeper::RunKeeper(ProjectWork& work, Checks& checks, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_checks(checks) {
    checks.setKeeper(this);
    connect(&work.session(), &ProjectSession::closing, this, [this] { m_kept.clear(); });
    connect(&work.workspace(), &Workspace::feedClosing, this, [this](Feed* feed) { m_kept.remove(feed); });
}

RunKeeper::~RunKeeper() {
    m_checks.setKeeper(nullptr);
}

bool RunKeeper::wants(const Feed& feed) const {
    return m_work.session().isWritable() && m_work.of(&feed);
}

void RunKeeper::keep(Feed& feed, const AttachedSpec& against, const CheckResult& result,
                     std::shared_ptr<const project::RunFindings> found) {
    const ProjectFeed* const of = m_work.of(&feed);
    if (!of || !m_work.session().isWritable()) {
        return;
    }
    project::RunRow run;
    run.kind = "check";
    run.spec = against.name.toStdString();
    run.title = against.name == QLatin1String("hl7") ? check::kStandardTitle : against.title().toStdString();
    run.startedMs = wallMilliseconds() - result.milliseconds;
    m_kept.insert(&feed, Kept::Writing);
    const auto kept = std::make_shared<project::RunRow>(std::move(run));
    m_work.session().write(
        [source = of->key(), kept, found = std::move(found)](project::Connection& store) -> Result<void> {
            kept->source = source->load();  // its number was given before this, on the same thread
            if (kept->source == 0) {
                return {};
            }
            return project::keepRun(store, *kept, *found).map([&](project::RunRow row) { *kept = std::move(row); });
        },
        [this, feed = QPointer<Feed>(&feed), kept](const Result<void>& done) {
            const bool stands = done && kept->source != 0;
            became(feed, !stands ? Kept::Failed : kept->kept == kept->findings ? Kept::Whole : Kept::Part);
            if (stands) {
                m_work.refresh();
            }
        });
}

void RunKeeper::became(Feed* feed, Kept kept) {
    if (feed && m_kept.contains(feed)) {
        m_kept.insert(feed, kept);
        emit m_checks.changed(feed);
    }
}

QString RunKeeper::said(const Feed& feed) const {
    const ProjectSession& session = m_work.session();
    if (!session.isOpen()) {
        return {};
    }
    if (!session.isWritable()) {
        return tr("not kept, since the project can only be read");
    }
    if (!m_work.of(&feed)) {
        return tr("not kept, since it is no source of the project");
    }
    const auto kept = m_kept.find(&feed);
    if (kept == m_kept.end()) {
        return tr("not kept yet: check once more");
    }
    switch (*kept) {
    case Kept::Writing:
        break;
    case Kept::Whole:
        return tr("kept in the project");
    case Kept::Part:
        return tr("the first %1 findings kept in the project, all counted")
            .arg(QLocale().toString(static_cast<qulonglong>(project::RunFindings::kMost)));
    case Kept::Failed:
        return tr("not kept, since the project could not be written");
    }
    return {};
}

}  // namespace plumb::desk
