// Keeps text of specs that is not saved, as it is written, in the journal of unfinished work; and shows again what a
// session before this one left there.
//
// A text is written whole once, then what changed of it, soon after the last key. Saved, taken back or closed without
// saving, it is dropped.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/edit_journal.h"
#endif

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace plumb::desk {

class EditKeeper;
class SpecHub;
class SpecPage;
class WorkRestorer;

class SpecDrafts final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    SpecDrafts(SpecHub& hub, EditKeeper& keeper, WorkRestorer& restorer, QObject* parent = nullptr);
    ~SpecDrafts() override;

    /// Nothing waits to be written.
    [[nodiscard]] bool settled() const { return !m_soon.isActive(); }

signals:
    /// What was changed up to now stands in the journal.
    void written();

private:
    struct Draft {
        QPointer<SpecPage> page;
        std::uint32_t id = 0;  ///< in the journal; 0: it is not there
        std::string text;      ///< as it stands there
        std::uint64_t saved = 0;
        bool changed = false;
    };

    void watch(SpecPage* page);
    void changed(Draft& draft);
    void drop(Draft& draft);
    void write(Draft& draft);
    void writeAll();
    void restore(const hl7::JournalDraft& draft);

    SpecHub& m_hub;
    EditKeeper& m_keeper;
    std::vector<std::unique_ptr<Draft>> m_drafts;
    QTimer m_soon;
};

}  // namespace plumb::desk
