#include "widgets/keeping/draft_keeper.h"

#include "base/clock.h"
#include "widgets/keeping/draft_edit.h"
#include "widgets/keeping/edit_keeper.h"
#include "widgets/keeping/work_restorer.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {

DraftKeeper::DraftKeeper(EditKeeper& keeper, WorkRestorer& restorer, int soon, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::writeNow);
    connect(&restorer, &WorkRestorer::draftRestored, this, [this](const hl7::JournalDraft& kept) {
        // It stands in the journal of this session before that of the other one goes.
        if (Draft* const draft = draftOf(show(kept))) {
            draft->changed = true;
            write(*draft);
        }
    });
}

DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::watch(QWidget* page) {
    const std::string path = pathOf(*page);
    // Its page may have gone with a window before.
    const auto same = std::find_if(m_drafts.begin(), m_drafts.end(),
                                   [&](const auto& one) { return !one->page && !path.empty() && one->path == path; });
    Draft* const draft = same != m_drafts.end() ? same->get() : m_drafts.emplace_back(std::make_unique<Draft>()).get();
    draft->page = page;
    draft->path = path;
    connect(page, &QObject::destroyed, this, [this, draft] { gone(draft); });
    if (holdsWork(*page)) {
        changed(page);
    }
}

DraftKeeper::Draft* DraftKeeper::draftOf(const QWidget* page) const {
    const auto found =
        std::find_if(m_drafts.begin(), m_drafts.end(), [page](const auto& one) { return page && one->page == page; });
    return found == m_drafts.end() ? nullptr : found->get();
}

std::vector<QWidget*> DraftKeeper::pages() const {
    std::vector<QWidget*> all;
    for (const auto& draft : m_drafts) {
        if (draft->page) {
            all.push_back(draft->page);
        }
    }
    return all;
}

void DraftKeeper::closed(QWidget* page) {
    if (Draft* const draft = draftOf(page)) {
        draft->changed = false;
        drop(*draft);
        draft->page.clear();
    }
}

void DraftKeeper::gone(const Draft* draft) {
    const auto found =
        std::find_if(m_drafts.begin(), m_drafts.end(), [draft](const auto& one) { return one.get() == draft; });
    if (found == m_drafts.end() || (*found)->page) {
        return;  // another page has it by now
    }
    (*found)->orphan = draft->id != 0;
    if (!(*found)->orphan) {
        m_drafts.erase(found);
    }
}

void DraftKeeper::changed(const QWidget* page) {
    Draft* const draft = draftOf(page);
    if (!draft) {
        return;
    }
    draft->changed = holdsWork(*page);
    if (draft->changed && !m_soon.isActive()) {
        m_soon.start();
    } else if (!draft->changed && !draft->orphan) {
        drop(*draft);
    }
}

void DraftKeeper::drop(Draft& draft) {
    if (draft.id != 0) {
        m_keeper.drop(draft.id);
        draft.id = 0;
        draft.text.clear();
    }
}

void DraftKeeper::write(Draft& draft) {
    if (!draft.changed || !draft.page || !holdsWork(*draft.page)) {
        return;
    }
    draft.changed = draft.orphan = false;
    std::string path = pathOf(*draft.page);
    Held now = held(*draft.page);
    if (draft.id == 0 || draft.saved != now.saved || draft.path != path) {
        draft.id = draft.id == 0 ? m_keeper.newId() : draft.id;
        m_keeper.keep(hl7::draftRecord(draft.id, {path, now.text, now.saved, now.caret, wallMilliseconds()}));
    } else if (now.text != draft.text) {
        m_keeper.keep(hl7::draftEditRecord(draft.id, editBetween(draft.text, now.text), now.caret, wallMilliseconds()));
    }
    draft.path = std::move(path);
    draft.saved = now.saved;
    draft.text = std::move(now.text);
}

void DraftKeeper::writeNow() {
    m_soon.stop();
    for (const auto& draft : m_drafts) {
        write(*draft);
    }
    emit written();
}

}  // namespace plumb::desk
