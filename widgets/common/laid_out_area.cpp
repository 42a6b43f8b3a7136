#include "widgets/common/laid_out_area.h"

#include "widgets/common/theme.h"

#include <QScrollBar>

#include <algorithm>

namespace plumb::desk {

LaidOutArea::LaidOutArea(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, [this] {
        layOut();
        viewport()->update();
    });
}

void LaidOutArea::setRanges(QSize whole, int step) {
    const auto fit = [step](QScrollBar* bar, int all, int seen) {
        bar->setRange(0, std::max(0, all - seen));
        bar->setPageStep(seen);
        bar->setSingleStep(step);
    };
    fit(verticalScrollBar(), whole.height(), viewport()->height());
    fit(horizontalScrollBar(), whole.width(), viewport()->width());
}

void LaidOutArea::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

}  // namespace plumb::desk
