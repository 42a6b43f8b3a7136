// Acknowledgements as they come: read from any bytes, in the words of every version. Nothing is guessed: an answer that
// does not say which message it is for, or how that fared, acknowledges nothing, and the reason is told.
//
// An acknowledgement is any message with an MSA segment, so that the response of a query is one as well.
#pragma once

#include "base/bytes.h"
#include "base/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::replay {

enum class AckCode : std::uint8_t { None, AA, AE, AR, CA, CE, CR };

/// "AA"; "" for None.
[[nodiscard]] std::string_view ackCodeName(AckCode code);
/// By its two letters, in any case.
[[nodiscard]] AckCode parseAckCode(std::string_view text);
[[nodiscard]] bool isCommit(AckCode code);
/// AA and CA.
[[nodiscard]] bool isPositive(AckCode code);

/// What an ERR segment or MSA-6 says. Text is decoded, in UTF-8.
struct AckError {
    std::string location;    ///< as a path, "PID-3[2].4"; "PID[2]-3" names the second PID; empty when not told
    std::string code;        ///< of table 0357: "101", "207" ...
    std::string text;        ///< what the code means, in the peer's words
    std::string severity;    ///< E, W, I, F; from 2.5 on
    std::string diagnostic;  ///< ERR-7, for the developer
    std::string userText;    ///< ERR-8, for who reads it

    friend bool operator==(const AckError&, const AckError&) = default;
};

struct Acknowledgement {
    AckCode code = AckCode::None;
    std::string codeText;      ///< MSA-1 as it stands
    std::string acknowledges;  ///< MSA-2, byte for byte
    std::string text;          ///< MSA-3, decoded
    std::string controlId;     ///< MSH-10, byte for byte
    std::string type;          ///< MSH-9 as it stands
    std::string version;       ///< MSH-12.1
    std::string acceptAck;     ///< MSH-15: whether this one wants a commit acknowledgement itself
    std::vector<AckError> errors;
    MessageId fault = MessageId::None;  ///< why it acknowledges nothing: replay.ack-no-...

    [[nodiscard]] bool valid() const { return fault == MessageId::None; }
    /// A response that carries more than the acknowledgement (RSP, RPL ...).
    [[nodiscard]] bool isResponse() const;
    /// A code of table 0357 that says the receiver could not do it now, and that it may be tried again.
    [[nodiscard]] bool hasErrorCode(std::string_view code) const;
};

/// Whether it is an application acknowledgement that wants a commit acknowledgement itself (MSH-15).
[[nodiscard]] bool asksForCommit(const Acknowledgement& acknowledgement);

/// Never fails. `charsetName` is what texts are read in where the answer does not say (MSH-18).
[[nodiscard]] Acknowledgement readAcknowledgement(ByteView bytes, std::string_view charsetName = {});

}  // namespace plumb::replay
