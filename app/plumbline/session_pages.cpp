#include "app/plumbline/session_pages.h"

#include "app/plumbline/main_window.h"
#include "widgets/documents/document_area.h"
#include "widgets/gap/gap_hub.h"
#include "widgets/models/workspace.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"
#include "widgets/statistics/statistics_hub.h"
#include "widgets/statistics/statistics_page.h"

#include <QFileInfo>
#include <QVariantMap>

namespace plumb::desk {
namespace {

const QLatin1String kKind("kind"), kPath("path"), kLine("line"), kCurrent("current");
const QLatin1String kSpec("spec"), kStatistics("statistics"), kGaps("gaps");

Feed* feedOf(const Desk& desk, const QString& path) {
    for (const auto& feed : desk.workspace.feeds()) {
        if (!feed->isScratch() && feed->path() == path) {
            return feed.get();
        }
    }
    return nullptr;
}

}  // namespace

QVariantList savedPages(const MainWindow& window) {
    QVariantList out;
    for (QWidget* const page : window.documents()->pages()) {
        QVariantMap one;
        if (const auto* const spec = qobject_cast<SpecPage*>(page); spec && !spec->path().isEmpty()) {
            one = {{kKind, kSpec}, {kPath, spec->path()}, {kLine, spec->line()}};
        } else if (const auto* const statistics = qobject_cast<StatisticsPage*>(page);
                   statistics && statistics->feed() && !statistics->feed()->isScratch()) {
            one = {{kKind, kStatistics}, {kPath, statistics->feed()->path()}};
        } else if (const auto* const gaps = qobject_cast<GapPage*>(page); gaps && !gaps->path().isEmpty()) {
            one = {{kKind, kGaps}, {kPath, gaps->path()}};
        } else {
            continue;
        }
        one.insert(kCurrent, page == window.documents()->current());
        out.append(one);
    }
    return out;
}

void restorePages(const QVariantList& saved, Desk& desk, MainWindow& window) {
    QWidget* front = window.documents()->current();
    for (const QVariant& entry : saved) {
        const QVariantMap one = entry.toMap();
        const QString kind = one.value(kKind).toString(), path = one.value(kPath).toString();
        QWidget* page = nullptr;
        if (kind == kSpec && QFileInfo::exists(path)) {
            if (SpecPage* const spec = SpecHub::of(desk).open(path)) {
                spec->goTo(one.value(kLine).toUInt(), 1);
                page = spec;
            }
        } else if (kind == kGaps && QFileInfo::exists(path)) {
            page = GapHub::of(desk).open(path);
        } else if (Feed* const feed = kind == kStatistics ? feedOf(desk, path) : nullptr) {
            emit StatisticsHub::of(desk).pageRequested(feed);
            page = window.documents()->current();
        }
        if (page && one.value(kCurrent).toBool()) {
            front = page;
        }
    }
    if (front) {
        window.documents()->show(front);
    }
}

}  // namespace plumb::desk
