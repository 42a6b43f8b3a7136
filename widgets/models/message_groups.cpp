#include "widgets/models/message_groups.h"

#include "hl7/message_view.h"
#include "widgets/models/sentences.h"
#include "widgets/models/visit_numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>

namespace plumb::desk {
namespace {

using Kind = MessageColumn::Kind;

constexpr std::size_t kHour = 10;       // digits of a time up to its hour
constexpr std::size_t kOrderedBy = 48;  // bytes of a value that its place in the order depends on
constexpr std::size_t kElements = 16;   // of a path that names several, as the cells of the list show them

std::string_view hourOf(std::string_view time) {
    return time.substr(0, kHour);
}

/// The bytes that two messages of one group share.
class KeyReader {
public:
    KeyReader(const MessageColumn& column, const FeedSnapshot& snapshot, const query::AckPairing* acks)
        : m_column(column)
        , m_snapshot(snapshot)
        , m_acks(acks) {}

    std::string_view read(std::uint64_t number, ByteView bytes) {
        m_key.clear();
        switch (m_column.kind()) {
        case Kind::Source:
            m_key = m_snapshot.sourceName(m_snapshot.locate(number).first);
            return m_key;
        case Kind::Ack:
            if (const std::optional<query::Ack> ack = m_acks ? m_acks->ackOf(MessageNumber(number)) : std::nullopt) {
                m_key = ack->code();
            } else if (m_acks && m_acks->isAck(MessageNumber(number))) {
                m_key = "\x02";
            }
            return m_key;
        case Kind::Message:
            m_view.assign(bytes);
            m_key = m_view.messageCode();
            m_key += '^';
            m_key += m_view.triggerEvent();
            return m_key;
        case Kind::Time:
            m_view.assign(bytes);
            m_key = hourOf(m_view.raw(hl7::FieldPath(1, 7, 1, 1)));
            return m_key;
        case Kind::Sender:
        case Kind::Receiver: {
            m_view.assign(bytes);
            const std::uint32_t field = m_column.kind() == Kind::Sender ? 3 : 5;
            m_key = m_view.raw(hl7::FieldPath(1, field, 1, 1));
            m_key += '|';
            m_key += m_view.raw(hl7::FieldPath(1, field + 1, 1, 1));
            return m_key;
        }
        case Kind::Segments:
            m_view.assign(bytes);
            m_key = std::to_string(m_view.segmentCount());
            m_key.insert(0, 6 - std::min<std::size_t>(6, m_key.size()), ' ');
            return m_key;
        case Kind::Path:
            m_view.assign(bytes);
            return path();
        default:
            m_key = m_column.sortKey(bytes, number);
            return m_key;
        }
    }

private:
    /// Absent, empty, null and value differ in the first byte.
    std::string_view path() {
        m_column.path().resolve(m_view, m_elements);
        const hl7::Presence first = m_elements.empty() ? hl7::Presence::Absent : m_elements.front().presence;
        std::size_t taken = 0;
        m_key += static_cast<char>('0' + static_cast<int>(first));
        for (const hl7::Element& element : m_elements) {
            if (!element.present() || taken++ == kElements) {
                continue;
            }
            m_key += '\x1f';
            m_key += m_view.text(element.range);
        }
        return m_key;
    }

    const MessageColumn& m_column;
    const FeedSnapshot& m_snapshot;
    const query::AckPairing* m_acks;
    hl7::MessageView m_view;
    std::vector<hl7::Element> m_elements;
    std::string m_key;
};

/// Gives each value a number, as far as there is room.
class Values {
public:
    std::uint32_t numberOf(std::string_view key) {
        const std::uint64_t hash = std::max<std::uint64_t>(1, std::hash<std::string_view>()(key));
        if (hash == m_lastHash) {
            return m_last;
        }
        m_lastHash = hash;
        if (const auto known = m_byHash.find(hash); known != m_byHash.end()) {
            m_last = known->second;
        } else if (m_keys.size() == MessageGroups::kMost) {
            m_last = MessageGroups::kMost;
        } else {
            m_last = static_cast<std::uint32_t>(m_keys.size());
            m_byHash.emplace(hash, m_last);
            m_hashes.push_back(hash);
            m_keys.emplace_back(key.substr(0, kOrderedBy));
        }
        return m_last;
    }
    [[nodiscard]] const std::vector<std::string>& keys() const { return m_keys; }
    [[nodiscard]] std::uint64_t hash(std::size_t value) const {
        return value < m_hashes.size() ? m_hashes[value] : MessageGroups::kOthers;
    }

private:
    std::unordered_map<std::uint64_t, std::uint32_t> m_byHash;
    std::vector<std::uint64_t> m_hashes;
    std::vector<std::string> m_keys;
    std::uint64_t m_lastHash = 0;
    std::uint32_t m_last = 0;
};

/// `valueOf` says the value of each message of `order` (of all messages when it is empty).
void arrange(MessageGroups& out, const Values& values, const std::vector<std::uint32_t>& valueOf,
             const std::vector<std::uint32_t>& order, bool byNumber) {
    const std::size_t most = values.keys().size() + 1;  // with the others
    std::vector<std::uint32_t> counts(most);
    const auto place = [&](std::uint32_t value) { return std::min<std::size_t>(value, most - 1); };
    const std::size_t total = byNumber ? valueOf.size() : order.size();
    const auto valueAt = [&](std::size_t at) { return place(byNumber ? valueOf[at] : valueOf[order[at]]); };
    for (std::size_t at = 0; at < total; ++at) {
        ++counts[valueAt(at)];
    }
    std::vector<std::uint32_t> byValue(most - 1);
    std::iota(byValue.begin(), byValue.end(), 0u);
    std::sort(byValue.begin(), byValue.end(), [&](std::uint32_t a, std::uint32_t b) {
        return values.keys()[a] != values.keys()[b] ? values.keys()[a] < values.keys()[b] : a < b;
    });
    byValue.push_back(static_cast<std::uint32_t>(most - 1));
    std::vector<std::uint32_t> next(most);
    std::uint32_t first = 0;
    for (const std::uint32_t value : byValue) {
        if (counts[value] > 0) {
            out.groups.push_back({values.hash(value), first, counts[value]});
        }
        next[value] = first;
        first += counts[value];
    }
    out.numbers.resize(total);
    for (std::size_t at = 0; at < total; ++at) {
        out.numbers[next[valueAt(at)]++] = byNumber ? static_cast<std::uint32_t>(at) : order[at];
    }
    out.byCount.resize(out.groups.size());
    std::iota(out.byCount.begin(), out.byCount.end(), 0u);
    std::stable_sort(out.byCount.begin(), out.byCount.end(), [&](std::uint32_t a, std::uint32_t b) {
        const bool othersA = out.groups[a].key == MessageGroups::kOthers,
                   othersB = out.groups[b].key == MessageGroups::kOthers;
        return othersA != othersB ? othersB : out.groups[a].count > out.groups[b].count;
    });
}

QString stateOf(const MessageColumn& column, const FeedMessage& message) {
    std::vector<hl7::Element> elements;
    column.path().resolve(message.view, elements);
    const hl7::Presence presence = elements.empty() ? hl7::Presence::Absent : elements.front().presence;
    switch (presence) {
    case hl7::Presence::Absent:
        return GroupRun::tr("absent");
    case hl7::Presence::Null:
        return QStringLiteral("\"\"");
    default:
        return GroupRun::tr("empty");
    }
}

}  // namespace

bool canGroupBy(const MessageColumn& column) {
    return column.kind() != Kind::Number && column.kind() != Kind::Size && column.kind() != Kind::Findings;
}

QString groupTitle(const MessageColumn& column) {
    switch (column.kind()) {
    case Kind::Message:
        return GroupRun::tr("Type");
    case Kind::Time:
        return GroupRun::tr("Hour");
    default:
        return column.title();
    }
}

QString groupText(const MessageColumn& column, Feed& feed, const query::AckPairing* acks, std::uint64_t example) {
    if (column.kind() == Kind::Source) {
        return QString::fromStdString(feed.snapshot().sourceName(feed.snapshot().locate(example).first));
    }
    if (column.kind() == Kind::Ack) {
        const std::optional<query::Ack> ack = acks ? acks->ackOf(MessageNumber(example)) : std::nullopt;
        return ack                                           ? toQString(ack->code())
               : acks && acks->isAck(MessageNumber(example)) ? GroupRun::tr("is an acknowledgement itself")
                                                             : GroupRun::tr("none");
    }
    const FeedMessagePtr message = feed.message(example);
    if (!message) {
        return GroupRun::tr("cannot be read");
    }
    const QString text = column.kind() == Kind::Time ? localTime(hourOf(message->view.raw(hl7::FieldPath(1, 7, 1, 1))))
                                                     : column.text(*message);
    return !text.isEmpty() ? text : column.kind() == Kind::Path ? stateOf(column, *message) : GroupRun::tr("no value");
}

GroupRun::GroupRun(Feed& feed, Jobs& jobs, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_jobs(jobs) {}

void GroupRun::stop() {
    m_job.drop();
    m_running = false;
}

void GroupRun::start(const MessageColumn& column, bool all, std::vector<std::uint32_t> numbers,
                     std::shared_ptr<const query::AckPairing> acks) {
    stop();
    m_running = true;
    using Done = std::shared_ptr<const MessageGroups>;
    m_job = m_jobs.run<Done>(
        this, tr("Grouping by %1").arg(groupTitle(column)),
        [snapshot = m_feed.snapshot(), column, all, order = std::move(numbers),
         acks = std::move(acks)](const CancelToken& cancel, Progress& progress) -> Result<Done> {
            const std::size_t size = static_cast<std::size_t>(snapshot.size());
            progress.setTotal(all ? size : order.size());
            auto out = std::make_shared<MessageGroups>();
            out->column = column;
            KeyReader reader(column, snapshot, acks.get());
            Values values;
            std::vector<std::uint32_t> valueOf(size, 0);
            std::uint32_t since = 0;
            bool stopped = false;
            const auto take = [&](std::uint64_t number, ByteView bytes, std::size_t) {
                valueOf[static_cast<std::size_t>(number)] = values.numberOf(reader.read(number, bytes));
                constexpr std::uint32_t kAskEvery = 256;
                if (++since == kAskEvery) {
                    since = 0;
                    progress.add(kAskEvery);
                    stopped = cancel.stopped();
                }
                return !stopped;
            };
            Result<void> read;
            if (all) {
                read = snapshot.forEach(0, size, take);
            } else {
                // Read as the file has them, whatever order they shall have.
                std::vector<std::uint32_t> ascending;
                out->ascending = std::is_sorted(order.begin(), order.end());
                if (!out->ascending) {
                    ascending = order;
                    std::sort(ascending.begin(), ascending.end());
                }
                read = visitNumbers(snapshot, out->ascending ? order : ascending, 0, order.size(), take);
            }
            if (!read) {
                return fail(read.error());
            }
            if (stopped || cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
            arrange(*out, values, valueOf, order, all);
            return Done(std::move(out));
        },
        [this](Result<Done> done) {
            m_running = false;
            if (done) {
                emit grouped(*done);
            } else {
                emit failed(sentence(done.error()));
            }
        });
}

}  // namespace plumb::desk
