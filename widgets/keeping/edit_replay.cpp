#include "widgets/keeping/edit_replay.h"

#include "hl7/editable_message.h"
#include "widgets/keeping/work_restorer.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <algorithm>
#include <unordered_map>

namespace plumb::desk {

EditReplay::EditReplay(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace) {
    connect(&workspace, &Workspace::feedClosing, this, [this](Feed* feed) {
        std::vector<std::uint64_t> gone;
        for (const auto& [key, waiting] : m_waiting) {
            if (waiting.feed == feed) {
                gone.push_back(key);
            }
        }
        for (const std::uint64_t key : gone) {
            Outcome outcome;
            outcome.kind = Outcome::Kind::Closed;
            end(key, outcome);
        }
    });
}

EditReplay::~EditReplay() = default;

void EditReplay::make(Feed* feed, Work work, Done done) {
    const std::uint64_t key = m_next++;
    Waiting& waiting = m_waiting[key];
    waiting.feed = feed;
    waiting.work = std::move(work);
    waiting.done = std::move(done);
    waiting.state = connect(feed, &Feed::stateChanged, this, [this, key] { makeIfRead(key); });
    QMetaObject::invokeMethod(
        this, [this, key] { makeIfRead(key); }, Qt::QueuedConnection);
}

void EditReplay::makeIfRead(std::uint64_t key) {
    const auto found = m_waiting.find(key);
    if (found == m_waiting.end() || found->second.preparing) {
        return;
    }
    Waiting& one = found->second;
    if (!one.feed || one.feed->state() == Feed::State::Failed) {
        Outcome outcome;
        outcome.kind = one.feed ? Outcome::Kind::Unreadable : Outcome::Kind::Closed;
        end(key, outcome);
        return;
    }
    if (one.feed->state() != Feed::State::Ready) {
        return;
    }
    one.preparing = true;
    one.job = m_workspace.jobs().run<std::shared_ptr<Made>>(
        this, WorkRestorer::tr("Restoring edits of %1").arg(one.feed->title()),
        [snapshot = one.feed->snapshot(), work = one.work](const CancelToken& cancel, Progress& progress) {
            return prepare(snapshot, *work, cancel, progress);
        },
        [this, key](Result<std::shared_ptr<Made>> made) { take(key, std::move(made)); });
}

Result<std::shared_ptr<EditReplay::Made>> EditReplay::prepare(const FeedSnapshot& snapshot,
                                                              const hl7::JournalState::Feed& work,
                                                              const CancelToken& cancel, Progress& progress) {
    struct Message {
        std::unique_ptr<hl7::EditableMessage> message;  ///< nullptr: not what it was
        std::string original;
        std::shared_ptr<const std::string> now;
    };
    auto out = std::make_shared<Made>();
    std::map<std::uint64_t, Message> messages;
    progress.setTotal(work.steps.size());
    for (std::size_t n = 0; n < work.steps.size(); ++n) {
        const hl7::JournalStep& step = work.steps[n];
        std::vector<Feed::PreparedChange> changes;
        std::unordered_map<std::uint64_t, std::size_t> changeOf;
        hl7::JournalStep left{step.what, step.wallMs, {}};
        for (const hl7::JournalChange& change : step.changes) {
            if (cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
            const auto [at, isNew] = messages.try_emplace(change.number);
            Message& message = at->second;
            if (isNew && change.number < snapshot.size() && !snapshot.edited(change.number)) {
                Result<std::string> bytes = snapshot.original(change.number);
                if (bytes && hl7::fingerprint(*bytes) == change.original) {
                    message.original = *bytes;
                    message.message = std::make_unique<hl7::EditableMessage>(std::move(*bytes));
                }
            }
            Result<std::vector<hl7::ByteEdit>> inverse =
                message.message ? message.message->applyAll(change.edits)
                                : Result<std::vector<hl7::ByteEdit>>(fail(MessageId::ChangeStale, {}));
            if (!inverse) {
                message.message.reset();  // what follows was made for what this would have left
                left.changes.push_back(change);
                continue;
            }
            std::shared_ptr<const std::string> before = message.now;
            message.now = message.message->bytes() == message.original
                              ? nullptr
                              : std::make_shared<const std::string>(message.message->bytes());
            // A message may stand in a joined step several times: then it is one change.
            const auto [same, isFirst] = changeOf.try_emplace(change.number, changes.size());
            if (isFirst) {
                changes.push_back({{change.number, change.edits}, std::move(*inverse), std::move(before), message.now});
            } else {
                Feed::PreparedChange& one = changes[same->second];
                one.change.edits.insert(one.change.edits.end(), change.edits.begin(), change.edits.end());
                inverse->insert(inverse->end(), one.inverse.begin(), one.inverse.end());
                one.inverse = std::move(*inverse);
                one.after = message.now;
            }
        }
        out->steps.emplace_back(toQString(step.what), std::move(changes));
        if (!left.changes.empty() && n < work.done) {
            out->left.emplace(n, std::move(left));
        }
        progress.add(1);
    }
    for (const auto& [number, message] : messages) {
        (message.message ? out->messages : out->lost) += 1;
    }
    return out;
}

void EditReplay::take(std::uint64_t key, Result<std::shared_ptr<Made>> made) {
    const auto found = m_waiting.find(key);
    if (found == m_waiting.end()) {
        return;
    }
    Feed* const feed = found->second.feed;
    Outcome outcome;
    if (!made || !feed) {
        outcome.kind = feed ? Outcome::Kind::Failed : Outcome::Kind::Closed;
        outcome.problem = made ? std::nullopt : std::optional<Error>(made.error());
        end(key, outcome);
        return;
    }
    const hl7::JournalState::Feed& work = *found->second.work;
    outcome.messages = (*made)->messages;
    outcome.lost = (*made)->lost;
    outcome.before = feed->undoStack()->index();
    std::size_t steps = 0, undone = 0;
    for (std::size_t n = 0; n < (*made)->steps.size(); ++n) {
        auto& [what, changes] = (*made)->steps[n];
        if (changes.empty()) {
            continue;
        }
        if (const Result<void> changed = feed->changePrepared(std::move(changes), what); !changed) {
            outcome.problem = changed.error();
            for (std::size_t rest = n; rest < work.done; ++rest) {
                (*made)->left[rest] = work.steps[rest];
            }
            break;
        }
        ++steps;
        undone += n >= work.done ? 1 : 0;
    }
    for (std::size_t n = 0; n < std::min(undone, steps); ++n) {
        feed->undoStack()->undo();
    }
    if (!(*made)->left.empty()) {
        outcome.left = std::make_shared<hl7::JournalState::Feed>();
        outcome.left->feed = work.feed;
        for (auto& [n, step] : (*made)->left) {
            outcome.left->steps.push_back(std::move(step));
        }
        outcome.left->done = outcome.left->steps.size();
    }
    end(key, outcome);
}

void EditReplay::end(std::uint64_t key, const Outcome& outcome) {
    const auto found = m_waiting.find(key);
    Waiting one = std::move(found->second);
    m_waiting.erase(found);
    disconnect(one.state);
    if (one.done) {
        one.done(one.feed, outcome);
    }
}

}  // namespace plumb::desk
