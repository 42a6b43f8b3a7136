#include "replay/policies.h"

#include <gtest/gtest.h>

using namespace plumb;
using namespace plumb::replay;

namespace {

Acknowledgement withCodes(std::initializer_list<const char*> codes) {
    Acknowledgement acknowledgement;
    for (const char* code : codes) {
        acknowledgement.errors.emplace_back();
        acknowledgement.errors.back().code = code;
    }
    return acknowledgement;
}

std::string decided(const Policies& policies, Trigger trigger, std::uint32_t attempt,
                    std::initializer_list<const char*> codes = {}) {
    const Acknowledgement acknowledgement = withCodes(codes);
    return std::string(decisionName(policies.decide(trigger, attempt, &acknowledgement)));
}

std::string after(const char* text, Trigger trigger) {
    Policies policies;
    const Result<void> set = policies.set(text);
    return set ? Policies::describe(policies.row(trigger)) : std::string(set.error().code());
}

}  // namespace

TEST(Policies, StartAsTheTableSays) {
    const Policies policies;
    EXPECT_EQ(decided(policies, Trigger::AA, 1), "accept");
    EXPECT_EQ(decided(policies, Trigger::CA, 1), "accept");
    EXPECT_EQ(decided(policies, Trigger::AE, 1), "park");
    EXPECT_EQ(decided(policies, Trigger::AR, 3), "retry");
    EXPECT_EQ(decided(policies, Trigger::AR, 4), "stop");
    EXPECT_EQ(decided(policies, Trigger::Timeout, 1), "stop");
    EXPECT_EQ(decided(policies, Trigger::Lost, 1), "stop");
    EXPECT_EQ(decided(policies, Trigger::ConnectFailed, 1), "retry");
}

TEST(Policies, FollowCodes) {
    const Policies policies;
    for (const char* code : {"206", "207"}) {
        EXPECT_EQ(decided(policies, Trigger::AE, 3, {code}), "retry") << code;
        EXPECT_EQ(decided(policies, Trigger::AE, 4, {code}), "park") << code;
    }
    for (const char* code : {"100", "103", "205"}) {
        EXPECT_EQ(decided(policies, Trigger::AR, 1, {code}), "stop") << code;
    }
    for (const char* code : {"0", "99", "208", "abc", "", "207x"}) {
        EXPECT_EQ(decided(policies, Trigger::AR, 1, {code}), "retry") << code;
        EXPECT_EQ(decided(policies, Trigger::AE, 1, {code}), "park") << code;
    }
    // What forbids goes before what allows.
    EXPECT_EQ(decided(policies, Trigger::AE, 1, {"207", "101"}), "park");
    EXPECT_EQ(decided(policies, Trigger::AE, 1, {"101", "207"}), "park");
    // A warning in what was accepted changes nothing.
    EXPECT_EQ(decided(policies, Trigger::AA, 1, {"207"}), "accept");
}

TEST(Policies, WaitLongerEachTime) {
    Policies policies;
    EXPECT_EQ(policies.waitAfter(1), 1000);
    EXPECT_EQ(policies.waitAfter(2), 2000);
    EXPECT_EQ(policies.waitAfter(4), 8000);
    EXPECT_EQ(policies.waitAfter(7), 60000);
    EXPECT_EQ(policies.waitAfter(1000000), 60000);
    policies.backoff = 0;
    EXPECT_EQ(policies.waitAfter(1), 0);
}

TEST(Policies, AreWrittenByPeople) {
    EXPECT_EQ(after("AE=accept", Trigger::AE), "accept");
    EXPECT_EQ(after("ae=Retry", Trigger::AE), "retry:3:stop");
    EXPECT_EQ(after("AR=retry:5", Trigger::AR), "retry:5:stop");
    EXPECT_EQ(after("AR=retry:0:park", Trigger::AR), "retry:0:park");
    EXPECT_EQ(after("timeout=park", Trigger::Timeout), "park");
    EXPECT_EQ(after("connect=retry:1000000", Trigger::ConnectFailed), "retry:1000000:stop");
    EXPECT_EQ(after("lost=retry", Trigger::Lost), "retry:3:stop");
    for (const char* bad : {"", "AE", "AE=", "XX=park", "AE=maybe", "AE=retry:x", "AE=retry:1:retry",
                            "AE=retry:1:park:", "AE=park:3", "AE=retry:-1", "AE=retry:1000001"}) {
        EXPECT_EQ(after(bad, Trigger::AE), "replay.policy-syntax") << bad;
    }
}
