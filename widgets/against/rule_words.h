// What a spec asks of a place, in words: "required, at most 1, up to 20 characters, one of table 0001".
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/spec.h"
#endif

#include <QString>

namespace plumb::desk {

[[nodiscard]] QString ruleInWords(const spec::MergedElement& element);
[[nodiscard]] QString ruleInWords(const spec::StructureNode& node);
[[nodiscard]] QString ruleInWords(const spec::Statement& statement);
[[nodiscard]] QString usageInWords(const spec::Usage& usage, const spec::Rule& condition);

}  // namespace plumb::desk
