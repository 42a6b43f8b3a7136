#include "widgets/keeping/project_feed.h"

#include "base/clock.h"
#include "base/file.h"
#include "project/audit.h"
#include "project/intake.h"
#include "widgets/keeping/audited_changes.h"
#include "widgets/models/sentences.h"
#include "widgets/models/undo_steps.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace plumb::desk {
namespace {

using namespace project;

constexpr const char *kFlag = "flag", *kPin = "pin";

/// What could not be made again, as lines of records in base 64.
std::string recordsOf(const hl7::JournalState::Feed& left) {
    QByteArray out = QByteArray::fromStdString(hl7::openedRecord(1, left.feed)).toBase64();
    for (const hl7::JournalStep& step : left.steps) {
        out += '\n' + QByteArray::fromStdString(hl7::stepRecord(1, step, false)).toBase64();
    }
    return out.toStdString();
}

Result<void> noteEdit(Connection& connection, const Who& who, std::int64_t source, std::size_t messages) {
    return appendAudit(connection, who, audited::kEdited,
                       "{\"source\":" + std::to_string(source) + ",\"messages\":" + std::to_string(messages) + '}');
}

}  // namespace

ProjectFeed::ProjectFeed(ProjectSession& session, EditReplay& replay, Jobs& jobs, Feed& feed, std::int64_t source)
    : m_session(session)
    , m_replay(replay)
    , m_jobs(jobs)
    , m_feed(feed)
    , m_source(std::make_shared<std::atomic<std::int64_t>>(source)) {}

void ProjectFeed::begin() {
    watch();
    if (source() != 0) {
        read();
    } else if (m_session.isWritable()) {
        m_feed.isScratch() ? addScratch() : addFile();
    }
}

void ProjectFeed::addFile() {
    const auto add = [this](ProjectSession::Done done) {
        SourceRow row;
        row.title = m_feed.title().toStdString();
        row.path = m_feed.path().toStdString();
        row.options = "{}";
        row.messages = m_feed.state() == Feed::State::Ready ? m_feed.size() : 0;
        m_session.keep(
            [row, source = m_source]() mutable -> Project::Work {
                if (const Result<FileStamp> stamp = RandomAccessFile::stampOf(row.path)) {
                    row.size = stamp->size;
                    row.modifiedNs = stamp->modifiedNs;
                }
                return [row, source](Connection& store) -> Result<void> {
                    const Result<std::int64_t> id = project::addFile(store, row);
                    if (!id) {
                        return fail(id.error());
                    }
                    source->store(*id);
                    return {};
                };
            },
            std::move(done));
    };
    add([self = QPointer<ProjectFeed>(this)](const Result<void>& done) {
        if (self && done) {
            emit self->added();
            self->read();
        }
    });
    // How many messages it has is known when it is read.
    connect(&m_feed, &Feed::stateChanged, this, [this, add] {
        if (m_feed.state() == Feed::State::Ready) {
            add([self = QPointer<ProjectFeed>(this)](const Result<void>&) {
                if (self) {
                    emit self->added();
                }
            });
        }
    });
}

// What was pasted is taken in: it has no other place.
void ProjectFeed::addScratch() {
    const auto take = [this] {
        if (m_feed.state() != Feed::State::Ready || m_job.active() || source() != 0) {
            return;
        }
        IntakeRequest request;
        request.kind = SourceKind::Scratch;
        request.title = m_feed.title().toStdString();
        for (const auto& part : m_feed.snapshot().sources()) {
            request.parts.push_back({part, {}});
        }
        m_job = m_jobs.run<qint64>(
            this, tr("Keeping %1 in the project").arg(m_feed.title()),
            [project = m_session.project(), request](const CancelToken& cancel, Progress& progress) -> Result<qint64> {
                return takeIn(*project, request, cancel, progress).map([](std::int64_t id) { return qint64{id}; });
            },
            [this](const Result<qint64>& id) {
                if (id) {
                    m_source->store(*id);
                    emit added();
                    read();
                } else {
                    emit said(sentence(id.error()));
                }
            });
    };
    connect(&m_feed, &Feed::stateChanged, this, take);
    take();
}

void ProjectFeed::read() {
    m_job = m_jobs.run<KeptOfSource>(
        this, tr("Looking for what was done to %1").arg(m_feed.title()),
        [project = m_session.project(), id = source()](const CancelToken&, Progress&) -> Result<KeptOfSource> {
            Result<Project::Reader> reader = project->reader();
            return reader ? readKept(**reader, id) : fail(std::move(reader.error()));
        },
        [this](Result<KeptOfSource> kept) {
            if (kept) {
                took(std::move(*kept));
            } else {
                emit said(sentence(kept.error()));
            }
        });
}

void ProjectFeed::took(KeptOfSource kept) {
    m_read = true;
    m_keptMarks = std::move(kept.marks);
    restoreMarks();
    if (!kept.layout.isEmpty()) {
        emit layoutRead(kept.layout);
    }
    if (kept.edits.steps.empty()) {
        follow(m_feed.undoStack()->count() == 0);
        return;
    }
    auto work = std::make_shared<hl7::JournalState::Feed>();
    work->feed.path = m_feed.path().toStdString();
    work->feed.title = m_feed.title().toStdString();
    work->steps = std::move(kept.edits.steps);
    work->done = kept.edits.done;
    m_replay.make(&m_feed, work,
                  [self = QPointer<ProjectFeed>(this), work](Feed* feed, const EditReplay::Outcome& how) {
                      if (self && feed) {
                          self->made(how, work);
                      }
                  });
}

void ProjectFeed::made(const EditReplay::Outcome& outcome, const EditReplay::Work& work) {
    using Kind = EditReplay::Outcome::Kind;
    if (outcome.kind != Kind::Made) {
        // What was kept stays as it is, until the source can be read.
        if (outcome.problem) {
            emit said(sentence(*outcome.problem));
        }
        return;
    }
    if (outcome.lost > 0) {
        emit said(tr("%1 has changed since: %2 of %3 edited messages are as they were and have their edits again. The "
                     "other edits stay in the project, as a document.")
                      .arg(m_feed.title(), QLocale().toString(static_cast<qulonglong>(outcome.messages)),
                           QLocale().toString(qulonglong{outcome.messages} + outcome.lost)));
    }
    const QUndoStack& stack = *m_feed.undoStack();
    const bool same = outcome.lost == 0 && !outcome.left && !outcome.problem && outcome.before == 0 &&
                      static_cast<std::size_t>(stack.count()) == work->steps.size() &&
                      static_cast<std::size_t>(stack.index()) == work->done;
    follow(same, outcome.left);
}

void ProjectFeed::follow(bool same, const std::shared_ptr<hl7::JournalState::Feed>& left) {
    m_following = true;
    if (!same) {
        writeWhole(left);
    }
    emit following();
}

void ProjectFeed::watch() {
    connect(&m_feed, &Feed::stepMade, this,
            [this](const std::vector<Feed::Change>& changes, const QString& what, bool joined) {
                if (m_following && !m_session.isWritable()) {
                    for (const Feed::Change& change : changes) {
                        m_unkept.insert(change.number);
                    }
                }
                if (!m_following || !m_session.isWritable()) {
                    return;
                }
                m_session.keep([source = m_source, snapshot = m_feed.snapshot(), changes, what, joined,
                                who = m_session.project()->who()]() -> Project::Work {
                    return [source, joined, who, step = journalStep(snapshot, changes, what)](Connection& store) {
                        Result<void> done = addStep(store, source->load(), step, joined);
                        return done && !joined ? noteEdit(store, who, source->load(), step.changes.size()) : done;
                    };
                });
            });
    const auto move = [this](Result<void> (*how)(Connection&, std::int64_t)) {
        if (m_following && m_session.isWritable()) {
            m_session.write([source = m_source, how](Connection& store) { return how(store, source->load()); });
        }
    };
    connect(&m_feed, &Feed::stepUndone, this, [move] { move(undoStep); });
    connect(&m_feed, &Feed::stepRedone, this, [move] { move(redoStep); });
}

std::size_t ProjectFeed::unkept() const {
    return static_cast<std::size_t>(std::count_if(m_unkept.begin(), m_unkept.end(),
                                                  [this](std::uint64_t number) { return m_feed.isEdited(number); }));
}

void ProjectFeed::writeWhole(const std::shared_ptr<hl7::JournalState::Feed>& left) {
    if (!m_session.isWritable()) {
        return;
    }
    m_session.keep([source = m_source, snapshot = m_feed.snapshot(), steps = undoSteps(*m_feed.undoStack()), left,
                    who = m_session.project()->who(), title = m_feed.title().toStdString(),
                    done = static_cast<std::size_t>(m_feed.undoStack()->index())]() -> Project::Work {
        std::vector<hl7::JournalStep> made;
        for (const UndoStep& step : steps) {
            made.push_back(journalStep(snapshot, step.changes, step.what));
        }
        return [source, made = std::move(made), done, left, title, who](Connection& store) -> Result<void> {
            Result<void> written;
            if (left) {
                written = writeDocumentAudited(store, who, "edits", title + ' ' + std::to_string(wallMilliseconds()),
                                               recordsOf(*left));
            }
            written = written ? forgetSteps(store, source->load()) : written;
            for (const hl7::JournalStep& step : made) {
                written = written ? addStep(store, source->load(), step, false) : written;
            }
            for (std::size_t n = done; n < made.size(); ++n) {
                written = written ? undoStep(store, source->load()) : written;
            }
            return written;
        };
    });
}

void ProjectFeed::setMarks(FeedMarks* marks) {
    m_marks = marks;
    connect(marks, &FeedMarks::changed, this, &ProjectFeed::keepMarks);
    restoreMarks();
}

void ProjectFeed::restoreMarks() {
    if (!m_read || !m_marks) {
        return;
    }
    std::vector<std::pair<qlonglong, std::uint32_t>> pins;
    for (const MarkRow& mark : m_keptMarks) {
        const auto number = static_cast<std::uint32_t>(mark.number);
        if (mark.kind == kFlag) {
            m_flagged.insert(number);
        } else if (mark.kind == kPin) {
            pins.emplace_back(QByteArray::fromStdString(mark.value).toLongLong(), number);
        }
    }
    std::sort(pins.begin(), pins.end());
    for (const auto& [order, number] : pins) {
        m_pinned.push_back(number);
    }
    m_keptMarks.clear();
    m_marks->add({m_flagged.begin(), m_flagged.end()}, m_pinned);
    keepMarks();  // what was set before
}

void ProjectFeed::keepMarks() {
    if (!m_read || !m_marks || !m_session.isWritable()) {
        return;
    }
    std::vector<MarkRow> changes;
    const std::set<std::uint32_t> flagged(m_marks->flagged().begin(), m_marks->flagged().end());
    std::vector<std::uint32_t> news, gone;
    std::set_difference(flagged.begin(), flagged.end(), m_flagged.begin(), m_flagged.end(), std::back_inserter(news));
    std::set_difference(m_flagged.begin(), m_flagged.end(), flagged.begin(), flagged.end(), std::back_inserter(gone));
    for (const std::uint32_t number : news) {
        changes.push_back({number, kFlag, "1"});
    }
    for (const std::uint32_t number : gone) {
        changes.push_back({number, kFlag, ""});
    }
    if (m_marks->pinned() != m_pinned) {
        for (const std::uint32_t number : m_pinned) {
            changes.push_back({number, kPin, ""});
        }
        std::size_t order = 0;
        for (const std::uint32_t number : m_marks->pinned()) {
            changes.push_back({number, kPin, std::to_string(++order)});
        }
    }
    m_flagged = flagged;
    m_pinned = m_marks->pinned();
    if (!changes.empty()) {
        m_session.write([source = m_source, changes](Connection& store) {
            Result<void> done;
            for (const MarkRow& mark : changes) {
                done = done ? setMark(store, source->load(), mark) : done;
            }
            return done;
        });
    }
}

void ProjectFeed::keepLayout(const QByteArray& layout) {
    if (m_session.isWritable()) {
        m_session.write([source = m_source, layout](Connection& store) {
            return source->load() == 0 ? Result<void>() : writeLayout(store, source->load(), layout);
        });
    }
}

}  // namespace plumb::desk
