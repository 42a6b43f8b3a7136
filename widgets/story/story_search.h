// The messages of one patient, visit or order over all open feeds, in the order of their times.
//
// One way through every feed finds what bears a known identifier and notes, as numbers only, which identifiers are said
// to be one (merges; placer and filler of an order). Following these to the end may make more identifiers known; then a
// second way finds the messages that bear those, before and after the merge alike. There is never a third.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#include "hl7/hl7_time.h"
#include "query/ack_pairing.h"
#endif
#include "widgets/models/feed.h"
#include "widgets/story/message_ids.h"
#include "widgets/story/story_news.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumb::desk {

enum class StoryOf : std::uint8_t { Patient, Visit, Order };

/// An identifier by its text.
struct StoryId {
    IdKind kind = IdKind::Patient;
    std::string value, name, universalId, type;

    [[nodiscard]] IdKey key() const;
    [[nodiscard]] static StoryId of(const FoundId& found);
    /// The authority as people name it: the namespace, else the universal id.
    [[nodiscard]] const std::string& authority() const { return name.empty() ? universalId : name; }
};

/// What a story may begin with: the identifiers of this kind in a message, old ones of a merge left out; empty when it
/// has none.
[[nodiscard]] std::vector<StoryId> storySeeds(const hl7::MessageView& view, StoryOf of);

struct StoryFeed {
    SourceId id;
    FeedSnapshot snapshot;
    std::shared_ptr<const query::AckPairing> acks;  ///< nullptr: not known
};

struct StoryRow {
    SourceId feed;
    std::uint64_t number = 0;
    std::string time;  ///< MSH-7 as it stands
    std::string code, event;
    StoryKind kind = StoryKind::Other;
    std::vector<StoryId> ids;  ///< those that matched, each once
    hl7::FieldPath path;       ///< where the first of them stands
    std::vector<News> news;
    int lane = 0;
    std::optional<query::Ack> ack;
    bool ackKnown = false;  ///< its feed holds acknowledgements
    bool isAck = false;
};

/// A visit or an order; the first is what belongs to neither.
struct StoryLane {
    enum class Of : std::uint8_t { Patient, Visit, Order };
    Of of = Of::Patient;
    std::string label;  ///< its number as it stands; empty for the first
    int first = -1, last = -1;
    int messages = 0;
};

struct Story {
    StoryOf of = StoryOf::Patient;
    std::vector<StoryRow> rows;
    std::vector<StoryLane> lanes;
    std::vector<StoryId> ids;  ///< all that were followed, the seeds first
    std::size_t seeds = 0;
    std::uint64_t looked = 0;  ///< messages
    std::uint64_t found = 0;   ///< of which rows are the first kMost
    std::uint64_t unreadable = 0;
    int feeds = 0;           ///< that hold rows
    bool ownClocks = false;  ///< times without a zone are among them; all were ordered by their own clocks

    static constexpr std::size_t kMost = 50'000;
};

[[nodiscard]] Result<std::shared_ptr<const Story>> findStory(StoryOf of, const std::vector<StoryId>& seeds,
                                                             const std::vector<StoryFeed>& feeds,
                                                             const CancelToken& cancel, Progress& progress);

}  // namespace plumb::desk
