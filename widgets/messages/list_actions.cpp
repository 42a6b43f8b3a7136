#include "widgets/messages/list_actions.h"

#include "widgets/common/actions.h"
#include "widgets/common/ask_line.h"
#include "widgets/common/desk.h"
#include "widgets/messages/list_columns.h"
#include "widgets/messages/list_grouping.h"
#include "widgets/messages/list_marks.h"
#include "widgets/messages/list_tools.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"

#include <QCoreApplication>

namespace plumb::desk {
namespace {

class ListActions final : public QObject {
    Q_DECLARE_TR_FUNCTIONS(ListActions)

public:
    using Page = std::function<MessagePage*()>;
    using When = std::function<bool(MessagePage&)>;

    ListActions(Desk& desk, Page page, std::function<AskLine*()> askLine)
        : QObject(&desk.actions)
        , m_desk(desk)
        , m_page(std::move(page))
        , m_askLine(std::move(askLine)) {}

    void addAll() {
        addGrouping();
        addMarks();
        addFinding();
        addRest();
    }

private:
    void add(const char* id, const QString& text, const char* keys, const char* icon,
             std::function<void(MessagePage&)> run, const When& enabled = {}, const When& checked = {}) {
        ActionInfo info{QLatin1String(id), text, tr("Messages"), QLatin1String(keys), QLatin1String(icon)};
        info.checkable = static_cast<bool>(checked);
        std::function<bool()> isChecked;
        if (checked) {
            isChecked = [page = m_page, checked] { return page() && checked(*page()); };
        }
        m_desk.actions.add(
            info,
            [page = m_page, run = std::move(run)] {
                if (MessagePage* const one = page()) {
                    run(*one);
                }
            },
            [page = m_page, enabled] { return page() && (!enabled || enabled(*page())); }, std::move(isChecked));
    }

    void addGrouping() {
        const When grouped = [](MessagePage& page) { return page.grouping()->column().has_value(); };
        add("messages.groupBy", tr("Group the messages"), "Alt+Shift+G", "group",
            [](MessagePage& page) { page.tools()->openGroupMenu(); });
        const auto by = [this](const char* id, const QString& text, const char* column) {
            add(id, text, "", "group", [column](MessagePage& page) {
                page.grouping()->groupBy(*MessageColumn::parse(QLatin1String(column)));
            });
        };
        by("messages.groupByType", tr("Group by message type"), "message");
        by("messages.groupBySender", tr("Group by sender"), "sender");
        by("messages.groupByPatient", tr("Group by patient"), "patient");
        by("messages.groupByHour", tr("Group by hour"), "time");
        add("messages.groupByCell", tr("Group by this column"), "", "group",
            [](MessagePage& page) { page.groupByCell(); });
        add("messages.groupByPath", tr("Group by another path"), "", "group", [this](MessagePage&) { askForPath(); });
        add(
            "messages.groupsByValue", tr("Order groups by their value"), "", "sort-ascending",
            [](MessagePage& page) { page.grouping()->setByCount(!page.grouping()->byCount()); }, grouped,
            [](MessagePage& page) { return !page.grouping()->byCount(); });
        add(
            "messages.filterByGroup", tr("Filter by this group"), "", "filter",
            [](MessagePage& page) { page.filterByGroup(); }, [](MessagePage& page) { return page.onGroup(); });
        add(
            "messages.ungroup", tr("Do not group the messages"), "", "clear",
            [](MessagePage& page) { page.grouping()->ungroup(); }, grouped);
    }

    void addMarks() {
        const When flags = [](MessagePage& page) { return !page.marks()->marks().flagged().empty(); };
        add("messages.flag", tr("Flag the selected messages or take their flags away"), "Alt+M", "flag",
            [](MessagePage& page) { page.toggleFlag(); });
        add("messages.pin", tr("Pin the selected messages above the list or let them go"), "Alt+I", "pin",
            [](MessagePage& page) { page.togglePin(); });
        add(
            "messages.onlyFlagged", tr("Show only flagged messages"), "Alt+Shift+M", "flag",
            [](MessagePage& page) { page.setOnlyFlagged(!page.onlyFlagged()); }, {},
            [](MessagePage& page) { return page.onlyFlagged(); });
        add(
            "messages.nextFlagged", tr("Go to the next flagged message"), "F6", "next",
            [](MessagePage& page) { page.goToFlagged(true); }, flags);
        add(
            "messages.previousFlagged", tr("Go to the previous flagged message"), "Shift+F6", "previous",
            [](MessagePage& page) { page.goToFlagged(false); }, flags);
        add(
            "messages.unflagAll", tr("Take all flags away"), "", "",
            [](MessagePage& page) {
                const FeedMarks::Numbers all = page.marks()->marks().flagged();
                page.marks()->marks().setFlagged(all, false);
            },
            flags);
        add(
            "messages.unpinAll", tr("Let all pinned messages go"), "", "",
            [](MessagePage& page) {
                const FeedMarks::Numbers all = page.marks()->marks().pinned();
                page.marks()->marks().setPinned(all, false);
            },
            [](MessagePage& page) { return !page.marks()->marks().pinned().empty(); });
    }

    void addFinding() {
        add("messages.findNext", tr("Find the next match"), "F3", "next", [](MessagePage& page) { page.find(true); });
        add("messages.findPrevious", tr("Find the previous match"), "Shift+F3", "previous",
            [](MessagePage& page) { page.find(false); });
        add(
            "messages.searchOnly", tr("Search without filtering"), "", "search",
            [](MessagePage& page) {
                page.queryBar()->setFinding(!page.queryBar()->finding());
                page.queryBar()->edit()->setFocus(Qt::ShortcutFocusReason);
            },
            {}, [](MessagePage& page) { return page.queryBar()->finding(); });
    }

    void addRest() {
        add("messages.listMenu", tr("Open the menu of the list"), "", "column",
            [](MessagePage& page) { page.tools()->openListMenu(); });
        add("messages.saveColumns", tr("Save these columns as a set"), "", "save",
            [this](MessagePage&) { askForSetName(); });
        add(
            "messages.envelopes", tr("Show batch segments between messages"), "", "raw",
            [](MessagePage& page) { page.setShowsEnvelopes(!page.showsEnvelopes()); }, {},
            [](MessagePage& page) { return page.showsEnvelopes(); });
        add("messages.colourByCell", tr("Colour messages with this value"), "", "theme",
            [](MessagePage& page) { page.colourByCell(); });
    }

    void askForPath() {
        m_askLine()->ask(
            tr("By which field shall messages be grouped?"), QStringLiteral("PV1-3.1"),
            [](const QString& text) {
                const std::optional<MessageColumn> column = MessageColumn::parse(text);
                return column && canGroupBy(*column)
                           ? QString()
                           : tr("Write a path of a field, such as PV1-3.1, OBX[*]-3.1 or ZPD-2.");
            },
            [page = m_page](const QString& text) {
                const std::optional<MessageColumn> column = MessageColumn::parse(text);
                if (page() && column) {
                    page()->grouping()->groupBy(*column);
                }
            });
    }

    void askForSetName() {
        m_askLine()->ask(
            tr("What is this set of columns called?"), tr("Orders and results"),
            [](const QString& text) {
                return text.trimmed().isEmpty() ? tr("Write a name to find the set by.") : QString();
            },
            [page = m_page](const QString& text) {
                if (page()) {
                    page()->columns()->saveSet(text.trimmed());
                }
            });
    }

    Desk& m_desk;
    Page m_page;
    std::function<AskLine*()> m_askLine;
};

}  // namespace

void addListActions(Desk& desk, std::function<MessagePage*()> page, std::function<AskLine*()> askLine) {
    // It lives as long as the actions that call it.
    (new ListActions(desk, std::move(page), std::move(askLine)))->addAll();
}

}  // namespace plumb::desk
