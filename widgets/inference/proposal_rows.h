// What was proposed as rows of an outline: messages with their segments and groups, segments with fields and
// components, conditions, value sets, identifiers. Each row knows the fact that stands behind it, and the key by which
// it is left out. Made by a job.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/inference/propose.h"
#endif

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace plumb::desk {

namespace infer = plumb::spec::inference;

struct ProposalRow {
    enum class Kind : quint8 {
        Section,
        Message,
        Node,
        Segment,
        Element,
        Claim,  ///< of an element: what its values look like, where not all do
        Condition,
        ValueSet,
        Code,
        Constant,
        Identifier,
    };
    enum class Section : quint8 { Messages, Segments, Local, Conditions, ValueSets, Identifiers };
    static constexpr std::size_t kNoFact = SIZE_MAX;

    Kind kind = Kind::Section;
    Section section = Section::Messages;
    int depth = 0;
    std::string key;  ///< the same when thresholds move; what is left out is named by it
    QString path, name, usage, usageBefore, repeats, length, type, values;
    bool nameIsValue = false;  ///< the name holds values of messages
    std::string code;          ///< of a value set
    std::size_t fact = kNoFact;
    std::uint64_t held = 0, of = 0;
    std::uint64_t seen = 0;  ///< of segments and messages, how many there were
    std::size_t end = 0;     ///< one past the last row below it

    [[nodiscard]] bool canLeaveOut() const { return kind != Kind::Section && kind != Kind::Claim; }
    [[nodiscard]] std::uint64_t failed() const { return of - held; }
    [[nodiscard]] bool hasFact() const { return fact != kNoFact; }
    /// What is not this code, or not a number of this kind, is nothing to look at from here.
    [[nodiscard]] bool hasOthers() const {
        return hasFact() && failed() != 0 && kind != Kind::Code && kind != Kind::Identifier;
    }
    /// The others contradict what is proposed: what may be absent and is, does not.
    [[nodiscard]] bool hasExceptions() const {
        const bool mayBeAbsent = (kind == Kind::Element || kind == Kind::Node) && usage != QLatin1String("R");
        return hasOthers() && !mayBeAbsent;
    }
};

struct ProposalRows {
    std::shared_ptr<const infer::Proposal> proposal;
    std::vector<ProposalRow> rows;  ///< in preorder
};
using ProposalRowsPtr = std::shared_ptr<const ProposalRows>;

/// `usual`: what is proposed with the usual thresholds, to say what differs.
[[nodiscard]] ProposalRowsPtr rowsOfProposal(std::shared_ptr<const infer::Proposal> proposal,
                                             const infer::Proposal& usual);

}  // namespace plumb::desk
