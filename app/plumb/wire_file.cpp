#include "plumb/wire_file.h"

#include "base/json_text.h"
#include "base/paths.h"

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace plumb::cli {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";

void appendMember(std::string& out, std::string_view name, std::string_view text) {
    out += ",\"";
    out += name;
    out += "\":";
    appendJsonText(out, text);
}

void appendBytes(std::string& out, ByteView bytes) {
    out += ",\"length\":" + std::to_string(bytes.size()) + ",\"hex\":\"";
    out.reserve(out.size() + 2 * bytes.size() + 2);
    for (const std::uint8_t byte : bytes) {
        out += kHex[byte >> 4];
        out += kHex[byte & 0x0F];
    }
    out += '"';
}

}  // namespace

Result<std::unique_ptr<WireFile>> WireFile::create(const std::string& path) {
    std::error_code problem;
    if (std::filesystem::exists(plumb::pathOf(path), problem)) {
        return fail(MessageId::FileExists, {path});
    }
    errno = 0;
    std::ofstream file(plumb::pathOf(path), std::ios::binary | std::ios::app);
    if (!file) {
        return fail(MessageId::WireLogFailed, {path, std::generic_category().message(errno)});
    }
    keepToOwner(path);
    return std::unique_ptr<WireFile>(new WireFile(path, std::move(file)));
}

void WireFile::add(const replay::WireRow& row) {
    m_line =
        "{\"microseconds\":" + std::to_string(row.microseconds) + ",\"connection\":" + std::to_string(row.connection);
    appendMember(m_line, "kind", replay::wireKindName(row.kind));
    if (row.direction != replay::WireDirection::None) {
        appendMember(m_line, "direction", replay::wireDirectionName(row.direction));
    }
    if (row.message) {
        m_line += ",\"place\":" + std::to_string(*row.message + 1);
    }
    if (!row.peer.empty()) {
        appendMember(m_line, "peer", row.peer);
    }
    if (row.note) {
        appendMember(m_line, "code", row.note->code());
        appendMember(m_line, "says", row.note->render());
    }
    if (row.kind == replay::WireKind::Bytes) {
        appendBytes(m_line, row.bytes);
    }
    m_line += "}\n";
    m_file.write(m_line.data(), static_cast<std::streamsize>(m_line.size()));
    m_file.flush();
}

std::optional<Error> WireFile::failure() const {
    return m_file ? std::nullopt
                  : std::optional(Error(MessageId::WireLogFailed, {m_path, "the file does not take more"}));
}

Result<WireOutput> WireOutput::open(const std::string& path) {
    WireOutput output;
    if (!path.empty()) {
        Result<std::unique_ptr<WireFile>> file = WireFile::create(path);
        if (!file) {
            return fail(std::move(file.error()));
        }
        output.m_file = std::move(*file);
    }
    return output;
}

}  // namespace plumb::cli
