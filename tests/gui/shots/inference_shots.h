// The screens of a spec that is made from messages.
#pragma once

#include "gui/shots/shot.h"
#include "unit/spec/planted_traffic.h"

#include "widgets/inference/inference_page.h"
#include "widgets/inference/proposal_model.h"
#include "widgets/inference/threshold_pane.h"

#include <QDockWidget>
#include <QDoubleSpinBox>

namespace plumb::desk {

inline InferencePage* inferSpec(Application& application) {
    QByteArray text;
    for (const std::string& message : plumb::spec::test::PlantedTraffic(7, 0.004).make(9000).messages) {
        text += QByteArray::fromStdString(message);
    }
    const QString file = QDir::temp().filePath(QStringLiteral("registry-2026-11.hl7"));
    QFile feed(file);
    if (!feed.open(QIODevice::WriteOnly) || feed.write(text) < 0) {
        qFatal("The messages could not be written.");
    }
    feed.close();
    application.open({file});
    Shots::settle(application);
    for (const char* dock : {"inspector", "findings", "project"}) {
        if (QWidget* const widget = application.window().dock(QLatin1String(dock))) {
            widget->hide();
        }
    }
    trigger(application, "spec.infer");
    auto* const page = qobject_cast<InferencePage*>(application.window().documents()->current());
    Shots::settle(application);
    return page;
}

inline void chooseProposal(InferencePage& page, ProposalRow::Kind kind, const QString& path) {
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        if (page.model()->at(row)->kind == kind && page.model()->at(row)->path == path) {
            page.list()->selectRow(row);
            return;
        }
    }
}

inline void inferenceShots(Shots& shots) {
    const auto overview = [](Application& a) {
        InferencePage* const page = inferSpec(a);
        chooseProposal(*page, ProposalRow::Kind::Segment, QStringLiteral("PID"));
        page->model()->setExpanded(page->list()->currentIndex().row(), true);
        chooseProposal(*page, ProposalRow::Kind::Element, QStringLiteral("PID-19"));
    };
    shots.shot(QStringLiteral("spec-infer"), overview);
    shots.shot(QStringLiteral("spec-infer-dark"), overview, SchemeChoice::Dark);
    const auto moved = [](Application& a) {
        InferencePage* const page = inferSpec(a);
        page->thresholds()->findChild<QDoubleSpinBox*>(QStringLiteral("inference.required"))->setValue(50);
        page->thresholds()->findChild<QDoubleSpinBox*>(QStringLiteral("inference.mostCodes"))->setValue(2);
        QTest::qWait(200);
        Shots::settle(a);
        page->model()->expandAll(false);
        chooseProposal(*page, ProposalRow::Kind::Segment, QStringLiteral("PV1"));
        page->model()->setExpanded(page->list()->currentIndex().row(), true);
        chooseProposal(*page, ProposalRow::Kind::Element, QStringLiteral("PV1-20"));
        page->turnTaken();
        chooseProposal(*page, ProposalRow::Kind::Condition, QStringLiteral("OBX-6"));
    };
    shots.shot(QStringLiteral("spec-infer-thresholds"), moved);
    shots.shot(QStringLiteral("spec-infer-thresholds-dark"), moved, SchemeChoice::Dark);
    shots.shot(QStringLiteral("spec-infer-small"),
               [](Application& a) {
                   inferSpec(a);
                   trigger(a, "view.mask");
               },
               SchemeChoice::HighContrast, {1100, 700});
    shots.shot(QStringLiteral("spec-infer-exceptions"), [](Application& a) {
        InferencePage* const page = inferSpec(a);
        chooseProposal(*page, ProposalRow::Kind::Condition, QStringLiteral("OBX-6"));
        trigger(a, "spec.inferExceptions");
    });
    shots.shot(QStringLiteral("spec-infer-opened"), [](Application& a) {
        inferSpec(a);
        trigger(a, "spec.inferOpen");
        Shots::settle(a);
        QTest::qWait(600);
    });
}

}  // namespace plumb::desk
