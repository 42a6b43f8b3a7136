// shots FOLDER [NAME...]: the canonical set of screens, made by the real window through its own actions and real
// events, offscreen. ./dev shots runs it; the manual and the README show its pictures. PLUMBLINE_SHOTS_SCHEME (dark or
// contrast) shows every screen in that one.
#include "app/plumbline/application.h"
#include "app/plumbline/main_window.h"
#include "widgets/change/change_page.h"
#include "widgets/colours/kept_rules.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/editor/completion_popup.h"
#include "widgets/findings/findings_model.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/message_tree.h"
#include "widgets/messages/query_bar.h"
#include "widgets/project/snapshots_page.h"
#include "widgets/spec/effect_run.h"
#include "widgets/spec/spec_below.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_form.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_outline_model.h"
#include "widgets/spec/spec_page.h"
#include "widgets/spec/spec_starter.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cstdio>
#include <functional>
#include <optional>

using namespace plumb::desk;

namespace {

class Shots {
public:
    Shots(QString folder, QStringList wanted)
        : m_folder(std::move(folder))
        , m_wanted(std::move(wanted)) {
        QDir().mkpath(m_folder);
        const QString scheme = qEnvironmentVariable("PLUMBLINE_SHOTS_SCHEME");
        if (!scheme.isEmpty()) {
            m_scheme = scheme == QLatin1String("dark") ? SchemeChoice::Dark : SchemeChoice::HighContrast;
        }
    }

    /// A fresh window; `prepare` brings it to what shall be seen.
    void shot(const QString& name, const std::function<void(Application&)>& prepare,
              SchemeChoice scheme = SchemeChoice::Light, QSize size = {1440, 900},
              const QString& language = QStringLiteral("en")) {
        if (!m_wanted.isEmpty() && !m_wanted.contains(name)) {
            return;
        }
        QTemporaryDir folder;
        const QString settings = folder.filePath(QStringLiteral("settings.ini"));
        Settings(settings).setValue(QStringLiteral("appearance/language"), language);
        Settings(settings).setValue(QStringLiteral("shots/project"), folder.filePath(QStringLiteral("mercy.plumb")));
        Application application({settings, {}, false});
        application.desk().theme.setChoice(m_scheme.value_or(scheme));
        application.window().resize(size);
        application.start();
        if (!QTest::qWaitForWindowActive(&application.window())) {
            qFatal("The window did not become active.");
        }
        prepare(application);
        settle(application);
        const QString path = m_folder + QLatin1Char('/') + name + QStringLiteral(".png");
        QPixmap picture = application.window().grab();
        // Lists that pop up are windows of their own.
        if (QWidget* const popup = QApplication::activePopupWidget()) {
            QPainter painter(&picture);
            painter.drawPixmap(application.window().mapFromGlobal(popup->mapToGlobal(QPoint(0, 0))), popup->grab());
            popup->hide();
        }
        if (!picture.save(path)) {
            qFatal("%s cannot be written.", qPrintable(path));
        }
        std::printf("%s\n", qPrintable(path));
        ++m_made;
    }

    [[nodiscard]] int made() const { return m_made; }

    static void settle(Application& application) {
        if (!QTest::qWaitFor([&] { return application.desk().jobs.running().empty(); }, 60'000)) {
            qFatal("Work did not end.");
        }
        QTest::qWait(150);  // what waits for a pause in typing, and the last paint
    }

private:
    QString m_folder;
    QStringList m_wanted;
    std::optional<SchemeChoice> m_scheme;
    int m_made = 0;
};

QString sample() {
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-adt.hl7");
}

void openSample(Application& application) {
    application.open({sample()});
    Shots::settle(application);
}

void trigger(Application& application, const char* id) {
    QAction* const action = application.desk().actions.action(QLatin1String(id));
    if (!action) {
        qFatal("There is no action %s.", id);
    }
    action->trigger();
}

void type(const QString& text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void goTo(Application& application, std::uint64_t message, const QString& path) {
    Feed* const feed = application.page() ? &application.page()->feed() : nullptr;
    application.desk().focus.go(feed, message, {}, nullptr);
    OutlineModel& tree = *application.page()->tree()->model();
    tree.expandAll();
    for (int row = 0; row < tree.rowCount(); ++row) {
        if (tree.pathText(row) == path) {
            application.page()->tree()->view()->selectRow(row);
            return;
        }
    }
}

/// A starter copied beside the messages, with one change that is not saved yet.
SpecPage* editSpec(Application& application) {
    openSample(application);
    const QString file = QDir::temp().filePath(QStringLiteral("mercy-adt.yaml"));
    QFile copy(file);
    const plumb::Result<std::string> text = copyOfSpec("epic-adt-outbound");
    if (!text || !copy.open(QIODevice::WriteOnly) || copy.write(text->data(), qint64(text->size())) < 0) {
        qFatal("The spec could not be copied.");
    }
    copy.close();
    SpecPage* const page = SpecHub::of(application.desk()).open(file);
    page->useForFeed();
    Shots::settle(application);
    QTest::qWait(600);
    Shots::settle(application);
    page->edit()->setFocus();
    const std::string_view all = page->edit()->bytes();
    page->edit()->setCaret(all.find("\nsegments:") + 10);
    for (const char* line : {"  PV1:", "  fields:", "  7: {usage: R, repeat: 1..1}"}) {
        QTest::keyClick(page->edit(), Qt::Key_Return);
        QTest::keyClicks(page->edit(), QLatin1String(line));
        page->edit()->popup()->close();
    }
    if (!QTest::qWaitFor([&] { return page->effect().state() == EffectRun::State::Done; }, 60'000)) {
        qWarning("The effect was not counted.");
    }
    return page;
}

/// A project with a snapshot, and what was done since.
void openProjectWithWork(Application& application) {
    openSample(application);
    ProjectWork& work = application.project();
    const QString file = QDir::temp().filePath(QStringLiteral("mercy.plumb"));
    QFile::remove(file);
    work.session().create(file, nullptr);
    if (!QTest::qWaitFor([&] { return work.session().isOpen() && work.isSettled(); }, 60'000)) {
        qFatal("The project was not made.");
    }
    work.makeSnapshot(QStringLiteral("before go-live"), QStringLiteral("as the registry sent it"));
    Shots::settle(application);
    Feed& feed = application.page()->feed();
    static_cast<void>(
        feed.change(3, {{feed.message(3)->bytes.find("PID|"), "PID", "ZID"}}, QStringLiteral("Rename PID")));
    for (const int row : {2, 6}) {
        application.page()->list()->selectRow(row);
        trigger(application, "messages.flag");
    }
    work.makeSnapshot(QStringLiteral("after the first round"), {});
    work.change([](plumb::project::Connection& store) {
        plumb::Result<void> done = plumb::project::writeDocument(store, "query", "messages by sender", "SELECT 1");
        return done ? plumb::project::addNote(store, 1,
                                              {0, 5, "PID-3", "ask the registry which of the two", "analyst", 0})
                          .map([](std::int64_t) {})
                    : done;
    });
    Shots::settle(application);
    Shots::settle(application);
}

}  // namespace

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
    const auto spec = [](Application& a) {
        a.window().dock(QStringLiteral("inspector"))->hide();
        a.window().dock(QStringLiteral("findings"))->hide();
        editSpec(a)->showEffect();
    };
    shots.shot(QStringLiteral("spec-editor"), spec);
    shots.shot(QStringLiteral("spec-editor-dark"), spec, SchemeChoice::Dark);
    shots.shot(QStringLiteral("spec-editor-small"), [](Application& a) { editSpec(a); }, SchemeChoice::HighContrast,
               {1100, 700});
    shots.shot(QStringLiteral("spec-completion"), [](Application& a) {
        SpecPage* const page = editSpec(a);
        page->edit()->setFocus();
        QTest::keyClick(page->edit(), Qt::Key_Return);
        QTest::keyClicks(page->edit(), QStringLiteral("7: {usage: "));
        QTest::keyClick(page->edit(), Qt::Key_Space, Qt::ControlModifier);
    });
    shots.shot(QStringLiteral("spec-problems"), [](Application& a) {
        a.window().dock(QStringLiteral("inspector"))->hide();
        SpecPage* const page = editSpec(a);
        page->edit()->setFocus();
        for (const char* line : {"8: {usage: RQ, values: LOCAL_SEX}", "10: {usage: C, type: CXX, repeat: 1..*}"}) {
            QTest::keyClick(page->edit(), Qt::Key_Return);
            QTest::keyClicks(page->edit(), QLatin1String(line));
            page->edit()->popup()->close();
        }
        Shots::settle(a);
        QTest::qWait(400);
        Shots::settle(a);
        trigger(a, "spec.nextProblem");
        trigger(a, "file.close");
    });
    shots.shot(QStringLiteral("spec-new"), [](Application& a) {
        openSample(a);
        trigger(a, "spec.new");
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
    const auto snapshots = [](Application& a) {
        openProjectWithWork(a);
        trigger(a, "project.snapshots");
        Shots::settle(a);
        auto* const page = qobject_cast<SnapshotsPage*>(a.window().documents()->current());
        page->choose(QStringLiteral("before go-live"));
    };
    shots.shot(QStringLiteral("snapshots"), snapshots);
    shots.shot(QStringLiteral("snapshots-dark"), snapshots, SchemeChoice::Dark);
    shots.shot(QStringLiteral("snapshots-restore"), [&](Application& a) {
        snapshots(a);
        Shots::settle(a);
        qobject_cast<SnapshotsPage*>(a.window().documents()->current())->askToRestore();
    });
    const auto keptChecks = [](Application& a) {
        openProjectWithWork(a);
        trigger(a, "findings.check");
        if (!QTest::qWaitFor([&] { return !a.project().contents().runs.empty(); }, 60'000)) {
            qFatal("The check was not kept.");
        }
        Shots::settle(a);
        trigger(a, "project.checks");
        Shots::settle(a);
    };
    for (const auto& [name, scheme] :
         {std::pair{"kept-checks", SchemeChoice::Light}, std::pair{"kept-checks-dark", SchemeChoice::Dark},
          std::pair{"kept-checks-contrast", SchemeChoice::HighContrast}}) {
        shots.shot(QLatin1String(name), keptChecks, scheme);
    }
    shots.shot(QStringLiteral("failed"), [](Application& a) { a.open({QStringLiteral("/nowhere/adt-2026-11.hl7")}); });
    // The audit trail, verified, and the settings that keep secrets.
    const auto auditTrail = [](Application& a) {
        openSample(a);
        a.project().session().create(a.desk().settings.value(QStringLiteral("shots/project")).toString(), nullptr);
        if (!QTest::qWaitFor([&] { return a.project().session().isOpen() && a.project().isSettled(); }, 60'000)) {
            qFatal("The project was not made.");
        }
        Shots::settle(a);
        trigger(a, "messages.last");
        trigger(a, "project.audit");
        QTest::qWait(300);
        trigger(a, "audit.verify");
        QTest::qWait(300);
    };
    for (const auto& [name, scheme] :
         {std::pair{"audit-trail", SchemeChoice::Light}, std::pair{"audit-trail-dark", SchemeChoice::Dark},
          std::pair{"audit-trail-contrast", SchemeChoice::HighContrast}}) {
        shots.shot(QLatin1String(name), auditTrail, scheme);
    }
    if (shots.made() == 0) {
        std::fprintf(stderr, "No shot has that name.\n");
        return 1;
    }
    return 0;
}
