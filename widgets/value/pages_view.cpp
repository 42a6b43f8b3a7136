#include "widgets/value/pages_view.h"

#include "widgets/common/theme.h"
#include "widgets/common/wording.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace plumb::desk {
namespace {

constexpr int kMargin = 12;
constexpr double kPointsPerInch = 72, kDotsPerInch = 96;
constexpr double kZoomStep = 1.25, kSmallest = 0.2, kLargest = 2.5;

}  // namespace

PagesView::PagesView(const Theme& theme, QWidget* parent)
    : LaidOutArea(theme, parent) {
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Pages of the document"));
        describe();
        viewport()->update();
    });
}

void PagesView::setPages(std::vector<PdfPage> pages, int count) {
    m_pages = std::move(pages);
    m_count = count;
    describe();
    layOut();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    viewport()->update();
}

void PagesView::describe() {
    setAccessibleDescription(
        m_pages.empty() ? QString()
                        : tr("%1 of %2 pages").arg(QLocale().toString(m_pages.size()), QLocale().toString(m_count)));
}

QString PagesView::rest() const {
    if (m_pages.empty() || static_cast<int>(m_pages.size()) >= m_count) {
        return {};
    }
    return tr("Shown are %1 of %2 pages. Save the document to read the rest.")
        .arg(QLocale().toString(m_pages.size()), QLocale().toString(m_count));
}

void PagesView::layOut() {
    m_places.clear();
    const int room = std::max(40, viewport()->width() - 2 * kMargin);
    double widest = 1;
    for (const PdfPage& page : m_pages) {
        widest = std::max(widest, page.points.width());
    }
    // At zoom 1 a page is as large as on paper unless the view is narrower; one measure for all, so that a small page
    // beside a large one looks small.
    const double paper = kDotsPerInch / kPointsPerInch;
    const double scale = std::min(paper, room / widest) * m_zoom;
    const int width = std::max(room, static_cast<int>(std::lround(widest * scale))) + 2 * kMargin;
    int top = kMargin;
    for (const PdfPage& page : m_pages) {
        const QSize size = (page.points * scale).toSize().expandedTo({1, 1});
        m_places.emplace_back(QPoint((width - size.width()) / 2, top), size);
        top += size.height() + kMargin;
    }
    m_restPlace = {};
    if (!rest().isEmpty()) {
        const QFontMetrics metrics(theme().font());
        const QRect asked = metrics.boundingRect(QRect(0, 0, room, 1000), Qt::AlignHCenter | Qt::TextWordWrap, rest());
        m_restPlace = QRect((width - room) / 2, top, room, asked.height());
        top += asked.height() + kMargin;
    }
    constexpr int kStep = 40;
    setRanges({width, top}, kStep);
}

QRect PagesView::pageRect(int page) const {
    return m_places.at(static_cast<std::size_t>(page))
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

void PagesView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().color(Role::Ground));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QRect place = pageRect(static_cast<int>(i));
        if (!place.adjusted(-1, -1, 1, 1).intersects(event->rect())) {
            continue;
        }
        painter.drawImage(place, m_pages[i].image);
        painter.setPen(theme().color(Role::Line));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (!m_restPlace.isEmpty()) {
        painter.setFont(theme().font());
        painter.setPen(theme().color(Role::Muted));
        painter.drawText(m_restPlace.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value()),
                         Qt::AlignHCenter | Qt::TextWordWrap, rest());
    }
}

void PagesView::setZoom(double zoom) {
    const QScrollBar* const bar = verticalScrollBar();
    const double seen = bar->maximum() > 0 ? static_cast<double>(bar->value()) / bar->maximum() : 0;
    m_zoom = std::clamp(zoom, kSmallest, kLargest);
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(seen * verticalScrollBar()->maximum())));
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    viewport()->update();
}

void PagesView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(m_zoom * kZoomStep);
        break;
    case Qt::Key_Minus:
        setZoom(m_zoom / kZoomStep);
        break;
    case Qt::Key_0:
        setZoom(1);
        break;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    default:
        LaidOutArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        LaidOutArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0) {
        setZoom(event->angleDelta().y() > 0 ? m_zoom * kZoomStep : m_zoom / kZoomStep);
    }
    event->accept();
}

}  // namespace plumb::desk
