#include "widgets/rules/rules_model.h"

#include "check/spec_choice.h"
#include "spec/load_spec.h"
#include "widgets/models/roles.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace plumb::desk {

void RulesModel::setRules(std::vector<SpecRule> rules, const std::vector<QString>& known) {
    beginResetModel();
    m_rules = std::move(rules);
    m_unknown.clear();
    for (const SpecRule& rule : m_rules) {
        m_unknown.push_back(std::find(known.begin(), known.end(), rule.spec) == known.end() &&
                            spec::specFile(rule.spec.toStdString(), spec::shippedSpecFolders()).empty());
    }
    ask();
    endResetModel();
}

void RulesModel::setMessage(FeedMessagePtr message) {
    m_message = std::move(message);
    ask();
    if (!m_rules.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void RulesModel::ask() {
    m_takes = -1;
    for (std::size_t i = 0; m_message && i < m_rules.size(); ++i) {
        const check::SpecChoice choice{m_rules[i].sender.toStdString(), m_rules[i].type.toStdString(), nullptr};
        if (choice.takes(m_message->view)) {
            m_takes = static_cast<int>(i);
            return;
        }
    }
}

int RulesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SpecRule& rule = m_rules[static_cast<std::size_t>(index.row())];
    const bool any = (index.column() == SenderColumn && rule.sender.isEmpty()) ||
                     (index.column() == TypeColumn && rule.type.isEmpty());
    const bool unknown = m_unknown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case OrderColumn:
            return QLocale().toString(index.row() + 1);
        case SenderColumn:
            return any ? tr("any sender") : rule.sender;
        case TypeColumn:
            return any ? tr("any type") : rule.type;
        case SpecColumn:
            return unknown                                ? tr("%1, not there").arg(rule.spec)
                   : rule.spec.contains(QLatin1Char('/')) ? QFileInfo(rule.spec).fileName()
                                                          : rule.spec;
        case MessageColumn:
            return index.row() == m_takes ? QVariant(tr("takes it")) : QVariant();
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() != SpecColumn ? QVariant()
               : unknown                    ? QVariant(tr("%1 is not there: the rule is passed over.").arg(rule.spec))
                                            : QVariant(rule.spec);
    case ToneRole:
        if (unknown && index.column() == SpecColumn) {
            return static_cast<int>(Tone::Error);
        }
        return static_cast<int>(any || index.column() == OrderColumn ? Tone::Muted
                                : index.column() == MessageColumn    ? Tone::Fine
                                                                     : Tone::Plain);
    case SeverityRole:
        if (unknown && index.column() == SpecColumn) {
            return static_cast<int>(Tone::Error);
        }
        return index.column() == MessageColumn && index.row() == m_takes ? QVariant(static_cast<int>(Tone::Fine))
                                                                         : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == OrderColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case OrderColumn:
        return tr("#");
    case SenderColumn:
        return tr("Sender");
    case TypeColumn:
        return tr("Message type");
    case SpecColumn:
        return tr("Spec");
    case MessageColumn:
        return tr("The message in focus");
    default:
        return {};
    }
}

}  // namespace plumb::desk
