// manual_pictures FOLDER [NAME...]: one picture a page of the manual, of the part of the window that the page is about,
// made by the real window with the sample project. `./dev shots --manual` runs it and puts them beside the pages.
#include "gui/common/app_fixture.h"
#include "gui/common/project_scene.h"
#include "gui/shots/gap_shots.h"
#include "gui/shots/inference_shots.h"
#include "gui/shots/listen_shots.h"
#include "gui/shots/replay_shots.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/findings/findings_model.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/message_tree.h"
#include "widgets/project/passphrase_dialog.h"

#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QScrollBar>
#include <QtTest/QtTest>

#include <cstdio>
#include <functional>

using namespace plumb::desk;

namespace {

void trigger(AppFixture& fixture, const char* id) {
    QAction* const action = fixture.app().desk().actions.action(QLatin1String(id));
    if (!action) {
        qFatal("There is no action %s.", id);
    }
    action->trigger();
    fixture.settle();
}

void goTo(AppFixture& fixture, std::uint64_t message, const QString& path) {
    fixture.app().desk().focus.go(&fixture.app().page()->feed(), message, {}, nullptr);
    OutlineModel& tree = *fixture.app().page()->tree()->model();
    tree.expandAll();
    for (int row = 0; row < tree.rowCount(); ++row) {
        if (tree.pathText(row) == path) {
            fixture.app().page()->tree()->view()->selectRow(row);
            return;
        }
    }
    qFatal("The message has no %s.", qPrintable(path));
}

/// Shows the panel alone at its side, `size` large.
QWidget* panel(AppFixture& fixture, const char* id, QSize size) {
    MainWindow& window = fixture.app().window();
    QDockWidget* const dock = window.dock(QLatin1String(id));
    window.showPanel(QLatin1String(id));
    window.resizeDocks({dock}, {size.width()}, Qt::Horizontal);
    window.resizeDocks({dock}, {size.height()}, Qt::Vertical);
    return dock;
}

QWidget* document(AppFixture& fixture) {
    return fixture.app().window().documents()->current();
}

/// The documents get all the width, and no more room than they fill.
void alone(AppFixture& fixture, int height) {
    fixture.window().resize(1060, height);
    for (const char* id : {"project", "inspector", "findings"}) {
        fixture.app().window().dock(QLatin1String(id))->hide();
    }
}

struct Picture {
    const char* name;
    std::function<QWidget*(AppFixture&)> show;
    bool sample = true;
};

const Picture kPictures[] = {
    {"messages",
     [](AppFixture& f) {
         goTo(f, 3, QStringLiteral("PID-3[1].5"));
         return document(f);
     }},
    {"inspector",
     [](AppFixture& f) {
         goTo(f, 3, QStringLiteral("PID-8"));
         f.app().window().dock(QStringLiteral("findings"))->hide();
         return panel(f, "inspector", {360, 620});
     }},
    {"findings",
     [](AppFixture& f) {
         QWidget* const shown = panel(f, "findings", {1100, 300});
         auto* const findings = qobject_cast<FindingsPanel*>(f.app().window().panel(QStringLiteral("findings")));
         if (!QTest::qWaitFor([&] { return findings->model()->rowCount() > 0; }, 20'000)) {
             qFatal("There are no findings.");
         }
         findings->view()->selectRow(0);
         return shown;
     }},
    {"value",
     [](AppFixture& f) {
         f.app().open({QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-lab.hl7")});
         f.settle();
         goTo(f, 7, QStringLiteral("OBX-5"));
         return panel(f, "value", {900, 320});
     }},
    {"activity",
     [](AppFixture& f) {
         return panel(f, "activity", {900, 240});
     }},
    {"against",
     [](AppFixture& f) {
         goTo(f, 4, QStringLiteral("PID-8"));
         return panel(f, "against", {1100, 420});
     }},
    {"statistics",
     [](AppFixture& f) {
         trigger(f, "statistics.open");
         return document(f);
     }},
    {"reality",
     [](AppFixture& f) {
         alone(f, 620);
         trigger(f, "spec.reality");
         return document(f);
     }},
    {"story",
     [](AppFixture& f) {
         goTo(f, 3, QStringLiteral("PID-8"));
         trigger(f, "story.patient");
         return document(f);
     }},
    {"diff",
     [](AppFixture& f) {
         trigger(f, "messages.next");
         trigger(f, "diff.withPrevious");
         return document(f);
     }},
    {"change",
     [](AppFixture& f) {
         trigger(f, "messages.change");
         f.type(QStringLiteral("PID-3[*].4.1"));
         f.window().findChild<QLineEdit*>(QStringLiteral("change.text"))->setText(QStringLiteral("MERCY EAST"));
         return document(f);
     }},
    {"settings",
     [](AppFixture& f) {
         trigger(f, "settings.open");
         return document(f);
     }},
    {"import",
     [](AppFixture& f) {
         f.app().window().dock(QStringLiteral("inspector"))->hide();
         f.app().window().dock(QStringLiteral("findings"))->hide();
         f.app().open({QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/corpus/spec-documents/20-technical-pdf.pdf")});
         f.settle();
         f.settle();
         QTest::qWait(300);
         f.settle();
         return document(f);
     }},
    {"spec-editor",
     [](AppFixture& f) {
         f.app().window().dock(QStringLiteral("inspector"))->hide();
         f.app().window().dock(QStringLiteral("findings"))->hide();
         const QString copy = QDir::temp().filePath(QStringLiteral("mercy-adt.yaml"));
         QFile::remove(copy);
         if (!QFile::copy(QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-adt.yaml"), copy)) {
             qFatal("The spec of the sample is not there.");
         }
         f.app().desk().checks.attach(f.app().page()->feed(), copy);
         f.settle();
         trigger(f, "spec.edit");
         return document(f);
     }},
    {"spec-gap",
     [](AppFixture& f) {
         workOnGaps(f.app());
         return document(f);
     }},
    {"spec-infer",
     [](AppFixture& f) {
         alone(f, 640);
         f.window().resize(1180, 640);
         InferencePage* const page = inferSpec(f.app());
         chooseProposal(*page, ProposalRow::Kind::Segment, QStringLiteral("PID"));
         page->model()->setExpanded(page->list()->currentIndex().row(), true);
         chooseProposal(*page, ProposalRow::Kind::Element, QStringLiteral("PID-19"));
         return document(f);
     },
     false},
    {"project",
     [](AppFixture& f) {
         f.window().resize(1200, 660);
         openProjectScene(f.app());
         f.app().window().dock(QStringLiteral("inspector"))->hide();
         return panel(f, "project", {330, 620});
     },
     false},
    {"project-passphrase",
     [](AppFixture& f) -> QWidget* {
         openProjectScene(f.app());
         trigger(f, "project.passphrase");
         return f.window().findChild<PassphraseDialog*>();
     },
     false},
    {"project-snapshots",
     [](AppFixture& f) {
         alone(f, 600);
         openProjectScene(f.app());
         compareScene(f.app());
         return document(f);
     },
     false},
    {"project-sql",
     [](AppFixture& f) {
         alone(f, 560);
         openProjectScene(f.app());
         askScene(f.app(), QStringLiteral("SELECT value, count(*) AS messages\nFROM field_value('MSH-9.2')\nGROUP BY "
                                          "value\nORDER BY 2 DESC, 1"));
         return document(f);
     },
     false},
    {"replay-plan",
     [](AppFixture& f) {
         f.window().resize(1200, 700);
         planScene(f.app());
         return document(f);
     },
     false},
    {"replay-run",
     [](AppFixture& f) {
         f.window().resize(1200, 700);
         runScene(f.app());
         f.app().window().dock(QStringLiteral("wire"))->hide();
         return document(f);
     },
     false},
    {"listen",
     [](AppFixture& f) {
         f.window().resize(1200, 700);
         ListenPage* const page = listenThere(f.app(), f.folder.filePath(QStringLiteral("listen")));
         sendThere(f.app(), *page, 40);
         page->form()->rules()->list()->selectRow(0);
         f.app().window().dock(QStringLiteral("inspector"))->hide();
         f.app().window().dock(QStringLiteral("findings"))->hide();
         return document(f);
     },
     false},
    {"listen-passing",
     [](AppFixture& f) {
         f.window().resize(1200, 318);
         ListenPage* const page = passThere(f.app(), f.folder.filePath(QStringLiteral("pass")));
         sendThere(f.app(), *page, 40);
         f.app().window().dock(QStringLiteral("inspector"))->hide();
         f.app().window().dock(QStringLiteral("findings"))->hide();
         f.settle();
         QTest::qWait(500);  // the form finds its width, and with it its height
         f.settle();
         const auto* const to = page->findChild<QWidget*>(QStringLiteral("listener.passOn"));
         constexpr int kHeadAbove = 44;
         page->findChild<QScrollArea*>()->verticalScrollBar()->setValue(to->mapTo(page->form(), QPoint()).y() -
                                                                        kHeadAbove);
         return document(f);
     },
     false},
    {"project-audit",
     [](AppFixture& f) {
         alone(f, 500);
         openProjectScene(f.app());
         trigger(f, "messages.last");
         verifyScene(f.app());
         return document(f);
     },
     false},
};

}  // namespace

int main(int argc, char** argv) {
    QApplication qt(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: manual_pictures FOLDER [NAME...]\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    const QStringList wanted = QApplication::arguments().mid(2);
    for (const Picture& picture : kPictures) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(picture.name))) {
            continue;
        }
        AppFixture fixture(false);
        fixture.app().desk().theme.setChoice(SchemeChoice::Light);
        if (picture.sample) {
            fixture.app().openSample();
        }
        fixture.settle();
        QWidget* const part = picture.show(fixture);
        fixture.settle();
        QTest::qWait(600);  // what waits for a pause in typing, and the last paint
        fixture.settle();
        const QString file = folder.filePath(QLatin1String(picture.name) + QStringLiteral(".png"));
        if (!part || !part->grab().save(file)) {
            std::fprintf(stderr, "%s was not made.\n", qPrintable(file));
            return 1;
        }
        std::printf("%s\n", qPrintable(file));
    }
    return 0;
}
