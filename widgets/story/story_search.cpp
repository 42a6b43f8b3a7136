#include "widgets/story/story_search.h"

#include "widgets/story/story_build.h"

#include <algorithm>

namespace plumb::desk {
namespace {

struct KeyLink {
    IdKey one, other;
};

bool kindFits(StoryOf of, IdKind kind) {
    switch (of) {
    case StoryOf::Patient:
        return kind == IdKind::Patient;
    case StoryOf::Visit:
        return kind == IdKind::Visit;
    case StoryOf::Order:
        return kind == IdKind::Placer || kind == IdKind::Filler || kind == IdKind::Document;
    }
    return false;
}

class Search {
public:
    Search(StoryOf of, const std::vector<StoryFeed>& feeds, const CancelToken& cancel, Progress& progress)
        : m_of(of)
        , m_feeds(feeds)
        , m_cancel(cancel)
        , m_progress(progress) {}

    Result<void> run(IdSet& known, std::vector<StoryHit>& hits, std::uint64_t& found) {
        std::uint64_t total = 0;
        for (const StoryFeed& feed : m_feeds) {
            total += feed.snapshot.size();
        }
        m_progress.setTotal(total);
        const std::size_t before = known.size();
        if (Result<void> done = pass(known, hits, found, true); !done) {
            return done;
        }
        follow(known);
        if (known.size() == before) {
            return {};
        }
        m_progress.setTotal(total * 2);
        return pass(known, hits, found, false);
    }

private:
    Result<void> pass(IdSet& known, std::vector<StoryHit>& hits, std::uint64_t& found, bool noteLinks) {
        hits.clear();
        found = 0;
        hl7::MessageView view;
        MessageIds ids;
        for (std::size_t feed = 0; feed < m_feeds.size(); ++feed) {
            const FeedSnapshot& snapshot = m_feeds[feed].snapshot;
            bool stopped = false;
            std::uint64_t told = 0;
            const Result<void> read =
                snapshot.forEach(0, snapshot.size(), [&](std::uint64_t number, ByteView bytes, std::size_t) {
                    view.assign(bytes);
                    ids.read(view);
                    if (std::any_of(ids.ids().begin(), ids.ids().end(), [&](const FoundId& one) {
                            return kindFits(m_of, one.kind) && known.contains(one.key());
                        })) {
                        if (++found <= Story::kMost) {
                            hits.push_back({static_cast<std::uint32_t>(feed), number});
                        }
                    }
                    if (noteLinks) {
                        note(ids, known);
                    }
                    if (++told == 1024) {
                        m_progress.add(told);
                        told = 0;
                        stopped = m_cancel.stopped();
                    }
                    return !stopped;
                });
            m_progress.add(told);
            if (!read) {
                return read;
            }
            if (stopped || m_cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
        }
        return {};
    }

    void note(const MessageIds& ids, IdSet& known) {
        for (const IdLink& link : ids.links()) {
            const FoundId &one = ids.ids()[link.one], &other = ids.ids()[link.other];
            if (!kindFits(m_of, one.kind) || !kindFits(m_of, other.kind)) {
                continue;
            }
            // A link that touches what is known is followed at once; the rest waits as numbers.
            const KeyLink keys{one.key(), other.key()};
            if (known.contains(keys.one)) {
                known.add(keys.other);
            } else if (known.contains(keys.other)) {
                known.add(keys.one);
            } else if (m_seen.add(
                           mixed(mixed(keys.one.value, keys.one.name), mixed(keys.other.value, keys.other.name)))) {
                m_links.push_back(keys);
            }
        }
    }

    /// To the end: a chain of merges is walked forwards and backwards in turn, whichever way it lies.
    void follow(IdSet& known) {
        const auto walk = [&](auto from, auto to) {
            bool grown = false;
            for (; from != to; ++from) {
                const bool one = known.contains(from->one), other = known.contains(from->other);
                if (one != other) {
                    grown = known.add(one ? from->other : from->one) || grown;
                }
            }
            return grown;
        };
        while (walk(m_links.begin(), m_links.end()) && walk(m_links.rbegin(), m_links.rend())) {
            if (m_cancel.stopped()) {
                return;
            }
        }
    }

    StoryOf m_of;
    const std::vector<StoryFeed>& m_feeds;
    const CancelToken& m_cancel;
    Progress& m_progress;
    KeyMap m_seen;
    std::vector<KeyLink> m_links;
};

}  // namespace

IdKey StoryId::key() const {
    FoundId found;
    found.kind = kind;
    found.value = value;
    found.name = name;
    found.universalId = universalId;
    return found.key();
}

StoryId StoryId::of(const FoundId& found) {
    return {found.kind, std::string(found.value), std::string(found.name), std::string(found.universalId),
            std::string(found.type)};
}

std::vector<StoryId> storySeeds(const hl7::MessageView& view, StoryOf of) {
    MessageIds ids;
    ids.read(view);
    std::vector<StoryId> seeds;
    IdSet set;
    for (const FoundId& found : ids.ids()) {
        // What a merge retires is followed from the merge itself; what A44 and others moved away is somebody else's.
        if (kindFits(of, found.kind) && !found.old && set.add(found.key())) {
            seeds.push_back(StoryId::of(found));
        }
    }
    return seeds;
}

Result<std::shared_ptr<const Story>> findStory(StoryOf of, const std::vector<StoryId>& seeds,
                                               const std::vector<StoryFeed>& feeds, const CancelToken& cancel,
                                               Progress& progress) {
    auto story = std::make_shared<Story>();
    story->of = of;
    story->ids = seeds;
    story->seeds = seeds.size();
    IdSet known;
    for (const StoryId& seed : seeds) {
        known.add(seed.key());
    }
    for (const StoryFeed& feed : feeds) {
        story->looked += feed.snapshot.size();
    }
    std::vector<StoryHit> hits;
    Search search(of, feeds, cancel, progress);
    if (const Result<void> done = search.run(known, hits, story->found); !done) {
        return fail(done.error());
    }
    if (const Result<void> built = buildStory(*story, known, hits, feeds, cancel); !built) {
        return fail(built.error());
    }
    return std::shared_ptr<const Story>(std::move(story));
}

}  // namespace plumb::desk
