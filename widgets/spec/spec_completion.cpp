#include "widgets/spec/spec_completion.h"

#include "spec/yaml/value.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace plumb::desk {
namespace {

using Names = SpecNames::Names;

void append(Names& to, Names from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

std::string stepFromEnd(const std::vector<std::string>& path, std::size_t back) {
    return path.size() > back ? path[path.size() - 1 - back] : std::string();
}

/// "ORC" of "ORDER/ORC[2]", "PID" of "PID".
std::string segmentIn(std::string name) {
    name = name.substr(name.find_last_of('/') + 1);
    return name.substr(0, name.find('['));
}

/// Keys of a mapping that the schema leaves open: numbers, ids, codes.
Names openKeys(const SpecNames& names, const std::vector<std::string>& path) {
    const std::string last = stepFromEnd(path, 0);
    if (last == "segments" && path.size() == 1) {
        return names.segments();
    }
    if (last == "messages") {
        return names.structures();
    }
    if (last == "types") {
        return names.types();
    }
    if (last == "value-sets") {
        return names.valueSets();
    }
    if (last == "fields") {
        return names.fieldsOf(segmentIn(stepFromEnd(path, 1)));
    }
    if (last == "codes") {
        return names.codesOf(stepFromEnd(path, 1));
    }
    if (last == "components") {
        const std::string owner = stepFromEnd(path, 1);
        std::uint32_t number = 0;
        const auto [end, error] = std::from_chars(owner.data(), owner.data() + owner.size(), number);
        const bool ofField = error == std::errc() && end == owner.data() + owner.size();
        return names.componentsOf(ofField ? names.typeOf(segmentIn(stepFromEnd(path, 3)), number) : owner);
    }
    return {};
}

Names keysOf(const SpecSchema& schema, const SpecNames& names, const YamlPlace& place) {
    Names rows;
    for (const SpecSchema::Key& key : schema.keysAt(place.path)) {
        rows.push_back({key.name, key.about});
    }
    append(rows, openKeys(names, place.path));
    if (schema.isKind(place.path, "node") || schema.isKind(place.path, "change")) {
        append(rows, names.segments());
        if (schema.isKind(place.path, "node")) {
            append(rows, {{QStringLiteral("group"), QCoreApplication::translate("SpecNames", "a group, by its name")},
                          {QStringLiteral("choice"), QCoreApplication::translate("SpecNames", "one of several")},
                          {QStringLiteral("any"), QCoreApplication::translate("SpecNames", "any segment")}});
        }
    }
    std::erase_if(rows, [&](const Completion& row) {
        const std::string code = row.code.toStdString();
        // What is being written stands there itself.
        return code != place.token &&
               std::find(place.present.begin(), place.present.end(), code) != place.present.end();
    });
    return rows;
}

Names valuesOf(const SpecSchema& schema, const SpecNames& names, const YamlPlace& place) {
    std::vector<std::string> path = place.path;
    path.push_back(place.key);
    const std::string& key = place.key;
    Names rows;
    for (const QString& value : schema.valuesAt(path)) {
        rows.push_back({value, {}});
    }
    const bool inClassification = schema.isKind(place.path, "classification");
    const bool isRow = schema.isKind(place.path, "row");
    if (schema.isKind(path, "usage") || (schema.isKind(path, "occurs") && !isRow)) {
        append(rows, SpecNames::usages());
    } else if (key == "repeat") {
        append(rows, SpecNames::cardinalities());
    } else if (key == "format") {
        append(rows, SpecNames::formats());
    } else if (key == "standard") {
        append(rows, SpecNames::versions());
    } else if (key == "extends" && place.path.empty()) {
        append(rows, SpecNames::shippedSpecs());
    } else if (key == "type" || (key == "base" && schema.isKind(place.path, "type"))) {
        append(rows, names.types());
    } else if (key == "values" || key == "set" || key == "extends") {
        append(rows, names.valueSets());
    } else if (key == "flavour" || (key == "base" && schema.isKind(place.path, "segment"))) {
        append(rows, names.flavours());
    } else if (key == "as" && inClassification) {
        append(rows, SpecNames::classifications());
    } else if (key == "as") {
        append(rows, names.types());
        append(rows, names.flavours());
    } else if (key == "rule" && inClassification) {
        append(rows, names.rules());
    } else if (key == "structure") {
        append(rows, names.structures());
    } else if (key == "events") {
        append(rows, names.events());
    } else if (key == "segment" || key == "after") {
        append(rows, names.segments());
    } else if (key == "classification") {
        append(rows, SpecNames::classifications());
    }
    return rows;
}

}  // namespace

SpecCompletions completionsAt(const SpecSchema& schema, const SpecNames& names, std::string_view text,
                              std::size_t caret) {
    SpecCompletions out;
    out.place = yamlPlaceAt(text, caret);
    if (out.place.inComment) {
        return out;
    }
    out.rows = out.place.inValue ? valuesOf(schema, names, out.place) : keysOf(schema, names, out.place);
    return out;
}

std::string completionText(const YamlPlace& place, const std::string& chosen) {
    if (place.inValue) {
        return spec::yaml::printScalar(chosen, place.inFlow);
    }
    return spec::yaml::printScalar(chosen, true) + ": ";
}

}  // namespace plumb::desk
