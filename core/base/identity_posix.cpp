#if !defined(_WIN32)

#include "base/identity.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace plumb {

std::string userName() {
    const uid_t account = ::geteuid();
    passwd entry{};
    passwd* found = nullptr;
    std::string room(1024, '\0');
    while (::getpwuid_r(account, &entry, room.data(), room.size(), &found) == ERANGE && room.size() < (1u << 20)) {
        room.resize(room.size() * 2);
    }
    const bool named = found && found->pw_name && *found->pw_name;
    return printableName(named ? found->pw_name : std::to_string(account));
}

std::string machineName() {
    std::array<char, 1025> name{};
    // The last place stays 0 where the name is cut.
    return printableName(::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "");
}

}  // namespace plumb

#endif
