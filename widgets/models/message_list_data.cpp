// What the cells of the message list say.
#include "widgets/models/colour_rules.h"
#include "widgets/models/feed_facts.h"
#include "widgets/models/message_list_model.h"

#include <QLocale>

namespace plumb::desk {
namespace {

Tone ackTone(std::string_view code) {
    if (code.size() != 2) {
        return Tone::Muted;
    }
    return code[1] == 'A' ? Tone::Fine : code[1] == 'E' || code[1] == 'R' ? Tone::Error : Tone::Muted;
}

}  // namespace

const MessageListModel::RowTexts& MessageListModel::texts(std::uint64_t number) const {
    if (const RowTexts* const known = m_texts.object(number)) {
        return *known;
    }
    auto* row = new RowTexts;
    row->cells.resize(m_columns.size());
    const FeedMessagePtr message = m_feed.message(number);
    row->readable = message != nullptr;
    if (message && m_rules && !m_rules->rules().empty()) {
        query::MessageContext context;
        context.number = MessageNumber(number);
        const FeedSnapshot& snapshot = m_feed.snapshot();
        context.source = snapshot.sourceName(snapshot.locate(number).first);
        context.acks = m_facts.acks().get();
        context.assumed = &message->charset;
        row->rule = m_rules->match(*message, context);
    }
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const MessageColumn& how = m_columns[column];
        if (how.kind() == MessageColumn::Kind::Number) {
            row->cells[column] = QLocale().toString(qulonglong{number} + 1);
        } else if (how.kind() == MessageColumn::Kind::Source) {
            const FeedSnapshot& snapshot = m_feed.snapshot();
            row->cells[column] = QString::fromStdString(snapshot.sourceName(snapshot.locate(number).first));
        } else if (message) {
            row->cells[column] = how.text(*message);
        }
    }
    m_texts.insert(number, row);
    return *m_texts.object(number);
}

QString MessageListModel::ackText(std::uint64_t number) const {
    if (!m_facts.acks()) {
        return {};
    }
    const std::optional<query::Ack> ack = m_facts.acks()->ackOf(MessageNumber(number));
    if (!ack) {
        return m_facts.acks()->isAck(MessageNumber(number)) ? QString() : tr("none");
    }
    const QString code = QString::fromLatin1(ack->code().data(), static_cast<qsizetype>(ack->code().size()));
    return ack->latency ? tr("%1 %2 ms").arg(code, QLocale().toString(static_cast<qlonglong>(*ack->latency))) : code;
}

QVariant MessageListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (m_grouped) {
        const GroupRows::Place place = m_grouped->at(index.row());
        return place.member < 0 ? groupData(place, index, role) : messageData(m_grouped->numberAt(place), index, role);
    }
    if (showsEnvelopes()) {
        if (const auto segment = m_envelopes.segmentAt(static_cast<std::uint64_t>(index.row()))) {
            return envelopeData(m_envelopes[*segment], index, role);
        }
    }
    return messageData(numberAt(index.row()), index, role);
}

QVariant MessageListModel::groupData(GroupRows::Place place, const QModelIndex& index, int role) const {
    const MessageGroup& group = m_grouped->groups().groups[place.group];
    const std::size_t all = m_grouped->groups().numbers.size();
    switch (role) {
    case RowKindRole:
        return QVariant::fromValue(RowKind::Group);
    case CountRole:
        return QVariant::fromValue<qulonglong>(group.count);
    case GroupShareRole:
        return all == 0 ? 0.0 : static_cast<double>(group.count) / static_cast<double>(all);
    case KeyRole:
        return QVariant::fromValue<qulonglong>(group.key);
    case SpanRole:
        return index.column() == 0;
    case DepthRole:
        return index.column() == 0 ? QVariant(0) : QVariant();
    case ExpandableRole:
        return true;
    case ExpandedRole:
        return m_grouped->isOpen(place.group);
    case ToneRole:
        return static_cast<int>(Tone::Strong);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    if (index.column() != 0) {
        return {};
    }
    QString text;
    if (group.key == MessageGroups::kOthers) {
        text = tr("All other values");
    } else if (const QString* const known = m_groupTexts.object(place.group)) {
        text = *known;
    } else {
        text = groupText(m_grouped->groups().column, m_feed, m_facts.acks().get(), m_grouped->numberAt(place));
        m_groupTexts.insert(place.group, new QString(text));
    }
    if (m_masked && m_grouped->groups().column.sensitive() && group.key != MessageGroups::kOthers) {
        text = QString(8, QChar(0x2022));
    }
    return role == Qt::AccessibleTextRole ? tr("%1, %Ln messages", nullptr, static_cast<int>(group.count)).arg(text)
                                          : text;
}

QVariant MessageListModel::envelopeData(const EnvelopeRows::Segment& segment, const QModelIndex& index,
                                        int role) const {
    switch (role) {
    case RowKindRole:
        return QVariant::fromValue(RowKind::Envelope);
    case SpanRole:
        return index.column() == 0;
    case SeverityRole:
        return index.column() == 0 && segment.wrong ? QVariant(static_cast<int>(Tone::Warning)) : QVariant();
    case ToneRole:
        return static_cast<int>(Tone::Muted);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (index.column() != 0) {
            return {};
        }
        const QString text = EnvelopeRows::text(m_feed.snapshot(), segment);
        return segment.count.isEmpty() ? text : text + QStringLiteral("   ") + segment.count;
    }
    default:
        return {};
    }
}

QVariant MessageListModel::messageData(std::uint64_t number, const QModelIndex& index, int role) const {
    const MessageColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (column.kind() == MessageColumn::Kind::Ack) {
            return ackText(number);
        }
        if (column.kind() == MessageColumn::Kind::Findings) {
            const FindingCounts counts = m_facts.findings(number);
            if (role == Qt::DisplayRole) {
                return {};
            }
            return m_facts.checked() ? tr("%1 errors, %2 warnings, %3 others")
                                           .arg(counts.errors)
                                           .arg(counts.warnings)
                                           .arg(counts.others)
                                     : tr("not checked");
        }
        const RowTexts& row = texts(number);
        if (!row.readable && column.kind() == MessageColumn::Kind::Message) {
            return role == Qt::DisplayRole ? tr("cannot be read") : m_feed.problem(number);
        }
        const QString& text = row.cells[static_cast<std::size_t>(index.column())];
        if (m_masked && column.sensitive() && !text.isEmpty()) {
            return QString(8, QChar(0x2022));
        }
        if (role == Qt::DisplayRole && column.kind() == MessageColumn::Kind::Number && m_feed.isEdited(number)) {
            return text + QStringLiteral(" *");
        }
        if (role == Qt::AccessibleTextRole && column.kind() == MessageColumn::Kind::Number && hasMarks()) {
            const QString marked = marksText(index.row());
            return marked.isEmpty() ? text : text + QStringLiteral(", ") + marked;
        }
        return role == Qt::ToolTipRole && text.size() < 24 ? QVariant() : QVariant(text);
    }
    case Qt::TextAlignmentRole:
        return column.rightAligned() ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case MonospaceRole:
        return column.monospace();
    case ToneRole:
        switch (column.kind()) {
        case MessageColumn::Kind::Number:
        case MessageColumn::Kind::Size:
            return static_cast<int>(Tone::Muted);
        case MessageColumn::Kind::Ack:
            if (m_facts.acks()) {
                if (const std::optional<query::Ack> ack = m_facts.acks()->ackOf(MessageNumber(number))) {
                    return static_cast<int>(ackTone(ack->code()));
                }
            }
            return static_cast<int>(Tone::Muted);
        default:
            return static_cast<int>(Tone::Plain);
        }
    case BadgesRole:
        if (column.kind() == MessageColumn::Kind::Findings && m_facts.checked()) {
            const FindingCounts counts = m_facts.findings(number);
            QVector<Badge> badges;
            if (counts.errors > 0) {
                badges.append({Tone::Error, counts.errors});
            }
            if (counts.warnings > 0) {
                badges.append({Tone::Warning, counts.warnings});
            }
            if (counts.others > 0 && badges.isEmpty()) {
                badges.append({Tone::Information, counts.others});
            }
            return QVariant::fromValue(badges);
        }
        return {};
    case KeyRole:
        return QVariant::fromValue<qulonglong>(number);
    case RowKindRole:
        return QVariant::fromValue(RowKind::Message);
    default:
        return {};
    }
}

}  // namespace plumb::desk
