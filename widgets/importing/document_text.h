// A document as texts and tables, one below the other. Only what is in sight is drawn; how tall a row is, is reckoned
// from how much it holds, so that thousands of rows are laid out at once.
#pragma once

#include "widgets/importing/document_face.h"

#include <QFont>
#include <QRect>

#include <vector>

namespace plumb::desk {

class DocumentText final : public DocumentFace {
    Q_OBJECT

public:
    explicit DocumentText(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QRect rectOf(const spec::DocumentPlace& place) const override;

protected:
    void layOut() override;
    [[nodiscard]] spec::DocumentPlace placeAt(const QPoint& point) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        enum class Kind : quint8 { Text, Caption, Tab, Row };
        Kind kind = Kind::Text;
        std::uint32_t block = 0;  ///< from 0
        std::size_t row = 0;      ///< of its table
        int section = -1;         ///< of a tab
        int top = 0, height = 0;
    };
    struct Outline {
        std::size_t section = 0;
        QRect rect;
    };

    void addText(std::uint32_t index, int room);
    void addTable(std::uint32_t index, int room, std::size_t& section);
    [[nodiscard]] std::vector<int> edgesOf(const spec::DocumentTable& table, int room) const;
    [[nodiscard]] int rowHeight(const std::vector<spec::DocumentCell>& row, const std::vector<int>& edges) const;
    [[nodiscard]] QFont fontOf(const spec::DocumentBlock& block) const;
    [[nodiscard]] QRect cellRect(const Line& line, const spec::DocumentCell& cell, std::size_t column) const;
    [[nodiscard]] const Line* lineAt(int y) const;
    [[nodiscard]] const Line* lineOf(const spec::DocumentPlace& place) const;
    [[nodiscard]] QPoint scrolled() const;
    void paintLine(QPainter& painter, const Line& line) const;
    void paintRow(QPainter& painter, const Line& line) const;

    std::vector<Line> m_lines;
    std::vector<Outline> m_outlines;
    std::vector<std::vector<int>> m_edges;  ///< of each block's columns; empty: no table
    int m_bottom = 0, m_widest = 0;
};

}  // namespace plumb::desk
