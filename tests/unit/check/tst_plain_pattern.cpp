// What is read as a plain pattern takes the values that RE2 takes by it.
#include "check/plain_pattern.h"
#include "query/regex.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace plumb::check::test {
namespace {

bool takes(const PlainPattern& pattern, std::string_view value) {
    return value.size() >= pattern.shortest() && value.size() <= pattern.longest() &&
           pattern.allows(reinterpret_cast<const std::uint8_t*>(value.data()), value.size());
}

TEST(PlainPattern, TakesWhatTheExpressionTakes) {
    std::mt19937 random(31);
    constexpr std::string_view kBytes = "09AZaz_-./+ ]^[\\m@~";
    for (const char* text : {"[A-Za-z0-9]+", "\\d{10}", "\\d{1,3}", "\\w*", "[\\d.]{2,}", "[A-Z]", "[-A]+", "[A-]+",
                             "[a^]?", "[+\\-0-9]{1,4}", "[\\w-]+", "[ -~]*", "[0-9\\]\\[]+", "[.]{3}", "[A-A]{0,2}"}) {
        const std::optional<PlainPattern> plain = PlainPattern::of(text);
        ASSERT_TRUE(plain) << text;
        const query::Regex regex(std::string("^(?:") + text + ")$", false, query::Regex::Over::Bytes);
        ASSERT_TRUE(regex.ok()) << text;
        for (int n = 0; n < 3000; ++n) {
            std::string value(random() % 12, ' ');
            const std::size_t kinds = n % 2 == 0 ? 2 : kBytes.size();
            for (char& c : value) {
                c = kBytes[random() % kinds];
            }
            ASSERT_EQ(takes(*plain, value), regex.foundIn(value)) << text << " of " << value;
        }
    }
}

TEST(PlainPattern, LeavesOthersToTheExpression) {
    for (const char* text :
         {"",        "A",     ".+",    "[^A]",    "[A-Z]+[0-9]", "[A-Z]+?",    "(\\d)", "[[:alpha:]]",
          "\\d+|A",  "[\\s]", "[A",    "[]A]",    "[Z-A]",       "[\xc3\xa4]", "\\d{",  "\\d{2",
          "\\d{,2}", "\\D+",  "[\\n]", "[A-\\d]", "\\d{2}{3}",   "^\\d+$"}) {
        EXPECT_FALSE(PlainPattern::of(text)) << text;
    }
}

}  // namespace
}  // namespace plumb::check::test
