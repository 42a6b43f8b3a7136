#include "widgets/messages/list_tools.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/common/icons.h"
#include "widgets/common/wording.h"
#include "widgets/messages/list_columns.h"
#include "widgets/messages/list_grouping.h"
#include "widgets/messages/message_page.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace plumb::desk {

ListTools::ListTools(Desk& desk, MessagePage& page, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_page(page)
    , m_group(new QToolButton(this))
    , m_flagged(new QToolButton(this))
    , m_list(new QToolButton(this)) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto add = [&](QToolButton* button, const char* sign, const char* name) {
        button->setIcon(icon(QLatin1String(sign), desk.theme));
        inEveryLanguage(button, [button, name] {
            button->setToolTip(tr(name));
            button->setAccessibleName(button->toolTip());
        });
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    add(m_group, "group", QT_TR_NOOP("Group the messages"));
    add(m_flagged, "flag", QT_TR_NOOP("Only flagged messages"));
    add(m_list, "column", QT_TR_NOOP("Columns, colours and batch segments"));
    m_group->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_flagged->setCheckable(true);
    connect(m_group, &QToolButton::clicked, this, &ListTools::openGroupMenu);
    connect(m_flagged, &QToolButton::clicked, &page, &MessagePage::setOnlyFlagged);
    connect(m_list, &QToolButton::clicked, this, &ListTools::openListMenu);
    onNewLanguage(this, [this] { refresh(); });
}

void ListTools::refresh() {
    const std::optional<MessageColumn>& column = m_page.grouping()->column();
    m_group->setText(column ? groupTitle(*column) : QString());
    m_group->setToolButtonStyle(column ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_flagged->setChecked(m_page.onlyFlagged());
}

void ListTools::popUp(QToolButton* button, QMenu* menu) {
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void ListTools::openGroupMenu() {
    auto* const menu = new QMenu(this);
    m_page.grouping()->fillMenu(*menu);
    popUp(m_group, menu);
}

void ListTools::openListMenu() {
    auto* const menu = new QMenu(this);
    m_page.columns()->fillSets(*menu->addMenu(tr("Column sets")));
    menu->addSeparator();
    for (const char* id :
         {"messages.onlyFlagged", "messages.nextFlagged", "messages.previousFlagged", "messages.unflagAll",
          "messages.unpinAll", "", "messages.envelopes", "messages.colourRules"}) {
        if (*id == '\0') {
            menu->addSeparator();
        } else if (QAction* const action = m_desk.actions.action(QLatin1String(id))) {
            menu->addAction(action);
        }
    }
    m_desk.actions.refresh();
    popUp(m_list, menu);
}

}  // namespace plumb::desk
