// What the tests of finding messages share: texts as sources, and an index as text, so that a failure shows a readable
// difference.
#pragma once

#include "source/opened_source.h"
#include "unit/source/temporary_folder.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::source::test {

/// Opens and indexes; a failure to do so fails the test and gives nullptr.
[[nodiscard]] std::unique_ptr<OpenedSource> indexed(std::shared_ptr<ByteSource> bytes, const ScanOptions& options = {});
[[nodiscard]] std::unique_ptr<OpenedSource> indexedText(std::string text, const ScanOptions& options = {});
[[nodiscard]] std::unique_ptr<OpenedSource> indexedFile(const std::string& path, const ScanOptions& options = {});

/// The bytes of message `number` (from 0).
[[nodiscard]] std::string messageText(const OpenedSource& source, std::uint64_t number);
[[nodiscard]] std::vector<std::string> messageTexts(const OpenedSource& source);

/// Gaps and messages one after the other: must be the source.
[[nodiscard]] std::string joined(const OpenedSource& source);

/// One line a message: begin, length, terminator, flags, hash.
[[nodiscard]] std::string indexText(const OpenedSource& source);
/// The sums of the scan and its envelope as text.
[[nodiscard]] std::string summaryText(const OpenedSource& source);

/// The codes of notes, sorted, each once, blank between.
[[nodiscard]] std::string codesOf(const std::vector<Note>& notes);

/// Line ends and control characters made visible, a line a segment.
[[nodiscard]] std::string shown(std::string_view text);

/// Small pieces, so that every message crosses a border somewhere.
[[nodiscard]] ScanOptions pieces(std::uint64_t bytes, unsigned threads = 1);

[[nodiscard]] std::string readFile(const std::string& path);

}  // namespace plumb::source::test
