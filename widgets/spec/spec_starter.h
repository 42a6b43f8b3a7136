// What a new spec begins with.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/result.h"
#endif

#include <string>

namespace plumb::desk {

/// A short spec that finds nothing wrong with itself, to be written on.
[[nodiscard]] std::string starterText(const std::string& version);
/// The text of a spec that came with the program, or of any that can be loaded: what is no YAML is written as YAML.
/// What it extends is named so that it is found from anywhere.
[[nodiscard]] Result<std::string> copyOfSpec(const std::string& pathOrName);

}  // namespace plumb::desk
