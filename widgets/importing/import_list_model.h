// What an import doubts, left out, was told or took: a row a question or fact.
#pragma once

#include "widgets/importing/import_session.h"
#include "widgets/models/roles.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace plumb::desk {

class ImportListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Show : quint8 { Doubtful, LeftOut, Answered, Taken };
    enum Column : int { AboutColumn, TextColumn, PlaceColumn, ReasonColumn, ColumnCount };

    explicit ImportListModel(ImportSession& session, QObject* parent = nullptr);

    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    [[nodiscard]] std::size_t count(Show show) const;

    /// nullptr: the row is no doubt that waits.
    [[nodiscard]] const ImportDoubt* doubtAt(int row) const;
    [[nodiscard]] const spec::ImportFact* factAt(int row) const;
    /// Of the scene's report; -1: of none that stands there now.
    [[nodiscard]] int factIndexAt(int row) const;
    [[nodiscard]] int rowOf(const std::string& key) const;
    [[nodiscard]] int rowOfFact(std::uint32_t fact) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void refresh();
    void sayAnew();

private:
    [[nodiscard]] QString text(int row, int column) const;

    ImportSession& m_session;
    Show m_show = Show::Doubtful;
    ImportScenePtr m_scene;
    std::vector<const ImportDoubt*> m_doubts;
    std::vector<std::uint32_t> m_facts;
    std::vector<ImportSession::Answered> m_answered;
};

/// What an answer comes to: "S means RE", "Say nothing".
[[nodiscard]] QString answerWords(const spec::Correction& said);

}  // namespace plumb::desk
