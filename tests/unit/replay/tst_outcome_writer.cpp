#include "replay/outcome_writer.h"

#include <gtest/gtest.h>

#include <atomic>
#include <mutex>
#include <string>

using namespace plumb;
using namespace plumb::replay;

namespace {

class SlowStore final : public OutcomeStore {
public:
    Result<std::optional<KeptOutcome>> find(std::uint64_t /*message*/) override {
        inUse += 1;
        const bool alone = inUse == 1;
        inUse -= 1;
        together = together || !alone;
        return std::optional<KeptOutcome>();
    }
    Result<void> keep(const OutcomeBatch& batch) override {
        inUse += 1;
        together = together || inUse != 1;
        std::this_thread::yield();
        { const std::lock_guard closed(gate); }
        {
            const std::lock_guard lock(mutex);
            order += std::to_string(batch.intents.front().message) + ' ';
        }
        inUse -= 1;
        return batch.intents.front().message == broken ? fail(MessageId::OutcomesFailed, {"x", "y"}) : Result<void>();
    }

    std::string kept() {
        const std::lock_guard lock(mutex);
        return order;
    }

    std::mutex gate;  ///< whoever holds it keeps the store from being done
    std::mutex mutex;
    std::string order;
    std::uint64_t broken = 99;
    std::atomic<int> inUse{0};
    std::atomic<bool> together{false};
};

OutcomeBatch batchOf(std::uint64_t message) {
    OutcomeBatch batch;
    batch.intents.push_back({message, 1, 0, {}, {}});
    return batch;
}

}  // namespace

TEST(OutcomeWriter, KeepsInTheOrderGivenWhoeverDoesIt) {
    SlowStore store;
    std::string wanted;
    {
        OutcomeWriter writer(store);
        for (std::uint64_t n = 0; n < 60; n += 3) {
            const auto first = writer.give(batchOf(n));
            static_cast<void>(writer.give(batchOf(n + 1)));
            ASSERT_TRUE(writer.wait(first));
            EXPECT_NE((" " + store.kept()).find(' ' + std::to_string(n) + ' '), std::string::npos);
            ASSERT_TRUE(writer.keep(batchOf(n + 2)));
            ASSERT_TRUE(writer.find(n));
            for (std::uint64_t one = n; one < n + 3; ++one) {
                wanted += std::to_string(one) + ' ';
            }
            EXPECT_EQ(store.kept(), wanted);
        }
        static_cast<void>(writer.give(batchOf(60)));
    }
    EXPECT_EQ(store.order, wanted + "60 ") << "what was given is kept before the writer goes";
    EXPECT_FALSE(store.together) << "one thread at a time";
}

TEST(OutcomeWriter, NothingIsKeptAfterAFailureAndEverybodyHears) {
    SlowStore store;
    store.broken = 1;
    OutcomeWriter writer(store);
    const auto good = writer.give(batchOf(0));
    EXPECT_TRUE(writer.wait(good));
    const auto bad = writer.give(batchOf(1));
    const auto after = writer.give(batchOf(2));
    EXPECT_FALSE(writer.wait(bad));
    EXPECT_FALSE(writer.wait(after));
    EXPECT_FALSE(writer.keep(batchOf(3)));
    EXPECT_FALSE(writer.state());
    EXPECT_EQ(store.order, "0 1 ");
}

TEST(OutcomeWriter, SaysWhetherSomethingIsKeptWithoutWaiting) {
    SlowStore store;
    store.broken = 2;
    OutcomeWriter writer(store);
    EXPECT_TRUE(writer.isKept(0));
    store.gate.lock();
    const auto first = writer.give(batchOf(1));
    EXPECT_FALSE(writer.isKept(first));
    store.gate.unlock();
    EXPECT_TRUE(writer.wait(first));
    EXPECT_TRUE(writer.isKept(first));
    const auto bad = writer.give(batchOf(2));
    EXPECT_FALSE(writer.wait(bad));
    EXPECT_FALSE(writer.isKept(bad));
    EXPECT_FALSE(writer.isKept(first)) << "nothing is sent after a failure";
}
