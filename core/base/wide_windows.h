// windows.h without its macros min and max, and paths as it wants them. For *_windows.cpp only.
#pragma once

#if defined(_WIN32)

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include "base/paths.h"

#include <windows.h>

#include <string>

namespace plumb {

inline std::wstring wide(const std::string& utf8) {
    return pathOf(utf8).wstring();
}

}  // namespace plumb

#endif
