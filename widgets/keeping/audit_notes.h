// Writes into the audit trail of the open project what is done in the window: messages viewed, searched, checked,
// copied and exported, and edits undone. Edits, imports and the like note themselves, where they happen.
//
// What is viewed, searched and undone is gathered, and written once in a while: a row a source, not a row a message.
// Holds numbers of messages and names of files, never a value and never the text of a filter.
#pragma once

#include "widgets/keeping/project_feed.h"
#include "widgets/keeping/project_work.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace plumb::desk {

class Checks;
class Focus;
struct CheckResult;

class AuditNotes final : public QObject {
    Q_OBJECT

public:
    /// Stands below `work`, where who shows the trail finds it.
    AuditNotes(ProjectWork& work, Focus& focus, Checks& checks);
    /// Writes what was gathered; `then` is called when it stands in the trail, or nothing can be written.
    static void flushed(ProjectWork& work, QObject* context, std::function<void()> then);

    /// How long is gathered.
    void setInterval(int milliseconds) { m_soon.setInterval(milliseconds); }
    /// `how`: "filter", "text", "regex" or "statistics".
    void searched(const Feed* feed, const QString& how, quint64 found);
    /// `messages`: 0: that is not what was exported.
    void exported(const Feed* feed, const QString& thing, const QString& path, const QString& format, quint64 messages);
    /// What the project holds itself.
    void ownExported(const QString& thing, const QString& path, const QString& format);
    /// What the user is at. `messages`: 0: parts of one.
    void copied(int messages);
    /// Writes what was gathered.
    void flush();

private:
    using Ranges = std::map<quint64, quint64>;  ///< first and last number, counted from 1
    struct Gathered {
        SourceKey source;
        Ranges viewed;
        std::vector<std::pair<std::string, quint64>> searches;
        quint64 undone = 0, redone = 0;  ///< steps
    };

    void viewed();
    void moved(const Feed* feed, bool redone);
    void writeMoves();
    void checked(const Feed* feed);
    [[nodiscard]] Gathered* gathered(const Feed* feed);
    /// nullptr: it is not of the project, or nothing can be written.
    [[nodiscard]] SourceKey sourceOf(const Feed* feed) const;
    void write(const SourceKey& source, std::string_view what, const std::string& details);

    ProjectWork& m_work;
    Focus& m_focus;
    Checks& m_checks;
    QTimer m_soon, m_movesSoon;
    std::map<SourceKey, Gathered> m_gathered;
    QHash<const Feed*, std::weak_ptr<const CheckResult>> m_results;
    bool m_toldReadOnly = false;
};

}  // namespace plumb::desk
