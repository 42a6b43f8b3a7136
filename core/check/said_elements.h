// Which types and repetitions a spec says itself. What it leaves to the standard is checked as well, but counts less:
// later versions let fields repeat and give parts to what had none, and receivers read the first.
#pragma once

#include "spec/spec.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

class SaidElements {
public:
    explicit SaidElements(const spec::Spec& spec);

    /// "PID-3" or "CX_MRN.1".
    [[nodiscard]] bool type(std::string_view path) const;
    [[nodiscard]] bool repetitions(std::string_view path) const;

private:
    void add(const std::string& prefix, const std::vector<spec::ElementSpec>& elements);
    void add(const spec::StructureNode& node);
    [[nodiscard]] bool standardHas(std::string_view path) const;

    const dictionary::Dictionary& m_dictionary;
    std::set<std::string, std::less<>> m_types, m_repetitions;
};

}  // namespace plumb::check
