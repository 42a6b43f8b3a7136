#include "widgets/replay/replay_model.h"

#include "widgets/models/counted.h"
#include "widgets/models/replay_words.h"
#include "widgets/models/sentences.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace plumb::desk {

QString momentText(std::int64_t microseconds) {
    constexpr std::int64_t kMilli = 1000;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(microseconds / kMilli);
    const QLocale locale;
    return at.date() == QDate::currentDate() ? locale.toString(at.time(), QLocale::ShortFormat)
                                             : locale.toString(at, QLocale::ShortFormat);
}

ReplayModel::ReplayModel(ReplayHub& hub, ListenHub& listening, QObject* parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
    , m_listening(listening) {
    connect(&listening, &ListenHub::changed, this, &ReplayModel::rebuild);
    connect(&hub, &ReplayHub::changed, this, &ReplayModel::rebuild);
    rebuild();
}

std::vector<ReplayRow> ReplayModel::endpointRows() const {
    std::vector<ReplayRow> rows;
    for (const replay::CardRead& one : m_hub.endpoints()) {
        const replay::Endpoint& endpoint = one.card.endpoint;
        ReplayRow row{ReplayRow::Kind::Endpoint, QStringLiteral("endpoints"), toQString(endpoint.name)};
        row.name = row.title;
        row.detail = labelWords(endpoint.label);
        row.tone = labelTone(endpoint.label);
        row.tip = tr("%1, %2").arg(toQString(endpoint.address.text()), endpoint.tls.on ? tr("TLS") : tr("without TLS"));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ReplayRow> ReplayModel::listenerRows() const {
    std::vector<ReplayRow> rows;
    for (const replay::ListenerRead& one : m_listening.listeners()) {
        ReplayRow row{ReplayRow::Kind::Listener, QStringLiteral("listeners"), toQString(one.card.name)};
        row.name = row.title;
        const bool live = m_listening.isListening(row.name);
        row.detail = live ? tr("listening") : tr("stopped");
        row.tone = live ? Tone::Fine : Tone::Muted;
        row.tip = tr("%1, %2").arg(toQString(one.card.address.text()), one.card.tls.on ? tr("TLS") : tr("without TLS"));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ReplayRow> ReplayModel::runRows() const {
    std::vector<ReplayRow> rows;
    for (const project::ReplayHead& head : m_hub.runs()) {
        const bool sent = head.kind == project::ReplayKind::Sent;
        ReplayRow row{sent ? ReplayRow::Kind::Run : ReplayRow::Kind::Received, QStringLiteral("runs"),
                      tr("%1, %2").arg(toQString(head.name), momentText(head.begunUs))};
        row.run = head.id;
        row.detail = head.endedUs == 0 ? tr("under way") : counted(head.messages);
        row.tone = head.endedUs == 0 ? Tone::Information : head.endedWith.empty() ? Tone::Muted : Tone::Warning;
        const int messages = static_cast<int>(head.messages);
        row.tip = (sent ? tr("%Ln messages of %1 to %2", nullptr, messages)
                        : tr("%Ln messages received into %1 on %2", nullptr, messages))
                      .arg(toQString(head.source), toQString(head.address)) +
                  (head.endedText.empty() ? QString() : QLatin1Char('\n') + toQString(head.endedText));
        rows.push_back(std::move(row));
    }
    return rows;
}

void ReplayModel::addSection(const QString& id, const QString& title, const QString& hint,
                             std::vector<ReplayRow> rows) {
    ReplayRow head{ReplayRow::Kind::Section, id, title};
    head.folded = m_folded.contains(id);
    const bool folded = head.folded;
    m_rows.push_back(std::move(head));
    if (!folded && rows.empty()) {
        m_rows.push_back({ReplayRow::Kind::Hint, id, hint});
    } else if (!folded) {
        std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    }
}

void ReplayModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    addSection(QStringLiteral("endpoints"), tr("Endpoints"), tr("No endpoint yet"), endpointRows());
    addSection(QStringLiteral("listeners"), tr("Listeners"), tr("No listener yet"), listenerRows());
    addSection(QStringLiteral("runs"), tr("Runs"), tr("No run yet"), runRows());
    endResetModel();
}

const ReplayRow* ReplayModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ReplayModel::rowOf(const QString& key) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ReplayRow& one) {
        return one.kind != ReplayRow::Kind::Section && one.key() == key;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ReplayModel::setFolded(int row, bool folded) {
    const ReplayRow* const head = at(row);
    if (head && head->kind == ReplayRow::Kind::Section && head->folded != folded) {
        folded ? static_cast<void>(m_folded.insert(head->section)) : static_cast<void>(m_folded.remove(head->section));
        rebuild();
    }
}

int ReplayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReplayModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 2;
}

QVariant ReplayModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ReplayRow& row = *at(index.row());
    const bool section = row.kind == ReplayRow::Kind::Section, first = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return first ? row.title : row.detail;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() || !first ? (first ? row.title : row.detail)
                                              : row.title + QStringLiteral(", ") + row.detail;
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? QVariant() : QVariant(row.tip);
    case DepthRole:
        return section ? 0 : 1;
    case ExpandableRole:
        return section;
    case ExpandedRole:
        return section && !row.folded;
    case ToneRole:
        return static_cast<int>(section                             ? Tone::Strong
                                : row.kind == ReplayRow::Kind::Hint ? Tone::Muted
                                : first                             ? Tone::Plain
                                : row.kind == ReplayRow::Kind::Endpoint || row.kind == ReplayRow::Kind::Listener
                                    ? row.tone
                                    : Tone::Muted);
    case SeverityRole:
        return !first && !section && (row.tone == Tone::Error || row.tone == Tone::Fine || row.tone == Tone::Warning)
                   ? QVariant(static_cast<int>(row.tone))
                   : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags ReplayModel::flags(const QModelIndex& index) const {
    const ReplayRow* const row = at(index.row());
    return row && row->kind == ReplayRow::Kind::Hint ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace plumb::desk
