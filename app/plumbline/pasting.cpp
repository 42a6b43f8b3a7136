#include "app/plumbline/pasting.h"

#include "app/plumbline/application.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace plumb::desk {

bool looksLikeMessages(const QString& text) {
    // MSH, FHS or BHS at the start of a line, a separator, one to five encoding characters, and the separator again.
    static const QRegularExpression kHeader(
        QStringLiteral("(^|[\\r\\n\\v])\\s*(MSH|FHS|BHS)([^A-Za-z0-9\\s])[^A-Za-z0-9\\s]{1,5}(\\3|[\\r\\n]|$)"));
    constexpr qsizetype kLookedAt = 1 << 20;
    return kHeader.match(text.left(kLookedAt)).hasMatch();
}

void addPasteAction(Application& application, Desk& desk) {
    Application* const app = &application;
    desk.actions.add({QStringLiteral("file.pasteMessages"), Application::tr("Paste messages"), Application::tr("File"),
                      QStringLiteral("Ctrl+V"), QStringLiteral("paste")},
                     [app] {
                         const QMimeData* const mime = QApplication::clipboard()->mimeData();
                         QStringList paths;
                         for (const QUrl& url : mime ? mime->urls() : QList<QUrl>()) {
                             if (url.isLocalFile()) {
                                 paths.append(url.toLocalFile());
                             }
                         }
                         const QString text = mime ? mime->text() : QString();
                         if (!paths.isEmpty()) {
                             app->open(paths);
                         } else if (looksLikeMessages(text)) {
                             app->openText(text.toUtf8());
                         } else {
                             app->desk().tell(
                                 Application::tr("The clipboard holds no message that begins with MSH, and no files."));
                         }
                     });
}

}  // namespace plumb::desk
