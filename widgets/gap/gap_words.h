// What gaps, decisions and their harms are called on screen.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/gap/gap_document.h"
#endif
#include "widgets/models/roles.h"

#include <QString>
#include <QStringList>

namespace plumb::desk {

[[nodiscard]] QString harmWord(spec::GapHarm harm);
/// "None" is said as nothing.
[[nodiscard]] QString decisionWord(spec::GapDecision decision);
[[nodiscard]] QString statusWord(spec::GapStatus status);
/// What was there before is said as nothing.
[[nodiscard]] QString markWord(spec::GapMark mark);

/// What breaks messages is an error, what is lost or doubtful a warning, what does no harm information.
[[nodiscard]] Tone harmTone(spec::GapHarm harm);

/// PID-31; "PID-31 → PID-32" where it has another number at the receiver.
[[nodiscard]] QString gapPlaceText(const spec::Gap& gap);
/// Both names where they differ.
[[nodiscard]] QString gapNameText(const spec::Gap& gap);
/// What the sender says, then the receiver: "RE → R"; nothing where one says nothing.
[[nodiscard]] QString gapSaysText(const spec::Gap& gap);
/// What it does, in a sentence.
[[nodiscard]] QString gapSentence(const spec::Gap& gap);
[[nodiscard]] QString gapEvents(const spec::Gap& gap);

/// Its title, else its id, else the name of its file.
[[nodiscard]] QString gapSpecTitle(const spec::GapSpec& one);
/// As short as a tab: what its file is called, else its title.
[[nodiscard]] QString gapSpecName(const spec::GapSpec& one);
/// "version 3, 2026-10-01, HL7 2.5.1"
[[nodiscard]] QString gapSpecAbout(const spec::GapSpec& one);

}  // namespace plumb::desk
