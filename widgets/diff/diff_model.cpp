#include "widgets/diff/diff_model.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "dictionary/dictionary.h"
#include "dictionary/version.h"
#endif
#include "widgets/models/insight.h"
#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"

#include <QLocale>

#include <algorithm>

namespace plumb::desk {
namespace {

/// So many bytes of a value are shown, from a little before its first difference on.
constexpr std::size_t kShown = 800, kBefore = 40;

QString presenceText(hl7::Presence presence) {
    switch (presence) {
    case hl7::Presence::Absent:
        return DiffModel::tr("absent");
    case hl7::Presence::Empty:
        return DiffModel::tr("empty");
    case hl7::Presence::Null:
        return DiffModel::tr("null (\"\")");
    case hl7::Presence::Value:
        break;
    }
    return {};
}

/// Control characters get pictures, so that a row stays a row.
QString printable(std::string_view bytes, const hl7::Charset& charset) {
    QString text = toQString(hl7::toUtf8(bytes, charset));
    for (QChar& c : text) {
        if (c.unicode() < 0x20) {
            c = QChar(static_cast<char16_t>(0x2400 + c.unicode()));
        }
    }
    return text;
}

/// A row of a whole segment shows all of its fields.
bool sensitive(const hl7::MessageView& view, hl7::FieldPath path) {
    if (path.segment() == 0 || path.field() != 0) {
        return isSensitive(view, path);
    }
    const std::uint32_t fields = view.childCount(path);
    for (std::uint32_t field = 1; field <= fields; ++field) {
        if (isSensitive(view, path.child(field))) {
            return true;
        }
    }
    return false;
}

std::size_t firstDifference(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

}  // namespace

void DiffModel::setComparison(std::shared_ptr<const Comparison> comparison) {
    m_comparison = std::move(comparison);
    rebuild();
}

void DiffModel::setOnlyDifferences(bool only) {
    if (m_only != only) {
        m_only = only;
        rebuild();
    }
}

void DiffModel::setMasked(bool masked) {
    if (m_masked != masked) {
        m_masked = masked;
        if (!m_rows.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
    }
}

void DiffModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    m_differences.clear();
    const std::size_t count = m_comparison ? m_comparison->rows().size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const DiffRow& row = m_comparison->rows()[i];
        if (m_only && !row.counted && !(row.heading && row.touched)) {
            continue;
        }
        if (row.counted) {
            m_differences.push_back(static_cast<int>(m_rows.size()));
        }
        m_rows.push_back(static_cast<quint32>(i));
    }
    endResetModel();
}

const DiffRow& DiffModel::rowAt(int row) const {
    return m_comparison->rows()[m_rows[static_cast<std::size_t>(row)]];
}

int DiffModel::nextDifference(int row) const {
    const auto at = std::upper_bound(m_differences.begin(), m_differences.end(), row);
    return at == m_differences.end() ? -1 : *at;
}

int DiffModel::previousDifference(int row) const {
    const auto at = std::lower_bound(m_differences.begin(), m_differences.end(), row);
    return at == m_differences.begin() ? -1 : *std::prev(at);
}

bool DiffModel::hidden(const DiffRow& row) const {
    return m_masked &&
           (sensitive(m_comparison->leftView(), row.left) || sensitive(m_comparison->rightView(), row.right));
}

QString DiffModel::pathText(const DiffRow& row) const {
    if (row.left.segment() == 0 && row.right.segment() == 0) {
        return tr("Line ends");
    }
    const hl7::MessageView& left = m_comparison->leftView();
    const hl7::MessageView& right = m_comparison->rightView();
    if (row.left.segment() == 0) {
        return toQString(hl7::formatPath(right, row.right));
    }
    const std::string from = hl7::formatPath(left, row.left);
    if (row.change == DiffChange::Moved && !row.heading && row.right.segment() != 0) {
        return toQString(from) + QChar(u'\u2192') + toQString(hl7::formatPath(right, row.right));
    }
    return toQString(from);
}

QString DiffModel::nameText(const DiffRow& row) const {
    const bool left = row.left.segment() != 0;
    const hl7::MessageView& view = left ? m_comparison->leftView() : m_comparison->rightView();
    const hl7::FieldPath path = left ? row.left : row.right;
    if (path.segment() == 0) {
        return {};
    }
    const auto& dictionary = dictionary::Dictionary::of(dictionary::guessVersion(view.version()).version);
    const dictionary::SegmentInfo* const segment = dictionary.segment(view.segmentId(path.segment()));
    if (!segment || path.field() == 0) {
        return segment ? toQString(segment->name) : QString();
    }
    const dictionary::ElementInfo* const field = segment->field(path.field());
    return field ? toQString(field->name) : QString();
}

QString DiffModel::valueText(const DiffRow& row, bool left) const {
    const DiffSide& side = left ? m_comparison->left() : m_comparison->right();
    const hl7::MessageView& view = left ? m_comparison->leftView() : m_comparison->rightView();
    const hl7::Presence presence = left ? row.leftPresence : row.rightPresence;
    if (row.left.segment() == 0 && row.right.segment() == 0) {
        return toQString(hl7::terminatorName(view.terminator()));
    }
    if (presence != hl7::Presence::Value) {
        return presenceText(presence);
    }
    const bool bothSides = row.left.segment() != 0 && row.right.segment() != 0;
    if (row.heading && bothSides && (row.touched || row.change != DiffChange::Same)) {
        return nameText(row);  // its fields stand below it
    }
    if (hidden(row)) {
        return tr("hidden");
    }
    const std::string_view text = view.text(left ? row.leftRange : row.rightRange);
    if (text.size() <= kShown) {
        return printable(text, side.charset);
    }
    const std::string_view other =
        left ? m_comparison->rightView().text(row.rightRange) : m_comparison->leftView().text(row.leftRange);
    const std::size_t first = other.empty() ? 0 : firstDifference(text, other);
    std::size_t from = first > kBefore && first < text.size() ? first - kBefore : 0;
    std::size_t to = std::min(text.size(), from + kShown);
    const auto continues = [&](std::size_t at) {
        return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
    };
    if (side.charset.kind() == hl7::CharsetKind::Utf8) {
        while (continues(from)) {
            ++from;
        }
        while (continues(to)) {
            ++to;
        }
    }
    const QString dots(QChar(u'\u2026'));
    return (from > 0 ? dots : QString()) + printable(text.substr(from, to - from), side.charset) +
           (to < text.size() ? dots : QString());
}

QString DiffModel::changeText(const DiffRow& row) const {
    // Each word has a sign of its own before it, so that nobody needs the colour.
    switch (row.change) {
    case DiffChange::Same:
        return {};
    case DiffChange::Added:
        return tr("+ added");
    case DiffChange::Removed:
        return tr("\u2212 removed");
    case DiffChange::Changed:
        return tr("\u2260 changed");
    case DiffChange::Moved:
        return row.heading ? tr("\u2195 moved from line %1 to line %2")
                                 .arg(QLocale().toString(row.left.segment()), QLocale().toString(row.right.segment()))
                           : tr("\u2195 moved");
    case DiffChange::Presence:
        return tr("\u2260 was %1, is %2")
            .arg(row.leftPresence == hl7::Presence::Value ? tr("a value") : presenceText(row.leftPresence),
                 row.rightPresence == hl7::Presence::Value ? tr("a value") : presenceText(row.rightPresence));
    case DiffChange::Form:
        return tr("\u2248 same meaning");
    case DiffChange::Ignored:
        return tr("ignored");
    }
    return {};
}

TextRanges DiffModel::changesIn(int row, int column) const {
    const DiffRow& one = rowAt(row);
    if ((column != LeftColumn && column != RightColumn) || !one.counted || hidden(one)) {
        return {};
    }
    const bool left = column == LeftColumn;
    const hl7::Presence presence = left ? one.leftPresence : one.rightPresence;
    const hl7::Presence other = left ? one.rightPresence : one.leftPresence;
    const QString text = valueText(one, left);
    if (presence != hl7::Presence::Value || one.change == DiffChange::Moved) {
        return {};
    }
    if (other != hl7::Presence::Value) {
        return {{0, static_cast<int>(text.size())}};
    }
    const DifferingText changes =
        left ? differingText(text, valueText(one, false)) : differingText(valueText(one, true), text);
    return left ? changes.left : changes.right;
}

QString DiffModel::asText() const {
    QString out;
    if (!m_comparison) {
        return out;
    }
    out = m_comparison->left().name() + QStringLiteral(" \u2192 ") + m_comparison->right().name() + QLatin1Char('\n');
    for (const int row : m_differences) {
        const DiffRow& one = rowAt(row);
        out += pathText(one) + QLatin1String(": ");
        if (!(one.heading && one.left.segment() != 0 && one.right.segment() != 0)) {
            out += valueText(one, true) + QStringLiteral(" \u2192 ") + valueText(one, false) + QLatin1Char(' ');
        }
        out += QLatin1Char('(') + changeText(one) + QLatin1String(")\n");
    }
    return out;
}

QString DiffModel::asMarkdown() const {
    if (!m_comparison) {
        return {};
    }
    const auto cell = [](QString text) {
        text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        for (const char c : {'|', '*', '_', '`', '<', '~'}) {
            text.replace(QLatin1Char(c), QLatin1Char('\\') + QString(QLatin1Char(c)));
        }
        return text;
    };
    QString out =
        QStringLiteral("| %1 | %2 | %3 | %4 |\n| --- | --- | --- | --- |\n")
            .arg(tr("Path"), cell(m_comparison->left().name()), cell(m_comparison->right().name()), tr("What changed"));
    for (const int row : m_differences) {
        const DiffRow& one = rowAt(row);
        out += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                   .arg(cell(pathText(one)), cell(valueText(one, true)), cell(valueText(one, false)),
                        cell(changeText(one)));
    }
    return out;
}

int DiffModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DiffModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DiffRow& row = rowAt(index.row());
    const int column = index.column();
    const bool value = column == LeftColumn || column == RightColumn;
    const hl7::Presence presence = column == LeftColumn ? row.leftPresence : row.rightPresence;
    const bool named = row.heading && row.left.segment() != 0 && row.right.segment() != 0 &&
                       (row.touched || row.change != DiffChange::Same);
    switch (role) {
    case Qt::DisplayRole:
        if (value) {
            return named && column == RightColumn ? QString() : valueText(row, column == LeftColumn);
        }
        return column == PathColumn ? pathText(row) : changeText(row);
    case Qt::ToolTipRole:
        return value ? QVariant() : QVariant(nameText(row));
    case Qt::AccessibleTextRole:
        return value && !named ? QVariant(valueText(row, column == LeftColumn)) : QVariant();
    case ToneRole: {
        Tone tone = Tone::Plain;
        if (column == PathColumn && row.heading) {
            const QString path = pathText(row);
            tone = path.startsWith(QLatin1Char('Z')) ? Tone::ZSegment : Tone::Segment;
        } else if (column == ChangeColumn) {
            tone = row.change == DiffChange::Added                                           ? Tone::Fine
                   : row.change == DiffChange::Removed                                       ? Tone::Error
                   : row.change == DiffChange::Changed || row.change == DiffChange::Presence ? Tone::Warning
                   : row.change == DiffChange::Moved                                         ? Tone::Information
                                                                                             : Tone::Muted;
        } else if (value && (named || presence != hl7::Presence::Value || hidden(row) || !row.counted)) {
            tone = Tone::Muted;
        }
        return static_cast<int>(tone);
    }
    case MonospaceRole:
        return column == PathColumn || (value && presence == hl7::Presence::Value && !named && !hidden(row));
    case DepthRole:
        return column == PathColumn ? QVariant(row.heading || row.left.segment() + row.right.segment() == 0 ? 0 : 1)
                                    : QVariant();
    case MaskedRole:
        return hidden(row);
    default:
        return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    switch (section) {
    case PathColumn:
        return tr("Path");
    case LeftColumn:
        return m_comparison ? m_comparison->left().name() : tr("Left");
    case RightColumn:
        return m_comparison ? m_comparison->right().name() : tr("Right");
    case ChangeColumn:
        return tr("What changed");
    default:
        return {};
    }
}

}  // namespace plumb::desk
