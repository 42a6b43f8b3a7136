// Documents beside those of messages, for the next session: specs, lists of gaps and vendors' documents by their path,
// what is reckoned of a source (statistics, proposals, the grid of its spec) by the source. What is made of values
// (stories, comparisons) is not told, since settings hold none; what was answered in an import is kept with unfinished
// work.
#pragma once

#include <QVariantList>

namespace plumb::desk {

class MainWindow;
struct Desk;

[[nodiscard]] QVariantList savedPages(const MainWindow& window);
/// The sources are open already. One that is not there any more is passed over; given back are pages about sources of
/// a project, which are there once it is open.
[[nodiscard]] QVariantList restorePages(const QVariantList& saved, Desk& desk, MainWindow& window);

}  // namespace plumb::desk
