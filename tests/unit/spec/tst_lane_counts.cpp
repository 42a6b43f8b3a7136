// What goes with what, counted for a batch at a time, is what a slow count finds, with and without vector instructions.
#include "base/cpu.h"
#include "spec/inference/lane_counts.h"
#include "spec/inference/value_shape.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace plumb::spec::test {
namespace {

using namespace inference;

struct Row {
    std::uint64_t lanes = 0;
    std::uint32_t message = 0;
    bool holds = false;
};

FirstMessages firstOf(const std::vector<Row>& rows, unsigned lane, bool present) {
    FirstMessages first;
    for (const Row& row : rows) {
        if (row.holds && ((row.lanes >> lane & 1) != 0) == present) {
            first.add(row.message);
        }
    }
    return first;
}

TEST(LaneCounts, BatchesAreWhatASlowCountFinds) {
    const SimdLevel best = simdLevel();
    for (const SimdLevel level : {SimdLevel::Portable, best}) {
        limitSimdLevel(level);
        std::mt19937_64 random(17);
        for (int round = 0; round < 20; ++round) {
            LaneRow counted;
            LaneBatch batch;
            std::vector<Row> rows;
            std::uint64_t known = 0xff;
            std::uint32_t message = 0;
            for (int pieces = 0; pieces < 5; ++pieces) {
                batch.clear();
                std::uint64_t holds = 0;
                const unsigned slots = static_cast<unsigned>(random() % 64) + 1;
                for (unsigned slot = 0; slot < slots; ++slot) {
                    message += random() % 3 == 0 ? 1 : 0;
                    const Row row{random() & random() & known, message, random() % 2 == 0};
                    batch.take(slot, message);
                    for (unsigned lane = 0; lane < 64; ++lane) {
                        batch.has[lane] |= (row.lanes >> lane & 1) << slot;
                    }
                    holds |= static_cast<std::uint64_t>(row.holds) << slot;
                    rows.push_back(row);
                }
                batch.lanes = known;
                counted.add(holds, batch);
                known = known << 9 | 0xff;
            }
            std::uint64_t holding = 0;
            for (const Row& row : rows) {
                holding += row.holds ? 1 : 0;
            }
            EXPECT_EQ(counted.rows(), holding);
            for (unsigned lane = 0; lane < 64 && (batch.lanes >> lane & 1) != 0; ++lane) {
                std::uint64_t present = 0;
                for (const Row& row : rows) {
                    present += row.holds ? row.lanes >> lane & 1 : 0;
                }
                EXPECT_EQ(counted.present(lane), present) << lane;
                EXPECT_EQ(counted.firstPresent(lane).numbers(), firstOf(rows, lane, true).numbers()) << lane;
                EXPECT_EQ(counted.firstAbsent(lane).numbers(), firstOf(rows, lane, false).numbers()) << lane;
            }
        }
    }
    limitSimdLevel(best);
}

TEST(ValueShape, OneLookTellsThemAll) {
    const auto has = [](std::string_view value, Shape shape) {
        return (shapesOf(value) >> static_cast<unsigned>(shape) & 1u) != 0;
    };
    EXPECT_TRUE(has("20260230", Shape::Integer) && !has("20260230", Shape::Date) && has("20260228", Shape::FullDate));
    EXPECT_TRUE(has("2026022813", Shape::DateTime) && !has("2026022813", Shape::LongTime));
    EXPECT_TRUE(has("202602281359", Shape::LongTime) && !has("202602281360", Shape::DateTime));
    EXPECT_TRUE(has("20260228135901.123+0200", Shape::LongTime) && !has("2026022", Shape::DateTime));
    EXPECT_TRUE(has("235959", Shape::Time) && has("23", Shape::Time) && !has("24", Shape::Time));
    EXPECT_TRUE(has("2359.5", Shape::Number) && !has("23595", Shape::Time) && has("235959.5", Shape::Time));
    EXPECT_TRUE(has("-1.5", Shape::Number) && !has("-1.5", Shape::Integer) && !has("1-5", Shape::Number));
    EXPECT_TRUE(has("A1", Shape::Code) && !has("A 1", Shape::Code) && !has("caf\xc3\xa9", Shape::Code));
    EXPECT_TRUE(lookOf("caf").onlyAscii && !lookOf("caf\xc3\xa9").onlyAscii && lookOf({}).shapes == 0);
}

}  // namespace
}  // namespace plumb::spec::test
