// What a text is as a spec: its outline, what is wrong with it, and the spec itself when it can be used. Made off the
// GUI thread from a copy of the text; immutable.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/lint.h"
#include "spec/spec.h"
#endif
#include "widgets/spec/outline_row.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace plumb::desk {

struct SpecProblem {
    spec::LintLevel level = spec::LintLevel::Error;
    std::uint32_t line = 0, column = 0;  ///< from 1; 0: not in the text
    QString sentence;                    ///< what is wrong, and what to write instead
};

struct SpecReading {
    std::string text;
    std::uint64_t revision = 0;                    ///< of the text, as the editor counts
    std::unique_ptr<const spec::yaml::Tree> tree;  ///< over `text`
    bool readable = false;                         ///< without syntax faults; else there are no rows
    std::vector<OutlineRow> rows;
    std::vector<SpecProblem> problems;       ///< by line
    std::shared_ptr<const spec::Spec> spec;  ///< nullptr: it cannot be used
};
using SpecReadingPtr = std::shared_ptr<const SpecReading>;

/// `file` is where it stands, or would stand; what it extends is looked for from there.
[[nodiscard]] SpecReadingPtr readSpec(std::string text, const std::string& file, std::uint64_t revision);

}  // namespace plumb::desk
