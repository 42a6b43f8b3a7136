#include "widgets/spec/spec_drafts.h"

#include "base/clock.h"
#include "widgets/keeping/draft_edit.h"
#include "widgets/keeping/edit_keeper.h"
#include "widgets/keeping/work_restorer.h"
#include "widgets/models/sentences.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kSoon = 300;  // milliseconds from a change to its record, at the most

}  // namespace

SpecDrafts::SpecDrafts(SpecHub& hub, EditKeeper& keeper, WorkRestorer& restorer, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_keeper(keeper) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &SpecDrafts::writeAll);
    connect(&hub, &SpecHub::pageOpened, this, &SpecDrafts::watch);
    connect(&restorer, &WorkRestorer::draftRestored, this, &SpecDrafts::restore);
}

SpecDrafts::~SpecDrafts() = default;

void SpecDrafts::watch(SpecPage* page) {
    // Its page may have gone with a window before.
    const auto same = std::find_if(m_drafts.begin(), m_drafts.end(),
                                   [&](const auto& one) { return !one->page && one->path == page->path(); });
    Draft* const draft = same != m_drafts.end() ? same->get() : m_drafts.emplace_back(std::make_unique<Draft>()).get();
    draft->page = page;
    draft->path = page->path();
    connect(page, &SpecPage::changed, this, [this, draft] { changed(*draft); });
    connect(page, &QObject::destroyed, this, [this, draft] { gone(draft); });
    if (page->holdsWork()) {
        changed(*draft);
    }
}

void SpecDrafts::closed(QWidget* page) {
    for (const auto& draft : m_drafts) {
        if (draft->page == page) {
            draft->changed = false;
            drop(*draft);
        }
    }
}

void SpecDrafts::gone(Draft* draft) {
    draft->orphan = draft->id != 0;
    if (!draft->orphan) {
        m_drafts.erase(
            std::find_if(m_drafts.begin(), m_drafts.end(), [&](const auto& one) { return one.get() == draft; }));
    }
}

void SpecDrafts::changed(Draft& draft) {
    if (!draft.page->holdsWork()) {
        draft.changed = false;
        if (!draft.orphan) {
            drop(draft);
        }
        return;
    }
    draft.changed = true;
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void SpecDrafts::drop(Draft& draft) {
    if (draft.id != 0) {
        m_keeper.drop(draft.id);
        draft.id = 0;
        draft.text.clear();
    }
}

void SpecDrafts::write(Draft& draft) {
    if (!draft.changed || !draft.page) {
        return;
    }
    draft.changed = draft.orphan = false;
    draft.path = draft.page->path();
    const std::string_view now = draft.page->edit()->bytes();
    const std::uint64_t saved = hl7::fingerprint(draft.page->savedText());
    const std::uint64_t caret = draft.page->edit()->caret();
    if (draft.id == 0 || draft.saved != saved) {
        draft.id = draft.id == 0 ? m_keeper.newId() : draft.id;
        draft.saved = saved;
        m_keeper.keep(hl7::draftRecord(
            draft.id, {draft.page->path().toStdString(), std::string(now), saved, caret, wallMilliseconds()}));
    } else if (now != draft.text) {
        m_keeper.keep(hl7::draftEditRecord(draft.id, editBetween(draft.text, now), caret, wallMilliseconds()));
    }
    draft.text = std::string(now);
}

void SpecDrafts::writeAll() {
    for (const auto& draft : m_drafts) {
        write(*draft);
    }
    emit written();
}

void SpecDrafts::restore(const hl7::JournalDraft& kept) {
    if (kept.text.rfind(kGapDraftHead, 0) == 0 || kept.text.rfind(kImportDraftHead, 0) == 0) {
        return;  // which GapDrafts and ImportDrafts show
    }
    SpecPage* page = kept.path.empty() ? nullptr : m_hub.open(toQString(kept.path));
    if (!page) {
        page = m_hub.openText({});
    }
    page->takeDraft(kept);
    // It stands in the journal of this session before that of the other one goes.
    for (const auto& draft : m_drafts) {
        if (draft->page == page) {
            write(*draft);
        }
    }
}

}  // namespace plumb::desk
