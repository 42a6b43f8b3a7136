#include "replay/framing.h"

namespace plumb::replay {

void appendFrame(std::vector<std::uint8_t>& out, ByteView message, const Framing& framing) {
    out.reserve(out.size() + message.size() + 3);
    out.push_back(framing.start);
    out.insert(out.end(), message.begin(), message.end());
    out.push_back(framing.end);
    out.push_back(framing.trailer);
}

}  // namespace plumb::replay
