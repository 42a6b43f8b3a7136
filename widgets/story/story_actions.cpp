#include "widgets/story/story_actions.h"

#include "widgets/common/actions.h"
#include "widgets/models/focus.h"
#include "widgets/story/feed_checks_view.h"
#include "widgets/story/story_page.h"
#include "widgets/story/story_words.h"

#include <QCoreApplication>

#include <initializer_list>

namespace plumb::desk {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("StoryActions", text);
}

struct Entry {
    StoryOf of;
    const char* id;
    const char* text;
    const char* shortcut;
    const char* missing;
};

constexpr Entry kEntries[] = {
    {StoryOf::Patient, "story.patient", QT_TRANSLATE_NOOP("StoryActions", "Show the story of this patient"),
     "Ctrl+Shift+Y",
     QT_TRANSLATE_NOOP("StoryActions", "This message names no patient: PID-3, PID-2 and PID-4 hold no number.")},
    {StoryOf::Visit, "story.visit", QT_TRANSLATE_NOOP("StoryActions", "Show the story of this visit"), "",
     QT_TRANSLATE_NOOP("StoryActions", "This message names no visit: PV1-19 and PID-18 hold no number.")},
    {StoryOf::Order, "story.order", QT_TRANSLATE_NOOP("StoryActions", "Show the story of this order"), "",
     QT_TRANSLATE_NOOP("StoryActions", "This message names no order: ORC, OBR and TXA hold no number.")},
};

bool mayName(const hl7::MessageView& view, StoryOf of) {
    const auto any = [&](std::initializer_list<std::string_view> ids) {
        for (const std::string_view id : ids) {
            if (view.findSegment(id) != 0) {
                return true;
            }
        }
        return false;
    };
    return of == StoryOf::Patient ? any({"PID"})
           : of == StoryOf::Visit ? any({"PV1", "PID"})
                                  : any({"ORC", "OBR", "TXA"});
}

}  // namespace

void addStoryActions(Desk& desk) {
    for (const Entry& entry : kEntries) {
        desk.actions.add(
            {QLatin1String(entry.id), tr(entry.text), tr("Story"), QLatin1String(entry.shortcut),
             QStringLiteral("story")},
            [&desk, entry] {
                std::vector<StoryId> seeds = storySeeds(desk.focus.message()->view, entry.of);
                if (seeds.empty()) {
                    desk.tell(tr(entry.missing));
                    return;
                }
                desk.showPage(new StoryPage(desk, entry.of, std::move(seeds)), storyTabTitle(entry.of),
                              QStringLiteral("story"));
            },
            [&desk, of = entry.of] { return desk.focus.message() && mayName(desk.focus.message()->view, of); });
    }
    desk.actions.add(
        {QStringLiteral("story.feedChecks"), tr("Check the feed as a whole"), tr("Story"), {}, QStringLiteral("check")},
        [&desk] {
            auto* view = new FeedChecksView(desk);
            view->start({desk.focus.feed()});
            desk.showPage(view, tr("Feed checks: %1").arg(desk.focus.feed()->title()), QStringLiteral("check"));
        },
        [&desk] { return desk.focus.feed() != nullptr; });
}

}  // namespace plumb::desk
