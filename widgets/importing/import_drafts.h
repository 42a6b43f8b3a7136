// Keeps what was answered in imports, as it is answered, in the journal of unfinished work, until their pages are
// closed; and imports anew what a session before this one left there.
#pragma once

#include "widgets/keeping/draft_keeper.h"

namespace plumb::desk {

class ImportPage;
struct Desk;

class ImportDrafts final : public DraftKeeper {
    Q_OBJECT

public:
    /// All of them outlive it.
    ImportDrafts(Desk& desk, EditKeeper& keeper, WorkRestorer& restorer, QObject* parent = nullptr);

    /// A document of the desk; any that is no import is passed over.
    void opened(QWidget* page);

protected:
    [[nodiscard]] bool holdsWork(const QWidget& page) const override;
    [[nodiscard]] Held held(const QWidget& page) const override;
    [[nodiscard]] std::string pathOf(const QWidget& page) const override;
    QWidget* show(const hl7::JournalDraft& kept) override;

private:
    [[nodiscard]] ImportPage* pageOf(const std::string& path) const;

    Desk& m_desk;
};

}  // namespace plumb::desk
