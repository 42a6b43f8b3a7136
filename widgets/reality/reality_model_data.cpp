// What the cells of the reality grid say.
#include "widgets/models/column_head.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"
#include "widgets/reality/reality_model.h"
#include "widgets/reality/reality_words.h"

#include <QLocale>

#include <cmath>

namespace plumb::desk {
namespace {

QString orNothing(std::uint64_t number) {
    return number == 0 ? QString() : counted(number);
}

}  // namespace

bool RealityModel::isNumber(int column) {
    return column >= FilledColumn && column <= HarmColumn;
}

QString RealityModel::text(const RealityShown::Part& part, const check::RealityRow& row, int column) const {
    switch (column) {
    case PlaceColumn:
        return outlined() || row.place.segment.empty()
                   ? realityPlaceText(row.place)
                   : realityTypeText(row.place.type) + QLatin1Char(' ') + realityPlaceText(row.place);
    case NameColumn:
        return row.place.segment.empty() && m_shown->parts.size() > 1
                   ? toQString(row.name) + (row.name.empty() ? QString() : QStringLiteral(" \u00b7 ")) + part.title
                   : toQString(row.name);
    case UsageColumn:
        return realityUsageText(row);
    case LengthColumn:
        return toQString(row.length);
    case TypeColumn:
        return toQString(row.type);
    case ValueSetColumn:
        return toQString(row.valueSet);
    case FilledColumn:
        return realityShareText(row);
    case MissingColumn:
        return orNothing(row.missing.messages);
    case LongestColumn:
        return realityLongestText(row);
    case RepeatedColumn:
        return orNothing(row.repeated.messages);
    case DistinctColumn:
        return row.distinct == 0   ? QString()
               : row.distinctExact ? counted(row.distinct)
                                   : tr("about %1").arg(counted(row.distinct));
    case UnknownCodesColumn:
        return orNothing(row.unknownCodes.messages);
    case NeverSeenColumn:
        return orNothing(row.neverSeen.size());
    case HarmColumn:
        return orNothing(static_cast<std::uint64_t>(std::llround(row.harm)));
    case RulesColumn:
        return realityRulesText(row);
    default:
        return {};
    }
}

QString RealityModel::tip(const QModelIndex& index) const {
    const check::RealityRow& row = rowAt(index.row());
    if (index.column() == PlaceColumn) {
        return realityTypeText(row.place.type) + QLatin1Char(' ') + realityPlaceText(row.place) +
               (m_shown->parts.size() > 1 ? QLatin1Char('\n') + m_shown->parts[partAt(index.row())].title : QString());
    }
    const check::RealityNumber* const number = numberAt(index);
    if (!number) {
        return index.column() == NeverSeenColumn && !row.neverSeen.empty()
                   ? tr("Codes of the spec that no message holds")
                   : QString();
    }
    const QString what = realityNumberText(*number, m_masked && m_masked());
    const int plural = static_cast<int>(std::min<std::uint64_t>(number->messages, 1'000'000'000));
    const QString in = tr("in %1 messages", nullptr, plural).arg(counted(number->messages));
    return tr("%1: %2. A click lists them.", "what is counted, in how many messages").arg(what, in);
}

QVariant RealityModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_shown) {
        return {};
    }
    const Shown& shown = m_rows[static_cast<std::size_t>(index.row())];
    const check::RealityRow& row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(m_shown->parts[shown.part], row, column);
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::AccessibleTextRole: {
        const QString said = title(column) + QLatin1Char(' ') + text(m_shown->parts[shown.part], row, column);
        const Tone tone = realityTone(row);
        return column != PlaceColumn || tone == Tone::Plain ? said
               : tone == Tone::Error                        ? tr("%1, errors").arg(said)
               : tone == Tone::Warning                      ? tr("%1, warnings").arg(said)
                                                            : tr("%1, notes").arg(said);
    }
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MonospaceRole:
        return column == PlaceColumn && !row.place.segment.empty();
    case SeverityRole:
        if (const Tone tone = realityTone(row); column == PlaceColumn && tone != Tone::Plain) {
            return int(tone);
        }
        return {};
    case ToneRole:
        if (column == PlaceColumn && row.place.field == 0) {
            return int(row.place.segment.empty()          ? Tone::Strong
                       : row.place.segment.front() == 'Z' ? Tone::ZSegment
                                                          : Tone::Segment);
        }
        return int(column == UsageColumn && !row.known                 ? Tone::Warning
                   : column == LongestColumn && isTooLong(row)         ? Tone::Error
                   : column == NeverSeenColumn                         ? Tone::Plain
                   : column >= UsageColumn && column <= ValueSetColumn ? Tone::Muted
                                                                       : Tone::Plain);
    case ShareRole:
        return column == FilledColumn && row.parents.value > 0 ? QVariant(row.share()) : QVariant();
    case DepthRole:
        return outlined() && column == PlaceColumn ? QVariant(int(shown.depth)) : QVariant();
    case ExpandableRole:
        return shown.expandable;
    case ExpandedRole:
        return shown.expanded;
    case KeyRole:
        return keyAt(index.row());
    default:
        return {};
    }
}

QString RealityModel::title(int column) {
    switch (column) {
    case PlaceColumn:
        return tr("Where");
    case NameColumn:
        return tr("Name");
    case UsageColumn:
        return tr("Usage");
    case LengthColumn:
        return tr("Length");
    case TypeColumn:
        return tr("Type");
    case ValueSetColumn:
        return tr("Value set");
    case FilledColumn:
        return tr("Filled");
    case MissingColumn:
        return tr("Missing");
    case LongestColumn:
        return tr("Longest");
    case RepeatedColumn:
        return tr("Repeated");
    case DistinctColumn:
        return tr("Distinct");
    case UnknownCodesColumn:
        return tr("Unknown codes");
    case NeverSeenColumn:
        return tr("Never seen");
    case HarmColumn:
        return tr("Harm");
    case RulesColumn:
        return tr("Rules broken");
    default:
        return {};
    }
}

QVariant RealityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return columnHead<RealityModel>(section, orientation, role);
}

QString RealityModel::tip(int column) {
    switch (column) {
    case PlaceColumn:
        return tr("Sorted by this column the rows are an outline, as the structure has them");
    case UsageColumn:
        return tr("What the spec says: usage and how often it may stand there");
    case LengthColumn:
        return tr("The length that the spec allows");
    case FilledColumn:
        return tr("Share that holds a value: of messages for a segment, of segments for a field, of filled repetitions "
                  "for a component");
    case MissingColumn:
        return tr("Messages in which it is absent or empty where it could stand");
    case LongestColumn:
        return tr("The longest value, and the length that the spec allows");
    case RepeatedColumn:
        return tr("Messages in which it stands more than once");
    case DistinctColumn:
        return tr("Different values");
    case UnknownCodesColumn:
        return tr("Messages with a code that the value set does not have");
    case NeverSeenColumn:
        return tr("How many codes of the value set no message holds");
    case HarmColumn:
        return tr("Each message that breaks a rule counts 10 for an error, 3 for a warning, 1 for an alert; what the "
                  "spec does not know counts 3");
    case RulesColumn:
        return tr("The worst rule that is broken, and in how many messages");
    default:
        return {};
    }
}

}  // namespace plumb::desk
