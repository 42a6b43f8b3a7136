// What the user set, in one file. Never a field value: paths, sizes, choices.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace plumb::desk {

class Settings final {
public:
    /// An INI file; unknown keys in it are kept.
    explicit Settings(const QString& file)
        : m_store(file, QSettings::IniFormat) {}

    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise = {}) const {
        return m_store.value(key, otherwise);
    }
    void setValue(const QString& key, const QVariant& value) { m_store.setValue(key, value); }
    void remove(const QString& key) { m_store.remove(key); }
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
};

}  // namespace plumb::desk
