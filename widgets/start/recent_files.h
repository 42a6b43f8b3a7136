// What was opened lately, as paths and nothing else: no values, no counts, no times. What is pinned stands first and is
// never dropped for its age. Lives in the settings ("recent/files", "recent/pinned"); every copy of the program writes
// the whole list, so the last one wins.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace plumb::desk {

class Settings;

class RecentFiles final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMost = 30;

    explicit RecentFiles(Settings& settings, QObject* parent = nullptr);

    /// Pinned ones first, each part with the newest first.
    [[nodiscard]] QStringList list() const;
    [[nodiscard]] bool isPinned(const QString& path) const { return m_pinned.contains(path); }

    /// Moves `path` to the front. A relative one is made absolute.
    void add(const QString& path);
    void setPinned(const QString& path, bool pinned);
    void remove(const QString& path);
    /// All that are not pinned.
    void clear();

signals:
    void changed();

private:
    void keep();

    Settings& m_settings;
    QStringList m_files;   ///< newest first, pinned ones among them
    QStringList m_pinned;  ///< in the order they were pinned in; all of them are in m_files
};

}  // namespace plumb::desk
