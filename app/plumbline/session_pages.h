// Documents beside those of messages, for the next session: specs by their path and line, statistics by the path of
// their source. What is made of values (stories, comparisons) is not told, since settings hold none.
#pragma once

#include <QVariantList>

namespace plumb::desk {

class MainWindow;
struct Desk;

[[nodiscard]] QVariantList savedPages(const MainWindow& window);
/// The sources are open already. One that is not there any more is passed over.
void restorePages(const QVariantList& saved, Desk& desk, MainWindow& window);

}  // namespace plumb::desk
