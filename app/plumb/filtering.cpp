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
    std::uint64_t first = 0;
    for (const auto& source : sources) {
        m_names.push_back(source->name());
        m_first.push_back(first);
        first += source->size();
    }
    if (!m_filter.needsAcks()) {
        return {};
    }
    m_acks = std::make_unique<query::AckPairing>();
    hl7::MessageView view;
    bool stopped = false;
    for (std::size_t s = 0; s < sources.size(); ++s) {
        const Result<void> read = sources[s]->forEach(0, sources[s]->size(), [&](MessageNumber number, ByteView bytes) {
            stopped = cancel.stopped();
            view.assign(bytes);
            m_acks->add(query::AckRecord::of(view, MessageNumber(m_first[s] + number.value())));
            return !stopped;
        });
        if (!read) {
            return read;
        }
        if (stopped) {
            return fail(MessageId::Cancelled);
        }
    }
    m_acks->finish();
    return {};
}

bool MessageFilter::matches(ByteView message, std::size_t source, MessageNumber number) {
    const query::MessageContext context{MessageNumber(m_first[source] + number.value()), m_names[source], m_acks.get()};
    return m_filter.matchesBytes(message, context, m_scratch);
}

}  // namespace plumb::cli
