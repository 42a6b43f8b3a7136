// Cloverleaf's saved messages (SMAT).
//
// Old form: x.msg holds the messages and, after each, bytes that are none; x.idx has a line a message, a Tcl keyed list
// with {OFFSET n} and {LENGTH n} among others. New form: x.smatdb, an SQLite database with the table smat_msgs and its
// column MessageContent, usually encrypted with SQLCipher under the site's name.
#pragma once

#include "base/cancel.h"
#include "source/byte_source.h"
#include "source/stream_decoder.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::source {

/// The places of the messages in x.msg, sorted; nothing when `index` is no such index.
[[nodiscard]] std::optional<std::vector<ByteRange>> parseSmatIndex(std::string_view index);

/// Shows these ranges, one after the other, and nothing else. They must be sorted; what overlaps is cut.
[[nodiscard]] std::unique_ptr<StreamDecoder> makeRangeDecoder(std::vector<ByteRange> ranges);

/// Whether `head` begins an SQLite database.
[[nodiscard]] bool looksLikeSqlite(ByteView head);

/// The messages of a .smatdb in the order of their times, at most `limit` bytes of database and messages each. The
/// database is read into memory, so that no lock is taken and no file is made beside it.
[[nodiscard]] Result<std::shared_ptr<ByteSource>> openSmatDatabase(const ByteSource& database, std::uint64_t limit,
                                                                   const CancelToken& cancel);

}  // namespace plumb::source
