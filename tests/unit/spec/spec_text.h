// Specs as text in tests, and what is said of them.
#pragma once

#include "spec/spec_yaml.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plumb::spec::test {

/// A line a note: "3:5 error: sentence".
[[nodiscard]] inline std::string printNotes(const std::vector<LintNote>& notes) {
    std::string all;
    for (const LintNote& note : notes) {
        all += std::to_string(note.place.line) + ':' + std::to_string(note.place.column) + ' ' +
               std::string(lintLevelName(note.level)) + ": " + note.note.render() + '\n';
    }
    return all;
}

/// The spec whose text, without the first line, this is.
[[nodiscard]] inline SpecDocument spec(const std::string& body) {
    ReadSpec read = readSpecYaml("plumbline: spec/1\n" + body, "test.yaml");
    EXPECT_EQ(printNotes(read.notes), "") << body;
    return std::move(read.document);
}

/// A raw string without its first line end.
[[nodiscard]] inline std::string text(std::string_view raw) {
    return std::string(raw.substr(raw.starts_with('\n') ? 1 : 0));
}

}  // namespace plumb::spec::test
