#include "widgets/start/recent_files.h"

#include "widgets/common/settings.h"

#include <QFileInfo>

namespace plumb::desk {
namespace {

QString filesKey() {
    return QStringLiteral("recent/files");
}

QString pinnedKey() {
    return QStringLiteral("recent/pinned");
}

}  // namespace

RecentFiles::RecentFiles(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_files(settings.value(filesKey()).toStringList()) {
    m_files.removeAll(QString());
    m_files.removeDuplicates();
    for (const QString& path : settings.value(pinnedKey()).toStringList()) {
        if (m_files.contains(path)) {
            m_pinned.append(path);
        }
    }
}

QStringList RecentFiles::list() const {
    QStringList pinned, others;
    for (const QString& path : m_files) {
        (isPinned(path) ? pinned : others).append(path);
    }
    return pinned + others;
}

void RecentFiles::add(const QString& path) {
    if (path.isEmpty()) {
        return;
    }
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_files.removeAll(whole);
    m_files.prepend(whole);
    for (qsizetype i = m_files.size() - 1; i > 0 && m_files.size() > kMost; --i) {
        if (!isPinned(m_files[i])) {
            m_files.removeAt(i);
        }
    }
    keep();
}

void RecentFiles::setPinned(const QString& path, bool pinned) {
    if (!m_files.contains(path) || pinned == isPinned(path)) {
        return;
    }
    if (pinned) {
        m_pinned.append(path);
    } else {
        m_pinned.removeAll(path);
    }
    keep();
}

void RecentFiles::remove(const QString& path) {
    m_pinned.removeAll(path);
    if (m_files.removeAll(path) > 0) {
        keep();
    }
}

void RecentFiles::clear() {
    m_files = m_pinned;
    keep();
}

void RecentFiles::keep() {
    m_settings.setValue(filesKey(), m_files);
    m_settings.setValue(pinnedKey(), m_pinned);
    emit changed();
}

}  // namespace plumb::desk
