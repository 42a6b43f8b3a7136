// A number of messages, lines or values as a person of this place writes it.
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>

namespace plumb {

[[nodiscard]] inline QString counted(std::uint64_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

}  // namespace plumb
