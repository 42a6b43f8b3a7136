// The core speaks in ids and arguments; here they become sentences in the user's language.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/error.h"
#endif

#include <QString>

namespace plumb::desk {

[[nodiscard]] QString sentence(const Error& error);
[[nodiscard]] QString sentence(const Note& note);
[[nodiscard]] QString sentence(MessageId id, const std::vector<std::string>& arguments);

[[nodiscard]] inline QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

}  // namespace plumb::desk
