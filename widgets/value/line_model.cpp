#include "widgets/value/line_model.h"

#include "widgets/models/roles.h"

#include <QLocale>

#include <algorithm>

namespace plumb::desk {
namespace {

/// Columns of a fixed-width font that a character takes.
int widthOf(QChar c) {
    const char16_t u = c.unicode();
    return u == u'\t' ? 4 : (u >= 0x1100 && u < 0xD800 && u != 0x2028) || (u >= 0xF900 && u < 0xFB00) ? 2 : 1;
}

qsizetype endOfRow(const QString& text, qsizetype begin, qsizetype lineEnd, int columns, bool narrow) {
    qsizetype at = begin;
    if (narrow) {
        at = std::min(lineEnd, begin + columns);
    } else {
        for (int width = 0; at < lineEnd; ++at) {
            width += widthOf(text[at]);
            if (width > columns && at > begin) {
                break;
            }
        }
    }
    if (at == lineEnd) {
        return at;
    }
    // Behind a blank, unless the row would hold next to nothing; never within a pair that is one character.
    const qsizetype least = begin + (at - begin) / 2;
    for (qsizetype blank = at - 1; blank > least; --blank) {
        if (text[blank] == QLatin1Char(' ')) {
            return blank + 1;
        }
    }
    return at - begin > 1 && text[at].isLowSurrogate() ? at - 1 : at;
}

}  // namespace

TextRows cutRows(const MarkedText& marked, int columns) {
    const QString& text = marked.text;
    const qsizetype size = text.size();
    const bool narrow =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() == u'\t' || c.unicode() >= 0x1100; });
    TextRows out;
    out.columns = columns;
    for (qsizetype begin = 0; begin <= size;) {
        const qsizetype found = text.indexOf(QLatin1Char('\n'), begin);
        const qsizetype lineEnd = found < 0 ? size : found;
        out.rows.push_back({static_cast<quint32>(begin), static_cast<quint32>(++out.lines)});
        for (qsizetype at = endOfRow(text, begin, lineEnd, columns, narrow); at < lineEnd;
             at = endOfRow(text, at, lineEnd, columns, narrow)) {
            out.rows.push_back({static_cast<quint32>(at), 0U});
        }
        begin = lineEnd + 1;
    }
    return out;
}

void LineModel::setText(std::shared_ptr<const MarkedText> text) {
    TextRows rows = text ? cutRows(*text, m_columns) : TextRows();
    setText(std::move(text), std::move(rows));
}

void LineModel::setText(std::shared_ptr<const MarkedText> text, TextRows rows) {
    beginResetModel();
    m_text = std::move(text);
    m_columns = rows.columns > 0 ? rows.columns : m_columns;
    m_cut = std::move(rows);
    endResetModel();
}

void LineModel::setColumns(int columns) {
    columns = std::max(16, columns);
    if (columns == m_columns) {
        return;
    }
    beginResetModel();
    m_columns = columns;
    if (m_text) {
        m_cut = cutRows(*m_text, m_columns);
    }
    endResetModel();
}

QStringView LineModel::rowText(int row) const {
    const auto at = static_cast<std::size_t>(row);
    const qsizetype begin = m_cut.rows[at].begin;
    qsizetype end = at + 1 < m_cut.rows.size() ? m_cut.rows[at + 1].begin : m_text->text.size();
    if (end > begin && m_text->text[end - 1] == QLatin1Char('\n')) {
        --end;
    }
    return QStringView(m_text->text).mid(begin, end - begin);
}

QString LineModel::textOf(int firstRow, int lastRow) const {
    if (!m_text || firstRow < 0 || lastRow >= rowCount() || firstRow > lastRow) {
        return {};
    }
    const qsizetype begin = m_cut.rows[static_cast<std::size_t>(firstRow)].begin;
    const QStringView last = rowText(lastRow);
    return m_text->text.mid(begin, m_cut.rows[static_cast<std::size_t>(lastRow)].begin + last.size() - begin);
}

std::vector<MarkSpan> LineModel::marksOf(int row) const {
    std::vector<MarkSpan> out;
    const QStringView text = rowText(row);
    const qsizetype begin = m_cut.rows[static_cast<std::size_t>(row)].begin, end = begin + text.size();
    auto mark = std::upper_bound(m_text->marks.begin(), m_text->marks.end(), begin,
                                 [](qsizetype at, const MarkSpan& one) { return at < one.begin + one.length; });
    for (; mark != m_text->marks.end() && mark->begin < end; ++mark) {
        const qsizetype from = std::max(mark->begin, begin), to = std::min(mark->begin + mark->length, end);
        out.push_back({from - begin, to - from, mark->mark});
    }
    return out;
}

int LineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(std::min<std::size_t>(m_cut.rows.size(), INT_MAX));
}

int LineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TextRows::Row& row = m_cut.rows[static_cast<std::size_t>(index.row())];
    if (index.column() == NumberColumn) {
        switch (role) {
        case Qt::DisplayRole:
            return row.line == 0 ? QString() : QLocale().toString(row.line);
        case Qt::TextAlignmentRole:
            return int(Qt::AlignRight | Qt::AlignVCenter);
        case ToneRole:
            return static_cast<int>(Tone::Muted);
        case MonospaceRole:
            return true;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return rowText(index.row()).toString();
    case MonospaceRole:
        return true;
    default:
        return {};
    }
}

}  // namespace plumb::desk
