#include "plumb/filtering.h"

#include "hl7/message_view.h"

namespace plumb::cli {

Result<MessageFilter> MessageFilter::parse(std::string_view text) {
    Result<query::Filter> filter = query::Filter::parse(text);
    if (!filter) {
        return fail(std::move(filter.error()));
    }
    return MessageFilter(std::move(*filter));
}

Result<void> MessageFilter::prepare(const std::vector<std::unique_ptr<source::OpenedSource>>& sources,
                                    const CancelToken& cancel) {
    const auto world = std::make_shared<World>();
    m_world = world;
    std::uint64_t first = 0;
    for (const auto& source : sources) {
        world->names.push_back(source->name());
        world->first.push_back(first);
        first += source->size();
    }
    if (!m_filter.needsAcks()) {
        return {};
    }
    world->paired = true;
    hl7::MessageView view;
    bool stopped = false;
    for (std::size_t s = 0; s < sources.size(); ++s) {
        const Result<void> read = sources[s]->forEach(0, sources[s]->size(), [&](MessageNumber number, ByteView bytes) {
            stopped = cancel.stopped();
            view.assign(bytes);
            world->acks.add(query::AckRecord::of(view, MessageNumber(world->first[s] + number.value())));
            return !stopped;
        });
        if (!read) {
            return read;
        }
        if (stopped) {
            return fail(MessageId::Cancelled);
        }
    }
    world->acks.finish();
    return {};
}

bool MessageFilter::matches(ByteView message, std::size_t source, MessageNumber number) {
    const query::MessageContext context{MessageNumber(m_world->first[source] + number.value()), m_world->names[source],
                                        m_world->paired ? &m_world->acks : nullptr};
    return m_filter.matchesBytes(message, context, m_scratch);
}

}  // namespace plumb::cli
