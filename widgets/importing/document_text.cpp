#include "widgets/importing/document_text.h"

#include "widgets/common/row_delegate.h"
#include "widgets/common/theme.h"
#include "widgets/models/sentences.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kLeftMargin = 16, kInCell = 6;

}  // namespace

DocumentText::DocumentText(const Theme& theme, QWidget* parent)
    : DocumentFace(theme, parent) {
    setObjectName(QStringLiteral("importing.text"));
}

QPoint DocumentText::scrolled() const {
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

const DocumentText::Line* DocumentText::lineAt(int y) const {
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), y,
                                        [](int wanted, const Line& line) { return wanted < line.top; });
    return after == m_lines.begin() ? nullptr : &*(after - 1);
}

const DocumentText::Line* DocumentText::lineOf(const spec::DocumentPlace& place) const {
    const spec::DocumentBlock* const block = scene() ? blockOf(scene()->source->document, place) : nullptr;
    if (!block) {
        return nullptr;
    }
    const std::pair<std::uint32_t, std::size_t> wanted{place.block - 1, rowOf(block->table, place).value_or(0)};
    auto found = std::lower_bound(m_lines.begin(), m_lines.end(), wanted, [](const Line& line, const auto& key) {
        return std::pair<std::uint32_t, std::size_t>(line.block, line.row) < key;
    });
    while (found != m_lines.end() && place.row != 0 &&
           (found->kind == Line::Kind::Tab || found->kind == Line::Kind::Caption)) {
        ++found;
    }
    return found == m_lines.end() || found->block != wanted.first ? nullptr : &*found;
}

QRect DocumentText::cellRect(const Line& line, const spec::DocumentCell& cell, std::size_t column) const {
    const std::vector<int>& edges = m_edges[line.block];
    const std::size_t left = std::min(column, edges.size() - 1);
    const std::size_t right = std::min(column + cell.columnSpan, edges.size() - 1);
    return QRect(QPoint(edges[left], line.top), QSize(edges[right] - edges[left], line.height)).translated(-scrolled());
}

QRect DocumentText::rectOf(const spec::DocumentPlace& place) const {
    const Line* const line = lineOf(place);
    if (!line) {
        return {};
    }
    if (line->kind == Line::Kind::Row && place.column != 0) {
        const std::vector<spec::DocumentCell>& row =
            scene()->source->document.blocks[line->block].table.rows[line->row];
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (row[c].place == place) {
                return cellRect(*line, row[c], c);
            }
        }
    }
    const int width = line->kind == Line::Kind::Text ? m_widest - kLeftMargin
                                                     : m_edges[line->block].back() - m_edges[line->block].front();
    return QRect(kLeftMargin, line->top, width, line->height).translated(-scrolled());
}

spec::DocumentPlace DocumentText::placeAt(const QPoint& point) const {
    const QPoint at = point + scrolled();
    const Line* const line = lineAt(at.y());
    if (!line || at.y() >= line->top + line->height) {
        return {};
    }
    const spec::DocumentBlock& block = scene()->source->document.blocks[line->block];
    if (line->kind == Line::Kind::Tab) {
        return scene()->sections[static_cast<std::size_t>(line->section)].table.place;
    }
    if (line->kind != Line::Kind::Row) {
        return block.place;
    }
    const std::vector<spec::DocumentCell>& row = block.table.rows[line->row];
    for (std::size_t c = 0; c < row.size(); ++c) {
        if (!row[c].covered && cellRect(*line, row[c], c).contains(point)) {
            return row[c].place;
        }
    }
    return row.empty() ? block.place : row.front().place;
}

void DocumentText::paintRow(QPainter& painter, const Line& line) const {
    const spec::DocumentTable& table = scene()->source->document.blocks[line.block].table;
    const std::vector<spec::DocumentCell>& row = table.rows[line.row];
    const bool heading = line.row < table.headingRows;
    for (std::size_t c = 0; c < row.size() && c + 1 < m_edges[line.block].size(); ++c) {
        const spec::DocumentCell& cell = row[c];
        if (cell.covered) {
            continue;
        }
        const QRect rect = cellRect(line, cell, c);
        if (!rect.intersects(viewport()->rect())) {
            continue;
        }
        const bool doubtful = isDoubtful(cell.place);
        QColor ground = theme().color(heading || cell.shaded ? Role::Ground : Role::Panel);
        if (cell.place == current() && !doubtful) {
            ground = theme().color(Role::Selection);
        }
        painter.fillRect(rect, ground);
        if (doubtful) {
            QColor warning = theme().color(Role::Warning);
            warning.setAlphaF(0.18F);
            painter.fillRect(rect, warning);
        }
        painter.setPen(theme().color(Role::Line));
        painter.drawRect(rect);
        QRect inside = rect.adjusted(kInCell, kInCell / 2, -kInCell / 2, -kInCell / 2);
        inside.setLeft(inside.left() + 8 * cell.indent);
        if (doubtful) {
            const int middle = inside.top() + QFontMetrics(theme().font()).height() / 2;
            paintSeverity(painter, theme(), Tone::Warning, QPointF(inside.left() + 4, middle), 8);
            inside.setLeft(inside.left() + 14);
        }
        const bool struck = cell.text.empty() && !cell.struck.empty();
        QFont font = theme().font();
        font.setStrikeOut(struck);
        if (heading || cell.bold) {
            font.setWeight(QFont::DemiBold);
        }
        painter.setFont(font);
        painter.setPen(theme().color(struck ? Role::Muted : Role::Text));
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         struck ? toQString(cell.struck) : shown(cell.text));
        painter.restore();
    }
}

void DocumentText::paintLine(QPainter& painter, const Line& line) const {
    const spec::DocumentBlock& block = scene()->source->document.blocks[line.block];
    if (line.kind == Line::Kind::Row) {
        paintRow(painter, line);
        return;
    }
    if (line.kind == Line::Kind::Caption) {
        painter.setFont(theme().title());
        painter.setPen(theme().color(Role::Text));
        painter.drawText(QRect(QPoint(kLeftMargin, line.top) - scrolled(), QSize(m_widest, line.height)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, toQString(block.table.caption));
        return;
    }
    if (line.kind == Line::Kind::Tab) {
        const std::vector<int>& edges = m_edges[line.block];
        paintTab(painter, QPoint(edges.front(), line.top + line.height) - scrolled(),
                 scene()->sections[static_cast<std::size_t>(line.section)],
                 std::max(200, edges.back() - edges.front()));
        return;
    }
    QRect rect = rectOf(block.place);
    if (block.place == current()) {
        painter.fillRect(rect.adjusted(-4, -2, 4, 2), theme().color(Role::Selection));
    }
    if (isDoubtful(block.place)) {
        paintSeverity(painter, theme(), Tone::Warning, QPointF(rect.left() - 8, rect.top() + 9), 8);
    }
    const bool item = block.kind == spec::DocumentBlock::Kind::ListItem;
    if (item) {
        const int indent = 16 * std::max<int>(1, block.level);
        painter.setPen(theme().color(Role::Muted));
        painter.setFont(theme().font());
        painter.drawText(rect.adjusted(indent - 14, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, QString(QChar(0x2022)));
        rect.setLeft(rect.left() + indent);
    }
    QFont font = fontOf(block);
    font.setStrikeOut(block.text.empty());
    painter.setFont(font);
    painter.setPen(theme().color(block.text.empty() ? Role::Muted : Role::Text));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     block.text.empty() ? toQString(block.struck) : shown(block.text));
}

void DocumentText::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().color(Role::Panel));
    if (!scene()) {
        painter.setFont(theme().font());
        painter.setPen(theme().color(Role::Muted));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("The document shows here."));
        return;
    }
    const QPoint by = scrolled();
    const Line* const first = lineAt(event->rect().top() + by.y());
    const std::size_t from = first ? static_cast<std::size_t>(first - m_lines.data()) : 0;
    for (std::size_t i = from; i < m_lines.size() && m_lines[i].top - by.y() <= event->rect().bottom(); ++i) {
        paintLine(painter, m_lines[i]);
    }
    for (const Outline& outline : m_outlines) {
        const QRect rect = outline.rect.translated(-by);
        if (rect.intersects(event->rect().adjusted(-4, -4, 4, 4))) {
            painter.setPen(QPen(toneOf(scene()->sections[outline.section]), 2));
            painter.drawRect(rect.adjusted(0, 0, 0, -1));
        }
    }
    const QRect here = current().block == 0 ? QRect() : rectOf(current());
    if (!here.isEmpty() && current().row != 0) {
        painter.setPen(QPen(theme().color(Role::Accent), 2));
        painter.drawRect(here.adjusted(1, 1, 0, -1));
    }
}

}  // namespace plumb::desk
