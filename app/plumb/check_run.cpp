#include "plumb/check_run.h"

#include "check/running_checks.h"
#include "plumb/check_keep.h"
#include "plumb/exit_codes.h"
#include "plumb/in_order.h"

#include <algorithm>
#include <utility>

namespace plumb::cli {
namespace {

struct FoundInPart {
    check::FindingCollector found;
    KeptRuns::Found kept;
};

/// One part of the work, on a thread of its own.
class PartCheck {
public:
    PartCheck(const Inputs& inputs, const check::RuleSets& rules, const check::CollectorOptions& options,
              const check::WaiverSet* waivers, const KeptRuns* keeps)
        : m_inputs(inputs)
        , m_checks(rules)
        , m_filter(inputs.filter())
        , m_keeps(keeps)
        , m_part{check::FindingCollector(options, waivers), keeps ? keeps->begin() : KeptRuns::Found()} {}

    [[nodiscard]] Result<void> check(const Stretch& stretch, Progress& progress, const Stopped& stopped) {
        const source::OpenedSource& source = *m_inputs.sources()[stretch.source];
        return source.forEach(stretch.from, stretch.to, [&](MessageNumber number, ByteView message) {
            if (!m_filter || m_filter->matches(message, stretch.source, number)) {
                check(stretch.source, number.value(), message);
            }
            progress.add(message.size());
            return !stopped();
        });
    }
    [[nodiscard]] FoundInPart take() {
        m_part.found.setWitness({});
        return std::move(m_part);
    }

private:
    void check(std::size_t input, std::uint64_t number, ByteView message) {
        if (m_keeps) {
            const KeptRuns::Place place = m_keeps->placeOf(input, number);
            project::RunFindings* const kept = place.source == 0 ? nullptr : &m_part.kept.at(place.source);
            if (kept) {
                kept->look();
                m_part.found.setWitness(
                    [kept, at = place.number](std::uint64_t, const check::RuleSet& rules,
                                              const check::Detection& detection,
                                              const hl7::MessageView& view) { kept->add(at, rules, detection, view); });
            } else {
                m_part.found.setWitness({});
            }
        }
        const std::uint64_t among = m_inputs.firstOf(input) + number;
        query::MessageContext context;
        context.number = MessageNumber(among);
        context.source = m_inputs.sources()[input]->name();
        check::RunningChecks::One& one = m_checks.of(message);
        m_part.found.check(one.checker, one.rules, message, among, context);
    }

    const Inputs& m_inputs;
    check::RunningChecks m_checks;
    std::optional<MessageFilter> m_filter;
    const KeptRuns* m_keeps;
    FoundInPart m_part;
};

}  // namespace

std::optional<check::FindingCollector> checkAll(Session& session, Inputs& inputs, const check::RuleSets& rules,
                                                const check::CollectorOptions& options, const check::WaiverSet* waivers,
                                                KeptRuns* kept, int& code) {
    constexpr std::uint64_t kPart = 8u << 20;
    const std::vector<Part> parts = inputs.parts(kPart);
    check::FindingCollector all(options, waivers);
    Progress progress(session.progressListener("Checking"));
    progress.setTotal(inputs.selectedBytes());
    const Result<void> read = inOrder<FoundInPart>(
        session, parts.size(),
        [&](std::size_t n, const Stopped& stopped) -> Result<FoundInPart> {
            PartCheck part(inputs, rules, options, waivers, kept);
            for (const Stretch& stretch : parts[n].stretches) {
                if (const Result<void> done = part.check(stretch, progress, stopped); !done) {
                    return fail(done.error());
                }
            }
            return part.take();
        },
        [&](FoundInPart&& part) {
            all.merge(std::move(part.found));
            if (kept) {
                kept->merge(std::move(part.kept));
            }
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
