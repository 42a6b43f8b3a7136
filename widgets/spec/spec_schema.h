// The JSON Schema of specs, asked what may stand at a place: keys, values, and what they are for.
#pragma once

#include <QJsonObject>
#include <QString>

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace plumb::desk {

class SpecSchema {
public:
    /// What core/spec writes, which is what specs/plumbline-spec.schema.json holds.
    SpecSchema();
    explicit SpecSchema(const QByteArray& json);

    struct Key {
        QString name, about;
    };
    using Path = std::span<const std::string>;

    /// Keys of the mapping at a path; "[]" is an entry of a list.
    [[nodiscard]] std::vector<Key> keysAt(Path path) const;
    /// Values that are listed for what stands at a path.
    [[nodiscard]] std::vector<QString> valuesAt(Path path) const;
    /// What a key is for; empty: the schema does not know it.
    [[nodiscard]] QString aboutKey(Path mapping, const std::string& key) const;
    /// Names of the definitions that what stands at a path may be: "field", "occurs", "usage" ...
    [[nodiscard]] std::vector<QString> kindsAt(Path path) const;
    [[nodiscard]] bool isKind(Path path, const char* kind) const;

private:
    struct Part {
        QJsonObject schema;
        QString kind;
    };
    void resolve(const QJsonObject& schema, const QString& kind, std::vector<Part>& out, int depth) const;
    [[nodiscard]] std::vector<Part> at(Path path) const;

    QJsonObject m_root;
};

}  // namespace plumb::desk
