// The pages of the manual that show commands are run as they stand: every command, and every answer to the letter.
//
// A page works on files of resources/sample. A block that begins with ```yaml and a file's name writes that file; one
// that begins with ```console holds commands, each in a line after "$ ", and what they print. A line "..." stands for
// lines left out.
#include "cli/workbench.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace plumb::cli::test {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostCommands = 12;

struct Block {
    std::string kind, name, text;
    std::size_t line = 0;
};

struct Command {
    std::string arguments, expected;
    std::size_t line = 0;
};

std::string readFile(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

std::vector<Block> blocksOf(const std::string& page) {
    std::vector<Block> blocks;
    std::istringstream lines(page);
    bool inside = false;
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.rfind("```", 0) == 0) {
            inside = !inside;
            if (inside) {
                std::istringstream head(line.substr(3));
                Block block;
                head >> block.kind >> block.name;
                block.line = number;
                blocks.push_back(std::move(block));
            }
        } else if (inside) {
            blocks.back().text += line + "\n";
        }
    }
    EXPECT_FALSE(inside) << "a block is not closed";
    return blocks;
}

std::vector<Command> commandsOf(const Block& block) {
    std::vector<Command> commands;
    std::istringstream lines(block.text);
    std::size_t number = block.line;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.rfind("$ plumb ", 0) == 0) {
            commands.push_back({line.substr(8), {}, number});
        } else if (commands.empty()) {
            ADD_FAILURE() << "line " << number << " is no command: " << line;
        } else {
            commands.back().expected += line + "\n";
        }
    }
    return commands;
}

/// Whether `printed` is `expected`, in which a line "..." stands for any lines.
bool agrees(const std::string& printed, const std::string& expected) {
    const std::string gap = "...\n";
    std::size_t at = 0, from = 0;
    bool open = false;
    for (;;) {
        std::size_t end = from;  // the next stretch of `expected` without a gap
        while (end < expected.size() && expected.compare(end, gap.size(), gap) != 0) {
            end = expected.find('\n', end);
            end = end == std::string::npos ? expected.size() : end + 1;
        }
        const std::string part = expected.substr(from, end - from);
        const bool last = end == expected.size();
        if (last && open) {
            return printed.size() >= at + part.size() &&
                   printed.compare(printed.size() - part.size(), part.size(), part) == 0;
        }
        const std::size_t found = open ? printed.find(part, at) : at;
        if (found == std::string::npos || printed.compare(found, part.size(), part) != 0) {
            return false;
        }
        at = found + part.size();
        if (last) {
            return at == printed.size();
        }
        from = end + gap.size();
        open = true;
    }
}

/// What a run shows on a terminal, where the line ends of CSV look like any other.
std::string shown(const Outcome& outcome) {
    std::string text = outcome.out + outcome.err;
    std::erase(text, '\r');
    return text;
}

TEST(ManualPages, GapsStandForAnyLines) {
    EXPECT_TRUE(agrees("a\nb\n", "a\nb\n"));
    EXPECT_FALSE(agrees("a\nb\nc\n", "a\nb\n"));
    EXPECT_TRUE(agrees("a\nb\nc\n", "a\n...\nc\n"));
    EXPECT_TRUE(agrees("a\nb\nc\n", "a\n...\n"));
    EXPECT_FALSE(agrees("a\nb\nc\n", "b\n...\nc\n"));
    EXPECT_FALSE(agrees("a\nb\nc\nd\n", "a\n...\nc\n"));
}

/// Runs the commands of a page, in order, in a folder that holds the shipped sample.
void runPage(const std::string& page, std::size_t least, std::size_t most) {
    const fs::path root(PLUMBLINE_SOURCE_DIR);
    const Workbench bench;
    for (const fs::directory_entry& file : fs::directory_iterator(root / "resources/sample")) {
        if (file.path().extension() == ".hl7") {
            bench.write(file.path().filename().string(), readFile(file.path()));
        }
    }
    std::size_t count = 0;
    for (const Block& block : blocksOf(readFile(root / "resources/manual" / page))) {
        if (block.kind == "yaml" && !block.name.empty()) {
            bench.write(block.name, block.text);
        }
        if (block.kind != "console") {
            continue;
        }
        for (const Command& command : commandsOf(block)) {
            ++count;
            const std::string printed = shown(bench.run(command.arguments));
            EXPECT_TRUE(agrees(printed, command.expected))
                << page << ":" << command.line << ": plumb " << command.arguments << "\nprints\n"
                << printed << "but the page says\n"
                << command.expected;
        }
    }
    EXPECT_GE(count, least);
    EXPECT_LE(count, most);
}

TEST(ManualPages, FirstSpecSaysWhatHappens) {
    runPage("first-spec.md", 6, kMostCommands);
}

TEST(ManualPages, TheProjectFileSaysWhatHappens) {
    runPage("project-file.md", 12, 30);
}

}  // namespace
}  // namespace plumb::cli::test
