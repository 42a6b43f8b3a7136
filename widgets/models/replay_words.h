// What people read of a replay: outcomes, what is done after them, codes of table 0357, labels of endpoints.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "replay/endpoint.h"
#include "replay/outcome.h"
#include "replay/policies.h"
#include "replay/wire_log.h"
#endif
#include "widgets/models/roles.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace plumb::desk {

[[nodiscard]] QString outcomeWords(replay::Outcome outcome, bool mayHaveArrived = false);
/// What is known then, in a sentence.
[[nodiscard]] QString outcomeMeaning(replay::Outcome outcome, bool mayHaveArrived);
[[nodiscard]] Tone outcomeTone(replay::Outcome outcome);
[[nodiscard]] QString fateWords(replay::Fate fate);

/// "AE: application error", "no acknowledgement in time": what came.
[[nodiscard]] QString triggerWords(replay::Trigger trigger);
[[nodiscard]] QString decisionWords(replay::Decision decision);

/// What a code of table 0357 means; empty: none of the standard's.
[[nodiscard]] QString errorCodeMeaning(std::string_view code);
/// "101: a required field is missing", a line each; `codes` with blanks between.
[[nodiscard]] QString errorCodesMeaning(std::string_view codes);

/// How long an attempt took; one that was answered took its time, however short.
[[nodiscard]] QString millisecondsText(std::int64_t milliseconds, bool answered);

[[nodiscard]] QString labelWords(replay::Label label);
[[nodiscard]] Tone labelTone(replay::Label label);

[[nodiscard]] QString wireKindWords(replay::WireKind kind);
[[nodiscard]] QString wireDirectionWords(replay::WireDirection direction);

}  // namespace plumb::desk
