#include "check/reality/accept_all.h"

#include <algorithm>

namespace plumb::check {
namespace {

bool samePlace(const RealityRow& a, const RealityRow& b) {
    return a.flavour == b.flavour && a.place.segment == b.place.segment && a.place.field == b.place.field &&
           a.place.component == b.place.component;
}

void add(RealityNumber& to, const RealityNumber& more) {
    to.value += more.value;
    to.messages += more.messages;
}

void lay(RealityRow& row, const RealityRow& other) {
    row.known = row.known || other.known;
    row.ownSet = row.ownSet || other.ownSet;
    add(row.parents, other.parents);
    add(row.filled, other.filled);
    add(row.missing, other.missing);
    add(row.null, other.null);
    add(row.unknownCodes, other.unknownCodes);
    if (other.longest.question.number > row.longest.question.number) {
        row.longest = other.longest;
    }
    for (const RealityCode& code : other.codes) {
        if (std::none_of(row.codes.begin(), row.codes.end(),
                         [&code](const RealityCode& one) { return one.code == code.code; })) {
            row.codes.push_back(code);
        }
    }
}

/// Rows of one place of the spec as one; what is above fields stays by its type.
std::vector<RealityRow> laidTogether(std::span<const RealityRow> rows) {
    std::vector<RealityRow> all;
    for (const RealityRow& row : rows) {
        if (row.place.segment.empty()) {
            continue;
        }
        const auto same =
            std::find_if(all.begin(), all.end(), [&row](const RealityRow& one) { return samePlace(one, row); });
        if (same == all.end()) {
            all.push_back(row);
        } else {
            lay(*same, row);
        }
    }
    return all;
}

bool isBroken(const RealityRow& row, Acceptance what, bool segmentKnown) {
    const bool field = row.place.field > 0;
    switch (what) {
    case Acceptance::Usage:
        return row.known && field && row.parents.value > 0 &&
               ((row.usage == "R" && row.missing.value > 0) || (row.usage == "X" && row.seen()));
    case Acceptance::Length:
        return row.known && field && row.maxLength > 0 && row.longest.messages > 0 &&
               row.longest.question.number > row.maxLength;
    case Acceptance::Codes:
        return row.unknownCodes.messages > 0;
    case Acceptance::Element:
        return !row.known && row.seen() && (row.place.segment.front() == 'Z' || (field && segmentKnown));
    }
    return false;
}

}  // namespace

AcceptedAll acceptAll(std::string_view spec, std::span<const RealityRow> rows, const std::set<Acceptance>& kinds) {
    AcceptedAll all{std::string(spec), {}, {}};
    std::vector<RealityRow> places = laidTogether(rows);
    std::set<std::pair<std::string, std::string>> known;
    for (RealityRow& row : places) {
        row.place.type.clear();  // of all of them
        if (row.known && row.place.field == 0) {
            known.emplace(row.flavour, row.place.segment);
        }
    }
    // What is added first is described by what comes then.
    for (const Acceptance what : {Acceptance::Element, Acceptance::Usage, Acceptance::Length, Acceptance::Codes}) {
        for (const RealityRow& row : places) {
            const bool segmentKnown = known.count({row.flavour, row.place.segment}) > 0;
            if (kinds.count(what) == 0 || !isBroken(row, what, segmentKnown)) {
                continue;
            }
            if (Result<std::string> text = accept(all.text, row, what, places)) {
                all.text = std::move(*text);
                all.taken.emplace_back(row.place.path(), what);
            } else {
                all.refused.push_back(std::move(text.error()));
            }
        }
    }
    return all;
}

Result<std::string> acceptEverywhere(std::string_view spec, const RealityRow& row, Acceptance what,
                                     std::span<const RealityRow> rows) {
    const std::vector<RealityRow> places = laidTogether(rows);
    const auto same =
        std::find_if(places.begin(), places.end(), [&row](const RealityRow& one) { return samePlace(one, row); });
    return accept(spec, same == places.end() ? row : *same, what, rows);
}

}  // namespace plumb::check
