#include "hl7/edit_journal.h"

#include <algorithm>
#include <set>

namespace plumb::hl7 {
namespace {

enum class RecordKind : std::uint8_t {
    Opened = 1,
    Step,
    JoinedStep,
    Undone,
    Redone,
    Dropped,
    Ended,
    Closed,
    Draft,
    DraftEdit
};

class Writer {
public:
    Writer(RecordKind kind, std::uint32_t feed) {
        m_out += static_cast<char>(kind);
        number(feed);
    }
    /// Seven bits a byte, the lowest first.
    void number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) {
            m_out += static_cast<char>(static_cast<unsigned char>(value | 0x80));
        }
        m_out += static_cast<char>(static_cast<unsigned char>(value));
    }
    void text(std::string_view value) {
        number(value.size());
        m_out += value;
    }
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

class Reader {
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_at >= m_bytes.size()) {
                m_good = false;
                return 0;
            }
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
        m_good = false;
        return 0;
    }
    std::string text() {
        const std::uint64_t size = number();
        if (!m_good || size > m_bytes.size() - m_at) {
            m_good = false;
            return {};
        }
        std::string out(m_bytes.substr(m_at, static_cast<std::size_t>(size)));
        m_at += static_cast<std::size_t>(size);
        return out;
    }
    RecordKind kind() {
        if (m_bytes.empty()) {
            m_good = false;
            return RecordKind::Ended;
        }
        return static_cast<RecordKind>(m_bytes[m_at++]);
    }
    /// All was read, and nothing is left over.
    [[nodiscard]] bool done() const { return m_good && m_at == m_bytes.size(); }
    [[nodiscard]] bool good() const { return m_good; }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_good = true;
};

JournalStep readStep(Reader& in) {
    JournalStep step;
    step.what = in.text();
    step.wallMs = static_cast<std::int64_t>(in.number());
    for (std::uint64_t changes = in.number(); changes > 0 && in.good(); --changes) {
        JournalChange change;
        change.number = in.number();
        change.original = in.number();
        for (std::uint64_t edits = in.number(); edits > 0 && in.good(); --edits) {
            ByteEdit edit;
            edit.offset = in.number();
            edit.removed = in.text();
            edit.inserted = in.text();
            change.edits.push_back(std::move(edit));
        }
        step.changes.push_back(std::move(change));
    }
    return step;
}

}  // namespace

std::uint64_t fingerprint(std::string_view bytes) {
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (const char c : bytes) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    }
    // The last bytes have to reach all bits too.
    hash = (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15u;
    return (hash ^ (hash >> 29)) + bytes.size();
}

std::string openedRecord(std::uint32_t feed, const JournalFeed& what) {
    Writer out(RecordKind::Opened, feed);
    out.text(what.path);
    out.text(what.title);
    out.text(what.text);
    out.number(what.size);
    out.number(static_cast<std::uint64_t>(what.modifiedNs));
    return out.take();
}

std::string stepRecord(std::uint32_t feed, const JournalStep& step, bool joined) {
    Writer out(joined ? RecordKind::JoinedStep : RecordKind::Step, feed);
    out.text(step.what);
    out.number(static_cast<std::uint64_t>(step.wallMs));
    out.number(step.changes.size());
    for (const JournalChange& change : step.changes) {
        out.number(change.number);
        out.number(change.original);
        out.number(change.edits.size());
        for (const ByteEdit& edit : change.edits) {
            out.number(edit.offset);
            out.text(edit.removed);
            out.text(edit.inserted);
        }
    }
    return out.take();
}

std::string undoneRecord(std::uint32_t feed) {
    return Writer(RecordKind::Undone, feed).take();
}

std::string redoneRecord(std::uint32_t feed) {
    return Writer(RecordKind::Redone, feed).take();
}

std::string closedRecord(std::uint32_t feed, std::int64_t wallMs) {
    Writer out(RecordKind::Closed, feed);
    out.number(static_cast<std::uint64_t>(wallMs));
    return out.take();
}

std::string draftRecord(std::uint32_t draft, const JournalDraft& what) {
    Writer out(RecordKind::Draft, draft);
    out.text(what.path);
    out.text(what.text);
    out.number(what.saved);
    out.number(what.caret);
    out.number(static_cast<std::uint64_t>(what.wallMs));
    return out.take();
}

std::string draftEditRecord(std::uint32_t draft, const ByteEdit& edit, std::uint64_t caret, std::int64_t wallMs) {
    Writer out(RecordKind::DraftEdit, draft);
    out.number(edit.offset);
    out.text(edit.removed);
    out.text(edit.inserted);
    out.number(caret);
    out.number(static_cast<std::uint64_t>(wallMs));
    return out.take();
}

std::string droppedRecord(std::uint32_t feed) {
    return Writer(RecordKind::Dropped, feed).take();
}

std::string endedRecord() {
    return Writer(RecordKind::Ended, 0).take();
}

std::size_t JournalState::Feed::editedMessages() const {
    std::set<std::uint64_t> numbers;
    for (std::size_t n = 0; n < done; ++n) {
        for (const JournalChange& change : steps[n].changes) {
            numbers.insert(change.number);
        }
    }
    return numbers.size();
}

bool JournalState::holdsWork() const {
    return !m_drafts.empty() || std::any_of(m_feeds.begin(), m_feeds.end(), [](const auto& entry) {
        return entry.second.feed.scratch() || !entry.second.steps.empty();
    });
}

bool JournalState::takeDraft(std::string_view record) {
    Reader in(record);
    const RecordKind kind = in.kind();
    const auto number = static_cast<std::uint32_t>(in.number());
    if (kind == RecordKind::Dropped) {
        return in.done() && m_drafts.erase(number) > 0;
    }
    JournalDraft draft;
    if (kind == RecordKind::Draft) {
        draft.path = in.text();
        draft.text = in.text();
        draft.saved = in.number();
        draft.caret = in.number();
        draft.wallMs = static_cast<std::int64_t>(in.number());
    } else if (const auto known = m_drafts.find(number); known != m_drafts.end()) {
        const auto offset = static_cast<std::size_t>(in.number());
        const std::string removed = in.text(), inserted = in.text();
        draft = known->second;
        draft.caret = in.number();
        draft.wallMs = static_cast<std::int64_t>(in.number());
        if (!in.done() || offset > draft.text.size() || draft.text.compare(offset, removed.size(), removed) != 0) {
            return false;
        }
        draft.text.replace(offset, removed.size(), inserted);
    } else {
        return false;
    }
    if (in.done()) {
        m_lastMs = std::max(m_lastMs, draft.wallMs);
        m_drafts[number] = std::move(draft);
    }
    return in.done();
}

bool JournalState::take(std::string_view record) {
    Reader in(record);
    const RecordKind kind = in.kind();
    const auto number = static_cast<std::uint32_t>(in.number());
    const auto known = m_feeds.find(number);
    if (kind == RecordKind::Opened) {
        Feed feed;
        feed.feed.path = in.text();
        feed.feed.title = in.text();
        feed.feed.text = in.text();
        feed.feed.size = in.number();
        feed.feed.modifiedNs = static_cast<std::int64_t>(in.number());
        if (in.done()) {
            m_feeds[number] = std::move(feed);
        }
        return in.done();
    }
    if (kind == RecordKind::Ended) {
        m_ended = in.done();
        return in.done();
    }
    if (kind == RecordKind::Draft || kind == RecordKind::DraftEdit) {
        return takeDraft(record);
    }
    if (known == m_feeds.end() || !in.good()) {
        return kind == RecordKind::Dropped && takeDraft(record);
    }
    Feed& feed = known->second;
    switch (kind) {
    case RecordKind::Step:
    case RecordKind::JoinedStep: {
        JournalStep step = readStep(in);
        if (!in.done()) {
            return false;
        }
        m_lastMs = std::max(m_lastMs, step.wallMs);
        feed.steps.resize(feed.done);  // what was undone cannot be redone any more
        if (kind == RecordKind::JoinedStep && !feed.steps.empty()) {
            JournalStep& last = feed.steps.back();
            last.what = step.what;
            last.wallMs = step.wallMs;
            std::move(step.changes.begin(), step.changes.end(), std::back_inserter(last.changes));
        } else {
            feed.steps.push_back(std::move(step));
        }
        feed.done = feed.steps.size();
        return true;
    }
    case RecordKind::Undone:
        feed.done -= feed.done > 0 ? 1 : 0;
        return in.done();
    case RecordKind::Redone:
        feed.done += feed.done < feed.steps.size() ? 1 : 0;
        return in.done();
    case RecordKind::Closed: {
        const auto wallMs = static_cast<std::int64_t>(in.number());
        if (!in.done()) {
            return false;
        }
        feed.closed = true;
        feed.closedMs = wallMs;
        return true;
    }
    case RecordKind::Dropped:
        m_feeds.erase(known);
        return in.done();
    case RecordKind::Opened:
    case RecordKind::Ended:
    case RecordKind::Draft:
    case RecordKind::DraftEdit:
        break;
    }
    return false;
}

}  // namespace plumb::hl7
