// The spec's half of a comparison: what it says of messages of one type, node by node, as the checker reads it. May be
// shared by many messages and threads; what it hands out lives as long as it does.
#pragma once

#include "hl7/grammar.h"
#include "hl7/message_view.h"
#include "spec/spec.h"

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::desk {

class SpecSide {
public:
    SpecSide(std::shared_ptr<const spec::Spec> spec, const hl7::MessageView& message);

    /// Another message of the same type and sender, held against the same spec, may share it.
    [[nodiscard]] bool suits(const std::shared_ptr<const spec::Spec>& spec, const hl7::MessageView& message) const;

    [[nodiscard]] const spec::Spec& spec() const { return *m_spec; }
    /// nullptr: the spec has no such message.
    [[nodiscard]] const spec::MessageSpec* message() const { return m_message ? &*m_message : nullptr; }
    /// nullptr likewise.
    [[nodiscard]] const hl7::Grammar* grammar() const { return m_grammar.get(); }
    [[nodiscard]] const spec::StructureNode& node(hl7::NodeNumber number) const { return *m_nodes[number]; }

    /// The segment as it is at a node of the structure.
    [[nodiscard]] const spec::MergedSegment& segment(hl7::NodeNumber node) const;
    /// One that stands outside the structure.
    [[nodiscard]] const spec::MergedSegment& segment(const std::string& id) const;
    /// Parts of a field or component; `type` where the message tells it (OBX-5).
    [[nodiscard]] const std::vector<spec::MergedElement>& parts(const spec::MergedElement& element,
                                                                const std::string& type) const;

private:
    static std::string headerOf(const hl7::MessageView& message);

    std::shared_ptr<const spec::Spec> m_spec;
    std::string m_header, m_sender;
    std::optional<spec::MessageSpec> m_message;
    spec::StructureNode m_root;
    std::unique_ptr<const hl7::Grammar> m_grammar;
    std::vector<const spec::StructureNode*> m_nodes;  ///< by the grammar's numbers

    mutable std::mutex m_mutex;
    mutable std::map<hl7::NodeNumber, spec::MergedSegment> m_segments;
    mutable std::map<std::string, spec::MergedSegment> m_local;
    mutable std::map<std::pair<const void*, std::string>, std::vector<spec::MergedElement>> m_parts;
};

}  // namespace plumb::desk
