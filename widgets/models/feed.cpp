#include "widgets/models/feed.h"

#include "hl7/charset_decision.h"
#include "widgets/models/bulk_command.h"
#include "widgets/models/edit_command.h"
#include "widgets/models/sentences.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>

namespace plumb::desk {
namespace {

constexpr std::size_t kRecent = 64;
constexpr std::size_t kRecentBytes = 48u << 20;

/// Where a job and the GUI thread meet while an index grows: at most one call waits at a time.
struct GrowthGate {
    std::atomic<bool> waiting{false};
};

}  // namespace

FeedMessage::FeedMessage(std::string text, std::uint64_t messageNumber, Revision at)
    : bytes(std::move(text))
    , number(messageNumber)
    , revision(at) {
    view.assign(asBytes(bytes));
}

std::pair<std::size_t, MessageNumber> FeedSnapshot::locate(std::uint64_t number) const {
    const auto after = std::upper_bound(m_first.begin(), m_first.end(), number);
    // Sources without messages share their first number with the next one; the last of them holds the message.
    const std::size_t source = static_cast<std::size_t>(after - m_first.begin()) - 1;
    return {source, MessageNumber(number - m_first[source])};
}

std::shared_ptr<const std::string> FeedSnapshot::edit(std::uint64_t number) const {
    const auto edit = m_edits ? m_edits->find(number) : Edits::const_iterator();
    return m_edits && edit != m_edits->end() ? edit->second : nullptr;
}

Result<std::string> FeedSnapshot::message(std::uint64_t number) const {
    if (const std::shared_ptr<const std::string> edited = edit(number)) {
        return *edited;
    }
    return original(number);
}

Result<std::string> FeedSnapshot::original(std::uint64_t number) const {
    const auto [source, inSource] = locate(number);
    source::WindowBuffer buffer;
    const Result<ByteView> bytes = m_sources[source]->message(inSource, buffer);
    if (!bytes) {
        return fail(bytes.error());
    }
    return std::string(asText(*bytes));
}

Feed::Feed(Jobs& jobs, SourceId id, QString path, source::OpenOptions options)
    : m_jobs(jobs)
    , m_id(id)
    , m_path(std::move(path))
    , m_title(QFileInfo(m_path).fileName()) {
    const std::string file = m_path.toStdString();
    start([file, options = std::move(options)](const CancelToken& cancel, Progress& progress) {
        return source::openBytes(file, options, cancel, progress);
    });
}

Feed::Feed(Jobs& jobs, SourceId id, QString title, std::string text)
    : m_jobs(jobs)
    , m_id(id)
    , m_title(std::move(title))
    , m_scratchText(text) {
    auto bytes = std::make_shared<source::MemorySource>(m_title.toStdString(), std::move(text));
    start([bytes](const CancelToken& cancel, Progress& progress) -> Result<source::Opening> {
        Result<source::OpenedBytes> opened = source::interpret(bytes, {}, cancel, progress);
        if (!opened) {
            return fail(std::move(opened.error()));
        }
        source::Opening opening;
        opening.sources.push_back(std::move(*opened));
        return opening;
    });
}

Feed::Feed(Jobs& jobs, SourceId id, QString title, Opener open)
    : m_jobs(jobs)
    , m_id(id)
    , m_title(std::move(title))
    , m_stored(true) {
    start(std::move(open));
}

// Who listens to the undo stack must not be told by a feed that is half gone.
Feed::~Feed() {
    m_undo.blockSignals(true);
}

void Feed::start(Opener open) {
    m_job = m_jobs.run<source::Opening>(this, tr("Opening %1").arg(m_title), std::move(open),
                                        [this](Result<source::Opening> opening) { takeOpening(std::move(opening)); });
}

void Feed::takeOpening(Result<source::Opening> opening) {
    if (!opening) {
        m_problems.push_back(sentence(opening.error()));
        setState(State::Failed);
        return;
    }
    for (const Note& problem : opening->problems) {
        m_problems.push_back(sentence(problem));
    }
    for (source::OpenedBytes& one : opening->sources) {
        m_totalBytes += one.bytes->size();
        m_snapshot.m_sources.push_back(
            std::make_shared<source::OpenedSource>(std::move(one.bytes), std::move(one.assumptions)));
        m_snapshot.m_first.push_back(UINT64_MAX);  // not known before those in front of it are read
    }
    m_indexing = 0;
    setState(State::Indexing);
    indexNext();
}

void Feed::indexNext() {
    if (m_indexing == m_snapshot.m_sources.size()) {
        m_job = JobHandle();
        setState(State::Ready);
        return;
    }
    const std::shared_ptr<source::OpenedSource> source = m_snapshot.m_sources[m_indexing];
    m_snapshot.m_first[m_indexing] = m_snapshot.m_size;
    auto gate = std::make_shared<GrowthGate>();
    const auto growth = [gate, alive = QPointer<Feed>(this), jobs = &m_jobs] {
        if (!gate->waiting.exchange(true)) {
            jobs->post([gate, alive] {
                gate->waiting.store(false);
                if (alive) {
                    alive->takeGrowth();
                }
            });
        }
    };
    m_job = m_jobs.run<int>(
        this, tr("Reading %1").arg(m_title),
        [source, growth](const CancelToken& cancel, Progress& progress) -> Result<int> {
            const Result<void> indexed = source->index({}, cancel, progress, growth);
            if (!indexed) {
                return fail(indexed.error());
            }
            return 0;
        },
        [this](Result<int> indexed) {
            takeGrowth();
            if (!indexed) {
                m_problems.push_back(sentence(indexed.error()));
            }
            ++m_indexing;
            indexNext();
        });
}

void Feed::takeGrowth() {
    if (m_indexing >= m_snapshot.m_sources.size()) {
        return;
    }
    const std::uint64_t size = m_snapshot.m_first[m_indexing] + m_snapshot.m_sources[m_indexing]->size();
    if (size != m_snapshot.m_size) {
        m_snapshot.m_size = size;
        emit grown(size);
    }
    emit indexProgressed();
}

void Feed::setState(State state) {
    m_state = state;
    emit stateChanged();
}

std::vector<QString> Feed::assumptions() const {
    std::vector<QString> out;
    if (m_state == State::Ready) {
        for (const auto& source : m_snapshot.m_sources) {
            for (const Note& note : source->assumptions()) {
                out.push_back(sentence(note));
            }
        }
    }
    return out;
}

double Feed::indexed() const {
    if (m_state == State::Ready || m_totalBytes == 0) {
        return m_state == State::Ready ? 1.0 : 0.0;
    }
    std::uint64_t covered = 0;
    for (std::size_t source = 0; source < m_snapshot.m_sources.size() && source <= m_indexing; ++source) {
        covered += m_snapshot.m_sources[source]->messages().covered();
    }
    return static_cast<double>(covered) / static_cast<double>(m_totalBytes);
}

std::uint64_t Feed::bytes() const {
    return m_totalBytes;
}

std::optional<hl7::IndexEntry> Feed::entry(std::uint64_t number) const {
    if (number >= size()) {
        return std::nullopt;
    }
    const auto [source, inSource] = m_snapshot.locate(number);
    return m_snapshot.m_sources[source]->messages()[inSource];
}

FeedMessagePtr Feed::message(std::uint64_t number) {
    if (number >= size()) {
        return nullptr;
    }
    if (const auto known = m_recent.find(number); known != m_recent.end()) {
        return known->second;
    }
    Result<std::string> bytes = m_snapshot.message(number);
    if (!bytes) {
        return nullptr;
    }
    const auto edited = m_editable.find(number);
    const auto base = m_revisionBase.find(number);
    const std::uint32_t revision = (base == m_revisionBase.end() ? 0 : base->second) +
                                   (edited == m_editable.end() ? 0 : edited->second->revision().value());
    auto message = std::make_shared<FeedMessage>(std::move(*bytes), number, Revision(revision));
    message->charset = hl7::decideCharset(message->view, m_charset, m_assumedCharset).used;
    std::size_t held = message->bytes.size();
    for (auto oldest = m_recentOrder.rbegin(); oldest != m_recentOrder.rend(); ++oldest) {
        held += m_recent[*oldest]->bytes.size();
    }
    while (!m_recentOrder.empty() && (m_recentOrder.size() >= kRecent || held > kRecentBytes)) {
        const auto oldest = m_recent.find(m_recentOrder.front());
        held -= oldest->second->bytes.size();
        m_recent.erase(oldest);
        m_recentOrder.erase(m_recentOrder.begin());
    }
    m_recent.emplace(number, message);
    m_recentOrder.push_back(number);
    return message;
}

QString Feed::problem(std::uint64_t number) const {
    if (number >= size()) {
        return {};
    }
    const Result<std::string> bytes = m_snapshot.message(number);
    return bytes ? QString() : sentence(bytes.error());
}

bool Feed::isEdited(std::uint64_t number) const {
    return m_snapshot.edited(number);
}

std::vector<std::uint64_t> Feed::editedMessages() const {
    std::vector<std::uint64_t> out;
    if (m_snapshot.m_edits) {
        for (const auto& [number, bytes] : *m_snapshot.m_edits) {
            out.push_back(number);
        }
    }
    return out;
}

hl7::EditableMessage* Feed::editable(std::uint64_t number) {
    std::unique_ptr<hl7::EditableMessage>& message = m_editable[number];
    if (!message) {
        Result<std::string> bytes = m_snapshot.message(number);
        if (!bytes) {
            m_editable.erase(number);
            return nullptr;
        }
        message = std::make_unique<hl7::EditableMessage>(std::move(*bytes), m_id, MessageNumber(number));
    }
    return message.get();
}

void Feed::push(std::unique_ptr<QUndoCommand> command, const std::vector<Change>& changes, const QString& what) {
    const int before = m_undo.index();
    m_undo.push(command.release());
    emit stepMade(changes, what, m_undo.index() == before);
}

Result<void> Feed::change(std::uint64_t number, std::vector<hl7::ByteEdit> edits, const QString& what, int mergeId) {
    const std::vector<Change> changes{{number, std::move(edits)}};
    auto command = std::make_unique<EditCommand>(*this, changes, what, mergeId);
    if (Result<void> applied = command->applyFirst(); !applied) {
        return applied;
    }
    push(std::move(command), changes, what);
    return {};
}

Result<void> Feed::changeAll(std::vector<Change> changes, const QString& what) {
    const std::vector<Change> made = std::move(changes);
    auto command = std::make_unique<EditCommand>(*this, made, what, -1);
    if (Result<void> applied = command->applyFirst(); !applied) {
        return applied;
    }
    push(std::move(command), made, what);
    return {};
}

Result<void> Feed::changePrepared(std::vector<PreparedChange> changes, const QString& what) {
    std::vector<Change> made;
    made.reserve(changes.size());
    for (const PreparedChange& prepared : changes) {
        if (prepared.change.number >= size() || m_snapshot.edit(prepared.change.number) != prepared.before) {
            return fail(MessageId::ChangeStale, {std::to_string(prepared.change.number + 1)});
        }
        made.push_back(prepared.change);
    }
    push(std::make_unique<BulkCommand>(*this, std::move(changes), what), made, what);
    return {};
}

void Feed::applyPrepared(const std::vector<PreparedChange>& changes, bool undo) {
    constexpr std::size_t kToldSingly = 64;
    auto edits = m_snapshot.m_edits ? std::make_shared<FeedSnapshot::Edits>(*m_snapshot.m_edits)
                                    : std::make_shared<FeedSnapshot::Edits>();
    for (const PreparedChange& prepared : changes) {
        const std::uint64_t number = prepared.change.number;
        if (const std::shared_ptr<const std::string>& now = undo ? prepared.before : prepared.after) {
            (*edits)[number] = now;
        } else {
            edits->erase(number);
        }
        if (const auto open = m_editable.find(number); open != m_editable.end()) {
            // The bytes are those that the edits were made for, so they apply.
            static_cast<void>(open->second->applyAll(undo ? prepared.inverse : prepared.change.edits));
        } else {
            ++m_revisionBase[number];
        }
    }
    m_snapshot.m_edits = std::move(edits);
    m_recent.clear();
    m_recentOrder.clear();
    if (changes.size() <= kToldSingly) {
        for (const PreparedChange& prepared : changes) {
            emit messageChanged(prepared.change.number);
        }
    } else {
        emit messageChanged(changes.front().change.number);
        emit messagesReset();
    }
}

Result<void> Feed::applyNow(std::uint64_t number, const std::vector<hl7::ByteEdit>& edits,
                            std::vector<hl7::ByteEdit>& undo) {
    hl7::EditableMessage* message = editable(number);
    if (!message) {
        const Result<std::string> bytes = m_snapshot.message(number);
        return bytes ? Result<void>() : Result<void>(fail(bytes.error()));
    }
    Result<std::vector<hl7::ByteEdit>> inverse = message->applyAll(edits);
    if (!inverse) {
        return fail(std::move(inverse.error()));
    }
    undo = std::move(*inverse);
    publishEdits(number);
    return {};
}

void Feed::publishEdits(std::uint64_t number) {
    auto edits = m_snapshot.m_edits ? std::make_shared<FeedSnapshot::Edits>(*m_snapshot.m_edits)
                                    : std::make_shared<FeedSnapshot::Edits>();
    const auto [source, inSource] = m_snapshot.locate(number);
    source::WindowBuffer buffer;
    const Result<ByteView> original = m_snapshot.m_sources[source]->message(inSource, buffer);
    const std::string_view now = m_editable[number]->bytes();
    // A message that is back at what its source holds is no longer an edited one.
    if (original && asText(*original) == now) {
        edits->erase(number);
    } else {
        (*edits)[number] = std::make_shared<const std::string>(now);
    }
    m_snapshot.m_edits = std::move(edits);
    m_recentOrder.erase(std::remove(m_recentOrder.begin(), m_recentOrder.end(), number), m_recentOrder.end());
    m_recent.erase(number);
    emit messageChanged(number);
}

void Feed::setCharset(const std::optional<hl7::Charset>& charset) {
    m_charset = charset;
    m_recent.clear();
    m_recentOrder.clear();
    emit messagesReset();
}

void Feed::setAssumedCharset(const std::optional<hl7::Charset>& charset) {
    if (m_assumedCharset != charset) {
        m_assumedCharset = charset;
        m_recent.clear();
        m_recentOrder.clear();
        if (size() > 0) {
            emit messagesReset();
        }
    }
}

}  // namespace plumb::desk
