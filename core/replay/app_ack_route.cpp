#include "replay/app_ack_route.h"

#include <optional>

namespace plumb::replay {

AppAckRoute routeAppAck(const std::vector<const ConnectionMachine*>& machines, std::string_view controlId) {
    using Knows = ConnectionMachine::Knows;
    std::optional<std::size_t> underWay, known;
    std::size_t unanswered = 0;
    for (std::size_t place = 0; place < machines.size(); ++place) {
        const Knows knows = machines[place]->knows(controlId);
        if (knows == Knows::UnderWay) {
            underWay = place;
        } else if (knows == Knows::GivenUp || (knows == Knows::Answered && !known)) {
            known = place;
        }
        unanswered += knows == Knows::UnderWay || knows == Knows::GivenUp ? 1 : 0;
    }
    AppAckRoute route;
    route.machine = underWay.value_or(known.value_or(0));
    route.ambiguous = unanswered > 1;
    return route;
}

}  // namespace plumb::replay
