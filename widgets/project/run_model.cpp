#include "widgets/project/run_model.h"

#include "check/finding.h"
#include "widgets/models/insight.h"
#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"

#include <QLocale>

#include <utility>

namespace plumb::desk {
namespace {

/// None: a sentence of another version of the program.
MessageId sentenceWithCode(std::string_view code) {
    for (auto id = std::uint16_t{1}; id < static_cast<std::uint16_t>(MessageId::Count); ++id) {
        if (messageCode(static_cast<MessageId>(id)) == code) {
            return static_cast<MessageId>(id);
        }
    }
    return MessageId::None;
}

check::Classification severityOf(const project::FindingRow& finding) {
    return check::parseClassification(finding.severity).value_or(check::Classification::Information);
}

}  // namespace

void RunModel::setFindings(const project::RunRow& run, std::vector<project::FindingRow> findings) {
    beginResetModel();
    m_sentences.clear();
    for (const auto& [rule, code] : run.sentences) {
        m_sentences.emplace(rule, sentenceWithCode(code));
    }
    m_findings = std::move(findings);
    endResetModel();
}

void RunModel::clear() {
    beginResetModel();
    m_sentences.clear();
    m_findings = {};
    endResetModel();
}

const project::FindingRow* RunModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_findings[static_cast<std::size_t>(row)] : nullptr;
}

void RunModel::sayAnew() {
    if (!m_findings.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RunModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int RunModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunModel::text(const project::FindingRow& finding, int column) const {
    switch (column) {
    case MessageColumn:
        return QLocale().toString(static_cast<qulonglong>(finding.number + 1));
    case SeverityColumn:
        return classificationText(severityOf(finding));
    case RuleColumn:
        return toQString(finding.rule);
    case WhereColumn:
        return toQString(finding.path);
    default:
        break;
    }
    const auto known = m_sentences.find(finding.rule);
    if (known != m_sentences.end() && known->second != MessageId::None) {
        return sentence(known->second, finding.arguments);
    }
    QStringList arguments;
    for (const std::string& argument : finding.arguments) {
        arguments.append(toQString(argument));
    }
    return arguments.join(QStringLiteral(", "));
}

QVariant RunModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const project::FindingRow& finding = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(finding, index.column());
    case SeverityRole:
        return index.column() == SeverityColumn ? QVariant(static_cast<int>(toneOf(severityOf(finding)))) : QVariant();
    case MonospaceRole:
        return index.column() == WhereColumn;
    case Qt::TextAlignmentRole:
        return index.column() == MessageColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == MessageColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case MessageColumn:
        return tr("Message");
    case SeverityColumn:
        return tr("Severity");
    case RuleColumn:
        return tr("Rule");
    case WhereColumn:
        return tr("Where");
    default:
        return tr("What");
    }
}

}  // namespace plumb::desk
