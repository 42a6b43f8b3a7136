// Gaps as they are found, each with a key of its own. For this folder only.
#pragma once

#include "spec/gap/differences.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace plumb::spec {

/// A place on both sides. A side that does not have it has no path.
struct GapPlace {
    std::string key;      ///< "PID-3.1", "ZPT-pet name", "ADT_A01/PROCEDURE/PR1"
    std::string segment;  ///< "PID"
    GapSide sender, receiver;
    /// What the standard of each side has here; nullptr: nothing, or it is no field.
    const dictionary::ElementInfo* senderStandard = nullptr;
    const dictionary::ElementInfo* receiverStandard = nullptr;
};

class GapList {
public:
    explicit GapList(const GapOptions& options)
        : m_options(options) {}

    [[nodiscard]] const GapOptions& options() const { return m_options; }

    void add(const GapPlace& place, const Difference& difference);
    void add(const GapPlace& place, const std::optional<Difference>& difference) {
        if (difference) {
            add(place, *difference);
        }
    }
    /// What only one side has, with the usage there; nothing where that is a usage that comes to not having it.
    void addPresence(const GapPlace& place, const SaidUsage& sender, const SaidUsage& receiver);

    [[nodiscard]] std::size_t size() const { return m_gaps.size(); }
    /// Of the gaps from `first` to `last`.
    void setMessages(std::size_t first, std::size_t last, const std::vector<std::string>& messages);
    [[nodiscard]] std::vector<Gap> take() { return std::move(m_gaps); }

private:
    GapOptions m_options;
    std::vector<Gap> m_gaps;
    std::map<std::string, std::size_t> m_keys;  ///< how many have it
};

/// Usage of what is not there.
[[nodiscard]] inline SaidUsage absent() {
    return {{UsageCode::X, {}, {}}, {}, false};
}

}  // namespace plumb::spec
