#include "include_scanner.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace architecture {
namespace {

using Names = std::vector<std::string_view>;

// From the ground up; rooms of one layer do not know each other.
const std::vector<Names>& layers() {
    static const std::vector<Names> table = {{"base"},           {"hl7"},    {"dictionary", "source", "query"},
                                             {"spec"},           {"check"},  {"mapping", "compare", "privacy"},
                                             {"replay", "fhir"}, {"project"}};
    return table;
}

// Stands on base alone and is fed tables; no other room knows it.
constexpr std::string_view reportRoom = "report";

bool contains(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<std::size_t> layerOf(std::string_view room) {
    for (std::size_t i = 0; i < layers().size(); ++i) {
        if (contains(layers()[i], room)) {
            return i;
        }
    }
    return std::nullopt;
}

bool isRoom(std::string_view name) {
    return name == reportRoom || layerOf(name).has_value();
}

bool mayInclude(std::string_view from, std::string_view to) {
    if (from == to) {
        return true;
    }
    if (from == reportRoom) {
        return to == "base";
    }
    const auto fromLayer = layerOf(from);
    const auto toLayer = layerOf(to);
    return fromLayer && toLayer && *toLayer < *fromLayer;
}

const Names& posixHeaders() {
    static const Names names = {"aio.h",     "arpa/inet.h", "dirent.h",  "dlfcn.h",  "fcntl.h",  "fnmatch.h",
                                "glob.h",    "grp.h",       "ifaddrs.h", "libgen.h", "netdb.h",  "poll.h",
                                "pthread.h", "pwd.h",       "regex.h",   "sched.h",  "signal.h", "spawn.h",
                                "strings.h", "syslog.h",    "termios.h", "unistd.h", "utime.h",  "wordexp.h"};
    return names;
}

const Names& windowsHeaders() {
    static const Names names = {"windows.h", "winsock2.h", "ws2tcpip.h", "io.h", "direct.h", "process.h", "shlobj.h"};
    return names;
}

bool isPosixHeader(std::string_view header) {
    constexpr std::array<std::string_view, 4> folders = {"sys/", "netinet/", "net/", "linux/"};
    return contains(posixHeaders(), header) ||
           std::any_of(folders.begin(), folders.end(),
                       [&](std::string_view folder) { return header.starts_with(folder); });
}

bool isWindowsHeader(std::string_view header) {
    std::string lower(header);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return contains(windowsHeaders(), lower);
}

bool isQtHeader(std::string_view header) {
    return header.size() > 1 && header[0] == 'Q' && std::isupper(static_cast<unsigned char>(header[1])) != 0
               ? true
               : header.starts_with("Qt");
}

const Names& guiNames() {
    static const Names names = {"QtGui",   "QtWidgets",  "QSettings",    "QMessageBox",     "QWidget",    "QDialog",
                                "QAction", "QClipboard", "QApplication", "QGuiApplication", "QFileDialog"};
    return names;
}

struct Place {
    std::string_view top;   // core, widgets, app
    std::string_view room;  // the folder below it
    bool qtAllowed;
    bool posixFile;
    bool windowsFile;
};

Place placeOf(std::string_view file) {
    const std::size_t topEnd = file.find('/');
    const std::size_t roomEnd = topEnd == std::string_view::npos ? topEnd : file.find('/', topEnd + 1);
    Place place{file.substr(0, topEnd), {}, true, false, false};
    if (roomEnd != std::string_view::npos) {
        place.room = file.substr(topEnd + 1, roomEnd - topEnd - 1);
    }
    if (place.top == "core") {
        place.qtAllowed = file.find("/net/") != std::string_view::npos || file.find("/qt/") != std::string_view::npos;
        place.posixFile = place.room == "base" && file.ends_with("_posix.cpp");
        place.windowsFile = place.room == "base" && (file.ends_with("_windows.cpp") || file.ends_with("_windows.h"));
    }
    return place;
}

bool isWordCharacter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool hasWord(std::string_view line, std::string_view word) {
    for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isWordCharacter(line[at - 1])) && (end == line.size() || !isWordCharacter(line[end]))) {
            return true;
        }
    }
    return false;
}

struct Include {
    std::string_view header;
    bool quoted;
};

std::optional<Include> includeIn(std::string_view line) {
    const auto skipBlanks = [&] {
        while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) {
            line.remove_prefix(1);
        }
    };
    const auto skip = [&](std::string_view token) {
        skipBlanks();
        if (!line.starts_with(token)) {
            return false;
        }
        line.remove_prefix(token.size());
        return true;
    };
    if (!skip("#") || !skip("include")) {
        return std::nullopt;
    }
    skipBlanks();
    if (line.empty() || (line.front() != '"' && line.front() != '<')) {
        return std::nullopt;
    }
    const bool quoted = line.front() == '"';
    line.remove_prefix(1);
    const std::size_t end = line.find(quoted ? '"' : '>');
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    return Include{line.substr(0, end), quoted};
}

class Scan {
public:
    Scan(std::string_view file, std::string_view text)
        : m_file(file)
        , m_text(text)
        , m_place(placeOf(file)) {}

    std::vector<Finding> run() {
        if (m_text.size() > largestFile) {
            report(Rule::FileTooLarge, std::to_string(m_text.size()) + " bytes");
        }
        if (m_place.top == "core" && !m_place.room.empty() && !isRoom(m_place.room)) {
            report(Rule::UnknownRoom, std::string(m_place.room));
        }
        std::string_view rest = m_text;
        while (!rest.empty()) {
            ++m_line;
            const std::size_t end = rest.find('\n');
            checkLine(rest.substr(0, end));
            rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
        }
        return std::move(m_findings);
    }

private:
    void report(Rule rule, std::string text) {
        m_findings.push_back({rule, std::string(m_file), m_line, std::move(text)});
    }

    void checkLine(std::string_view line) {
        if (const auto include = includeIn(line)) {
            checkDirection(*include);
            checkForeign(*include);
            return;
        }
        const std::string_view code = line.substr(0, line.find("//"));
        if (hasWord(code, "processEvents")) {
            report(Rule::NestedEventLoop, std::string(line));
        }
        if (m_place.top != "core") {
            return;
        }
        for (const std::string_view name : guiNames()) {
            if (hasWord(code, name)) {
                report(Rule::GuiInCore, std::string(name));
            }
        }
    }

    void checkDirection(const Include& include) {
        const std::string header(include.header);
        if (header.find("../") != std::string::npos) {
            report(Rule::PathInclude, header);
            return;
        }
        if (!include.quoted) {
            return;
        }
        const std::size_t slash = include.header.find('/');
        const std::string_view first =
            slash == std::string_view::npos ? std::string_view{} : include.header.substr(0, slash);
        if (m_place.top == "core") {
            const bool above = first == "app" || first == "widgets" || first == "plumb" || first == "plumbline";
            if (above || (isRoom(first) && isRoom(m_place.room) && !mayInclude(m_place.room, first))) {
                report(Rule::UpwardInclude, header);
            }
        } else if (m_place.top == "widgets" && (first == "app" || first == "plumb" || first == "plumbline")) {
            report(Rule::UpwardInclude, header);
        }
    }

    void checkForeign(const Include& include) {
        const std::string header(include.header);
        if (isQtHeader(include.header) && m_place.top == "core") {
            if (!m_place.qtAllowed) {
                report(Rule::QtInAnalyticRoom, header);
            }
            const std::string_view module = include.header.substr(0, include.header.find('/'));
            if (contains(guiNames(), module)) {
                report(Rule::GuiInCore, header);
            }
        }
        if ((isPosixHeader(include.header) && !include.quoted && !m_place.posixFile) ||
            (isWindowsHeader(include.header) && !include.quoted && !m_place.windowsFile)) {
            report(Rule::SystemHeader, header);
        }
    }

    std::string_view m_file;
    std::string_view m_text;
    Place m_place;
    std::size_t m_line = 0;
    std::vector<Finding> m_findings;
};

}  // namespace

std::string_view nameOf(Rule rule) {
    switch (rule) {
    case Rule::UnknownRoom:
        return "unknown room";
    case Rule::UpwardInclude:
        return "include that points up or beside";
    case Rule::PathInclude:
        return "include written with ../ (write it from core/ on)";
    case Rule::QtInAnalyticRoom:
        return "Qt in an analytic room";
    case Rule::GuiInCore:
        return "window, settings or dialog code in core";
    case Rule::NestedEventLoop:
        return "nested event loop";
    case Rule::SystemHeader:
        return "system header outside core/base/*_posix.cpp or *_windows.cpp";
    case Rule::FileTooLarge:
        return "file above 30 KB";
    }
    return "";
}

std::vector<Finding> scan(std::string_view file, std::string_view text) {
    return Scan(file, text).run();
}

}  // namespace architecture
