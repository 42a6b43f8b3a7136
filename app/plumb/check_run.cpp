#include "plumb/check_run.h"

#include "plumb/exit_codes.h"
#include "plumb/in_order.h"

#include <algorithm>
#include <map>
#include <utility>

namespace plumb::cli {

Rules::Rules(std::shared_ptr<const spec::Spec> spec, check::RuleSetOptions options)
    : m_options(std::move(options)) {
    m_sets[0] = std::make_unique<check::RuleSet>(std::move(spec), m_options);
}

Rules::Rules(check::RuleSetOptions options)
    : m_options(std::move(options))
    , m_byVersion(true) {}

const check::RuleSet& Rules::of(ByteView message) const {
    if (!m_byVersion) {
        return *m_sets[0];
    }
    const dictionary::Version version = dictionary::guessVersion(hl7::MessageView(message).version()).version;
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<check::RuleSet>& set = m_sets[static_cast<std::size_t>(version)];
    if (!set) {
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
            std::map<const check::RuleSet*, check::Checker> checkers;  // this thread's own
            std::optional<MessageFilter> filter = inputs.filter();
            for (const Stretch& stretch : parts[n].stretches) {
                const std::uint64_t before = inputs.firstOf(stretch.source);
                const source::OpenedSource& source = *inputs.sources()[stretch.source];
                const Result<void> done =
                    source.forEach(stretch.from, stretch.to, [&](MessageNumber number, ByteView message) {
                        if (!filter || filter->matches(message, stretch.source, number)) {
                            const check::RuleSet& set = rules.of(message);
                            auto checker = checkers.find(&set);
                            if (checker == checkers.end()) {
                                checker = checkers.emplace(&set, check::Checker(set)).first;
                            }
                            query::MessageContext context;
                            context.number = MessageNumber(before + number.value());
                            context.source = source.name();
                            found.check(checker->second, set, message, before + number.value(), context);
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
