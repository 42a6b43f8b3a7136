// Every number of the reality grid, and the messages that it opens: held against each other and against a count made by
// cutting the text apart.
#include "reality_support.h"

#include "check/collector.h"

#include <atomic>
#include <map>
#include <thread>

namespace plumb::check::test {
namespace {

using Places = std::set<std::size_t>;

/// What a plain cut of the text at its delimiters says of one measure of a place.
struct Slow {
    std::uint64_t occurrences = 0;
    Places messages;

    void add(std::size_t message) {
        ++occurrences;
        messages.insert(message);
    }
};

std::vector<std::string> cutAt(const std::string& text, char at) {
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == at) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

bool holdsText(const std::string& text) {
    return text.find_first_not_of("~^&") != std::string::npos;
}

class SlowCount {
public:
    explicit SlowCount(const std::vector<std::string>& messages) {
        for (std::size_t i = 0; i < messages.size(); ++i) {
            count(i, messages[i]);
        }
    }

    /// "ADT^A01 PID-8 filled"
    std::map<std::string, Slow> found;

private:
    void count(std::size_t message, const std::string& text) {
        std::string type;
        std::map<std::string, std::vector<std::vector<std::string>>> segments;
        for (const std::string& line : cutAt(text, '\r')) {
            if (line.empty()) {
                continue;
            }
            std::vector<std::string> fields = cutAt(line, '|');
            if (fields[0] == "MSH") {
                fields.insert(fields.begin() + 1, "|");
                const std::vector<std::string> parts = cutAt(fields.size() > 9 ? fields[9] : "", '^');
                type = parts[0] + (parts.size() > 1 && !parts[1].empty() ? "^" + parts[1] : "");
            }
            segments[fields[0]].push_back(std::move(fields));
        }
        const std::string of = (type.empty() ? "-" : type) + ' ';
        found[of + "message filled"].add(message);
        for (const auto& [id, occurrences] : segments) {
            for (const std::vector<std::string>& fields : occurrences) {
                found[of + id + " filled"].add(message);
                for (std::size_t n = 1; n < 60; ++n) {
                    field(message, of + id + '-' + std::to_string(n), n < fields.size() ? fields[n] : "",
                          id == "MSH" && n < 3);
                }
            }
            if (occurrences.size() > 1) {
                found[of + id + " repeated"].add(message);
            }
            found[of + id + " repetitions " + std::to_string(occurrences.size())].add(message);
        }
    }
    void field(std::size_t message, const std::string& at, const std::string& text, bool whole) {
        bool filled = false, null = false;
        std::size_t last = 0;
        const std::vector<std::string> repetitions = whole ? std::vector{text} : cutAt(text, '~');
        for (std::size_t r = 0; r < repetitions.size(); ++r) {
            const std::string& value = repetitions[r];
            if (!whole && !holdsText(value)) {
                continue;
            }
            last = r + 1;
            if (value == "\"\"") {
                null = true;
                continue;
            }
            filled = true;
            lengths(message, at, value);
            const std::vector<std::string> parts = whole ? std::vector{value} : cutAt(value, '^');
            for (std::size_t c = 0; c < 20; ++c) {
                part(message, at + '.' + std::to_string(c + 1), c < parts.size() ? parts[c] : "");
            }
        }
        found[at + " parents"].add(message);
        found[at + (filled ? " filled" : null ? " null" : " missing")].add(message);
        if (filled && last > 1) {
            found[at + " repeated"].add(message);
        }
        if (filled) {
            found[at + " repetitions " + std::to_string(last)].add(message);
        }
    }
    void part(std::size_t message, const std::string& at, const std::string& text) {
        found[at + " parents"].add(message);
        const bool null = text == "\"\"";
        found[at + (null ? " null" : holdsText(text) ? " filled" : " missing")].add(message);
        if (!null && holdsText(text)) {
            lengths(message, at, text);
        }
    }
    void lengths(std::size_t message, const std::string& at, const std::string& value) {
        std::size_t size = 0;
        for (const char c : value) {
            size += (static_cast<unsigned char>(c) & 0xc0u) != 0x80u ? 1 : 0;
        }
        size = value == "\\.br\\" ? 1 : value == "A\\T\\B" ? 3 : size;
        found[at + " length " + std::to_string(size)].add(message);
    }
};

std::set<std::size_t> placesOf(const std::vector<std::uint64_t>& numbers) {
    return {numbers.begin(), numbers.end()};
}

class Reality : public testing::Test {
protected:
    Reality()
        : m_rules(specOf(kRealitySpec), withoutLints())
        , m_grid(m_rules) {}

    RuleSet m_rules;
    RealityGrid m_grid;
};

TEST_F(Reality, EveryNumberOpensTheMessagesThatItCounts) {
    const std::vector<std::string> messages = randomTraffic(300, 7);
    countInto(m_grid, messages, 50);
    const RealitySnapshot snapshot = m_grid.snapshot();
    EXPECT_EQ(snapshot.messages, messages.size());
    EXPECT_EQ(snapshot.leftOut, 0u);
    std::size_t numbers = 0;
    std::set<Measure> measures;
    for (const RealityRow& row : snapshot.rows) {
        for (const RealityNumber* number : row.numbers()) {
            ++numbers;
            measures.insert(number->question.measure);
            const Places found = messagesOf(m_grid.lines(), number->question, messages);
            EXPECT_EQ(found.size(), number->messages) << number->question.written();
            EXPECT_LE(number->messages, messages.size());
        }
    }
    EXPECT_GT(numbers, 1000u);
    EXPECT_EQ(measures.size(), 10u) << "each measure was asked";
}

TEST_F(Reality, NumbersAreThoseOfASlowCount) {
    const std::vector<std::string> messages = randomTraffic(200, 11);
    countInto(m_grid, messages, 200);
    const SlowCount slow(messages);
    std::size_t compared = 0;
    for (const RealityRow& row : m_grid.snapshot().rows) {
        for (const RealityNumber* number : row.numbers()) {
            const Measure measure = number->question.measure;
            const bool isSegment = row.place.field == 0;
            if (measure == Measure::Rule || measure == Measure::Code || measure == Measure::UnknownCodes ||
                (isSegment && (measure == Measure::Parents || measure == Measure::Missing))) {
                continue;
            }
            const auto truth = slow.found.find(number->question.written());
            ASSERT_NE(truth, slow.found.end()) << number->question.written();
            EXPECT_EQ(truth->second.messages.size(), number->messages) << number->question.written();
            EXPECT_EQ(truth->second.messages, messagesOf(m_grid.lines(), number->question, messages))
                << number->question.written();
            if (measure != Measure::Length && measure != Measure::Repetitions) {
                EXPECT_EQ(truth->second.occurrences, number->value) << number->question.written();
            }
            ++compared;
        }
    }
    EXPECT_GT(compared, 500u);
}

TEST_F(Reality, RulesAreThoseThatTheCheckFinds) {
    const std::vector<std::string> messages = randomTraffic(300, 3);
    countInto(m_grid, messages, 100);
    // By type, place, code and id, straight from the checker.
    std::map<std::string, Slow> truth;
    Checker checker(m_rules);
    for (std::size_t i = 0; i < messages.size(); ++i) {
        for (const Detection& detection : checker.check(asBytes(messages[i]))) {
            const Rule rule = m_rules.rule(detection.rule);
            truth[rule.code + ' ' + rule.id].add(i);
        }
    }
    std::map<std::string, std::uint64_t> counted;
    std::map<std::string, Places> found;
    for (const RealityRow& row : m_grid.snapshot().rows) {
        for (const RealityRule& rule : row.rules) {
            const Places opened = messagesOf(m_grid.lines(), rule.findings.question, messages);
            counted[rule.code + ' ' + rule.id] += rule.findings.value;
            found[rule.code + ' ' + rule.id].insert(opened.begin(), opened.end());
            std::vector<std::uint64_t> first(opened.begin(), opened.end());
            first.resize(std::min(first.size(), RuleCount::kExamples));
            EXPECT_EQ(rule.examples, first) << rule.findings.question.written();
        }
    }
    EXPECT_GT(truth.size(), 8u);
    EXPECT_EQ(counted.size(), truth.size());
    for (const auto& [rule, slow] : truth) {
        EXPECT_EQ(counted[rule], slow.occurrences) << rule;
        EXPECT_EQ(found[rule], slow.messages) << rule;
    }
}

TEST_F(Reality, PartsInAnyOrderComeToTheSame) {
    const std::vector<std::string> messages = randomTraffic(300, 5);
    countInto(m_grid, messages, 300);
    RealityGrid other(m_rules);
    std::vector<RealityCounter> parts;
    for (std::size_t from = 0; from < messages.size(); from += 70) {
        RealityCounter& counter = parts.emplace_back(other.counter());
        for (std::size_t i = from; i < std::min(messages.size(), from + 70); ++i) {
            counter.check(asBytes(messages[i]), i);
        }
    }
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        other.take(std::move(*part));
    }
    const RealitySnapshot one = m_grid.snapshot(), two = other.snapshot();
    ASSERT_EQ(one.rows.size(), two.rows.size());
    for (std::size_t i = 0; i < one.rows.size(); ++i) {
        const RealityRow &a = one.rows[i], &b = two.rows[i];
        ASSERT_EQ(a.place, b.place);
        EXPECT_EQ(a.distinct, b.distinct);
        EXPECT_EQ(a.harm, b.harm);
        EXPECT_EQ(a.firstFilled, b.firstFilled);
        const auto left = a.numbers(), right = b.numbers();
        ASSERT_EQ(left.size(), right.size()) << a.place.path();
        for (std::size_t n = 0; n < left.size(); ++n) {
            EXPECT_EQ(left[n]->value, right[n]->value) << left[n]->question.written();
            EXPECT_EQ(left[n]->messages, right[n]->messages) << left[n]->question.written();
            EXPECT_EQ(left[n]->question, right[n]->question);
        }
    }
}

TEST_F(Reality, IsReadWhileSeveralThreadsFillIt) {
    const std::vector<std::string> messages = randomTraffic(120, 13);
    std::atomic<int> running{2};
    const auto half = [&](std::size_t from, std::size_t to) {
        for (; from < to; from += 10) {
            RealityCounter counter = m_grid.counter();
            for (std::size_t i = from; i < from + 10; ++i) {
                counter.check(asBytes(messages[i]), i);
            }
            m_grid.take(std::move(counter));
        }
        --running;
    };
    std::thread one(half, 0, 60), two(half, 60, 120);
    std::uint64_t before = 0;
    do {
        const RealitySnapshot snapshot = m_grid.snapshot();
        EXPECT_GE(snapshot.messages, before);
        EXPECT_EQ(snapshot.messages % 10, 0u) << "parts come whole";
        before = snapshot.messages;
    } while (running > 0);
    one.join();
    two.join();
    RealityGrid alone(m_rules);
    countInto(alone, messages, 120);
    const RealitySnapshot live = m_grid.snapshot(), whole = alone.snapshot();
    ASSERT_EQ(live.rows.size(), whole.rows.size());
    for (std::size_t i = 0; i < live.rows.size(); ++i) {
        EXPECT_EQ(live.rows[i].filled.value, whole.rows[i].filled.value) << live.rows[i].place.path();
        EXPECT_EQ(live.rows[i].harm, whole.rows[i].harm) << live.rows[i].place.path();
    }
}

TEST_F(Reality, OneRowTellsTheStory) {
    std::vector<std::string> messages;
    const auto add = [&](std::size_t count, const std::string& sex, const std::string& more = {}) {
        for (std::size_t i = 0; i < count; ++i) {
            messages.push_back("MSH|^~\\&|LAB|H|EHR|H|20250101||ADT^A01^ADT_A01|1|P|2.5.1\rEVN||20250101\r"
                               "PID|||1^^^H^MR||DOE^JOHN|||" +
                               sex + "\rPV1|1|I\r" + more);
        }
    };
    add(7, "F");
    add(2, "");
    add(1, "X", "ZZZ|hello\r");
    add(1, "\"\"");
    countInto(m_grid, messages, 4);
    const RealitySnapshot snapshot = m_grid.snapshot();
    const RealityRow* const sex = rowAt(snapshot, "ADT^A01", "PID-8");
    ASSERT_NE(sex, nullptr);
    EXPECT_EQ(sex->usage, "R");
    EXPECT_EQ(sex->valueSet, "SEX");
    EXPECT_TRUE(sex->ownSet);
    EXPECT_EQ(sex->filled.messages, 8u);
    EXPECT_EQ(sex->missing.messages, 2u);
    EXPECT_EQ(sex->null.messages, 1u);
    EXPECT_EQ(sex->unknownCodes.messages, 1u);
    EXPECT_EQ(sex->firstUnknownCode, 9u);
    EXPECT_EQ(sex->neverSeen, (std::vector<std::string>{"M", "U"}));
    EXPECT_EQ(sex->distinct, 2u);
    ASSERT_GE(sex->rules.size(), 2u);
    EXPECT_EQ(sex->rules[0].code, "usage.required-missing");
    EXPECT_EQ(placesOf(sex->rules[0].examples), (Places{7, 8}));
    // 2 messages without it, 1 with an unknown code, 1 with "" in place of a required value.
    EXPECT_EQ(sex->harm, 2 * 10 + 1 * 10 + 1 * 3);
    const RealityRow* const stranger = rowAt(snapshot, "ADT^A01", "ZZZ");
    ASSERT_NE(stranger, nullptr);
    EXPECT_FALSE(stranger->known);
    EXPECT_EQ(stranger->filled.messages, 1u);
    EXPECT_GT(stranger->harm, 0);
    const RealityRow* const never = rowAt(snapshot, "ADT^A01", "ZPV");
    ASSERT_NE(never, nullptr) << "what the spec says and nobody sends has a row";
    EXPECT_EQ(never->missing.messages, 11u);
    EXPECT_NE(rowAt(snapshot, "ORU^R01", "message"), nullptr);
}

TEST_F(Reality, OddMessagesAreCountedAsTheyAreOpened) {
    const std::vector<std::string> messages = {
        "",
        "no message at all",
        "PID|1||2\r",
        "MSH",
        "MSH|^~\\&",
        "MSH|^~\\&|\rPID\r\rPID|||||x\r",
        "MSH|^~\\&|A||||||ADT^A01|1|P|2.5.1\nPID|||1^^^H^MR\nPV1|1\n",
        "MSH#*!\\@#A######ADT*A01#1#P#2.5.1\rPID###1*2!3\r",
        "MSH|^~\\&|A||||||ADT^A01~ADT^A02|1\rpid|||1\rLONGSEGMENTNAMEXXXXXX|1\r|x\r",
        "MSH|^~\\&|A||||||ADT^A01|1\rPID|\"\"~\"\"|~~x~|&^&|^\"\"^|\"\"&\"\"\r"};
    countInto(m_grid, messages, 3);
    for (const RealityRow& row : m_grid.snapshot().rows) {
        for (const RealityNumber* number : row.numbers()) {
            EXPECT_EQ(messagesOf(m_grid.lines(), number->question, messages).size(), number->messages)
                << number->question.written();
        }
    }
}

TEST_F(Reality, ManyCodesAndManyPlacesStayBounded) {
    std::vector<std::string> messages;
    for (int i = 0; i < 700; ++i) {
        messages.push_back("MSH|^~\\&|A||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|||1^^^H^MR||D|||C" + std::to_string(i) +
                           "\r");
    }
    countInto(m_grid, messages, 90);
    const RealitySnapshot snapshot = m_grid.snapshot();
    const RealityRow* const sex = rowAt(snapshot, "ADT^A01", "PID-8");
    ASSERT_NE(sex, nullptr);
    EXPECT_TRUE(sex->codes.empty());
    EXPECT_TRUE(sex->codesLeftOut);
    EXPECT_EQ(sex->unknownCodes.messages, 700u);
    EXPECT_FALSE(sex->distinctExact);
    EXPECT_NEAR(static_cast<double>(sex->distinct), 700, 70);

    RealityCounter counter = m_grid.counter();
    for (int i = 0; i < 300; ++i) {
        std::string text = "MSH|^~\\&|A||||||T" + std::to_string(i) + "|1\rZAA";
        for (int field = 0; field < 300; ++field) {
            text += "|x";
        }
        counter.check(asBytes(text + "\r"), static_cast<std::uint64_t>(i));
    }
    counter.settle();
    EXPECT_GT(counter.leftOut(), 0u);
}

TEST(RealityQuestion, ReadsBackWhatItWrites) {
    const std::vector<Question> questions = {
        {{"ADT^A01", "PID", 8, 0}, Measure::Missing, 0, {}, {}},
        {{"", "", 0, 0}, Measure::Filled, 0, {}, {}},
        {{"ADT A%01", "Z 1", 3, 4}, Measure::Length, 12, {}, {}},
        {{"ACK", "PID", 3, 5}, Measure::Code, 0, "A B", {}},
        {{"ACK", "PID", 0, 0}, Measure::Rule, 0, "statement.broken", "one two"},
        {{"ACK", "PID", 3, 0}, Measure::Repetitions, 3, {}, {}},
    };
    for (const Question& question : questions) {
        const Result<Question> read = Question::parse(question.written());
        ASSERT_TRUE(read) << question.written();
        EXPECT_EQ(*read, question) << question.written();
    }
    for (const char* wrong :
         {"", "ADT^A01", "ADT^A01 PID", "ADT^A01 PID-0 filled", "ADT^A01 PID-3.0 filled", "ADT^A01 PID-x filled",
          "ADT^A01 PID-3 often", "ADT^A01 PID-3 length", "ADT^A01 PID-3 code", "ADT^A01 PID-3 filled 3"}) {
        const Result<Question> read = Question::parse(wrong);
        ASSERT_FALSE(read) << wrong;
        EXPECT_EQ(read.error().id(), MessageId::RealityNoNumber);
    }
}

}  // namespace
}  // namespace plumb::check::test
