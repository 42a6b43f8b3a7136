#include "spec/gap/gap_list.h"

namespace plumb::spec {

void GapList::add(const GapPlace& place, const Difference& difference) {
    if (difference.harm == GapHarm::Harmless && !m_options.harmless) {
        return;
    }
    Gap gap;
    gap.key = place.key + ':' + std::string(gapName(difference.kind));
    if (const std::size_t before = m_keys[gap.key]++; before > 0) {
        gap.key += '#' + std::to_string(before + 1);
    }
    gap.kind = difference.kind;
    gap.direction = difference.direction;
    gap.harm = difference.harm;
    gap.segment = place.segment;
    gap.sender = place.sender;
    gap.receiver = place.receiver;
    gap.sender.says = difference.sender;
    gap.receiver.says = difference.receiver;
    gap.detail = difference.detail;
    m_gaps.push_back(std::move(gap));
}

void GapList::addPresence(const GapPlace& place, const SaidUsage& sender, const SaidUsage& receiver) {
    if (sender.absent() == receiver.absent()) {
        return;
    }
    Difference made;
    made.kind = GapKind::Presence;
    made.direction = sender.absent() ? GapDirection::Receiver : GapDirection::Sender;
    made.harm = usageHarm(sender, receiver, m_options);
    made.sender = place.sender.path.empty() ? std::string() : sender.says();
    made.receiver = place.receiver.path.empty() ? std::string() : receiver.says();
    add(place, made);
}

void GapList::setMessages(std::size_t first, std::size_t last, const std::vector<std::string>& messages) {
    for (std::size_t at = first; at < last; ++at) {
        m_gaps[at].messages = messages;
    }
}

}  // namespace plumb::spec
