// What can be done with the reality grid from anywhere, and its way into a file.
#include "widgets/common/actions.h"
#include "widgets/common/open_pages.h"
#include "widgets/common/save_dialog.h"
#include "widgets/documents/source_pages.h"
#include "widgets/keeping/project_target.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/checks.h"
#include "widgets/reality/reality_model.h"
#include "widgets/reality/reality_page.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <utility>

namespace plumb::desk {
namespace {

struct RealityFormat {
    const char* writer;
    const char* title;
};
constexpr std::array<RealityFormat, 4> kRealityFormats = {{
    {"xlsx", QT_TRANSLATE_NOOP("RealityFormats", "Excel workbook")},
    {"html", QT_TRANSLATE_NOOP("RealityFormats", "HTML report")},
    {"csv", QT_TRANSLATE_NOOP("RealityFormats", "CSV table")},
    {"json", QT_TRANSLATE_NOOP("RealityFormats", "JSON")},
}};

}  // namespace

void RealityPage::saveTo(const QString& path, const QString& format, bool codes) {
    if (!canSave()) {
        return;
    }
    if (const QString problem = projectTargetProblem(m_desk.project, path); !problem.isEmpty()) {
        m_desk.tell(problem);
        emit saved(path, problem);
        return;
    }
    const AttachedSpec& attached = m_desk.checks.attached(*m_feed);
    RealityExport report;
    report.spec = attached.spec ? attached.name : QStringLiteral("hl7");
    report.title = attached.title();
    report.source = m_feed->path();
    report.codes = codes && !(m_desk.masked && m_desk.masked());
    report.snapshot = m_run->snapshot();
    report.rows.messages = m_shown->messages;
    report.rows.leftOut = m_shown->leftOut;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        report.rows.rows.push_back(m_model->rowAt(row));
    }
    m_writer(std::move(report), path, format, this, [this, path, format](const QString& problem) {
        m_desk.tell(problem.isEmpty() ? tr("Saved %1").arg(QFileInfo(path).fileName()) : problem);
        if (problem.isEmpty() && m_desk.project) {
            emit m_desk.project->exported(m_feed, QStringLiteral("report"), path, format, 0);
        }
        emit saved(path, problem);
    });
}

void RealityPage::chooseFile(bool codes) {
    if (!canSave()) {
        return;
    }
    QList<FileFormat> formats;
    for (const RealityFormat& format : kRealityFormats) {
        formats.append(
            {QLatin1String(format.writer),
             QStringLiteral("%1 (*.%2)")
                 .arg(QCoreApplication::translate("RealityFormats", format.title), QLatin1String(format.writer))});
    }
    askWhereToSave(this, tr("Save the grid"), tr("spec-beside-traffic") + QStringLiteral(".xlsx"), formats,
                   [this, codes](const QString& path, const QString& suffix) { saveTo(path, suffix, codes); });
}

void RealityPage::addActions(Desk& desk, const std::function<Feed*()>& currentFeed, const RealityWriter& writer) {
    auto pages = std::make_shared<OpenPages<RealityPage>>();
    const auto visible = [pages] { return pages->current(); };
    const auto open = [&desk, pages, writer](Feed* feed) {
        pages->show(
            desk, QStringLiteral("column"), [feed](const RealityPage& one) { return one.feed() == feed; },
            [&] { return new RealityPage(desk, *feed, writer); });
    };
    connect(&SourcePages::of(desk), &SourcePages::asked, &desk.actions, [open](const QString& kind, Feed* feed) {
        if (kind == QLatin1String("reality")) {
            open(feed);
        }
    });
    desk.actions.add(
        {QStringLiteral("spec.reality"), tr("Spec beside the traffic"), tr("Specs"), QStringLiteral("Ctrl+Alt+G"),
         QStringLiteral("column")},
        [currentFeed, open] {
            if (Feed* const feed = currentFeed()) {
                open(feed);
            }
        },
        [currentFeed] { return currentFeed() != nullptr; });
    const auto add = [&](const char* id, const QString& text, const char* icon, void (RealityPage::*run)(),
                         bool (RealityPage::*can)() const) {
        desk.actions.add(
            {QLatin1String(id), text, tr("Specs"), {}, QLatin1String(icon)},
            [visible, run] {
                if (RealityPage* const page = visible()) {
                    (page->*run)();
                }
            },
            [visible, can] {
                const RealityPage* const page = visible();
                return page && (page->*can)();
            });
    };
    add("spec.realityNumbers", tr("List the numbers of the row"), "messages", &RealityPage::showNumbers,
        &RealityPage::hasRow);
    add("spec.realityAccept", tr("Accept what was seen into the spec"), "check", &RealityPage::acceptMenu,
        &RealityPage::canAccept);
    add("spec.realityAsk", tr("Ask the vendor about the row"), "copy", &RealityPage::ask, &RealityPage::canAsk);
    add("spec.realityGoTo", tr("Go to the line of the spec"), "goto", &RealityPage::goToSpec, &RealityPage::canGo);
    add("spec.realitySave", tr("Save the spec beside the traffic"), "export", &RealityPage::chooseWithout,
        &RealityPage::canSave);
}

}  // namespace plumb::desk
