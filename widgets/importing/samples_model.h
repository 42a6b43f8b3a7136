// The sample messages of a document, each with what it breaks of the spec: an outline that folds.
#pragma once

#include "widgets/importing/import_scene.h"
#include "widgets/models/roles.h"

#include <QAbstractTableModel>

#include <unordered_set>
#include <vector>

namespace plumb::desk {

class SamplesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { AboutColumn, PlaceColumn, SaysColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setScene(ImportScenePtr scene);
    [[nodiscard]] const ImportScenePtr& scene() const { return m_scene; }

    /// Of the report, and of the sample's findings; -1: the row is the sample itself, or there is no such row.
    [[nodiscard]] int sampleAt(int row) const;
    [[nodiscard]] int findingAt(int row) const;
    [[nodiscard]] const check::SampleFinding* finding(int row) const;
    [[nodiscard]] int rowOf(int sample, int finding) const;
    /// The row of a sample's finding of this kind at this place, else of the sample.
    [[nodiscard]] int rowLike(int sample, const check::SampleFinding& finding) const;
    void setExpanded(int row, bool expanded);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void sayAnew();

private:
    struct Row {
        int sample = -1, finding = -1;
    };

    void list();
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] const check::SampleCheck& check(const Row& row) const;

    ImportScenePtr m_scene;
    std::vector<Row> m_rows;
    std::unordered_set<int> m_closed;
};

/// "ADT^A01"; of a message without a type what it is called all the same.
[[nodiscard]] QString sampleWords(const check::SampleCheck& check);

}  // namespace plumb::desk
