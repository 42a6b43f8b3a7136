// Keeps what the pages of one kind hold and nobody saved, as it is made, in the journal of unfinished work; which kind
// of pages, what they hold and how it is shown again is said by who derives from it.
//
// A text is written whole once, then what changed of it, soon after the last change. Saved, taken back or closed by the
// user, it is dropped; a page that only goes, with its window, leaves its text in the journal.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/edit_journal.h"
#endif

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace plumb::desk {

class EditKeeper;
class WorkRestorer;

class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// Both outlive it. `soon`: milliseconds from a change to its record, at the most.
    DraftKeeper(EditKeeper& keeper, WorkRestorer& restorer, int soon, QObject* parent);
    ~DraftKeeper() override;

    /// Nothing waits to be written.
    [[nodiscard]] bool settled() const { return !m_soon.isActive(); }
    /// The user closed a document, who saved it or said that it need not be. Any other kind is passed over.
    void closed(QWidget* page);
    /// What waits, before the session ends.
    void writeNow();

signals:
    /// What was changed up to now stands in the journal.
    void written();

protected:
    struct Held {
        std::string text;
        std::uint64_t saved = 0;  ///< as in JournalDraft; another one makes a new record
        std::uint64_t caret = 0;
    };
    [[nodiscard]] virtual bool holdsWork(const QWidget& page) const = 0;
    [[nodiscard]] virtual Held held(const QWidget& page) const = 0;
    /// Empty: it has no file.
    [[nodiscard]] virtual std::string pathOf(const QWidget& page) const = 0;
    /// Shows what a session before this one left, where it is of this kind; nullptr: it is not, or cannot be shown.
    virtual QWidget* show(const hl7::JournalDraft& kept) = 0;

    void watch(QWidget* page);
    void changed(const QWidget* page);
    /// Those that did not go.
    [[nodiscard]] std::vector<QWidget*> pages() const;

private:
    struct Draft {
        QPointer<QWidget> page;
        std::uint32_t id = 0;    ///< in the journal; 0: it is not there
        std::string path, text;  ///< as they stand there
        std::uint64_t saved = 0;
        bool changed = false;
        bool orphan = false;  ///< what stands there is of a page that went with its window
    };

    [[nodiscard]] Draft* draftOf(const QWidget* page) const;
    void gone(const Draft* draft);
    void drop(Draft& draft);
    void write(Draft& draft);

    EditKeeper& m_keeper;
    std::vector<std::unique_ptr<Draft>> m_drafts;
    QTimer m_soon;
};

}  // namespace plumb::desk
