// Version, identifiers, acknowledgement, classifications.
#include "hl7/path_pattern.h"
#include "spec/linting/linter.h"
#include "spec/near_names.h"

#include <algorithm>
#include <array>

namespace plumb::spec::linting {
namespace {

constexpr std::array<std::string_view, 6> kClassifications = {"error",       "warning",     "alert",
                                                              "information", "affirmative", "off"};
constexpr std::array<std::string_view, 6> kAckCodes = {"AA", "AE", "AR", "CA", "CE", "CR"};
constexpr std::array<std::string_view, 5> kAckConditions = {"", "AL", "NE", "ER", "SU"};

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

void checkVersion(Linter& linter) {
    const SpecDocument& document = linter.document();
    if (document.standard.empty()) {
        if (document.extends.empty()) {
            linter.warning({1, 1}, MessageId::LintNoVersion, {});
        }
        return;
    }
    if (!dictionary::parseVersion(document.standard)) {
        std::vector<std::string_view> names;
        for (const dictionary::Version version : dictionary::kVersions) {
            names.push_back(dictionary::versionName(version));
        }
        std::string all;
        for (const std::string_view name : names) {
            all += (all.empty() ? "" : ", ") + std::string(name);
        }
        linter.error({1, 1}, MessageId::LintVersion, {document.standard, all});
    } else if (linter.below() && !linter.below()->standard.empty() && linter.below()->standard != document.standard) {
        linter.hint({1, 1}, MessageId::LintOtherVersion, {document.standard, linter.below()->standard});
    }
}

void checkAcknowledgement(Linter& linter) {
    const Acknowledgement& ack = linter.document().acknowledgement;
    for (const std::string* condition : {&ack.accept, &ack.application}) {
        if (!isOneOf(*condition, kAckConditions)) {
            linter.error(ack.place, MessageId::LintNotOneOf,
                         {*condition, listed(std::span(kAckConditions).subspan(1))});
        }
    }
    for (const std::string& code : ack.codes) {
        if (!isOneOf(code, kAckCodes)) {
            linter.error(ack.place, MessageId::LintNotOneOf, {code, listed(kAckCodes)});
        }
    }
}

}  // namespace

void checkHeader(Linter& linter) {
    const SpecDocument& document = linter.document();
    checkVersion(linter);
    checkAcknowledgement(linter);
    checkTwice(linter, document.identifiers, "identifiers", [](const NamedIdentifier& i) { return i.name; });
    for (const NamedIdentifier& identifier : document.identifiers) {
        if (const Result<hl7::PathPattern> path = hl7::PathPattern::parse(identifier.path); !path) {
            linter.error(identifier.place, path.error().id(), path.error().arguments());
        }
    }
    for (const ClassificationRule& rule : document.classifications) {
        if (!isOneOf(rule.classification, kClassifications)) {
            linter.error(rule.place, MessageId::LintNotOneOf, {rule.classification, listed(kClassifications)});
        }
        if (!rule.path.empty()) {
            if (const Result<hl7::PathPattern> path = hl7::PathPattern::parse(rule.path); !path) {
                linter.error(rule.place, path.error().id(), path.error().arguments());
            }
        }
    }
}

}  // namespace plumb::spec::linting
