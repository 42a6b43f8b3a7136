#include "widgets/change/change_actions.h"

#include "widgets/common/actions.h"
#include "widgets/models/focus.h"

#include <QCoreApplication>

#include <memory>

namespace plumb::desk {
namespace {

/// The path of the current place, as one writes it: without occurrences.
QString currentPath(const Focus& focus) {
    if (!focus.message() || focus.path().field() == 0) {
        return {};
    }
    const hl7::MessageView& view = focus.message()->view;
    const std::string_view id = view.segmentId(focus.path().segment());
    QString text = QStringLiteral("%1-%2")
                       .arg(QString::fromLatin1(id.data(), static_cast<int>(id.size())))
                       .arg(focus.path().field());
    const bool parted = view.childCount(focus.path().upTo(hl7::Level::Repetition)) > 1;
    if (focus.path().component() != 0 && parted) {
        text += QStringLiteral(".%1").arg(focus.path().component());
    }
    return text;
}

}  // namespace

void addChangeActions(Desk& desk, ChangeTargets targets) {
    auto page = std::make_shared<QPointer<ChangePage>>();
    desk.actions.add(
        {QStringLiteral("messages.change"), QCoreApplication::translate("ChangeActions", "Change many messages"),
         QCoreApplication::translate("ChangeActions", "Messages"), QStringLiteral("Ctrl+H"), QStringLiteral("edit")},
        [&desk, targets = std::move(targets), page] {
            Feed* const feed = desk.focus.feed();
            if (!*page || (*page)->feed() != feed) {
                *page = new ChangePage(desk, *feed, targets);
            }
            desk.showPage(*page, QCoreApplication::translate("ChangeActions", "Change: %1").arg(feed->title()),
                          QStringLiteral("edit"));
            (*page)->begin(currentPath(desk.focus));
        },
        [&desk] { return desk.focus.feed() != nullptr; });
    desk.actions.add(
        {QStringLiteral("change.apply"), QCoreApplication::translate("ChangeActions", "Make the change that is shown"),
         QCoreApplication::translate("ChangeActions", "Messages"), QStringLiteral("Ctrl+Shift+Return"),
         QStringLiteral("check")},
        [page] { (*page)->apply(); }, [page] { return *page && (*page)->canApply(); });
}

}  // namespace plumb::desk
