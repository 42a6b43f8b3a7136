// Keeps text of specs that is not saved, as it is written, in the journal of unfinished work; and shows again what a
// session before this one left there.
#pragma once

#include "widgets/keeping/draft_keeper.h"

namespace plumb::desk {

class SpecHub;

class SpecDrafts final : public DraftKeeper {
    Q_OBJECT

public:
    /// All of them outlive it.
    SpecDrafts(SpecHub& hub, EditKeeper& keeper, WorkRestorer& restorer, QObject* parent = nullptr);

protected:
    [[nodiscard]] bool holdsWork(const QWidget& page) const override;
    [[nodiscard]] Held held(const QWidget& page) const override;
    [[nodiscard]] std::string pathOf(const QWidget& page) const override;
    QWidget* show(const hl7::JournalDraft& kept) override;

private:
    SpecHub& m_hub;
};

}  // namespace plumb::desk
