#include "spec/inference/condition_finder.h"

#include "spec/inference/proposer.h"

#include <algorithm>
#include <cmath>

namespace plumb::spec::inference {
namespace {

double shareOf(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// A part of the likelihood ratio.
double term(std::uint64_t seen, double expected) {
    return seen == 0 ? 0 : 2 * static_cast<double>(seen) * std::log(static_cast<double>(seen) / expected);
}

/// How much more likely the counts are if the two sides differ (the G statistic, with one degree of freedom).
double strengthOf(std::uint64_t in, std::uint64_t inPresent, std::uint64_t out, std::uint64_t outPresent) {
    const auto all = static_cast<double>(in + out);
    const double share = static_cast<double>(inPresent + outPresent) / all;
    const auto inside = static_cast<double>(in), outside = static_cast<double>(out);
    return term(inPresent, inside * share) + term(in - inPresent, inside * (1 - share)) +
           term(outPresent, outside * share) + term(out - outPresent, outside * (1 - share));
}

/// Some thousand questions are asked of a feed; beyond this, chance answers less than one in a million of them.
constexpr double kLeastStrength = 40;
/// Something rare is absent nearly everywhere, which says nothing; so it must be this much more frequent on one side.
constexpr double kLeastContrast = 5;
/// And something frequent must be absent this much more often on the other.
constexpr double kLeastLack = 0.1;

std::string expressionOf(const ConditionDriver& driver, const std::vector<const ConditionCase*>& chosen) {
    if (driver.presence) {
        return "valued(" + driver.path + ")";
    }
    if (chosen.size() == 1) {
        return driver.path + " = " + quoted(chosen.front()->value);
    }
    std::vector<std::string> values;
    for (const ConditionCase* one : chosen) {
        values.push_back(quoted(one->value));
    }
    std::sort(values.begin(), values.end());
    std::string list;
    for (const std::string& value : values) {
        list += (list.empty() ? "" : ", ") + value;
    }
    return driver.path + " in (" + list + ')';
}

}  // namespace

Usage FoundCondition::usage() const {
    Usage usage;
    usage.code = UsageCode::C;
    usage.whenTrue = kind == Kind::OnlyWhen ? UsageCode::RE : UsageCode::R;
    usage.whenFalse = kind == Kind::Whenever ? UsageCode::RE : UsageCode::X;
    return usage;
}

bool ConditionFinder::worthAsking() const {
    return m_target.present >= m_thresholds.leastSupport &&
           m_target.places - m_target.present >= m_thresholds.leastSupport;
}

void ConditionFinder::offer(const ConditionDriver& driver, FoundCondition::Kind kind, double shareFrom) {
    std::vector<const ConditionCase*> chosen;
    std::uint64_t in = 0, inPresent = 0;
    FirstMessages exceptions;
    for (const ConditionCase& one : driver.cases) {
        if (one.places != 0 && shareOf(one.present, one.places) >= shareFrom) {
            chosen.push_back(&one);
            in += one.places;
            inPresent += one.present;
            if (kind != FoundCondition::Kind::OnlyWhen) {
                exceptions.merge(one.firstAbsent);
            }
        } else if (kind != FoundCondition::Kind::Whenever) {
            exceptions.merge(one.firstPresent);
        }
    }
    const std::uint64_t out = m_target.places - in, outPresent = m_target.present - inPresent;
    if (in < m_thresholds.leastSupport || out < m_thresholds.leastSupport) {
        return;
    }
    const double inShare = shareOf(inPresent, in), outLack = shareOf(out - outPresent, out);
    const bool there = inShare >= m_thresholds.confidence, notThere = outLack >= m_thresholds.confidence;
    const bool contrast = inShare >= kLeastContrast * (1 - outLack), lack = outLack >= kLeastLack;
    const bool holds = kind == FoundCondition::Kind::Exactly    ? there && notThere
                       : kind == FoundCondition::Kind::OnlyWhen ? notThere && contrast
                                                                : there && lack;
    const double strength = strengthOf(in, inPresent, out, outPresent);
    // One that says both must not lose to one that says half of it for the sake of a single case.
    const double weight = kind == FoundCondition::Kind::Exactly ? 1.0 : 0.999;
    if (!holds || strength < kLeastStrength || (m_best && strength * weight <= m_best->strength)) {
        return;
    }
    FoundCondition found;
    found.kind = kind;
    found.condition = expressionOf(driver, chosen);
    found.strength = strength * weight;
    const std::uint64_t kept = inPresent, absent = out - outPresent;
    found.evidence.held = kind == FoundCondition::Kind::Exactly    ? kept + absent
                          : kind == FoundCondition::Kind::OnlyWhen ? absent
                                                                   : kept;
    found.evidence.of = kind == FoundCondition::Kind::Exactly    ? in + out
                        : kind == FoundCondition::Kind::OnlyWhen ? out
                                                                 : in;
    if (found.evidence.failed() != 0) {
        found.evidence.exceptions = exceptions.numbers();
    }
    m_best = std::move(found);
}

void ConditionFinder::ask(const ConditionDriver& driver) {
    double most = 0;
    for (const ConditionCase& one : driver.cases) {
        most = std::max(most, shareOf(one.present, one.places));
    }
    constexpr double kHalf = 0.5;
    offer(driver, FoundCondition::Kind::Exactly, kHalf);
    if (!driver.presence || most < 1) {
        // Where it is never or seldom there is outside; what remains may be as rare as a quarter of the most frequent.
        offer(driver, FoundCondition::Kind::OnlyWhen, most / 4);
    }
    offer(driver, FoundCondition::Kind::Whenever, m_thresholds.confidence);
}

}  // namespace plumb::spec::inference
