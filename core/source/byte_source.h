// Where bytes come from: a file, memory, a member of an archive, a decoded dump. Immutable to its readers.
//
// Bytes are reached through windows only. A window of a file is stamped with the state the file had when it was
// indexed: once the file was truncated, replaced or rewritten, windows fail with a sentence instead of showing bytes of
// something else. Thread-safe: any number of readers, each with its own WindowBuffer.
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumb::source {

/// Room for the bytes of a window where they cannot be shown in place; keep one per reader and reuse it.
using WindowBuffer = std::vector<std::uint8_t>;

struct PassagePartner {
    std::uint64_t offset = 0;  ///< in the source, where its frame begins
    std::int64_t timeNs = 0;
};

/// How a message went over the wire, where the source tells (network captures).
struct Passage {
    std::int64_t timeNs = 0;  ///< of the packet in which it begins, since 1970-01-01 UTC
    std::string from, to;     ///< "10.1.2.3:2575"
    bool isAnswer = false;
    std::optional<PassagePartner> partner;  ///< its acknowledgement, or what it acknowledges
    std::uint64_t missingBytes = 0;         ///< of it, that were not captured
};

class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// What people call it: a path, "archive.zip!member", "standard input".
    [[nodiscard]] virtual const std::string& name() const = 0;

    /// Bytes that may be read now. Grows only through refresh().
    [[nodiscard]] virtual std::uint64_t size() const = 0;

    /// The bytes of `range`, cut at the end of the source. The view lives until the next call with the same buffer or
    /// the end of the source, whichever comes first.
    [[nodiscard]] virtual Result<ByteView> window(ByteRange range, WindowBuffer& buffer) const = 0;

    /// To be asked after the bytes of a window were used for an answer: an error when the source changed meanwhile, so
    /// that the answer must be dropped.
    [[nodiscard]] virtual Result<void> check() const { return {}; }

    /// True when the source may no longer hold what it held when it was opened, although nothing proves it; messages
    /// are then checked one by one against their index entries.
    [[nodiscard]] virtual bool changedSinceOpened() const { return false; }

    /// Where a byte of this source stands in the file it was read from; the same offset unless it was decoded.
    [[nodiscard]] virtual std::uint64_t fileOffset(std::uint64_t offset) const { return offset; }
    [[nodiscard]] virtual bool isDecoded() const { return false; }

    /// How the message at this place went over the wire.
    [[nodiscard]] virtual std::optional<Passage> passageOf(std::uint64_t offset) const {
        static_cast<void>(offset);
        return std::nullopt;
    }
};

/// Bytes in memory, which it owns.
class MemorySource final : public ByteSource {
public:
    MemorySource(std::string name, std::string bytes)
        : m_name(std::move(name))
        , m_bytes(std::move(bytes)) {}

    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    [[nodiscard]] Result<ByteView> window(ByteRange range, WindowBuffer&) const override {
        return slice(asBytes(m_bytes), range);
    }

private:
    std::string m_name;
    std::string m_bytes;
};

}  // namespace plumb::source
