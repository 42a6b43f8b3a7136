#include "app/plumbline/session_pages.h"

#include "app/plumbline/main_window.h"
#include "widgets/documents/document_area.h"
#include "widgets/documents/source_pages.h"
#include "widgets/gap/gap_hub.h"
#include "widgets/importing/import_actions.h"
#include "widgets/importing/import_page.h"
#include "widgets/inference/inference_page.h"
#include "widgets/inference/threshold_pane.h"
#include "widgets/models/workspace.h"
#include "widgets/reality/reality_page.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"
#include "widgets/statistics/statistics_hub.h"
#include "widgets/statistics/statistics_page.h"

#include <QFileInfo>
#include <QVariantMap>

namespace plumb::desk {
namespace {

const QLatin1String kKind("kind"), kPath("path"), kTitle("title"), kLine("line"), kCurrent("current");
const QLatin1String kThresholds("thresholds");
const QLatin1String kSpec("spec"), kGaps("gaps"), kImport("import");
constexpr QLatin1String kStatistics("statistics");

/// Pages that are reckoned of a source.
struct SourcePage {
    QLatin1String kind;
    Feed* (*feedOf)(const QWidget* page);
};

template <class Page>
Feed* feedOfPage(const QWidget* page) {
    const auto* const one = qobject_cast<const Page*>(page);
    return one ? one->feed() : nullptr;
}

constexpr SourcePage kSourcePages[] = {{kStatistics, &feedOfPage<StatisticsPage>},
                                       {QLatin1String("inference"), &feedOfPage<InferencePage>},
                                       {QLatin1String("reality"), &feedOfPage<RealityPage>}};

QVariantMap saved(const QWidget* page) {
    if (const auto* const spec = qobject_cast<const SpecPage*>(page); spec && !spec->path().isEmpty()) {
        return {{kKind, kSpec}, {kPath, spec->path()}, {kLine, spec->line()}};
    }
    if (const auto* const gaps = qobject_cast<const GapPage*>(page); gaps && !gaps->path().isEmpty()) {
        return {{kKind, kGaps}, {kPath, gaps->path()}};
    }
    if (const auto* const import = qobject_cast<const ImportPage*>(page);
        import && !import->session().path().isEmpty()) {
        return {{kKind, kImport}, {kPath, import->session().path()}};
    }
    for (const SourcePage& one : kSourcePages) {
        if (const Feed* const feed = one.feedOf(page); feed && (feed->isStored() || !feed->isScratch())) {
            QVariantMap kept{{kKind, one.kind}, {kPath, feed->path()}, {kTitle, feed->title()}};
            if (const auto* const proposals = qobject_cast<const InferencePage*>(page);
                proposals && !proposals->thresholds()->areUsual()) {
                kept.insert(kThresholds, proposals->thresholds()->moved());
            }
            return kept;
        }
    }
    return {};
}

Feed* feedOf(const Desk& desk, const QVariantMap& page) {
    const QString path = page.value(kPath).toString(), title = page.value(kTitle).toString();
    for (const auto& feed : desk.workspace.feeds()) {
        if (feed->isStored() ? feed->title() == title : !feed->isScratch() && feed->path() == path) {
            return feed.get();
        }
    }
    return nullptr;
}

QWidget* importOf(const QString& path, Desk& desk, const MainWindow& window) {
    for (QWidget* const page : window.documents()->pages()) {
        if (const auto* const one = qobject_cast<ImportPage*>(page); one && one->session().path() == path) {
            return page;
        }
    }
    return importDocumentOf(desk, path);
}

QWidget* sourcePage(QLatin1String kind, Feed* feed, Desk& desk, const MainWindow& window) {
    if (kind == kStatistics) {
        emit StatisticsHub::of(desk).pageRequested(feed);
    } else {
        emit SourcePages::of(desk).asked(kind, feed);
    }
    return window.documents()->current();
}

/// What takes long is done once somebody looks at it.
void waitUntilShown(QWidget* page) {
    if (auto* const proposals = qobject_cast<InferencePage*>(page)) {
        proposals->waitUntilShown();
    } else if (auto* const grid = qobject_cast<RealityPage*>(page)) {
        grid->waitUntilShown();
    }
}

QWidget* restored(const QVariantMap& one, Desk& desk, const MainWindow& window) {
    const QString kind = one.value(kKind).toString(), path = one.value(kPath).toString();
    for (const SourcePage& page : kSourcePages) {
        if (kind == page.kind) {
            Feed* const feed = feedOf(desk, one);
            QWidget* const made = feed ? sourcePage(page.kind, feed, desk, window) : nullptr;
            if (auto* const proposals = qobject_cast<InferencePage*>(made); proposals && one.contains(kThresholds)) {
                proposals->thresholds()->setMoved(one.value(kThresholds).toMap());
            }
            return made;
        }
    }
    if (!QFileInfo::exists(path)) {
        return nullptr;
    }
    if (kind == kSpec) {
        SpecPage* const spec = SpecHub::of(desk).open(path);
        if (spec) {
            spec->goTo(one.value(kLine).toUInt(), 1);
        }
        return spec;
    }
    return kind == kGaps     ? static_cast<QWidget*>(GapHub::of(desk).open(path))
           : kind == kImport ? importOf(path, desk, window)
                             : nullptr;
}

}  // namespace

QVariantList savedPages(const MainWindow& window) {
    QVariantList out;
    for (QWidget* const page : window.documents()->pages()) {
        if (QVariantMap one = saved(page); !one.isEmpty()) {
            one.insert(kCurrent, page == window.documents()->current());
            out.append(one);
        }
    }
    return out;
}

QVariantList restorePages(const QVariantList& saved, Desk& desk, MainWindow& window) {
    QVariantList waiting;
    if (saved.isEmpty()) {
        return waiting;
    }
    QWidget* front = window.documents()->current();
    for (const QVariant& entry : saved) {
        const QVariantMap one = entry.toMap();
        if (one.contains(kTitle) && !feedOf(desk, one)) {
            waiting.append(entry);
            continue;
        }
        QWidget* const page = restored(one, desk, window);
        if (page && one.value(kCurrent).toBool()) {
            front = page;
        } else {
            waitUntilShown(page);
        }
    }
    if (front) {
        window.documents()->show(front);
    }
    return waiting;
}

}  // namespace plumb::desk
