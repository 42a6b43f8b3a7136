// The rows of an imported spec, as an outline that folds. What was open stays open when answers make another spec.
#pragma once

#include "widgets/importing/import_scene.h"
#include "widgets/models/outline_fold.h"
#include "widgets/models/roles.h"

#include <QAbstractTableModel>

#include <string>
#include <unordered_set>
#include <vector>

namespace plumb::desk {

class ImportOutlineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ImportOutlineModel(QObject* parent = nullptr);

    /// `settled`: doubts that were answered or left out already, by key; they are no longer marked.
    void setScene(ImportScenePtr scene, const std::unordered_set<std::string>& settled);
    [[nodiscard]] const ImportScenePtr& scene() const { return m_scene; }

    void setExpanded(int row, bool expanded);
    [[nodiscard]] const ImportRow* at(int row) const;
    /// The row that shows a fact, opened as far as needed, and its column; not valid: it stands in no row.
    [[nodiscard]] QModelIndex reveal(std::uint32_t fact);
    /// The row of a path, opened as far as needed; not valid: the spec has none.
    [[nodiscard]] QModelIndex reveal(const std::string& path);
    /// The row of a path as it stands now; -1: not shown.
    [[nodiscard]] int rowOf(const std::string& path) const;
    /// The fact behind a cell, else the first of its row, else of what stands below; -1: none.
    [[nodiscard]] int factAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Its words are other ones: the language changed.
    void sayAnew();

private:
    /// Of the scene's rows.
    [[nodiscard]] QModelIndex revealed(std::size_t row, std::size_t column);
    [[nodiscard]] bool isMarked(const ImportCell& cell) const;
    [[nodiscard]] QString placeText(const ImportRow& row) const;
    [[nodiscard]] QVariant text(const ImportRow& row, int column) const;

    ImportScenePtr m_scene;
    std::unordered_set<std::string> m_settled;
    std::vector<std::uint32_t> m_marks;  ///< of each row of the scene: doubts that are not settled, here and below
    OutlineFold<ImportRow> m_fold;
};

}  // namespace plumb::desk
