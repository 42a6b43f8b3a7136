#include "widgets/importing/document_pages.h"

#include "widgets/common/theme.h"
#include "widgets/value/pdf_pages.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace plumb::desk {
namespace {

constexpr int kPageMargin = 14;
constexpr double kStep = 1.2, kSmallestZoom = 0.4, kLargestZoom = 3;
constexpr int kKept = 12;

}  // namespace

DocumentPages::DocumentPages(const Theme& theme, Jobs& jobs, QWidget* parent)
    : DocumentFace(theme, parent)
    , m_jobs(jobs) {
    setObjectName(QStringLiteral("importing.pages"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { drawMissing(); });
}

void DocumentPages::findAreas() {
    m_areas.clear();
    const spec::Document& document = scene()->source->document;
    for (std::size_t i = 0; i < scene()->sections.size(); ++i) {
        const ShownSection& section = scene()->sections[i];
        const spec::DocumentBlock& block = document.blocks[section.block - 1];
        spec::DocumentBox box = block.box;
        const bool part = section.firstRow > 0 || section.endRow < block.table.rows.size();
        if (part && !block.table.rows[section.firstRow].empty() && !block.table.rows[section.endRow - 1].empty()) {
            box.top = section.firstRow > 0 ? block.table.rows[section.firstRow].front().box.top : box.top;
            box.bottom = section.endRow < block.table.rows.size()
                             ? block.table.rows[section.endRow - 1].front().box.bottom
                             : box.bottom;
        }
        m_areas.push_back({block.place.page, i, box});
    }
    m_covered.clear();
    for (const spec::DocumentBlock& block : document.blocks) {
        if (scene()->isOfSample(block.text)) {
            m_covered.emplace_back(block.place.page, block.box);
        }
        for (const std::vector<spec::DocumentCell>& row : block.table.rows) {
            for (const spec::DocumentCell& cell : row) {
                if (scene()->isOfSample(cell.text)) {
                    m_covered.emplace_back(cell.place.page, cell.box);
                }
            }
        }
    }
}

void DocumentPages::layOut() {
    m_places.clear();
    if (!scene()) {
        m_areas.clear();
        return;
    }
    if (m_laidOut != scene()->source.get()) {
        m_laidOut = scene()->source.get();
        m_drawing = {};
        m_images.clear();
        m_tried.clear();
    }
    findAreas();
    const std::vector<spec::DocumentPageSize>& pages = scene()->source->document.pages;
    const int room = std::max(80, viewport()->width() - 2 * kPageMargin);
    float widest = 1;
    for (const spec::DocumentPageSize& page : pages) {
        widest = std::max(widest, page.width);
    }
    m_scale = room / static_cast<double>(widest) * m_zoom;
    const int width = std::max(room, static_cast<int>(std::lround(static_cast<double>(widest) * m_scale)));
    int top = kPageMargin;
    for (const spec::DocumentPageSize& page : pages) {
        const QSize size = (QSizeF(static_cast<qreal>(page.width), static_cast<qreal>(page.height)) * m_scale).toSize();
        m_places.emplace_back(QPoint(kPageMargin + (width - size.width()) / 2, top), size.expandedTo({1, 1}));
        top += m_places.back().height() + kPageMargin;
    }
    setRanges({width + 2 * kPageMargin, top}, 40);
    drawMissing();
}

std::pair<int, int> DocumentPages::inSight() const {
    const int top = verticalScrollBar()->value(), bottom = top + viewport()->height();
    int first = 0, last = 0;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].bottom() >= top && m_places[i].top() <= bottom) {
            first = first == 0 ? static_cast<int>(i) + 1 : first;
            last = static_cast<int>(i) + 1;
        }
    }
    return {first, last};
}

bool DocumentPages::isDrawn() const {
    const auto [first, last] = inSight();
    for (int page = first; page <= last; ++page) {
        if (m_images.count(page) == 0) {
            return false;
        }
    }
    return first > 0;
}

void DocumentPages::drawMissing() {
    const auto [first, last] = inSight();
    int wanted = 0;
    for (int page = first; page > 0 && page <= last && wanted == 0; ++page) {
        wanted = m_tried.count(page) == 0 ? page : 0;
    }
    if (wanted == 0 || m_drawing.active() || !scene() || scene()->source->pdf.empty()) {
        return;
    }
    const int most = std::min(last - wanted + 1, 3);
    for (int page = wanted; page < wanted + most; ++page) {
        m_tried[page] = true;
    }
    m_drawing = m_jobs.run<PdfDrawing>(
        this, tr("Drawing pages"),
        [source = scene()->source, wanted, most](const CancelToken& cancel, Progress&) -> Result<PdfDrawing> {
            return drawPdfPages(source->pdf, {wanted, most, 144}, cancel);
        },
        [this, wanted](Result<PdfDrawing> drawn) {
            m_drawing = {};
            if (!drawn) {
                return;
            }
            int page = wanted;
            for (PdfPage& one : drawn->pages.pages) {
                m_images[page++] = std::move(one.image);
            }
            const int here = inSight().first;
            while (m_images.size() > kKept) {
                const int far = std::abs(m_images.begin()->first - here) > std::abs(m_images.rbegin()->first - here)
                                    ? m_images.begin()->first
                                    : m_images.rbegin()->first;
                m_images.erase(far);
                m_tried.erase(far);
            }
            viewport()->update();
            if (!drawn->problem.isEmpty()) {
                emit failed(drawn->problem);
                return;
            }
            drawMissing();
        });
}

QRect DocumentPages::onPage(std::uint32_t page, const spec::DocumentBox& box) const {
    if (page == 0 || page > m_places.size() || box.empty()) {
        return {};
    }
    const QRect place = m_places[page - 1];
    const auto scaled = [this](float points) {
        return static_cast<int>(std::lround(static_cast<double>(points) * m_scale));
    };
    return QRect(QPoint(place.left() + scaled(box.left), place.top() + scaled(box.top)),
                 QPoint(place.left() + scaled(box.right), place.top() + scaled(box.bottom)))
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QRect DocumentPages::rectOf(const spec::DocumentPlace& place) const {
    return scene() ? onPage(place.page, boxOf(scene()->source->document, place)) : QRect();
}

spec::DocumentPlace DocumentPages::placeAt(const QPoint& point) const {
    if (!scene()) {
        return {};
    }
    for (const spec::DocumentBlock& block : scene()->source->document.blocks) {
        if (!onPage(block.place.page, block.box).contains(point)) {
            continue;
        }
        for (const std::vector<spec::DocumentCell>& row : block.table.rows) {
            for (const spec::DocumentCell& cell : row) {
                if (!cell.covered && onPage(cell.place.page, cell.box).contains(point)) {
                    return cell.place;
                }
            }
        }
        return block.place;
    }
    return {};
}

void DocumentPages::paintMarks(QPainter& painter, int page) const {
    for (const Area& area : m_areas) {
        if (static_cast<int>(area.page) != page) {
            continue;
        }
        const ShownSection& section = scene()->sections[area.section];
        const QRect rect = onPage(area.page, area.box);
        painter.setPen(QPen(toneOf(section), 2));
        painter.drawRect(rect.adjusted(-3, -3, 3, 3));
        paintTab(painter, QPoint(rect.left() - 4, rect.top() - 3), section, rect.width() + 8, true);
        const spec::DocumentTable& table = scene()->source->document.blocks[section.block - 1].table;
        for (std::size_t r = section.firstRow; r < section.endRow; ++r) {
            for (const spec::DocumentCell& cell : table.rows[r]) {
                if (isDoubtful(cell.place)) {
                    QColor tone = theme().color(Role::Warning);
                    const QRect place = onPage(cell.place.page, cell.box);
                    painter.setPen(QPen(tone, 2));
                    painter.drawRect(place.adjusted(1, 1, -1, -1));
                    tone.setAlphaF(0.2F);
                    painter.fillRect(place, tone);
                }
            }
        }
    }
}

void DocumentPages::paintMask(QPainter& painter, int page) const {
    for (const auto& [on, box] : m_covered) {
        if (!isMasked() || static_cast<int>(on) != page) {
            continue;
        }
        const QRect place = onPage(on, box).adjusted(-1, -1, 1, 1);
        painter.fillRect(place, theme().color(Role::Ground));
        painter.setFont(theme().font());
        painter.setPen(theme().color(Role::Muted));
        painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, tr("A sample message, hidden by the privacy mask"));
    }
}

void DocumentPages::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().color(Role::Ground));
    if (!scene()) {
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto [first, last] = inSight();
    for (int page = first; page > 0 && page <= last; ++page) {
        const QRect place = m_places[static_cast<std::size_t>(page - 1)].translated(-horizontalScrollBar()->value(),
                                                                                    -verticalScrollBar()->value());
        const auto image = m_images.find(page);
        if (image == m_images.end()) {
            painter.fillRect(place, Qt::white);
        } else {
            painter.drawImage(place, image->second);
        }
        painter.setPen(theme().color(Role::Line));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        paintMask(painter, page);
        paintMarks(painter, page);
    }
    const QRect here = current().block == 0 ? QRect() : rectOf(current());
    if (!here.isEmpty()) {
        QColor accent = theme().color(Role::Accent);
        painter.setPen(QPen(accent, 2));
        painter.drawRect(here);
        accent.setAlphaF(isDoubtful(current()) ? 0.0F : 0.16F);
        painter.fillRect(here, accent);
    }
}

void DocumentPages::setZoom(double zoom) {
    const double seen = verticalScrollBar()->value() /
                        std::max(1.0, static_cast<double>(m_places.empty() ? 1 : m_places.back().bottom()));
    m_zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    layOut();
    if (!m_places.empty()) {
        verticalScrollBar()->setValue(static_cast<int>(seen * m_places.back().bottom()));
    }
    viewport()->update();
}

void DocumentPages::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        DocumentFace::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0) {
        setZoom(event->angleDelta().y() > 0 ? m_zoom * kStep : m_zoom / kStep);
    }
    event->accept();
}

void DocumentPages::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(m_zoom * kStep);
        return;
    case Qt::Key_Minus:
        setZoom(m_zoom / kStep);
        return;
    case Qt::Key_0:
        setZoom(1);
        return;
    default:
        DocumentFace::keyPressEvent(event);
    }
}

}  // namespace plumb::desk
