// Jobs end in one of three ways, hear a stop at once, tell how far they are without flooding, and may be dropped.
#include "base/jobs.h"

#include "base/clock.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <memory>
#include <new>
#include <string>
#include <thread>
#include <vector>

namespace plumb {
namespace {

/// Works until stopped, at most ten seconds.
Result<int> untilStopped(const CancelToken& token, std::promise<void>& began) {
    began.set_value();
    const std::int64_t limit = steadyMilliseconds() + 10'000;
    while (!token.stopped()) {
        if (steadyMilliseconds() > limit) {
            return 0;
        }
        std::this_thread::yield();
    }
    return fail(MessageId::Cancelled);
}

TEST(Job, endsWithAValue) {
    JobPool pool(1);
    Job<std::string> job(pool, [](CancelToken, Progress&) -> Result<std::string> { return "done"; });
    EXPECT_EQ(job.take().value(), "done");
    EXPECT_TRUE(job.done());
}

TEST(Job, endsWithAnError) {
    JobPool pool(1);
    Job<int> job(pool, [](CancelToken, Progress&) -> Result<int> { return fail(MessageId::FileNotFound, {"x"}); });
    EXPECT_EQ(job.take().error().id(), MessageId::FileNotFound);
}

TEST(Job, endsWithAnErrorWhenMemoryRunsOut) {
    JobPool pool(1);
    Job<int> job(pool, [](CancelToken, Progress&) -> Result<int> { throw std::bad_alloc(); });
    EXPECT_EQ(job.take().error().id(), MessageId::OutOfMemory);
}

TEST(Job, hearsAStopWithin200Milliseconds) {
    JobPool pool(1);
    std::promise<void> began;
    Job<int> job(pool, [&](CancelToken token, Progress&) { return untilStopped(token, began); });
    began.get_future().wait();
    EXPECT_FALSE(job.done());
    const std::int64_t asked = steadyMilliseconds();
    job.stop();
    EXPECT_EQ(job.take().error().id(), MessageId::Cancelled);
    EXPECT_LT(steadyMilliseconds() - asked, 200);
}

TEST(Job, stoppedBeforeItBeganNeverRuns) {
    JobPool pool(1);
    std::promise<void> release;
    std::atomic<bool> ran{false};
    Job<int> first(pool, [&](CancelToken, Progress&) -> Result<int> {
        release.get_future().wait();
        return 1;
    });
    Job<int> second(pool, [&](CancelToken, Progress&) -> Result<int> {
        ran = true;
        return 2;
    });
    second.stop();
    release.set_value();
    EXPECT_EQ(second.take().error().id(), MessageId::Cancelled);
    EXPECT_FALSE(ran);
    EXPECT_EQ(first.take().value(), 1);
}

TEST(Job, droppedOneIsStoppedAndItsResultForgotten) {
    JobPool pool(1);
    std::promise<void> began;
    std::promise<bool> heard;
    const auto held = std::make_shared<int>(1);
    {
        const Job<std::shared_ptr<int>> job(pool,
                                            [&, held](CancelToken token, Progress&) -> Result<std::shared_ptr<int>> {
                                                heard.set_value(!untilStopped(token, began));
                                                return held;
                                            });
        began.get_future().wait();
    }
    EXPECT_TRUE(heard.get_future().get());
    Job<int> next(pool, [](CancelToken, Progress&) -> Result<int> { return 3; });
    EXPECT_EQ(next.take().value(), 3) << "the pool goes on";
}

TEST(Job, aNewerOneReplacesIt) {
    JobPool pool(2);
    std::promise<void> began;
    std::promise<bool> heard;
    Job<int> job(pool, [&](CancelToken token, Progress&) -> Result<int> {
        heard.set_value(!untilStopped(token, began));
        return 1;
    });
    began.get_future().wait();
    job = Job<int>(pool, [](CancelToken, Progress&) -> Result<int> { return 2; });
    EXPECT_TRUE(heard.get_future().get());
    EXPECT_EQ(job.take().value(), 2);
}

TEST(Job, poolEndsWithWorkWaiting) {
    std::atomic<int> ran{0};
    {
        JobPool pool(1);
        for (int n = 0; n < 100; ++n) {
            pool.post([&] { ++ran; });
        }
    }
    EXPECT_LE(ran, 100);
}

TEST(Job, manyJobsOnManyThreads) {
    JobPool pool(4);
    EXPECT_EQ(pool.threads(), 4u);
    std::vector<Job<int>> jobs;
    for (int n = 0; n < 500; ++n) {
        jobs.emplace_back(pool, [n](CancelToken, Progress& progress) -> Result<int> {
            progress.add(1);
            return n;
        });
    }
    for (int n = 0; n < 500; ++n) {
        EXPECT_EQ(jobs[static_cast<std::size_t>(n)].take().value(), n);
        EXPECT_EQ(jobs[static_cast<std::size_t>(n)].progress().done, 1u);
    }
}

TEST(Progress, isToldAtMostTenTimesASecondAndOnceAtTheEnd) {
    std::vector<Progress::State> told;
    Progress progress([&](const Progress::State& state) { told.push_back(state); });
    progress.setTotal(1'000'000'000);
    const std::int64_t begin = steadyMilliseconds();
    std::uint64_t units = 0;
    while (steadyMilliseconds() - begin < 450) {
        progress.add(1);
        ++units;
    }
    EXPECT_GE(told.size(), 2u);
    EXPECT_LE(told.size(), static_cast<std::size_t>((steadyMilliseconds() - begin) / 100 + 1));
    const std::size_t before = told.size();
    progress.finish();
    ASSERT_EQ(told.size(), before + 1);
    EXPECT_EQ(told.back().done, units);
    EXPECT_EQ(told.back().total, 1'000'000'000u);
}

TEST(Progress, severalThreadsTellOneAtATime) {
    std::atomic<int> inside{0}, most{0};
    Progress progress([&](const Progress::State&) {
        most = std::max(most.load(), ++inside);
        --inside;
    });
    std::vector<std::thread> threads;
    for (int n = 0; n < 4; ++n) {
        threads.emplace_back([&] {
            for (int k = 0; k < 20'000; ++k) {
                progress.add(1);
            }
            progress.finish();
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(progress.state().done, 80'000u);
    EXPECT_EQ(most, 1);
}

TEST(CancelToken, defaultNeverStops) {
    EXPECT_FALSE(CancelToken().stopped());
    CancelSource source;
    const CancelToken token = source.token(), copy = token;
    EXPECT_FALSE(copy.stopped());
    source.stop();
    EXPECT_TRUE(token.stopped());
    EXPECT_TRUE(copy.stopped());
}

}  // namespace
}  // namespace plumb
