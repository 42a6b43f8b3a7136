#include "widgets/project/sql_answer.h"

#include "widgets/models/sentences.h"

#include <QElapsedTimer>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr std::size_t kMostOfText = 1u << 20, kMostOfBytes = 16;

struct ToCell {
    SqlCell operator()(std::monostate) const { return {}; }
    SqlCell operator()(std::int64_t number) const { return qint64{number}; }
    SqlCell operator()(double number) const { return number; }
    SqlCell operator()(std::string_view text) const {
        QString shown = toQString(text.substr(0, kMostOfText));
        if (text.size() > kMostOfText) {
            shown += QChar(0x2026);
        }
        return shown;
    }
    SqlCell operator()(ByteView bytes) const {
        const std::size_t size = std::min(bytes.size(), kMostOfBytes);
        return SqlBytes{bytes.size(),
                        QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(size))};
    }
};

quint64 weightOf(const SqlCell& cell) {
    const auto* const text = std::get_if<QString>(&cell);
    return sizeof(SqlCell) + (text ? static_cast<quint64>(text->size()) * sizeof(QChar) : 0);
}

}  // namespace

Result<SqlAnswer> answerOf(project::Project& project, const std::string& sql, const CancelToken& cancel) {
    QElapsedTimer timer;
    timer.start();
    SqlAnswer answer;
    quint64 weight = 0;
    project::SqlVisitor visitor;
    visitor.columns = [&](const std::vector<std::string>& names) {
        for (const std::string& name : names) {
            answer.names.append(toQString(name));
        }
    };
    visitor.row = [&](const std::vector<project::SqlValue>& row) {
        if (answer.rows.size() == SqlAnswer::kMostRows || weight > SqlAnswer::kMostBytes) {
            answer.more = true;
            return false;
        }
        std::vector<SqlCell>& cells = answer.rows.emplace_back();
        cells.reserve(row.size());
        for (const project::SqlValue& value : row) {
            cells.push_back(std::visit(ToCell(), value));
            weight += weightOf(cells.back());
        }
        return true;
    };
    visitor.wrongAt = [&](std::size_t byte) { answer.wrongAt = byte; };
    const Result<std::uint64_t> asked = project::askSql(project, sql, visitor, cancel);
    if (!asked && asked.error().id() == MessageId::Cancelled) {
        return fail(asked.error());
    }
    if (!asked) {
        answer.names.clear();
        answer.rows.clear();
        answer.error = asked.error();
    }
    answer.milliseconds = timer.elapsed();
    return answer;
}

}  // namespace plumb::desk
