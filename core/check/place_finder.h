// Finds what the paths of expressions name in one message, from where a rule stands.
//
// A path starts at the innermost place that has its first name: the segment of the rule when it is its id and carries
// no selector; else the innermost group around that has a segment or group of that name, first among what stands in it
// directly, then deeper down; at last the message. What a structure makes of a path is looked up once and kept.
#pragma once

#include "check/expression_program.h"
#include "check/field_table.h"
#include "check/function_ref.h"
#include "hl7/group_overlay.h"
#include "hl7/message_view.h"

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace plumb::check {

/// Where a rule stands in a message: a group (the message is one), a segment, or an element.
struct Spot {
    hl7::NodeNumber group = 0;
    std::uint32_t first = 1, last = 0;  ///< the segments of the group's occurrence
    std::uint32_t segment = 0;          ///< from 1; 0: it stands at the group
    bool hasElement = false;
    hl7::Element element;  ///< a field, repetition, component or sub-component

    [[nodiscard]] static Spot ofMessage(const hl7::MessageView& message) {
        Spot spot;
        spot.last = message.segmentCount();
        return spot;
    }
    [[nodiscard]] static Spot ofGroup(const hl7::GroupOccurrence& group) {
        Spot spot;
        spot.group = group.node;
        spot.first = group.first;
        spot.last = group.last;
        return spot;
    }
    [[nodiscard]] static Spot ofSegment(std::uint32_t segment) {
        Spot spot;
        spot.first = spot.last = spot.segment = segment;
        return spot;
    }
    [[nodiscard]] static Spot ofElement(const hl7::Element& element) {
        Spot spot = ofSegment(element.path.segment());
        spot.hasElement = true;
        spot.element = element;
        return spot;
    }
};

class PlaceFinder {
public:
    /// `overlay` is of `message`, or nullptr when its structure is not known; `fields` may know where its fields stand.
    /// Grammars must outlive the finder.
    void begin(const hl7::MessageView& message, const hl7::GroupOverlay* overlay, const FieldTable* fields = nullptr);
    /// The next rule: what it may cost is counted from here, since walks within walks multiply.
    void beginRule() { m_work = 0; }
    [[nodiscard]] const hl7::MessageView& message() const { return *m_message; }

    /// The one place of a path that names at most one, in the segment or element of the rule itself. Nothing: ask
    /// each().
    [[nodiscard]] std::optional<hl7::Element> quick(const ProgramPath& path, const Spot& from) const;

    /// Calls visit(spot, element) for every place in message order until it returns false. A place that could be one
    /// only and is absent is visited as such when its segment is there. Returns why the path can name nothing, or
    /// nullptr.
    using Visit = FunctionRef<bool(const Spot&, const hl7::Element&)>;
    const Note* each(const ProgramPath& path, const Spot& from, Visit visit);

    /// The number of the segment at `spot` among those of its kind, in the smallest group in which it can repeat.
    [[nodiscard]] std::uint32_t ordinal(const Spot& spot);
    /// Where something would stand that is not there.
    [[nodiscard]] hl7::Element nowhere(const Spot& spot) const;
    [[nodiscard]] bool isOwn(const ProgramPath& path, const Spot& from) const;

private:
    /// What a structure makes of a path.
    struct Resolved {
        hl7::NodeNumber start = 0;  ///< the group whose occurrence is searched
        bool byId = false;          ///< no node has the name: segments with that id are looked for
        std::vector<std::vector<hl7::NodeNumber>> steps;
        Note problem;
    };
    struct Key {
        const ProgramPath* path;
        const hl7::Grammar* grammar;
        hl7::NodeNumber from;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    struct Range {
        std::uint32_t first = 1, last = 0;
    };
    /// Occurrences of groups that were looked for last: the next rule, or the next segment, asks for the same.
    struct Known {
        hl7::NodeNumber group = hl7::kNoNode;
        Range range;
    };
    /// How many segments of its kind stand in `range` up to `segment`.
    struct Counted {
        hl7::NodeNumber node = hl7::kNoNode;
        std::uint32_t first = 0, segment = 0, count = 0;
    };

    const Note* relative(const ProgramPath& path, const Spot& from, Visit visit);
    const Resolved& resolved(const ProgramPath& path, hl7::NodeNumber from);
    [[nodiscard]] Resolved resolve(const spec::ContextPath& path, hl7::NodeNumber from) const;
    void named(hl7::NodeNumber in, std::string_view name, std::vector<hl7::NodeNumber>& out) const;
    [[nodiscard]] hl7::NodeNumber groupAround(hl7::NodeNumber node) const;
    [[nodiscard]] Range around(hl7::NodeNumber group, std::uint32_t segment);
    [[nodiscard]] std::uint32_t endOf(hl7::NodeNumber group, std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] bool starts(hl7::NodeNumber group, std::uint32_t segment) const;
    [[nodiscard]] bool goesOn(hl7::NodeNumber group, std::uint32_t segment) const;
    bool step(const spec::ContextPath& path, const Resolved& resolved, std::size_t number, Range range, Visit visit);
    bool enter(const spec::ContextPath& path, const Resolved& resolved, std::size_t number, hl7::NodeNumber group,
               Range range, Visit visit);
    bool segment(const spec::ContextPath& path, std::uint32_t segment, Visit visit);

    const hl7::MessageView* m_message = nullptr;
    const hl7::GroupOverlay* m_overlay = nullptr;
    const FieldTable* m_fields = nullptr;
    std::unordered_map<Key, Resolved, KeyHash> m_resolved;
    // Repetitions of the fields that are being gone through, one within the other.
    std::vector<std::vector<hl7::Element>> m_repetitions;
    std::size_t m_depth = 0;
    std::array<Known, 4> m_known{};
    std::size_t m_nextKnown = 0;
    Counted m_counted;
    std::uint64_t m_work = 0;  ///< segments and repetitions looked at for one rule
};

}  // namespace plumb::check
