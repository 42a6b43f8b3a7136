// Which acknowledgement answers which message: MSA-2 names the MSH-10 of a message that came before it.
//
// Where several messages share a control id, an ack answers the nearest one before it that has none yet. A commit ack
// (CA, CE, CR) and an application ack (AA, AE, AR) of one message are two; the application's code counts once it is
// there. An ack that stands before its message (files read in another order) is paired by finish(). What is left is
// stray.
//
// Add messages in the order of their numbers; a collection of sources numbers its messages on. 50 to 75 bytes a
// message: ids are kept as 96 bits of hash, not as text.
#pragma once

#include "base/strong.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace plumb::hl7 {
class MessageView;
}

namespace plumb::query {

struct AckRecord {
    MessageNumber number;
    std::string_view controlId;  ///< MSH-10
    bool isAck = false;
    std::string_view code;                     ///< MSA-1
    std::string_view acknowledges;             ///< MSA-2
    std::optional<std::int64_t> milliseconds;  ///< when: from the log line, else MSH-7

    /// Reads a message; an ack is one with an MSA segment. `logged` is the time of its log line, in milliseconds.
    [[nodiscard]] static AckRecord of(const hl7::MessageView& message, MessageNumber number,
                                      std::optional<std::int64_t> logged = std::nullopt);
};

struct Ack {
    MessageNumber message;
    MessageNumber ack;
    std::array<char, 8> codeText{};
    std::optional<std::int64_t> latency;  ///< milliseconds from the message to the ack, where both have a time

    /// At most seven bytes.
    [[nodiscard]] std::string_view code() const { return codeText.data(); }
};

class AckPairing {
public:
    void add(const AckRecord& record);
    void finish();

    /// The application's ack of a message, else its commit ack, else nothing.
    [[nodiscard]] std::optional<Ack> ackOf(MessageNumber message) const;
    [[nodiscard]] std::optional<MessageNumber> messageOf(MessageNumber ack) const;
    [[nodiscard]] bool isAck(MessageNumber number) const;

    struct Counts {
        std::uint64_t messages = 0;  ///< that are no acks
        std::uint64_t acknowledged = 0;
        std::uint64_t acks = 0;
        std::uint64_t stray = 0;     ///< acks of nothing that is here
        std::uint64_t repeated = 0;  ///< acks of a message that had one of the same kind already
    };
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] std::vector<MessageNumber> strayAcks() const;
    [[nodiscard]] std::uint64_t memoryBytes() const;

private:
    static constexpr std::uint32_t kNone = UINT32_MAX;
    static constexpr std::int64_t kNoTime = INT64_MIN;

    struct Identity {
        std::uint64_t hash = 0;
        std::uint32_t check = 0;
        friend bool operator==(const Identity&, const Identity&) = default;
    };
    struct Sent {
        std::uint64_t number = 0;
        std::int64_t time = kNoTime;
        std::uint64_t hash = 0;
        std::uint32_t check = 0;
        std::array<std::uint32_t, 2> ack{kNone, kNone};     ///< application, commit
        std::array<std::uint32_t, 2> before{kNone, kNone};  ///< an earlier one of the same id, skipping answered ones
    };
    struct Answer {
        std::uint64_t number = 0;
        std::int64_t time = kNoTime;
        Identity id;
        std::array<char, 8> code{};
        std::uint32_t message = kNone;
        bool repeated = false;
    };

    [[nodiscard]] static Identity identify(std::string_view controlId);
    [[nodiscard]] std::uint32_t latest(const Identity& id) const;
    [[nodiscard]] std::size_t slotOf(const Identity& id) const;
    void growSlots();
    bool pair(std::uint32_t answer);

    std::vector<Sent> m_sent;
    std::vector<Answer> m_answers;
    std::vector<std::uint32_t> m_slots;  ///< latest message of an id, kNone: free
    std::uint32_t m_ids = 0;
};

}  // namespace plumb::query
