// From what people name to plain bytes of messages: a file, standard input, every file of a folder, every member of an
// archive; decoded where they are written in another way. What was assumed is told with each, and can be said instead
// (--as, --part).
#pragma once

#include "base/cancel.h"
#include "source/byte_source.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace plumb::source {

struct OpenOptions {
    /// How to read: "" asks the bytes; "hl7" takes them as they are; else decoders by name, such as "csv" or
    /// "csv+literal" for one behind the other.
    std::string as;
    std::string part;                        ///< which stored form of a message, where an export keeps several
    std::uint64_t unpackLimit = 2ull << 30;  ///< bytes unpacked, or read from standard input, per file
    std::string nameGlob;                    ///< of files in folders, and of members of an archive named itself
    std::string containing;                  ///< of files in folders: those that hold these bytes
    std::uint64_t containingWithin = 0;
    bool recursive = true;
};

struct OpenedBytes {
    std::shared_ptr<ByteSource> bytes;
    std::vector<Note> assumptions;
};

struct Opening {
    std::vector<OpenedBytes> sources;
    std::vector<Note> problems;  ///< what could not be read beside the sources that could
};

/// `path` may be "-". Fails when nothing could be opened at all; the error is then the first problem.
[[nodiscard]] Result<Opening> openBytes(const std::string& path, const OpenOptions& options, const CancelToken& cancel,
                                        Progress& progress);

/// Decodes one source as `options` say or as its bytes ask for.
[[nodiscard]] Result<OpenedBytes> interpret(std::shared_ptr<ByteSource> bytes, const OpenOptions& options,
                                            const CancelToken& cancel, Progress& progress);

}  // namespace plumb::source
