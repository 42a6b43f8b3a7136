// The screens of the spec beside the traffic.
#pragma once

#include "gui/shots/shot.h"

#include "widgets/reality/reality_deeds.h"
#include "widgets/reality/reality_model.h"
#include "widgets/reality/reality_page.h"

#include <QLineEdit>
#include <QMenu>

namespace plumb::desk {

/// The sample against its spec, with the row of a place chosen.
inline RealityPage* showReality(Application& application, const QString& spec, const char* place) {
    openSample(application);
    for (const char* dock : {"inspector", "findings"}) {
        application.window().dock(QLatin1String(dock))->hide();
    }
    if (!spec.isEmpty()) {
        application.desk().checks.attach(application.page()->feed(), spec);
    }
    Shots::settle(application);
    trigger(application, "spec.reality");
    Shots::settle(application);
    auto* const page = qobject_cast<RealityPage*>(application.window().documents()->current());
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        if (page->model()->rowAt(row).place.path() == place) {
            page->grid()->selectRow(row);
            break;
        }
    }
    return page;
}

inline void realityShots(Shots& shots) {
    const QString spec = QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-adt.yaml");
    const auto byHarm = [spec](Application& a) { showReality(a, spec, "PID-8"); };
    shots.shot(QStringLiteral("reality"), byHarm);
    shots.shot(QStringLiteral("reality-dark"), byHarm, SchemeChoice::Dark);
    shots.shot(QStringLiteral("reality-high-contrast"), byHarm, SchemeChoice::HighContrast);
    shots.shot(QStringLiteral("reality-small"), byHarm, SchemeChoice::Light, {1100, 700});
    const auto outline = [spec](Application& a) {
        RealityPage* const page = showReality(a, spec, "PID-5");
        page->grid()->header()->setSortIndicator(RealityModel::PlaceColumn, Qt::AscendingOrder);
    };
    shots.shot(QStringLiteral("reality-outline"), outline);
    shots.shot(QStringLiteral("reality-outline-dark"), outline, SchemeChoice::Dark);
    shots.shot(QStringLiteral("reality-german"), byHarm, SchemeChoice::Light, {1440, 900}, QStringLiteral("de"));
    shots.shot(QStringLiteral("reality-standard"), [](Application& a) { showReality(a, {}, "PID-8"); });
    shots.shot(QStringLiteral("reality-masked"), [spec](Application& a) {
        trigger(a, "view.mask");
        showReality(a, spec, "PID-8");
    });
    shots.shot(QStringLiteral("reality-numbers"),
               [spec](Application& a) { showReality(a, spec, "PID-8")->showNumbers(); });
    shots.shot(QStringLiteral("reality-ask"), [spec](Application& a) { showReality(a, spec, "PID-8")->ask(); });
    shots.shot(
        QStringLiteral("reality-accepted-dark"),
        [spec](Application& a) {
            const QString copy = QDir::temp().filePath(QStringLiteral("mercy-reality.yaml"));
            QFile::remove(copy);
            if (!QFile::copy(spec, copy)) {
                qFatal("The spec could not be copied.");
            }
            RealityPage* const page = showReality(a, copy, "PID-8");
            page->acceptMenu();
            QMenu* const menu = page->findChild<QMenu*>(QStringLiteral("reality.accepting"));
            menu->actions().first()->trigger();
            menu->close();
        },
        SchemeChoice::Dark);
    shots.shot(QStringLiteral("reality-none"), [spec](Application& a) {
        RealityPage* const page = showReality(a, spec, "PID-8");
        page->findChild<QLineEdit*>(QStringLiteral("reality.find"))->setText(QStringLiteral("nothing like it"));
    });
}

}  // namespace plumb::desk
