// How the dictionary lies in the program; written by the packer, read by unpack.h.
//
// The bytes start with kBlockCount entries of two 32-bit numbers: compressed and raw size of each block. The blocks
// follow, each a zstd frame: the shared one, then one a version. All numbers are little-endian. A column is a run of
// numbers of equal width, of 16-bit ones first all low bytes and then all high bytes, which compresses better. In
// "count" 32 bits say how many entries the columns behind it have.
//
// Shared block: definitions that are the same in several versions stand in it once.
//   strings     count; 16: length; the characters of all
//   lengths     count; 16: the low and 16: the high half of min, of max and of conformance; 8: Truncation
//   elements    count; 16: number; string name; string type; length; 8: usage; 16: repetitions; string table
//   segments    count; string id; string name; 16: how many elements
//   types       count; the same
//   nodes       count; 8: kind; string name; 16: min; 16: max; 16: how many children
//   structures  count; string id; 16: how many nodes, in preorder, the structure itself not among them
//   codes       count; string code; string text; 8: first version; 8: last version or kAnyVersion
//   tables      count; string id; string name; 8: kind; 16: how many codes
// A "string" is a 16-bit number of one, a "length" of a length. What has elements, nodes or codes has the next ones.
//
// Version block: counts, each with columns of 16 bits.
//   segments, types, structures   numbers of definitions, sorted by id
//   events                        string code; string event; string structure
#pragma once

#include "dictionary/version.h"

#include <cstddef>
#include <cstdint>

namespace plumb::dictionary::packed {

inline constexpr std::size_t kBlockCount = 1 + kVersionCount;
inline constexpr std::uint16_t kUnbounded16 = UINT16_MAX;  ///< repetitions and maxima: any number
inline constexpr std::uint8_t kAnyVersion = UINT8_MAX;     ///< the source does not say since when or until when

}  // namespace plumb::dictionary::packed
