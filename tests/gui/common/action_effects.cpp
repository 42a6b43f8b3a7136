#include "gui/common/action_effect_parts.h"
#include "gui/gap/gap_specs.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/editor/message_editor.h"
#include "widgets/findings/findings_model.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/gap/gap_hub.h"
#include "widgets/gap/gap_model.h"
#include "widgets/inference/inference_page.h"
#include "widgets/inference/proposal_model.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/message_tree.h"
#include "widgets/messages/query_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QtTest/QtTest>

#include <thread>

namespace plumb::desk {

void choose(AppFixture& fixture, const char* id) {
    QAction* const action = fixture.app().desk().actions.action(QLatin1String(id));
    if (!action) {
        qFatal("There is no action %s.", id);
    }
    action->trigger();
    fixture.settle();
}

void waitFor(AppFixture& fixture, const char* id) {
    QAction* const action = fixture.app().desk().actions.action(QLatin1String(id));
    const auto possible = [&] {
        fixture.app().desk().actions.refresh();
        return action->isEnabled();
    };
    if (!QTest::qWaitFor(possible, 20'000)) {
        qFatal("%s cannot be done.", id);
    }
}

namespace {

/// Does these actions first.
Before after(std::initializer_list<const char*> ids) {
    return [ids = std::vector<const char*>(ids)](AppFixture& fixture) {
        for (const char* const id : ids) {
            choose(fixture, id);
        }
    };
}

/// Puts the keyboard on a row of the tree.
void chooseRow(AppFixture& fixture, const QString& path) {
    choose(fixture, "tree.expand");
    choose(fixture, "view.tree");
    MessageTree& tree = *fixture.app().page()->tree();
    for (int row = 0; row < tree.model()->rowCount(); ++row) {
        if (tree.model()->pathText(row) == path) {
            tree.view()->selectRow(row);
            return;
        }
    }
    qFatal("The tree has no row %s.", qPrintable(path));
}

Before inTree(const char* path) {
    return [path](AppFixture& fixture) { chooseRow(fixture, QLatin1String(path)); };
}

void edit(AppFixture& fixture) {
    chooseRow(fixture, QStringLiteral("PID-8"));
    choose(fixture, "tree.clear");
}

void findings(AppFixture& fixture) {
    auto* const panel = qobject_cast<FindingsPanel*>(fixture.app().window().panel(QStringLiteral("findings")));
    choose(fixture, "panel.findings");
    if (!QTest::qWaitFor([panel] { return panel->model()->rowCount() > 0; }, 20'000)) {
        qFatal("The sample has no findings.");
    }
    panel->view()->selectRow(0);
}

void clip(const QString& text) {
    QApplication::clipboard()->setText(text);
}

Before hide(const char* panel) {
    return [panel](AppFixture& fixture) {
        fixture.app().window().dock(QString(QLatin1String(panel)).section(QLatin1Char('.'), 1))->hide();
    };
}

void keepLayout(AppFixture& fixture) {
    choose(fixture, "view.saveLayout");
    fixture.type(QStringLiteral("checking"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void filtered(AppFixture& fixture) {
    fixture.app().page()->setFilter(QStringLiteral("MSH-9.2 = A08"));
    fixture.settle();
}

/// Puts the keyboard on a cell of the list.
Before column(const QString& title) {
    return [title](AppFixture& fixture) {
        const MessagePage& page = *fixture.app().page();
        for (int at = 0; at < page.model()->columnCount(); ++at) {
            if (page.model()->headerData(at, Qt::Horizontal, Qt::DisplayRole).toString() == title) {
                page.list()->selectionModel()->setCurrentIndex(
                    page.model()->index(1, at), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
                return;
            }
        }
        qFatal("The list has no column %s.", qPrintable(title));
    };
}

Before inEditor(const char* path) {
    return [path](AppFixture& fixture) {
        chooseRow(fixture, QLatin1String(path));
        fixture.app().page()->editor()->setFocus();
    };
}

/// An order of two results, the cursor at its patient.
void groups(AppFixture& fixture) {
    fixture.app().openText(
        "MSH|^~\\&|LAB|MERCY|EHR|MERCY|20260102030405||ORU^R01^ORU_R01|77|T|2.5.1\rPID|1||42\rPV1|1|I\r"
        "ORC|RE|1\rOBR|1|1\rOBX|1|NM|A||1\rOBX|2|NM|B||2\r");
    fixture.settle();
    inEditor("PID-3")(fixture);
}

/// The sample held against a copy of the spec beside it, which may be changed.
void ownSpec(AppFixture& fixture) {
    const QString copy = fixture.folder.filePath(QStringLiteral("mercy.yaml"));
    if (!QFile::copy(QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-adt.yaml"), copy)) {
        qFatal("The spec of the sample is not there.");
    }
    fixture.app().desk().checks.attach(fixture.app().page()->feed(), copy);
    fixture.settle();
}

void withRules(AppFixture& fixture) {
    fixture.app().desk().checks.setSpecRules({{QStringLiteral("EPICADT"), {}, QStringLiteral("epic-adt-outbound")},
                                              {QStringLiteral("LAB"), {}, QStringLiteral("epic-results-outbound")}});
    choose(fixture, "panel.rules");
    fixture.app().window().panel(QStringLiteral("rules"))->findChild<RowView*>()->selectRow(0);
}

/// Puts the keyboard on a row of the proposed spec.
void chooseProposal(AppFixture& fixture, bool exceptions) {
    auto* const page = qobject_cast<InferencePage*>(fixture.app().window().documents()->current());
    if (!page || !QTest::qWaitFor([page] { return page->settled() && page->model()->rowCount() > 0; }, 20'000)) {
        qFatal("Nothing is proposed of the sample.");
    }
    page->model()->expandAll(true);
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        page->list()->selectRow(row);
        if (page->canShow(exceptions) && page->canLeaveOut()) {
            return;
        }
    }
    qFatal("No proposal has what is asked for.");
}

/// A job that goes on until it is stopped.
void work(AppFixture& fixture) {
    static JobHandle running;
    running = fixture.app().desk().jobs.run<int>(
        &fixture.app(), QStringLiteral("Waiting"),
        [](const CancelToken& cancel, Progress&) -> Result<int> {
            while (!cancel.stopped()) {
                std::this_thread::yield();
            }
            return fail(MessageId::Cancelled);
        },
        [](const Result<int>&) {});
}

void addListEffects(const AddEffect& add) {
    add("messages.groupBy", "popups", {});
    for (const char* by :
         {"messages.groupByType", "messages.groupBySender", "messages.groupByPatient", "messages.groupByHour"}) {
        add(by, "grouped rows", {});
    }
    add("messages.groupByCell", "grouped rows", column(QStringLiteral("Message")));
    add("messages.groupByPath", "asked", {});
    add("messages.groupsByValue", "grouped", after({"messages.groupByType"}));
    add("messages.filterByGroup", "filter", [](AppFixture& fixture) {
        choose(fixture, "messages.groupByType");
        fixture.app().page()->list()->selectRow(0);
    });
    add("messages.ungroup", "grouped rows", after({"messages.groupByType"}));
    add("messages.flag", "flags", {});
    add("messages.pin", "pins", {});
    add("messages.onlyFlagged", "rows", after({"messages.flag"}));
    const Before flagged = after({"messages.last", "messages.flag", "messages.first", "messages.next"});
    add("messages.nextFlagged", "message", flagged);
    add("messages.previousFlagged", "message", after({"messages.first", "messages.flag", "messages.last"}));
    add("messages.unflagAll", "flags", after({"messages.flag"}));
    add("messages.unpinAll", "pins", after({"messages.pin"}));
    const Before searching = [](AppFixture& fixture) {
        choose(fixture, "messages.searchOnly");
        fixture.app().page()->queryBar()->setQuery(QStringLiteral("MSH-9.2 = A03"));
        choose(fixture, "messages.first");
    };
    add("messages.findNext", "message", searching);
    add("messages.findPrevious", "message", searching);
    add("messages.searchOnly", "searching", {});
    add("messages.listMenu", "popups", {});
    add("messages.saveColumns", "asked", {});
    add("messages.envelopes", "envelopes", {});
    add("messages.colourByCell", "colours", column(QStringLiteral("Message")));
    add("panel.colours", "docks", {});
}

void addSpecEffects(const AddEffect& add) {
    add("panel.against", "docks", {});
    add("panel.rules", "docks", {});
    // The fifth message has a code that its spec does not know.
    const auto besideFifth = [](const char* path) {
        return [path](AppFixture& fixture) {
            ownSpec(fixture);
            fixture.app().desk().focus.go(&fixture.app().page()->feed(), 4, {}, nullptr);
            choose(fixture, "panel.against");
            chooseRow(fixture, QLatin1String(path));
        };
    };
    add("against.next", "place", besideFifth("PID-7"));
    add("against.previous", "place", besideFifth("PV1-2"));
    add("against.copy", "clipboard", besideFifth("PID-7"));
    add("against.asked", "against", after({"against.all"}));
    for (const char* show : {"against.all", "against.problems", "against.extra"}) {
        add(show, "against", {});
    }
    add("specs.rules", "docks findings", {});
    add("specs.addRule", "keyboard docks", {});
    add("specs.removeRule", "rules", withRules);
    add("specs.ruleUp", "rules", [](AppFixture& fixture) {
        withRules(fixture);
        fixture.app().window().panel(QStringLiteral("rules"))->findChild<RowView*>()->selectRow(1);
    });
    add("specs.ruleDown", "rules", withRules);
    add("names.set", "asked", inTree("PID-8"));
    add("names.setCode", "asked", inTree("PID-8"));
    add("names.clear", "names", [](AppFixture& fixture) {
        chooseRow(fixture, QStringLiteral("PID-8"));
        choose(fixture, "names.set");
        fixture.type(QStringLiteral("Sex as it is sent"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    });
    add("spec.open", "popups", {});
    add("spec.new", "documents page", {});
    add("spec.infer", "documents page", {});
    const auto proposed = [](bool exceptions) {
        return [exceptions](AppFixture& fixture) {
            choose(fixture, "spec.infer");
            chooseProposal(fixture, exceptions);
        };
    };
    add("spec.inferExceptions", "page rows", proposed(true));
    add("spec.inferSupport", "page title", proposed(false));
    add("spec.inferTake", "words", proposed(false));
    add("spec.inferOpen", "documents page", proposed(false));
    add("spec.inferAgain", "words", [](AppFixture& fixture) {
        filtered(fixture);
        choose(fixture, "spec.infer");
        choose(fixture, "view.messages");
        fixture.app().page()->setFilter({});
        fixture.settle();
        choose(fixture, "spec.infer");
    });
    const Before imported = [](AppFixture& fixture) {
        const QString path = fixture.folder.filePath(QStringLiteral("ward.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("PID - Patient Identification,,,,\nSeq,Element Name,DT,Len,Usage\n"
                       "5,Patient Name,XPN,250,ZZ\n8,Administrative Sex,IS,1,YY\n") < 0) {
            qFatal("The document cannot be written.");
        }
        file.close();
        fixture.app().open({path});
        fixture.settle();
        fixture.settle();
    };
    add("spec.import-document", "popups", {});
    const auto sampled = [](AppFixture& fixture) {
        const QString path = fixture.folder.filePath(QStringLiteral("ward.md"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("# Segment PID\n\n| Seq | Element Name | DT | Usage |\n|---|---|---|---|\n"
                       "| 5 | Patient Name | XPN | R |\n\n# Sample\n\n```\n"
                       "MSH|^~\\&|A|B|C|D|20260101||ADT^A01|4711|P|2.5.1\nPID|||4711\n```\n") < 0) {
            qFatal("The document cannot be written.");
        }
        file.close();
        fixture.app().open({path});
        fixture.settle();
        fixture.settle();
    };
    add("spec.importSamples", "keyboard", sampled);
    add("spec.importOpenSamples", "documents page", sampled);
    add("spec.importTable", "documents page", [](AppFixture&) {
        QApplication::clipboard()->setText(QStringLiteral("PID\t\t\nSeq\tElement Name\tUsage\n5\tPatient Name\tR\n"));
    });
    add("spec.importOpen", "documents page", imported);
    add("spec.importNextDoubt", "keyboard", imported);
    add("spec.importApplyTemplate", "popups", imported);
    add("spec.importNewVersion", "popups", imported);
    add("spec.importSaveTemplate", "asked", [imported](AppFixture& fixture) {
        imported(fixture);
        choose(fixture, "spec.importNextDoubt");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        fixture.settle();
        waitFor(fixture, "spec.importSaveTemplate");
    });
    add("spec.edit", "documents page", ownSpec);
    const auto editing = [](std::initializer_list<const char*> ids) {
        return [then = after(ids)](AppFixture& fixture) {
            ownSpec(fixture);
            choose(fixture, "spec.edit");
            then(fixture);
        };
    };
    add("spec.save", "told", [editing](AppFixture& fixture) {
        editing({})(fixture);
        fixture.type(QStringLiteral("# x"));
    });
    add("spec.saveAs", "popups", editing({}));
    const Before faulty = [editing](AppFixture& fixture) {
        editing({})(fixture);
        fixture.type(QStringLiteral("nonsense: 1"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        fixture.type(QStringLiteral("more: 1"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        waitFor(fixture, "spec.nextProblem");
    };
    add("spec.nextProblem", "words", faulty);
    add("spec.previousProblem", "words", faulty);
    add("spec.showEffect", "words", editing({}));
    add("spec.nextPane", "keyboard", editing({}));
    add("spec.use", "findings", editing({}));
    const Before beside = [](AppFixture& fixture) {
        ownSpec(fixture);
        choose(fixture, "spec.reality");
    };
    add("spec.reality", "documents page", ownSpec);
    add("spec.realityNumbers", "popups", beside);
    add("spec.realityAccept", "popups", beside);
    add("spec.realityAsk", "keyboard", beside);
    add("spec.realityGoTo", "documents page", [beside](AppFixture& fixture) {
        beside(fixture);
        auto* const grid = fixture.window().findChild<RowView*>(QStringLiteral("reality.grid"));
        const QAction* const go = fixture.app().desk().actions.action(QStringLiteral("spec.realityGoTo"));
        for (int row = 0; row < grid->model()->rowCount() && !go->isEnabled(); ++row) {
            grid->selectRow(row);  // until one that the spec speaks of
        }
    });
    add("spec.realitySave", "popups", beside);
    add("spec.goToRule", "documents page", [](AppFixture& fixture) {
        ownSpec(fixture);
        findings(fixture);
    });
}

void addChangeEffects(const AddEffect& add) {
    add("messages.change", "documents page", {});
    add("change.apply", "bytes undo", [](AppFixture& fixture) {
        choose(fixture, "messages.change");
        fixture.type(QStringLiteral("PID-8"));
        fixture.window().findChild<QLineEdit*>(QStringLiteral("change.text"))->setText(QStringLiteral("U"));
        waitFor(fixture, "change.apply");
    });
    add("messages.new", "documents page", {});
    add("new.make", "sources documents", [](AppFixture& fixture) {
        choose(fixture, "messages.new");
        fixture.type(QStringLiteral("ADT^A01"));
        waitFor(fixture, "new.make");
    });
    add("file.pasteMessages", "sources documents", [](AppFixture&) {
        clip(QStringLiteral("MSH|^~\\&|LAB|MERCY|EHR|MERCY|20260102030405||ORU^R01|77|T|2.5.1\rPID|1||42\r"));
    });
}

/// Two specs side by side, with the keyboard on the first gap.
void compared(AppFixture& fixture) {
    const QString sender = gap_specs::write(fixture.folder.filePath(QStringLiteral("lab.yaml")), gap_specs::sender());
    const QString receiver =
        gap_specs::write(fixture.folder.filePath(QStringLiteral("registry.yaml")), gap_specs::receiver());
    GapPage* const page = GapHub::of(fixture.app().desk()).compare(sender, receiver);
    if (!QTest::qWaitFor([&] { return page->model()->rowCount() > 1; }, 20'000)) {
        qFatal("The specs were not compared.");
    }
    fixture.settle();
    page->list()->setFocus();
    page->list()->selectRow(1);
    fixture.app().desk().actions.refresh();
}

/// The same, after one of them was changed.
void marked(AppFixture& fixture) {
    compared(fixture);
    GapPage* const page = GapHub::of(fixture.app().desk()).current();
    gap_specs::write(fixture.folder.filePath(QStringLiteral("lab.yaml")),
                     gap_specs::sender().replace("5: {usage: RE}", "5: {usage: O}"));
    page->compare();
    waitFor(fixture, "gap.takeAllMarks");
    fixture.settle();
    page->list()->selectRow(1);
    waitFor(fixture, "gap.takeMark");
}

void addGapEffects(const AddEffect& add) {
    const auto first = [](const char* id) {
        return [id](AppFixture& fixture) {
            compared(fixture);
            choose(fixture, id);
        };
    };
    add("spec.gap", "documents page", {});
    add("gap.open", "popups", {});
    add("gap.again", "words", [](AppFixture& fixture) {
        compared(fixture);
        gap_specs::write(fixture.folder.filePath(QStringLiteral("lab.yaml")),
                         gap_specs::sender().replace("5: {usage: RE}", "5: {usage: O}"));
    });
    add("gap.swap", "words", compared);
    add("gap.save", "popups", compared);
    add("gap.saveAs", "popups", compared);
    add("gap.export", "popups", compared);
    add("gap.copyQuestions", "clipboard told", first("gap.ask"));
    for (const char* decide : {"gap.map", "gap.default", "gap.ask", "gap.ignore", "gap.setWaiting", "gap.setDone"}) {
        add(decide, "words", compared);
    }
    add("gap.undecide", "words", first("gap.map"));
    add("gap.setOpen", "words", first("gap.setWaiting"));
    add("gap.edit", "keyboard", compared);
    add("gap.goSender", "documents page", compared);
    add("gap.goReceiver", "documents page", compared);
    add("gap.takeMark", "words", marked);
    add("gap.takeAllMarks", "words", marked);
}

QHash<QString, ActionEffect> table() {
    QHash<QString, ActionEffect> all;
    const auto add = [&all](const char* id, const char* changes, Before before = {}) {
        all.insert(QLatin1String(id), {changes, std::move(before)});
    };

    addProjectEffects(add);
    addReplayEffects(add);
    add("file.open", "popups");
    add("file.openFolder", "popups");
    add("file.paste", "sources documents bytes", [](AppFixture&) {
        clip(QStringLiteral("MSH|^~\\&|LAB|MERCY|EHR|MERCY|20260102030405||ORU^R01|77|T|2.5.1\rPID|1||42\r"));
    });
    add("file.sample", "sources documents", after({"file.close"}));
    add("file.follow", "followed");
    add("file.close", "sources documents page");
    add("file.reopen", "sources documents page", after({"file.close"}));
    add("unfinished.discardClosed", "kept", [](AppFixture& fixture) {
        edit(fixture);
        choose(fixture, "file.close");
    });
    add("file.clearRecent", "recent");

    add("edit.undo", "bytes undo", edit);
    add("edit.redo", "bytes undo", [](AppFixture& fixture) {
        edit(fixture);
        choose(fixture, "edit.undo");
    });

    add("view.start", "documents page");
    add("view.messages", "keyboard page", after({"view.start"}));
    add("view.tree", "keyboard");
    add("view.nextTab", "page", after({"view.start", "view.previousTab"}));
    add("view.previousTab", "page", after({"view.start"}));
    add("view.split", "groups", after({"view.start"}));
    add("view.mask", "masked");
    add("view.resetLayout", "docks", after({"panel.project", "panel.project"}));
    add("view.saveLayout", "asked");
    add("view.nextLayout", "docks told", [](AppFixture& fixture) {
        keepLayout(fixture);
        choose(fixture, "panel.value");
    });
    add("view.removeLayout", "asked", keepLayout);
    for (const char* theme : {"theme.light", "theme.dark", "theme.highContrast", "theme.compact"}) {
        add(theme, "theme");
    }
    add("theme.system", "theme", after({"theme.dark"}));
    for (const char* language : {"language.de", "language.fr", "language.es", "language.pt_BR"}) {
        add(language, "language");
    }
    add("language.en", "language", after({"language.de"}));
    add("language.system", "language", after({"language.de"}));

    add("panel.project", "docks", hide("panel.project"));
    add("panel.inspector", "docks", hide("panel.inspector"));
    add("panel.findings", "docks", hide("panel.findings"));
    add("panel.value", "docks");
    add("panel.activity", "docks");
    add("help.manual", "documents page");
    add("settings.open", "documents page");
    add("settings.shortcuts", "documents page");
    add("start.tour", "documents page");
    add("goto.open", "keyboard");
    add("activity.stopAll", "running", [](AppFixture& fixture) { work(fixture); });

    add("messages.next", "message bytes");
    add("messages.previous", "message bytes", after({"messages.last"}));
    add("messages.first", "message bytes", after({"messages.last"}));
    add("messages.last", "message bytes");
    add("messages.nextFinding", "message");
    add("messages.previousFinding", "message", after({"messages.last"}));
    add("messages.filter", "keyboard");
    add("messages.findText", "keyboard mode");
    add("messages.clearFilter", "filter rows", filtered);
    add("messages.saveFilter", "told", filtered);
    add("messages.filterBy", "filter rows", column(QStringLiteral("Message")));
    add("messages.exclude", "filter rows", column(QStringLiteral("Message")));
    add("messages.lacking", "filter", column(QStringLiteral("Visit")));
    add("messages.addColumn", "asked");
    add("messages.copy", "clipboard");
    add("messages.export", "popups");
    add("messages.selectAll", "selected");

    add("tree.populated", "tree treeRows", after({"tree.all"}));
    add("tree.all", "tree treeRows");
    add("tree.defined", "tree treeRows");
    add("tree.findings", "tree treeRows");
    add("tree.grouped", "tree");
    add("tree.expand", "treeRows");
    add("tree.collapse", "treeRows", after({"tree.expand"}));
    add("tree.edit", "keyboard", inTree("PID-8"));
    add("tree.clear", "bytes undo", inTree("PID-8"));
    for (const char* copy : {"tree.copyPath", "tree.copyValue", "tree.copyTerser", "tree.copyJson", "tree.copyCsv",
                             "tree.copyMarkdown", "tree.copyFilter"}) {
        add(copy, "clipboard", inTree("PID-8"));
    }

    add("editor.wrap", "wrapped");
    add("editor.controls", "controls");
    add("editor.complete", "popups", inEditor("PID-8"));
    add("editor.describe", "popups", inEditor("PID-8"));
    add("editor.quickFix", "bytes undo", [](AppFixture& fixture) {
        fixture.app().openText(
            "MSH|^~\\&|LAB|MERCY|EHR|MERCY|20260102030405||ADT^A08^ADT_A01|77|T|2.5.1\rPID|1||42||||| M\r");
        fixture.settle();
        inEditor("PID-8")(fixture);
    });
    add("editor.fold", "folded", groups);
    add("editor.foldAll", "folded", groups);
    add("editor.unfoldAll", "folded", [](AppFixture& fixture) {
        groups(fixture);
        choose(fixture, "editor.foldAll");
    });
    add("editor.openValue", "docks", inEditor("PID-8"));
    add("editor.copyPath", "clipboard", inEditor("PID-8"));

    add("statistics.open", "documents page");
    add("statistics.export", "popups", after({"statistics.open"}));
    add("statistics.exportWithoutValues", "popups", after({"statistics.open"}));

    add("diff.mark", "told");
    add("diff.withMarked", "documents page", after({"diff.mark", "messages.next"}));
    add("diff.withPrevious", "documents page", after({"messages.next"}));
    add("diff.withClipboard", "documents page", [](AppFixture&) {
        clip(QStringLiteral("MSH|^~\\&|LAB|MERCY|EHR|MERCY|20260102030405||ORU^R01|77|T|2.5.1\rPID|1||42\r"));
    });
    add("diff.withOriginal", "documents page", edit);
    const Before compared = after({"messages.next", "diff.withPrevious"});
    add("diff.next", "words", compared);
    add("diff.previous", "words", [compared](AppFixture& fixture) {
        compared(fixture);
        choose(fixture, "diff.next");
        choose(fixture, "diff.next");
    });
    add("diff.swap", "words", compared);
    add("diff.copyText", "clipboard", compared);
    add("diff.copyMarkdown", "clipboard", compared);

    add("value.open", "docks", inTree("PID-8"));
    add("value.copy", "clipboard", [](AppFixture& fixture) {
        chooseRow(fixture, QStringLiteral("PID-8"));
        choose(fixture, "value.open");
    });
    add("value.save", "popups", [](AppFixture& fixture) {
        chooseRow(fixture, QStringLiteral("PID-8"));
        choose(fixture, "value.open");
    });

    add("story.patient", "documents page");
    add("story.visit", "documents page");
    add("story.order", "documents page", [](AppFixture& fixture) {
        fixture.app().open({QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-lab.hl7")});
        fixture.settle();
    });
    add("story.feedChecks", "documents page");

    add("findings.check", "checked");
    add("findings.spec", "keyboard");
    add("findings.open", "message", findings);
    add("findings.messages", "rows", findings);
    add("findings.waive", "keyboard", findings);
    add("findings.export", "popups", findings);

    addListEffects(add);
    addSpecEffects(add);
    addGapEffects(add);
    addChangeEffects(add);
    addListenEffects(add);
    return all;
}

}  // namespace

const QHash<QString, ActionEffect>& effects() {
    static const QHash<QString, ActionEffect> all = table();
    return all;
}

}  // namespace plumb::desk
