#include "widgets/story/story_build.h"

#include "hl7/charset_decision.h"

#include <algorithm>
#include <map>

namespace plumb::desk {
namespace {

struct Draft {
    StoryRow row;
    std::uint32_t feed = 0;
    std::optional<hl7::Hl7Time> time;
    hl7::Instant at;
    std::string visit;
};

/// Which lane a visit or an order has.
class Lanes {
public:
    explicit Lanes(std::vector<StoryLane>& lanes)
        : m_lanes(lanes) {
        m_lanes.push_back({});
    }

    int laneOf(const MessageIds& ids, StoryKind kind, std::string& visit) {
        const FoundId* stay = nullptr;
        const FoundId* account = nullptr;
        std::size_t order = ids.ids().size();
        for (std::size_t i = 0; i < ids.ids().size(); ++i) {
            const FoundId& one = ids.ids()[i];
            if (one.old) {
                continue;
            }
            if (one.kind == IdKind::Visit) {
                const FoundId*& to = one.path.field() == 19 ? stay : account;
                to = to ? to : &one;
            } else if ((one.kind == IdKind::Placer || one.kind == IdKind::Filler) && order == ids.ids().size()) {
                order = i;
            }
        }
        if (const FoundId* const id = stay ? stay : account) {
            visit = std::string(id->value);
        }
        if (order < ids.ids().size() && (kind == StoryKind::Order || kind == StoryKind::Result)) {
            return orderLane(ids, order);
        }
        if (!stay && !account) {
            return 0;
        }
        const FoundId& id = stay ? *stay : *account;
        const int lane = laneFor(id, StoryLane::Of::Visit);
        if (stay && account) {
            bool added = false;
            m_known.put(account->key().value, static_cast<std::uint32_t>(lane), added);
        }
        return lane;
    }

private:
    int laneFor(const FoundId& id, StoryLane::Of of) {
        bool added = false;
        const std::uint32_t lane = m_known.put(id.key().value, static_cast<std::uint32_t>(m_lanes.size()), added);
        if (added) {
            m_lanes.push_back({of, std::string(id.value), -1, -1, 0});
        }
        return static_cast<int>(lane);
    }

    /// Placer and filler of one order share a lane, whichever was seen first.
    int orderLane(const MessageIds& ids, std::size_t order) {
        std::vector<std::size_t> same{order};
        for (const IdLink& link : ids.links()) {
            if (link.one == order && !link.merge) {
                same.push_back(link.other);
            }
        }
        int lane = -1;
        for (const std::size_t one : same) {
            const std::uint32_t* const known = m_known.find(ids.ids()[one].key().value);
            lane = known && lane < 0 ? static_cast<int>(*known) : lane;
        }
        if (lane < 0) {
            lane = laneFor(ids.ids()[order], StoryLane::Of::Order);
        }
        for (const std::size_t one : same) {
            bool added = false;
            m_known.put(ids.ids()[one].key().value, static_cast<std::uint32_t>(lane), added);
        }
        return lane;
    }

    std::vector<StoryLane>& m_lanes;
    KeyMap m_known;
};

class Builder {
public:
    Builder(Story& story, const IdSet& known, const std::vector<StoryFeed>& feeds)
        : m_story(story)
        , m_known(known)
        , m_feeds(feeds) {
        for (const StoryId& id : story.ids) {
            m_shown.add(id.key());
        }
    }

    void read(const StoryHit& hit) {
        const StoryFeed& feed = m_feeds[hit.feed];
        const Result<std::string> bytes = feed.snapshot.message(hit.number);
        if (!bytes) {
            ++m_story.unreadable;
            return;
        }
        m_view.assign(asBytes(*bytes));
        m_ids.read(m_view);
        Draft draft;
        draft.feed = hit.feed;
        StoryRow& row = draft.row;
        row.feed = feed.id;
        row.number = hit.number;
        row.time = std::string(m_view.raw(hl7::FieldPath(1, 7, 1, 1)));
        row.code = std::string(m_view.messageCode());
        row.event = std::string(m_view.triggerEvent());
        row.kind = storyKind(row.code, row.event);
        draft.time = hl7::parseTime(row.time);
        matched(row);
        if (feed.acks) {
            row.ackKnown = true;
            row.ack = feed.acks->ackOf(MessageNumber(hit.number));
            row.isAck = feed.acks->isAck(MessageNumber(hit.number));
        }
        m_drafts.push_back(std::move(draft));
    }

    void order() {
        m_story.ownClocks = std::any_of(m_drafts.begin(), m_drafts.end(),
                                        [](const Draft& draft) { return draft.time && !draft.time->zoneMinutes; });
        hl7::Instant last;
        std::uint32_t feed = UINT32_MAX;
        for (Draft& draft : m_drafts) {
            if (draft.feed != feed) {
                feed = draft.feed;
                last = {};
                ++m_story.feeds;
            }
            if (draft.time) {
                if (m_story.ownClocks) {
                    draft.time->zoneMinutes.reset();
                }
                last = hl7::startOf(*draft.time);
            }
            draft.at = last;  // one without a time stands where it stands in its feed
        }
        std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const Draft& a, const Draft& b) { return a.at < b.at; });
    }

    Result<void> tell(const CancelToken& cancel) {
        NewsTeller teller;
        Lanes lanes(m_story.lanes);
        for (Draft& draft : m_drafts) {
            if (cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
            if (const Result<std::string> bytes = m_feeds[draft.feed].snapshot.message(draft.row.number)) {
                m_view.assign(asBytes(*bytes));
                m_ids.read(m_view);
                draft.row.lane = lanes.laneOf(m_ids, draft.row.kind, draft.visit);
                draft.row.news = teller.tell(m_view, hl7::decideCharset(m_view).used, draft.row.kind, draft.visit);
            }
            StoryLane& lane = m_story.lanes[static_cast<std::size_t>(draft.row.lane)];
            const int row = static_cast<int>(m_story.rows.size());
            lane.first = lane.first < 0 ? row : lane.first;
            lane.last = row;
            ++lane.messages;
            m_story.rows.push_back(std::move(draft.row));
        }
        return {};
    }

private:
    void matched(StoryRow& row) {
        IdSet seen;
        for (const FoundId& one : m_ids.ids()) {
            const IdKey key = one.key();
            if (!m_known.contains(key) || !seen.add(key)) {
                continue;
            }
            if (row.ids.empty()) {
                row.path = one.path;
            }
            row.ids.push_back(StoryId::of(one));
            if (m_shown.add(key)) {
                m_story.ids.push_back(StoryId::of(one));
            }
        }
    }

    Story& m_story;
    const IdSet& m_known;
    const std::vector<StoryFeed>& m_feeds;
    IdSet m_shown;
    std::vector<Draft> m_drafts;
    hl7::MessageView m_view;
    MessageIds m_ids;
};

}  // namespace

Result<void> buildStory(Story& story, const IdSet& known, const std::vector<StoryHit>& hits,
                        const std::vector<StoryFeed>& feeds, const CancelToken& cancel) {
    Builder builder(story, known, feeds);
    for (const StoryHit& hit : hits) {
        if (cancel.stopped()) {
            return fail(MessageId::Cancelled);
        }
        builder.read(hit);
    }
    builder.order();
    return builder.tell(cancel);
}

}  // namespace plumb::desk
