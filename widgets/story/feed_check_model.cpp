#include "widgets/story/feed_check_model.h"

#include "widgets/models/message_columns.h"
#include "widgets/models/roles.h"

#include <QLocale>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr std::array<FeedRule, kFeedRules> kRules = {
    FeedRule::DuplicateControlId, FeedRule::TimeRunsBack,       FeedRule::UpdateWithoutAdmit,
    FeedRule::OldIdAfterMerge,    FeedRule::ResultWithoutOrder, FeedRule::Unacknowledged,
};

Tone toneOf(FeedRule rule) {
    return rule == FeedRule::DuplicateControlId || rule == FeedRule::OldIdAfterMerge ? Tone::Error : Tone::Warning;
}

QString number(std::uint64_t value) {
    return QLocale().toString(static_cast<qulonglong>(value));
}

}  // namespace

QString feedRuleText(FeedRule rule) {
    switch (rule) {
    case FeedRule::DuplicateControlId:
        return FeedCheckModel::tr("Control id used twice by one sender");
    case FeedRule::TimeRunsBack:
        return FeedCheckModel::tr("Message time runs back");
    case FeedRule::UpdateWithoutAdmit:
        return FeedCheckModel::tr("Update of a visit without an admit");
    case FeedRule::OldIdAfterMerge:
        return FeedCheckModel::tr("Old patient id used after a merge");
    case FeedRule::ResultWithoutOrder:
        return FeedCheckModel::tr("Result without an order");
    case FeedRule::Unacknowledged:
        return FeedCheckModel::tr("Not acknowledged");
    }
    return {};
}

void FeedCheckModel::setParts(std::vector<Part> parts) {
    beginResetModel();
    m_parts = std::move(parts);
    m_open = {};
    rebuild();
    endResetModel();
}

void FeedCheckModel::rebuild() {
    m_rows.clear();
    if (m_parts.empty()) {
        return;
    }
    for (const FeedRule rule : kRules) {
        m_rows.push_back({rule, -1, 0});
        if (!m_open[static_cast<std::size_t>(rule)]) {
            continue;
        }
        for (std::size_t part = 0; part < m_parts.size(); ++part) {
            const std::size_t rows = m_parts[part].result->of(rule).rows.size();
            for (std::uint32_t at = 0; at < rows; ++at) {
                m_rows.push_back({rule, static_cast<std::int32_t>(part), at});
            }
        }
    }
}

std::uint64_t FeedCheckModel::count(FeedRule rule) const {
    std::uint64_t sum = 0;
    for (const Part& part : m_parts) {
        sum += part.result->of(rule).count;
    }
    return sum;
}

std::uint64_t FeedCheckModel::total() const {
    std::uint64_t sum = 0;
    for (const FeedRule rule : kRules) {
        sum += count(rule);
    }
    return sum;
}

bool FeedCheckModel::made(FeedRule rule) const {
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.result->of(rule).made; });
}

void FeedCheckModel::setExpanded(int row, bool expanded) {
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].part >= 0) {
        return;
    }
    const FeedRule rule = m_rows[static_cast<std::size_t>(row)].rule;
    bool& open = m_open[static_cast<std::size_t>(rule)];
    std::size_t below = 0;
    for (const Part& part : m_parts) {
        below += part.result->of(rule).rows.size();
    }
    if (open == expanded || below == 0) {
        return;
    }
    open = expanded;
    const int first = row + 1, last = row + static_cast<int>(below);
    if (expanded) {
        beginInsertRows({}, first, last);
        rebuild();
        endInsertRows();
    } else {
        beginRemoveRows({}, first, last);
        rebuild();
        endRemoveRows();
    }
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

FeedCheckModel::Place FeedCheckModel::placeAt(int row) const {
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const Row& one = m_rows[static_cast<std::size_t>(row)];
    if (one.part < 0) {
        return {};
    }
    const Part& part = m_parts[static_cast<std::size_t>(one.part)];
    const FeedCheckRow& found = part.result->of(one.rule).rows[one.at];
    return {part.feed, found.number, hl7::FieldPath::fromPacked(found.path)};
}

int FeedCheckModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FeedCheckModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FeedCheckModel::heading(const Row& row, int column, int role) const {
    const std::uint64_t found = count(row.rule);
    const bool can = made(row.rule);
    if (role == Qt::DisplayRole) {
        if (column == WhatColumn) {
            return feedRuleText(row.rule);
        }
        if (column == CountColumn && can) {
            return number(found);
        }
        if (column == DetailColumn) {
            if (!can) {
                return row.rule == FeedRule::UpdateWithoutAdmit ? tr("not checkable: no admit in this feed")
                       : row.rule == FeedRule::ResultWithoutOrder
                           ? tr("not checkable: no order in this feed")
                           : tr("not checkable: no acknowledgement in this feed");
            }
            std::uint64_t listed = 0;
            for (const Part& part : m_parts) {
                listed += part.result->of(row.rule).rows.size();
            }
            if (listed < found) {
                return tr("the first %1 of %2 are listed").arg(number(listed), number(found));
            }
        }
        return {};
    }
    if (role == SeverityRole && column == WhatColumn && can) {
        return static_cast<int>(found > 0 ? toneOf(row.rule) : Tone::Fine);
    }
    if (role == ToneRole) {
        return static_cast<int>(!can || column != WhatColumn || found == 0 ? Tone::Muted : Tone::Strong);
    }
    if (role == DepthRole) {
        return 0;
    }
    if (role == ExpandableRole) {
        return found > 0;
    }
    if (role == ExpandedRole) {
        return m_open[static_cast<std::size_t>(row.rule)];
    }
    return {};
}

QString FeedCheckModel::detail(const Row& row, const FeedCheckRow& found) const {
    const QString other = found.other >= 0 ? number(static_cast<std::uint64_t>(found.other) + 1) : QString();
    switch (row.rule) {
    case FeedRule::DuplicateControlId:
        return tr("already used by message %1").arg(other);
    case FeedRule::TimeRunsBack:
        return tr("before message %1 of the same sender").arg(other);
    case FeedRule::UpdateWithoutAdmit:
        return tr("no admit of this visit before it");
    case FeedRule::OldIdAfterMerge:
        return other.isEmpty() ? tr("retired by a merge") : tr("retired by message %1").arg(other);
    case FeedRule::ResultWithoutOrder:
        return tr("no order with this number before it");
    case FeedRule::Unacknowledged:
        return tr("no acknowledgement names it");
    }
    return {};
}

QString FeedCheckModel::text(const Row& row, int column) const {
    const Part& part = m_parts[static_cast<std::size_t>(row.part)];
    const FeedCheckRow& found = part.result->of(row.rule).rows[row.at];
    switch (column) {
    case WhatColumn:
        return tr("Message %1").arg(number(found.number + 1));
    case DetailColumn:
        return detail(row, found);
    case FeedColumn:
        return part.feed ? part.feed->title() : tr("closed");
    case TimeColumn:
    case MessageColumn:
    case ControlColumn: {
        static const auto kTime = *desk::MessageColumn::parse(QStringLiteral("time")),
                          kMessage = *desk::MessageColumn::parse(QStringLiteral("message")),
                          kControl = *desk::MessageColumn::parse(QStringLiteral("control"));
        const FeedMessagePtr message = part.feed ? part.feed->message(found.number) : nullptr;
        if (!message) {
            return {};
        }
        return (column == TimeColumn ? kTime : column == MessageColumn ? kMessage : kControl).text(*message);
    }
    default:
        return {};
    }
}

QVariant FeedCheckModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (row.part < 0) {
        return heading(row, index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case ToneRole:
        return static_cast<int>(index.column() == FeedColumn ? Tone::Muted : Tone::Plain);
    case DepthRole:
        return 1;
    default:
        return {};
    }
}

QVariant FeedCheckModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == CountColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhatColumn:
        return tr("Check");
    case CountColumn:
        return tr("Messages");
    case TimeColumn:
        return tr("Time");
    case MessageColumn:
        return tr("Message");
    case ControlColumn:
        return tr("Control id");
    case DetailColumn:
        return tr("Why");
    case FeedColumn:
        return tr("Feed");
    default:
        return {};
    }
}

}  // namespace plumb::desk
