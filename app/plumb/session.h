// What every verb shares: where its output goes, how it complains, when it stops.
#pragma once

#include "base/cancel.h"
#include "base/error.h"
#include "base/result.h"

#include <atomic>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::cli {

/// Standard output, or a new file, in large writes. When nobody reads any more or nothing can be written, broken() says
/// so and further output is dropped.
class Output {
public:
    Output() { m_buffer.reserve(kRoom); }
    /// A file that was not closed is taken back.
    ~Output();
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void write(std::string_view text) {
        m_buffer += text;
        if (m_buffer.size() >= kRoom) {
            flush();
        }
    }
    void flush();
    [[nodiscard]] bool broken() const { return m_errno != 0; }
    /// Why standard output is broken, unless its reader has gone, which is no error.
    [[nodiscard]] std::optional<Error> failure() const;

    /// Further output goes to a new file instead. It is written beside its place (name.part) and gets its name in
    /// close(); devices and pipes are written as they are.
    [[nodiscard]] Result<void> openFile(const std::string& path, bool replace);
    [[nodiscard]] Result<void> close();
    /// Takes back what was written to the file; its place stays as it was.
    void discard();

private:
    static constexpr std::size_t kRoom = 1u << 18;
    [[nodiscard]] std::string partName() const { return m_path + ".part"; }

    std::string m_buffer;
    std::FILE* m_file = stdout;
    std::string m_path;
    bool m_inPlace = false;
    int m_errno = 0;
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

    /// What is read now may let us wait for ever (a pipe, a terminal) and nothing is written yet: an interrupt then
    /// ends the program at once.
    void setMayWait(bool mayWait);

    [[nodiscard]] unsigned threadCount() const;

    bool quiet = false;
    bool interruptEnds = false;  ///< an interrupt is how this work ends, so it is not cancelled by it
    unsigned threads = 0;        ///< 0: one a core

private:
    CancelSource m_cancel;
    Output m_out;
    bool m_showProgress;
    mutable std::atomic<bool> m_progressShown{false};  ///< set by whichever thread reports
};

}  // namespace plumb::cli
