#include "app/plumbline/alert_notices.h"

#include "alerts/alert_command.h"
#include "app/plumbline/desktop_notice.h"
#include "widgets/common/desk.h"
#include "widgets/models/sentences.h"
#include "widgets/replay/replay_hub.h"

namespace plumb::desk {

void noticeAlerts(Desk& desk, QWidget& window) {
    const ReplayHub& hub = ReplayHub::of(desk);
    auto* const notice = new DesktopNotice(window);
    QObject::connect(&hub, &ReplayHub::alerted, notice, [notice](const QString& run, const QString& text, bool over) {
        if (!over) {
            notice->show(run, text);
        }
    });
    QObject::connect(&hub, &ReplayHub::commandAsked, notice,
                     [&desk](const QString& command, const replay::Alert& alert, const QString& text) {
                         const Result<void> begun =
                             alerts::runAlertCommand(command.toStdString(), alert, text.toStdString());
                         if (!begun) {
                             desk.tell(sentence(begun.error()));
                         }
                     });
}

}  // namespace plumb::desk
