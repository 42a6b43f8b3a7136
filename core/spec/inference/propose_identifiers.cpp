// Identifiers: which numbers a field holds, by who gives them and what kind they are. Where the kinds are few and
// stable the spec names them.
#include "spec/inference/proposer.h"

#include <algorithm>
#include <utility>

namespace plumb::spec::inference {
namespace {

struct IdentifierKind {
    std::string authority, type;
    std::uint64_t count = 0;
};

std::vector<IdentifierKind> kindsOf(const FieldEvidence& field) {
    std::vector<IdentifierKind> out;
    for (const FewValues::Value& value : field.kinds.values()) {
        const std::size_t end = value.text.find('\n');
        out.push_back({value.text.substr(0, end), value.text.substr(end + 1), value.count});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const IdentifierKind& a, const IdentifierKind& b) { return a.count > b.count; });
    return out;
}

}  // namespace

void proposeIdentifiers(Proposer& proposer, const SegmentEvidence& segment) {
    constexpr std::size_t kMostKinds = 12;
    for (std::uint32_t number = 1; number <= segment.fields.size(); ++number) {
        const FieldEvidence& field = segment.fields[number - 1];
        if (!field.identifier || field.kinds.many() || field.kinds.values().size() > kMostKinds) {
            continue;
        }
        const std::string path = segment.id + '-' + std::to_string(number);
        for (const IdentifierKind& kind : kindsOf(field)) {
            std::string claim = kind.type.empty() ? "no type" : "type " + kind.type;
            claim += kind.authority.empty() ? ", no authority" : ", authority " + kind.authority;
            proposer.fact(FactKind::Identifier, {}, path, std::move(claim), {kind.count, field.repetitions.filled, {}})
                .about = kind.authority + '\n' + kind.type;
            std::vector<NamedIdentifier>& named = proposer.document().identifiers;
            const auto same = [&](const NamedIdentifier& one) { return one.name == kind.type; };
            const bool usable = isPlainText(kind.type) && kind.type.find_first_of("[]\"' ") == std::string::npos;
            if (usable && kind.count >= proposer.thresholds.leastForCodes &&
                std::none_of(named.begin(), named.end(), same)) {
                NamedIdentifier identifier;
                identifier.name = kind.type;
                identifier.path = path + "[5=\"" + kind.type + "\"].1";
                identifier.description = kind.authority.empty() ? std::string() : "Given by " + kind.authority;
                named.push_back(std::move(identifier));
            }
        }
    }
}

}  // namespace plumb::spec::inference
