// Help, man page and completion agree.
#include "cli/workbench.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace plumb::cli::test {
namespace {

const std::vector<std::string> kVerbs{"list", "show", "get",   "find", "stats",  "diff",  "set",     "new", "export",
                                      "dict", "spec", "check", "send", "listen", "relay", "project", "sql"};
// What spec does with options of its own.
constexpr std::array kSpecActions = {"import", "infer", "gap", "reality"};

std::string installed(const std::string& name) {
    std::ifstream file(PLUMBLINE_SOURCE_DIR "/installer/" + name);
    std::ostringstream text;
    text << file.rdbuf();
    EXPECT_FALSE(text.str().empty()) << name;
    return text.str();
}

std::set<std::string> optionsIn(const std::string& text) {
    static const std::regex kOption("--[a-z][a-z-]+");
    std::set<std::string> out;
    for (std::sregex_iterator at(text.begin(), text.end(), kOption), end; at != end; ++at) {
        out.insert(at->str());
    }
    return out;
}

TEST(Help, OfEveryVerbHasExamplesThatNameIt) {
    const Workbench bench;
    for (const std::string& verb : kVerbs) {
        const Outcome help = bench.run(verb + " --help");
        EXPECT_EQ(help.code, 0);
        EXPECT_EQ(help.err, "");
        const std::size_t examples = help.out.find("\nExamples:\n  ");
        ASSERT_NE(examples, std::string::npos) << verb;
        EXPECT_NE(help.out.find("plumb " + verb + " ", examples), std::string::npos) << verb;
        EXPECT_NE(help.out.find("--quiet"), std::string::npos) << verb;
        std::istringstream lines(help.out);
        for (std::string line; std::getline(lines, line);) {
            EXPECT_LE(line.size(), 120u) << line;
        }
    }
}

TEST(Help, ListsTheVerbsAndExitCodes) {
    const Workbench bench;
    const Outcome help = bench.run("--help");
    EXPECT_EQ(help.code, 0);
    for (const std::string& verb : kVerbs) {
        EXPECT_NE(help.out.find("\n  " + verb + " "), std::string::npos) << verb;
    }
    EXPECT_NE(help.out.find("130 cancelled"), std::string::npos);
    EXPECT_EQ(bench.run("--version").out.rfind("plumb ", 0), 0u);
}

TEST(Help, OfTheManPageKnowsEveryOption) {
    const Workbench bench;
    std::string man = installed("man/plumb.1");
    man = std::regex_replace(man, std::regex("\\\\-"), "-");
    const std::set<std::string> told = optionsIn(man);
    std::set<std::string> real;
    for (const std::string& verb : kVerbs) {
        const std::string help = bench.run(verb + " --help").out;
        EXPECT_NE(man.find(".B " + verb + "\n"), std::string::npos) << verb;
        real.merge(optionsIn(help.substr(0, help.find("\nExamples:"))));
    }
    for (const char* const action : kSpecActions) {
        const std::string help = bench.run(std::string("spec ") + action + " --help").out;
        EXPECT_NE(help.find(std::string("  plumb spec ") + action + " ", help.find("Examples:\n")), std::string::npos)
            << action;
        real.merge(optionsIn(help.substr(0, help.find("\nExamples:"))));
    }
    real.insert("--version");
    EXPECT_EQ(told, real);
}

TEST(Help, FeedsTheCompletion) {
    const Workbench bench;
    // The completion asks plumb itself; here it is asked for the words of three lines.
    bench.write("ask.bash", "PATH=" + std::string(PLUMBLINE_PLUMB) + R"(:$PATH
plumb() { ")" + std::string(PLUMBLINE_PLUMB) +
                                R"(" "$@"; }
. ")" PLUMBLINE_SOURCE_DIR R"(/installer/completion/plumb.bash"
COMP_WORDS=(plumb s); COMP_CWORD=1; _plumb; echo "${COMPREPLY[*]}"
COMP_WORDS=(plumb export --f); COMP_CWORD=2; _plumb; echo "${COMPREPLY[*]}"
COMP_WORDS=(plumb export --frame c); COMP_CWORD=3; _plumb; echo "${COMPREPLY[*]}"
COMP_WORDS=(plumb --threads 2 list --form); COMP_CWORD=4; _plumb; echo "${COMPREPLY[*]}"
)");
    const int status = std::system(("bash '" + bench.path("ask.bash") + "' >'" + bench.path("said") + "'").c_str());
    EXPECT_EQ(status, 0);
    EXPECT_EQ(bench.read("said"), "show stats set spec send sql\n--force --frame\ncr crlf\n--format\n");
}

}  // namespace
}  // namespace plumb::cli::test
