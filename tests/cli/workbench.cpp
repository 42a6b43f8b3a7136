#include "cli/workbench.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <ostream>
#include <sstream>

namespace plumb::cli::test {
namespace {

std::string readFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

/// Starts a program; -1 when that fails. Nothing but plain system calls between fork and exec.
int spawn(const std::string& program, const std::vector<std::string>& arguments, const std::string& folder,
          const std::string& in, const std::string& out, const std::string& err) {
    std::vector<char*> argv{const_cast<char*>(program.c_str())};
    for (const std::string& argument : arguments) {
        argv.push_back(const_cast<char*>(argument.c_str()));
    }
    argv.push_back(nullptr);
    const int process = ::fork();
    if (process != 0) {
        return process;
    }
    const auto redirect = [](const std::string& path, int flags, int to) {
        const int file = ::open(path.c_str(), flags, 0600);
        return file >= 0 && ::dup2(file, to) >= 0;
    };
    const int write = O_WRONLY | O_CREAT | O_TRUNC;
    if (::chdir(folder.c_str()) == 0 && redirect(in, O_RDONLY, 0) && redirect(out, write, 1) &&
        redirect(err, write, 2)) {
        ::execv(program.c_str(), argv.data());
    }
    ::_exit(127);
}

}  // namespace

void PrintTo(const Outcome& outcome, std::ostream* stream) {
    *stream << "exit code " << outcome.code << "\n--- standard output\n"
            << outcome.out << "--- standard error\n"
            << outcome.err << "---\n";
}

Outcome printed(std::string out, int code) {
    return {code, std::move(out), {}};
}

Outcome complained(int code, const std::string& sentences) {
    Outcome outcome{code, {}, {}};
    std::istringstream lines(sentences);
    for (std::string line; std::getline(lines, line);) {
        outcome.err += "plumb: " + line + "\n";
    }
    return outcome;
}

std::vector<std::string> words(const std::string& line) {
    std::vector<std::string> out;
    bool inside = false, quoted = false, doubly = false;
    for (const char c : line) {
        if (c == '"' && (doubly || (!inside && !quoted))) {
            doubly = !doubly;
            if (doubly) {
                out.emplace_back();
                inside = true;
            }
        } else if (c == '\'' && !doubly) {
            quoted = !quoted;
            if (!inside) {
                out.emplace_back();
                inside = true;
            }
        } else if (c == ' ' && !quoted && !doubly) {
            inside = false;
        } else {
            if (!inside) {
                out.emplace_back();
                inside = true;
            }
            out.back() += c;
        }
    }
    return out;
}

void Running::interrupt() const {
    ::kill(m_process, SIGINT);
}

void Running::kill() const {
    ::kill(m_process, SIGKILL);
}

Outcome Running::wait() const {
    int status = 0;
    ::waitpid(m_process, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status),
            std::filesystem::is_regular_file(m_out) ? readFile(m_out) : std::string(), readFile(m_err)};
}

std::string Workbench::read(const std::string& name) const {
    EXPECT_TRUE(has(name)) << name;
    return readFile(path(name));
}

bool Workbench::has(const std::string& name) const {
    return std::filesystem::exists(path(name));
}

Running Workbench::start(const std::string& arguments, const std::string& inputFile,
                         const std::string& outputFile) const {
    const std::string err = m_own.path() + "/stderr";
    return {spawn(PLUMBLINE_PLUMB, words(arguments), m_folder.path(), inputFile, outputFile, err), outputFile, err};
}

Outcome Workbench::run(const std::string& arguments, const std::string& standardInput) const {
    return start(arguments, m_own.write("stdin", standardInput), m_own.path() + "/stdout").wait();
}

void Workbench::generate(const std::string& arguments) const {
    const std::string err = m_own.path() + "/stderr";
    const Running running(spawn(PLUMBLINE_GEN_CORPUS, words(arguments), m_folder.path(), "/dev/null", "/dev/null", err),
                          "/dev/null", err);
    const Outcome outcome = running.wait();
    EXPECT_EQ(outcome.code, 0) << arguments << '\n' << outcome.err;
}

}  // namespace plumb::cli::test
