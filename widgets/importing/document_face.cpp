#include "widgets/importing/document_face.h"

#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/importing/importing_words.h"
#include "widgets/importing/reason_words.h"
#include "widgets/models/sentences.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace plumb::desk {

DocumentFace::DocumentFace(const Theme& theme, QWidget* parent)
    : LaidOutArea(theme, parent) {
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("The document"));
        viewport()->update();
    });
}

void DocumentFace::setScene(ImportScenePtr scene, const std::unordered_set<std::string>& settled) {
    const bool same = m_scene && scene && m_scene->source == scene->source;
    m_scene = std::move(scene);
    m_settled = settled;
    if (!same) {
        m_current = {};
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    }
    layOut();
    viewport()->update();
}

void DocumentFace::goTo(const spec::DocumentPlace& place) {
    m_current = place;
    const QRect rect = rectOf(place);
    if (!rect.isEmpty()) {
        const int height = viewport()->height();
        if (rect.top() < tabHeight() || rect.bottom() > height) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - height / 3);
        }
        const int width = viewport()->width();
        if (rect.left() < 0 || (rect.right() > width && rect.left() > 0)) {
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - width / 3);
        }
    }
    const spec::DocumentCell* const cell = m_scene ? cellOf(m_scene->source->document, place) : nullptr;
    setAccessibleDescription(
        !m_scene ? QString()
        : cell   ? QStringLiteral("%1: %2").arg(placeWords(m_scene->source->document, place), shown(cell->text))
                 : placeWords(m_scene->source->document, place));
    viewport()->update();
}

void DocumentFace::setMasked(bool masked) {
    if (masked != m_masked) {
        m_masked = masked;
        layOut();
        viewport()->update();
    }
}

QString DocumentFace::shown(const std::string& text) const {
    return toQString(m_masked ? m_scene->maskedText(text) : text);
}

bool DocumentFace::isDoubtful(const spec::DocumentPlace& place) const {
    if (!m_scene || m_scene->places.stateAt(place) != spec::FactState::Doubtful) {
        return false;
    }
    const std::vector<std::uint32_t> facts = m_scene->places.at(place);
    return std::any_of(facts.begin(), facts.end(), [this](std::uint32_t index) {
        const spec::ImportFact& fact = m_scene->fact(index);
        return fact.state == spec::FactState::Doubtful && m_settled.count(factKey(fact)) == 0;
    });
}

QColor DocumentFace::toneOf(const ShownSection& section) const {
    switch (section.table.kind) {
    case spec::TableKind::Unknown:
    case spec::TableKind::Changes:
    case spec::TableKind::UsageLegend:
        return theme().color(Role::Muted);
    case spec::TableKind::Codes:
        return theme().color(Role::Component);
    case spec::TableKind::Elements:
        return theme().color(section.table.about.starts_with('Z') ? Role::ZSegment : Role::Segment);
    default:
        return theme().color(Role::Accent);
    }
}

int DocumentFace::tabHeight() const {
    return QFontMetrics(theme().font()).height() + 6;
}

void DocumentFace::paintTab(QPainter& painter, const QPoint& bottomLeft, const ShownSection& section, int most,
                            bool atRight) const {
    QString words = sectionWords(section);
    if (section.table.kind == spec::TableKind::Unknown && section.reason.id != MessageId::None) {
        words += QStringLiteral(": ") + reasonWords(section.reason);
    }
    QFont font = theme().font();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int width = std::min(most, metrics.horizontalAdvance(words) + 24);
    const QRect tab(atRight ? bottomLeft.x() + most - width : bottomLeft.x(), bottomLeft.y() - tabHeight(), width,
                    tabHeight());
    const QColor tone = toneOf(section);
    painter.fillRect(tab, tone);
    painter.setFont(font);
    painter.setPen(theme().color(Role::Panel));
    painter.drawText(tab.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(words, Qt::ElideRight, width - 14));
}

void DocumentFace::mousePressEvent(QMouseEvent* event) {
    const spec::DocumentPlace place = placeAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && place.block != 0) {
        goTo(place);
        emit chosen(place);
    }
}

spec::DocumentPlace DocumentFace::step(int rows, int columns) const {
    const std::vector<spec::DocumentBlock>& blocks = m_scene->source->document.blocks;
    const spec::DocumentBlock* block = blockOf(m_scene->source->document, m_current);
    if (!block) {
        return blocks.empty() ? spec::DocumentPlace() : blocks.front().place;
    }
    const std::optional<std::size_t> row = rowOf(block->table, m_current);
    if (columns != 0 && row) {
        const std::vector<spec::DocumentCell>& cells = block->table.rows[*row];
        const auto here = std::find_if(cells.begin(), cells.end(),
                                       [this](const spec::DocumentCell& cell) { return cell.place == m_current; });
        const auto at = here == cells.end() ? 0 : here - cells.begin() + columns;
        return at < 0 || at >= static_cast<std::ptrdiff_t>(cells.size()) ? m_current
                                                                         : cells[static_cast<std::size_t>(at)].place;
    }
    const auto cellOfRow = [this](const std::vector<spec::DocumentCell>& cells) {
        const std::size_t column = m_current.column == 0 ? 0 : m_current.column - 1;
        return cells[std::min(column, cells.size() - 1)].place;
    };
    const std::ptrdiff_t next = (row ? static_cast<std::ptrdiff_t>(*row) : -1) + rows;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(block->table.rows.size()) &&
        !block->table.rows[static_cast<std::size_t>(next)].empty()) {
        return cellOfRow(block->table.rows[static_cast<std::size_t>(next)]);
    }
    const std::ptrdiff_t other = block - blocks.data() + rows;
    if (other < 0 || other >= static_cast<std::ptrdiff_t>(blocks.size())) {
        return m_current;
    }
    const spec::DocumentBlock& beside = blocks[static_cast<std::size_t>(other)];
    if (rows < 0 && !beside.table.rows.empty() && !beside.table.rows.back().empty()) {
        return cellOfRow(beside.table.rows.back());
    }
    return beside.table.rows.empty() || beside.table.rows.front().empty() ? beside.place
                                                                          : cellOfRow(beside.table.rows.front());
}

void DocumentFace::keyPressEvent(QKeyEvent* event) {
    int rows = 0, columns = 0;
    switch (event->key()) {
    case Qt::Key_Down:
        rows = 1;
        break;
    case Qt::Key_Up:
        rows = -1;
        break;
    case Qt::Key_Left:
        columns = -1;
        break;
    case Qt::Key_Right:
        columns = 1;
        break;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    default:
        LaidOutArea::keyPressEvent(event);
        return;
    }
    if (!m_scene || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        LaidOutArea::keyPressEvent(event);
        return;
    }
    const spec::DocumentPlace place = step(rows, columns);
    if (place.block != 0 && place != m_current) {
        goTo(place);
        emit chosen(place);
    }
}

bool DocumentFace::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_scene) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const spec::DocumentPlace place = placeAt(help->pos());
        QStringList lines;
        for (const std::uint32_t index : m_scene->places.at(place)) {
            const spec::ImportFact& fact = m_scene->fact(index);
            const QString about = aboutWords(fact);
            lines.append(fact.state == spec::FactState::Taken
                             ? tr("%1 is %2").arg(about, toQString(fact.value))
                             : QStringLiteral("%1. %2").arg(about, reasonWords(fact.reason)));
        }
        QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), viewport());
        return true;
    }
    return LaidOutArea::viewportEvent(event);
}

}  // namespace plumb::desk
