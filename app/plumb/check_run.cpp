#include "plumb/check_run.h"

#include "plumb/exit_codes.h"
#include "plumb/in_order.h"
#include "plumb/running_check.h"

#include <algorithm>
#include <array>
#include <utility>

namespace plumb::cli {
std::optional<check::FindingCollector> checkAll(Session& session, Inputs& inputs, const check::RuleSets& rules,
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
            std::array<std::optional<RunningCheck>, check::RuleSets::kSets> checks;  // this part's own
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
