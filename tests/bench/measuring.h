// What the benchmarks share: traffic, timing, rows with a bar, other programs to measure against.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace plumb::bench {

/// A file of generated traffic, made once and kept in the folder for benchmark data.
[[nodiscard]] std::string traffic(const std::string& name, const std::string& arguments);

[[nodiscard]] double now();

/// The median of `repeats` runs after one that is not counted.
[[nodiscard]] double median(int repeats, const std::function<void()>& run);

/// RssAnon of this process in bytes, 0 where the system does not tell.
[[nodiscard]] std::uint64_t anonymousMemory();

/// Seconds that a shell command takes, and what it printed; -1 when it failed (1 is "nothing found", which is fine).
[[nodiscard]] double timed(const std::string& command, std::string& printed);
[[nodiscard]] bool installed(const std::string& program);

/// Prints rows as they come and remembers whether a bar was missed or an answer was wrong.
class Report {
public:
    void title(const std::string& text);
    /// `value` against a bar: at most (bar > 0) or at least (bar < 0 means at least -bar).
    void ratio(const std::string& what, double seconds, double yardstick, double value, double bar,
               const std::string& note = {});
    void plain(const std::string& what, const std::string& text);
    /// An answer that must hold before its time counts.
    bool check(bool right, const std::string& what);
    [[nodiscard]] int exitCode() const { return m_wrong ? 2 : m_missed ? 1 : 0; }
    void summary() const;

private:
    bool m_wrong = false;
    unsigned m_missed = 0;
    unsigned m_rows = 0;
};

}  // namespace plumb::bench
