#if defined(_WIN32)

#include "base/passphrase_line.h"
#include "base/wide_windows.h"

#include <io.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <mutex>
#include <system_error>

namespace plumb {
namespace {

class Console {
public:
    explicit Console(const wchar_t* name)
        : m_handle(CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                               OPEN_EXISTING, 0, nullptr)) {}
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;
    ~Console() {
        if (isOpen()) {
            CloseHandle(m_handle);
        }
    }
    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE handle() const { return m_handle; }

private:
    HANDLE m_handle;
};

// What the console is to be given back when the program is interrupted while it does not show what is typed.
std::atomic<HANDLE> g_console{nullptr};
std::atomic<DWORD> g_mode{0};

BOOL WINAPI onInterrupt(DWORD) {
    if (const HANDLE console = g_console.exchange(nullptr)) {
        SetConsoleMode(console, g_mode);
    }
    return FALSE;  // whoever is next decides
}

class QuietConsole {
public:
    explicit QuietConsole(HANDLE console)
        : m_console(console) {
        if (!GetConsoleMode(console, &m_before)) {
            return;
        }
        g_mode = m_before;
        g_console = console;
        SetConsoleCtrlHandler(onInterrupt, TRUE);
        FlushConsoleInputBuffer(console);
        const DWORD shown = ENABLE_ECHO_INPUT;
        m_quiet = SetConsoleMode(console, (m_before & ~shown) | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) != 0;
    }
    QuietConsole(const QuietConsole&) = delete;
    QuietConsole& operator=(const QuietConsole&) = delete;
    ~QuietConsole() {
        g_console = nullptr;
        SetConsoleCtrlHandler(onInterrupt, FALSE);
        if (m_quiet) {
            FlushConsoleInputBuffer(m_console);
            SetConsoleMode(m_console, m_before);
        }
    }
    [[nodiscard]] bool isQuiet() const { return m_quiet; }

private:
    HANDLE m_console;
    DWORD m_before = 0;
    bool m_quiet = false;
};

void show(HANDLE console, const std::string& utf8) {
    std::wstring text(utf8.size(), L'\0');
    const int length = MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), text.data(),
                                           static_cast<int>(text.size()));
    DWORD written = 0;
    WriteConsoleW(console, text.data(), static_cast<DWORD>(length), &written, nullptr);
}

// The console gives UTF-16; a passphrase is UTF-8, as on other systems.
Result<Secret> readTyped(HANDLE console) {
    std::array<wchar_t, kLongestPassphrase + 3> typed{};
    std::array<char, 3 * (kLongestPassphrase + 3)> utf8{};
    DWORD count = 0;
    Result<Secret> answer = fail(MessageId::Cancelled);
    SetLastError(0);
    if (ReadConsoleW(console, typed.data(), static_cast<DWORD>(typed.size()), &count, nullptr) && count != 0 &&
        GetLastError() != ERROR_OPERATION_ABORTED) {
        const int length = WideCharToMultiByte(CP_UTF8, 0, typed.data(), static_cast<int>(count), utf8.data(),
                                               static_cast<int>(utf8.size()), nullptr, nullptr);
        PassphraseLine line;
        for (int i = 0; i < length && utf8[static_cast<std::size_t>(i)] != '\n'; ++i) {
            if (!line.add(utf8[static_cast<std::size_t>(i)])) {
                break;
            }
        }
        answer = line.end("CONIN$");
    }
    SecureZeroMemory(typed.data(), sizeof typed);
    SecureZeroMemory(utf8.data(), sizeof utf8);
    return answer;
}

}  // namespace

Result<Secret> askPassphrase(const std::string& prompt) {
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);
    const Console input(L"CONIN$"), output(L"CONOUT$");
    if (!input.isOpen() || !output.isOpen()) {
        return fail(MessageId::ProjectNoPassphraseWay);
    }
    const QuietConsole quiet(input.handle());
    if (!quiet.isQuiet()) {
        return fail(MessageId::ProjectNoPassphraseWay);
    }
    show(output.handle(), prompt);
    Result<Secret> answer = readTyped(input.handle());
    show(output.handle(), "\r\n");
    return answer;
}

Result<Secret> readPassphrase(int descriptor) {
    if (_isatty(descriptor) != 0) {
        return askPassphrase({});
    }
    const std::string from = "--passphrase-fd " + std::to_string(descriptor);
    PassphraseLine line;
    char byte = 0;
    for (;;) {
        const int count = _read(descriptor, &byte, 1);
        if (count < 0) {
            const int code = errno;
            return fail(MessageId::FileCannotRead, {from, "0", std::generic_category().message(code)});
        }
        if (count == 0 || byte == '\n' || !line.add(byte)) {
            return line.end(from);
        }
    }
}

}  // namespace plumb

#endif
