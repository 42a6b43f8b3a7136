// shots FOLDER [NAME...]: the canonical set of screens, made by the real window through its own actions and real
// events, offscreen. ./dev shots runs it; the manual and the README show its pictures. PLUMBLINE_SHOTS_SCHEME (dark or
// contrast) shows every screen in that one.
#include "gui/shots/gap_shots.h"
#include "gui/shots/import_shots.h"
#include "gui/shots/inference_shots.h"
#include "gui/shots/listen_shots.h"
#include "gui/shots/project_shots.h"
#include "gui/shots/reality_shots.h"
#include "gui/shots/replay_shots.h"
#include "gui/shots/shot.h"
#include "gui/shots/spec_shots.h"

#include "widgets/change/change_page.h"
#include "widgets/colours/kept_rules.h"
#include "widgets/findings/findings_model.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/messages/query_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

using namespace plumb::desk;

int main(int argc, char** argv) {
    QApplication qt(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: shots FOLDER [NAME...]\n");
        return 2;
    }
    Shots shots(QString::fromLocal8Bit(argv[1]), QApplication::arguments().mid(2));
    const auto desk = [](Application& a) {
        openSample(a);
        goTo(a, 3, QStringLiteral("PID-3[1].5"));
    };
    shots.shot(QStringLiteral("start-light"), [](Application&) {});
    shots.shot(
        QStringLiteral("start-dark"), [](Application&) {}, SchemeChoice::Dark);
    shots.shot(QStringLiteral("desk-light"), desk);
    shots.shot(QStringLiteral("desk-dark"), desk, SchemeChoice::Dark);
    shots.shot(QStringLiteral("desk-high-contrast"), desk, SchemeChoice::HighContrast);
    shots.shot(QStringLiteral("desk-small"), desk, SchemeChoice::Light, {1100, 700});
    shots.shot(QStringLiteral("desk-german"), desk, SchemeChoice::Light, {1440, 900}, QStringLiteral("de"));
    shots.shot(QStringLiteral("desk-french-dark"), desk, SchemeChoice::Dark, {1440, 900}, QStringLiteral("fr"));
    shots.shot(QStringLiteral("filter"), [](Application& a) {
        openSample(a);
        a.page()->setFilter(QStringLiteral("MSH-9.2 in (A01, A08) and PID-8 = F"));
    });
    shots.shot(QStringLiteral("filter-completion"), [](Application& a) {
        openSample(a);
        trigger(a, "messages.filter");
        type(QStringLiteral("PID-1"));
    });
    shots.shot(QStringLiteral("filter-fault"), [](Application& a) {
        openSample(a);
        trigger(a, "messages.filter");
        type(QStringLiteral("PID-8 == "));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    });
    shots.shot(QStringLiteral("no-match"), [](Application& a) {
        openSample(a);
        a.page()->setFilter(QStringLiteral("PID-8 = Z"));
    });
    shots.shot(QStringLiteral("tree-defined"), [](Application& a) {
        openSample(a);
        trigger(a, "tree.defined");
        goTo(a, 3, QStringLiteral("PID-17"));
    });
    shots.shot(QStringLiteral("tree-grouped"), [](Application& a) {
        openSample(a);
        trigger(a, "tree.grouped");
    });
    const auto grouped = [](Application& a) {
        openSample(a);
        trigger(a, "messages.groupByType");
        Shots::settle(a);
        a.page()->model()->setGroupOpen(1, true);
        a.page()->list()->selectRow(3);
    };
    shots.shot(QStringLiteral("grouped"), grouped);
    shots.shot(QStringLiteral("grouped-dark"), grouped, SchemeChoice::Dark);
    const auto marked = [](Application& a) {
        openSample(a);
        colourRules(a.desk()).setRules({{QStringLiteral("trigger = A08"), MarkColour::Pink, QStringLiteral("U")},
                                        {QStringLiteral("trigger = A03"), MarkColour::Green, QStringLiteral("D")},
                                        {QStringLiteral("type = ORU"), MarkColour::Orange, QStringLiteral("R")},
                                        {QStringLiteral("PID-8 = F"), MarkColour::Violet, QStringLiteral("F")}});
        for (const int row : {2, 6, 9}) {
            a.page()->list()->selectRow(row);
            trigger(a, "messages.flag");
        }
        for (const int row : {4, 11}) {
            a.page()->list()->selectRow(row);
            trigger(a, "messages.pin");
        }
        a.page()->list()->selectRow(3);
        a.desk().showPanel(QStringLiteral("colours"));
    };
    shots.shot(QStringLiteral("marks"), marked);
    shots.shot(QStringLiteral("marks-dark"), marked, SchemeChoice::Dark);
    shots.shot(QStringLiteral("marks-high-contrast"), marked, SchemeChoice::HighContrast);
    shots.shot(QStringLiteral("batch"), [](Application& a) {
        const QByteArray head = "MSH|^~\\&|LAB|STE|EMR|STE|20261120064152||ORU^R01^ORU_R01|";
        const QByteArray rest = "|P|2.5.1\rPID|1||00581203^^^STE^MR||Zztest^Bravo||19700101|M\r";
        a.openText("FHS|^~\\&|LAB|STE|EMR|STE|20261120\rBHS|^~\\&|LAB|STE|EMR|STE|20261120\r" + head + "1" + rest +
                   head + "2" + rest + "BTS|2\rBHS|^~\\&|LAB|STE|EMR|STE|20261121\r" + head + "3" + rest +
                   "BTS|4\rFTS|2\r");
    });
    shots.shot(QStringLiteral("search-only"), [](Application& a) {
        openSample(a);
        trigger(a, "messages.findText");
        trigger(a, "messages.searchOnly");
        type(QStringLiteral("schmidt"));
        trigger(a, "messages.findNext");
    });
    shots.shot(QStringLiteral("group-menu"), [](Application& a) {
        openSample(a);
        trigger(a, "messages.groupBy");
    });
    shots.shot(QStringLiteral("findings"), [](Application& a) {
        openSample(a);
        auto* const panel = qobject_cast<FindingsPanel*>(a.window().panel(QStringLiteral("findings")));
        panel->view()->selectRow(0);
        panel->openCurrent();
    });
    shots.shot(
        QStringLiteral("findings-spec-dark"),
        [](Application& a) {
            openSample(a);
            a.desk().checks.attach(a.page()->feed(), QStringLiteral("epic-adt-outbound"));
            Shots::settle(a);
            auto* const panel = qobject_cast<FindingsPanel*>(a.window().panel(QStringLiteral("findings")));
            panel->view()->selectRow(0);
            panel->openCurrent();
        },
        SchemeChoice::Dark);
    shots.shot(QStringLiteral("waive"), [](Application& a) {
        openSample(a);
        auto* const panel = qobject_cast<FindingsPanel*>(a.window().panel(QStringLiteral("findings")));
        panel->view()->selectRow(0);
        trigger(a, "findings.waive");
        type(QStringLiteral("Known at the registry, mended with release 12"));
    });
    shots.shot(QStringLiteral("masked"), [](Application& a) {
        openSample(a);
        goTo(a, 3, QStringLiteral("PID-5"));
        trigger(a, "view.mask");
    });
    shots.shot(QStringLiteral("compact"), [](Application& a) {
        openSample(a);
        trigger(a, "theme.compact");
    });
    shots.shot(QStringLiteral("statistics"), [](Application& a) {
        openSample(a);
        trigger(a, "statistics.open");
    });
    shots.shot(
        QStringLiteral("statistics-dark"),
        [](Application& a) {
            openSample(a);
            trigger(a, "statistics.open");
        },
        SchemeChoice::Dark);
    shots.shot(QStringLiteral("value"), [](Application& a) {
        openSample(a);
        goTo(a, 3, QStringLiteral("PID-11"));
        trigger(a, "panel.value");
    });
    shots.shot(QStringLiteral("diff"), [](Application& a) {
        openSample(a);
        a.desk().focus.go(&a.page()->feed(), 3, {}, nullptr);
        trigger(a, "diff.withPrevious");
    });
    const auto against = [](Application& a) {
        openSample(a);
        a.desk().checks.attach(a.page()->feed(), QStringLiteral(PLUMBLINE_SOURCE_DIR "/specs/epic-adt-outbound.yaml"));
        Shots::settle(a);
        trigger(a, "messages.nextFinding");
        trigger(a, "against.next");
    };
    shots.shot(QStringLiteral("against"), against, SchemeChoice::Light, {1440, 1000});
    shots.shot(QStringLiteral("against-dark"), against, SchemeChoice::Dark, {1440, 1000});
    shots.shot(QStringLiteral("spec-rules"), [](Application& a) {
        openSample(a);
        const QString specs = QStringLiteral(PLUMBLINE_SOURCE_DIR "/specs/");
        a.desk().checks.setSpecRules(
            {{QStringLiteral("EPICADT/*"), QStringLiteral("ADT"), specs + QStringLiteral("epic-adt-outbound.yaml")},
             {QString(), QStringLiteral("ORU^R*"), specs + QStringLiteral("epic-results-outbound.yaml")},
             {QStringLiteral("LAB"), QString(), QStringLiteral("lab-orders.yaml")}});
        Shots::settle(a);
        trigger(a, "specs.addRule");
    });
    shots.shot(QStringLiteral("name-a-field"), [](Application& a) {
        openSample(a);
        a.desk().focus.go(&a.page()->feed(), 2, plumb::hl7::FieldPath(6, 3), nullptr);
        trigger(a, "names.set");
        type(QStringLiteral("Reason for visit"));
    });
    shots.shot(QStringLiteral("palette"), [](Application& a) {
        openSample(a);
        trigger(a, "palette.open");
        type(QStringLiteral("filter"));
    });
    shots.shot(
        QStringLiteral("palette-fields-dark"),
        [](Application& a) {
            openSample(a);
            trigger(a, "palette.open");
            type(QStringLiteral("@birth"));
        },
        SchemeChoice::Dark);
    shots.shot(QStringLiteral("go-to"), [](Application& a) {
        openSample(a);
        trigger(a, "goto.open");
        type(QStringLiteral("PID-3.1"));
    });
    shots.shot(QStringLiteral("settings"), [](Application& a) { trigger(a, "settings.open"); });
    shots.shot(QStringLiteral("shortcuts"), [](Application& a) { trigger(a, "settings.shortcuts"); });
    shots.shot(QStringLiteral("manual"), [](Application& a) { a.showManual(QStringLiteral("filter-language")); });
    shots.shot(QStringLiteral("side-by-side"), [](Application& a) {
        openSample(a);
        a.openText(
            "MSH|^~\\&|LAB|STE|EMR|STE|20261120064152||ORU^R01^ORU_R01|90311902|P|2.5.1\r"
            "PID|1||00581203^^^STE^MR||Zztest^Bravo||19700101|M\rOBX|1|NM|2160-0^Creatinine^LN||1.2|mg/dL||H|||F\r");
        Shots::settle(a);
        trigger(a, "view.split");
    });
    const auto changeMany = [](Application& a) {
        openSample(a);
        trigger(a, "messages.change");
        type(QStringLiteral("PID-7"));
        auto* const page = qobject_cast<ChangePage*>(a.window().documents()->current());
        auto* const kind = page->findChild<QComboBox*>(QStringLiteral("change.kind"));
        kind->setCurrentIndex(kind->findData(static_cast<int>(plumb::query::ChangeKind::Shift)));
        page->findChild<QLineEdit*>(QStringLiteral("change.text"))->setText(QStringLiteral("+1d"));
        QTest::qWait(400);
    };
    shots.shot(QStringLiteral("change-many"), changeMany);
    shots.shot(QStringLiteral("change-many-dark"), changeMany, SchemeChoice::Dark);
    const auto newMessage = [](Application& a) {
        openSample(a);
        trigger(a, "messages.new");
        Shots::settle(a);
        type(QStringLiteral("ORU^R01"));
    };
    shots.shot(QStringLiteral("new-message"), newMessage);
    shots.shot(QStringLiteral("failed"), [](Application& a) { a.open({QStringLiteral("/nowhere/adt-2026-11.hl7")}); });
    specShots(shots);
    gapShots(shots);
    listenShots(shots);
    importShots(shots);
    projectShots(shots);
    realityShots(shots);
    replayShots(shots);
    inferenceShots(shots);
    if (shots.made() == 0) {
        std::fprintf(stderr, "No shot has that name.\n");
        return 1;
    }
    return 0;
}
