// What a change over many messages would do: worked out off the GUI thread over a snapshot, then shown, then done.
// A preview holds edits, not bytes; the bytes are made when it is applied.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#include "query/changer.h"
#endif
#include "widgets/models/feed.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace plumb::desk {

/// Messages of a feed, ascending; nullptr: all of them.
using MessageNumbers = std::shared_ptr<const std::vector<std::uint32_t>>;

struct ChangePreview {
    struct Row {
        std::uint64_t number = 0;
        std::vector<hl7::ByteEdit> edits;
        hl7::FieldPath place;
        std::uint32_t places = 0;
        std::optional<Error> problem;  ///< why it stays as it is
    };
    FeedSnapshot snapshot;
    std::optional<hl7::Charset> charset;  ///< that the user chose for the feed
    hl7::PathPattern path;
    query::ChangeKind kind = query::ChangeKind::Set;
    std::vector<Row> rows;  ///< messages that change, and those that cannot
    std::uint64_t looked = 0, changed = 0, same = 0, lacking = 0, refused = 0;
};

[[nodiscard]] Result<std::shared_ptr<const ChangePreview>>
previewChange(const FeedSnapshot& snapshot, const MessageNumbers& numbers, const query::Changer& changer,
              const std::optional<hl7::Charset>& charset, const CancelToken& cancel, Progress& progress);

/// Every changing row as the feed takes it, in one step.
[[nodiscard]] Result<std::shared_ptr<std::vector<Feed::PreparedChange>>>
prepareChange(const ChangePreview& preview, const CancelToken& cancel, Progress& progress);

}  // namespace plumb::desk
