// Keys of values: values that look alike have keys of their own.
#include "query/value_key.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <unordered_map>

namespace plumb::query {
namespace {

std::uint64_t keyOf(const std::string& value) {
    const auto* const data = reinterpret_cast<const std::uint8_t*>(value.data());
    return keyOfValue(data, value.size(), value.size());
}

TEST(ValueKeys, OfTextsThatDifferByOneByteAndTheirLength) {
    EXPECT_NE(keyOf("aaaa0111WXYZ"), keyOf("aaaa01111WXYZ"));
    EXPECT_NE(keyOf("20260101"), keyOf("202601010"));
}

/// Numbers, times and codes as sites number them: one digit more, one letter moved on.
TEST(ValueKeys, OfValuesThatAreCountedUp) {
    std::unordered_map<std::uint64_t, std::string> seen;
    std::size_t values = 0;
    const auto take = [&](const std::string& value) {
        const auto [at, isNew] = seen.emplace(keyOf(value), value);
        EXPECT_TRUE(isNew || at->second == value) << value << " and " << at->second;
        values += isNew ? 1 : 0;
    };
    for (std::size_t zeros = 0; zeros <= 12; ++zeros) {
        for (unsigned number = 0; number < 2000; ++number) {
            const std::string digits = std::string(zeros, '0') + std::to_string(number);
            take(digits);
            take("MRN" + digits);
            take(digits + "A");
            take("20260301" + digits);
        }
    }
    for (std::size_t size = 1; size <= 40; ++size) {
        for (char first = 'A'; first <= 'Z'; ++first) {
            take(std::string(size, first));
            take(std::string(size, first) + "WXYZ");
            take("aaaa" + std::string(size, first) + "WXYZ");
        }
    }
    EXPECT_GT(values, 90'000u);
}

TEST(ValueKeys, AreThoseOfTheBytesWhateverStandsBehind) {
    for (std::size_t size = 1; size <= 40; ++size) {
        const std::string value(size, 'x');
        const std::string more = value + "and more behind it";
        const auto* const data = reinterpret_cast<const std::uint8_t*>(more.data());
        EXPECT_EQ(keyOfValue(data, size, more.size()), keyOf(value)) << size;
    }
}

}  // namespace
}  // namespace plumb::query
