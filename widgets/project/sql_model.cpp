#include "widgets/project/sql_model.h"

#include "widgets/models/roles.h"

#include <QLocale>

namespace plumb::desk {
namespace {

bool isNumber(const SqlCell& cell) {
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<double>(cell);
}

}  // namespace

SqlModel::SqlModel(std::function<bool()> masked, QObject* parent)
    : QAbstractTableModel(parent)
    , m_masked(std::move(masked)) {}

void SqlModel::setAnswer(SqlAnswer answer) {
    beginResetModel();
    m_answer = std::move(answer);
    endResetModel();
}

int SqlModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_answer.rows.size());
}

int SqlModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_answer.names.size());
}

const SqlCell& SqlModel::cell(int row, int column) const {
    return m_answer.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

bool SqlModel::hides(const SqlCell& cell) const {
    const auto* const text = std::get_if<QString>(&cell);
    return ((text && !text->isEmpty()) || std::holds_alternative<SqlBytes>(cell)) && m_masked && m_masked();
}

QString SqlModel::textOf(const SqlCell& cell) const {
    if (hides(cell)) {
        return QStringLiteral("\u2022\u2022\u2022\u2022\u2022\u2022");
    }
    struct Text {
        QString operator()(std::monostate) const { return QStringLiteral("NULL"); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const { return QString::number(number, 'g', QLocale::FloatingPointShortest); }
        QString operator()(const QString& text) const { return text; }
        QString operator()(const SqlBytes& bytes) const {
            const bool more = bytes.size > static_cast<quint64>(bytes.start.size());
            return tr("%1 bytes: %2")
                .arg(QLocale().toString(static_cast<qulonglong>(bytes.size)),
                     QString::fromLatin1(bytes.start.toHex(' ')) + (more ? QStringLiteral(" \u2026") : QString()));
        }
    };
    return std::visit(Text(), cell);
}

QVariant SqlModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const SqlCell& value = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(value);
    case Qt::AccessibleTextRole: {
        const bool empty = std::holds_alternative<QString>(value) && std::get<QString>(value).isEmpty();
        return empty ? tr("empty text") : textOf(value);
    }
    case Qt::TextAlignmentRole:
        return isNumber(value) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case MaskedRole:
        return hides(value);
    case MonospaceRole:
        return std::holds_alternative<SqlBytes>(value);
    case ToneRole:
        return static_cast<int>(std::holds_alternative<std::monostate>(value) ||
                                        std::holds_alternative<SqlBytes>(value) || hides(value)
                                    ? Tone::Muted
                                    : Tone::Plain);
    default:
        return {};
    }
}

QVariant SqlModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool right = rowCount() > 0 && isNumber(cell(0, section));
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_answer.names.at(section)) : QVariant();
}

QString SqlModel::copied(const QVector<std::pair<int, int>>& ranges) const {
    const auto plain = [](QString text) {
        return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
            .replace(QLatin1Char('\r'), QLatin1Char(' '))
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QStringList lines{m_answer.names.join(QLatin1Char('\t'))};
    for (const auto& [first, last] : ranges) {
        for (int row = std::max(first, 0); row <= last && row < rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < columnCount(); ++column) {
                cells.append(plain(textOf(cell(row, column))));
            }
            lines.append(cells.join(QLatin1Char('\t')));
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace plumb::desk
