// What the user set, in one file. Never a field value: paths, sizes, choices. While a project is open, some of it - all
// that may hold a field value - is the project's: read from there, and never written to the file.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <utility>

namespace plumb::desk {

/// Values of the open project that stand in for the file's own.
struct ProjectValues {
    QStringList keys;  ///< all that are the project's, whether it has a value or not
    QHash<QString, QVariant> values;
    std::function<void()> changed;
};

class Settings final {
public:
    /// An INI file; unknown keys in it are kept.
    explicit Settings(const QString& file)
        : m_store(file, QSettings::IniFormat) {}

    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise = {}) const {
        return isProjects(key) ? m_project->values.value(key, otherwise) : m_store.value(key, otherwise);
    }
    void setValue(const QString& key, const QVariant& value) {
        if (!isProjects(key)) {
            m_store.setValue(key, value);
        } else if (m_project->values.value(key) != value) {
            m_project->values.insert(key, value);
            m_project->changed();
        }
    }
    void remove(const QString& key) {
        if (!isProjects(key)) {
            m_store.remove(key);
        } else if (m_project->values.remove(key) > 0) {
            m_project->changed();
        }
    }
    /// From the file, whoever has the key now.
    void removeOwn(const QString& key) { m_store.remove(key); }
    /// nullptr: the file's own again.
    void useProject(std::shared_ptr<ProjectValues> project) { m_project = std::move(project); }
    [[nodiscard]] bool isProjects(const QString& key) const { return m_project && m_project->keys.contains(key); }
    [[nodiscard]] QStringList keysBelow(const QString& group) {
        m_store.beginGroup(group);
        QStringList keys = m_store.childKeys();
        m_store.endGroup();
        return keys;
    }
    void sync() { m_store.sync(); }
    [[nodiscard]] QString file() const { return m_store.fileName(); }

private:
    QSettings m_store;
    std::shared_ptr<ProjectValues> m_project;
};

}  // namespace plumb::desk
