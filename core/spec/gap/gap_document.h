// The gaps of two specs with what people decided about each: the list that a team works through.
//
// It is a value. When either spec changes, update() brings the gaps up to date and keeps everything that a person
// wrote.
#pragma once

#include "spec/gap/find_gaps.h"
#include "spec/lint.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

enum class GapDecision : std::uint8_t { None, Map, Default, AskVendor, Ignore };
enum class GapStatus : std::uint8_t { Open, Waiting, Done };
/// What the last update made of a row.
enum class GapMark : std::uint8_t {
    Known,
    New,
    Changed,  ///< differs from what was decided about; stays until a person takes the mark away
    Gone,     ///< the specs no longer differ there; kept as it holds a person's work
};

[[nodiscard]] std::span<const std::string_view> gapDecisionNames();
[[nodiscard]] std::span<const std::string_view> gapStatusNames();
[[nodiscard]] std::span<const std::string_view> gapMarkNames();
[[nodiscard]] std::string_view gapName(GapDecision decision);
[[nodiscard]] std::string_view gapName(GapStatus status);
[[nodiscard]] std::string_view gapName(GapMark mark);

/// Which spec it is; what a file of gaps says of each.
struct GapSpec {
    std::string id, title, version, date, standard;
    std::string from = {};  ///< where it was read from: a file, or the name of a shipped spec; empty: nobody said

    friend bool operator==(const GapSpec&, const GapSpec&) = default;
};

[[nodiscard]] GapSpec gapSpecOf(const SpecDocument& document);

struct GapRow {
    Gap gap;
    GapDecision decision = GapDecision::None;
    GapStatus status = GapStatus::Open;
    std::string owner, due, comment;  ///< due is a day: 2027-01-31
    GapMark mark = GapMark::Known;

    friend bool operator==(const GapRow&, const GapRow&) = default;
};

/// A person wrote something here.
[[nodiscard]] bool hasWork(const GapRow& row);
/// Somebody has to do something still: not done, not ignored, not gone; or changed since.
[[nodiscard]] bool isOpen(const GapRow& row);
[[nodiscard]] bool isHarmful(const GapRow& row);

struct GapDocument {
    GapSpec sender, receiver;
    std::vector<GapRow> rows;

    friend bool operator==(const GapDocument&, const GapDocument&) = default;
};

/// Brings the list up to date with what is found now; rows stand in the order of `found`, those that are gone behind.
/// A gap is known again by its key, else by what is left on both lists in the same place of either side. What is gone
/// and holds no work is marked once and left out the next time.
void update(GapDocument& document, const GapSpec& sender, const GapSpec& receiver, std::vector<Gap> found);

struct ReadGaps {
    GapDocument document;         ///< what could be read
    std::vector<LintNote> notes;  ///< errors only; empty: all was read
};

/// `file` is the name that notes carry. Any bytes are read in bounded time and memory.
[[nodiscard]] ReadGaps readGapsYaml(std::string_view text, const std::string& file);
[[nodiscard]] std::string writeGapsYaml(const GapDocument& document);

}  // namespace plumb::spec
