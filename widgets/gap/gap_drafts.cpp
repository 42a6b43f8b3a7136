#include "widgets/gap/gap_drafts.h"

#include "widgets/gap/gap_hub.h"
#include "widgets/keeping/draft_edit.h"
#include "widgets/models/sentences.h"

namespace plumb::desk {
namespace {

constexpr int kGapDraftSoon = 500;

const GapPage& gapsIn(const QWidget& page) {
    return static_cast<const GapPage&>(page);
}

}  // namespace

GapDrafts::GapDrafts(GapHub& hub, EditKeeper& keeper, WorkRestorer& restorer, QObject* parent)
    : DraftKeeper(keeper, restorer, kGapDraftSoon, parent)
    , m_hub(hub) {
    connect(&hub, &GapHub::pageOpened, this, [this](GapPage* page) {
        watch(page);
        connect(page, &GapPage::changed, this, [this, page] { changed(page); });
    });
}

bool GapDrafts::holdsWork(const QWidget& page) const {
    return gapsIn(page).holdsWork();
}

DraftKeeper::Held GapDrafts::held(const QWidget& page) const {
    return {spec::writeGapsYaml(gapsIn(page).store().document()), 0, 0};
}

std::string GapDrafts::pathOf(const QWidget& page) const {
    return gapsIn(page).path().toStdString();
}

QWidget* GapDrafts::show(const hl7::JournalDraft& kept) {
    if (kept.text.rfind(kGapDraftHead, 0) != 0) {
        return nullptr;
    }
    GapPage* const page = kept.path.empty() ? m_hub.compare({}, {}) : m_hub.open(toQString(kept.path));
    page->takeDraft(toQString(kept.path), kept.text, kept.wallMs);
    return page;
}

}  // namespace plumb::desk
