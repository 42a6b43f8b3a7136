// The wire log as a file: an object of JSON a line, appended and handed to the system at once, so that a killed program
// leaves all of it. Bytes stand as the characters U+0000 to U+00FF.
#pragma once

#include "base/result.h"
#include "replay/wire_log.h"

#include <cstdio>
#include <memory>
#include <string>

namespace plumb::replay {

/// A row as a line of JSON, with its line end.
void appendWireRow(std::string& out, const WireRow& row);

/// "2026-11-28T23:41:06.123456Z".
[[nodiscard]] std::string wireTimeText(std::int64_t microseconds);

class WireLogFile final : public WireLog {
public:
    [[nodiscard]] static Result<std::unique_ptr<WireLogFile>> open(const std::string& path);

    void add(const WireRow& row) override;
    /// Fails once a row could not be written.
    [[nodiscard]] Result<void> check() const;
    /// Brings all rows to the disk itself.
    [[nodiscard]] Result<void> sync();

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    explicit WireLogFile(std::string path)
        : m_path(std::move(path)) {}

    std::string m_path;
    std::unique_ptr<std::FILE, Closer> m_file;
    std::string m_line;
    int m_errno = 0;
};

}  // namespace plumb::replay
