// Statistics against a slow count over MessageView.
#include "base/cpu.h"
#include "hl7/field_path.h"
#include "query/distinct_estimate.h"
#include "query/statistics.h"
#include "query/value_key.h"
#include "unit/query/slow_statistics.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

using namespace plumb;
using namespace plumb::query;

namespace {

/// Messages with all that is odd: any line ends, odd ids, nulls, long fields, broken headers.
std::string oddMessage(std::mt19937& random) {
    const auto pick = [&](std::initializer_list<const char*> choices) {
        return std::string(choices.begin()[random() % choices.size()]);
    };
    const std::string end = random() % 3 == 0 ? pick({"\n", "\r\n"}) : "\r";
    std::string text;
    if (random() % 20 == 0) {
        text = pick({"", "MSH", "MSH|", "\r", "PID|1\r", "MSHM|A\r", "MSHA|B|C\r", "FHS|^~\\&|1~2\r"});
    } else {
        text = "MSH|^~\\&|APP|";
        text += pick({"A", "B"});
        text += "|||" + std::to_string(random() % 100000) + "||";
        text += pick({"ADT^A01", "ADT^A01^ADT_A01", "ADT^A08", "ORU", "", "ACK~X"});
        text += '|' + std::to_string(random()) + "|P|2.5" + end;
    }
    for (std::size_t n = random() % 12; n > 0; --n) {
        text += pick(
            {"PID", "OBX", "OBX", "NTE", "ZZ1", "pid", "Z", "LONGID", "an id that is much too long to be one", "MSH"});
        for (std::size_t f = random() % 20; f > 0; --f) {
            text += '|';
            text += pick({"", "", "", "\"\"", "A", "abc", "12345678", "a~b", "x~y~z", "A^B&C~D", "20260101120000",
                          "a value that is clearly longer than sixteen bytes", "line\nbreak", "~"});
        }
        if (random() % 50 == 0) {
            text += '|' + std::string(random() % 400, 'v') + '|';
        }
        if (random() % 600 == 0) {
            text += std::string(1100, '|') + "past|the|limit";
        }
        if (n > 1 || random() % 4 != 0) {
            text += random() % 12 == 0 ? end + end : end;
        }
    }
    return text;
}

class StatisticsLevels : public testing::TestWithParam<SimdLevel> {
protected:
    void SetUp() override { limitSimdLevel(GetParam()); }
    void TearDown() override { limitSimdLevel(SimdLevel::Avx512); }
};

}  // namespace

TEST_P(StatisticsLevels, CountWhatASlowCountCounts) {
    std::mt19937 random(11);
    SlowCount slow;
    Statistics fast, first, second, staying;
    std::vector<std::vector<std::uint8_t>> window;
    for (std::uint64_t number = 0; number < 1500; ++number) {
        const std::string text = oddMessage(random);
        const std::vector<std::uint8_t>& bytes = window.emplace_back(text.begin(), text.end());
        slow.add(text, number);
        fast.add(bytes, MessageNumber(number));
        (number < 700 ? first : second).add(bytes, MessageNumber(number));
        staying.addStaying(bytes, MessageNumber(number));
        if (number % 400 == 399) {
            staying.settle();
            window.clear();
        }
    }
    first.merge(second);
    EXPECT_EQ(print(staying.overall(8)), print(fast.overall(8))) << "a question settles";
    for (const std::string& type : slow.types()) {
        const std::string wanted = print(slow.of(type, 8));
        EXPECT_EQ(difference(print(type == "*" ? fast.overall(8) : fast.ofType(type, 8)), wanted), "") << type;
        EXPECT_EQ(difference(print(type == "*" ? first.overall(8) : first.ofType(type, 8)), wanted), "")
            << type << ", merged";
    }
    EXPECT_EQ(fast.messages(), 1500u);
    EXPECT_EQ(fast.types().size() + 1, slow.types().size());
}

TEST_P(StatisticsLevels, MergeWhatIsNotSettled) {
    const std::string one = "MSH|^~\\&|A|B\rPID|1|x|y\rPID|2|x|z\r", two = "MSH|^~\\&|A|C\rPID|1|x|y\rPID|1|x|w\r";
    Statistics whole, left, right;
    whole.add(asBytes(one), MessageNumber(0));
    whole.add(asBytes(two), MessageNumber(1));
    left.addStaying(asBytes(one), MessageNumber(0));
    right.addStaying(asBytes(two), MessageNumber(1));
    left.merge(right);
    EXPECT_EQ(print(left.overall(8)), print(whole.overall(8)));
}

TEST_P(StatisticsLevels, TakeMessagesOfAnySize) {
    std::string text = "MSH|^~\\&|A\r";
    for (int i = 0; i < 5000; ++i) {
        text += "OBX|" + std::to_string(i) + "|a~b~c\r";
    }
    text += "OBX|";
    for (int i = 0; i < 9000; ++i) {
        text += "v~";
    }
    text += "|" + std::string(3000000, 'x') + "\rZZZ|\r";
    SlowCount slow;
    Statistics fast;
    slow.add(text, 0);
    fast.add(asBytes(text), MessageNumber(0));
    const TypeStatistics counted = fast.overall(3);
    EXPECT_EQ(print(counted, false), [&] {
        TypeStatistics wanted = slow.of("*", 3);
        for (SegmentStatistics& segment : wanted.segments) {
            for (ElementStatistics& e : segment.elements) {
                const ElementStatistics* told = counted.element(segment.id, e.field);
                if (told != nullptr && !told->distinctExact) {
                    EXPECT_NEAR(static_cast<double>(told->distinct), static_cast<double>(e.distinct),
                                0.07 * static_cast<double>(e.distinct));
                    e.distinct = told->distinct;
                    e.distinctExact = false;
                }
            }
        }
        return print(wanted, false);
    }());
}

INSTANTIATE_TEST_SUITE_P(Levels, StatisticsLevels,
                         testing::Values(SimdLevel::Portable, SimdLevel::Sse2, SimdLevel::Avx2, SimdLevel::Avx512));

TEST(Statistics, DividesComponents) {
    StatisticsOptions options;
    options.components = true;
    Statistics statistics(options);
    statistics.add(asBytes(std::string_view("MSH|^~\\&|A||||||ADT^A01\rPID|||1^^^MR~2^^\"\"^EPI~||X\r")),
                   MessageNumber(0));
    statistics.add(asBytes(std::string_view("MSH|^~\\&|A||||||ADT^A01\rPID|||3\r")), MessageNumber(1));
    const TypeStatistics type = statistics.ofType("ADT^A01");
    const ElementStatistics* id = type.element("PID", 3, 1);
    ASSERT_NE(id, nullptr);
    EXPECT_EQ(id->parents, 3u);
    EXPECT_EQ(id->filled, 3u);
    EXPECT_EQ(id->distinct, 3u);
    const ElementStatistics* authority = type.element("PID", 3, 4);
    ASSERT_NE(authority, nullptr);
    EXPECT_EQ(authority->filled, 2u);
    EXPECT_EQ(authority->absent, 1u);
    EXPECT_EQ(type.element("PID", 3, 3)->null, 1u);
    EXPECT_EQ(type.element("PID", 3, 3)->empty, 1u);
    EXPECT_EQ(type.element("PID", 5, 1), nullptr) << "a field that is never divided has no components";
}

TEST(Statistics, SayWhenTheyEstimate) {
    const auto feed = [](Statistics& statistics, std::uint64_t from, std::uint64_t to) {
        for (std::uint64_t n = from; n < to; ++n) {
            // Z-1 always differs; every third Z-2 is COMMON; Z-3 has 4,096 values; Z-4 one more.
            const std::string text = "MSH|^~\\&|||||||ADT^A01\rZZZ|value number " + std::to_string(n) + '|' +
                                     (n % 3 == 0 ? "COMMON" : std::to_string(n)) + '|' + std::to_string(n % 4096) +
                                     '|' + std::to_string(n % 4097) + '\r';
            statistics.add(asBytes(text), MessageNumber(n));
        }
    };
    Statistics whole, left, right;
    feed(whole, 0, 30000);
    feed(left, 0, 20000);
    feed(right, 20000, 30000);
    left.merge(right);
    for (const Statistics* statistics : {&whole, &left}) {
        const TypeStatistics type = statistics->ofType("ADT^A01", 5);
        const ElementStatistics* unique = type.element("ZZZ", 1);
        EXPECT_FALSE(unique->distinctExact);
        EXPECT_NEAR(static_cast<double>(unique->distinct), 30000, 30000 * 0.07);
        EXPECT_EQ(unique->filled, 30000u);
        const ElementStatistics* common = type.element("ZZZ", 2);
        EXPECT_FALSE(common->distinctExact);
        EXPECT_NEAR(static_cast<double>(common->distinct), 20001, 20001 * 0.07);
        ASSERT_FALSE(common->top.empty());
        EXPECT_EQ(common->top[0].text, "COMMON");
        EXPECT_EQ(common->top[0].count, 10000u);
        EXPECT_EQ(common->top[0].example, MessageNumber(0));
        const ElementStatistics* exact = type.element("ZZZ", 3);
        EXPECT_TRUE(exact->distinctExact);
        EXPECT_EQ(exact->distinct, 4096u);
        EXPECT_EQ(exact->top[0].count, 8u);
        EXPECT_FALSE(type.element("ZZZ", 4)->distinctExact);
    }
    EXPECT_EQ(print(whole.overall(), false), print(left.overall(), false))
        << "estimates of parts unite to that of the whole";
}

TEST(Statistics, StayWithinTheirMemory) {
    StatisticsOptions options;
    options.memoryLimit = 100000;
    Statistics statistics(options);
    for (std::uint64_t n = 0; n < 3000; ++n) {
        const std::string type = "T" + std::to_string(n);
        const std::string text = "MSH|^~\\&|||||||" + type + "^A01\rQ" + std::to_string(n) + "|" +
                                 std::string(100, 'x') + std::to_string(n) + "\r";
        statistics.add(asBytes(text), MessageNumber(n));
    }
    EXPECT_LE(statistics.types().size(), Statistics::kMaxTypes + 1);
    EXPECT_EQ(statistics.overall().messages, 3000u);
    EXPECT_FALSE(statistics.overall().element("MSH", 9)->distinctExact);
}

// Ids nobody uses, with as many fields as can be: what is kept apart is bounded, all are counted.
TEST(Statistics, StayWithinTheirMemoryOfFields) {
    Statistics statistics;
    const std::string fields(hl7::FieldPath::kMaxField - 1, '|');
    for (std::uint64_t n = 0; n < 700; ++n) {
        const std::string number = std::to_string(1000 + n);
        std::string text = "MSH|^~\\&|||||||T";
        text.append(number, 0, 3).append("^A01\r").append(number).append(fields).append("x\r");
        statistics.add(asBytes(text), MessageNumber(n));
    }
    const TypeStatistics all = statistics.overall();
    std::uint64_t occurrences = 0;
    for (const SegmentStatistics& segment : all.segments) {
        occurrences += segment.occurrences;
    }
    EXPECT_EQ(occurrences, 1400u);
    ASSERT_NE(all.segment(Statistics::kOther), nullptr);
    EXPECT_GT(all.segment(Statistics::kOther)->occurrences, 100u);
    EXPECT_LT(all.segments.size(), 600u);
}

// A column's first values are counted beside the table; they are in the results all the same, whatever becomes of the
// table afterwards.
TEST(Statistics, CountOnWhenATableIsGivenUp) {
    StatisticsOptions options;
    options.distinctLimit = 64;
    Statistics statistics(options);
    std::uint64_t number = 0;
    const auto feed = [&](const std::string& type, const std::string& value) {
        const std::string text = "MSH|^~\\&|||||||" + type + "\rZZZ|" + value + "\r";
        statistics.add(asBytes(text), MessageNumber(number++));
    };
    for (int i = 0; i < 500; ++i) {
        feed("ADT^A01", i % 2 == 0 ? "EVEN" : "ODD");
        feed("ADT^A08", i % 5 == 0 ? "FIFTH" : "EVEN");
    }
    for (int i = 0; i < 80; ++i) {
        feed("ADT^A01", "only once " + std::to_string(i));
    }
    for (int i = 0; i < 100; ++i) {
        feed("ADT^A01", "EVEN");
        feed("ORU^R01", "ODD");
    }
    const TypeStatistics all = statistics.overall(3);
    const ElementStatistics* e = all.element("ZZZ", 1);
    ASSERT_EQ(e->top.size(), 2u) << "FIFTH and those that stood once were not frequent enough";
    EXPECT_FALSE(e->distinctExact);
    EXPECT_NEAR(static_cast<double>(e->distinct), 83, 4);
    EXPECT_EQ(e->top[0].text + ' ' + std::to_string(e->top[0].count), "EVEN 750");
    EXPECT_EQ(e->top[1].text + ' ' + std::to_string(e->top[1].count), "ODD 350");
    EXPECT_EQ(e->top[1].example, MessageNumber(2)) << "the second of each pair is an ADT^A08";
    EXPECT_EQ(statistics.ofType("ADT^A08").element("ZZZ", 1)->top[0].count, 400u);
    EXPECT_EQ(statistics.ofType("ORU^R01").element("ZZZ", 1)->top[0].count, 100u);
}

TEST(DistinctEstimate, IsNear) {
    for (const std::uint64_t count : {10u, 1000u, 20000u, 500000u}) {
        DistinctEstimate estimate, again;
        for (std::uint64_t n = 1; n <= count; ++n) {
            estimate.add(spread(n));
            again.add(spread(count + 1 - n));
            again.add(spread(n));
        }
        EXPECT_NEAR(static_cast<double>(estimate.count()), static_cast<double>(count),
                    0.07 * static_cast<double>(count));
        EXPECT_EQ(estimate.count(), again.count());
    }
}
