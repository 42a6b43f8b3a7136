// What the user set, in one file. Never a field value: paths, sizes, choices. What may hold one - filters, rules of
// colours - is kept elsewhere, whoever has it: while a project is open it is the project's, and else SealedValues has
// it. It is read from there, and never written to the file.
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

/// Values that stand in for the file's own.
struct ElsewhereValues {
    QStringList keys;  ///< all that are kept there, whether there is a value or not
    QHash<QString, QVariant> values;
    std::function<void()> changed;
    bool outlive = true;  ///< false: they last as long as the window, or the project in it, and no longer
};

class Settings final {
public:
    /// An INI file; unknown keys in it are kept.
    explicit Settings(const QString& file)
        : m_store(file, QSettings::IniFormat) {}

    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise = {}) const {
        const ElsewhereValues* const holder = holderOf(key);
        return holder ? holder->values.value(key, otherwise) : m_store.value(key, otherwise);
    }
    void setValue(const QString& key, const QVariant& value) {
        ElsewhereValues* const holder = holderOf(key);
        if (!holder) {
            m_store.setValue(key, value);
        } else if (holder->values.value(key) != value) {
            holder->values.insert(key, value);
            holder->changed();
        }
    }
    void remove(const QString& key) {
        ElsewhereValues* const holder = holderOf(key);
        if (!holder) {
            m_store.remove(key);
        } else if (holder->values.remove(key) > 0) {
            holder->changed();
        }
    }
    /// The user's own, whoever has the key now.
    void removeOwn(const QString& key) {
        if (!isIn(m_sealed, key)) {
            m_store.remove(key);
        } else if (m_sealed->values.remove(key) > 0) {
            m_sealed->changed();
        }
    }
    /// nullptr: the user's own again.
    void useProject(std::shared_ptr<ElsewhereValues> project) { m_project = std::move(project); }
    [[nodiscard]] bool isProjects(const QString& key) const { return isIn(m_project, key); }
    /// These are never in the file from now on.
    void useSealed(std::shared_ptr<ElsewhereValues> sealed) { m_sealed = std::move(sealed); }
    /// What is set for it now is forgotten with the window, or with the project in it.
    [[nodiscard]] bool isPassing(const QString& key) const {
        const ElsewhereValues* const holder = holderOf(key);
        return holder && !holder->outlive;
    }
    /// What a version before this one has left in the file.
    [[nodiscard]] QVariant fileValue(const QString& key) const { return m_store.value(key); }
    void removeFromFile(const QString& key) { m_store.remove(key); }
    [[nodiscard]] QStringList keysBelow(const QString& group) {
        m_store.beginGroup(group);
        QStringList keys = m_store.childKeys();
        m_store.endGroup();
        return keys;
    }
    void sync() { m_store.sync(); }
    [[nodiscard]] QString file() const { return m_store.fileName(); }

private:
    [[nodiscard]] static bool isIn(const std::shared_ptr<ElsewhereValues>& values, const QString& key) {
        return values && values->keys.contains(key);
    }
    [[nodiscard]] ElsewhereValues* holderOf(const QString& key) const {
        return isIn(m_project, key) ? m_project.get() : isIn(m_sealed, key) ? m_sealed.get() : nullptr;
    }

    QSettings m_store;
    std::shared_ptr<ElsewhereValues> m_project, m_sealed;
};

}  // namespace plumb::desk
