#include "widgets/spec/spec_file.h"

#include "base/file.h"
#include "spec/load_spec.h"
#include "widgets/models/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace plumb::desk {
namespace {

constexpr int kSettle = 150;  // milliseconds; editors replace a file in several steps

}  // namespace

bool isShippedSpec(const QString& path) {
    const QString folder = QFileInfo(QFileInfo(path).canonicalFilePath()).path();
    for (const std::string& shipped : spec::shippedSpecFolders()) {
        if (!folder.isEmpty() && QFileInfo(QString::fromStdString(shipped)).canonicalFilePath() == folder) {
            return true;
        }
    }
    return false;
}

SpecFile::SpecFile(const QString& path, QObject* parent)
    : QObject(parent)
    , m_path(path.isEmpty() ? path : QFileInfo(path).absoluteFilePath()) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &SpecFile::look);
    const auto soon = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
}

QString SpecFile::name() const {
    return hasPath() ? QFileInfo(m_path).fileName() : tr("New spec");
}

std::string SpecFile::place() const {
    return hasPath() ? m_path.toStdString() : std::string("new-spec.yaml");
}

QString SpecFile::read() {
    Result<std::string> bytes = readAll(m_path.toStdString(), kLargestSpec);
    if (!bytes) {
        return sentence(bytes.error());
    }
    m_saved = *std::move(bytes);
    m_seen = m_saved;
    m_gone = false;
    m_read = true;
    m_readOnly = isShippedSpec(m_path) || !QFileInfo(m_path).isWritable();
    watch();
    return {};
}

QString SpecFile::write(const std::string& text, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return tr("%1 cannot be written: %2. Save it under another name or in another folder.")
            .arg(path, file.errorString());
    }
    const auto size = static_cast<qint64>(text.size());
    if (file.write(text.data(), size) != size || !file.commit()) {
        return tr("%1 was not written: %2. What stood there is unchanged.").arg(path, file.errorString());
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_saved = text;
    m_seen = text;
    m_gone = false;
    m_read = true;
    m_readOnly = isShippedSpec(m_path);
    watch();
    return {};
}

void SpecFile::keepOwn() {
    m_saved = m_seen;
}

void SpecFile::remember() {
    const QFileInfo info(m_path);
    m_stamp = info.lastModified();
    m_size = info.size();
}

void SpecFile::watch() {
    remember();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    m_watcher.addPath(m_path);
    // A file that is replaced is a new one; its folder tells of it.
    m_watcher.addPath(QFileInfo(m_path).path());
}

void SpecFile::look() {
    const QFileInfo info(m_path);
    if (!m_gone && info.exists() && info.lastModified() == m_stamp && info.size() == m_size) {
        return;
    }
    remember();
    const Result<std::string> bytes = readAll(m_path.toStdString(), kLargestSpec);
    if (!bytes) {
        if (!m_gone) {
            m_gone = true;
            emit changedOnDisk(true);
        }
        return;
    }
    m_gone = false;
    if (!m_watcher.files().contains(m_path)) {
        m_watcher.addPath(m_path);
    }
    if (*bytes != m_seen) {
        m_seen = *bytes;
        emit changedOnDisk(false);
    }
}

}  // namespace plumb::desk
