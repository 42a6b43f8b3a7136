#include "widgets/replay/plan_messages.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

/// A plan that is repeated begins anew behind its last message.
project::PlanItems::Item itemOf(const project::PlanItems& items, std::uint64_t place) {
    return items.at(place % std::max<std::uint64_t>(items.size(), 1));
}

}  // namespace

Result<std::string> PlanMessages::at(std::uint64_t place) const {
    const project::PlanItems::Item item = itemOf(items, place);
    const auto source = sources.find(item.source);
    if (source == sources.end() || item.number >= source->second.size()) {
        return fail(MessageId::OutcomesOther, {std::to_string(item.source)});
    }
    return source->second.message(item.number);
}

std::optional<std::int64_t> PlanMessages::captured(std::uint64_t place) const {
    const project::PlanItems::Item item = itemOf(items, place);
    const auto source = sources.find(item.source);
    return source == sources.end() ? std::nullopt : capturedAt(source->second, item.number);
}

std::optional<std::int64_t> capturedAt(const FeedSnapshot& snapshot, std::uint64_t number) {
    if (number >= snapshot.size()) {
        return std::nullopt;
    }
    const auto place = snapshot.locate(number);
    const source::OpenedSource& source = *snapshot.sources()[place.first];
    const auto passage = source.bytes().passageOf(source.messages()[place.second].begin());
    return passage ? std::optional<std::int64_t>(passage->timeNs) : std::nullopt;
}

replay::PlanFeed::Source sourceOf(std::shared_ptr<const PlanMessages> messages) {
    struct State {
        std::shared_ptr<const PlanMessages> messages;
        std::uint64_t next = 0;
        std::string bytes;
    };
    auto state = std::make_shared<State>();
    state->messages = std::move(messages);
    return [state]() -> Result<std::optional<replay::SourceMessage>> {
        if (state->next >= state->messages->size()) {
            return std::optional<replay::SourceMessage>();
        }
        const std::uint64_t place = state->next++;
        Result<std::string> bytes = state->messages->at(place);
        if (!bytes) {
            return fail(std::move(bytes.error()));
        }
        state->bytes = std::move(*bytes);
        const std::uint64_t number = itemOf(state->messages->items, place).number;
        return std::optional(replay::SourceMessage{asBytes(state->bytes), number, state->messages->captured(place)});
    };
}

}  // namespace plumb::desk
