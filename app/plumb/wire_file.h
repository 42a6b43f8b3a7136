// The wire log as a file, a JSON object a line, each handed to the system when it happens.
#pragma once

#include "base/result.h"
#include "replay/wire_log.h"

#include <fstream>
#include <memory>
#include <optional>
#include <string>

namespace plumb::cli {

class WireFile final : public replay::WireLog {
public:
    /// A new file; one that is there is an error.
    [[nodiscard]] static Result<std::unique_ptr<WireFile>> create(const std::string& path);

    void add(const replay::WireRow& row) override;

    /// Rows could not be written.
    [[nodiscard]] std::optional<Error> failure() const;

private:
    WireFile(std::string path, std::ofstream file)
        : m_path(std::move(path))
        , m_file(std::move(file)) {}

    std::string m_path;
    std::ofstream m_file;
    std::string m_line;
};

/// Where the wire log of a verb goes: to a file where one is named, else nowhere.
class WireOutput {
public:
    /// An empty path names none.
    [[nodiscard]] static Result<WireOutput> open(const std::string& path);

    [[nodiscard]] replay::WireLog& log() { return m_file ? static_cast<replay::WireLog&>(*m_file) : m_none; }
    [[nodiscard]] std::optional<Error> failure() const { return m_file ? m_file->failure() : std::nullopt; }

private:
    replay::NoWireLog m_none;
    std::unique_ptr<WireFile> m_file;
};

}  // namespace plumb::cli
