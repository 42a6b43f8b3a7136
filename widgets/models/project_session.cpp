#include "widgets/models/project_session.h"

#include "base/identity.h"
#include "project/key.h"
#include "widgets/models/sentences.h"

#include <QFileInfo>

#include <mutex>
#include <optional>
#include <utility>

namespace plumb::desk {
namespace {

using project::FileKey;
using project::Project;

project::Who who() {
    return {userName(), machineName()};
}

/// With a key when there is a passphrase.
template <class MakeKey, class Use>
Result<std::shared_ptr<Project>> withKey(const Passphrase& passphrase, MakeKey makeKey, Use use) {
    if (!passphrase) {
        return use(nullptr);
    }
    Result<FileKey> key = makeKey(*passphrase);
    return key ? use(&*key) : fail(std::move(key.error()));
}

}  // namespace

/// The way from a project to the GUI thread: what it wrote, and what becomes of it when nobody holds it any more.
/// Outlives the session, as a project does that somebody else holds; then nothing leads to the jobs, which may be gone.
struct ProjectSession::Way {
    std::mutex mutex;
    bool ended = false;
    Jobs* jobs = nullptr;
    Then then;  ///< on the GUI thread only

    void tell(std::function<void()> what) {
        const std::scoped_lock lock(mutex);
        if (!ended) {
            jobs->post(std::move(what));
        }
    }

    void released(std::shared_ptr<Project> project, const std::shared_ptr<Way>& self) {
        tell([project = std::move(project), self]() mutable {
            if (Then next = std::exchange(self->then, {})) {
                next(std::move(project));
            }
        });
    }
};

ProjectSession::ProjectSession(Jobs& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_way(std::make_shared<Way>()) {
    m_way->jobs = &jobs;
    m_writer.setMaxThreadCount(1);
}

ProjectSession::~ProjectSession() {
    m_writer.waitForDone();
    {
        const std::scoped_lock lock(m_way->mutex);
        m_way->ended = true;
    }
    m_way->then = {};
    m_project.reset();
}

QString ProjectSession::name() const {
    return QFileInfo(m_path).completeBaseName();
}

QStringList ProjectSession::notes() const {
    QStringList out;
    if (m_project) {
        for (const Note& note : m_project->notes()) {
            out.append(sentence(note));
        }
    }
    return out;
}

void ProjectSession::setState(State state) {
    m_state = state;
    emit stateChanged();
}

void ProjectSession::whenFree(std::function<void()> what) {
    if (m_state == State::Open) {
        letGo([this, what = std::move(what)](std::shared_ptr<Project> project) {
            shut(std::move(project), [this, what] {
                setState(State::None);
                emit closed();
                what();
            });
        });
    } else if (m_state == State::None || m_state == State::Locked) {
        what();
    }
}

void ProjectSession::create(const QString& path, const Passphrase& passphrase) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    const auto make = [passphrase, file = whole.toStdString(),
                       title = QFileInfo(whole).completeBaseName().toStdString()](const CancelToken&) {
        return withKey(
            passphrase, [](const Secret& secret) { return FileKey::make(secret); },
            [&](const FileKey* key) {
                return Project::create(file, {key, who(), title, nullptr});
            });
    };
    whenFree([this, whole, make] { run(tr("Making %1").arg(QFileInfo(whole).fileName()), whole, make, true); });
}

void ProjectSession::open(const QString& path, const Passphrase& passphrase) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    const auto make = [passphrase, file = whole.toStdString()](const CancelToken&) {
        return withKey(
            passphrase, [&](const Secret& secret) { return FileKey::forFile(secret, file); },
            [&](const FileKey* key) {
                project::OpenOptions options;
                options.who = who();
                options.key = key;
                return Project::open(file, options);
            });
    };
    whenFree([this, whole, make] { run(tr("Opening %1").arg(QFileInfo(whole).fileName()), whole, make, false); });
}

void ProjectSession::unlock(const Passphrase& passphrase) {
    if (m_state == State::Locked) {
        open(m_path, passphrase);
    }
}

void ProjectSession::run(const QString& title, const QString& path, std::function<Opened(const CancelToken&)> work,
                         bool isNew) {
    setState(State::Opening);
    using Held = std::shared_ptr<Project>;
    m_job = m_jobs.run<Held>(
        this, title, [work = std::move(work)](const CancelToken& cancel, Progress&) { return work(cancel); },
        [this, path, isNew](Result<Held> made) { took(std::move(made), path, isNew); });
}

void ProjectSession::took(Opened opened, const QString& path, bool isNew) {
    if (!opened) {
        const MessageId id = opened.error().id();
        setState(m_locked ? State::Locked : State::None);
        emit failed(sentence(opened.error()), id == MessageId::ProjectKey || id == MessageId::ProjectNeedsKey ||
                                                  id == MessageId::ProjectPassphraseEmpty);
        return;
    }
    m_path = path;
    m_encrypted = (*opened)->encrypted();
    m_locked = false;
    Project* const bare = opened->get();
    m_project = std::shared_ptr<Project>(
        bare, [held = std::move(*opened), way = m_way](Project*) mutable { way->released(std::move(held), way); });
    setState(State::Open);
    emit this->opened(isNew);
}

void ProjectSession::letGo(Then then) {
    emit closing();  // while it can be written
    setState(State::Closing);
    m_way->then = std::move(then);
    m_project.reset();
}

void ProjectSession::shut(std::shared_ptr<Project> project, std::function<void()> then) {
    const auto held = std::make_shared<std::shared_ptr<Project>>(std::move(project));
    m_job = m_jobs.run<int>(
        this, tr("Closing %1").arg(name()),
        [held](const CancelToken&, Progress&) -> Result<int> {
            held->reset();
            return 0;
        },
        [then = std::move(then)](const Result<int>&) { then(); });
}

void ProjectSession::close() {
    if (m_state == State::Locked) {
        m_locked = false;
        setState(State::None);
        emit closed();
        return;
    }
    if (m_state == State::Open) {
        whenFree([] {});
    }
}

void ProjectSession::lock() {
    if (m_state != State::Open || !m_encrypted) {
        return;
    }
    m_locked = true;
    letGo([this](std::shared_ptr<Project> project) {
        shut(std::move(project), [this] {
            setState(State::Locked);
            emit closed();
        });
    });
}

// A new key needs a file that nobody reads: it is let go, changed, and taken again.
void ProjectSession::changePassphrase(const Passphrase& passphrase) {
    if (!isWritable()) {
        return;
    }
    letGo([this, passphrase](std::shared_ptr<Project> project) {
        setState(State::Opening);
        using Held = std::shared_ptr<Project>;
        const auto held = std::make_shared<Held>(std::move(project));
        const auto problem = std::make_shared<std::optional<Error>>();
        m_job = m_jobs.run<int>(
            this, tr("Changing the passphrase of %1").arg(name()),
            [held, problem, passphrase](const CancelToken&, Progress&) -> Result<int> {
                const Opened changed = withKey(
                    passphrase, [](const Secret& secret) { return FileKey::make(secret); },
                    [&](const FileKey* key) -> Opened {
                        const Result<void> done = (*held)->changeKey(key);
                        return done ? Opened(*held) : Opened(fail(done.error()));
                    });
                if (!changed) {
                    *problem = changed.error();
                }
                return 0;
            },
            [this, held, problem](const Result<int>&) {
                took(std::move(*held), m_path, false);
                if (*problem) {
                    emit failed(sentence(**problem), false);
                }
            });
    });
}

void ProjectSession::keep(std::function<Project::Work()> make, Done done) {
    if (!m_project) {
        return;
    }
    const auto told = [way = m_way, self = QPointer<ProjectSession>(this),
                       done = std::move(done)](const Result<void>& result) {
        way->tell([self, done, result] {
            if (self && !result) {
                emit self->writeFailed(sentence(result.error()));
            }
            if (self && done) {
                done(result);
            }
        });
    };
    m_writer.start([project = m_project, make = std::move(make), told]() mutable {
        project->post(make(), told);
        project.reset();
    });
}

void ProjectSession::write(Project::Work work, Done done) {
    keep([work = std::move(work)] { return work; }, std::move(done));
}

}  // namespace plumb::desk
