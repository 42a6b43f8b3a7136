// The tree of a message, as an outline: a flat list of the rows that are open, each a FieldPath and its depth, so that
// a message of a hundred thousand segments opens as a small one does. Group headings of the structure are rows, too.
//
// Absent fields that the spec or the standard names are rows where they are asked for; every row says absent, empty,
// null or its value, which are four different things.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "check/finding.h"
#include "dictionary/meaning.h"
#include "hl7/message_view.h"
#endif
#include "widgets/models/insight.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace plumb::desk {

class OutlineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { PathColumn, NameColumn, ValueColumn, MeaningColumn, TypeColumn, StatusColumn, ColumnCount };
    enum class Show : quint8 {
        Populated,  ///< what holds a value or null
        All,        ///< empty fields, too
        Defined,    ///< every field that spec or standard have, absent ones included
        Findings,   ///< what has findings
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps what is open when it is the same message, or one of the same feed.
    void setInsight(std::shared_ptr<const Insight> insight);
    [[nodiscard]] const std::shared_ptr<const Insight>& insight() const { return m_insight; }

    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    void setGrouped(bool grouped);
    [[nodiscard]] bool grouped() const { return m_grouped; }
    void setMasked(bool masked);

    void setExpanded(int row, bool expanded);
    void expandAll();
    void collapseAll();

    /// The path of a row; the empty one for a group heading.
    [[nodiscard]] hl7::FieldPath pathAt(int row) const;
    /// The row that shows `path`, opening what stands above it; -1 when it is not shown.
    int reveal(hl7::FieldPath path);
    /// The row of `path` or of the nearest element around it that is open; -1: none.
    [[nodiscard]] int rowOf(hl7::FieldPath path) const;
    [[nodiscard]] QString pathText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

signals:
    /// The user typed a value; whoever owns the feed makes the change.
    void valueEdited(quint64 packedPath, const QString& text);

private:
    struct Row {
        std::uint64_t packed = 0;  ///< 0: a group heading
        std::uint32_t group = 0;   ///< its occurrence, when a heading
        std::uint16_t depth = 0;
        bool expandable = false;
        bool expanded = false;
    };

    void rebuild();
    void buildSegment(std::uint32_t segment, std::uint16_t depth, std::vector<Row>& rows);
    void buildField(hl7::FieldPath field, std::uint16_t depth, std::vector<Row>& rows);
    void buildBelow(hl7::FieldPath path, std::uint16_t depth, std::vector<Row>& rows);
    [[nodiscard]] bool wanted(const hl7::Element& element) const;
    [[nodiscard]] bool isOpen(hl7::FieldPath path, bool byDefault) const;
    [[nodiscard]] bool hasFinding(hl7::FieldPath path) const;
    [[nodiscard]] QString label(const Row& row) const;
    [[nodiscard]] QString valueText(const Row& row, bool whole) const;
    [[nodiscard]] QVariant status(const Row& row, int role) const;

    std::shared_ptr<const Insight> m_insight;
    std::vector<Row> m_rows;
    Show m_show = Show::Populated;
    bool m_grouped = false;
    bool m_masked = false;
    bool m_allOpen = false;
    std::unordered_map<std::uint64_t, bool> m_folds;  ///< what the user opened or closed
    std::unordered_set<std::uint64_t> m_found;        ///< paths with findings, and all above them
};

}  // namespace plumb::desk
