// A message laid beside the spec that it is held against, as a tree of rows: what the structure names and what the
// message has, in the order of both. A row says what became of its rule.
//
// Rows are made level by level when they are asked for, so that a message of a hundred thousand segments costs what is
// looked at. Every finding of the message belongs to exactly one row: the innermost that its place lies in, or that of
// the segment or group that is missing. Rows of statements tell their findings once more.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#include "hl7/group_overlay.h"
#include "widgets/against/spec_side.h"
#endif
#include "widgets/models/insight.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace plumb::desk {

enum class AgainstStatus : quint8 {
    Satisfied,
    NotAsked,  ///< optional, and not there
    Missing,
    Extra,  ///< in the message, not in the spec
    Wrong,
    NotCheckable,  ///< the spec errs, or does not say it in a form that can be checked
    Noted,         ///< nothing but information was found
    Waived,
};
inline constexpr std::size_t kAgainstStatuses = 8;

struct AgainstRow {
    enum class Kind : quint8 { Message, Group, Segment, Element, Rule };
    Kind kind = Kind::Message;
    AgainstStatus status = AgainstStatus::Satisfied;
    bool expandable = false;
    bool extraBelow = false;
    hl7::NodeNumber node = hl7::kNoNode;
    std::uint32_t occurrence = 0;  ///< of a group that is there: its number in groups(); else of the one around it
    /// The place in the message; without a segment the element is one of a segment that is not there.
    hl7::FieldPath path;
    bool there = false;  ///< of groups and segments: the message has it
    // Of elements.
    ByteRange range;
    hl7::Presence presence = hl7::Presence::Absent;
    std::uint32_t repetitions = 1;
    const spec::MergedElement* element = nullptr;
    const spec::Statement* statement = nullptr;
    std::vector<std::uint32_t> findings;  ///< numbers in the findings of the insight
    std::uint32_t problems = 0;           ///< of those: neither waived nor mere information
    std::uint32_t problemsBelow = 0;
    std::optional<Tone> worst;  ///< of the findings here, or else below
};

class Alignment {
public:
    /// Only what does not change is read of the insight, so that this may be made on any thread. Stopped, it is of no
    /// use.
    Alignment(std::shared_ptr<const Insight> insight, std::shared_ptr<const SpecSide> spec,
              const CancelToken* cancel = nullptr);
    Alignment(const Alignment&) = delete;
    Alignment& operator=(const Alignment&) = delete;

    [[nodiscard]] const Insight& insight() const { return *m_insight; }
    [[nodiscard]] const SpecSide& spec() const { return *m_spec; }
    [[nodiscard]] const std::vector<hl7::GroupOccurrence>& groups() const { return m_groups; }

    [[nodiscard]] AgainstRow root() const;
    [[nodiscard]] std::vector<AgainstRow> children(const AgainstRow& row) const;
    /// `row` is that of the place, or one above it.
    [[nodiscard]] bool holds(const AgainstRow& row, hl7::FieldPath path) const;

    /// Rows of each status; of those satisfied or not asked for, segments and fields only.
    [[nodiscard]] const std::array<std::uint64_t, kAgainstStatuses>& counts() const { return m_counts; }

    /// Repetitions of a field that have rows; findings in those behind them belong to the field.
    static constexpr std::uint32_t kMostRepetitions = 2000;

private:
    using Rows = std::vector<AgainstRow>;
    struct Item {
        hl7::NodeNumber below = hl7::kNoNode;  ///< the node directly in the group that it stands for
        bool group = false;
        std::uint32_t number = 0;  ///< of the occurrence or the segment
    };

    void layOver();
    void placeFindings();
    void count(const AgainstRow& row, const CancelToken* cancel);
    [[nodiscard]] hl7::NodeNumber directlyBelow(hl7::NodeNumber node, hl7::NodeNumber group) const;

    void addPresent(std::uint32_t occurrence, Rows& rows) const;
    void addAbsent(hl7::NodeNumber node, std::uint32_t occurrence, bool asked, Rows& rows) const;
    void addSegment(std::uint32_t segment, Rows& rows) const;
    void addFields(const AgainstRow& row, Rows& rows) const;
    void addParts(const AgainstRow& row, Rows& rows) const;
    void addStatements(const AgainstRow& row, const std::vector<spec::Statement>& statements, Rows& rows) const;
    void addElement(const AgainstRow& above, const hl7::Element& at, const spec::MergedElement* element,
                    Rows& rows) const;
    [[nodiscard]] const spec::MergedSegment* mergedOf(const AgainstRow& row) const;
    [[nodiscard]] const std::vector<spec::MergedElement>& partsOf(const AgainstRow& row) const;
    [[nodiscard]] hl7::FieldPath containerOf(hl7::FieldPath path) const;
    void tell(AgainstRow& row, bool partOfNothing = false) const;
    void judge(AgainstRow& row, AgainstStatus otherwise) const;
    [[nodiscard]] bool hasFinding(hl7::FieldPath path) const;
    [[nodiscard]] std::pair<std::size_t, std::size_t> findingsIn(std::uint64_t from, std::uint64_t to) const;

    std::shared_ptr<const Insight> m_insight;
    std::shared_ptr<const SpecSide> m_spec;
    dictionary::MessageMeaning m_meaning;
    hl7::GroupOverlay m_overlay;
    std::vector<hl7::GroupOccurrence> m_groups;
    std::vector<std::uint32_t> m_around;     ///< by segment, from 1: the innermost occurrence
    std::vector<std::vector<Item>> m_items;  ///< by occurrence: what stands directly in it

    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_placed;  ///< packed path and finding, ascending
    std::vector<std::uint32_t> m_ofMessage;                         ///< findings without a place
    std::map<std::pair<std::uint32_t, hl7::NodeNumber>, std::vector<std::uint32_t>> m_ofMissing;
    std::map<std::string, std::vector<std::pair<std::uint64_t, std::uint32_t>>> m_byRule;  ///< the same by rule
    std::vector<std::uint32_t> m_missingBelow;  ///< by occurrence: problems in m_ofMissing, nested ones included
    std::vector<std::uint32_t> m_extrasUpTo;    ///< by segment: those with something extra, up to and with it
    std::array<std::uint64_t, kAgainstStatuses> m_counts{};
};

}  // namespace plumb::desk
