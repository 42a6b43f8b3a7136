#include "widgets/spec/spec_drafts.h"

#include "widgets/keeping/draft_edit.h"
#include "widgets/models/sentences.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

namespace plumb::desk {
namespace {

constexpr int kSpecDraftSoon = 300;

const SpecPage& specIn(const QWidget& page) {
    return static_cast<const SpecPage&>(page);
}

}  // namespace

SpecDrafts::SpecDrafts(SpecHub& hub, EditKeeper& keeper, WorkRestorer& restorer, QObject* parent)
    : DraftKeeper(keeper, restorer, kSpecDraftSoon, parent)
    , m_hub(hub) {
    connect(&hub, &SpecHub::pageOpened, this, [this](SpecPage* page) {
        watch(page);
        connect(page, &SpecPage::changed, this, [this, page] { changed(page); });
    });
}

bool SpecDrafts::holdsWork(const QWidget& page) const {
    return specIn(page).holdsWork();
}

DraftKeeper::Held SpecDrafts::held(const QWidget& page) const {
    const SpecPage& spec = specIn(page);
    return {std::string(spec.edit()->bytes()), hl7::fingerprint(spec.savedText()), spec.edit()->caret()};
}

std::string SpecDrafts::pathOf(const QWidget& page) const {
    return specIn(page).path().toStdString();
}

QWidget* SpecDrafts::show(const hl7::JournalDraft& kept) {
    if (kept.text.rfind(kGapDraftHead, 0) == 0 || kept.text.rfind(kImportDraftHead, 0) == 0) {
        return nullptr;  // which GapDrafts and ImportDrafts show
    }
    SpecPage* page = kept.path.empty() ? nullptr : m_hub.open(toQString(kept.path));
    if (!page) {
        page = m_hub.openText({});
    }
    page->takeDraft(kept);
    return page;
}

}  // namespace plumb::desk
