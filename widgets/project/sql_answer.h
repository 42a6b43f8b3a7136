// What a question in SQL is answered, as far as the window shows it: its first rows, copied out of the project.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#include "base/result.h"
#include "project/sql.h"
#endif

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plumb::desk {

/// Of bytes: how many there are, and the first of them.
struct SqlBytes {
    quint64 size = 0;
    QByteArray start;
};
using SqlCell = std::variant<std::monostate, qint64, double, QString, SqlBytes>;

struct SqlAnswer {
    static constexpr std::size_t kMostRows = 10'000;
    static constexpr quint64 kMostBytes = 64u << 20;

    QStringList names;
    std::vector<std::vector<SqlCell>> rows;
    bool more = false;  ///< there are rows that are not here
    qint64 milliseconds = 0;
    /// It could not be asked; `wrongAt` is a byte of the text.
    std::optional<Error> error;
    std::optional<std::size_t> wrongAt;
};

/// Fails with Cancelled only.
[[nodiscard]] Result<SqlAnswer> answerOf(project::Project& project, const std::string& sql, const CancelToken& cancel);
/// Asks anew, and writes all rows: "csv", "json" or "xlsx".
[[nodiscard]] Result<quint64> writeAnswer(project::Project& project, const std::string& sql, const std::string& format,
                                          const std::string& path, const CancelToken& cancel);

}  // namespace plumb::desk
