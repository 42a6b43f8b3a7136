#include "widgets/project/kind_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace plumb::desk {
namespace {

struct KindWords {
    const char *kind, *one, *many, *icon;
};

constexpr KindWords kKinds[] = {
    {"spec", QT_TRANSLATE_NOOP("DocumentKinds", "Spec"), QT_TRANSLATE_NOOP("DocumentKinds", "Specs"), "specs"},
    {"waivers", QT_TRANSLATE_NOOP("DocumentKinds", "Waivers"), QT_TRANSLATE_NOOP("DocumentKinds", "Waivers"), "waive"},
    {"query", QT_TRANSLATE_NOOP("DocumentKinds", "Filters"), QT_TRANSLATE_NOOP("DocumentKinds", "Filters"), "search"},
    {"sql", QT_TRANSLATE_NOOP("DocumentKinds", "Question in SQL"),
     QT_TRANSLATE_NOOP("DocumentKinds", "Questions in SQL"), "code"},
    {"columns", QT_TRANSLATE_NOOP("DocumentKinds", "Column set"), QT_TRANSLATE_NOOP("DocumentKinds", "Column sets"),
     "column"},
    {"colours", QT_TRANSLATE_NOOP("DocumentKinds", "Colour rules"), QT_TRANSLATE_NOOP("DocumentKinds", "Colour rules"),
     "palette"},
    {"filter", QT_TRANSLATE_NOOP("DocumentKinds", "Filter"), QT_TRANSLATE_NOOP("DocumentKinds", "Filters"), "filter"},
    {"filters", QT_TRANSLATE_NOOP("DocumentKinds", "Filters"), QT_TRANSLATE_NOOP("DocumentKinds", "Filters"), "filter"},
    {"layout", QT_TRANSLATE_NOOP("DocumentKinds", "View of a source"),
     QT_TRANSLATE_NOOP("DocumentKinds", "Views of sources"), "messages"},
    {"endpoint", QT_TRANSLATE_NOOP("DocumentKinds", "Endpoint"), QT_TRANSLATE_NOOP("DocumentKinds", "Endpoints"),
     "wire-log"},
    {"listener", QT_TRANSLATE_NOOP("DocumentKinds", "Listener"), QT_TRANSLATE_NOOP("DocumentKinds", "Listeners"),
     "wire-log"},
    {"names", QT_TRANSLATE_NOOP("DocumentKinds", "Names"), QT_TRANSLATE_NOOP("DocumentKinds", "Names"), "edit"},
    {"setting", QT_TRANSLATE_NOOP("DocumentKinds", "Setting"), QT_TRANSLATE_NOOP("DocumentKinds", "Settings"),
     "settings"},
    {"mapping", QT_TRANSLATE_NOOP("DocumentKinds", "Mapping"), QT_TRANSLATE_NOOP("DocumentKinds", "Mappings"),
     "mappings"},
    {"gap", QT_TRANSLATE_NOOP("DocumentKinds", "List of gaps"), QT_TRANSLATE_NOOP("DocumentKinds", "Lists of gaps"),
     "compare"},
    {"import-template", QT_TRANSLATE_NOOP("DocumentKinds", "Import template"),
     QT_TRANSLATE_NOOP("DocumentKinds", "Import templates"), "specs"},
    {"edits", QT_TRANSLATE_NOOP("DocumentKinds", "Edits that found no place"),
     QT_TRANSLATE_NOOP("DocumentKinds", "Edits that found no place"), "history"},
};

/// What widgets/keeping/project_values.cpp and project_documents.cpp name.
struct OwnName {
    const char *kind, *name, *words;
};

constexpr OwnName kOwnNames[] = {
    {"columns", "shown", QT_TRANSLATE_NOOP("DocumentKinds", "Columns that are shown")},
    {"columns", "widths", QT_TRANSLATE_NOOP("DocumentKinds", "Widths of the columns")},
    {"query", "saved", QT_TRANSLATE_NOOP("DocumentKinds", "Saved filters")},
    {"query", "recent", QT_TRANSLATE_NOOP("DocumentKinds", "Recent filters")},
    {"colours", "rules", QT_TRANSLATE_NOOP("DocumentKinds", "Colours of messages")},
    {"waivers", "accepted", QT_TRANSLATE_NOOP("DocumentKinds", "Accepted deviations")},
    {"setting", "open sources", QT_TRANSLATE_NOOP("DocumentKinds", "Which sources are open")},
    {"setting", "specs by sender and type", QT_TRANSLATE_NOOP("DocumentKinds", "Specs by sender and type")},
    {"setting", "specs of the project", QT_TRANSLATE_NOOP("DocumentKinds", "Specs that count in place of files")},
};
const QLatin1String kSetBefore("set "), kWindowBefore("window ");

const KindWords* known(const QString& kind) {
    const auto* const found = std::find_if(std::begin(kKinds), std::end(kKinds),
                                           [&](const KindWords& one) { return kind == QLatin1String(one.kind); });
    return found == std::end(kKinds) ? nullptr : found;
}

}  // namespace

QString documentWord(const QString& kind) {
    const KindWords* const found = known(kind);
    return found ? QCoreApplication::translate("DocumentKinds", found->one) : kind;
}

QString documentsWord(const QString& kind) {
    const KindWords* const found = known(kind);
    return found ? QCoreApplication::translate("DocumentKinds", found->many) : kind;
}

QString documentTitle(const QString& kind, const QString& name) {
    for (const OwnName& own : kOwnNames) {
        if (kind == QLatin1String(own.kind) && name == QLatin1String(own.name)) {
            return QCoreApplication::translate("DocumentKinds", own.words);
        }
    }
    if (kind == QLatin1String("columns") && name.startsWith(kSetBefore)) {
        return name.mid(kSetBefore.size());
    }
    if (kind == QLatin1String("spec")) {
        return QFileInfo(name).fileName();
    }
    if (kind == QLatin1String("layout")) {
        return name.startsWith(kWindowBefore)
                   ? QCoreApplication::translate("DocumentKinds", "Layout %1").arg(name.mid(kWindowBefore.size()))
                   : QCoreApplication::translate("DocumentKinds", "How it is shown");
    }
    return name;
}

QString documentIcon(const QString& kind) {
    const KindWords* const found = known(kind);
    return found ? QLatin1String(found->icon) : QStringLiteral("project");
}

bool isWindowsOwn(const QString& kind) {
    return kind == QLatin1String("layout") || kind == QLatin1String("setting");
}

}  // namespace plumb::desk
