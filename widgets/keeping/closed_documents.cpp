#include "widgets/keeping/closed_documents.h"

#include "base/clock.h"
#include "widgets/common/desk.h"
#include "widgets/keeping/edit_keeper.h"
#include "widgets/models/sentences.h"
#include "widgets/models/undo_steps.h"
#include "widgets/models/workspace.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr std::size_t kGatheredAtOnce = 256;  // changes; more are gathered beside the window
constexpr std::size_t kMostLast = 50;

hl7::JournalFeed describe(const Feed& feed) {
    return feed.isScratch() ? hl7::JournalFeed{{}, feed.title().toStdString(), feed.scratchText(), 0, 0}
                            : hl7::JournalFeed{feed.path().toStdString(), {}, {}, 0, 0};
}

/// The steps with the fingerprints of what they were made for.
EditReplay::Work workOf(const FeedSnapshot& snapshot, const std::vector<UndoStep>& steps, std::size_t done) {
    hl7::JournalState::Feed out;
    for (const UndoStep& step : steps) {
        out.steps.push_back(journalStep(snapshot, step.changes, step.what));
    }
    out.done = done;
    return std::make_shared<const hl7::JournalState::Feed>(std::move(out));
}

/// Takes what one closing left to what those before it left.
void join(hl7::JournalState::Feed& out, const hl7::JournalState::Feed& piece) {
    out.steps.resize(out.done);  // what was undone in one before can be redone no more
    out.steps.insert(out.steps.end(), piece.steps.begin(), piece.steps.end());
    out.done += piece.done;
}

}  // namespace

ClosedDocuments::ClosedDocuments(Workspace& workspace, EditKeeper& keeper)
    : QObject(&keeper)
    , m_workspace(workspace)
    , m_keeper(keeper)
    , m_replay(workspace) {
    connect(&keeper, &EditKeeper::feedClosed, this, &ClosedDocuments::closed);
    connect(&keeper, &EditKeeper::stateChanged, this, &ClosedDocuments::changed);
    connect(&workspace, &Workspace::feedOpened, this, &ClosedDocuments::opened);
}

ClosedDocuments::~ClosedDocuments() = default;

ClosedDocuments* ClosedDocuments::of(const Desk& desk) {
    return desk.keeper ? desk.keeper->findChild<ClosedDocuments*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

std::vector<ClosedDocuments::Entry> ClosedDocuments::entries() const {
    std::vector<Entry> out;
    for (const auto& kept : m_kept) {
        out.push_back(kept->entry);
    }
    std::stable_sort(out.begin(), out.end(), [](const Entry& a, const Entry& b) { return a.closedMs > b.closedMs; });
    return out;
}

QStringList ClosedDocuments::paths() const {
    QStringList out;
    for (const auto& kept : m_kept) {
        if (!kept->entry.isScratch()) {
            out.append(kept->entry.path);
        }
    }
    return out;
}

std::size_t ClosedDocuments::edited() const {
    std::size_t count = 0;
    for (const auto& kept : m_kept) {
        count += kept->entry.edited;
    }
    return count;
}

bool ClosedDocuments::outlive() const {
    return m_keeper.state() != EditKeeper::State::NotKept;
}

ClosedDocuments::Kept* ClosedDocuments::find(std::uint64_t key) {
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const auto& one) { return one->entry.key == key; });
    return found == m_kept.end() ? nullptr : found->get();
}

ClosedDocuments::Kept* ClosedDocuments::findPath(const QString& path) {
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&](const auto& one) { return !path.isEmpty() && one->entry.path == path; });
    return found == m_kept.end() ? nullptr : found->get();
}

ClosedDocuments::Kept& ClosedDocuments::take(const hl7::JournalFeed& feed, std::int64_t closedMs) {
    const QString path = toQString(feed.path);
    Kept* kept = findPath(path);
    if (!kept) {
        kept = m_kept.emplace_back(std::make_unique<Kept>()).get();
        kept->entry.key = m_next++;
        kept->entry.path = path;
        kept->entry.title = feed.scratch() ? toQString(feed.title) : QFileInfo(path).fileName();
        kept->feed = feed;
    }
    kept->entry.closedMs = std::max(kept->entry.closedMs, closedMs);
    return *kept;
}

void ClosedDocuments::closed(Feed* feed, std::uint32_t id) {
    bool waits = false;  // it came from here and has not got its edits yet
    std::uint64_t key = 0;
    for (const auto& one : m_kept) {
        if (one->into == feed) {
            one->into = nullptr;
            if (feed->isScratch()) {
                waits = true;
                key = one->entry.key;
            }
        }
    }
    if (waits) {
        m_keeper.drop(id);
    } else if (EditKeeper::hasWork(*feed)) {
        Kept& one = take(describe(*feed), wallMilliseconds());
        key = one.entry.key;
        gather(one, *feed, id);
    }
    if (!feed->isScratch() || key != 0) {
        note({feed->path(), false, feed->isScratch() ? key : 0});
    }
    trim();
    if (key != 0) {
        emit documentKept(key);
    }
    emit changed();
}

void ClosedDocuments::note(Last last) {
    m_last.push_back(std::move(last));
    if (m_last.size() > kMostLast) {
        m_last.erase(m_last.begin());
    }
}

void ClosedDocuments::noteSpec(const QString& path) {
    note({path, true, 0});
    emit changed();
}

void ClosedDocuments::add(Kept& kept, Piece piece) {
    kept.entry.edited += piece.edited;
    kept.pieces.push_back(std::move(piece));
}

void ClosedDocuments::gather(Kept& kept, Feed& feed, std::uint32_t id) {
    const std::vector<UndoStep> steps = undoSteps(*feed.undoStack());
    const auto done = static_cast<std::size_t>(feed.undoStack()->index());
    const std::size_t edited = feed.snapshot().editedCount();
    std::size_t changes = 0;
    for (const UndoStep& step : steps) {
        changes += step.changes.size();
    }
    if (changes <= kGatheredAtOnce) {
        add(kept, {id, edited, workOf(feed.snapshot(), steps, done), false});
        return;
    }
    add(kept, {id, edited, nullptr, false});
    const auto work = [snapshot = feed.snapshot(), steps, done] { return workOf(snapshot, steps, done); };
    kept.gathering.push_back(m_workspace.jobs().run<EditReplay::Work>(
        this, tr("Keeping edits of %1").arg(feed.title()),
        [work](const CancelToken&, Progress&) -> Result<EditReplay::Work> { return work(); },
        [this, key = kept.entry.key, id, work](Result<EditReplay::Work> result) {
            Kept* const one = find(key);
            if (!one) {
                return;  // discarded
            }
            for (Piece& piece : one->pieces) {
                if (piece.id == id) {
                    piece.work = result ? *result : work();  // stopped: it must not be lost for that
                }
            }
            start(*one);
        }));
}

void ClosedDocuments::adopt(hl7::JournalState::Feed work) {
    const std::uint32_t id = m_keeper.carry(work);
    Kept& one = take(work.feed, work.closedMs);
    const std::size_t edited = work.editedMessages();
    add(one, {id, edited, std::make_shared<const hl7::JournalState::Feed>(std::move(work)), false});
    if (!one.entry.isScratch()) {
        for (const auto& feed : m_workspace.feeds()) {
            if (feed->path() == one.entry.path && feed->state() != Feed::State::Failed) {
                one.into = feed.get();
            }
        }
        start(one);
    }
    trim();
    emit changed();
}

void ClosedDocuments::keepRest(hl7::JournalState::Feed work) {
    work.closed = true;
    work.closedMs = wallMilliseconds();
    const std::uint32_t id = m_keeper.carry(work);
    Kept& one = take(work.feed, work.closedMs);
    const std::size_t edited = work.editedMessages();
    add(one, {id, edited, std::make_shared<const hl7::JournalState::Feed>(std::move(work)), true});
    emit changed();
}

void ClosedDocuments::opened(Feed* feed) {
    if (Kept* const one = feed->isScratch() ? nullptr : findPath(feed->path())) {
        one->into = feed;
        for (Piece& piece : one->pieces) {
            piece.tried = false;
        }
        start(*one);
    }
}

void ClosedDocuments::start(Kept& kept) {
    const auto isWhole = [](const Piece& piece) { return piece.work != nullptr; };
    if (!kept.into || kept.making > 0 || !std::all_of(kept.pieces.begin(), kept.pieces.end(), isWhole)) {
        return;
    }
    auto whole = std::make_shared<hl7::JournalState::Feed>();
    whole->feed = kept.feed;
    for (const Piece& piece : kept.pieces) {
        join(*whole, *piece.work);
    }
    kept.making = kept.pieces.size();
    m_replay.make(kept.into, whole, [this, key = kept.entry.key](Feed* feed, const EditReplay::Outcome& outcome) {
        made(key, feed, outcome);
    });
}

void ClosedDocuments::made(std::uint64_t key, Feed* feed, const EditReplay::Outcome& outcome) {
    Kept* const one = find(key);
    if (!one) {
        return;  // discarded meanwhile
    }
    const auto end = one->pieces.begin() + static_cast<std::ptrdiff_t>(std::exchange(one->making, 0));
    if (outcome.kind != EditReplay::Outcome::Kind::Made || !feed) {
        one->into = nullptr;
        return;
    }
    Back back{0, outcome.left ? outcome.left->editedMessages() : 0, one->entry.closedMs, outcome.before};
    for (auto piece = one->pieces.begin(); piece != end; ++piece) {
        back.edited += piece->edited;
        m_keeper.drop(piece->id);
    }
    one->entry.edited -= back.edited;
    back.edited -= std::min(back.edited, back.lost);
    one->pieces.erase(one->pieces.begin(), end);
    if (one->pieces.empty()) {
        forget(key);
    } else if (std::any_of(one->pieces.begin(), one->pieces.end(), [](const Piece& piece) { return !piece.tried; })) {
        start(*one);  // more of the same file came in meanwhile
    } else {
        one->into = nullptr;
    }
    if (outcome.left) {
        keepRest(*outcome.left);
    }
    emit cameBack(feed, back);
    emit changed();
}

void ClosedDocuments::open(std::uint64_t key) {
    Kept* const one = find(key);
    if (!one || one->into) {
        return;
    }
    if (!one->entry.isScratch()) {
        m_workspace.open(one->entry.path);  // opened() does the rest
        return;
    }
    Feed* const feed = m_workspace.openText(one->feed.text, one->entry.title);
    one->into = feed;
    start(*one);
}

void ClosedDocuments::forget(std::uint64_t key) {
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const auto& one) { return one->entry.key == key; });
    if (found == m_kept.end()) {
        return;
    }
    for (const Piece& piece : (*found)->pieces) {
        m_keeper.drop(piece.id);
    }
    m_kept.erase(found);
}

void ClosedDocuments::discard(std::uint64_t key) {
    forget(key);
    emit changed();
}

void ClosedDocuments::discardOf(const QString& path) {
    if (const Kept* const one = findPath(path)) {
        discard(one->entry.key);
    }
}

void ClosedDocuments::discardAll() {
    while (!m_kept.empty()) {
        forget(m_kept.front()->entry.key);
    }
    emit changed();
}

void ClosedDocuments::trim() {
    std::size_t count = 0, bytes = 0;
    for (const Entry& entry : entries()) {
        if (!entry.isScratch()) {
            continue;
        }
        bytes += find(entry.key)->feed.text.size();
        if (++count > kMostScratches || (count > 1 && bytes > kMostScratchBytes)) {
            forget(entry.key);
        }
    }
}

bool ClosedDocuments::isOpen(const QString& path) const {
    const auto& feeds = m_workspace.feeds();
    return std::any_of(feeds.begin(), feeds.end(), [&](const auto& feed) { return feed->path() == path; });
}

bool ClosedDocuments::canReopen() const {
    return !m_kept.empty() || std::any_of(m_last.begin(), m_last.end(), [this](const Last& last) {
        return last.spec || (last.key == 0 && !isOpen(last.path));
    });
}

void ClosedDocuments::reopen() {
    while (!m_last.empty()) {
        const Last last = std::move(m_last.back());
        m_last.pop_back();
        if (last.spec) {
            emit specAsked(last.path);
            return;
        }
        if (last.key != 0 && find(last.key)) {
            open(last.key);
            return;
        }
        if (last.key == 0 && !isOpen(last.path)) {
            m_workspace.open(last.path);
            return;
        }
    }
    // Closed by a session before this one.
    if (const std::vector<Entry> all = entries(); !all.empty()) {
        open(all.front().key);
    }
}

}  // namespace plumb::desk
