// A condition or statement of a spec, ready to be asked of a place in a message.
#pragma once

#include "base/result.h"
#include "hl7/group_overlay.h"
#include "hl7/message_view.h"
#include "spec/spec.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

enum class Truth : std::uint8_t { False, True, Undecided };

/// Where a rule stands, which says what its paths start from.
enum class ConditionPlace : std::uint8_t { Group, Segment, Element };

/// The place in a message of which it is asked.
struct ConditionScope {
    const hl7::MessageView* message = nullptr;
    const hl7::GroupOverlay* overlay = nullptr;                   ///< nullptr: the structure is not known
    const std::vector<hl7::GroupOccurrence>* groups = nullptr;    ///< of `overlay`
    std::uint32_t group = 0;                                      ///< index in `groups`
    std::uint32_t segment = 0;                                    ///< from 1
    hl7::Element element;
};

class Condition {
public:
    /// Errors say what of the text cannot be read, or which place of the message it names that is not there.
    [[nodiscard]] static Result<std::shared_ptr<const Condition>> compile(std::string_view text, ConditionPlace place,
                                                                          const spec::Spec& spec);
    /// For people; the text itself where it cannot be read.
    [[nodiscard]] static std::string describe(std::string_view text);

    ~Condition();
    [[nodiscard]] Truth holds(const ConditionScope& scope) const;

private:
    struct Parts;
    explicit Condition(std::unique_ptr<const Parts> parts);

    std::unique_ptr<const Parts> m_parts;
};

/// The places that a path names from where a rule stands.
class Places {
public:
    [[nodiscard]] static Result<std::shared_ptr<const Places>> compile(std::string_view text, ConditionPlace place,
                                                                       const spec::Spec& spec);
    ~Places();
    /// Appends a scope for each of them, in the order of the message.
    void find(const ConditionScope& scope, std::vector<ConditionScope>& out) const;

private:
    struct Parts;
    explicit Places(std::unique_ptr<const Parts> parts);

    std::unique_ptr<const Parts> m_parts;
};

}  // namespace plumb::check
