// A place in a source of the project, and going there: the source is opened when it is closed.
#pragma once

#include "widgets/common/desk.h"

#include <QString>

#include <cstdint>

namespace plumb::desk {

struct ProjectPlace {
    std::int64_t source = 0;
    std::uint64_t number = 0;  ///< of the message, from 0
    QString path = {};         ///< "PID-5.1"; empty: the message
};

void goToPlace(Desk& desk, const ProjectPlace& place);

}  // namespace plumb::desk
