// What every verb shares: where its output goes, how it complains, when it stops.
#pragma once

#include "base/cancel.h"
#include "base/error.h"

#include <cstdio>
#include <string>
#include <string_view>

namespace plumb::cli {

/// Standard output in large writes. When the reader has gone, broken() says so and further output is dropped.
class Output {
public:
    Output() { m_buffer.reserve(kRoom); }
    ~Output() { flush(); }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void write(std::string_view text) {
        m_buffer += text;
        if (m_buffer.size() >= kRoom) {
            flush();
        }
    }
    void flush();
    [[nodiscard]] bool broken() const { return m_broken; }

    /// Further output goes to a new file instead, written beside it and renamed by close().
    [[nodiscard]] bool openFile(const std::string& path, bool replace, Error& why);
    [[nodiscard]] bool close(Error& why);

private:
    static constexpr std::size_t kRoom = 1u << 18;

    std::string m_buffer;
    std::FILE* m_file = stdout;
    std::string m_path;
    bool m_broken = false;
};

class Session {
public:
    Session();

    Output& out() { return m_out; }
    [[nodiscard]] CancelToken cancel() const { return m_cancel.token(); }
    [[nodiscard]] bool stopped() const { return m_cancel.token().stopped() || m_out.broken(); }

    /// A line on standard error: "plumb: ...".
    void complain(std::string_view text) const;
    void complain(const Error& error) const { complain(error.render()); }

    /// Shows how far the work is, on standard error when that is a terminal.
    [[nodiscard]] Progress::Listener progressListener(std::string what);
    void clearProgress() const;

    bool quiet = false;
    unsigned threads = 0;

private:
    CancelSource m_cancel;
    Output m_out;
    bool m_showProgress;
    mutable bool m_progressShown = false;
};

}  // namespace plumb::cli
