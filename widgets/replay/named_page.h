// The pages of what a project keeps by name, endpoints and listeners.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/common/find_page.h"

namespace plumb::desk {

/// The page of this name, in front; empty: a new one, where what is to be written has the keyboard.
template <class Page>
Page* showNamedPage(Desk& desk, const QString& name) {
    Page* page = name.isEmpty() ? nullptr : findPage<Page>([&name](const Page& one) { return one.name() == name; });
    const bool isNew = !page;
    if (isNew) {
        page = new Page(desk, name);
    }
    desk.showPage(page, page->windowTitle(), QStringLiteral("replay"));
    if (isNew) {
        page->setFocus(Qt::OtherFocusReason);
    }
    return page;
}

}  // namespace plumb::desk
