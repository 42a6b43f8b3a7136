#include "widgets/spec/spec_actions.h"

#include "spec/load_spec.h"
#include "widgets/common/actions.h"
#include "widgets/common/row_view.h"
#include "widgets/findings/findings_model.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"
#include "widgets/spec/spec_starter.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace plumb::desk {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("SpecActions", text);
}

void askForSpec(Desk& desk) {
    auto* const dialog = new QFileDialog(QApplication::activeWindow(), tr("Open a spec"), QString(),
                                         tr("Specs (*.yaml *.yml *.xml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &SpecHub::of(desk),
                     [&desk](const QString& path) { SpecHub::of(desk).open(path); });
    dialog->open();
}

/// The file of the spec that the feed in front is held against; empty: it has none.
QString attachedFile(const Desk& desk) {
    if (!desk.focus.feed()) {
        return {};
    }
    const QString name = desk.checks.attached(*desk.focus.feed()).name;
    return name == QLatin1String("hl7") ? QString()
                                        : toQString(spec::specFile(name.toStdString(), spec::shippedSpecFolders()));
}

/// The same where its file is not there and the project has its text; empty: not so.
QString attachedKept(const Desk& desk) {
    const QString name = desk.focus.feed() ? desk.checks.attached(*desk.focus.feed()).name : QString();
    return desk.checks.specTexts().count(name.toStdString()) > 0 && !QFileInfo::exists(name) ? name : QString();
}

void goToRule(Desk& desk, FindingsPanel* panel) {
    Feed* const feed = panel ? panel->feed() : nullptr;
    const std::vector<const check::FindingGroup*> groups =
        panel ? panel->model()->groupsOf(panel->view()->currentIndex().row())
              : std::vector<const check::FindingGroup*>();
    if (!feed || groups.empty()) {
        desk.tell(tr("Choose a finding first."));
        return;
    }
    const spec::Place place = groups.front()->specPlace;
    const AttachedSpec& attached = desk.checks.attached(*feed);
    if (place.line == 0 || !attached.spec) {
        desk.tell(tr("This rule comes from the standard, not from a line of a spec."));
        return;
    }
    SpecHub::of(desk).goToRule(attached.name, place.file, place.line, place.column);
}

}  // namespace

void addSpecActions(Desk& desk, std::function<FindingsPanel*()> findings) {
    SpecHub* const hub = &SpecHub::of(desk);
    const QString category = tr("Specs");
    const auto add = [&](const char* id, const QString& text, const char* keys, const char* icon,
                         std::function<void()> run, std::function<bool()> enabled = {}) {
        desk.actions.add({QLatin1String(id), text, category, QLatin1String(keys), QLatin1String(icon)}, std::move(run),
                         std::move(enabled));
    };
    if (desk.project) {
        desk.project->setOpener(QStringLiteral("spec"), [hub](const QString& name) { hub->openKept(name); });
    }
    const auto there = [hub] { return hub->current() != nullptr; };
    const auto problems = [hub] { return hub->current() && hub->current()->hasProblems(); };
    add("spec.open", tr("Open a spec"), "", "open", [&desk] { askForSpec(desk); });
    add("spec.new", tr("Write a new spec"), "", "add", [hub] { hub->openText(starterText("2.5.1")); });
    add(
        "spec.edit", tr("Edit the spec of these messages"), "Ctrl+Shift+J", "edit",
        [&desk, hub] {
            if (const QString kept = attachedKept(desk); !kept.isEmpty()) {
                hub->openKept(kept);
            } else if (const QString file = attachedFile(desk); !file.isEmpty()) {
                hub->open(file);
            } else {
                desk.tell(tr("The messages are held against the standard. Choose a spec in the findings, or write a "
                             "new one."));
            }
        },
        [&desk] { return desk.focus.feed() != nullptr; });
    add(
        "spec.save", tr("Save the spec"), "Ctrl+S", "save", [hub] { hub->current()->save(); }, there);
    add(
        "spec.saveAs", tr("Save the spec as"), "Ctrl+Shift+S", "save", [hub] { hub->current()->saveAs(); }, there);
    add(
        "spec.nextProblem", tr("Go to the next problem of the spec"), "F9", "next",
        [hub] { hub->current()->stepProblem(1); }, problems);
    add(
        "spec.previousProblem", tr("Go to the problem of the spec before"), "Shift+F9", "previous",
        [hub] { hub->current()->stepProblem(-1); }, problems);
    add(
        "spec.showEffect", tr("Show what the change of the spec does"), "Ctrl+F9", "compare",
        [hub] { hub->current()->showEffect(); }, there);
    add(
        "spec.nextPane", tr("Go to the next part of the spec"), "Ctrl+F6", "goto",
        [hub] { hub->current()->nextPane(); }, there);
    add(
        "spec.use", tr("Hold the messages against the spec in front"), "", "check",
        [hub] { hub->current()->useForFeed(); }, [hub] { return hub->current() && hub->current()->canUse(); });
    add(
        "spec.goToRule", tr("Go to the rule of the finding"), "Ctrl+Alt+R", "specs",
        [&desk, findings = std::move(findings)] { goToRule(desk, findings ? findings() : nullptr); },
        [&desk] { return desk.focus.feed() != nullptr; });
}

}  // namespace plumb::desk
