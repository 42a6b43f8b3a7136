#include "widgets/story/feed_checks.h"

#include "hl7/hl7_time.h"
#include "widgets/story/message_ids.h"
#include "widgets/story/story_news.h"

#include <algorithm>
#include <unordered_map>

namespace plumb::desk {
namespace {

bool oneOf(std::string_view text, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool isOrder(std::string_view code) {
    return oneOf(code, {"ORM", "OML", "OMG", "OMI", "OMP", "OMD", "OMN", "OMS", "OMB", "RDE"});
}

bool needsAdmit(std::string_view code, std::string_view event) {
    return code == "ADT" && oneOf(event, {"A02", "A03", "A06", "A07", "A08", "A11", "A12", "A13", "A21", "A22", "A25"});
}

class FeedChecker {
public:
    explicit FeedChecker(FeedCheckResult& result)
        : m_result(result) {}

    void add(std::uint64_t number, const hl7::MessageView& view, bool isAck) {
        ++m_result.messages;
        if (view.segmentCount() == 0) {
            return;
        }
        const std::uint64_t sender =
            mixed(keyOf(view.raw(hl7::FieldPath(1, 3))), keyOf(view.raw(hl7::FieldPath(1, 4))));
        checkControlId(number, view, sender);
        checkTime(number, view, sender);
        if (isAck) {
            return;
        }
        m_ids.read(view);
        const std::string_view code = view.messageCode(), event = view.triggerEvent();
        checkVisit(number, code, event);
        checkMerged(number);
        checkOrder(number, code);
    }

    void finish() {
        m_result.rules[index(FeedRule::UpdateWithoutAdmit)].made = m_admitted.size() > 0;
        m_result.rules[index(FeedRule::ResultWithoutOrder)].made = m_ordered.size() > 0;
        for (const FeedRule rule : {FeedRule::UpdateWithoutAdmit, FeedRule::ResultWithoutOrder}) {
            FeedRuleResult& one = m_result.rules[index(rule)];
            if (!one.made) {
                one.count = 0;
                one.rows.clear();
            }
        }
    }

    void note(FeedRule rule, std::uint64_t number, std::int64_t other, std::uint64_t path) {
        FeedRuleResult& one = m_result.rules[index(rule)];
        if (++one.count <= FeedRuleResult::kMost) {
            one.rows.push_back({number, other, path});
        }
    }

private:
    static std::size_t index(FeedRule rule) { return static_cast<std::size_t>(rule); }

    void checkControlId(std::uint64_t number, const hl7::MessageView& view, std::uint64_t sender) {
        const std::string_view id = view.controlId();
        if (id.empty()) {
            return;
        }
        bool added = false;
        const std::uint32_t first = m_controls.put(mixed(keyOf(id), sender), static_cast<std::uint32_t>(number), added);
        if (!added) {
            note(FeedRule::DuplicateControlId, number, first, hl7::FieldPath(1, 10).packed());
        }
    }

    void checkTime(std::uint64_t number, const hl7::MessageView& view, std::uint64_t sender) {
        const std::optional<hl7::Hl7Time> time = hl7::parseTime(view.raw(hl7::FieldPath(1, 7, 1, 1)));
        if (!time) {
            return;
        }
        const auto [last, first] = m_times.try_emplace(sender, Last{*time, number});
        if (first) {
            return;
        }
        if (std::is_lt(hl7::compareTimes(*time, last->second.time).order)) {
            note(FeedRule::TimeRunsBack, number, static_cast<std::int64_t>(last->second.number),
                 hl7::FieldPath(1, 7).packed());
        }
        last->second = {*time, number};
    }

    void checkVisit(std::uint64_t number, std::string_view code, std::string_view event) {
        const bool admits = code == "ADT" && oneOf(event, {"A01", "A04", "A05", "A14"});
        if (!admits && !needsAdmit(code, event)) {
            return;
        }
        // A visit's own number where there is one: an account may hold visits that are older than this feed.
        const FoundId* visit = nullptr;
        for (const FoundId& one : m_ids.ids()) {
            if (one.kind == IdKind::Visit && !one.old && (!visit || one.path.field() == 19)) {
                visit = &one;
            }
        }
        if (!visit) {
            return;
        }
        const std::uint64_t key = visit->key().value;
        if (admits) {
            m_admitted.add(key);
        } else if (!m_admitted.contains(key)) {
            note(FeedRule::UpdateWithoutAdmit, number, -1, visit->path.packed());
        }
    }

    void checkMerged(std::uint64_t number) {
        bool merges = false;
        for (const IdLink& link : m_ids.links()) {
            if (link.merge && m_ids.ids()[link.one].kind == IdKind::Patient) {
                merges = true;
            }
        }
        if (merges) {
            // What survives here is in use again, whatever retired it before; what stands on both sides is neither.
            for (const FoundId& one : m_ids.ids()) {
                if (one.kind == IdKind::Patient && one.old && m_retired.add(one.key())) {
                    bool added = false;
                    m_retiredBy.put(one.key().value, static_cast<std::uint32_t>(number), added) =
                        static_cast<std::uint32_t>(number);
                }
            }
            for (const FoundId& one : m_ids.ids()) {
                if (one.kind == IdKind::Patient && !one.old) {
                    m_retired.remove(one.key());
                }
            }
            return;
        }
        if (m_retired.empty()) {
            return;
        }
        for (const FoundId& one : m_ids.ids()) {
            if (one.kind == IdKind::Patient && !one.old && m_retired.contains(one.key())) {
                const std::uint32_t* const by = m_retiredBy.find(one.key().value);
                note(FeedRule::OldIdAfterMerge, number, by ? static_cast<std::int64_t>(*by) : -1, one.path.packed());
                return;
            }
        }
    }

    void checkOrder(std::uint64_t number, std::string_view code) {
        const StoryKind kind = storyKind(code, {});
        if (kind != StoryKind::Order && kind != StoryKind::Result) {
            return;
        }
        const std::vector<FoundId>& ids = m_ids.ids();
        const bool order = isOrder(code);
        m_known.assign(ids.size(), 0);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (ids[i].kind == IdKind::Placer || ids[i].kind == IdKind::Filler) {
                m_known[i] = order || m_ordered.contains(ids[i].key().value);
            } else {
                m_known[i] = 1;  // asks for no order
            }
        }
        // Who answers an order gives it a number of its own, which later results may bear alone.
        for (const IdLink& link : m_ids.links()) {
            if (!link.merge) {
                m_known[link.one] = m_known[link.other] = m_known[link.one] | m_known[link.other];
            }
        }
        bool flagged = kind != StoryKind::Result;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (ids[i].kind != IdKind::Placer && ids[i].kind != IdKind::Filler) {
                continue;
            }
            if (m_known[i]) {
                m_ordered.add(ids[i].key().value);
            } else if (!flagged) {
                note(FeedRule::ResultWithoutOrder, number, -1, ids[i].path.packed());
                flagged = true;
            }
        }
    }

    struct Last {
        hl7::Hl7Time time;
        std::uint64_t number = 0;
    };

    FeedCheckResult& m_result;
    MessageIds m_ids;
    KeyMap m_controls, m_admitted, m_ordered, m_retiredBy;
    std::unordered_map<std::uint64_t, Last> m_times;
    IdSet m_retired;
    std::vector<std::uint8_t> m_known;  ///< by identifier of the message at hand
};

}  // namespace

Result<std::shared_ptr<const FeedCheckResult>> checkFeed(const FeedSnapshot& snapshot,
                                                         std::shared_ptr<const query::AckPairing> acks,
                                                         const CancelToken& cancel, Progress& progress) {
    auto result = std::make_shared<FeedCheckResult>();
    std::shared_ptr<query::AckPairing> own = acks ? nullptr : std::make_shared<query::AckPairing>();
    FeedChecker checker(*result);
    hl7::MessageView view;
    bool stopped = false;
    std::uint64_t told = 0;
    const Result<void> read =
        snapshot.forEach(0, snapshot.size(), [&](std::uint64_t number, ByteView bytes, std::size_t) {
            view.assign(bytes);
            bool isAck = false;
            if (own) {
                const query::AckRecord record = query::AckRecord::of(view, MessageNumber(number));
                isAck = record.isAck;
                own->add(record);
            } else {
                isAck = acks->isAck(MessageNumber(number));
            }
            checker.add(number, view, isAck);
            if (++told == 1024) {
                progress.add(told);
                told = 0;
                stopped = cancel.stopped();
            }
            return !stopped;
        });
    progress.add(told);
    if (!read) {
        return fail(read.error());
    }
    if (stopped || cancel.stopped()) {
        return fail(MessageId::Cancelled);
    }
    checker.finish();
    if (own) {
        own->finish();
        acks = std::move(own);
    }
    const query::AckPairing::Counts counts = acks->counts();
    if (counts.acks == 0) {
        result->rules[static_cast<std::size_t>(FeedRule::Unacknowledged)].made = false;
    } else if (counts.acknowledged < counts.messages) {
        for (std::uint64_t number = 0; number < snapshot.size(); ++number) {
            if (!acks->isAck(MessageNumber(number)) && !acks->ackOf(MessageNumber(number))) {
                checker.note(FeedRule::Unacknowledged, number, -1, hl7::FieldPath(1, 10).packed());
            }
        }
    }
    return std::shared_ptr<const FeedCheckResult>(std::move(result));
}

}  // namespace plumb::desk
