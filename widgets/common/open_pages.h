// The pages of one kind that are open on a desk, the newest first. One that has gone is no longer among them.
#pragma once

#include "widgets/common/desk.h"

#include <QApplication>
#include <QList>
#include <QPointer>

namespace plumb::desk {

template <class Page>
class OpenPages {
public:
    /// Some may have gone.
    [[nodiscard]] const QList<QPointer<Page>>& all() const { return m_pages; }

    /// The newest of which `is` holds; nullptr: none.
    template <class Is>
    [[nodiscard]] Page* find(const Is& is) const {
        for (const QPointer<Page>& page : m_pages) {
            if (page && is(*page)) {
                return page;
            }
        }
        return nullptr;
    }

    /// Makes it the newest. False: it was here before.
    bool toFront(Page* page) {
        m_pages.removeAll(QPointer<Page>());
        const bool known = m_pages.removeAll(page) > 0;
        m_pages.prepend(page);
        return !known;
    }

    /// Shows the newest of which `is` holds, with the keyboard, else one that `make` makes, under its own title.
    template <class Is, class Make>
    Page* show(Desk& desk, const QString& icon, const Is& is, const Make& make) {
        Page* page = find(is);
        if (!page) {
            page = make();
        }
        toFront(page);
        desk.showPage(page, page->windowTitle(), icon);
        page->setFocus(Qt::OtherFocusReason);
        return page;
    }

    /// The page with the keyboard, else the newest that can be seen; nullptr: none.
    [[nodiscard]] Page* current() const {
        const auto* const focused = QApplication::focusWidget();
        Page* const typed =
            find([focused](const Page& page) { return page.isVisible() && focused && page.isAncestorOf(focused); });
        return typed ? typed : find([](const Page& page) { return page.isVisible(); });
    }

private:
    QList<QPointer<Page>> m_pages;
};

}  // namespace plumb::desk
