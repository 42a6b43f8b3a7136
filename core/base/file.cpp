// The part of file.h that standard C++ can do everywhere.
#include "base/file.h"

#include "base/paths.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

namespace plumb {
namespace {

/// A new file beside `path`; never one that is there already.
std::FILE* openBeside(const std::string& path, std::string& partial) {
    constexpr int kTries = 100;
    std::FILE* out = nullptr;
    for (int n = 0; n < kTries && !out; ++n) {
        partial = path + ".part" + (n == 0 ? "" : std::to_string(n));
        out = openStream(partial, "wbx");
        if (!out && errno != EEXIST) {
            break;
        }
    }
    return out;
}

}  // namespace

RandomAccessFile::RandomAccessFile(std::string path, std::intptr_t handle, bool regular)
    : m_path(std::move(path))
    , m_handle(handle)
    , m_regular(regular) {}

RandomAccessFile::RandomAccessFile(RandomAccessFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_handle(std::exchange(other.m_handle, -1))
    , m_regular(other.m_regular) {}

RandomAccessFile& RandomAccessFile::operator=(RandomAccessFile&& other) noexcept {
    std::swap(m_path, other.m_path);
    std::swap(m_handle, other.m_handle);
    std::swap(m_regular, other.m_regular);
    return *this;
}

Result<std::vector<std::string>> listFolder(const std::string& path) {
    std::error_code error;
    std::filesystem::directory_iterator at(pathOf(path), error);
    std::vector<std::string> names;
    for (; !error && at != std::filesystem::directory_iterator(); at.increment(error)) {
        std::error_code ignored;
        std::string name = textOf(at->path().filename());
        if (at->is_directory(ignored)) {
            name += '/';
        }
        names.push_back(std::move(name));
    }
    if (error) {
        return fail(MessageId::FolderUnreadable, {path, error.message()});
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::string> readAll(const std::string& path, std::uint64_t limit) {
    std::FILE* input = path == "-" ? stdin : openStream(path, "rb");
    if (!input) {
        return fail(MessageId::FileCannotOpen, {path, std::generic_category().message(errno)});
    }
    std::string all;
    constexpr std::uint64_t kMostAtOnce = std::uint64_t{1} << 30;
    if (const Result<FileStamp> stamp = input == stdin ? FileStamp() : RandomAccessFile::stampOf(path)) {
        // What grows is there twice at times.
        all.reserve(static_cast<std::size_t>(std::min({stamp->size, limit, kMostAtOnce})));
    }
    std::vector<char> piece(1 << 16);
    bool tooLarge = false;
    while (const std::size_t got = std::fread(piece.data(), 1, piece.size(), input)) {
        if (all.size() + got > limit) {
            tooLarge = true;
            break;
        }
        all.append(piece.data(), got);
    }
    const bool bad = std::ferror(input) != 0;
    const int code = errno;
    if (input != stdin) {
        std::fclose(input);
    }
    if (tooLarge) {
        return fail(MessageId::ArchiveTooLarge, {path, std::to_string(limit)});
    }
    if (bad) {
        return fail(MessageId::FileCannotRead,
                    {path, std::to_string(all.size()), std::generic_category().message(code)});
    }
    return all;
}

Result<void> writeFile(const std::string& path, ByteView bytes, bool replace) {
    const std::filesystem::path target = pathOf(path);
    std::error_code error;
    if (!replace && std::filesystem::exists(target, error)) {
        return fail(MessageId::FileExists, {path});
    }
    std::string partial;
    std::FILE* out = openBeside(path, partial);
    if (!out) {
        return fail(MessageId::FileCannotWrite, {path, std::generic_category().message(errno)});
    }
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), out) == bytes.size();
    const int code = errno;
    if (std::fclose(out) != 0 || !written) {
        std::filesystem::remove(pathOf(partial), error);
        return fail(MessageId::FileCannotWrite, {path, std::generic_category().message(code)});
    }
    if (!replace) {
        // A link never replaces what came to be there meanwhile; where there are no links, the rename below has to do.
        std::filesystem::create_hard_link(pathOf(partial), target, error);
        if (!error || error == std::errc::file_exists) {
            const bool exists = static_cast<bool>(error);
            std::filesystem::remove(pathOf(partial), error);
            return exists ? Result<void>(fail(MessageId::FileExists, {path})) : Result<void>();
        }
    }
    std::filesystem::rename(pathOf(partial), target, error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(pathOf(partial), ignored);
        return fail(MessageId::FileCannotWrite, {path, error.message()});
    }
    return {};
}

}  // namespace plumb
