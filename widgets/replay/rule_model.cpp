#include "widgets/replay/rule_model.h"

#include "widgets/models/counted.h"
#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {

using replay::AckCode;
using replay::RuleParts;

RuleModel::RuleModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_rules(1) {}

void RuleModel::setRules(const std::vector<std::string>& texts) {
    beginResetModel();
    m_rules.clear();
    for (const std::string& text : texts) {
        if (const Result<replay::AckRule> rule = replay::AckRule::parse(text)) {
            m_rules.push_back(rule->parts());
        }
    }
    // The last one is for every other message only where it always holds.
    const bool general =
        !m_rules.empty() && m_rules.back().condition.empty() && m_rules.back().after == 0 && !m_rules.back().times;
    if (!general) {
        m_rules.emplace_back();
    }
    endResetModel();
}

std::vector<std::string> RuleModel::rules() const {
    std::vector<std::string> texts;
    for (const RuleParts& rule : m_rules) {
        const bool last = &rule == &m_rules.back();
        if (!last || rule != RuleParts()) {
            texts.push_back(rule.text());
        }
    }
    return texts;
}

const RuleParts* RuleModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_rules[static_cast<std::size_t>(row)] : nullptr;
}

void RuleModel::change(int row, const RuleParts& parts) {
    const RuleParts* const now = at(row);
    if (now && *now != parts) {
        m_rules[static_cast<std::size_t>(row)] = parts;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        emit edited();
    }
}

int RuleModel::add() {
    const int row = last();
    beginInsertRows({}, row, row);
    RuleParts rule;
    rule.condition = "MSH-9.2 = \"A08\"";
    rule.plan.code = AckCode::AE;
    m_rules.insert(m_rules.end() - 1, std::move(rule));
    endInsertRows();
    emit edited();
    return row;
}

void RuleModel::remove(int row) {
    if (row >= 0 && row < last()) {
        beginRemoveRows({}, row, row);
        m_rules.erase(m_rules.begin() + row);
        endRemoveRows();
        emit edited();
    }
}

bool RuleModel::move(int row, int by) {
    const int to = row + by;
    if (row < 0 || row >= last() || to < 0 || to >= last() || by == 0) {
        return false;
    }
    std::swap(m_rules[static_cast<std::size_t>(row)], m_rules[static_cast<std::size_t>(to)]);
    emit dataChanged(index(std::min(row, to), 0), index(std::max(row, to), ColumnCount - 1));
    emit edited();
    return true;
}

QString RuleModel::problem(int row) const {
    const RuleParts* const rule = at(row);
    if (!rule) {
        return {};
    }
    if (row < last() && QString::fromStdString(rule->condition).trimmed().isEmpty()) {
        return tr("Say which messages this rule is for, such as MSH-9.2 = \"A08\".");
    }
    const Result<replay::AckRule> parsed = replay::AckRule::parse(rule->text());
    if (parsed) {
        return {};
    }
    const Error& error = parsed.error();
    return sentence(error.id() == MessageId::ListenRuleCondition && error.cause() ? *error.cause() : error);
}

int RuleModel::problems() const {
    int some = 0;
    for (int row = 0; row < rowCount(); ++row) {
        some += problem(row).isEmpty() ? 0 : 1;
    }
    return some;
}

void RuleModel::sayAnew() {
    emit dataChanged(index(0, 0), index(last(), ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString RuleModel::answerWords(AckCode code) {
    switch (code) {
    case AckCode::None:
        return tr("accepted, as the message asks");
    case AckCode::AA:
        return tr("AA: accepted");
    case AckCode::AE:
        return tr("AE: error");
    case AckCode::AR:
        return tr("AR: rejected");
    case AckCode::CA:
        return tr("CA: received");
    case AckCode::CE:
        return tr("CE: receipt failed");
    case AckCode::CR:
        return tr("CR: receipt rejected");
    }
    return {};
}

QString RuleModel::alsoText(const RuleParts& rule) {
    const replay::AnswerPlan& plan = rule.plan;
    QStringList parts;
    if (!plan.errorCode.empty()) {
        parts.append(tr("error %1").arg(toQString(plan.errorCode)));
    }
    if (!plan.text.empty()) {
        parts.append(QLatin1Char('"') + toQString(plan.text) + QLatin1Char('"'));
    }
    if (plan.delayMs > 0) {
        parts.append(tr("after %1 ms").arg(counted(static_cast<quint64>(plan.delayMs))));
    }
    if (plan.applicationAfterMs) {
        parts.append(tr("received at once, the answer %1 ms later")
                         .arg(counted(static_cast<quint64>(*plan.applicationAfterMs))));
    }
    if (plan.wrongId) {
        parts.append(tr("wrong MSA-2"));
    }
    if (plan.disconnect) {
        parts.append(tr("then the connection closes"));
    }
    if (rule.after > 0) {
        parts.append(tr("not for the first %1").arg(counted(rule.after)));
    }
    if (rule.times) {
        parts.append(tr("for %1 only").arg(counted(*rule.times)));
    }
    return parts.join(QStringLiteral(", "));
}

QString RuleModel::text(int row, int column) const {
    const RuleParts& rule = *at(row);
    switch (column) {
    case WhenColumn:
        return row == last() ? tr("Any other message") : toQString(rule.condition);
    case AnswerColumn:
        return rule.plan.drop ? tr("no answer") : answerWords(rule.plan.code);
    default: {
        const QString wrong = problem(row);
        return wrong.isEmpty() ? alsoText(rule) : wrong;
    }
    }
}

int RuleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RuleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool wrong =
        (role == ToneRole || role == SeverityRole) && index.column() == AlsoColumn && !problem(index.row()).isEmpty();
    const AckCode code = at(index.row())->plan.code;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case MonospaceRole:
        return index.column() == WhenColumn && index.row() != last();
    case SeverityRole:
        return wrong ? QVariant(static_cast<int>(Tone::Error)) : QVariant();
    case ToneRole:
        return static_cast<int>(wrong                                                          ? Tone::Error
                                : index.column() == WhenColumn && index.row() == last()        ? Tone::Muted
                                : index.column() == AnswerColumn && at(index.row())->plan.drop ? Tone::Warning
                                : index.column() == AnswerColumn && code == AckCode::None      ? Tone::Plain
                                : index.column() == AnswerColumn && replay::isPositive(code)   ? Tone::Fine
                                : index.column() == AnswerColumn                               ? Tone::Error
                                                                                               : Tone::Plain);
    default:
        return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == WhenColumn ? tr("When") : section == AnswerColumn ? tr("Answer") : tr("And");
}

}  // namespace plumb::desk
