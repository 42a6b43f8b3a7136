#include "replay/wire_log_file.h"

#include "base/file.h"
#include "base/file_sync.h"
#include "base/json_text.h"

#include <cerrno>
#include <chrono>
#include <cstring>

namespace plumb::replay {

std::string wireTimeText(std::int64_t microseconds) {
    using namespace std::chrono;
    const sys_time<std::chrono::microseconds> time{std::chrono::microseconds(microseconds)};
    const sys_days day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss<std::chrono::microseconds> clock(time - day);
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%06dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text;
}

void appendWireRow(std::string& out, const WireRow& row) {
    out += "{\"time\":\"" + wireTimeText(row.microseconds) + "\",\"connection\":" + std::to_string(row.connection) +
           ",\"kind\":\"";
    out += wireKindName(row.kind);
    out += '"';
    if (row.direction != WireDirection::None) {
        out += ",\"direction\":\"";
        out += wireDirectionName(row.direction);
        out += '"';
    }
    if (row.message) {
        out += ",\"message\":" + std::to_string(*row.message);
    }
    if (!row.peer.empty()) {
        out += ",\"peer\":";
        appendJsonText(out, row.peer);
    }
    if (row.note) {
        out += ",\"code\":";
        appendJsonText(out, row.note->code());
        out += ",\"text\":";
        appendJsonText(out, row.note->render());
    }
    if (row.kind == WireKind::Bytes) {
        out += ",\"bytes\":";
        appendJsonBytes(out, asText(row.bytes));
    }
    out += "}\n";
}

Result<std::unique_ptr<WireLogFile>> WireLogFile::open(const std::string& path) {
    std::unique_ptr<WireLogFile> log(new WireLogFile(path));
    errno = 0;
    log->m_file.reset(openStream(path, "ab"));
    if (!log->m_file) {
        return fail(MessageId::FileCannotWrite, {path, std::strerror(errno)});
    }
    return log;
}

void WireLogFile::add(const WireRow& row) {
    m_line.clear();
    appendWireRow(m_line, row);
    errno = 0;
    if (std::fwrite(m_line.data(), 1, m_line.size(), m_file.get()) != m_line.size() || std::fflush(m_file.get()) != 0) {
        m_errno = m_errno != 0 ? m_errno : errno != 0 ? errno : EIO;
    }
}

Result<void> WireLogFile::check() const {
    return m_errno == 0 ? Result<void>() : fail(MessageId::FileCannotWrite, {m_path, std::strerror(m_errno)});
}

Result<void> WireLogFile::sync() {
    errno = 0;
    if (m_errno == 0 && !syncStream(m_file.get())) {
        m_errno = errno != 0 ? errno : EIO;
    }
    return check();
}

}  // namespace plumb::replay
