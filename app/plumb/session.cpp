#include "plumb/session.h"

#include "base/console.h"

#include <csignal>
#include <filesystem>
#include <system_error>

namespace plumb::cli {
namespace {

CancelSource* g_interrupt = nullptr;

extern "C" void onInterrupt(int) {
    if (g_interrupt) {
        g_interrupt->stop();
    }
}

}  // namespace

void Output::flush() {
    if (!m_broken && !m_buffer.empty()) {
        m_broken =
            std::fwrite(m_buffer.data(), 1, m_buffer.size(), m_file) != m_buffer.size() || std::fflush(m_file) != 0;
    }
    m_buffer.clear();
}

bool Output::openFile(const std::string& path, bool replace, Error& why) {
    std::error_code ignored;
    if (!replace && std::filesystem::exists(path, ignored)) {
        why = Error(MessageId::FileExists, {path});
        return false;
    }
    std::FILE* file = std::fopen((path + ".part").c_str(), "wb");
    if (!file) {
        why = Error(MessageId::FileCannotWrite, {path, std::generic_category().message(errno)});
        return false;
    }
    flush();
    m_file = file;
    m_path = path;
    return true;
}

bool Output::close(Error& why) {
    flush();
    if (m_file == stdout) {
        return true;
    }
    const bool written = std::fclose(m_file) == 0 && !m_broken;
    m_file = stdout;
    std::error_code error;
    if (written) {
        std::filesystem::rename(m_path + ".part", m_path, error);
    }
    if (!written || error) {
        why = Error(MessageId::FileCannotWrite,
                    {m_path, error ? error.message() : std::generic_category().message(errno)});
        std::filesystem::remove(m_path + ".part", error);
        return false;
    }
    return true;
}

Session::Session()
    : m_showProgress(isTerminal(StandardStream::Error)) {
    useBinaryStreams();
    ignoreBrokenPipes();
    g_interrupt = &m_cancel;
    std::signal(SIGINT, onInterrupt);
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
