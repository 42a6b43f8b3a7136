#ifndef Q_MOC_RUN
#include "dictionary/dictionary.h"
#include "hl7/path_pattern.h"
#endif
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/palette/desk_sources.h"
#include "widgets/palette/go_to_bar.h"

#include <QCoreApplication>

#include <set>
#include <string>

namespace plumb::desk {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

using Ids = std::set<std::string, std::less<>>;

Ids segmentIds(const FeedMessagePtr& message) {
    Ids ids;
    std::string_view before;
    for (std::uint32_t n = 1; message && n <= message->view.segmentCount(); ++n) {
        if (const std::string_view id = message->view.segmentId(n); id != before) {
            ids.emplace(id);
            before = id;
        }
    }
    return ids;
}

dictionary::Version versionOf(const FeedMessagePtr& message) {
    return dictionary::guessVersion(message ? message->view.version() : std::string_view()).version;
}

void go(Desk& desk, const QString& path) {
    const GoToTarget target = readPlace(path, goToContext(desk));
    if (target.valid()) {
        desk.focus.setPlace(target.path, nullptr);
    } else {
        desk.tell(target.sentence);
    }
}

QVector<PaletteItem> items(Desk& desk) {
    const FeedMessagePtr message = desk.focus.message();
    const Ids present = segmentIds(message);
    const dictionary::Dictionary& words = dictionary::Dictionary::of(versionOf(message));
    QVector<PaletteItem> all;
    const auto add = [&](const QString& path, std::string_view name, const QString& detail, const QString& lacking) {
        PaletteItem item;
        item.text = path + QLatin1Char(' ') + toQString(name);
        item.detail = detail;
        item.icon = QStringLiteral("goto");
        item.unavailable = lacking;
        item.run = [&desk, path] { go(desk, path); };
        all.append(std::move(item));
    };
    for (const dictionary::SegmentInfo& segment : words.segments()) {
        const QString id = toQString(segment.id);
        const QString lacking = !message                         ? Words::tr("No message is chosen; choose one first.")
                                : present.count(segment.id) == 0 ? Words::tr("%1 is not in this message.").arg(id)
                                                                 : QString();
        add(id, segment.name, Words::tr("segment"), lacking);
        for (const dictionary::ElementInfo& field : segment.fields) {
            QString detail = toQString(field.type);
            if (!field.table.empty()) {
                detail += Words::tr(", table %1").arg(toQString(field.table));
            }
            add(QStringLiteral("%1-%2").arg(id).arg(field.number), field.name, detail, lacking);
        }
    }
    return all;
}

QVector<PaletteItem> answers(Desk& desk, const QString& typed) {
    const auto pattern = hl7::PathPattern::parse(typed.toStdString());
    const bool deeper = pattern && pattern->field() > 0 &&
                        (pattern->component() > 0 || pattern->segmentSelector() != hl7::Selector() ||
                         pattern->repetitionSelector() != hl7::Selector());
    if (!deeper) {
        return {};
    }
    const GoToTarget target = readPlace(typed, goToContext(desk));
    PaletteItem item;
    item.text = target.valid() ? Words::tr("Go to %1").arg(target.sentence) : toQString(pattern->text());
    item.icon = QStringLiteral("goto");
    item.unavailable = target.valid() ? QString() : target.sentence;
    item.run = [&desk, typed] { go(desk, typed); };
    return {item};
}

}  // namespace

PaletteSource fieldSource(Desk& desk) {
    PaletteSource source;
    source.title = Words::tr("Fields");
    source.prefix = QLatin1Char('@');
    source.items = [&desk] { return items(desk); };
    // Thousands of names: made anew only for another version or another set of segments.
    source.stamp = [&desk] {
        const FeedMessagePtr message = desk.focus.message();
        QString stamp = toQString(dictionary::versionName(versionOf(message)));
        for (const std::string& id : segmentIds(message)) {
            stamp += QLatin1Char(' ') + toQString(id);
        }
        return stamp;
    };
    source.answers = [&desk](const QString& typed) { return answers(desk, typed); };
    return source;
}

}  // namespace plumb::desk
