#include "widgets/importing/importing_words.h"

#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace plumb::desk {
namespace {

struct PropertyWords {
    const char *property, *words;
};

constexpr PropertyWords kProperties[] = {
    {"name", QT_TRANSLATE_NOOP("ImportWords", "name")},
    {"usage", QT_TRANSLATE_NOOP("ImportWords", "usage")},
    {"type", QT_TRANSLATE_NOOP("ImportWords", "type")},
    {"length", QT_TRANSLATE_NOOP("ImportWords", "length")},
    {"length.min", QT_TRANSLATE_NOOP("ImportWords", "shortest length")},
    {"length.max", QT_TRANSLATE_NOOP("ImportWords", "length")},
    {"length.conformance", QT_TRANSLATE_NOOP("ImportWords", "conformance length")},
    {"min", QT_TRANSLATE_NOOP("ImportWords", "fewest")},
    {"max", QT_TRANSLATE_NOOP("ImportWords", "most")},
    {"repeat", QT_TRANSLATE_NOOP("ImportWords", "how often")},
    {"values", QT_TRANSLATE_NOOP("ImportWords", "value set")},
    {"constant", QT_TRANSLATE_NOOP("ImportWords", "constant")},
    {"condition", QT_TRANSLATE_NOOP("ImportWords", "condition")},
    {"when", QT_TRANSLATE_NOOP("ImportWords", "rule of the condition")},
    {"notes", QT_TRANSLATE_NOOP("ImportWords", "notes")},
    {"example", QT_TRANSLATE_NOOP("ImportWords", "example")},
    {"item", QT_TRANSLATE_NOOP("ImportWords", "item number")},
    {"events", QT_TRANSLATE_NOOP("ImportWords", "events")},
    {"structure", QT_TRANSLATE_NOOP("ImportWords", "structure")},
    {"standard", QT_TRANSLATE_NOOP("ImportWords", "version of the standard")},
    {"changes", QT_TRANSLATE_NOOP("ImportWords", "history")},
    {"code", QT_TRANSLATE_NOOP("ImportWords", "code")},
    {"text", QT_TRANSLATE_NOOP("ImportWords", "meaning")},
};

/// "C14": as a sheet calls it.
QString sheetCell(const spec::DocumentPlace& place) {
    QString letters;
    for (std::uint32_t column = place.column; column > 0; column = (column - 1) / 26) {
        letters.prepend(QLatin1Char(static_cast<char>('A' + (column - 1) % 26)));
    }
    return letters + QString::number(place.row);
}

std::uint32_t tableNumber(const spec::Document& document, const spec::DocumentPlace& place) {
    const auto end = document.blocks.begin() +
                     static_cast<std::ptrdiff_t>(std::min<std::size_t>(place.block, document.blocks.size()));
    return static_cast<std::uint32_t>(std::count_if(document.blocks.begin(), end, [](const spec::DocumentBlock& one) {
        return one.kind == spec::DocumentBlock::Kind::Table;
    }));
}

QString kindWords(const spec::ImportedTable& table) {
    const QString about = toQString(table.about);
    switch (table.kind) {
    case spec::TableKind::Elements:
        return about.isEmpty()     ? QCoreApplication::translate("ImportWords", "Fields of several segments")
               : about.size() == 3 ? QCoreApplication::translate("ImportWords", "Segment %1").arg(about)
                                   : QCoreApplication::translate("ImportWords", "Fields of %1").arg(about);
    case spec::TableKind::MessageFormat:
        return about.isEmpty() ? QCoreApplication::translate("ImportWords", "Message format")
                               : QCoreApplication::translate("ImportWords", "Message %1").arg(about);
    case spec::TableKind::Codes:
        return about.isEmpty() ? QCoreApplication::translate("ImportWords", "Value sets")
                               : QCoreApplication::translate("ImportWords", "Value set %1").arg(about);
    case spec::TableKind::CoConstraints:
        return QCoreApplication::translate("ImportWords", "Co-constraints");
    case spec::TableKind::Events:
        return QCoreApplication::translate("ImportWords", "Events");
    case spec::TableKind::Changes:
        return QCoreApplication::translate("ImportWords", "History of the document");
    case spec::TableKind::UsageLegend:
        return QCoreApplication::translate("ImportWords", "What its usage words mean");
    case spec::TableKind::Unknown:
        break;
    }
    return QCoreApplication::translate("ImportWords", "Left out");
}

}  // namespace

QString sectionWords(const ShownSection& section) {
    const QString words = kindWords(section.table);
    return section.goesOn ? QCoreApplication::translate("ImportWords", "%1, continued").arg(words) : words;
}

QString placeWords(const spec::Document& document, const spec::DocumentPlace& place) {
    const QLocale locale;
    if (place.block == 0 && place.page == 0) {
        return QCoreApplication::translate("ImportWords", "the document as a whole");
    }
    if (place.sheet > 0 && place.sheet <= document.sheets.size()) {
        const QString sheet = toQString(document.sheets[place.sheet - 1]);
        return place.row == 0 ? sheet : QStringLiteral("%1, %2").arg(sheet, sheetCell(place));
    }
    QStringList parts;
    if (place.page > 0) {
        parts.append(QCoreApplication::translate("ImportWords", "page %1").arg(locale.toString(place.page)));
    }
    if (place.row > 0) {
        parts.append(
            QCoreApplication::translate("ImportWords", "table %1").arg(locale.toString(tableNumber(document, place))));
        parts.append(QCoreApplication::translate("ImportWords", "row %1").arg(locale.toString(place.row)));
    }
    if (parts.isEmpty()) {
        const spec::DocumentBlock* const block = blockOf(document, place);
        const bool table = block && block->kind == spec::DocumentBlock::Kind::Table;
        parts.append(
            table ? QCoreApplication::translate("ImportWords", "table %1")
                        .arg(locale.toString(tableNumber(document, place)))
                  : QCoreApplication::translate("ImportWords", "paragraph %1").arg(locale.toString(place.block)));
    }
    return parts.join(QStringLiteral(", "));
}

QString propertyWords(const std::string& property) {
    const auto* const found = std::find_if(std::begin(kProperties), std::end(kProperties),
                                           [&](const PropertyWords& one) { return property == one.property; });
    return found == std::end(kProperties) ? toQString(property)
                                          : QCoreApplication::translate("ImportWords", found->words);
}

QString aboutWords(const spec::ImportFact& fact) {
    const QString what = fact.property.empty() ? QString() : propertyWords(fact.property);
    if (fact.path.empty()) {
        return what.isEmpty() ? QCoreApplication::translate("ImportWords", "the document") : what;
    }
    return what.isEmpty() ? toQString(fact.path) : QStringLiteral("%1: %2").arg(toQString(fact.path), what);
}

QString rowSectionWords(ImportRow::Kind kind) {
    switch (kind) {
    case ImportRow::Kind::Messages:
        return QCoreApplication::translate("ImportWords", "Messages");
    case ImportRow::Kind::Segments:
        return QCoreApplication::translate("ImportWords", "Segments");
    case ImportRow::Kind::Types:
        return QCoreApplication::translate("ImportWords", "Types");
    case ImportRow::Kind::ValueSets:
        return QCoreApplication::translate("ImportWords", "Value sets");
    default:
        return QCoreApplication::translate("ImportWords", "The document");
    }
}

}  // namespace plumb::desk
