#include "widgets/findings/findings_model.h"

#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"

#include <QLocale>

#include <algorithm>
#include <climits>
#include <map>
#include <set>

namespace plumb::desk {
QString messagesText(std::uint64_t count) {
    return FindingsModel::tr("%1 messages", nullptr, static_cast<int>(std::min<std::uint64_t>(count, INT_MAX)))
        .arg(counted(count));
}

QString categoryText(check::Category category) {
    switch (category) {
    case check::Category::Usage:
        return FindingsModel::tr("Usage");
    case check::Category::Cardinality:
        return FindingsModel::tr("Cardinality");
    case check::Category::Length:
        return FindingsModel::tr("Length");
    case check::Category::Type:
        return FindingsModel::tr("Type");
    case check::Category::Format:
        return FindingsModel::tr("Format");
    case check::Category::ValueSet:
        return FindingsModel::tr("Value set");
    case check::Category::Unexpected:
        return FindingsModel::tr("Unexpected");
    case check::Category::Order:
        return FindingsModel::tr("Order");
    case check::Category::Predicate:
        return FindingsModel::tr("Predicate");
    case check::Category::Statement:
        return FindingsModel::tr("Statement");
    case check::Category::CoConstraint:
        return FindingsModel::tr("Co-constraint");
    case check::Category::Slicing:
        return FindingsModel::tr("Slicing");
    case check::Category::Encoding:
        return FindingsModel::tr("Encoding");
    case check::Category::BatchCount:
        return FindingsModel::tr("Batch count");
    case check::Category::Lint:
        return FindingsModel::tr("Habit");
    case check::Category::SpecError:
        return FindingsModel::tr("Fault of the spec");
    }
    return {};
}

void FindingsModel::setResult(std::shared_ptr<const CheckResult> result) {
    beginResetModel();
    m_result = std::move(result);
    rebuild();
    endResetModel();
}

void FindingsModel::setGroupBy(GroupBy by) {
    beginResetModel();
    m_by = by;
    rebuild();
    endResetModel();
}

void FindingsModel::setStrict(bool strict) {
    beginResetModel();
    m_strict = strict;
    rebuild();
    endResetModel();
}

void FindingsModel::setNarrow(const QString& text) {
    beginResetModel();
    m_narrow = text.trimmed();
    rebuild();
    endResetModel();
}

void FindingsModel::setShown(bool errors, bool warnings, bool others) {
    beginResetModel();
    m_errors = errors;
    m_warnings = warnings;
    m_others = others;
    rebuild();
    endResetModel();
}

bool FindingsModel::wanted(const check::FindingGroup& group) const {
    const Tone tone = toneOf(group.classification);
    if (!(tone == Tone::Error ? m_errors : tone == Tone::Warning ? m_warnings : m_others)) {
        return false;
    }
    return m_narrow.isEmpty() || toQString(group.code).contains(m_narrow, Qt::CaseInsensitive) ||
           toQString(group.id).contains(m_narrow, Qt::CaseInsensitive) ||
           toQString(group.path).contains(m_narrow, Qt::CaseInsensitive) ||
           sentence(group.note).contains(m_narrow, Qt::CaseInsensitive) ||
           toQString(group.type).contains(m_narrow, Qt::CaseInsensitive) ||
           toQString(group.sender).contains(m_narrow, Qt::CaseInsensitive);
}

QString FindingsModel::keyOf(const check::FindingGroup& group) const {
    switch (m_by) {
    case GroupBy::Path:
        return toQString(group.path);
    case GroupBy::Category:
        return QString::number(static_cast<int>(group.category));
    case GroupBy::Sender:
        return toQString(group.sender);
    case GroupBy::Rule:
        break;
    }
    return QStringLiteral("%1\x1f%2\x1f%3\x1f%4\x1f%5")
        .arg(static_cast<int>(group.classification))
        .arg(toQString(group.code), toQString(group.id), toQString(group.path))
        .arg(group.waiver);
}

void FindingsModel::rebuild() {
    std::set<QString> open;
    for (const Bundle& bundle : m_bundles) {
        if (bundle.expanded) {
            open.insert(bundle.key);
        }
    }
    m_bundles.clear();
    if (m_result) {
        std::map<QString, std::size_t> known;
        for (const check::FindingGroup& group : m_result->groups) {
            if (!wanted(group)) {
                continue;
            }
            const auto [at, isNew] = known.emplace(keyOf(group), m_bundles.size());
            if (isNew) {
                m_bundles.push_back({at->first, {}, 0, 0, 0, open.count(at->first) != 0});
            }
            m_bundles[at->second].groups.push_back(&group);
        }
        for (Bundle& bundle : m_bundles) {
            std::set<std::string_view> senders, types;
            for (const check::FindingGroup* group : bundle.groups) {
                senders.insert(group->sender);
                types.insert(group->type);
                bundle.messages += group->messages;  // groups of a rule and place differ by type or sender: no overlap
            }
            bundle.senders = senders.size();
            bundle.types = types.size();
        }
        // What a waiver takes is last, unless the strict view is asked for.
        std::stable_sort(m_bundles.begin(), m_bundles.end(), [this](const Bundle& a, const Bundle& b) {
            const auto waived = [this](const Bundle& one) {
                return !m_strict && one.groups.front()->waiver != check::WaiverSet::kNone;
            };
            return waived(a) < waived(b);
        });
    }
    listRows();
}

void FindingsModel::listRows() {
    m_rows.clear();
    for (std::size_t bundle = 0; bundle < m_bundles.size(); ++bundle) {
        m_rows.push_back({bundle, -1});
        if (m_bundles[bundle].expanded) {
            for (std::size_t group = 0; group < m_bundles[bundle].groups.size(); ++group) {
                m_rows.push_back({bundle, static_cast<int>(group)});
            }
        }
    }
}

void FindingsModel::setExpanded(int row, bool expanded) {
    const Row at = m_rows[static_cast<std::size_t>(row)];
    Bundle& bundle = m_bundles[at.bundle];
    if (at.group >= 0 || bundle.groups.size() < 2 || bundle.expanded == expanded) {
        return;
    }
    const int count = static_cast<int>(bundle.groups.size());
    if (expanded) {
        beginInsertRows({}, row + 1, row + count);
    } else {
        beginRemoveRows({}, row + 1, row + count);
    }
    bundle.expanded = expanded;
    listRows();
    if (expanded) {
        endInsertRows();
    } else {
        endRemoveRows();
    }
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const check::FindingGroup& FindingsModel::leading(const Row& row) const {
    const Bundle& bundle = m_bundles[row.bundle];
    return *bundle.groups[row.group < 0 ? 0 : static_cast<std::size_t>(row.group)];
}

std::vector<const check::FindingGroup*> FindingsModel::groupsOf(int row) const {
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const Row& at = m_rows[static_cast<std::size_t>(row)];
    return at.group < 0 ? m_bundles[at.bundle].groups : std::vector<const check::FindingGroup*>{&leading(at)};
}

std::vector<std::uint32_t> FindingsModel::messagesOf(int row) const {
    std::vector<std::uint32_t> all;
    for (const check::FindingGroup* group : groupsOf(row)) {
        const std::vector<std::uint32_t>& some = m_result->messagesOf[group->number];
        all.insert(all.end(), some.begin(), some.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

bool FindingsModel::isWaived(int row) const {
    return row >= 0 && row < rowCount() &&
           leading(m_rows[static_cast<std::size_t>(row)]).waiver != check::WaiverSet::kNone;
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::ruleText(const Row& row) const {
    const check::FindingGroup& group = leading(row);
    if (row.group < 0) {
        switch (m_by) {
        case GroupBy::Path:
            return group.path.empty() ? tr("whole message") : toQString(group.path);
        case GroupBy::Sender:
            return group.sender.empty() ? tr("no sender") : toQString(group.sender);
        case GroupBy::Category:
            return categoryText(group.category);
        case GroupBy::Rule:
            break;
        }
    }
    return group.id.empty() ? categoryText(group.category) : toQString(group.id);
}

QString FindingsModel::seenText(const Row& row) const {
    const Bundle& bundle = m_bundles[row.bundle];
    const check::FindingGroup& group = leading(row);
    QString out;
    if (row.group < 0) {
        out = messagesText(bundle.messages);
        if (m_by == GroupBy::Rule) {
            out += bundle.senders > 1
                       ? tr(", %1 senders").arg(bundle.senders)
                       : (group.sender.empty() ? QString() : tr(", from %1").arg(toQString(group.sender)));
        } else {
            out = tr("%1 kinds").arg(bundle.groups.size());
        }
    } else {
        out = messagesText(group.messages);
        if (group.findings != group.messages) {
            out += tr(", %1 times").arg(counted(group.findings));
        }
    }
    if (m_result->found->isFeedFact(group)) {
        out += tr(", nearly all of its type");
    }
    if (group.waiver != check::WaiverSet::kNone && (row.group >= 0 || m_by == GroupBy::Rule)) {
        out += tr(", waived");
    }
    return out;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const check::FindingGroup& group = leading(row);
    const bool summary = row.group < 0 && m_by != GroupBy::Rule;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case RuleColumn:
            return role == Qt::DisplayRole
                       ? ruleText(row)
                       : classificationText(group.classification) + QStringLiteral(", ") + toQString(group.code);
        case WhereColumn:
            return summary && m_by != GroupBy::Path ? QString() : toQString(group.path);
        case WhatColumn:
            if (row.group >= 0 && m_by == GroupBy::Rule) {
                return tr("%1 from %2")
                    .arg(toQString(group.type).replace(QLatin1Char('^'), QLatin1Char(' ')),
                         group.sender.empty() ? tr("no sender") : toQString(group.sender));
            }
            return summary && m_bundles[row.bundle].groups.size() > 1
                       ? tr("%1 and %2 more").arg(sentence(group.note)).arg(m_bundles[row.bundle].groups.size() - 1)
                       : sentence(group.note);
        case SeenColumn:
            return seenText(row);
        default:
            return {};
        }
    case SeverityRole:
        return index.column() == RuleColumn ? QVariant(static_cast<int>(toneOf(group.classification))) : QVariant();
    case ToneRole:
        return static_cast<int>(!m_strict && group.waiver != check::WaiverSet::kNone ? Tone::Muted : Tone::Plain);
    case MonospaceRole:
        return index.column() == WhereColumn;
    case DepthRole:
        return index.column() == 0 ? QVariant(row.group < 0 ? 0 : 1) : QVariant();
    case ExpandableRole:
        return row.group < 0 && m_bundles[row.bundle].groups.size() > 1;
    case ExpandedRole:
        return row.group < 0 && m_bundles[row.bundle].expanded;
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RuleColumn:
        return tr("Rule");
    case WhereColumn:
        return tr("Where");
    case WhatColumn:
        return tr("What");
    case SeenColumn:
        return tr("Seen");
    default:
        return {};
    }
}

}  // namespace plumb::desk
