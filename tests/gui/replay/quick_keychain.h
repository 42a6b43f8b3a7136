// A keychain for tests.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/secret.h"
#endif

#include <QMutex>
#include <QMutexLocker>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::desk {

/// A keychain that answers at once.
class QuickKeychain final : public SecretStore {
public:
    Result<std::optional<Secret>> read(std::string_view name) override {
        const QMutexLocker lock(&m_mutex);
        ++m_reads;
        const auto found = m_values.find(std::string(name));
        return found == m_values.end() ? std::optional<Secret>() : std::optional<Secret>(Secret(found->second));
    }
    Result<void> write(std::string_view name, const Secret& secret) override {
        const QMutexLocker lock(&m_mutex);
        m_values[std::string(name)] = std::string(secret.reveal());
        return {};
    }
    Result<void> remove(std::string_view name) override {
        const QMutexLocker lock(&m_mutex);
        m_values.erase(std::string(name));
        return {};
    }
    std::map<std::string, std::string> values() {
        const QMutexLocker lock(&m_mutex);
        return m_values;
    }
    int reads() {
        const QMutexLocker lock(&m_mutex);
        return m_reads;
    }

private:
    QMutex m_mutex;
    std::map<std::string, std::string> m_values;
    int m_reads = 0;
};

}  // namespace plumb::desk
