// Cuts a stream of bytes into frames, however it arrives and however the peer frames. Nothing fails: what was odd is
// told with the frame it concerns, and all bytes stand in a frame or are counted as skipped.
//
//  - A frame ends at FS CR. FS LF, or FS alone, ends one too where the next frame (VT, or MSH) or silence follows; FS
//    before anything else is a byte of the message.
//  - VT begins a frame. Inside one, VT before MSH (FHS, BHS) begins the next, since the one before was never ended; VT
//    before anything else is a byte of the message.
//  - Outside a frame, MSH and something that can delimit fields begins one too. Other bytes there are skipped; line
//    ends and blanks between frames are no oddity.
//
// Whether FS ends a frame can depend on bytes that are still to come: while unsure(), call settle() when the peer has
// been silent for a moment.
//
// Memory: at most the limit and the chunk fed last. Not thread-safe.
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "replay/framing.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace plumb::replay {

struct FrameOddities {
    bool garbage : 1 = false;    ///< bytes before it that belong to no frame
    bool noStart : 1 = false;    ///< no VT
    bool noTrailer : 1 = false;  ///< FS without CR
    bool lfForCr : 1 = false;    ///< FS LF
    bool notEnded : 1 = false;   ///< the next frame began before this one had ended
    bool noFinalCr : 1 = false;  ///< the last segment does not end with CR
    bool tooLong : 1 = false;    ///< bytes() is its beginning
    bool cutOff : 1 = false;     ///< the stream ended inside
    bool empty : 1 = false;

    [[nodiscard]] bool any() const {
        return garbage || noStart || noTrailer || lfForCr || notEnded || noFinalCr || tooLong || cutOff || empty;
    }
    friend bool operator==(const FrameOddities&, const FrameOddities&) = default;
};

struct Frame {
    ByteView bytes;             ///< the message; valid until the decoder is called again
    std::uint64_t offset = 0;   ///< of its first byte in the stream
    std::uint64_t garbage = 0;  ///< bytes skipped before it
    FrameOddities oddities;

    /// Complete: a message as the peer meant it, whatever is odd around it.
    [[nodiscard]] bool whole() const { return !oddities.tooLong && !oddities.cutOff; }
};

/// The oddities in words, in the order of the struct. `limit` is that of the decoder.
[[nodiscard]] std::vector<Note> explain(const Frame& frame, std::uint64_t limit);

class MllpDecoder {
public:
    static constexpr std::uint64_t kUsualLimit = 64 * 1024 * 1024;

    explicit MllpDecoder(const Framing& framing = {}, std::uint64_t limit = kUsualLimit);

    /// Takes bytes as they came. Ask next() until it has nothing before feeding more.
    void feed(ByteView chunk);

    /// The next frame that is sure.
    [[nodiscard]] std::optional<Frame> next();

    /// An end that only further bytes could make sure is taken for one. For a peer that has gone silent.
    [[nodiscard]] std::optional<Frame> settle();

    /// The stream has ended; what stands in a begun frame is one that is cut off. Ask until it has nothing.
    [[nodiscard]] std::optional<Frame> finish();

    /// Bytes of a frame have come, its end has not.
    [[nodiscard]] bool inside() const { return m_state != State::Outside; }
    /// What has come ends a frame or does not; see settle().
    [[nodiscard]] bool unsure() const { return m_unsure; }
    /// Bytes fed so far.
    [[nodiscard]] std::uint64_t received() const { return m_base + m_buffer.size(); }
    /// Bytes that belong to no frame so far, line ends and blanks between frames not among them.
    [[nodiscard]] std::uint64_t skipped() const { return m_skipped; }
    [[nodiscard]] std::uint64_t limit() const { return m_limit; }
    [[nodiscard]] std::size_t bufferedBytes() const { return m_buffer.size() - m_at; }

private:
    enum class State : std::uint8_t {
        Outside,
        Inside,
        Dropping,  ///< inside a frame that was told to be too long
    };
    /// What stands at a place, as far as the bytes that are there tell.
    enum class Seen : std::uint8_t { No, Yes, Unsure };
    struct End {
        Seen seen = Seen::No;
        std::size_t length = 0;  ///< of the end's bytes
        FrameOddities oddities;
    };

    [[nodiscard]] std::optional<Frame> advance(bool silent);
    [[nodiscard]] bool begin();
    [[nodiscard]] bool scan(bool silent, std::optional<Frame>& frame);
    [[nodiscard]] bool endFound(std::size_t at, const End& end, std::optional<Frame>& frame);
    [[nodiscard]] Frame passLimit();
    [[nodiscard]] Frame close(std::size_t bodyEnd, FrameOddities oddities);
    [[nodiscard]] End endAt(std::size_t at, bool silent) const;
    [[nodiscard]] End lineFeedEndAt(std::size_t at, bool silent) const;
    [[nodiscard]] static Seen decided(Seen seen, bool silent);
    /// Whether the next frame begins at `at`.
    [[nodiscard]] Seen frameAt(std::size_t at) const;
    [[nodiscard]] Seen headerAt(std::size_t at) const;
    [[nodiscard]] std::size_t findControl(std::size_t from) const;
    void skip(std::size_t to);
    void compact();

    Framing m_framing;
    std::uint64_t m_limit;
    std::vector<std::uint8_t> m_buffer;
    std::uint64_t m_base = 0;   ///< offset in the stream of m_buffer[0]
    std::size_t m_at = 0;       ///< where the frame's message begins, or what is outside of frames
    std::size_t m_scanned = 0;  ///< no end of it before this
    std::uint64_t m_garbage = 0;
    std::uint64_t m_skipped = 0;
    FrameOddities m_oddities;  ///< of the frame that is begun
    State m_state = State::Outside;
    bool m_unsure = false;
};

}  // namespace plumb::replay
