// Dictionary::structureOf: from message code and event to a structure, with what is done where the map has no row.
#include "base/ascii.h"
#include "dictionary/dictionary.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

namespace plumb::dictionary {
namespace {

/// The row of the map itself; empty when it has none.
std::string_view mapped(const Dictionary& dictionary, std::string_view code, std::string_view event) {
    for (const EventInfo& info : dictionary.events()) {
        if (equalCaseBlind(info.code, code) && equalCaseBlind(info.event, event)) {
            return info.structure;
        }
    }
    return {};
}

std::string_view idOf(const StructureInfo* structure) {
    return structure ? structure->id : std::string_view();
}

/// The structure of all events of a code, when they have but one.
std::string_view onlyOneOf(const Dictionary& dictionary, std::string_view code) {
    std::string_view only;
    for (const EventInfo& info : dictionary.events()) {
        if (equalCaseBlind(info.code, code)) {
            if (!only.empty() && only != info.structure) {
                return {};
            }
            only = info.structure;
        }
    }
    return only;
}

/// All other versions, the nearest first, of two equally near the later one.
std::array<Version, kVersionCount> byDistanceFrom(Version version) {
    std::array<Version, kVersionCount> sorted = kVersions;
    const auto distance = [version](Version other) {
        const int steps = static_cast<int>(other) - static_cast<int>(version);
        return 2 * std::abs(steps) + (steps < 0 ? 1 : 0);
    };
    std::sort(sorted.begin(), sorted.end(), [&](Version a, Version b) { return distance(a) < distance(b); });
    return sorted;
}

}  // namespace

std::string_view Dictionary::structureOf(std::string_view code, std::string_view event) const {
    if (code.empty()) {
        return {};
    }
    if (const std::string_view found = mapped(*this, code, event); !found.empty()) {
        return found;
    }
    if (!event.empty()) {
        if (const std::string_view found = mapped(*this, code, {}); !found.empty()) {
            return found;
        }
        const std::string both = std::string(code) + '_' + std::string(event);
        if (const std::string_view found = idOf(structure(both)); !found.empty()) {
            return found;
        }
    }
    const std::string_view ofCode = event.empty() ? onlyOneOf(*this, code) : idOf(structure(code));
    if (!ofCode.empty()) {
        return ofCode;
    }
    for (const Version other : byDistanceFrom(version())) {
        if (const std::string_view found = idOf(structure(mapped(of(other), code, event))); !found.empty()) {
            return found;
        }
    }
    return {};
}

}  // namespace plumb::dictionary
