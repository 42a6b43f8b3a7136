#include "plumb/check_keep.h"

#include "check/checker.h"
#include "hl7/message_view.h"
#include "plumb/exit_codes.h"
#include "plumb/running_check.h"
#include "project/runs.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace plumb::cli {
namespace {

class SourceRun {
public:
    SourceRun(Session& session, const check::RuleSets& rules, project::RunWriter& writer)
        : m_session(session)
        , m_rules(rules)
        , m_writer(writer) {}

    [[nodiscard]] Result<void> part(const source::OpenedSource& source) {
        Result<void> kept;
        const Result<void> read = source.forEach(0, source.size(), [&](MessageNumber, ByteView bytes) {
            kept = message(bytes);
            ++m_number;
            return kept && !m_session.cancel().stopped();
        });
        if (m_session.cancel().stopped()) {
            return fail(MessageId::Cancelled);
        }
        return kept ? read : kept;
    }
    [[nodiscard]] std::uint64_t messages() const { return m_number; }

private:
    [[nodiscard]] Result<void> message(ByteView bytes) {
        const std::size_t set = m_rules.numberFor(bytes);
        std::optional<RunningCheck>& check = m_checks[set];
        if (!check) {
            check.emplace(m_rules.set(set));
        }
        m_view.assign(bytes);
        for (const check::Detection& detection : check->checker.check(bytes)) {
            const check::Rule rule = check->rules.rule(detection.rule);
            check::Finding finding = check->rules.describe(detection, m_view);
            Result<void> added = m_writer.add({m_number, rule.id.empty() ? rule.code : rule.id,
                                               std::string(check::classificationName(detection.classification)),
                                               hl7::formatPath(m_view, detection.path), detection.range.begin,
                                               detection.range.length, std::move(finding.arguments)});
            if (!added) {
                return added;
            }
        }
        return {};
    }

    Session& m_session;
    const check::RuleSets& m_rules;
    project::RunWriter& m_writer;
    std::array<std::optional<RunningCheck>, check::RuleSets::kSets> m_checks;
    hl7::MessageView m_view;
    std::uint64_t m_number = 0;
};

}  // namespace

bool canKeep(Session& session, const ProjectInput& project, const Inputs& inputs) {
    if (!project.project || project.sourceOf.empty()) {
        session.complain("--keep keeps what is found in a project. Name a project (NAME.plumb) that holds sources.");
        return false;
    }
    if (inputs.selective()) {
        session.complain("--keep keeps what is found in whole sources. Leave out --message and --where.");
        return false;
    }
    if (!project.project->writable()) {
        session.complain(project.project->path() + " can only be read now, so nothing can be kept in it.");
        return false;
    }
    return true;
}

int keepRuns(Session& session, const ProjectInput& project, const Inputs& inputs, const check::RuleSets& rules,
             const std::string& spec, const std::string& title) {
    const auto sourceOf = [&](const source::OpenedSource& source) {
        const auto found = project.sourceOf.find(&source.bytes());
        return found == project.sourceOf.end() ? std::int64_t{0} : found->second;
    };
    const auto& sources = inputs.sources();
    for (std::size_t n = 0; n < sources.size();) {
        const std::int64_t id = sourceOf(*sources[n]);
        if (id == 0) {
            ++n;
            continue;
        }
        project::RunRow run;
        run.kind = "check";
        run.title = title;
        run.spec = spec;
        run.source = id;
        Result<std::unique_ptr<project::RunWriter>> writer = project::RunWriter::begin(project.project, run);
        if (!writer) {
            session.complain(writer.error());
            return kCannotRead;
        }
        SourceRun one(session, rules, **writer);
        Result<void> done;
        for (; n < sources.size() && sourceOf(*sources[n]) == id; ++n) {
            done = done ? one.part(*sources[n]) : done;
        }
        const Result<project::RunRow> kept = done ? (*writer)->finish(one.messages()) : fail(done.error());
        if (!kept) {
            session.complain(kept.error());
            return kept.error().id() == MessageId::Cancelled ? kCancelled : kCannotRead;
        }
        if (!session.quiet) {
            session.complain(fmt::format("source {}: {} of {} findings are kept as run {}.", id, kept->kept,
                                         kept->findings, kept->id));
        }
    }
    return kFine;
}

}  // namespace plumb::cli
