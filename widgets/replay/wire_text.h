// Rows of the wire log as text, for files: a JSON object a line, as `plumb send --wire-log` writes it.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/wire_rows.h"
#endif

#include <string>

namespace plumb::desk {

[[nodiscard]] std::string wireLine(const project::KeptWireRow& row);

}  // namespace plumb::desk
