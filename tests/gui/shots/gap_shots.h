// The screens of lists of gaps.
#pragma once

#include "gui/gap/gap_specs.h"
#include "gui/shots/shot.h"

#include "widgets/gap/gap_filter_bar.h"
#include "widgets/gap/gap_hub.h"
#include "widgets/gap/gap_model.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace plumb::desk {

inline GapPage* compareTwo(Application& application, const QString& sender, const QString& receiver) {
    GapPage* const page = GapHub::of(application.desk()).compare(sender, receiver);
    Shots::settle(application);
    return page;
}

/// A list that somebody is in the middle of.
inline GapPage* workOnGaps(Application& application) {
    application.window().dock(QStringLiteral("inspector"))->hide();
    application.window().dock(QStringLiteral("findings"))->hide();
    const QDir folder = QDir::temp();
    GapPage* const page = compareTwo(
        application, gap_specs::write(folder.filePath(QStringLiteral("northlab.yaml")), gap_specs::large(false)),
        gap_specs::write(folder.filePath(QStringLiteral("mercy-registry.yaml")), gap_specs::large(true)));
    RowView* const list = page->list();
    list->setFocus();
    const auto on = [&](int gap, const char* keys, const char* owner, int days) {
        int row = 0;
        for (int seen = -1; row < page->model()->rowCount(); ++row) {
            seen += page->model()->at(row) ? 1 : 0;
            if (seen == gap) {
                break;
            }
        }
        list->selectRow(row);
        page->store().change(page->chosen(), QStringLiteral("Owner"), [&](GapWork& work) {
            work.owner = owner;
            work.due =
                days == 0 ? std::string() : QDate::currentDate().addDays(days).toString(Qt::ISODate).toStdString();
        });
        list->setFocus();
        QTest::keyClicks(list, QLatin1String(keys));
    };
    on(0, "m", "Meyer", 14);
    on(1, "a", "Okafor", -2);
    on(2, "i", "", 0);
    on(3, "d", "Meyer", 7);
    on(5, "a", "Okafor", 7);
    on(6, "mx", "Meyer", 0);
    on(8, "w", "Silva", 21);
    const int row = page->model()->rowOf(page->store().row(page->model()->rowsOf(2).front()).gap.key);
    list->selectRow(row);
    page->store().change(page->chosen(), QStringLiteral("Comment"), [](GapWork& work) {
        work.comment = "Asked on the call of 12 November. They promised to look at what is sent for newborns.";
    });
    Shots::settle(application);
    return page;
}

inline void gapShots(Shots& shots) {
    const auto work = [](Application& a) { workOnGaps(a); };
    shots.shot(QStringLiteral("gap"), work);
    shots.shot(QStringLiteral("gap-dark"), work, SchemeChoice::Dark);
    shots.shot(QStringLiteral("gap-high-contrast"), work, SchemeChoice::HighContrast);
    shots.shot(QStringLiteral("gap-small"), work, SchemeChoice::Light, {1100, 700});
    shots.shot(QStringLiteral("gap-german"), work, SchemeChoice::Light, {1440, 900}, QStringLiteral("de"));
    const auto changed = [](Application& a) {
        GapPage* const page = workOnGaps(a);
        QByteArray other = gap_specs::large(false);
        other.replace("5: {usage: R, length: 1..120}", "5: {usage: R, length: 1..60}")
            .replace("2: {usage: RE}", "2: {usage: X}")
            .replace("44: {usage: RE}", "44: {usage: RE}\n      45: {usage: R, length: 1..26}")
            .replace("3: {usage: RE}", "3: {usage: O}");
        gap_specs::write(QDir::temp().filePath(QStringLiteral("northlab.yaml")), other);
        page->compare();
        Shots::settle(a);
    };
    shots.shot(QStringLiteral("gap-changed"), changed);
    shots.shot(QStringLiteral("gap-changed-dark"), changed, SchemeChoice::Dark, {1920, 1080});
    const auto empty = [](Application& a) {
        openSample(a);
        trigger(a, "spec.gap");
    };
    shots.shot(QStringLiteral("gap-empty"), empty);
    shots.shot(QStringLiteral("gap-empty-dark"), empty, SchemeChoice::Dark);
    shots.shot(QStringLiteral("gap-many"), [](Application& a) {
        GapPage* const page = workOnGaps(a);
        page->filterBar()->line()->setText(QStringLiteral("segment = PID or kind = codes and nothing = here"));
        page->list()->selectAll();
    });
}

}  // namespace plumb::desk
