// All that is known of one row of the reality grid, as rich text with links to the messages behind each number.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "check/reality/grid.h"
#endif

#include <QString>
#include <QStringList>

namespace plumb::desk {

class Theme;

/// What is known beside the row.
struct RealityBeside {
    QString title;          ///< of the spec, as people call it
    bool standard = false;  ///< it is the standard itself
    QStringList sentences;  ///< what each of the row's rules says; empty ones are not known
};

/// Links: "n:3" is row.numbers()[3], "x:2:0" the first example of row.rules[2].
[[nodiscard]] QString realityStory(const check::RealityRow& row, const RealityBeside& beside, bool masked,
                                   const Theme& theme);

}  // namespace plumb::desk
