#include "widgets/keeping/project_values.h"

#include "project/documents.h"

#include <QVariantMap>

#include <algorithm>
#include <array>
#include <string_view>

namespace plumb::desk {
namespace {

using namespace project;

const QString kColumns = QStringLiteral("messages/columns"), kWidths = QStringLiteral("messages/header"),
              kSets = QStringLiteral("messages/columnSets"), kLayouts = QStringLiteral("window/namedLayouts"),
              kLayout = QStringLiteral("window/namedLayout");
constexpr std::string_view kSet = "set ", kWindow = "window ", kShown = "shown", kWidthsName = "widths",
                           kRecent = "recent";

/// A value that is a list of lines, and the document it stands in.
struct Lines {
    const char* key;
    std::string_view kind, name;
};
constexpr std::array<Lines, 5> kLines = {{{"messages/columns", document_kind::kColumns, kShown},
                                          {"messages/colourRules", document_kind::kColours, "rules"},
                                          {"query/saved", document_kind::kQuery, "saved"},
                                          {"query/history", document_kind::kQuery, kRecent},
                                          {"specs/rules", document_kind::kSetting, "specs by sender and type"}}};

std::string joined(const QStringList& lines) {
    std::string text;
    for (QString line : lines) {
        text += line.replace(QLatin1Char('\n'), QLatin1Char(' ')).toStdString() + '\n';
    }
    return text;
}

QStringList linesOf(const std::string& text) {
    return QString::fromStdString(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

std::pair<std::string, std::string> key(std::string_view kind, std::string_view name) {
    return {std::string(kind), std::string(name)};
}

bool isKept(std::string_view kind, std::string_view name) {
    if (kind == document_kind::kLayout) {
        return name.starts_with(kWindow);
    }
    if (kind == document_kind::kColumns) {
        return name == kShown || name == kWidthsName || name.starts_with(kSet);
    }
    return kind == document_kind::kSpec || kind == document_kind::kWaivers || kind == document_kind::kNames ||
           std::any_of(kLines.begin(), kLines.end(),
                       [&](const Lines& one) { return one.kind == kind && one.name == name; });
}

}  // namespace

bool isViewText(std::string_view kind, std::string_view name) {
    return kind == document_kind::kLayout || (kind == document_kind::kQuery && name == kRecent) ||
           (kind == document_kind::kColumns && (name == kShown || name == kWidthsName));
}

QStringList projectKeys() {
    QStringList keys{kWidths, kSets, kLayouts, kLayout};
    for (const Lines& one : kLines) {
        keys.append(QLatin1String(one.key));
    }
    return keys;
}

ProjectTexts textsOf(const QHash<QString, QVariant>& values) {
    ProjectTexts texts;
    for (const Lines& one : kLines) {
        const QStringList lines = values.value(QLatin1String(one.key)).toStringList();
        if (!lines.isEmpty()) {
            texts[key(one.kind, one.name)] = joined(lines);
        }
    }
    if (const QByteArray widths = values.value(kWidths).toByteArray(); !widths.isEmpty()) {
        texts[key(document_kind::kColumns, kWidthsName)] = widths.toBase64().toStdString();
    }
    const QVariantMap sets = values.value(kSets).toMap();
    for (auto set = sets.begin(); set != sets.end(); ++set) {
        const QVariantList parts = set.value().toList();
        texts[key(document_kind::kColumns, std::string(kSet) + set.key().toStdString())] =
            parts.value(1).toByteArray().toBase64().toStdString() + '\n' + joined(parts.value(0).toStringList());
    }
    const QVariantMap layouts = values.value(kLayouts).toMap();
    for (auto layout = layouts.begin(); layout != layouts.end(); ++layout) {
        texts[key(document_kind::kLayout, std::string(kWindow) + layout.key().toStdString())] =
            layout.value().toByteArray().toBase64().toStdString();
    }
    return texts;
}

QHash<QString, QVariant> valuesOf(const ProjectTexts& texts, const QHash<QString, QVariant>& own) {
    QHash<QString, QVariant> values;
    for (const Lines& one : kLines) {
        if (const auto found = texts.find(key(one.kind, one.name)); found != texts.end()) {
            values.insert(QLatin1String(one.key), linesOf(found->second));
        }
    }
    QVariantMap sets, layouts;
    for (const auto& [document, text] : texts) {
        const auto& [kind, name] = document;
        if (kind == document_kind::kColumns && name.starts_with(kSet)) {
            const QByteArray bytes = QByteArray::fromStdString(text);
            const qsizetype end = bytes.indexOf('\n');
            sets.insert(
                QString::fromStdString(name.substr(kSet.size())),
                QVariantList{linesOf(bytes.mid(end + 1).toStdString()), QByteArray::fromBase64(bytes.left(end))});
        } else if (kind == document_kind::kColumns && name == kWidthsName) {
            values.insert(kWidths, QByteArray::fromBase64(QByteArray::fromStdString(text)));
        } else if (kind == document_kind::kLayout && name.starts_with(kWindow)) {
            layouts.insert(QString::fromStdString(name.substr(kWindow.size())),
                           QByteArray::fromBase64(QByteArray::fromStdString(text)));
        }
    }
    values.insert(kSets, sets);
    values.insert(kLayouts, layouts);
    if (!values.contains(kColumns)) {
        for (const QString& columns : {kColumns, kWidths}) {
            if (own.contains(columns)) {
                values.insert(columns, own.value(columns));
            }
        }
    }
    return values;
}

Result<ProjectTexts> readTexts(Connection& connection) {
    const Result<std::vector<DocumentRow>> rows = documents(connection);
    if (!rows) {
        return fail(rows.error());
    }
    ProjectTexts texts;
    for (const DocumentRow& row : *rows) {
        if (!isKept(row.kind, row.name)) {
            continue;
        }
        Result<std::optional<std::string>> text = readDocument(connection, row.kind, row.name);
        if (!text) {
            return fail(std::move(text.error()));
        }
        if (*text) {
            texts[{row.kind, row.name}] = **std::move(text);
        }
    }
    return texts;
}

Result<void> writeTexts(Connection& connection, const ProjectTexts& before, const ProjectTexts& now) {
    Result<void> done;
    for (const auto& [document, text] : now) {
        const auto known = before.find(document);
        if (done && (known == before.end() || known->second != text)) {
            done = writeDocument(connection, document.first, document.second, text);
        }
    }
    for (const auto& [document, text] : before) {
        if (done && !now.count(document)) {
            const Result<bool> removed = removeDocument(connection, document.first, document.second);
            done = removed ? Result<void>() : fail(removed.error());
        }
    }
    return done;
}

}  // namespace plumb::desk
