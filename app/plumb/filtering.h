// A filter over the messages of opened sources: brings what the filter cannot know itself, the source's name and the
// acknowledgements.
#pragma once

#include "base/cancel.h"
#include "query/ack_pairing.h"
#include "query/filter.h"
#include "source/opened_source.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::cli {

/// Copies share what was prepared; each thread needs one of its own.
class MessageFilter {
public:
    MessageFilter(const MessageFilter& other)
        : m_filter(other.m_filter)
        , m_world(other.m_world) {}
    MessageFilter(MessageFilter&&) noexcept = default;
    MessageFilter& operator=(MessageFilter&&) noexcept = default;
    MessageFilter& operator=(const MessageFilter&) = delete;
    ~MessageFilter() = default;

    [[nodiscard]] static Result<MessageFilter> parse(std::string_view text);

    /// Pairs acknowledgements where the filter asks for them. Call once, before matches().
    [[nodiscard]] Result<void> prepare(const std::vector<std::unique_ptr<source::OpenedSource>>& sources,
                                       const CancelToken& cancel);

    /// `source` and `number` say which message these bytes are.
    [[nodiscard]] bool matches(ByteView message, std::size_t source, MessageNumber number);

private:
    /// What lies about a message.
    struct World {
        query::AckPairing acks;
        bool paired = false;
        std::vector<std::string> names;
        std::vector<std::uint64_t> first;
    };

    explicit MessageFilter(query::Filter filter)
        : m_filter(std::move(filter)) {}

    query::Filter m_filter;
    query::FilterScratch m_scratch;
    std::shared_ptr<const World> m_world;
};

}  // namespace plumb::cli
