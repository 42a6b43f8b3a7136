// Values put in the place of others, the same for the same.
#include "replay/value_rewrite.h"

#include "replay/plan.h"

#include <gtest/gtest.h>

#include <map>

namespace plumb::replay {
namespace {

constexpr std::string_view kHeader = "MSH|^~\\&|||||||ADT^A40|M1\r";

std::string parsed(std::string_view text) {
    const Result<ValueMap> map = parseValueMap(text, "map.csv");
    if (!map) {
        std::string out(map.error().code());
        for (const std::string& argument : map.error().arguments()) {
            out += " " + argument;
        }
        return out;
    }
    std::string out;
    for (const auto& pair : std::map<std::string, std::string>(map->begin(), map->end())) {
        out += "[" + pair.first + ">" + pair.second + "]";
    }
    return out;
}

/// The message behind its header, or the code of the reason.
std::string rewritten(ValueRewrite& rewrite, const std::string& rest) {
    hl7::EditableMessage message(std::string(kHeader) + rest);
    const Result<void> done = rewrite.apply(message, std::nullopt);
    return done ? std::string(message.bytes().substr(kHeader.size())) : std::string(done.error().code());
}

ValueRewrite mapped(std::string_view paths, std::string_view map, bool strict = false) {
    return ValueRewrite::mapped(paths, parseValueMap(map, "m").value(), strict).value();
}

ValueRewrite numbered(std::string_view paths, std::string_view pattern, const char* counter = "1") {
    return ValueRewrite::renumbered(paths, pattern, query::CounterRule::parse(counter).value()).value();
}

TEST(ValueMap, readsWhatPeopleWrite) {
    EXPECT_EQ(parsed("a,b\n"), "[a>b]");
    EXPECT_EQ(parsed("\xEF\xBB\xBF"
                     "a,b\r\n\r\n# none\r\nc,d"),
              "[a>b][c>d]");
    EXPECT_EQ(parsed("a\tb,c\nd;e\n"), "[a>b,c][d>e]");
    EXPECT_EQ(parsed("\"a,b\",\"c \"\"d\"\"\"\n"), "[a,b>c \"d\"]");
    EXPECT_EQ(parsed("a,\nb, c \n"), "[a>][b> c ]");
    EXPECT_EQ(parsed("a,b\na,b\n"), "[a>b]");
}

TEST(ValueMap, saysWhatIsWrong) {
    EXPECT_EQ(parsed("a,b\nc\n"), "replay.plan-map-line map.csv 2");
    EXPECT_EQ(parsed("a,b,c\n"), "replay.plan-map-line map.csv 1");
    EXPECT_EQ(parsed(",b\n"), "replay.plan-map-line map.csv 1");
    EXPECT_EQ(parsed("a,b\nx,y\na,c\n"), "replay.plan-map-twice map.csv 3 1");
    EXPECT_EQ(parsed("# nothing\n\n"), "replay.plan-map-empty map.csv");
}

TEST(ValueRewrite, takesValuesOfAMap) {
    ValueRewrite rewrite = mapped("PID-3, PID-8", "4711,1\nF,female & more\n");
    EXPECT_EQ(rewritten(rewrite, "PID|1||4711^^^H~0815^^^H|||||F\r"), "PID|1||1^^^H~0815^^^H|||||female \\T\\ more\r");
    EXPECT_EQ(rewritten(rewrite, "PID|1||\"\"|||||\rPID|2\r"), "PID|1||\"\"|||||\rPID|2\r");
    ValueRewrite emptied = mapped("PID-8", "F,\n");
    EXPECT_EQ(rewritten(emptied, "PID|1|||||||F|x\r"), "PID|1||||||||x\r");
}

TEST(ValueRewrite, refusesWhatAStrictMapLacks) {
    ValueRewrite rewrite = mapped("PID-3", "4711,1\n", true);
    EXPECT_EQ(rewritten(rewrite, "PID|1||4711\r"), "PID|1||1\r");
    EXPECT_EQ(rewritten(rewrite, "PID|1||4712\r"), "replay.plan-unmapped");
    EXPECT_EQ(rewritten(rewrite, "PV1|1\r"), "PV1|1\r");
}

TEST(ValueRewrite, comparesWhatPeopleRead) {
    ValueRewrite rewrite = mapped("PID-3", "a&b,Meier & Co\n");
    EXPECT_EQ(rewritten(rewrite, "PID|1||a\\T\\b\r"), "PID|1||Meier \\T\\ Co\r");
}

TEST(ValueRewrite, givesTheSameNumberForTheSameOverAllPaths) {
    ValueRewrite rewrite = numbered("PID-3,MRG-1", "T{#}", "100:1:5");
    EXPECT_EQ(rewritten(rewrite, "PID|1||B^^^H~A^^^H\r"), "PID|1||T00100^^^H~T00101^^^H\r");
    EXPECT_EQ(rewritten(rewrite, "PID|1||C\rMRG|A\r"), "PID|1||T00102\rMRG|T00101\r");
    EXPECT_EQ(rewritten(rewrite, "PID|1||B\r"), "PID|1||T00100\r");
}

TEST(ValueRewrite, takesPlacesByConditions) {
    ValueRewrite rewrite = numbered("PID-3[5=\"MR\"].1,ORC[*]-2.1", "N{#}");
    EXPECT_EQ(rewritten(rewrite, "PID|1||1^^^H^PI~2^^^H^MR\rORC|NW|7^X\rORC|NW|8^X\rORC|NW|7^X\r"),
              "PID|1||1^^^H^PI~N1^^^H^MR\rORC|NW|N2^X\rORC|NW|N3^X\rORC|NW|N2^X\r");
}

TEST(ValueRewrite, saysWhatCannotBe) {
    const auto code = [](std::string_view paths, std::string_view pattern) {
        const auto made = ValueRewrite::renumbered(paths, pattern, {});
        return made ? std::string() : std::string(made.error().code());
    };
    EXPECT_EQ(code("PID-3", "T"), "replay.plan-no-hole");
    EXPECT_EQ(code("PID", "T{#}"), "change.segment");
    EXPECT_NE(code("PID-3,", "T{#}"), "");
    EXPECT_NE(code("", "T{#}"), "");
    EXPECT_EQ(code("PID-3[5=\"a,b\"].1,PV1-19", "T{#}"), "");
}

TEST(ValueRewrite, isPartOfAPlan) {
    PlanOptions options;
    options.rewrites.push_back(numbered("PID-3", "T{#}"));
    options.shiftDates = parseDateSpan("-1d").value();
    Preparer preparer(options, {});
    const std::string text = "MSH|^~\\&|||||20261120||ADT^A01|M1|P|2.5\rPID|1||4711||||19700101\r";
    const auto prepared = preparer.prepare(asBytes(text), 0);
    ASSERT_TRUE(prepared);
    EXPECT_EQ(prepared->bytes, "MSH|^~\\&|||||20261119||ADT^A01|M1|P|2.5\rPID|1||T1||||19691231\r");
}

}  // namespace
}  // namespace plumb::replay
