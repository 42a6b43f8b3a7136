// Whether this program was built with a sanitizer, for tests that take time or say how long something may take.
#pragma once

namespace plumb::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif
#else
inline constexpr bool kSanitized = false;
#endif

/// What the bound of a time is multiplied with: it is that of a build as it is used.
inline constexpr int kSlow = kSanitized ? 15 : 1;

}  // namespace plumb::test
