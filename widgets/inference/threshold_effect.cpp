#include "widgets/inference/threshold_effect.h"

#include "widgets/models/sentences.h"

#include <QCoreApplication>

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace plumb::desk {
namespace {

using plumb::spec::inference::FactKind;
using plumb::spec::inference::InferredFact;
using plumb::spec::inference::Proposal;

using FactPlace = std::tuple<std::string, std::string, std::uint32_t>;

QString effectWords(const char* text, int count) {
    return QCoreApplication::translate("ThresholdEffect", text, nullptr, count);
}

std::map<FactPlace, std::string> claimsOf(const Proposal& proposal, FactKind kind) {
    std::map<FactPlace, std::string> claims;
    for (const InferredFact& fact : proposal.facts) {
        if (fact.kind == kind) {
            claims.emplace(FactPlace(fact.message, fact.path, fact.node), fact.claim);
        }
    }
    return claims;
}

void addUsages(const Proposal& usual, const Proposal& now, QStringList& out) {
    const std::map<FactPlace, std::string> before = claimsOf(usual, FactKind::Usage);
    std::map<std::pair<std::string, std::string>, int> changes;
    for (const auto& [place, claim] : claimsOf(now, FactKind::Usage)) {
        const auto found = before.find(place);
        if (found != before.end() && found->second != claim) {
            ++changes[{found->second, claim}];
        }
    }
    for (const auto& [change, count] : changes) {
        out.append(effectWords(QT_TRANSLATE_N_NOOP("ThresholdEffect", "%n elements change from %1 to %2."), count)
                       .arg(toQString(change.first), toQString(change.second)));
    }
}

/// How many there are more and fewer of a kind.
std::pair<int, int> comeAndGone(const Proposal& usual, const Proposal& now, FactKind kind) {
    const std::map<FactPlace, std::string> before = claimsOf(usual, kind), after = claimsOf(now, kind);
    int more = 0, fewer = 0;
    for (const auto& [place, claim] : after) {
        more += before.count(place) == 0 ? 1 : 0;
    }
    for (const auto& [place, claim] : before) {
        fewer += after.count(place) == 0 ? 1 : 0;
    }
    return {more, fewer};
}

int changedClaims(const Proposal& usual, const Proposal& now, FactKind kind) {
    const std::map<FactPlace, std::string> before = claimsOf(usual, kind);
    int changed = 0;
    for (const auto& [place, claim] : claimsOf(now, kind)) {
        const auto found = before.find(place);
        changed += found != before.end() && found->second != claim ? 1 : 0;
    }
    return changed;
}

}  // namespace

QStringList effectOfThresholds(const Proposal& usual, const Proposal& now) {
    QStringList out;
    addUsages(usual, now, out);
    const auto say = [&](FactKind kind, const char* more, const char* fewer) {
        const auto [come, gone] = comeAndGone(usual, now, kind);
        if (come != 0) {
            out.append(effectWords(more, come));
        }
        if (gone != 0) {
            out.append(effectWords(fewer, gone));
        }
    };
    say(FactKind::Condition, QT_TRANSLATE_N_NOOP("ThresholdEffect", "%n conditions more."),
        QT_TRANSLATE_N_NOOP("ThresholdEffect", "%n conditions fewer."));
    say(FactKind::ValueSet, QT_TRANSLATE_N_NOOP("ThresholdEffect", "%n value sets more."),
        QT_TRANSLATE_N_NOOP("ThresholdEffect", "%n value sets fewer."));
    say(FactKind::Constant, QT_TRANSLATE_N_NOOP("ThresholdEffect", "%n constants more."),
        QT_TRANSLATE_N_NOOP("ThresholdEffect", "%n constants fewer."));
    if (const int types = changedClaims(usual, now, FactKind::Type); types != 0) {
        out.append(effectWords(QT_TRANSLATE_N_NOOP("ThresholdEffect", "%n types change."), types));
    }
    return out;
}

}  // namespace plumb::desk
