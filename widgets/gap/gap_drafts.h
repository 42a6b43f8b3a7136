// Keeps decisions about gaps that stand neither in a project nor in a file, as they are made, in the journal of
// unfinished work; and shows again what a session before this one left there.
#pragma once

#include "widgets/keeping/draft_keeper.h"

namespace plumb::desk {

class GapHub;

class GapDrafts final : public DraftKeeper {
    Q_OBJECT

public:
    /// All of them outlive it.
    GapDrafts(GapHub& hub, EditKeeper& keeper, WorkRestorer& restorer, QObject* parent = nullptr);

protected:
    [[nodiscard]] bool holdsWork(const QWidget& page) const override;
    [[nodiscard]] Held held(const QWidget& page) const override;
    [[nodiscard]] std::string pathOf(const QWidget& page) const override;
    QWidget* show(const hl7::JournalDraft& kept) override;

private:
    GapHub& m_hub;
};

}  // namespace plumb::desk
