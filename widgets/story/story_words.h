// The sentences of a story: kinds of steps, what is new, identifiers. For the GUI thread.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/story/story_search.h"

#include <QString>

namespace plumb::desk {

[[nodiscard]] QString storyTitle(StoryOf of);
/// Shorter, for its tab.
[[nodiscard]] QString storyTabTitle(StoryOf of);
[[nodiscard]] QString kindText(StoryKind kind);
/// The colour of its dot; the word stands beside it.
[[nodiscard]] Role kindRole(StoryKind kind);
/// "ADT A01 Admit ..." of code and event alone.
[[nodiscard]] QString typeInWords(const std::string& code, const std::string& event);

/// `masked`: numbers that name somebody are left out.
[[nodiscard]] QString newsText(const std::vector<News>& news, bool masked);
/// "MR 1221743 (MERCY)".
[[nodiscard]] QString idText(const StoryId& id, bool masked);
[[nodiscard]] QString idsText(const std::vector<StoryId>& ids, bool masked);
[[nodiscard]] QString laneText(const StoryLane& lane, int number, bool masked);

/// What stands in place of a value that is hidden.
[[nodiscard]] inline QString hiddenText() {
    return QStringLiteral("\u2022\u2022\u2022\u2022\u2022\u2022");
}

}  // namespace plumb::desk
