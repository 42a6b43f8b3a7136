#include "widgets/palette/floating_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kWidth = 640, kTop = 36, kMargin = 16;

bool isBarKey(int key) {
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

}  // namespace

FloatingBar::FloatingBar(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_line(new QLineEdit(this))
    , m_foot(new QLabel(this)) {
    hide();
    setFocusProxy(m_line);
    m_column->setContentsMargins(kShadow + 1, kShadow + 8, kShadow + 1, kShadow + 4);
    m_column->setSpacing(8);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(m_line);
    m_column->addLayout(top);
    m_foot->setContentsMargins(12, 0, 12, 4);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setWordWrap(true);
    m_column->addWidget(m_foot);
    m_line->installEventFilter(this);
    connect(&m_theme, &Theme::changed, this, &FloatingBar::themeChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusMoved(now); });
    themeChanged();
}

FloatingBar::~FloatingBar() {
    qApp->disconnect(this);  // its line loses the keyboard when it is one no more
}

void FloatingBar::themeChanged() {
    QPalette colors = m_foot->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_footRole));
    m_foot->setPalette(colors);
    // The program's style sheet paints labels; a colour of its own has to be said in its words.
    m_foot->setStyleSheet(QStringLiteral("color: %1").arg(m_theme.color(m_footRole).name()));
    update();
}

void FloatingBar::say(const QString& text, Role role) {
    m_foot->setText(text);
    m_foot->setVisible(!text.isEmpty());
    if (role != m_footRole) {
        m_footRole = role;
        themeChanged();
    }
    m_line->setAccessibleDescription(text);
    if (isVisible()) {
        place();
    }
}

void FloatingBar::open() {
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
        opening();
        parentWidget()->installEventFilter(this);
        qApp->installEventFilter(this);
    }
    place();
    raise();
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FloatingBar::dismiss() {
    if (!isVisible()) {
        return;
    }
    qApp->removeEventFilter(this);
    parentWidget()->removeEventFilter(this);
    const bool mine = isAncestorOf(QApplication::focusWidget());
    hide();
    if (mine && m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    m_before.clear();
}

void FloatingBar::focusMoved(QWidget* now) {
    if (isVisible() && now && now != this && !isAncestorOf(now)) {
        dismiss();
    }
}

void FloatingBar::place() {
    const QSize window = parentWidget()->size();
    const int width = std::min(kWidth, window.width() - 2 * kMargin) + 2 * kShadow;
    const int most = std::max(0, window.height() - kTop - kMargin) + 2 * kShadow;
    setFixedWidth(width);
    setGeometry((window.width() - width) / 2, kTop - kShadow, width, std::min(most, wantedHeight(most)));
}

int FloatingBar::wantedHeight(int most) const {
    const int width = this->width();
    const int wanted =
        m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : m_column->totalSizeHint().height();
    return std::min(most, wanted);
}

bool FloatingBar::keyPressed(int key) {
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accepted();
        return true;
    default:
        return false;
    }
}

bool FloatingBar::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // These keys are the bar's while it is open, whatever actions they belong to otherwise.
        if (watched == m_line && isBarKey(static_cast<QKeyEvent*>(event)->key()) &&
            static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (watched == m_line && keyPressed(static_cast<QKeyEvent*>(event)->key())) {
            return true;
        }
        break;
    case QEvent::Resize:
        if (watched == parentWidget() && isVisible()) {
            place();
        }
        break;
    case QEvent::MouseButtonPress:
        if (isVisible() && watched->isWidgetType() && !QApplication::activePopupWidget()) {
            const auto* widget = static_cast<QWidget*>(watched);
            if (widget != this && !isAncestorOf(widget)) {
                dismiss();
            }
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FloatingBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
    painter.setPen(Qt::NoPen);
    QColor shadow(Qt::black);
    shadow.setAlphaF(m_theme.isDark() ? 0.10F : 0.025F);
    painter.setBrush(shadow);
    for (int step = kShadow; step > 0; --step) {
        painter.drawRoundedRect(frame.adjusted(-step, 2 - step, step, step), 8 + step, 8 + step);
    }
    painter.setPen(QPen(m_theme.color(Role::Line), 1));
    painter.setBrush(m_theme.color(Role::Panel));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void FloatingBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible()) {
        place();
    }
}

}  // namespace plumb::desk
