// What receivers are known to do, recognised while messages are sent to one, and told once each. Nothing of it changes
// an outcome: acknowledgements are matched by MSA-2 whatever a peer does.
//
//  - It gives its acknowledgements the same MSH-10 again.
//  - It takes frames that arrive together for one message: of those, the first is acknowledged and no other.
//  - It takes the messages of a connection once more with each further one, and acknowledges them again.
//  - It ends acknowledgements without the last CR.
#pragma once

#include "base/error.h"
#include "replay/mllp_decoder.h"
#include "replay/outcome.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace plumb::replay {

class PeerHabits {
public:
    /// A message left on this connection.
    void sent(std::uint64_t message);
    /// An acknowledgement came, whomever it is for.
    [[nodiscard]] std::vector<Note> answered(const Acknowledgement& acknowledgement, const FrameOddities& oddities);
    /// An attempt is over.
    [[nodiscard]] std::vector<Note> ended(const AttemptResult& attempt);
    /// The connection is another one.
    void connectionChanged();

private:
    static constexpr std::size_t kMost = 1000;  ///< remembered of each kind

    void tell(MessageId id, std::vector<Note>& notes);

    std::set<MessageId> m_told;
    std::string m_lastId, m_lastAcknowledges;
    std::optional<std::uint64_t> m_first;  ///< of those that left since the last acknowledgement
    std::map<std::uint64_t, std::optional<std::uint64_t>> m_underWay;  ///< with the first of those it left with
    std::set<std::uint64_t> m_firstsAnswered;
    std::set<std::string> m_answered;  ///< MSA-2 of this connection's acknowledgements
    std::set<std::string> m_again;     ///< those of them that came again
};

/// Whether a note is of this kind.
[[nodiscard]] bool isPeerHabit(MessageId id);

}  // namespace plumb::replay
