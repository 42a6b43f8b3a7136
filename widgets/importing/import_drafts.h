// Keeps what was answered in imports, as it is answered, in the journal of unfinished work, until their pages are
// closed; and imports anew what a session before this one left there.
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
class ImportPage;
class WorkRestorer;
struct Desk;

class ImportDrafts final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    ImportDrafts(Desk& desk, EditKeeper& keeper, WorkRestorer& restorer, QObject* parent = nullptr);
    ~ImportDrafts() override;

    /// Nothing waits to be written.
    [[nodiscard]] bool settled() const { return !m_soon.isActive(); }
    /// A document of the desk; any that is no import is passed over.
    void opened(QWidget* page);
    /// The user closed it.
    void closed(QWidget* page);
    /// What waits, before the session ends.
    void writeNow();

private:
    struct Draft {
        QPointer<ImportPage> page;
        std::uint32_t id = 0;  ///< in the journal; 0: it is not there
        std::string text;      ///< as it stands there
        std::string path;      ///< likewise
        bool unsaved = false;  ///< likewise
    };

    void changed(Draft& draft);
    void drop(Draft& draft);
    void write(Draft& draft);
    void restore(const hl7::JournalDraft& kept);
    [[nodiscard]] ImportPage* pageOf(const QString& path) const;

    Desk& m_desk;
    EditKeeper& m_keeper;
    std::vector<std::unique_ptr<Draft>> m_drafts;
    QTimer m_soon;
};

}  // namespace plumb::desk
