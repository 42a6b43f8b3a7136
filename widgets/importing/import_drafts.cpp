#include "widgets/importing/import_drafts.h"

#include "base/clock.h"
#include "widgets/importing/import_actions.h"
#include "widgets/importing/import_draft_text.h"
#include "widgets/importing/import_page.h"
#include "widgets/keeping/draft_edit.h"
#include "widgets/keeping/edit_keeper.h"
#include "widgets/keeping/work_restorer.h"
#include "widgets/models/sentences.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr int kImportDraftSoon = 500;  // milliseconds from an answer to its record, at the most

bool holdsWork(const ImportPage& page) {
    return page.session().hasWords() || page.versions()->kept();
}

std::string draftText(const ImportPage& page) {
    const ImportSession& session = page.session();
    ImportDraft draft;
    draft.words = session.words();
    draft.said = session.said();
    draft.version = page.versions()->kept();
    if (session.path().isEmpty()) {
        draft.hasPasted = true;
        draft.name = session.name();
        draft.pasted = session.pasted();
    }
    return writeImportDraft(draft);
}

}  // namespace

ImportDrafts::ImportDrafts(Desk& desk, EditKeeper& keeper, WorkRestorer& restorer, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_keeper(keeper) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kImportDraftSoon);
    connect(&m_soon, &QTimer::timeout, this, &ImportDrafts::writeNow);
    connect(&restorer, &WorkRestorer::draftRestored, this, &ImportDrafts::restore);
}

ImportDrafts::~ImportDrafts() = default;

void ImportDrafts::opened(QWidget* page) {
    auto* const import = qobject_cast<ImportPage*>(page);
    if (!import) {
        return;
    }
    Draft* const draft = m_drafts.emplace_back(std::make_unique<Draft>()).get();
    draft->page = import;
    connect(&import->session(), &ImportSession::changed, this, [this, draft] { changed(*draft); });
    connect(import->versions(), &NewVersion::keptChanged, this, [this, draft] { changed(*draft); });
    changed(*draft);
}

void ImportDrafts::changed(Draft& draft) {
    if (!draft.page || !holdsWork(*draft.page)) {
        drop(draft);
    } else if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void ImportDrafts::writeNow() {
    m_soon.stop();
    for (const auto& draft : m_drafts) {
        write(*draft);
    }
}

void ImportDrafts::closed(QWidget* page) {
    for (const auto& draft : m_drafts) {
        if (draft->page == page) {
            drop(*draft);
            draft->page.clear();
        }
    }
}

void ImportDrafts::drop(Draft& draft) {
    if (draft.id != 0) {
        m_keeper.drop(draft.id);
        draft.id = 0;
        draft.text.clear();
    }
}

void ImportDrafts::write(Draft& draft) {
    if (!draft.page || !holdsWork(*draft.page)) {
        return;
    }
    const ImportSession& session = draft.page->session();
    std::string now = draftText(*draft.page), path = session.path().toStdString();
    const bool unsaved = session.isUnsaved();
    if (draft.id != 0 && draft.path == path && draft.unsaved == unsaved) {
        if (now == draft.text) {
            return;
        }
        m_keeper.keep(
            hl7::draftEditRecord(draft.id, editBetween(draft.text, now), unsaved ? 1 : 0, wallMilliseconds()));
    } else {
        draft.id = draft.id == 0 ? m_keeper.newId() : draft.id;
        m_keeper.keep(hl7::draftRecord(draft.id, {path, now, 0, unsaved ? 1U : 0U, wallMilliseconds()}));
    }
    draft.text = std::move(now);
    draft.path = std::move(path);
    draft.unsaved = unsaved;
}

ImportPage* ImportDrafts::pageOf(const QString& path) const {
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const auto& draft) {
        return draft->page && !path.isEmpty() && draft->page->session().path() == path;
    });
    return found == m_drafts.end() ? nullptr : (*found)->page.data();
}

// It stands in the journal of this session before that of the other one goes.
void ImportDrafts::restore(const hl7::JournalDraft& kept) {
    if (kept.text.rfind(kImportDraftHead, 0) != 0) {
        return;
    }
    const QString path = toQString(kept.path);
    Result<ImportDraft> import = readImportDraft(kept.text);
    if (!import) {
        m_desk.tell(sentence(import.error()));
        return;
    }
    ImportPage* page = pageOf(path);
    if (!page && !path.isEmpty()) {
        page = importDocumentOf(m_desk, path);
    } else if (!page && import->hasPasted) {
        page = importPasted(m_desk, import->pasted, import->name);
    }
    if (page) {
        page->session().restoreWords(std::move(import->words), kept.caret != 0, std::move(import->said));
        if (import->version) {
            page->restoreVersion(std::move(*import->version));
        }
    }
    for (const auto& draft : m_drafts) {
        if (page && draft->page == page) {
            write(*draft);
        }
    }
}

}  // namespace plumb::desk
