// What a check holds messages against, and what it accepts: read from files, or from the project among the inputs when
// these files are not there. A project holds the specs and waivers that its window used, so it can be checked anywhere.
#pragma once

#include "check/rule_names.h"
#include "check/rules_by_version.h"
#include "check/waivers.h"
#include "plumb/inputs.h"
#include "plumb/session.h"

#include <memory>
#include <optional>
#include <string>

namespace plumb::cli {

struct Against {
    std::string spec;  ///< as runs know it: "hl7", the name of a shipped one, the whole path of a file
    std::string id, title;
    std::unique_ptr<check::RuleSets> rules;
};

/// Complains about what it cannot read, and tells what it took from the project.
class AgainstReader {
public:
    /// `inputs` are opened before their time, with their exit code, when the project among them may hold what is not
    /// there.
    AgainstReader(Session& session, const InputOptions& options, std::optional<Inputs>& inputs, int& inputsCode)
        : m_session(session)
        , m_options(options)
        , m_inputs(inputs)
        , m_inputsCode(inputsCode) {}

    [[nodiscard]] std::optional<Against> spec(const std::string& name, const check::RuleSetOptions& how);
    /// A file for another spec than `against` is refused.
    [[nodiscard]] std::optional<check::WaiverSet> waivers(const std::string& file, const Against& against,
                                                          const check::RuleNames& names);
    /// The exit code when nothing came of one of these.
    [[nodiscard]] int code() const;

private:
    /// Whether there is a project, open now.
    [[nodiscard]] bool openProject();
    [[nodiscard]] std::optional<std::string> waiverText(const std::string& file);
    void tell(const std::string& name, const std::string& document);

    Session& m_session;
    const InputOptions& m_options;
    std::optional<Inputs>& m_inputs;
    int& m_inputsCode;
    bool m_inputsFailed = false;
};

}  // namespace plumb::cli
