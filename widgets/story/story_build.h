// Makes rows of the messages that a search found: their order in time, lanes, what each says that is new.
#pragma once

#include "widgets/story/story_search.h"

#include <vector>

namespace plumb::desk {

struct StoryHit {
    std::uint32_t feed = 0;  ///< in the list of feeds
    std::uint64_t number = 0;
};

/// Fills rows, lanes and ids of `story`. Messages that cannot be read any more are counted.
[[nodiscard]] Result<void> buildStory(Story& story, const IdSet& known, const std::vector<StoryHit>& hits,
                                      const std::vector<StoryFeed>& feeds, const CancelToken& cancel);

}  // namespace plumb::desk
