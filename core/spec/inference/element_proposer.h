// What is proposed of the values of one field or component: their type, their length, their codes.
#pragma once

#include "spec/inference/proposer.h"

#include <string>
#include <string_view>

namespace plumb::spec::inference {

class ElementProposer {
public:
    ElementProposer(Proposer& proposer, std::string path, const PartEvidence& part, ElementSpec& element)
        : m_proposer(proposer)
        , m_path(std::move(path))
        , m_part(part)
        , m_element(element) {}

    /// The standard's type where values look like it; by shape where `unknown`; "varies" where they do not.
    void type(const dictionary::ElementInfo* known, bool unknown);
    /// A constant or a value set, if the values are few and seem to be all; `coded`: of what holds codes by its type.
    void values(bool coded);
    void length();

private:
    [[nodiscard]] std::string typeByShape() const;
    [[nodiscard]] bool looksLike(std::string_view type) const;
    [[nodiscard]] bool takesCodes(bool coded) const;
    void valueSet();
    InferredFact& say(FactKind kind, std::string claim, std::uint64_t held, std::uint64_t of) {
        return m_proposer.fact(kind, {}, m_path, std::move(claim), {held, of, {}});
    }

    Proposer& m_proposer;
    std::string m_path;
    const PartEvidence& m_part;
    ElementSpec& m_element;
    bool m_valuesTold = false;
};

/// CE, CWE, CNE and CF: their first component is a code.
[[nodiscard]] bool isCodedType(std::string_view type);

}  // namespace plumb::spec::inference
