#include "plumb/check_run.h"

#include "plumb/exit_codes.h"
#include "plumb/in_order.h"

#include <algorithm>
#include <array>
#include <utility>

namespace plumb::cli {
namespace {

struct RunningCheck {
    explicit RunningCheck(const check::RuleSet& set)
        : rules(set)
        , checker(set) {}

    const check::RuleSet& rules;
    check::Checker checker;
};

}  // namespace

Rules::Rules(std::shared_ptr<const spec::Spec> spec, check::RuleSetOptions options)
    : m_options(std::move(options)) {
    m_sets[0] = std::make_unique<check::RuleSet>(std::move(spec), m_options);
    m_classifier = m_sets[0]->classifier();
}

Rules::Rules(check::RuleSetOptions options)
    : m_options(std::move(options))
    , m_byVersion(true) {
    for (const spec::ClassificationRule& rule : m_options.classifications) {
        m_classifier.add(rule);
    }
}

const spec::SpecDocument& Rules::document() const {
    static const spec::SpecDocument nothing;
    return m_byVersion ? nothing : m_sets[0]->spec().document();
}

std::size_t Rules::numberFor(ByteView message) const {
    return m_byVersion ? static_cast<std::size_t>(dictionary::guessVersion(hl7::MessageView(message).version()).version)
                       : 0;
}

const check::RuleSet& Rules::set(std::size_t number) const {
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<check::RuleSet>& set = m_sets[number];
    if (!set) {
        const auto version = static_cast<dictionary::Version>(number);
        set = std::make_unique<check::RuleSet>(std::make_shared<const spec::Spec>(spec::standardSpec(version)),
                                               m_options);
    }
    return *set;
}

std::vector<const check::RuleSet*> Rules::made() const {
    const std::scoped_lock lock(m_mutex);
    std::vector<const check::RuleSet*> sets;
    for (const std::unique_ptr<check::RuleSet>& set : m_sets) {
        if (set) {
            sets.push_back(set.get());
        }
    }
    return sets;
}

std::optional<check::FindingCollector> checkAll(Session& session, Inputs& inputs, const Rules& rules,
                                                const check::CollectorOptions& options, const check::WaiverSet* waivers,
                                                int& code) {
    constexpr std::uint64_t kPart = 8u << 20;
    const std::vector<Part> parts = inputs.parts(kPart);
    check::FindingCollector all(options, waivers);
    Progress progress(session.progressListener("Checking"));
    progress.setTotal(inputs.selectedBytes());
    const Result<void> read = inOrder<check::FindingCollector>(
        session, parts.size(),
        [&](std::size_t n, const Stopped& stopped) -> Result<check::FindingCollector> {
            check::FindingCollector found(options, waivers);
            std::array<std::optional<RunningCheck>, Rules::kSets> checks;  // this part's own
            std::optional<MessageFilter> filter = inputs.filter();
            for (const Stretch& stretch : parts[n].stretches) {
                const std::uint64_t before = inputs.firstOf(stretch.source);
                const source::OpenedSource& source = *inputs.sources()[stretch.source];
                const Result<void> done =
                    source.forEach(stretch.from, stretch.to, [&](MessageNumber number, ByteView message) {
                        if (!filter || filter->matches(message, stretch.source, number)) {
                            const std::size_t set = rules.numberFor(message);
                            if (!checks[set]) {
                                checks[set].emplace(rules.set(set));
                            }
                            query::MessageContext context;
                            context.number = MessageNumber(before + number.value());
                            context.source = source.name();
                            found.check(checks[set]->checker, checks[set]->rules, message, before + number.value(),
                                        context);
                        }
                        progress.add(message.size());
                        return !stopped();
                    });
                if (!done) {
                    return fail(done.error());
                }
            }
            return found;
        },
        [&](check::FindingCollector&& part) {
            all.merge(std::move(part));
            return true;
        });
    session.clearProgress();
    code = std::max(code, inputs.ended(session, read, all.messages() > 0));
    if (inputs.brokeOff() || all.messages() == 0) {
        return std::nullopt;
    }
    return all;
}

}  // namespace plumb::cli
