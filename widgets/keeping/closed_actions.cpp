#include "widgets/keeping/closed_actions.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/keeping/closed_documents.h"

#include <QCoreApplication>

namespace plumb::desk {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ClosedActions", text);
}

}  // namespace

void addClosedActions(Desk& desk, ClosedDocuments& closed) {
    QObject::connect(&closed, &ClosedDocuments::changed, &desk.actions, &Actions::refresh);
    desk.actions.add(
        {QStringLiteral("file.reopen"), tr("Reopen the document that was closed last"), tr("File"),
         QStringLiteral("Ctrl+Shift+T"), QStringLiteral("history")},
        [&closed] { closed.reopen(); }, [&closed] { return closed.canReopen(); });
    desk.actions.add(
        {QStringLiteral("unfinished.discardClosed"),
         tr("Discard what is kept of closed documents"),
         tr("File"),
         {},
         QStringLiteral("delete")},
        [&closed] { closed.discardAll(); }, [&closed] { return !closed.entries().empty(); });
}

}  // namespace plumb::desk
