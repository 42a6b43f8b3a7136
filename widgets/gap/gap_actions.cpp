// What can be done with lists of gaps from anywhere.
#include "widgets/common/actions.h"
#include "widgets/common/row_view.h"
#include "widgets/gap/gap_hub.h"
#include "widgets/gap/gap_side_box.h"
#include "widgets/keeping/project_work.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileDialog>

#include <utility>

namespace plumb::desk {
namespace {

struct GapActionText {
    Q_DECLARE_TR_FUNCTIONS(GapActions)
};

void askForGapList(GapHub& hub) {
    auto* const dialog =
        new QFileDialog(QApplication::activeWindow(), GapActionText::tr("Open a list of gaps"), QString(),
                        GapActionText::tr("Lists of gaps (*.gap.yaml *.yaml *.yml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &hub, [&hub](const QString& path) { hub.open(path); });
    dialog->open();
}

/// The spec in front is most likely one of the two.
void compareInFront(Desk& desk, GapHub& hub) {
    SpecPage* const spec = SpecHub::of(desk).current();
    GapPage* const page = hub.compare(spec ? spec->path() : QString(), {});
    if (spec && spec->path().isEmpty()) {
        page->side(false)->choosePage(spec);
        page->compare();
    }
}

}  // namespace

void addGapActions(Desk& desk, GapWriter writer) {
    GapHub* const hub = &GapHub::of(desk);
    hub->setWriter(std::move(writer));
    if (desk.project) {
        desk.project->setOpener(QStringLiteral("gap"), [hub](const QString& name) { hub->openKept(name); });
    }
    const auto add = [&desk](const char* id, const QString& text, const char* icon, std::function<void()> run,
                             std::function<bool()> enabled = {}) {
        desk.actions.add({QLatin1String(id), text, GapActionText::tr("Gaps"), {}, QLatin1String(icon)}, std::move(run),
                         std::move(enabled));
    };
    const auto onPage = [&](const char* id, const QString& text, const char* icon, std::function<void(GapPage&)> run,
                            std::function<bool(const GapPage&)> can) {
        add(
            id, text, icon,
            [hub, run = std::move(run)] {
                if (GapPage* const page = hub->current()) {
                    run(*page);
                }
            },
            [hub, can = std::move(can)] { return hub->current() && can(*hub->current()); });
    };
    const auto any = [](const GapPage& page) { return !page.chosen().empty(); };
    add("spec.gap", GapActionText::tr("Compare two specs\u2026"), "compare",
        [&desk, hub] { compareInFront(desk, *hub); });
    add("gap.open", GapActionText::tr("Open a list of gaps"), "open", [hub] { askForGapList(*hub); });
    onPage("gap.again", GapActionText::tr("Compare the two specs again"), "refresh", &GapPage::compare,
           &GapPage::canCompare);
    onPage("gap.swap", GapActionText::tr("Swap sender and receiver"), "compare", &GapPage::swap, &GapPage::canCompare);
    onPage("gap.save", GapActionText::tr("Save the list of gaps"), "save", &GapPage::save, &GapPage::canSave);
    onPage("gap.saveAs", GapActionText::tr("Save the list of gaps as"), "save", &GapPage::saveAs, &GapPage::canExport);
    onPage("gap.export", GapActionText::tr("Export the gaps that are listed"), "export", &GapPage::chooseExport,
           &GapPage::canExport);
    onPage("gap.copyQuestions", GapActionText::tr("Copy the questions to the vendor"), "copy", &GapPage::copyQuestions,
           &GapPage::hasQuestions);
    const auto decide = [&](const char* id, const QString& text, spec::GapDecision decision) {
        onPage(
            id, text, "", [decision](GapPage& page) { page.decide(decision); }, any);
    };
    decide("gap.map", GapActionText::tr("Decide on the gap: map"), spec::GapDecision::Map);
    decide("gap.default", GapActionText::tr("Decide on the gap: default"), spec::GapDecision::Default);
    decide("gap.ask", GapActionText::tr("Decide on the gap: ask the vendor"), spec::GapDecision::AskVendor);
    decide("gap.ignore", GapActionText::tr("Decide on the gap: ignore"), spec::GapDecision::Ignore);
    decide("gap.undecide", GapActionText::tr("Take the decision on the gap away"), spec::GapDecision::None);
    const auto status = [&](const char* id, const QString& text, spec::GapStatus which) {
        onPage(
            id, text, "", [which](GapPage& page) { page.setStatus(which); }, any);
    };
    status("gap.setOpen", GapActionText::tr("The gap is open"), spec::GapStatus::Open);
    status("gap.setWaiting", GapActionText::tr("The gap waits"), spec::GapStatus::Waiting);
    status("gap.setDone", GapActionText::tr("The gap is done"), spec::GapStatus::Done);
    onPage("gap.edit", GapActionText::tr("Write owner, day and comment of the gap"), "edit", &GapPage::editChosen, any);
    onPage(
        "gap.goSender", GapActionText::tr("Go to the gap in the sender's spec"), "goto",
        [](GapPage& page) { page.goTo(false); }, [](const GapPage& page) { return page.canGo(false); });
    onPage(
        "gap.goReceiver", GapActionText::tr("Go to the gap in the receiver's spec"), "goto",
        [](GapPage& page) { page.goTo(true); }, [](const GapPage& page) { return page.canGo(true); });
    onPage(
        "gap.takeMark", GapActionText::tr("Take the mark of the gap away"), "check",
        [](GapPage& page) { page.takeMarks(false); }, [](const GapPage& page) { return page.canTakeMarks(false); });
    onPage(
        "gap.takeAllMarks", GapActionText::tr("Take the marks of all gaps away"), "check",
        [](GapPage& page) { page.takeMarks(true); }, [](const GapPage& page) { return page.canTakeMarks(true); });
}

}  // namespace plumb::desk
