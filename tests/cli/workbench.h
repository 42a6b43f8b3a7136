// Runs the real plumb in a folder of its own, which is gone after the test.
//
//   Workbench bench;
//   bench.write("feed.hl7", kAdmission);
//   EXPECT_EQ(bench.run("get feed.hl7 PID-3.1 'PID-5'"), printed("4711\tDOE^JOHN\n"));
#pragma once

#include "unit/source/temporary_folder.h"

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::cli::test {

/// What a run came to.
struct Outcome {
    int code = -1;
    std::string out, err;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};
void PrintTo(const Outcome& outcome, std::ostream* stream);

/// The outcome of a run that says nothing on standard error.
[[nodiscard]] Outcome printed(std::string out, int code = 0);
/// The outcome of a run that says only this, a sentence a line, each after "plumb: ".
[[nodiscard]] Outcome complained(int code, const std::string& sentences);

/// A raw string without its first line end, so that expected text can start on a line of its own.
[[nodiscard]] inline std::string text(std::string_view raw) {
    return std::string(raw.empty() || raw[0] != '\n' ? raw : raw.substr(1));
}

/// A run that goes on.
class Running {
public:
    Running(int process, std::string out, std::string err)
        : m_process(process)
        , m_out(std::move(out))
        , m_err(std::move(err)) {}

    void interrupt() const;
    /// At once, as kill -9 does.
    void kill() const;
    [[nodiscard]] Outcome wait() const;
    /// Of the system.
    [[nodiscard]] int process() const { return m_process; }

private:
    int m_process;
    std::string m_out, m_err;  ///< files
};

class Workbench {
public:
    std::string write(const std::string& name, const std::string& bytes) const { return m_folder.write(name, bytes); }
    [[nodiscard]] std::string path(const std::string& name) const { return m_folder.path() + '/' + name; }
    [[nodiscard]] std::string read(const std::string& name) const;
    [[nodiscard]] bool has(const std::string& name) const;

    /// `arguments` are divided at spaces; '...' keeps what it holds together, as does "..." around a whole word. Names
    /// are relative to the folder.
    [[nodiscard]] Outcome run(const std::string& arguments, const std::string& standardInput = {}) const;
    /// Starts it with standard input and output from and to these files (or pipes).
    [[nodiscard]] Running start(const std::string& arguments, const std::string& inputFile,
                                const std::string& outputFile) const;
    /// Makes a synthetic corpus with the generator's own options.
    void generate(const std::string& arguments) const;

private:
    source::test::TemporaryFolder m_own;
    // Standard streams stand beside the folder that plumb sees.
    source::test::TemporaryFolder m_folder;
};

[[nodiscard]] std::vector<std::string> words(const std::string& line);

}  // namespace plumb::cli::test
