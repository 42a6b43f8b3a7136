// Names that may be written in a spec, with what they mean: of the standard that it is based on, and its own. For
// completion and for the lists of the form.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/spec.h"
#endif
#include "widgets/editor/completion_popup.h"

#include <memory>
#include <string>
#include <vector>

namespace plumb::desk {

class SpecNames {
public:
    using Names = std::vector<Completion>;

    /// nullptr: of the standard 2.5.1 alone.
    explicit SpecNames(std::shared_ptr<const spec::Spec> spec = nullptr);

    [[nodiscard]] static Names usages();
    [[nodiscard]] static Names cardinalities();
    [[nodiscard]] static Names formats();
    [[nodiscard]] static Names versions();
    [[nodiscard]] static Names classifications();
    [[nodiscard]] static Names shippedSpecs();
    [[nodiscard]] Names segments() const;
    [[nodiscard]] Names flavours() const;
    [[nodiscard]] Names types() const;
    [[nodiscard]] Names valueSets() const;
    [[nodiscard]] Names structures() const;
    [[nodiscard]] Names events() const;
    /// Numbers of the fields of a segment or flavour, of the components of a type; codes of a value set.
    [[nodiscard]] Names fieldsOf(const std::string& segment) const;
    [[nodiscard]] Names componentsOf(const std::string& type) const;
    [[nodiscard]] Names codesOf(const std::string& valueSet) const;
    /// Codes and categories of rules, and ids of the spec's statements.
    [[nodiscard]] Names rules() const;
    /// The type of a field of a segment or flavour; empty: not known.
    [[nodiscard]] std::string typeOf(const std::string& segment, std::uint32_t field) const;

private:
    [[nodiscard]] const dictionary::Dictionary& dictionary() const;
    std::shared_ptr<const spec::Spec> m_spec;
};

}  // namespace plumb::desk
