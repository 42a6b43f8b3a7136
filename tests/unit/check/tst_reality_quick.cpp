// Messages are read by what the check has found, and by the values that came before: held against the walk over the
// leaves of each by itself, and against the messages that the numbers open.
#include "reality_support.h"

#include "spec/load_spec.h"

namespace plumb::check::test {
namespace {

/// Everything that a row says of the traffic, as text.
std::string told(const RealityRow& row) {
    std::string text = row.place.type + ' ' + row.place.path() + ": distinct " + std::to_string(row.distinct) +
                       (row.distinctExact ? "" : " about") + ", first " + std::to_string(row.firstFilled) +
                       ", first unknown " + std::to_string(row.firstUnknownCode) + ", harm " + std::to_string(row.harm);
    for (const RealityNumber* number : row.numbers()) {
        text += "\n  " + number->question.written() + " = " + std::to_string(number->value) + " in " +
                std::to_string(number->messages);
    }
    for (const RealityCode& code : row.codes) {
        text += "\n  " + code.code + (code.known ? " known" : " unknown") + " first " + std::to_string(code.first);
    }
    return text;
}

std::vector<std::string> told(const RealitySnapshot& snapshot) {
    std::vector<std::string> all = {std::to_string(snapshot.messages) + " messages, " +
                                    std::to_string(snapshot.leftOut) + " left out"};
    for (const RealityRow& row : snapshot.rows) {
        all.push_back(told(row));
    }
    return all;
}

RealitySnapshot countedOneByOne(const RuleSet& rules, const std::vector<std::string>& messages, RealityGrid& grid) {
    Checker checker(rules);
    RealityCounter counter = grid.counter();
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const std::span<const Detection> found = checker.check(asBytes(messages[i]));
        counter.add(checker.message(), found, i);
    }
    grid.take(std::move(counter));
    return grid.snapshot();
}

/// In parts of three, the last one first: counters know values of messages that come later.
void countBackwards(RealityGrid& grid, const std::vector<std::string>& messages) {
    const std::size_t third = messages.size() / 3 + 1;
    for (std::size_t part = 3; part > 0; --part) {
        RealityCounter counter = grid.counter();
        for (std::size_t i = (part - 1) * third; i < std::min(messages.size(), part * third); ++i) {
            counter.check(asBytes(messages[i]), i);
        }
        grid.take(std::move(counter));
    }
}

/// Both ways come to the same, whatever the size of the parts.
void expectSame(const RuleSet& rules, const std::vector<std::string>& messages) {
    RealityGrid slow(rules);
    const std::vector<std::string> truth = told(countedOneByOne(rules, messages, slow));
    for (const std::size_t part : {messages.size(), std::size_t{300}, std::size_t{7}}) {
        RealityGrid quick(rules);
        countInto(quick, messages, part);
        const std::vector<std::string> counted = told(quick.snapshot());
        ASSERT_EQ(counted.size(), truth.size());
        for (std::size_t i = 0; i < truth.size(); ++i) {
            EXPECT_EQ(counted[i], truth[i]) << "parts of " << part;
        }
    }
    RealityGrid backwards(rules);
    countBackwards(backwards, messages);
    EXPECT_EQ(told(backwards.snapshot()), truth);
}

/// Values that are long, deep, divided in odd places, or hardly there.
class OddWard {
public:
    explicit OddWard(unsigned seed)
        : m_random(seed) {}

    std::string message() {
        const std::string end = pick({"\r", "\r", "\r", "\r", "\r\n", "\n"});
        std::string text = "MSH|^~\\&|LAB|" + value() + "|EHR|H|20250101||" +
                           pick({"ADT^A01^ADT_A01", "ADT^A08", "ORU^R01", "ADT^A01~x", "ADT&x^A01", "ZZZ^Z01"}) +
                           "|1|P|2.5.1" + end;
        for (unsigned n = 1 + below(5); n > 0; --n) {
            text += pick({"PID", "PID", "PV1", "OBX", "ZPV", "NK1", "ZZ", "Z|", "MSH", "PV1"});
            for (unsigned field = below(25); field > 0; --field) {
                text += "|" + (below(3) == 0 ? "" : repeated());
            }
            text += end + (below(40) == 0 ? end : "");
        }
        text.resize(text.size() - (below(4) == 0 ? end.size() : 0));
        return text;
    }

private:
    std::string pick(const std::vector<std::string>& from) { return from[m_random() % from.size()]; }
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }
    std::string repeated() {
        std::string text = value();
        for (unsigned n = below(5) == 0 ? below(4) : 0; n > 0; --n) {
            text += "~" + (below(4) == 0 ? "" : value());
        }
        return text;
    }
    std::string value() {
        std::string text = part();
        for (unsigned n = below(3) == 0 ? below(8) : 0; n > 0; --n) {
            text += "^" + (below(3) == 0 ? "" : part());
        }
        return text;
    }
    std::string part() {
        switch (below(14)) {
        case 0:
            return std::string(below(90), 'x');
        case 1:
            return pick({"&", "&&", "a&b", "&b", "\"\"&\"\"", "MR&x"});
        case 2:
            return "\"\"";
        case 3:
            return pick(
                {"\\T\\", "A\\T\\B", "\\.br\\", "one\\", "a much longer text \\T\\ with an escape in it, at last"});
        case 4:
            return pick({"M\xc3\x9cLLER", "\xff\xfe", "\xc3"});
        case 5:
            return pick({"\"", "\"\"\"", "\"x\""});
        case 6:
            return std::to_string(m_random());
        case 7:
            return "a code that is long";
        default:
            return pick({"F", "M", "MR", "SS", "CAR", "MED", "HOSP", "1", "20250101"});
        }
    }

    std::mt19937 m_random;
};

std::vector<std::string> oddTraffic(std::size_t count, unsigned seed) {
    OddWard ward(seed);
    std::vector<std::string> messages;
    for (std::size_t i = 0; i < count; ++i) {
        messages.push_back(ward.message());
    }
    return messages;
}

TEST(RealityQuick, ComesToWhatTheWalkComesTo) {
    const RuleSet rules(specOf(kRealitySpec), withoutLints());
    expectSame(rules, randomTraffic(1'000, 21));
}

TEST(RealityQuick, ComesToTheSameWhateverTheValuesAre) {
    const RuleSet rules(specOf(kRealitySpec), withoutLints());
    expectSame(rules, oddTraffic(1'500, 5));
}

TEST(RealityQuick, ComesToTheSameAgainstTheStandard) {
    const RuleSet rules(std::make_shared<const spec::Spec>(spec::standardSpec(dictionary::Version::V251)));
    expectSame(rules, oddTraffic(700, 17));
}

TEST(RealityQuick, ComesToTheSameWhenValuesComeAgainAndAgain) {
    // Enough of each place that values are known, that it is seen where that does not pay, and that codes are too many.
    const RuleSet rules(specOf(kRealitySpec), withoutLints());
    std::mt19937 random(11);
    std::vector<std::string> messages;
    const auto below = [&random](unsigned limit) { return std::to_string(random() % limit); };
    for (int i = 0; i < 6'000; ++i) {
        std::string text = "MSH|^~\\&|A||||2025||ADT^A01^ADT_A01|" + std::to_string(i) + "|P|2.5.1\rPID|1||" +
                           below(90'000) + "^^^H" + below(5) + "^MR~" + below(40) + "^^^X^SS||DOE" + below(700) + "^J" +
                           below(20) + "||" + below(50) + "|" + (random() % 3 == 0 ? "F" : "Q" + below(900)) + "\r";
        for (unsigned n = static_cast<unsigned>(random() % 3); n > 0; --n) {
            text += "OBX|" + below(3) + "|NM|" + below(60) + "^T" + below(90) + "^LN||" + below(100'000) + "|u" +
                    below(3) + "\r";
        }
        messages.push_back(text + "PV1|1|" + (random() % 2 == 0 ? "I" : "O") + "|W" + below(200) + "^" + below(4) +
                           "\r");
    }
    expectSame(rules, messages);
}

TEST(RealityQuick, ItsNumbersOpenTheMessagesThatTheyCount) {
    const RuleSet rules(specOf(kRealitySpec), withoutLints());
    const std::vector<std::string> messages = oddTraffic(150, 3);
    RealityGrid grid(rules);
    countInto(grid, messages, messages.size());
    std::size_t numbers = 0;
    for (const RealityRow& row : grid.snapshot().rows) {
        for (const RealityNumber* number : row.numbers()) {
            EXPECT_EQ(messagesOf(grid.lines(), number->question, messages).size(), number->messages)
                << number->question.written();
            ++numbers;
        }
    }
    EXPECT_GT(numbers, 1000u);
}

TEST(RealityQuick, MessagesWithMoreThanAPathCanNameAreWalked) {
    std::string components = "1", repetitions = "1", fields;
    for (int i = 0; i < 200; ++i) {
        components += "^" + std::to_string(i);
    }
    for (int i = 0; i < 70'000; ++i) {
        repetitions += "~" + std::to_string(i % 7);
    }
    for (int i = 0; i < 1'200; ++i) {
        fields += "|x";
    }
    const std::string header = "MSH|^~\\&|A||||||ADT^A01^ADT_A01|1|P|2.5.1\r";
    const RuleSet rules(specOf(kRealitySpec), withoutLints());
    std::vector<std::string> messages = randomTraffic(20, 2);
    messages.push_back(header + "PID|1||" + components + "\r");
    messages.push_back(header + "PID|1||" + repetitions + "\r");
    messages.push_back(header + "ZPV" + fields + "\r");
    messages.push_back(header + "PID|1||" + std::string(300'000, 'x') + "\r");
    for (const std::string& message : randomTraffic(20, 4)) {
        messages.push_back(message);
    }
    expectSame(rules, messages);
}

TEST(RealityQuick, DifferentValuesAreTheSameInAnyOrderAndParts) {
    for (const std::uint64_t values : {1u, 100u, 128u, 129u, 191u, 192u, 193u, 5'000u, 40'000u}) {
        DistinctCount up, down, twice, merged, followed, own;
        std::vector<DistinctCount> parts(7);
        for (std::uint64_t i = 1; i <= values; ++i) {
            up.add(query::spread(i));
            down.add(query::spread(values + 1 - i));
            twice.add(query::spread(i));
            twice.add(query::spread(i / 2 + 1));
            parts[i * 7 / (values + 1)].add(query::spread(i));
        }
        for (const DistinctCount& part : parts) {
            merged.merge(part);
        }
        for (std::uint64_t i = 1; i <= values; ++i) {
            own.add(query::spread(i));
            if (i % 1'000 == 0 || i == values) {
                followed.merge(own);
                own.merged();
            }
        }
        EXPECT_EQ(up.exact(), values <= DistinctCount::kMost);
        if (up.exact()) {
            EXPECT_EQ(up.count(), values);
        } else {
            EXPECT_NEAR(static_cast<double>(up.count()), static_cast<double>(values),
                        static_cast<double>(values) * 0.25);
        }
        for (const DistinctCount* other : {&down, &twice, &merged, &followed}) {
            EXPECT_EQ(other->count(), up.count()) << values;
            EXPECT_EQ(other->exact(), up.exact()) << values;
        }
    }
}

}  // namespace
}  // namespace plumb::check::test
