// The project that is open in the window, if any. Lives on the GUI thread; opening, deriving the key, changing it and
// closing are jobs. Whatever holds project() shares it: it is closed, off the GUI thread, when the last has let it go.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/secret.h"
#include "project/project.h"
#endif
#include "widgets/models/jobs.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace plumb::desk {

/// nullptr: none, so not encrypted.
using Passphrase = std::shared_ptr<const Secret>;

class ProjectSession final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 { None, Opening, Open, Closing, Locked };

    explicit ProjectSession(Jobs& jobs, QObject* parent = nullptr);
    ~ProjectSession() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] bool isWritable() const { return isOpen() && m_project->writable(); }
    [[nodiscard]] bool isEncrypted() const { return m_encrypted; }
    /// The window is to show nothing until unlock() has opened it again.
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// What the file is called.
    [[nodiscard]] QString name() const;
    /// What was found when it was opened, in sentences.
    [[nodiscard]] QStringList notes() const;
    /// nullptr: none is open. Never held by what is posted to it: it would wait for itself.
    [[nodiscard]] const std::shared_ptr<project::Project>& project() const { return m_project; }

    // One that is open is closed first. opened() or failed() follows.
    void create(const QString& path, const Passphrase& passphrase);
    void open(const QString& path, const Passphrase& passphrase);
    void unlock(const Passphrase& passphrase);
    void changePassphrase(const Passphrase& passphrase);
    void close();
    /// Closes it and forgets its key.
    void lock();

    using Done = std::function<void(const Result<void>&)>;
    /// Writes on the store thread, in the order of all others. `make` runs on a thread beside the window; `done` on the
    /// GUI thread. What fails is told by writeFailed() as well.
    void keep(std::function<project::Project::Work()> make, Done done = {});
    void write(project::Project::Work work, Done done = {});

signals:
    void stateChanged();
    /// `isNew`: it was made just now, and is empty.
    void opened(bool isNew);
    /// It is about to be closed: what is still to be written is written now, and whoever holds it lets it go.
    void closing();
    void closed();
    /// `passphrase`: another one may open it.
    void failed(const QString& sentence, bool passphrase);
    void writeFailed(const QString& sentence);

private:
    struct Way;
    using Opened = Result<std::shared_ptr<project::Project>>;
    using Then = std::function<void(std::shared_ptr<project::Project>)>;

    void setState(State state);
    void run(const QString& title, const QString& path, std::function<Opened(const CancelToken&)> work, bool isNew);
    void took(Opened opened, const QString& path, bool isNew);
    /// Lets it go; `then` has it when nobody else holds it any more.
    void letGo(Then then);
    void shut(std::shared_ptr<project::Project> project, std::function<void()> then);
    void whenFree(std::function<void()> what);

    Jobs& m_jobs;
    State m_state = State::None;
    bool m_encrypted = false, m_locked = false;
    QString m_path;
    std::shared_ptr<Way> m_way;
    std::shared_ptr<project::Project> m_project;
    JobHandle m_job;
    QThreadPool m_writer;  ///< one thread, so that what is written keeps its order
};

}  // namespace plumb::desk
