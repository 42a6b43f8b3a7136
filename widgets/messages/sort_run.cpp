#include "widgets/messages/sort_run.h"

#include "widgets/models/sentences.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace plumb::desk {
namespace {

/// The first bytes of a key in the order of the key, so that most comparisons look at no text at all.
std::uint64_t headOf(const std::string& key) {
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < sizeof(head); ++i) {
        head = head << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0u);
    }
    return head;
}

struct Key {
    std::uint64_t head = 0;
    std::string rest;  ///< behind the head
    std::uint32_t number = 0;
};

Key keyOf(const std::string& text, std::uint64_t number) {
    return {headOf(text), text.size() > sizeof(std::uint64_t) ? text.substr(sizeof(std::uint64_t)) : std::string(),
            static_cast<std::uint32_t>(number)};
}

std::uint64_t numberKey(const MessageColumn& column, const FeedSnapshot& snapshot, const query::AckPairing* acks,
                        const std::vector<FindingCounts>* counts, std::uint64_t number, ByteView bytes) {
    switch (column.kind()) {
    case MessageColumn::Kind::Size:
        return bytes.size();
    case MessageColumn::Kind::Segments:
        return hl7::MessageView(bytes).segmentCount();
    case MessageColumn::Kind::Source:
        return snapshot.locate(number).first;
    case MessageColumn::Kind::Findings: {
        if (!counts || number >= counts->size()) {
            return 0;
        }
        const FindingCounts& one = (*counts)[static_cast<std::size_t>(number)];
        return static_cast<std::uint64_t>(one.errors) << 16 | static_cast<std::uint64_t>(one.warnings) << 8 |
               one.others;
    }
    case MessageColumn::Kind::Ack: {
        const std::optional<query::Ack> ack = acks ? acks->ackOf(MessageNumber(number)) : std::nullopt;
        if (!ack) {
            return 0;
        }
        std::uint64_t key = 0;
        for (const char c : ack->code().substr(0, 2)) {
            key = key << 8 | static_cast<unsigned char>(c);
        }
        return key << 40 | static_cast<std::uint64_t>(std::max<std::int64_t>(0, ack->latency.value_or(0)));
    }
    default:
        return number;
    }
}

bool isNumeric(MessageColumn::Kind kind) {
    using Kind = MessageColumn::Kind;
    return kind == Kind::Size || kind == Kind::Segments || kind == Kind::Source || kind == Kind::Findings ||
           kind == Kind::Ack || kind == Kind::Number;
}

}  // namespace

SortRun::SortRun(Feed& feed, const FeedFacts& facts, Jobs& jobs, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_facts(facts)
    , m_jobs(jobs) {}

void SortRun::start(const MessageColumn& column, bool descending, std::vector<std::uint32_t> numbers) {
    using Numbers = std::vector<std::uint32_t>;
    m_job = m_jobs.run<Numbers>(
        this, tr("Sorting by %1").arg(column.title()),
        [snapshot = m_feed.snapshot(), column, descending, acks = m_facts.acks(), counts = m_facts.sharedFindings(),
         wanted = std::move(numbers)](const CancelToken& cancel, Progress& progress) -> Result<Numbers> {
            std::vector<Key> keys;
            keys.reserve(wanted.empty() ? static_cast<std::size_t>(snapshot.size()) : wanted.size());
            progress.setTotal(keys.capacity());
            const bool numeric = isNumeric(column.kind());
            bool stopped = false;
            const auto take = [&](std::uint64_t number, ByteView bytes) {
                if (numeric) {
                    keys.push_back({numberKey(column, snapshot, acks.get(), counts.get(), number, bytes),
                                    {},
                                    static_cast<std::uint32_t>(number)});
                } else {
                    keys.push_back(keyOf(column.sortKey(bytes, number), number));
                }
                progress.add(1);
                stopped = cancel.stopped();
                return !stopped;
            };
            // A filter mostly leaves out much; runs of neighbours are read together.
            Result<void> read;
            if (wanted.empty()) {
                read = snapshot.forEach(0, snapshot.size(),
                                        [&](std::uint64_t n, ByteView bytes, std::size_t) { return take(n, bytes); });
            }
            for (std::size_t i = 0; i < wanted.size() && read && !stopped;) {
                std::size_t end = i + 1;
                while (end < wanted.size() && wanted[end] == wanted[end - 1] + 1) {
                    ++end;
                }
                read = snapshot.forEach(wanted[i], std::uint64_t{wanted[end - 1]} + 1,
                                        [&](std::uint64_t n, ByteView bytes, std::size_t) { return take(n, bytes); });
                i = end;
            }
            if (!read) {
                return fail(read.error());
            }
            const auto less = [](const Key& a, const Key& b) {
                return a.head != b.head ? a.head < b.head : a.rest < b.rest;
            };
            if (!stopped && descending) {
                std::stable_sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) { return less(b, a); });
            } else if (!stopped) {
                std::stable_sort(keys.begin(), keys.end(), less);
            }
            if (stopped || cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
            Numbers out;
            out.reserve(keys.size());
            for (const Key& key : keys) {
                out.push_back(key.number);
            }
            return out;
        },
        [this](Result<Numbers> done) {
            if (done) {
                emit sorted(*done);
            } else {
                emit failed(sentence(done.error()));
            }
        });
}

}  // namespace plumb::desk
