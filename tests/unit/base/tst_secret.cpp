// A secret is nowhere left behind: not where it came from, not where it moved away, not when it is gone.
#include "base/secret.h"

#include <gtest/gtest.h>

#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

namespace plumb {
namespace {

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

/// The bytes of a Secret object itself, where short ones are kept.
bool holds(const void* object, std::size_t size, std::string_view text) {
    const std::string_view bytes(static_cast<const char*>(object), size);
    return bytes.find(text) != std::string_view::npos;
}

TEST(Secret, revealsWhatItWasGiven) {
    const Secret secret("correct horse battery staple");
    EXPECT_FALSE(secret.empty());
    EXPECT_EQ(secret.reveal(), "correct horse battery staple");
    EXPECT_TRUE(Secret().empty());
}

TEST(Secret, movesAndLeavesNothing) {
    for (const std::string& text : {std::string("short-one"), std::string(200, 'k')}) {
        Secret first{std::string(text)};
        Secret second(std::move(first));
        EXPECT_EQ(second.reveal(), text);
        EXPECT_TRUE(first.empty());  // NOLINT(bugprone-use-after-move)
        EXPECT_FALSE(holds(&first, sizeof(first), text.substr(0, 8)));
        Secret third("what was there before");
        third = std::move(second);
        EXPECT_EQ(third.reveal(), text);
        EXPECT_FALSE(holds(&second, sizeof(second), text.substr(0, 8)));
    }
}

TEST(Secret, isWipedWhenItGoes) {
    alignas(Secret) unsigned char room[sizeof(Secret)];
    auto* secret = new (room) Secret("short-one");
    ASSERT_TRUE(holds(room, sizeof(room), "short-one"));
    secret->~Secret();
    EXPECT_FALSE(holds(room, sizeof(room), "short-one"));
    EXPECT_FALSE(holds(room, sizeof(room), "hort"));
}

TEST(Secret, assignmentWipesTheOldValue) {
    alignas(Secret) unsigned char room[sizeof(Secret)];
    auto* secret = new (room) Secret("short-one");
    *secret = Secret("other");
    EXPECT_EQ(secret->reveal(), "other");
    EXPECT_FALSE(holds(room, sizeof(room), "-one"));
    secret->~Secret();
}

}  // namespace
}  // namespace plumb
