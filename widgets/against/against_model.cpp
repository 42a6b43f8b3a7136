#include "widgets/against/against_model.h"

#include "widgets/against/rule_words.h"
#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace plumb::desk {
namespace {

using ShownKind = AgainstRow::Kind;
using ShownStatus = AgainstStatus;

/// With more segments than this, segments start closed.
constexpr std::uint32_t kOpenUpTo = 300;
constexpr std::uint64_t kShownBytes = 200;

AgainstModel::Key keyOf(const AgainstRow& row) {
    const std::uint64_t what =
        static_cast<std::uint64_t>(row.kind) << 48 | std::uint64_t(row.node) << 32 | row.occurrence;
    return {row.path.packed(), row.path.segment() != 0 && row.kind != ShownKind::Group ? 0 : what};
}

bool wanted(const AgainstRow& row, AgainstModel::Show show) {
    switch (show) {
    case AgainstModel::Show::All:
        return true;
    case AgainstModel::Show::Asked:
        return row.status != ShownStatus::NotAsked || row.problemsBelow > 0;
    case AgainstModel::Show::Problems:
        return row.problems > 0 || row.problemsBelow > 0;
    case AgainstModel::Show::Extra:
        return row.status == ShownStatus::Extra || row.extraBelow;
    }
    return true;
}

bool opensItself(const Alignment& alignment, const AgainstRow& row, AgainstModel::Show show) {
    switch (row.kind) {
    case ShownKind::Message:
        return true;
    case ShownKind::Group:
        return row.there;
    case ShownKind::Segment:
        if (row.status == ShownStatus::Extra || !row.there) {
            return false;
        }
        return alignment.insight().view().segmentCount() <= kOpenUpTo || row.problemsBelow > 0 ||
               show == AgainstModel::Show::Extra;
    case ShownKind::Element:
        return row.problemsBelow > 0 ||
               (row.element && !row.element->element.components.empty() && row.presence == hl7::Presence::Value);
    case ShownKind::Rule:
        break;
    }
    return false;
}

bool isZ(const QString& id) {
    return id.startsWith(QLatin1Char('Z'), Qt::CaseInsensitive);
}

}  // namespace

QString againstStatusText(AgainstStatus status) {
    switch (status) {
    case ShownStatus::Satisfied:
        return AgainstModel::tr("satisfied");
    case ShownStatus::NotAsked:
        return AgainstModel::tr("not asked for");
    case ShownStatus::Missing:
        return AgainstModel::tr("missing");
    case ShownStatus::Extra:
        return AgainstModel::tr("extra");
    case ShownStatus::Wrong:
        return AgainstModel::tr("wrong");
    case ShownStatus::NotCheckable:
        return AgainstModel::tr("not checkable");
    case ShownStatus::Noted:
        return AgainstModel::tr("noted");
    case ShownStatus::Waived:
        return AgainstModel::tr("waived");
    }
    return {};
}

void AgainstModel::append(const Alignment& alignment, const AgainstRow& row, std::uint16_t depth, Show show,
                          const Folds& folds, Lines& lines) {
    const auto fold = folds.find(keyOf(row));
    const bool open = row.expandable && (fold != folds.end() ? fold->second : opensItself(alignment, row, show));
    lines.push_back({row, depth, open});
    if (open) {
        for (const AgainstRow& below : alignment.children(row)) {
            if (wanted(below, show)) {
                append(alignment, below, static_cast<std::uint16_t>(depth + 1), show, folds, lines);
            }
        }
    }
}

AgainstModel::Lines AgainstModel::listed(const Alignment& alignment, Show show, const Folds& folds) {
    Lines lines;
    if (const AgainstRow root = alignment.root(); wanted(root, show)) {
        append(alignment, root, 0, show, folds, lines);
    }
    return lines;
}

void AgainstModel::take(std::shared_ptr<const Alignment> alignment, Show show, Lines lines) {
    beginResetModel();
    m_alignment = std::move(alignment);
    m_show = show;
    m_lines = std::move(lines);
    endResetModel();
}

void AgainstModel::setMasked(bool masked) {
    if (m_masked != masked) {
        m_masked = masked;
        if (!m_lines.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
    }
}

void AgainstModel::setExpanded(int row, bool expanded, bool remember) {
    const Line before = m_lines[static_cast<std::size_t>(row)];
    if (!before.row.expandable || before.expanded == expanded) {
        return;
    }
    if (remember) {
        m_folds[keyOf(before.row)] = expanded;
    }
    m_lines[static_cast<std::size_t>(row)].expanded = expanded;
    std::size_t end = static_cast<std::size_t>(row) + 1;
    if (expanded) {
        Lines made;
        for (const AgainstRow& below : m_alignment->children(before.row)) {
            if (wanted(below, m_show)) {
                append(*m_alignment, below, static_cast<std::uint16_t>(before.depth + 1), m_show, m_folds, made);
            }
        }
        if (!made.empty()) {
            beginInsertRows({}, row + 1, row + static_cast<int>(made.size()));
            m_lines.insert(m_lines.begin() + row + 1, made.begin(), made.end());
            endInsertRows();
        }
    } else {
        while (end < m_lines.size() && m_lines[end].depth > before.depth) {
            ++end;
        }
        if (end > static_cast<std::size_t>(row) + 1) {
            beginRemoveRows({}, row + 1, static_cast<int>(end) - 1);
            m_lines.erase(m_lines.begin() + row + 1, m_lines.begin() + static_cast<std::ptrdiff_t>(end));
            endRemoveRows();
        }
    }
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int AgainstModel::reveal(hl7::FieldPath path) {
    if (path.segment() == 0 || m_lines.empty()) {
        return -1;
    }
    int best = 0;
    for (;;) {
        const Line& at = m_lines[static_cast<std::size_t>(best)];
        if (at.row.path.segment() != 0 && at.row.path.packed() == path.packed()) {
            return best;
        }
        if (at.row.expandable && !at.expanded) {
            setExpanded(best, true, false);
        }
        const std::uint16_t depth = m_lines[static_cast<std::size_t>(best)].depth;
        int below = -1;
        for (int row = best + 1; row < rowCount() && m_lines[static_cast<std::size_t>(row)].depth > depth; ++row) {
            const Line& line = m_lines[static_cast<std::size_t>(row)];
            if (line.depth == depth + 1 && m_alignment->holds(line.row, path)) {
                below = row;
                break;
            }
        }
        if (below < 0) {
            return m_lines[static_cast<std::size_t>(best)].row.path.segment() != 0 ? best : -1;
        }
        best = below;
    }
}

int AgainstModel::nextProblem(int row) {
    for (int at = std::max(row, 0); at < rowCount(); ++at) {
        if (at > row && rowAt(at).problems > 0 && rowAt(at).kind != ShownKind::Rule) {
            return at;
        }
        if (rowAt(at).problemsBelow > 0 && !m_lines[static_cast<std::size_t>(at)].expanded) {
            setExpanded(at, true, false);
        }
    }
    return -1;
}

int AgainstModel::previousProblem(int row) {
    for (int at = std::min(row, rowCount()) - 1; at >= 0; --at) {
        if (rowAt(at).problemsBelow > 0 && !m_lines[static_cast<std::size_t>(at)].expanded) {
            const int before = rowCount();
            setExpanded(at, true, false);
            at += rowCount() - before + 1;
            continue;
        }
        if (rowAt(at).problems > 0 && rowAt(at).kind != ShownKind::Rule) {
            return at;
        }
    }
    return -1;
}

QString AgainstModel::textOf(int row) const {
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column) {
        // What is copied is meant to be read elsewhere: the mask is for the screen.
        cells.append(
            (column == ValueColumn ? value(rowAt(row), false) : index(row, column).data().toString()).simplified());
    }
    return cells.join(QLatin1Char('\t'));
}

int AgainstModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AgainstModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString AgainstModel::segmentId(const AgainstRow& row) const {
    constexpr std::size_t kLongest = 24;
    return row.path.segment() != 0
               ? toQString(m_alignment->insight().view().segmentId(row.path.segment()).substr(0, kLongest))
               : toQString(m_alignment->spec().node(row.node).name);
}

QString AgainstModel::label(const AgainstRow& row) const {
    const hl7::MessageView& view = m_alignment->insight().view();
    switch (row.kind) {
    case ShownKind::Message:
        return QStringLiteral("%1 %2").arg(toQString(view.messageCode()), toQString(view.triggerEvent())).trimmed();
    case ShownKind::Group: {
        const hl7::Grammar::Node& node = m_alignment->spec().grammar()->nodes()[row.node];
        if (node.kind == hl7::GrammarNode::Kind::Choice && node.name.empty()) {
            return tr("choice");
        }
        return row.there && node.repeats() ? QStringLiteral("%1[%2]")
                                                 .arg(toQString(node.name))
                                                 .arg(m_alignment->groups()[row.occurrence].occurrence)
                                           : toQString(node.name);
    }
    case ShownKind::Segment: {
        if (!row.there) {
            return segmentId(row);
        }
        const std::uint32_t occurrence = view.occurrenceOf(row.path.segment());
        const bool repeats = occurrence > 1 || view.findSegment(view.segmentId(row.path.segment()), 2) != 0;
        return repeats ? QStringLiteral("%1[%2]").arg(segmentId(row)).arg(occurrence) : segmentId(row);
    }
    case ShownKind::Element:
        if (row.path.subcomponent() != 0) {
            return QStringLiteral(".%1.%2").arg(row.path.component()).arg(row.path.subcomponent());
        }
        if (row.path.component() != 0) {
            return QStringLiteral(".%1").arg(row.path.component());
        }
        return row.path.repetition() == 0
                   ? QStringLiteral("%1-%2").arg(segmentId(row)).arg(row.path.field())
                   : QStringLiteral("%1-%2[%3]").arg(segmentId(row)).arg(row.path.field()).arg(row.path.repetition());
    case ShownKind::Rule:
        return row.statement->id.empty() ? tr("rule") : toQString(row.statement->id);
    }
    return {};
}

QString AgainstModel::name(const AgainstRow& row) const {
    switch (row.kind) {
    case ShownKind::Message:
        return m_alignment->spec().message() ? toQString(m_alignment->spec().message()->name) : QString();
    case ShownKind::Group:
        return toQString(m_alignment->spec().node(row.node).title);
    case ShownKind::Segment:
        if (row.node != hl7::kNoNode && m_alignment->spec().node(row.node).kind == spec::StructureNode::Kind::Segment) {
            return toQString(m_alignment->spec().segment(row.node).name);
        }
        return row.there ? m_alignment->insight().name(row.path) : QString();
    case ShownKind::Element:
        return row.element && !row.element->element.name.empty() ? toQString(row.element->element.name)
               : row.path.segment() != 0                         ? m_alignment->insight().name(row.path)
                                                                 : QString();
    case ShownKind::Rule:
        return row.statement->should ? tr("Advice") : tr("Statement");
    }
    return {};
}

QString AgainstModel::rule(const AgainstRow& row) const {
    switch (row.kind) {
    case ShownKind::Message: {
        const QString title = toQString(m_alignment->spec().spec().document().identity.title);
        return !m_alignment->spec().message() ? tr("%1 has no such message").arg(title)
               : m_alignment->spec().message()->usage.code == spec::UsageCode::X ? tr("not allowed by %1").arg(title)
                                                                                 : title;
    }
    case ShownKind::Group:
        return ruleInWords(m_alignment->spec().node(row.node));
    case ShownKind::Segment:
        if (row.node != hl7::kNoNode) {
            return ruleInWords(m_alignment->spec().node(row.node));
        }
        return row.status == ShownStatus::Extra ? tr("the spec does not have it")
                                                : tr("outside the structure, may stand anywhere");
    case ShownKind::Element:
        return row.element ? ruleInWords(*row.element) : tr("the spec does not have it");
    case ShownKind::Rule:
        return ruleInWords(*row.statement);
    }
    return {};
}

QString AgainstModel::value(const AgainstRow& row, bool masked) const {
    if (row.kind == ShownKind::Rule || row.kind == ShownKind::Message) {
        return {};
    }
    if (row.kind != ShownKind::Element) {
        return row.there ? QString() : tr("absent");
    }
    if (row.path.segment() == 0) {
        return tr("absent");
    }
    const hl7::MessageView& view = m_alignment->insight().view();
    switch (row.presence) {
    case hl7::Presence::Absent:
        return tr("absent");
    case hl7::Presence::Empty:
        return tr("empty");
    case hl7::Presence::Null:
        return QStringLiteral("\"\"");
    case hl7::Presence::Value:
        break;
    }
    if (row.repetitions > 1) {
        return tr("%1 repetitions").arg(QLocale().toString(row.repetitions));
    }
    if (masked && isSensitive(view, row.path)) {
        return QString(8, QChar(0x2022));
    }
    return m_alignment->insight().text(row.range, kShownBytes);
}

QString AgainstModel::status(const AgainstRow& row) const {
    const bool plain =
        row.status == ShownStatus::Satisfied || row.status == ShownStatus::Noted || row.status == ShownStatus::NotAsked;
    if (!plain || row.problemsBelow == 0) {
        return againstStatusText(row.status);
    }
    return row.problemsBelow == 1 ? tr("1 problem inside")
                                  : tr("%1 problems inside").arg(QLocale().toString(row.problemsBelow));
}

QString AgainstModel::found(const AgainstRow& row, bool all) const {
    constexpr std::size_t kMost = 12;
    if (row.findings.empty()) {
        return row.status == ShownStatus::NotCheckable ? tr("The spec gives no condition that can be checked.")
                                                       : QString();
    }
    QStringList sentences;
    for (const std::uint32_t number : row.findings) {
        sentences.append(m_alignment->insight().findings()[number].sentence);
        if (static_cast<std::size_t>(sentences.size()) == kMost) {
            break;
        }
    }
    sentences.removeDuplicates();
    return sentences.join(all ? QLatin1Char('\n') : QLatin1Char(' '));
}

QVariant AgainstModel::tone(const AgainstRow& row, int column) const {
    if (column == StatusColumn) {
        switch (row.status) {
        case ShownStatus::NotAsked:
        case ShownStatus::Waived:
            return static_cast<int>(row.problemsBelow > 0 ? row.worst.value_or(Tone::Error) : Tone::Muted);
        case ShownStatus::Satisfied:
        case ShownStatus::Noted:
            return static_cast<int>(row.problemsBelow > 0              ? row.worst.value_or(Tone::Error)
                                    : row.status == ShownStatus::Noted ? Tone::Information
                                                                       : Tone::Fine);
        case ShownStatus::Missing:
        case ShownStatus::Wrong:
            return static_cast<int>(row.worst.value_or(Tone::Warning));
        case ShownStatus::Extra:
            return static_cast<int>(row.problems > 0 ? row.worst.value_or(Tone::Warning) : Tone::Information);
        case ShownStatus::NotCheckable:
            return static_cast<int>(row.problems > 0 ? Tone::Warning : Tone::Information);
        }
    }
    const bool quiet = row.status == ShownStatus::NotAsked && row.problemsBelow == 0;
    if (column == PathColumn && row.kind == ShownKind::Segment && row.there) {
        return static_cast<int>(isZ(segmentId(row)) ? Tone::ZSegment : Tone::Segment);
    }
    if (column == PathColumn && row.kind == ShownKind::Message) {
        return static_cast<int>(Tone::Strong);
    }
    if (column == ValueColumn && row.kind == ShownKind::Element && row.path.segment() != 0 && !quiet) {
        return static_cast<int>(row.presence == hl7::Presence::Value ? Tone::Plain : Tone::Muted);
    }
    return static_cast<int>(quiet || (column == ValueColumn && row.kind != ShownKind::Element) ? Tone::Muted
                                                                                               : Tone::Plain);
}

QVariant AgainstModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_alignment) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const AgainstRow& row = line.row;
    if (index.column() == PathColumn) {
        switch (role) {
        case DepthRole:
            return line.depth;
        case ExpandableRole:
            return row.expandable;
        case ExpandedRole:
            return line.expanded;
        default:
            break;
        }
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case PathColumn:
            return role == Qt::ToolTipRole && row.path.segment() != 0 && row.kind != ShownKind::Rule
                       ? m_alignment->insight().pathText(row.path)
                       : label(row);
        case NameColumn:
            return name(row);
        case RuleColumn:
            return rule(row);
        case ValueColumn:
            return value(row, m_masked);
        case StatusColumn:
            return status(row);
        case FoundColumn:
            return found(row, role == Qt::ToolTipRole);
        default:
            return {};
        }
    case SeverityRole:
        if (index.column() != StatusColumn || tone(row, StatusColumn).toInt() == static_cast<int>(Tone::Muted)) {
            return {};
        }
        return tone(row, StatusColumn);
    case ToneRole:
        return tone(row, index.column());
    case MonospaceRole:
        return index.column() == ValueColumn && row.kind == ShownKind::Element;
    case KeyRole:
        return QVariant::fromValue<qulonglong>(row.path.packed());
    default:
        return {};
    }
}

QVariant AgainstModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PathColumn:
        return tr("Path");
    case NameColumn:
        return tr("Name");
    case RuleColumn:
        return tr("The spec asks");
    case ValueColumn:
        return tr("The message has");
    case StatusColumn:
        return tr("Verdict");
    case FoundColumn:
        return tr("What was found");
    default:
        return {};
    }
}

}  // namespace plumb::desk
