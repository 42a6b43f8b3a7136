#include "project/snapshot_values.h"

#include <sqlite3.h>

#include <fmt/format.h>

#include <charconv>
#include <limits>

namespace plumb::project {
namespace {

int digitOf(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

class ValueReader {
public:
    explicit ValueReader(std::string_view text)
        : m_rest(text) {}

    [[nodiscard]] bool next(SnapshotValue& value) {
        if (take("NULL")) {
            value.kind = SnapshotValue::Kind::Null;
            return true;
        }
        if (take("X'")) {
            value.kind = SnapshotValue::Kind::Blob;
            return hexadecimal(value.bytes);
        }
        if (take("CAST(X'")) {
            value.kind = SnapshotValue::Kind::Text;
            return hexadecimal(value.bytes) && take(" AS TEXT)");
        }
        if (take("'")) {
            value.kind = SnapshotValue::Kind::Text;
            return quoted(value.bytes);
        }
        return number(value);
    }
    [[nodiscard]] bool take(std::string_view word) {
        if (!m_rest.starts_with(word)) {
            return false;
        }
        m_rest.remove_prefix(word.size());
        return true;
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    [[nodiscard]] bool hexadecimal(std::string& into) {
        const std::size_t end = m_rest.find('\'');
        if (end == std::string_view::npos || end % 2 != 0) {
            return false;
        }
        into.reserve(end / 2);
        for (std::size_t i = 0; i < end; i += 2) {
            const int high = digitOf(m_rest[i]), low = digitOf(m_rest[i + 1]);
            if (high < 0 || low < 0) {
                return false;
            }
            into += static_cast<char>(high * 16 + low);
        }
        m_rest.remove_prefix(end + 1);
        return true;
    }

    [[nodiscard]] bool quoted(std::string& into) {
        for (;;) {
            const std::size_t end = m_rest.find('\'');
            if (end == std::string_view::npos) {
                return false;
            }
            into += m_rest.substr(0, end);
            m_rest.remove_prefix(end + 1);
            if (!take("'")) {
                return true;
            }
            into += '\'';
        }
    }

    [[nodiscard]] bool number(SnapshotValue& value) {
        const std::string word(m_rest.substr(0, m_rest.find(',')));
        if (word.empty() || word.find_first_not_of("0123456789+-.e") != std::string::npos) {
            return false;
        }
        m_rest.remove_prefix(word.size());
        const char* const end = word.data() + word.size();
        const auto [stop, problem] = std::from_chars(word.data(), end, value.integer);
        if (problem == std::errc() && stop == end) {
            value.kind = SnapshotValue::Kind::Integer;
            return true;
        }
        const auto [realStop, realProblem] = std::from_chars(word.data(), end, value.real);
        value.kind = SnapshotValue::Kind::Real;
        if (realProblem == std::errc::result_out_of_range) {  // SQLite writes infinity as 9.0e+999
            constexpr double kInfinity = std::numeric_limits<double>::infinity();
            value.real = word.front() == '-' ? -kInfinity : kInfinity;
        }
        return realStop == end && (realProblem == std::errc() || realProblem == std::errc::result_out_of_range);
    }

    std::string_view m_rest;
};

}  // namespace

std::string writtenAs(const std::vector<std::string>& columns) {
    std::string sql;
    for (const std::string& column : columns) {
        // quote() ends a text at its first NUL.
        sql += fmt::format("{0}CASE WHEN typeof({1}) = 'text' AND instr({1}, char(0)) > 0 "
                           "THEN 'CAST(' || quote(CAST({1} AS BLOB)) || ' AS TEXT)' ELSE quote({1}) END",
                           sql.empty() ? "" : " || ',' || ", column);
    }
    return sql;
}

std::optional<std::vector<SnapshotValue>> readValues(std::string_view written) {
    std::vector<SnapshotValue> values;
    ValueReader reader(written);
    do {
        if (!reader.next(values.emplace_back())) {
            return std::nullopt;
        }
    } while (reader.take(","));
    return reader.atEnd() ? std::optional(std::move(values)) : std::nullopt;
}

void bindValue(Statement& statement, int place, const SnapshotValue& value) {
    switch (value.kind) {
    case SnapshotValue::Kind::Null:
        statement.bindNull(place);
        break;
    case SnapshotValue::Kind::Integer:
        statement.bind(place, value.integer);
        break;
    case SnapshotValue::Kind::Real:
        sqlite3_bind_double(statement.handle(), place, value.real);
        break;
    case SnapshotValue::Kind::Text:
        statement.bind(place, std::string_view(value.bytes));
        break;
    case SnapshotValue::Kind::Blob:
        statement.bindBlob(place, asBytes(value.bytes));
        break;
    }
}

}  // namespace plumb::project
