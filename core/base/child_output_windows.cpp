// child_output.h on Windows. The child is in a job of its own, so that it goes with us.
#if defined(_WIN32)

#include "base/child_output.h"
#include "base/wide_windows.h"

#include <algorithm>
#include <array>

namespace plumb {
namespace {

using std::chrono::steady_clock;

constexpr DWORD kRoundMilliseconds = 20, kEndMilliseconds = 1000;

class Handle {
public:
    explicit Handle(HANDLE handle = nullptr)
        : m_handle(handle) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { reset(); }
    void reset(HANDLE handle = nullptr) {
        if (m_handle != nullptr && m_handle != INVALID_HANDLE_VALUE) {
            CloseHandle(m_handle);
        }
        m_handle = handle;
    }
    [[nodiscard]] HANDLE get() const { return m_handle; }
    [[nodiscard]] HANDLE* out() { return &m_handle; }

private:
    HANDLE m_handle;
};

// As the C runtime of the child takes it apart again: backslashes count only before a quote.
std::wstring quoted(const std::wstring& word) {
    std::wstring out = L"\"";
    std::size_t backslashes = 0;
    for (const wchar_t letter : word) {
        if (letter == L'\\') {
            ++backslashes;
            continue;
        }
        out.append(letter == L'"' ? backslashes * 2 + 1 : backslashes, L'\\');
        backslashes = 0;
        out += letter;
    }
    out.append(backslashes * 2, L'\\');
    return out + L'"';
}

bool start(const std::string& program, const std::vector<std::string>& arguments, HANDLE output, HANDLE job,
           Handle& child) {
    std::wstring line = quoted(wide(program));
    for (const std::string& argument : arguments) {
        line += L' ' + quoted(wide(argument));
    }
    STARTUPINFOW about{};
    about.cb = sizeof(about);
    about.dwFlags = STARTF_USESTDHANDLES;
    about.hStdOutput = output;
    PROCESS_INFORMATION made{};
    if (CreateProcessW(wide(program).c_str(), line.data(), nullptr, nullptr, TRUE, CREATE_NO_WINDOW | CREATE_SUSPENDED,
                       nullptr, nullptr, &about, &made) == 0) {
        return false;
    }
    child.reset(made.hProcess);
    const Handle thread(made.hThread);
    AssignProcessToJobObject(job, child.get());
    ResumeThread(thread.get());
    return true;
}

ChildOutput::End readAll(HANDLE from, const ChildLimits& limits, const CancelToken& cancel, std::string& text) {
    const steady_clock::time_point until = steady_clock::now() + limits.time;
    std::array<char, 65536> piece{};
    while (true) {
        if (cancel.stopped()) {
            return ChildOutput::End::Stopped;
        }
        if (steady_clock::now() >= until) {
            return ChildOutput::End::TooLong;
        }
        DWORD there = 0;
        if (PeekNamedPipe(from, nullptr, 0, nullptr, &there, nullptr) == 0) {
            return ChildOutput::End::Exited;  // nobody can write any more
        }
        if (there == 0) {
            Sleep(kRoundMilliseconds);
            continue;
        }
        DWORD got = 0;
        const DWORD wanted = std::min(there, static_cast<DWORD>(piece.size()));
        if (ReadFile(from, piece.data(), wanted, &got, nullptr) == 0) {
            return ChildOutput::End::Exited;
        }
        if (text.size() + got > limits.bytes) {
            return ChildOutput::End::TooMuch;
        }
        text.append(piece.data(), got);
    }
}

}  // namespace

ChildOutput outputOf(const std::string& program, const std::vector<std::string>& arguments, const ChildLimits& limits,
                     const CancelToken& cancel) {
    ChildOutput output;
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    Handle from, to, child;
    if (CreatePipe(from.out(), to.out(), &inherited, 0) == 0) {
        return output;
    }
    SetHandleInformation(from.get(), HANDLE_FLAG_INHERIT, 0);
    const Handle job(CreateJobObjectW(nullptr, nullptr));
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION rules{};
    rules.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(job.get(), JobObjectExtendedLimitInformation, &rules, sizeof(rules));
    if (!start(program, arguments, to.get(), job.get(), child)) {
        return output;
    }
    to.reset();
    output.end = readAll(from.get(), limits, cancel, output.text);
    if (output.end != ChildOutput::End::Exited || WaitForSingleObject(child.get(), kEndMilliseconds) != WAIT_OBJECT_0) {
        TerminateProcess(child.get(), 1);
        WaitForSingleObject(child.get(), INFINITE);
    }
    DWORD code = 0;
    GetExitCodeProcess(child.get(), &code);
    // What falls over ends with a status of the system's, all of which have the highest bits set.
    if (output.end == ChildOutput::End::Exited && code >= 0xC0000000U) {
        output.end = ChildOutput::End::Died;
    }
    output.code = static_cast<int>(code);
    return output;
}

}  // namespace plumb

#endif
