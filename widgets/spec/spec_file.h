// The file that a spec is edited from: its bytes as they were last read or written, and what becomes of it on the disk.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <string>

namespace plumb::desk {

/// More text than this is no spec that anyone wrote.
inline constexpr std::uint64_t kLargestSpec = std::uint64_t(64) << 20;

class SpecFile final : public QObject {
    Q_OBJECT

public:
    /// An empty path: it has no file yet.
    explicit SpecFile(const QString& path, QObject* parent = nullptr);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool hasPath() const { return !m_path.isEmpty(); }
    /// What the user calls it.
    [[nodiscard]] QString name() const;
    /// Where it stands, or would stand: what it extends is looked for from there.
    [[nodiscard]] std::string place() const;
    /// It came with the program, or may not be written: only a copy can be saved.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// It could be read, or was written.
    [[nodiscard]] bool wasRead() const { return m_read; }
    /// As last read or written.
    [[nodiscard]] const std::string& saved() const { return m_saved; }

    /// Empty: read. Otherwise why not.
    [[nodiscard]] QString read();
    /// Replaces the file in one step; `path` becomes its own. Empty: written. Otherwise why not.
    [[nodiscard]] QString write(const std::string& text, const QString& path);
    /// What the disk holds counts as known: the user keeps the text that is being edited.
    void keepOwn();

signals:
    /// The file holds something else than what was read or written, or is gone.
    void changedOnDisk(bool gone);

private:
    void watch();
    void remember();
    void look();

    QString m_path;
    std::string m_saved;
    std::string m_seen;  ///< what the disk held when it was last looked at
    bool m_readOnly = false;
    bool m_read = false;
    bool m_gone = false;
    QDateTime m_stamp;  ///< and size, when it was last looked at: its folder tells of other files, too
    qint64 m_size = 0;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

/// The file lies in a folder of specs that came with the program.
[[nodiscard]] bool isShippedSpec(const QString& path);

}  // namespace plumb::desk
