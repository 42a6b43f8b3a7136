#include "source/folder.h"

#include "base/file.h"
#include "base/paths.h"
#include "source/glob.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>
#include <system_error>
#include <utility>

namespace plumb::source {
namespace {

namespace fs = std::filesystem;

constexpr unsigned kDeepest = 128;

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// Whether the file's stored bytes hold `wanted`.
Result<bool> holds(const std::string& path, const std::string& wanted, std::uint64_t within,
                   const CancelToken& cancel) {
    const auto file = RandomAccessFile::open(path);
    if (!file) {
        return fail(file.error());
    }
    constexpr std::size_t kPiece = 1u << 20;
    std::vector<std::uint8_t> buffer(kPiece + wanted.size());
    const std::boyer_moore_horspool_searcher searcher(wanted.begin(), wanted.end());
    const std::uint64_t end = within == 0 ? UINT64_MAX : within;
    for (std::uint64_t at = 0; at < end && !cancel.stopped(); at += kPiece) {  // pieces overlap by what is looked for
        const auto room = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), end - at));
        const auto got = file->readAt(at, {buffer.data(), room});
        if (!got) {
            return fail(got.error());
        }
        const std::string_view text = asText({buffer.data(), *got});
        if (std::search(text.begin(), text.end(), searcher) != text.end()) {
            return true;
        }
        if (*got < room) {
            break;
        }
    }
    return false;
}

class Expansion {
public:
    Expansion(const FolderOptions& options, const CancelToken& cancel)
        : m_options(options)
        , m_cancel(cancel) {}

    void folder(const std::string& path, unsigned depth) {
        std::error_code error;
        const fs::path real = fs::canonical(pathOf(path), error);
        if (!error && !m_seen.insert(real).second) {
            return;
        }
        const auto names = listFolder(path);
        if (!names) {
            m_result.problems.push_back({names.error().id(), names.error().arguments()});
            return;
        }
        const std::string prefix = endsWith(path, "/") ? path : path + "/";
        for (const std::string& name : *names) {
            if (m_cancel.stopped()) {
                return;
            }
            if (!endsWith(name, "/")) {
                file(prefix, name, *names);
            } else if (m_options.recursive && depth < kDeepest) {
                folder(prefix + name.substr(0, name.size() - 1), depth + 1);
            }
        }
    }

    void named(const std::string& path) { m_result.files.push_back(path); }
    [[nodiscard]] Expanded take() { return std::move(m_result); }

private:
    void file(const std::string& prefix, const std::string& name, const std::vector<std::string>& siblings) {
        const std::string path = prefix + name;
        std::error_code error;
        const fs::file_status status = fs::status(pathOf(path), error);
        if (!matchesGlob(m_options.nameGlob, name)) {
            return;
        }
        if (error || status.type() == fs::file_type::not_found) {  // a link to nowhere
            m_result.problems.push_back({MessageId::FileNotFound, {path}});
            return;
        }
        if (status.type() != fs::file_type::regular) {
            return;  // reading a pipe or a device in a folder would wait for somebody
        }
        // A Cloverleaf index is read together with its messages.
        if (endsWith(name, ".idx") &&
            std::binary_search(siblings.begin(), siblings.end(), name.substr(0, name.size() - 4) + ".msg")) {
            return;
        }
        if (!m_options.containing.empty()) {
            const auto found = holds(path, m_options.containing, m_options.containingWithin, m_cancel);
            if (!found) {
                m_result.problems.push_back({found.error().id(), found.error().arguments()});
                return;
            }
            if (!*found) {
                return;
            }
        }
        m_result.files.push_back(path);
    }

    const FolderOptions& m_options;
    const CancelToken& m_cancel;
    std::set<fs::path> m_seen;
    Expanded m_result;
};

std::string wantedText(const FolderOptions& options) {
    std::string text = options.nameGlob.empty() ? "*" : options.nameGlob;
    return options.containing.empty() ? text : text + " and the text looked for";  // the text may be a patient's
}

}  // namespace

bool isFolder(const std::string& path) {
    std::error_code error;
    return path != "-" && fs::is_directory(pathOf(path), error);
}

Result<Expanded> expandPaths(const std::vector<std::string>& paths, const FolderOptions& options,
                             const CancelToken& cancel) {
    Expansion expansion(options, cancel);
    for (const std::string& path : paths) {
        if (isFolder(path)) {
            expansion.folder(path, 0);
        } else {
            expansion.named(path);
        }
    }
    if (cancel.stopped()) {
        return fail(MessageId::Cancelled);
    }
    Expanded result = expansion.take();
    if (paths.size() == 1 && result.files.empty()) {
        if (!result.problems.empty()) {
            return fail(result.problems.front().id, result.problems.front().arguments);
        }
        return fail(MessageId::FolderNoMatch, {paths.front(), wantedText(options)});
    }
    return result;
}

}  // namespace plumb::source
