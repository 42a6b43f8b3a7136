// What can be done with a proposed spec from anywhere, and how it becomes a spec of its own.
#include "spec/spec_yaml.h"
#include "widgets/common/actions.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/open_pages.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/source_pages.h"
#include "widgets/inference/inference_page.h"
#include "widgets/inference/proposal_model.h"
#include "widgets/models/checks.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

#include <QFileDialog>

#include <algorithm>

namespace plumb::desk {

bool InferencePage::canOpen() const {
    return m_model->rows() && !m_writing.active();
}

void InferencePage::openAsSpec() {
    if (!canOpen()) {
        return;
    }
    m_writing = m_desk.jobs.run<std::string>(
        this, tr("Writing the proposals as a spec"),
        [proposal = m_model->rows()->proposal, leftOut = m_model->leftOut()](const CancelToken&, Progress&)
            -> Result<std::string> { return plumb::spec::writeSpecYaml(infer::without(proposal->document, leftOut)); },
        [this](Result<std::string> yaml) {
            m_writing = {};
            restate();
            if (!yaml) {
                m_desk.tell(sentence(yaml.error()));
                return;
            }
            // One step over nothing: it is work that is not saved, and kept as such.
            SpecPage* const page = SpecHub::of(m_desk).openText({});
            page->edit()->change(*yaml);
            offer(page);
        });
    restate();
}

/// Messages are held against the file of a spec, so it is saved first.
void InferencePage::offer(SpecPage* page) {
    const QPointer<Feed> feed = m_feed;
    const auto use = [page, feed, desk = &m_desk] {
        auto* const once = new QObject(page);
        connect(page, &SpecPage::changed, once, [page, feed, desk, once] {
            if (page->path().isEmpty() || page->isModified()) {
                return;
            }
            once->deleteLater();
            if (feed) {
                desk->checks.attach(*feed, page->path());
                desk->tell(tr("%1 is held against the spec that was made of it.").arg(feed->title()));
            }
        });
        page->saveAs();
        // Who does not save it now does not mean that any more when it is saved later.
        if (const auto* const dialog = page->findChild<QFileDialog*>()) {
            connect(dialog, &QFileDialog::rejected, once, &QObject::deleteLater);
        }
    };
    page->notice()->ask(
        tr("This is a proposal from %1 messages, not saved yet. What it says of usage, length and codes was seen, not "
           "agreed.")
            .arg(counted(m_model->rows()->proposal->messages)),
        {{tr("Read it first"), {}, QStringLiteral("inference.later")},
         {tr("Save it and hold the messages against it"), use, QStringLiteral("inference.use")}},
        QStringLiteral("muted"));
}

void InferencePage::addActions(Desk& desk, const std::function<Feed*()>& currentFeed, const Listed& listed) {
    auto pages = std::make_shared<OpenPages<InferencePage>>();
    const auto visible = [pages] { return pages->current(); };
    const auto open = [&desk, pages, listed](Feed* feed) {
        pages->show(
            desk, QStringLiteral("specs"), [feed](const InferencePage& one) { return one.feed() == feed; },
            [&] { return new InferencePage(desk, *feed, listed); });
    };
    connect(&SourcePages::of(desk), &SourcePages::asked, &desk.actions, [open](const QString& kind, Feed* feed) {
        if (kind == QLatin1String("inference")) {
            open(feed);
        }
    });
    const auto add = [&desk](const char* id, const QString& text, const char* icon, std::function<void()> run,
                             std::function<bool()> enabled) {
        desk.actions.add({QLatin1String(id), text, tr("Specs"), {}, QLatin1String(icon)}, std::move(run),
                         std::move(enabled));
    };
    const auto can = [visible](std::function<bool(const InferencePage&)> what) {
        return [visible, what = std::move(what)] {
            const InferencePage* const page = visible();
            return page && what(*page);
        };
    };
    add(
        "spec.infer", tr("Make a spec from these messages"), "specs",
        [currentFeed, open] {
            if (Feed* const feed = currentFeed()) {
                open(feed);
            }
        },
        [currentFeed] { return currentFeed() != nullptr; });
    add(
        "spec.inferExceptions", tr("Show the exceptions to the proposal"), "goto",
        [visible] { visible()->showMessages(true); },
        can([](const InferencePage& page) { return page.canShow(true); }));
    add(
        "spec.inferSupport", tr("Show the messages behind the proposal"), "messages",
        [visible] { visible()->showMessages(false); },
        can([](const InferencePage& page) { return page.canShow(false); }));
    add(
        "spec.inferTake", tr("Take the proposal, or leave it out"), "check", [visible] { visible()->turnTaken(); },
        can([](const InferencePage& page) { return page.canLeaveOut(); }));
    add(
        "spec.inferOpen", tr("Open the proposals as a spec"), "specs", [visible] { visible()->openAsSpec(); },
        can([](const InferencePage& page) { return page.canOpen(); }));
    add(
        "spec.inferAgain", tr("Read the messages of the proposals again"), "refresh",
        [visible] { visible()->readAgain(); },
        can([](const InferencePage& page) { return page.feed() != nullptr && page.settled(); }));
}

}  // namespace plumb::desk
