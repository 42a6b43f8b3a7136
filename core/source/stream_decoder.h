// Undoing a writing (escapes, base64, hex ...) from front to back, so that dumps of any size work.
//
// A decoder sees the input piece by piece and says for each stretch of output where it came from: copied bytes stand in
// the input as they are, replaced ones stand there in another writing; input that is neither is not shown. It says how
// much of a piece it used; what is left comes again at the front of the next piece, so no decoder keeps bytes.
#pragma once

#include "base/bytes.h"
#include "base/error.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace plumb::source {

class DecodeSink {
public:
    virtual ~DecodeSink() = default;

    /// `bytes` stand at `offset` of the input exactly so.
    virtual void copy(ByteView bytes, std::uint64_t offset) = 0;

    /// `bytes` are written at `offset` in another way, over `length` bytes of the input (0: not written there at all).
    /// Places inside map in proportion, so that runs of a steady ratio (base64, hex, UTF-16) stay exact.
    virtual void replace(std::string_view bytes, std::uint64_t offset, std::uint64_t length) = 0;
};

class StreamDecoder {
public:
    /// What a decoder may leave unused of a piece that is not the last.
    static constexpr std::size_t kLookahead = 4096;

    virtual ~StreamDecoder() = default;

    /// Decodes `input`, which stands at `offset`, and returns the bytes used: all of them when it is the `last` piece,
    /// else all but fewer than kLookahead. Time and output are linear in the input.
    [[nodiscard]] virtual std::size_t decode(ByteView input, std::uint64_t offset, bool last, DecodeSink& sink) = 0;

    /// A decoder in the same state: small, since one is kept per checkpoint.
    [[nodiscard]] virtual std::unique_ptr<StreamDecoder> clone() const = 0;

    /// Its id, as --as takes it.
    [[nodiscard]] virtual std::string_view name() const = 0;

    /// What is to be said about the input decoded so far.
    [[nodiscard]] virtual std::vector<Note> notes() const { return {}; }
};

}  // namespace plumb::source
