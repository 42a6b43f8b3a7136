// Keeps decisions about gaps that stand neither in a project nor in a file, as they are made, in the journal of
// unfinished work; and shows again what a session before this one left there.
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

class QWidget;

namespace plumb::desk {

class EditKeeper;
class GapHub;
class GapPage;
class WorkRestorer;

class GapDrafts final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    GapDrafts(GapHub& hub, EditKeeper& keeper, WorkRestorer& restorer, QObject* parent = nullptr);
    ~GapDrafts() override;

    /// Nothing waits to be written.
    [[nodiscard]] bool settled() const { return !m_soon.isActive(); }
    /// The user closed a document, who saved it or said that it need not be.
    void closed(QWidget* page);

private:
    struct Draft {
        QPointer<GapPage> page;
        std::uint32_t id = 0;  ///< in the journal; 0: it is not there
        std::string text;      ///< as it stands there
        bool changed = false;
    };

    void watch(GapPage* page);
    void changed(Draft& draft);
    void drop(Draft& draft);
    void write(Draft& draft);
    void restore(const hl7::JournalDraft& kept);

    GapHub& m_hub;
    EditKeeper& m_keeper;
    std::vector<std::unique_ptr<Draft>> m_drafts;
    QTimer m_soon;
};

}  // namespace plumb::desk
