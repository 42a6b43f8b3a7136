#include "widgets/keeping/clipboard_guard.h"

#include "widgets/common/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace plumb::desk {
namespace {

bool isOurs() {
    // The platform of tests has no other program, and does not say whose the clipboard is.
    return QGuiApplication::clipboard()->ownsClipboard() ||
           QGuiApplication::platformName() == QLatin1String("offscreen");
}

}  // namespace

ClipboardGuard::ClipboardGuard(QObject* parent)
    : QObject(parent) {
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ClipboardGuard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::look);
}

ClipboardGuard::~ClipboardGuard() {
    clear();
}

void ClipboardGuard::setMilliseconds(int milliseconds) {
    m_later.setInterval(milliseconds);
    if (milliseconds == 0) {
        m_later.stop();
    } else if (m_holds) {
        m_later.start();
    }
}

void ClipboardGuard::look() {
    const QMimeData* const there = isOurs() ? QGuiApplication::clipboard()->mimeData() : nullptr;
    m_holds = there && !there->formats().isEmpty() && !isWords(*there);
    m_later.stop();
    if (!m_holds) {
        return;
    }
    if (m_later.interval() > 0) {
        m_later.start();
    }
    emit copied(copiedMessages(*there));
}

void ClipboardGuard::clear() {
    m_later.stop();
    if (m_holds && isOurs()) {
        QGuiApplication::clipboard()->clear();
    }
    m_holds = false;
}

}  // namespace plumb::desk
