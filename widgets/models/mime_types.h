// What is dragged and copied between the parts of the desk.
#pragma once

namespace plumb::desk {

inline constexpr char kMessageMime[] = "application/hl7-v2";         ///< whole messages, raw
inline constexpr char kPathMime[] = "application/x-plumbline-path";  ///< a path: "PID-3.1"

}  // namespace plumb::desk
