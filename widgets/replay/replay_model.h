// The endpoints, listeners and runs of the open project, as an outline of three sections.
#pragma once

#include "widgets/models/roles.h"
#include "widgets/replay/listen_hub.h"
#include "widgets/replay/replay_hub.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace plumb::desk {

struct ReplayRow {
    enum class Kind : quint8 { Section, Hint, Endpoint, Listener, Run, Received };
    Kind kind = Kind::Section;
    QString section;  ///< "endpoints", "listeners", "runs"
    QString title, detail = {}, tip = {};
    QString name = {};     ///< of an endpoint or a listener
    std::int64_t run = 0;  ///< of a run
    Tone tone = Tone::Plain;
    bool folded = false;

    [[nodiscard]] QString key() const { return section + QLatin1Char('/') + name + QString::number(run); }
};

class ReplayModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    ReplayModel(ReplayHub& hub, ListenHub& listening, QObject* parent);

    void rebuild();
    /// nullptr: no such row.
    [[nodiscard]] const ReplayRow* at(int row) const;
    [[nodiscard]] int rowOf(const QString& key) const;
    void setFolded(int row, bool folded);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void addSection(const QString& id, const QString& title, const QString& hint, std::vector<ReplayRow> rows);
    [[nodiscard]] std::vector<ReplayRow> endpointRows() const;
    [[nodiscard]] std::vector<ReplayRow> listenerRows() const;
    [[nodiscard]] std::vector<ReplayRow> runRows() const;

    ReplayHub& m_hub;
    ListenHub& m_listening;
    std::vector<ReplayRow> m_rows;
    QSet<QString> m_folded;
};

/// "20 Nov 10:14"
[[nodiscard]] QString momentText(std::int64_t microseconds);

}  // namespace plumb::desk
