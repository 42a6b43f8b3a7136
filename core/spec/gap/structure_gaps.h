// Two structures of one message: which segments and groups each has, where, how often. For this folder only.
#pragma once

#include "spec/gap/gap_list.h"

#include <string>
#include <vector>

namespace plumb::spec {

/// A segment that both sides have, with the places where it stands.
struct SegmentPair {
    const StructureNode* sender = nullptr;
    const StructureNode* receiver = nullptr;
    std::string place;  ///< "PROCEDURE/PR1" of the sender
};

/// A node that only one side has; its ancestors up to one that both have count for how surely it comes.
struct LooseNode {
    const StructureNode* node = nullptr;
    std::string path;  ///< "PROCEDURE/PR1"
    SaidUsage usage;
    std::size_t group = 0;  ///< the outermost ancestor that the other side does not have, from 1; 0: none
};

/// Z-segments among loose nodes, by what is said of them.
struct LocalSegments {
    std::vector<std::size_t> loose;  ///< which nodes
    std::vector<std::string> names;
    std::vector<std::vector<std::string>> fields;  ///< bare names
};

class StructureGaps {
public:
    /// `key` is what keys begin with.
    StructureGaps(SpecSide& sender, const MessageSpec& senderMessage, SpecSide& receiver,
                  const MessageSpec& receiverMessage, GapList& gaps, std::string key);

    /// Of the two messages; both must live as long as the pairs are used.
    void compare(const StructureNode& sender, const StructureNode& receiver);
    [[nodiscard]] const std::vector<SegmentPair>& segments() const { return m_segments; }

private:
    using Children = std::vector<StructureNode>;

    void level(const Children& sender, const Children& receiver, const std::string& senderPath,
               const std::string& receiverPath);
    void node(const StructureNode& sender, const StructureNode& receiver, const std::string& senderPath,
              const std::string& receiverPath);
    void order(const Children& sender, const Children& receiver, const std::vector<std::size_t>& of,
               const std::string& senderPath, const std::string& receiverPath);
    /// What is left on both sides: the same segment in another group, a Z-segment under another id.
    void pairLoose();
    void pairMoved(std::size_t sender, std::size_t receiver);
    void tellLoose(const std::vector<LooseNode>& loose, const std::vector<bool>& paired, bool ofSender);
    void pairRenamed();
    [[nodiscard]] LocalSegments localSegments(const std::vector<LooseNode>& loose, const std::vector<bool>& paired,
                                              const Spec& spec) const;
    [[nodiscard]] GapPlace placeOf(const StructureNode* sender, const std::string& senderPath,
                                   const StructureNode* receiver, const std::string& receiverPath) const;
    /// Neither spec says anything of this place: what differs is the standard's own.
    [[nodiscard]] bool unsaid(const std::string& senderPath, const std::string& receiverPath) const;

    SpecSide& m_sender;
    SpecSide& m_receiver;
    const MessageSpec& m_senderMessage;
    const MessageSpec& m_receiverMessage;
    GapList& m_gaps;
    std::string m_key;
    std::vector<SegmentPair> m_segments;
    std::vector<LooseNode> m_looseSender, m_looseReceiver;
    std::vector<bool> m_pairedSender, m_pairedReceiver;
    std::size_t m_groups = 0;
};

}  // namespace plumb::spec
