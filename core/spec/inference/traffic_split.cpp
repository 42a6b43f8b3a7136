#include "spec/inference/traffic_split.h"

#include "hl7/message_view.h"

namespace plumb::spec::inference {

std::optional<TrafficSplit> parseTrafficSplit(std::string_view name) {
    return name.empty()         ? std::optional(TrafficSplit::None)
           : name == "sender"   ? std::optional(TrafficSplit::Sender)
           : name == "receiver" ? std::optional(TrafficSplit::Receiver)
           : name == "type"     ? std::optional(TrafficSplit::Type)
           : name == "trigger"  ? std::optional(TrafficSplit::Trigger)
                                : std::nullopt;
}

std::string partOf(TrafficSplit split, ByteView message) {
    if (split == TrafficSplit::None) {
        return {};
    }
    const hl7::MessageView view(message);
    switch (split) {
    case TrafficSplit::Sender:
        return std::string(view.raw(hl7::FieldPath(1, 3)));
    case TrafficSplit::Receiver:
        return std::string(view.raw(hl7::FieldPath(1, 5)));
    case TrafficSplit::Type:
        return std::string(view.messageCode());
    default:
        return std::string(view.messageCode()) + '_' + std::string(view.triggerEvent());
    }
}

}  // namespace plumb::spec::inference
