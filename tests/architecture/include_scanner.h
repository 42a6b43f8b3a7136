#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// Holds one source file against the direction of the house (ARCHITECTURE.md). The scanner reads text, not a compiler's
// view of it: it sees what is written, also in branches that this machine does not compile.
namespace architecture {

enum class Rule {
    UnknownRoom,       // a folder of core/ that the table of rooms does not name
    UpwardInclude,     // an include of a room above or beside, or of widgets/ or app/ from below
    PathInclude,       // an include written with ../
    QtInAnalyticRoom,  // Qt in core/ outside net/ and qt/ folders
    GuiInCore,         // QtGui, QtWidgets, settings or dialogs anywhere in core/
    NestedEventLoop,   // processEvents anywhere
    SystemHeader,      // a POSIX or Windows header outside core/base/*_posix.cpp and *_windows.cpp
    FileTooLarge       // more than 30 KB: look for the second idea inside
};

std::string_view nameOf(Rule rule);

struct Finding {
    Rule rule;
    std::string file;
    std::size_t line;  // 1-based; 0 when the finding is about the whole file
    std::string text;
};

constexpr std::size_t largestFile = 30'000;

// `file` is the path from the top of the tree, with forward slashes, such as core/hl7/message_view.h.
std::vector<Finding> scan(std::string_view file, std::string_view text);

}  // namespace architecture
