#include "widgets/gap/gap_drafts.h"

#include "base/clock.h"
#include "widgets/gap/gap_hub.h"
#include "widgets/keeping/draft_edit.h"
#include "widgets/keeping/edit_keeper.h"
#include "widgets/keeping/work_restorer.h"
#include "widgets/models/sentences.h"

namespace plumb::desk {
namespace {

constexpr int kGapDraftSoon = 500;  // milliseconds from a decision to its record, at the most

}  // namespace

GapDrafts::GapDrafts(GapHub& hub, EditKeeper& keeper, WorkRestorer& restorer, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_keeper(keeper) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGapDraftSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        for (const auto& draft : m_drafts) {
            write(*draft);
        }
    });
    connect(&hub, &GapHub::pageOpened, this, &GapDrafts::watch);
    connect(&restorer, &WorkRestorer::draftRestored, this, &GapDrafts::restore);
}

GapDrafts::~GapDrafts() = default;

void GapDrafts::watch(GapPage* page) {
    Draft* const draft = m_drafts.emplace_back(std::make_unique<Draft>()).get();
    draft->page = page;
    connect(page, &GapPage::changed, this, [this, draft] { changed(*draft); });
}

void GapDrafts::changed(Draft& draft) {
    draft.changed = draft.page && draft.page->holdsWork();
    if (!draft.changed) {
        drop(draft);
    } else if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void GapDrafts::closed(QWidget* page) {
    for (const auto& draft : m_drafts) {
        if (draft->page == page) {
            draft->changed = false;
            drop(*draft);
        }
    }
}

void GapDrafts::drop(Draft& draft) {
    if (draft.id != 0) {
        m_keeper.drop(draft.id);
        draft.id = 0;
        draft.text.clear();
    }
}

void GapDrafts::write(Draft& draft) {
    if (!draft.changed || !draft.page) {
        return;
    }
    draft.changed = false;
    std::string now = spec::writeGapsYaml(draft.page->store().document());
    if (draft.id == 0) {
        draft.id = m_keeper.newId();
        m_keeper.keep(hl7::draftRecord(draft.id, {draft.page->path().toStdString(), now, 0, 0, wallMilliseconds()}));
    } else if (now != draft.text) {
        m_keeper.keep(hl7::draftEditRecord(draft.id, editBetween(draft.text, now), 0, wallMilliseconds()));
    }
    draft.text = std::move(now);
}

void GapDrafts::restore(const hl7::JournalDraft& kept) {
    if (kept.text.rfind(kGapDraftHead, 0) != 0) {
        return;
    }
    GapPage* const page = kept.path.empty() ? m_hub.compare({}, {}) : m_hub.open(toQString(kept.path));
    page->takeDraft(toQString(kept.path), kept.text, kept.wallMs);
    // It stands in the journal of this session before that of the other one goes.
    for (const auto& draft : m_drafts) {
        if (draft->page == page) {
            draft->changed = true;
            write(*draft);
        }
    }
}

}  // namespace plumb::desk
