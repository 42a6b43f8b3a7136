// One block of a source on its way into the project: cut at messages, packed, with what its messages' rows hold.
#pragma once

#include "base/result.h"
#include "hl7/message_view.h"
#include "project/block_codec.h"
#include "source/opened_source.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plumb::project {

/// A stretch of a part; `first` and `count` are the messages that begin in it.
struct BlockPlan {
    std::size_t part = 0;
    std::uint64_t start = 0, bytes = 0;
    std::uint64_t first = 0, count = 0;
};

/// Cuts one part after the other. Where a block ends depends on the messages near its end alone, so that the same
/// messages in another file make the same blocks.
class BlockCutter {
public:
    static constexpr std::uint64_t kLeast = 40u << 10, kMost = 96u << 10;

    BlockCutter(const source::OpenedSource& source, std::size_t part)
        : m_source(source)
        , m_part(part) {}

    /// False: the part is at its end.
    [[nodiscard]] bool next(BlockPlan& plan);

private:
    const source::OpenedSource& m_source;
    std::size_t m_part;
    std::uint64_t m_at = 0, m_message = 0;
};

/// What a message's row says, texts one behind the other in `text` of its block.
struct MessageFacts {
    std::uint64_t start = 0, length = 0;
    struct Text {
        std::uint32_t at = 0, size = 0;
    };
    Text type, sender, sent, control, patient;
};

struct PackedBlock {
    BlockPlan plan;
    BlockHash hash{};
    std::uint32_t checksum = 0;
    std::vector<std::uint8_t> frame;
    std::vector<MessageFacts> messages;
    std::string text;

    [[nodiscard]] std::string_view textOf(MessageFacts::Text place) const {
        return std::string_view(text).substr(place.at, place.size);
    }
};

/// One per thread.
class BlockMaker {
public:
    explicit BlockMaker(std::string_view dictionary)
        : m_packer(dictionary) {}

    [[nodiscard]] Result<PackedBlock> make(const source::OpenedSource& source, const BlockPlan& plan);

private:
    source::WindowBuffer m_window, m_message;
    BlockPacker m_packer;
    hl7::MessageView m_view;
};

}  // namespace plumb::project
