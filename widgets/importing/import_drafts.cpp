#include "widgets/importing/import_drafts.h"

#include "widgets/importing/import_actions.h"
#include "widgets/importing/import_draft_text.h"
#include "widgets/importing/import_page.h"
#include "widgets/keeping/draft_edit.h"
#include "widgets/models/sentences.h"

#include <utility>

namespace plumb::desk {
namespace {

constexpr int kImportDraftSoon = 500;

const ImportPage& importIn(const QWidget& page) {
    return static_cast<const ImportPage&>(page);
}

}  // namespace

ImportDrafts::ImportDrafts(Desk& desk, EditKeeper& keeper, WorkRestorer& restorer, QObject* parent)
    : DraftKeeper(keeper, restorer, kImportDraftSoon, parent)
    , m_desk(desk) {}

void ImportDrafts::opened(QWidget* page) {
    if (auto* const import = qobject_cast<ImportPage*>(page)) {
        watch(import);
        connect(&import->session(), &ImportSession::changed, this, [this, import] { changed(import); });
        connect(import->versions(), &NewVersion::keptChanged, this, [this, import] { changed(import); });
    }
}

bool ImportDrafts::holdsWork(const QWidget& page) const {
    return importIn(page).session().hasWords() || importIn(page).versions()->kept();
}

DraftKeeper::Held ImportDrafts::held(const QWidget& page) const {
    const ImportSession& session = importIn(page).session();
    ImportDraft draft;
    draft.words = session.words();
    draft.said = session.said();
    draft.version = importIn(page).versions()->kept();
    if (session.path().isEmpty()) {
        draft.hasPasted = true;
        draft.name = session.name();
        draft.pasted = session.pasted();
    }
    // Whether it stands in no template.
    const std::uint64_t unsaved = session.isUnsaved() ? 1 : 0;
    return {writeImportDraft(draft), unsaved, unsaved};
}

std::string ImportDrafts::pathOf(const QWidget& page) const {
    return importIn(page).session().path().toStdString();
}

ImportPage* ImportDrafts::pageOf(const std::string& path) const {
    for (QWidget* const page : pages()) {
        if (!path.empty() && pathOf(*page) == path) {
            return static_cast<ImportPage*>(page);
        }
    }
    return nullptr;
}

QWidget* ImportDrafts::show(const hl7::JournalDraft& kept) {
    if (kept.text.rfind(kImportDraftHead, 0) != 0) {
        return nullptr;
    }
    Result<ImportDraft> draft = readImportDraft(kept.text);
    if (!draft) {
        m_desk.tell(sentence(draft.error()));
        return nullptr;
    }
    ImportPage* page = pageOf(kept.path);
    if (!page && !kept.path.empty()) {
        page = importDocumentOf(m_desk, toQString(kept.path));
    } else if (!page && draft->hasPasted) {
        page = importPasted(m_desk, draft->pasted, draft->name);
    }
    if (page) {
        page->session().restoreWords(std::move(draft->words), kept.caret != 0, std::move(draft->said));
        if (draft->version) {
            page->restoreVersion(std::move(*draft->version));
        }
    }
    return page;
}

}  // namespace plumb::desk
