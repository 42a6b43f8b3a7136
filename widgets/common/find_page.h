// A page that is open somewhere and that nobody keeps.
#pragma once

#include <QApplication>
#include <QWidget>

namespace plumb::desk {

/// One of this kind of which `is` holds; nullptr: there is none.
template <class Page, class Is>
[[nodiscard]] Page* findPage(const Is& is) {
    for (QWidget* const one : QApplication::allWidgets()) {
        if (auto* const page = qobject_cast<Page*>(one); page && is(*page)) {
            return page;
        }
    }
    return nullptr;
}

template <class Page>
[[nodiscard]] Page* findPageInSight() {
    return findPage<Page>([](const Page& page) { return page.isVisible(); });
}

}  // namespace plumb::desk
