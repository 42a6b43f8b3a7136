// What is sent and received is recorded in a project: who asks for it without one is led to make it first.
#pragma once

#include "widgets/common/desk.h"

#include <functional>

namespace plumb::desk {

/// A project that can be written is open, or none is and one can be made.
[[nodiscard]] bool canRecord(Desk& desk);

/// Calls `then` with such a project open: at once, or when one was made. Not when that was given up.
void withRecord(Desk& desk, QWidget* window, std::function<void()> then);

}  // namespace plumb::desk
