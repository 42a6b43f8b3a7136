#include "widgets/story/story_model.h"

#include "widgets/models/message_columns.h"
#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"
#include "widgets/story/story_words.h"

#include <QLocale>

namespace plumb::desk {

StoryModel::StoryModel(std::function<bool()> masked, std::function<QString(SourceId)> feedTitle, QObject* parent)
    : QAbstractTableModel(parent)
    , m_masked(std::move(masked))
    , m_feedTitle(std::move(feedTitle)) {}

void StoryModel::setStory(std::shared_ptr<const Story> story) {
    beginResetModel();
    m_story = std::move(story);
    endResetModel();
}

const StoryRow* StoryModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_story->rows[static_cast<std::size_t>(row)] : nullptr;
}

int StoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_story ? 0 : static_cast<int>(m_story->rows.size());
}

int StoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString StoryModel::text(const StoryRow& row, int column) const {
    switch (column) {
    case TimeColumn:
        return row.time.empty() ? tr("no time") : localTime(row.time);
    case MessageColumn:
        return typeInWords(row.code, row.event);
    case NewsColumn:
        return newsText(row.news, m_masked());
    case IdsColumn:
        return idsText(row.ids, m_masked());
    case AckColumn:
        if (row.ack) {
            const QString code = QString::fromLatin1(row.ack->code().data(), static_cast<int>(row.ack->code().size()));
            return row.ack->latency ? tr("%1 %2 ms").arg(code, QLocale().toString(qlonglong(*row.ack->latency))) : code;
        }
        return row.ackKnown && !row.isAck ? tr("none") : QString();
    case FeedColumn:
        return m_feedTitle(row.feed);
    case NumberColumn:
        return QLocale().toString(static_cast<qulonglong>(row.number + 1));
    default:
        return {};
    }
}

QString StoryModel::laneTip(const StoryRow& row) const {
    return kindText(row.kind) + QLatin1Char('\n') +
           laneText(m_story->lanes[static_cast<std::size_t>(row.lane)], row.lane, m_masked());
}

QVariant StoryModel::tone(const StoryRow& row, int column) const {
    switch (column) {
    case NewsColumn:
        return static_cast<int>(!row.news.empty() && row.news.front().what == News::What::Same ? Tone::Muted
                                                                                               : Tone::Plain);
    case AckColumn:
        if (!row.ack) {
            return static_cast<int>(Tone::Muted);
        }
        return static_cast<int>(row.ack->code() == "AA" || row.ack->code() == "CA" ? Tone::Fine : Tone::Error);
    case IdsColumn:
    case FeedColumn:
    case NumberColumn:
        return static_cast<int>(Tone::Muted);
    default:
        return {};
    }
}

QVariant StoryModel::data(const QModelIndex& index, int role) const {
    const StoryRow* const row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == LaneColumn ? laneTip(*row) : text(*row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == LaneColumn ? QVariant(laneTip(*row)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole:
        return tone(*row, index.column());
    case MaskedRole:
        return index.column() == IdsColumn;
    case KeyRole:
        return QVariant::fromValue(static_cast<qulonglong>(row->number));
    default:
        return {};
    }
}

QVariant StoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == NumberColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case MessageColumn:
        return tr("Message");
    case NewsColumn:
        return tr("What is new");
    case IdsColumn:
        return tr("Found by");
    case AckColumn:
        return tr("ACK");
    case FeedColumn:
        return tr("Feed");
    case NumberColumn:
        return tr("#");
    default:
        return QString();
    }
}

}  // namespace plumb::desk
