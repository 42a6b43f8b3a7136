#include "widgets/spec/effect_model.h"

#include "widgets/findings/findings_model.h"
#include "widgets/models/insight.h"

#include <QLocale>

#include <algorithm>
#include <climits>

namespace plumb::desk {
namespace {

int plural(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, INT_MAX));
}

QString number(std::uint64_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

}  // namespace

void EffectModel::setEffect(SpecEffectPtr effect) {
    beginResetModel();
    m_effect = std::move(effect);
    endResetModel();
}

const EffectRow* EffectModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_effect->rows[static_cast<std::size_t>(row)] : nullptr;
}

int EffectModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_effect ? 0 : static_cast<int>(m_effect->rows.size());
}

int EffectModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EffectModel::data(const QModelIndex& index, int role) const {
    const EffectRow* const row = at(index.row());
    if (!row) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case ChangeColumn:
            return row->added > 0 && row->removed > 0
                       ? QStringLiteral("+%1 −%2").arg(number(row->added), number(row->removed))
                   : row->added > 0 ? QLatin1Char('+') + number(row->added)
                                    : QStringLiteral("−") + number(row->removed);
        case PathColumn:
            return row->path;
        case RuleColumn:
            return row->rule;
        default:
            return row->sentence;
        }
    case Qt::ToolTipRole:
        return row->sentence;
    case SeverityRole:
        return index.column() == ChangeColumn
                   ? QVariant::fromValue(row->added > 0 ? toneOf(row->classification) : Tone::Fine)
                   : QVariant();
    case ToneRole:
        return QVariant::fromValue(index.column() == RuleColumn ? Tone::Muted : Tone::Plain);
    case MonospaceRole:
        return index.column() == PathColumn;
    default:
        return {};
    }
}

QVariant EffectModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ChangeColumn:
        return tr("Findings");
    case PathColumn:
        return tr("Place");
    case RuleColumn:
        return tr("Rule");
    default:
        return tr("What");
    }
}

QString effectText(const SpecEffect& effect) {
    const QString where =
        effect.messages < effect.of
            ? EffectModel::tr("the first %1 of %2 messages").arg(number(effect.messages), number(effect.of))
            : messagesText(effect.of);
    if (!effect.before) {
        return EffectModel::tr("This spec makes %1 findings in %2.", nullptr, plural(effect.added))
            .arg(number(effect.added), where);
    }
    if (effect.added > 0 && effect.removed > 0) {
        return EffectModel::tr("This change adds %1 findings and removes %2 in %3.", nullptr, plural(effect.added))
            .arg(number(effect.added), number(effect.removed), where);
    }
    if (effect.added > 0) {
        return EffectModel::tr("This change adds %1 findings in %2.", nullptr, plural(effect.added))
            .arg(number(effect.added), where);
    }
    if (effect.removed > 0) {
        return EffectModel::tr("This change removes %1 findings in %2.", nullptr, plural(effect.removed))
            .arg(number(effect.removed), where);
    }
    return EffectModel::tr("This change makes no difference in %1.").arg(where);
}

}  // namespace plumb::desk
