// What can be done with a page of statistics from anywhere, and its way into a file.
#include "report/report_file.h"
#include "widgets/common/actions.h"
#include "widgets/common/open_pages.h"
#include "widgets/common/save_dialog.h"
#include "widgets/keeping/project_target.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"
#include "widgets/statistics/statistics_hub.h"
#include "widgets/statistics/statistics_model.h"
#include "widgets/statistics/statistics_page.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTabWidget>

#include <array>
#include <utility>

namespace plumb::desk {
namespace {

struct Format {
    const char* writer;
    const char* title;
};
constexpr std::array<Format, 4> kFormats = {{
    {"csv", QT_TRANSLATE_NOOP("StatisticsExport", "CSV table")},
    {"xlsx", QT_TRANSLATE_NOOP("StatisticsExport", "Excel workbook")},
    {"html", QT_TRANSLATE_NOOP("StatisticsExport", "HTML report")},
    {"json", QT_TRANSLATE_NOOP("StatisticsExport", "JSON")},
}};

/// Brings a page to the front of whatever holds it.
void reveal(QWidget* page) {
    QWidget* child = page;
    for (QWidget* above = page->parentWidget(); above; child = above, above = above->parentWidget()) {
        auto* const stack = qobject_cast<QStackedWidget*>(above);
        auto* const tabs = stack ? qobject_cast<QTabWidget*>(stack->parentWidget()) : nullptr;
        if (tabs) {
            tabs->setCurrentWidget(child);
        } else if (stack) {
            stack->setCurrentWidget(child);
        }
    }
    page->setFocus(Qt::OtherFocusReason);
}

}  // namespace

void StatisticsPage::exportTo(const QString& path, const QString& writerName, ExportedValues values) {
    if (!canExport()) {
        return;
    }
    if (const QString problem = projectTargetProblem(m_desk.project, path); !problem.isEmpty()) {
        m_desk.tell(problem);
        emit exported(path, problem);
        return;
    }
    report::Document document = statisticsDocument(*m_model, m_feed->title(), m_types->currentText(), values);
    m_exporting = m_desk.jobs.run<int>(
        this, tr("Saving statistics"),
        [document = std::make_shared<const report::Document>(std::move(document)), file = path.toStdString(),
         name = writerName.toStdString()](const CancelToken&, Progress&) -> Result<int> {
            report::WriteOptions options;
            options.section = "fields";
            const Result<void> wrote = report::writeDocument(*document, name, file, true, options);
            return wrote ? Result<int>(0) : fail(wrote.error());
        },
        [this, path, writerName](Result<int> done) {
            m_exporting = {};
            const QString problem = done ? QString() : sentence(done.error());
            m_desk.tell(done ? tr("Saved %1").arg(QFileInfo(path).fileName()) : problem);
            if (done && m_desk.project) {
                emit m_desk.project->exported(m_feed, QStringLiteral("statistics"), path, writerName, 0);
            }
            emit exported(path, problem);
        });
}

void StatisticsPage::chooseExport(ExportedValues values) {
    if (!canExport()) {
        return;
    }
    QList<FileFormat> formats;
    for (const Format& format : kFormats) {
        formats.append(
            {QLatin1String(format.writer),
             QStringLiteral("%1 (*.%2)")
                 .arg(QCoreApplication::translate("StatisticsExport", format.title), QLatin1String(format.writer))});
    }
    askWhereToSave(this, tr("Save statistics"), tr("statistics") + QStringLiteral(".csv"), formats,
                   [this, values](const QString& path, const QString& suffix) { exportTo(path, suffix, values); });
}

void StatisticsPage::addActions(Desk& desk, const std::function<Feed*()>& currentFeed) {
    auto pages = std::make_shared<OpenPages<StatisticsPage>>();
    const auto visible = [pages] {
        StatisticsPage* const page = pages->current();
        return page && page->canExport() ? page : nullptr;
    };
    const auto open = [&desk, pages](Feed* feed) {
        if (StatisticsPage* const known =
                pages->find([feed](const StatisticsPage& page) { return page.feed() == feed; })) {
            pages->toFront(known);
            reveal(known);
            return;
        }
        auto* const page = new StatisticsPage(desk, *feed);
        pages->toFront(page);
        desk.showPage(page, tr("Statistics of %1").arg(feed->title()), QStringLiteral("statistics"));
    };
    connect(&StatisticsHub::of(desk), &StatisticsHub::pageRequested, &desk.actions, open);
    desk.actions.add(
        {QStringLiteral("statistics.open"), tr("Show statistics of this source"), tr("View"),
         QStringLiteral("Ctrl+Alt+S"), QStringLiteral("statistics")},
        [currentFeed, open] {
            if (Feed* const feed = currentFeed()) {
                open(feed);
            }
        },
        [currentFeed] { return currentFeed() != nullptr; });
    const auto add = [&](const QString& id, const QString& text, ExportedValues values) {
        desk.actions.add(
            {id, text, tr("View"), {}, QStringLiteral("export")},
            [visible, values] {
                if (StatisticsPage* const page = visible()) {
                    page->chooseExport(values);
                }
            },
            [visible] { return visible() != nullptr; });
    };
    add(QStringLiteral("statistics.export"), tr("Save the table of statistics"), ExportedValues::MostFrequent);
    add(QStringLiteral("statistics.exportWithoutValues"), tr("Save the table of statistics without values"),
        ExportedValues::None);
}

}  // namespace plumb::desk
