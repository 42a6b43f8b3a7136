#include "widgets/spec/spec_schema.h"

#include "spec/spec_yaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kDeepest = 24;
const QString kDefinitions = QStringLiteral("#/definitions/");

}  // namespace

SpecSchema::SpecSchema()
    : SpecSchema(QByteArray::fromStdString(spec::specSchema())) {}

SpecSchema::SpecSchema(const QByteArray& json)
    : m_root(QJsonDocument::fromJson(json).object()) {}

void SpecSchema::resolve(const QJsonObject& schema, const QString& kind, std::vector<Part>& out, int depth) const {
    if (depth > kDeepest) {
        return;
    }
    if (const QString ref = schema.value(QLatin1String("$ref")).toString(); ref.startsWith(kDefinitions)) {
        const QString name = ref.mid(kDefinitions.size());
        resolve(m_root.value(QLatin1String("definitions")).toObject().value(name).toObject(), name, out, depth + 1);
        return;
    }
    for (const char* several : {"allOf", "anyOf"}) {
        for (const QJsonValue& one : schema.value(QLatin1String(several)).toArray()) {
            resolve(one.toObject(), kind, out, depth + 1);
        }
    }
    out.push_back({schema, kind});
}

std::vector<SpecSchema::Part> SpecSchema::at(Path path) const {
    std::vector<Part> here;
    resolve(m_root, {}, here, 0);
    for (const std::string& step : path) {
        std::vector<Part> next;
        const QString name = QString::fromStdString(step);
        for (const Part& part : here) {
            if (step == "[]") {
                if (part.schema.contains(QLatin1String("items"))) {
                    resolve(part.schema.value(QLatin1String("items")).toObject(), {}, next, 0);
                }
                continue;
            }
            const QJsonObject properties = part.schema.value(QLatin1String("properties")).toObject();
            if (properties.contains(name)) {
                resolve(properties.value(name).toObject(), {}, next, 0);
                continue;
            }
            const QJsonObject patterns = part.schema.value(QLatin1String("patternProperties")).toObject();
            for (auto pattern = patterns.begin(); pattern != patterns.end(); ++pattern) {
                if (QRegularExpression(pattern.key()).match(name).hasMatch()) {
                    resolve(pattern.value().toObject(), {}, next, 0);
                }
            }
            if (const QJsonValue any = part.schema.value(QLatin1String("additionalProperties")); any.isObject()) {
                resolve(any.toObject(), {}, next, 0);
            }
        }
        here = std::move(next);
    }
    return here;
}

std::vector<SpecSchema::Key> SpecSchema::keysAt(Path path) const {
    std::vector<Key> keys;
    for (const Part& part : at(path)) {
        const QJsonObject properties = part.schema.value(QLatin1String("properties")).toObject();
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            keys.push_back(
                {property.key(), property.value().toObject().value(QLatin1String("description")).toString()});
        }
    }
    return keys;
}

std::vector<QString> SpecSchema::valuesAt(Path path) const {
    std::vector<QString> values;
    for (const Part& part : at(path)) {
        for (const QJsonValue& value : part.schema.value(QLatin1String("enum")).toArray()) {
            values.push_back(value.toString());
        }
        if (part.schema.value(QLatin1String("type")).toString() == QLatin1String("boolean")) {
            values.push_back(QStringLiteral("true"));
            values.push_back(QStringLiteral("false"));
        }
    }
    std::vector<QString> once;
    for (const QString& value : values) {
        // yes and no are read as well; one way of writing is enough to offer.
        if (value != QLatin1String("yes") && value != QLatin1String("no") &&
            std::find(once.begin(), once.end(), value) == once.end()) {
            once.push_back(value);
        }
    }
    return once;
}

QString SpecSchema::aboutKey(Path mapping, const std::string& key) const {
    for (const Key& one : keysAt(mapping)) {
        if (one.name == QString::fromStdString(key)) {
            return one.about;
        }
    }
    return {};
}

std::vector<QString> SpecSchema::kindsAt(Path path) const {
    std::vector<QString> kinds;
    for (const Part& part : at(path)) {
        if (!part.kind.isEmpty()) {
            kinds.push_back(part.kind);
        }
    }
    return kinds;
}

bool SpecSchema::isKind(Path path, const char* kind) const {
    const std::vector<QString> kinds = kindsAt(path);
    return std::find(kinds.begin(), kinds.end(), QLatin1String(kind)) != kinds.end();
}

}  // namespace plumb::desk
