// What the writers of the files of one NIST export share.
#pragma once

#include "base/error.h"
#include "spec/spec_document.h"
#include "spec/xml/nist_assertion.h"
#include "spec/xml/nist_places.h"
#include "spec/xml/xml_writer.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::spec {

class NistWriting {
public:
    explicit NistWriting(const SpecDocument& spec)
        : document(spec)
        , places(spec)
        , assertions(places) {}

    const SpecDocument& document;
    const NistPlaces places;
    const NistAssertionWriter assertions;

    /// Something that the form has no place for: one note each kind, with the first place and how many there are.
    void leaveOut(std::string_view what, std::string_view where);
    void leaveOutIf(bool said, std::string_view what, std::string_view where) {
        if (said) {
            leaveOut(what, where);
        }
    }
    void note(MessageId id, std::vector<std::string> arguments) { m_notes.push_back({id, std::move(arguments)}); }
    [[nodiscard]] std::vector<Note> notes() const;

private:
    struct Loss {
        std::string where;
        std::size_t times = 0;
    };
    std::map<std::string, Loss, std::less<>> m_losses;
    std::vector<Note> m_notes;
};

/// What the forms of others ask for and a spec may leave out.
[[nodiscard]] inline std::string orElse(const std::string& text, std::string_view other) {
    return text.empty() ? std::string(other) : text;
}

/// `positions` in a message's structure as the ID of the group there; of the message where there are none.
[[nodiscard]] std::string nistGroupId(const MessageSpec& message, const NistPath& positions);
/// "*" for any number, `unsaid` for none said.
[[nodiscard]] std::string nistCount(const std::optional<std::uint32_t>& count, std::string_view unsaid);
[[nodiscard]] std::string_view nistStrength(Strength strength);

// The files. Each names its root element.
[[nodiscard]] XmlNode writeNistProfile(NistWriting& writing);
[[nodiscard]] XmlNode writeNistConstraints(NistWriting& writing);
[[nodiscard]] XmlNode writeNistValueSets(NistWriting& writing);
[[nodiscard]] XmlNode writeNistBindings(NistWriting& writing);
[[nodiscard]] XmlNode writeNistCoConstraints(NistWriting& writing);
[[nodiscard]] XmlNode writeNistSlicings(NistWriting& writing);

[[nodiscard]] XmlNode nistMetaData(const Identity& identity);
/// Tables that stand with a segment, as the Segment element of CoConstraints; empty when there are none.
[[nodiscard]] XmlNode nistOldCoConstraints(NistWriting& writing);
/// Notes what NIST's form has no place for at all.
void noteNistLosses(NistWriting& writing);

/// BindingLocations of a ValueSetBinding or SingleCodeBinding.
[[nodiscard]] XmlNode nistBindingLocations(const std::vector<std::uint32_t>& codes,
                                           const std::vector<std::uint32_t>& systems);

/// Calls `visit(node, positions)` for each group and segment below `nodes`, groups before what is in them.
template <class Visit>
void forEachNode(const std::vector<StructureNode>& nodes, NistPath& positions, const Visit& visit) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        positions.push_back({static_cast<std::uint32_t>(i + 1), 1});
        visit(nodes[i], positions);
        forEachNode(nodes[i].children, positions, visit);
        positions.pop_back();
    }
}

}  // namespace plumb::spec
