#include "widgets/common/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QVariant>

namespace plumb::desk {
namespace {
// Properties, not formats: other programs have no use for them.
constexpr const char *kWords = "plumblineWords", *kMessages = "plumblineMessages";
}  // namespace

void copyWords(const QString& text) {
    auto* const mime = new QMimeData;
    mime->setText(text);
    mime->setProperty(kWords, true);
    QGuiApplication::clipboard()->setMimeData(mime);
}

bool isWords(const QMimeData& copied) {
    return copied.property(kWords).toBool();
}

void setCopiedMessages(QMimeData& copied, int messages) {
    copied.setProperty(kMessages, messages);
}

int copiedMessages(const QMimeData& copied) {
    return copied.property(kMessages).toInt();
}

}  // namespace plumb::desk
