#include "measuring.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace plumb::bench {

std::string traffic(const std::string& name, const std::string& arguments) {
    const char* folder = std::getenv("PLUMBLINE_BENCH_DATA");
    const std::filesystem::path path =
        (folder ? std::filesystem::path(folder) : std::filesystem::temp_directory_path()) / name;
    if (!std::filesystem::exists(path)) {
        std::printf("making %s\n", name.c_str());
        std::fflush(stdout);
        const std::string command = std::string(PLUMBLINE_GEN_CORPUS) + " " + arguments + " --out '" + path.string() +
                                    ".part' --index '" + path.string() + ".index' --stats '" + path.string() +
                                    ".json' && mv '" + path.string() + ".part' '" + path.string() + "'";
        if (std::system(command.c_str()) != 0) {
            std::fprintf(stderr, "the generator failed: %s\n", command.c_str());
            std::exit(3);
        }
    }
    return path.string();
}

double now() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double median(int repeats, const std::function<void()>& run) {
    std::vector<double> times;
    for (int i = 0; i <= repeats; ++i) {
        const double begin = now();
        run();
        if (i > 0) {
            times.push_back(now() - begin);
        }
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::uint64_t anonymousMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("RssAnon:", 0) == 0) {
            return std::strtoull(line.c_str() + 8, nullptr, 10) * 1024;
        }
    }
    return 0;
}

double timed(const std::string& command, std::string& printed) {
    printed.clear();
    const double begin = now();
    std::FILE* pipe = popen(command.c_str(), "r");
    if (!pipe) {
        return -1;
    }
    char piece[4096];
    while (const std::size_t got = std::fread(piece, 1, sizeof piece, pipe)) {
        printed.append(piece, got);
    }
    const int status = pclose(pipe);
    const double seconds = now() - begin;
    return status == 0 || status == 256 ? seconds : -1;
}

bool installed(const std::string& program) {
    return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

void Report::title(const std::string& text) {
    std::printf("\n%s\n%-62s %9s %9s %7s %9s\n", text.c_str(), "what", "ms", "limit ms", "ratio", "bar");
}

void Report::ratio(const std::string& what, double seconds, double yardstick, double value, double bar,
                   const std::string& note) {
    const bool met = bar == 0 || (bar > 0 ? value <= bar : value >= -bar);
    m_missed += !met;
    ++m_rows;
    char barText[32] = "";
    if (bar != 0) {
        std::snprintf(barText, sizeof barText, "%s %.2f", bar > 0 ? "<=" : ">=", bar > 0 ? bar : -bar);
    }
    std::printf("%-62s %9.2f %9.2f %7.2f %9s %s%s\n", what.c_str(), seconds * 1e3, yardstick * 1e3, value, barText,
                met ? "" : "MISSED ", note.c_str());
    std::fflush(stdout);
}

void Report::plain(const std::string& what, const std::string& text) {
    std::printf("%-62s %s\n", what.c_str(), text.c_str());
    std::fflush(stdout);
}

bool Report::check(bool right, const std::string& what) {
    if (!right) {
        m_wrong = true;
        std::printf("WRONG ANSWER: %s\n", what.c_str());
    }
    return right;
}

void Report::summary() const {
    std::printf("\n%u rows, %u %s missed%s\n", m_rows, m_missed, m_missed == 1 ? "bar" : "bars",
                m_wrong ? ", wrong answers" : "");
}

}  // namespace plumb::bench
