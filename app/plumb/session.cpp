#include "plumb/session.h"

#include "base/console.h"
#include "base/file.h"
#include "base/paths.h"
#include "plumb/exit_codes.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <thread>
#include <utility>

namespace plumb::cli {
namespace {

CancelSource* g_interrupt = nullptr;
std::atomic<bool> g_mayWait{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void onInterrupt(int signal) {
    if (g_mayWait.load(std::memory_order_relaxed)) {
        std::_Exit(kCancelled);
    }
    if (g_interrupt) {
        g_interrupt->stop();
    }
    std::signal(signal, onInterrupt);  // some systems take a handler away once it was called
}

Error cannotWrite(const std::string& what, int error) {
    return Error(MessageId::FileCannotWrite, {what, std::generic_category().message(error)});
}

}  // namespace

Output::~Output() {
    flush();
    discard();
}

void Output::flush() {
    if (m_errno == 0 && !m_buffer.empty()) {
        errno = 0;
        if (std::fwrite(m_buffer.data(), 1, m_buffer.size(), m_file) != m_buffer.size() || std::fflush(m_file) != 0) {
            m_errno = errno != 0 ? errno : EIO;
        }
    }
    m_buffer.clear();
}

std::optional<Error> Output::failure() const {
    return m_errno == 0 || m_errno == EPIPE ? std::nullopt : std::optional(cannotWrite("Standard output", m_errno));
}

Result<void> Output::openFile(const std::string& path, bool replace) {
    std::error_code ignored;
    const std::filesystem::file_status status = std::filesystem::status(pathOf(path), ignored);
    if (std::filesystem::is_directory(status)) {
        return fail(MessageId::FileIsFolder, {path});
    }
    const bool inPlace = std::filesystem::is_other(status);
    if (!inPlace && !replace && std::filesystem::exists(status)) {
        return fail(MessageId::FileExists, {path});
    }
    flush();
    std::FILE* file = openStream(inPlace ? path : path + ".part", "wb");
    if (!file) {
        return fail(cannotWrite(path, errno));
    }
    m_file = file;
    m_path = path;
    m_inPlace = inPlace;
    return {};
}

Result<void> Output::close() {
    flush();
    if (m_file == stdout) {
        return {};
    }
    if (std::fclose(m_file) != 0 && m_errno == 0) {
        m_errno = errno;
    }
    m_file = stdout;
    const int error = std::exchange(m_errno, 0);
    std::error_code failed(error, std::generic_category());
    if (!failed && !m_inPlace) {
        std::filesystem::rename(pathOf(partName()), pathOf(m_path), failed);
    }
    if (!failed) {
        return {};
    }
    if (!m_inPlace) {
        std::error_code ignored;
        std::filesystem::remove(pathOf(partName()), ignored);
    }
    return fail(MessageId::FileCannotWrite, {m_path, failed.message()});
}

void Output::discard() {
    if (m_file == stdout) {
        return;
    }
    m_buffer.clear();
    std::fclose(m_file);
    m_file = stdout;
    m_errno = 0;
    if (!m_inPlace) {
        std::error_code ignored;
        std::filesystem::remove(pathOf(partName()), ignored);
    }
}

Session::Session()
    : m_showProgress(isTerminal(StandardStream::Error)) {
    useBinaryStreams();
    ignoreBrokenPipes();
    g_interrupt = &m_cancel;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

void Session::setMayWait(bool mayWait) {
    g_mayWait.store(mayWait, std::memory_order_relaxed);
    // An interrupt that came just before would otherwise be waited out.
    if (mayWait && m_cancel.token().stopped()) {
        std::_Exit(kCancelled);
    }
}

unsigned Session::threadCount() const {
    constexpr unsigned kMost = 256;
    return std::clamp(threads != 0 ? threads : std::thread::hardware_concurrency(), 1u, kMost);
}

void Session::complain(std::string_view text) const {
    clearProgress();
    std::fprintf(stderr, "plumb: %.*s\n", static_cast<int>(text.size()), text.data());
}

Progress::Listener Session::progressListener(std::string what) {
    if (!m_showProgress || quiet) {
        return {};
    }
    return [this, what = std::move(what)](const Progress::State& state) {
        if (state.total > 0 && state.done < state.total) {
            std::fprintf(stderr, "\r%s %d %%", what.c_str(), static_cast<int>(state.done * 100 / state.total));
            m_progressShown = true;
        } else {
            clearProgress();
        }
    };
}

void Session::clearProgress() const {
    if (m_progressShown) {
        std::fprintf(stderr, "\r\033[K");
        m_progressShown = false;
    }
}

}  // namespace plumb::cli
