// Which other thing tells whether a field or segment is there: a search over counts. A rule is taken only if it holds
// as often as asked for, if there are enough cases on either side, and if chance alone does not explain it.
#pragma once

#include "spec/inference/lane_counts.h"
#include "spec/inference/propose.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::spec::inference {

/// The places where a driver has one value: how many, and in how many of these the target is there.
struct ConditionCase {
    std::string value;
    std::uint64_t places = 0;
    std::uint64_t present = 0;
    FirstMessages firstPresent, firstAbsent;
};

/// What may tell: a field by its values, or by being valued.
struct ConditionDriver {
    std::string path;       ///< "PV1-2"
    bool presence = false;  ///< by being valued: one case
    std::vector<ConditionCase> cases;
};

/// What is to be told, over all places.
struct ConditionTarget {
    std::uint64_t places = 0;
    std::uint64_t present = 0;
};

struct FoundCondition {
    enum class Kind : std::uint8_t {
        Exactly,   ///< there when the condition holds, and not when it does not
        OnlyWhen,  ///< not there when it does not hold
        Whenever,  ///< there when it holds
    };
    Kind kind = Kind::Exactly;
    std::string condition;  ///< an expression: PV1-2 in ("I", "E")
    Evidence evidence;      ///< of the places that the rule speaks of
    double strength = 0;    ///< how far from chance

    /// "C(R/X)", "C(RE/X)", "C(R/RE)".
    [[nodiscard]] Usage usage() const;
};

class ConditionFinder {
public:
    ConditionFinder(const Thresholds& thresholds, ConditionTarget target)
        : m_thresholds(thresholds)
        , m_target(target) {}

    /// Whether a condition can be found at all: it is there sometimes, and not nearly always or never.
    [[nodiscard]] bool worthAsking() const;
    void ask(const ConditionDriver& driver);
    /// The one that tells most; where two tell the same, the one asked first.
    [[nodiscard]] const std::optional<FoundCondition>& best() const { return m_best; }

private:
    void offer(const ConditionDriver& driver, FoundCondition::Kind kind, double shareFrom);

    Thresholds m_thresholds;
    ConditionTarget m_target;
    std::optional<FoundCondition> m_best;
};

}  // namespace plumb::spec::inference
