// Keeps the flags and pins of a file's messages from one start to the next: by message number with a fingerprint of its
// bytes in the source, so that a file that holds other messages meanwhile gets none of them. Marks of what was pasted
// are not kept.
#pragma once

#include "widgets/models/feed.h"
#include "widgets/models/feed_marks.h"

#include <map>

namespace plumb::desk {

struct Desk;

class KeptMarks final : public QObject {
    Q_OBJECT

public:
    /// More marks than these are good for as long as the feed is open.
    static constexpr std::size_t kMost = 10'000;

    KeptMarks(Desk& desk, Feed& feed, FeedMarks& marks, QObject* parent);

private:
    using Fingerprints = std::map<std::uint32_t, QString>;

    void restoreWhenRead();
    void restore();
    void keep();
    void write();
    [[nodiscard]] QString key() const;

    Desk& m_desk;
    Feed& m_feed;
    FeedMarks& m_marks;
    Fingerprints m_fingerprints;
    bool m_restored = false;
    bool m_known = false;  ///< what was kept is among the marks: they may be written
    JobHandle m_job;
};

}  // namespace plumb::desk
