#if !defined(_WIN32)

#include "base/own_limits.h"

#include <sys/resource.h>

namespace plumb {

void limitMyself(std::uint64_t memory, std::uint64_t withMapped, std::uint64_t seconds) {
    const rlimit none{0, 0}, time{static_cast<rlim_t>(seconds), static_cast<rlim_t>(seconds)};
    ::setrlimit(RLIMIT_CORE, &none);
    ::setrlimit(RLIMIT_CPU, &time);
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define PLUMB_KEEPS_MEMORY
#endif
#endif
#if !defined(__SANITIZE_ADDRESS__) && !defined(PLUMB_KEEPS_MEMORY)
    const rlimit own{static_cast<rlim_t>(memory), static_cast<rlim_t>(memory)};
    const rlimit all{static_cast<rlim_t>(withMapped), static_cast<rlim_t>(withMapped)};
    ::setrlimit(RLIMIT_DATA, &own);
    ::setrlimit(RLIMIT_AS, &all);
#else
    static_cast<void>(memory);
    static_cast<void>(withMapped);
#endif
}

}  // namespace plumb

#endif
