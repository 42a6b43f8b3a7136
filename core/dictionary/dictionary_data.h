// What a Dictionary holds. Internal to the room.
#pragma once

#include "dictionary/dictionary.h"
#include "dictionary/packed/definitions.h"

#include <deque>
#include <vector>

namespace plumb::dictionary {

/// The definitions of all versions, and their structures; made once.
struct SharedData {
    packed::Definitions definitions;
    std::deque<StructureSource> structures;  ///< by number of the definition
};

struct Dictionary::Data {
    Version version = Version::V251;
    // All sorted by id, without case.
    std::vector<SegmentInfo> segments;
    std::vector<TypeInfo> types;
    std::vector<StructureInfo> structures;
    std::vector<EventInfo> events;  ///< by code, then event
    std::vector<TableInfo> tables;  ///< by number
    std::vector<CodeInfo> codes;    ///< of all tables
};

}  // namespace plumb::dictionary
