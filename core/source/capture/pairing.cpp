#include "source/capture/pairing.h"

#include <deque>
#include <unordered_map>

namespace plumb::source::capture {
namespace {

constexpr std::size_t kMostUnanswered = 4096;  // of one control id

struct Key {
    std::uint32_t connection, control;
    bool forward;
    friend bool operator==(const Key&, const Key&) = default;
};

struct KeyHash {
    std::size_t operator()(const Key& key) const {
        const std::uint64_t both = std::uint64_t{key.connection} << 32 | key.control;
        return static_cast<std::size_t>((both ^ (key.forward ? 0x5555u : 0u)) * 0x9E3779B97F4A7C15u >> 7);
    }
};

}  // namespace

void pairAnswers(std::vector<Unit>& units) {
    std::unordered_map<Key, std::deque<std::uint32_t>, KeyHash> unanswered;
    for (std::uint32_t at = 0; at < units.size(); ++at) {
        Unit& unit = units[at];
        if (unit.answers) {
            const auto found = unanswered.find({unit.connection, *unit.answers, !unit.forward});
            if (found != unanswered.end()) {
                unit.partner = found->second.front();
                units[unit.partner].partner = at;
                found->second.pop_front();
                if (found->second.empty()) {
                    unanswered.erase(found);
                }
            }
        } else if (unit.control) {
            auto& waiting = unanswered[{unit.connection, *unit.control, unit.forward}];
            if (waiting.size() < kMostUnanswered) {
                waiting.push_back(at);
            }
        }
    }
}

}  // namespace plumb::source::capture
