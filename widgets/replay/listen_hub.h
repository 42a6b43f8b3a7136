// What listening shares on a desk: the listeners of the open project, those that listen now, their thread, and the
// message tabs that show what they store while they do. Without a project that can be written nobody listens: there
// would be no record.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/listeners.h"
#endif
#include "widgets/common/desk.h"
#include "widgets/replay/listen_run.h"
#include "widgets/replay/replay_hub.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace plumb::desk {

class ListenHub final : public QObject {
    Q_OBJECT

public:
    /// The one of a desk; lives with its workspace.
    [[nodiscard]] static ListenHub& of(Desk& desk);
    ~ListenHub() override;

    // As far as they were read; nothing without a project.
    [[nodiscard]] const std::vector<replay::ListenerRead>& listeners() const { return m_listeners; }
    /// nullptr: none of that name.
    [[nodiscard]] const replay::ListenerCard* listener(const QString& name) const;
    /// Listeners can be changed and started.
    [[nodiscard]] bool isWritable() const { return m_replay.isWritable(); }
    void refresh();

    using Done = std::function<void(const QString& problem)>;
    /// `before`: the name that it had; empty: it is a new one.
    void put(const replay::ListenerCard& card, const QString& before, Done done);
    void remove(const QString& name);
    /// Of its private key, until the program ends.
    void setPassphrase(const QString& name, const QString& passphrase);
    /// Where a listener stores that names no file: beside the project.
    [[nodiscard]] QString usualFile(const QString& name) const;

    /// A sentence of what is in the way, or nothing; what comes later is told by the run.
    [[nodiscard]] QString start(const replay::ListenerCard& card) { return start(card, false); }
    void stop(const QString& name);
    /// The last run of this listener since the project was opened; nullptr: none.
    [[nodiscard]] ListenRun* runOf(const QString& name) const;
    [[nodiscard]] bool isListening(const QString& name) const;
    /// A run of the project as it is open already, or read now; nullptr: there is none.
    ListenRun* open(std::int64_t run);
    /// The messages of a run or of a listener, in a tab that grows with them; false: there is no file yet.
    bool showMessages(const QString& file);
    /// Tabs have not all that was stored yet.
    [[nodiscard]] bool isReadingOn() const { return !m_grown.isEmpty(); }

signals:
    /// Listeners are others now, or one began or ended.
    void changed();

private:
    /// `isAsked`: a passphrase that is kept was looked for.
    [[nodiscard]] QString start(const replay::ListenerCard& card, bool isAsked);
    explicit ListenHub(Desk& desk, QObject* parent);

    void clear();
    ListenRun* make();
    void write(project::Project::Work work, Done done);
    /// Messages that do not say their character set are shown in that of the card.
    static void assume(const ListenRun& run, Feed* feed);
    void follow(const QString& file, quint64 durable);
    void readOn();

    Desk& m_desk;
    ReplayHub& m_replay;
    std::vector<replay::ListenerRead> m_listeners;
    std::map<QString, std::shared_ptr<const Secret>> m_passphrases;
    QThread m_thread;
    std::vector<std::unique_ptr<ListenRun>> m_open;
    struct Growth {
        quint64 durable = 0;  ///< of the file
        bool last = false;    ///< nobody writes into it any more, and it is being read to its end
    };
    QHash<QString, Growth> m_grown;  ///< files that grew, and are not read up to there yet
    QTimer m_soon;
    JobHandle m_reading;
};

}  // namespace plumb::desk
