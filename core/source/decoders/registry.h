// The decoders by name, and which of them a file seems to need.
//
// To add one: a file in this folder with its DecoderKind, a line in registry.cpp, a fixture in tst_decoders.cpp.
#pragma once

#include "source/stream_decoder.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::source {

/// How much of a file detection wants to see; less is fine when the file is shorter.
inline constexpr std::size_t kHeadBytes = 256 * 1024;

struct DecoderOptions {
    /// Which of the stored forms of a message, where an engine's export keeps several (--part).
    std::string part;
};

struct DecoderKind {
    std::string_view id;
    /// For people: "The file was read as {title}."
    std::string_view title;
    /// 0 to 100, see detectDecoders().
    int (*detect)(ByteView head);
    /// Takes what varies (byte order, column separator, dump layout) from the head.
    std::unique_ptr<StreamDecoder> (*make)(ByteView head, const DecoderOptions& options);
};

/// All kinds, in the order in which --as lists them.
[[nodiscard]] const std::vector<DecoderKind>& decoderKinds();
/// nullptr when there is none of that name.
[[nodiscard]] const DecoderKind* findDecoder(std::string_view id);

/// What DecoderOptions::part may be.
[[nodiscard]] std::vector<std::string_view> messageParts();

struct Candidate {
    const DecoderKind* kind = nullptr;
    int confidence = 0;
};

/// Decoders that the head asks for, the likeliest first. Confidence means:
///   90 and more: the format's own mark and a message in its writing were both seen;
///   75 to 89: a message stands where this format puts one;
///   60 to 74: the shape fits, and nothing speaks against it.
/// Below 60 nothing is proposed. Nothing at all is proposed when the head holds a message as it should be
/// (holdsPlainMessage): plain HL7 is never taken for something else.
[[nodiscard]] std::vector<Candidate> detectDecoders(ByteView head);

/// Whether a message header stands at the start of a line or after a frame byte, with a segment on the line after it.
[[nodiscard]] bool holdsPlainMessage(ByteView head);

}  // namespace plumb::source
