#include "app/plumbline/menu_corner.h"

#include <QEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QStyle>

#include <utility>

namespace plumb::desk {

MenuCorner::MenuCorner(QMenuBar* bar, QWidget* corner, QPushButton* search, std::function<QString()> words)
    : QObject(bar)
    , m_bar(bar)
    , m_corner(corner)
    , m_search(search)
    , m_words(std::move(words)) {
    bar->installEventFilter(this);
}

void MenuCorner::refit() {
    if (m_fitting) {
        return;
    }
    m_fitting = true;
    const QString words = m_words();
    const auto show = [this](const QString& text) {
        m_search->setText(text);
        m_search->setProperty("narrow", text.isEmpty());
        m_search->style()->unpolish(m_search);
        m_search->style()->polish(m_search);
        m_corner->adjustSize();
        // A menu bar measures what stands in its corner only when it is put there.
        m_bar->setCornerWidget(m_corner, Qt::TopRightCorner);
    };
    show(words);
    if (m_bar->sizeHint().width() > m_bar->width()) {
        show({});
    }
    m_search->setToolTip(m_search->text().isEmpty() ? words : QString());
    m_search->setAccessibleName(words);
    m_fitting = false;
}

bool MenuCorner::eventFilter(QObject* watched, QEvent* event) {
    const bool sized = event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (sized || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        QMetaObject::invokeMethod(this, &MenuCorner::refit, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace plumb::desk
