// The wire log: every byte both ways and everything that happened to a connection, with its time, in the order in which
// it happened. Who sends or listens writes rows; where they are kept is the sink's affair.
#pragma once

#include "base/bytes.h"
#include "base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::replay {

enum class WireKind : std::uint8_t {
    Connecting,  ///< a connection is sought, or a port is listened on
    Connected,   ///< TCP stands
    Tls,         ///< what was negotiated, or why it was not
    Bytes,       ///< as they were given to, or came from, the system
    Closed,
    Note,  ///< what was recognised: an odd frame, a stray acknowledgement, a retry
};

enum class WireDirection : std::uint8_t { None, Out, In };

/// "connecting", "bytes" ...; the words of exports.
[[nodiscard]] std::string_view wireKindName(WireKind kind);
[[nodiscard]] std::string_view wireDirectionName(WireDirection direction);

/// Which connection of a run, from 1.
using ConnectionNumber = std::uint32_t;

struct WireRow {
    std::int64_t microseconds = 0;  ///< since 1970-01-01 UTC
    ConnectionNumber connection = 0;
    WireKind kind = WireKind::Note;
    WireDirection direction = WireDirection::None;
    std::optional<std::uint64_t> message;  ///< which one of the plan, or of those received, where that is known
    std::string peer;                      ///< "127.0.0.1:2575", of Connecting, Connected and Closed
    std::optional<Note> note;              ///< what happened, in words
    ByteView bytes;                        ///< of Bytes; valid during add() only
};

class WireLog {
public:
    virtual ~WireLog() = default;
    /// On the thread of the connection. Rows come in the order of their times.
    virtual void add(const WireRow& row) = 0;
};

/// Takes no notice.
class NoWireLog final : public WireLog {
public:
    void add(const WireRow& /*row*/) override {}
};

/// Microseconds since 1970-01-01 UTC, as rows carry them.
[[nodiscard]] std::int64_t wireMicroseconds();

/// Bytes for reading: text with control characters as their pictures (VT, FS, CR ...) in angle brackets, a line a
/// segment.
[[nodiscard]] std::string wireText(ByteView bytes);

}  // namespace plumb::replay
