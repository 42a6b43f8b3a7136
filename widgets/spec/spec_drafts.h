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
#include <QString>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QWidget;

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

    /// A document was closed by the user, who saved it or said that it need not be. One that only goes, with its
    /// window, leaves its text in the journal.
    void closed(QWidget* page);

signals:
    /// What was changed up to now stands in the journal.
    void written();

private:
    struct Draft {
        QPointer<SpecPage> page;
        std::uint32_t id = 0;  ///< in the journal; 0: it is not there
        QString path;
        std::string text;  ///< as it stands there
        std::uint64_t saved = 0;
        bool changed = false;
        bool orphan = false;  ///< what stands there is of a page that went with its window
    };

    void watch(SpecPage* page);
    void gone(Draft* draft);
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
