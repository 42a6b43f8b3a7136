// Values seen at a glance to be in order are those of which a close look has nothing to tell: with and without vectors
// the findings are the same, of messages in order and of messages broken at random.
#include "base/cpu.h"
#include "bench/check_spec.h"
#include "check/field_table.h"
#include "check/part_masks.h"
#include "check_support.h"
#include "hl7/escape.h"
#include "seeded_spec.h"
#include "unit/generated_corpus.h"
#include "unit/hl7/wild_messages.h"

#include <algorithm>
#include <functional>
#include <random>
#include <tuple>

namespace plumb::check::test {
namespace {

/// With vectors of this level at most.
template <class Work>
auto at(SimdLevel level, Work work) {
    limitSimdLevel(level);
    auto result = work();
    limitSimdLevel(SimdLevel::Avx512);
    return result;
}

template <class Work>
auto slowly(Work work) {
    return at(SimdLevel::Portable, std::move(work));
}

/// With vectors, and without any.
class BothWays {
public:
    explicit BothWays(const std::shared_ptr<const spec::Spec>& spec, SimdLevel level = SimdLevel::Avx512)
        : m_level(level)
        , m_bench(at(level, [&] { return std::make_unique<Bench>(spec, lints()); }))
        , m_slow(slowly([&] { return std::make_unique<Bench>(spec, lints()); })) {}

    void expectTheSame(const std::string& message) {
        const std::vector<Told> quick = at(m_level, [&] { return told(*m_bench, message); });
        const std::vector<Told> slow = slowly([&] { return told(*m_slow, message); });
        ASSERT_EQ(quick.size(), slow.size()) << message << '\n' << rows(message);
        for (std::size_t i = 0; i < quick.size(); ++i) {
            ASSERT_EQ(quick[i], slow[i]) << message << '\n' << rows(message);
        }
        m_findings += quick.size();
    }
    [[nodiscard]] std::size_t findings() const { return m_findings; }

private:
    struct Told {
        std::string code;
        std::uint64_t path = 0, begin = 0, length = 0, found = 0, allowed = 0;
        friend bool operator==(const Told&, const Told&) = default;
        friend void PrintTo(const Told& told, std::ostream* out) {
            *out << told.code << " at " << told.begin << '+' << told.length;
        }
    };

    static RuleSetOptions lints() {
        RuleSetOptions options;
        options.lints = true;
        options.classifications = {{"length.standard-too-long", "", "information", {}},
                                   {"usage.re-missing", "", "information", {}}};
        return options;
    }
    static std::vector<Told> told(Bench& bench, const std::string& message) {
        std::vector<Told> out;
        for (const Detection& d : bench.checker.check(asBytes(message))) {
            out.push_back({bench.rules.rule(d.rule).code + '@' + bench.rules.rule(d.rule).path, d.path.packed(),
                           d.range.begin, d.range.length, d.found, d.allowed});
        }
        return out;
    }
    std::string rows(const std::string& message) {
        return "quick:\n" + joined(m_bench->rows(message)) + "slow:\n" +
               slowly([&] { return joined(m_slow->rows(message)); });
    }

    SimdLevel m_level;
    std::unique_ptr<Bench> m_bench, m_slow;
    std::size_t m_findings = 0;
};

class Breaker {
public:
    explicit Breaker(std::uint32_t seed)
        : m_random(seed) {}

    /// One to four bytes put in, taken out or changed.
    std::string broken(std::string message) {
        static constexpr std::string_view kBytes = "||^^^&&&~\"\"\\AZ09- .\r\n\xc3:<";
        for (std::uint32_t n = below(4) + 1; n > 0; --n) {
            const std::size_t at = below(static_cast<std::uint32_t>(message.size()));
            const char byte = kBytes[below(static_cast<std::uint32_t>(kBytes.size()))];
            switch (below(4)) {
            case 0:
                message.insert(at, 1, byte);
                break;
            case 1:
                message.erase(at, below(5) + 1);
                break;
            case 2:
                message.insert(at, below(30), byte);
                break;
            default:
                message[at] = byte;
            }
            if (message.size() < 8) {
                break;
            }
        }
        return message;
    }
    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(m_random() % limit); }

private:
    std::mt19937 m_random;
};

TEST(QuickCheck, FindsWhatACloseLookFinds) {
    spec::ReadSpec read = spec::readSpecYaml(bench::kCheckSpec, "bench.yaml");
    ASSERT_TRUE(read.notes.empty());
    BothWays site(std::make_shared<const spec::Spec>(std::move(read.document)));
    BothWays hl7(standard(dictionary::Version::V251));
    BothWays seeded(specOf(kSeededSpec));
    const plumb::test::GeneratedCorpus corpus = plumb::test::generateCorpus("--count 700 --seed 11");
    Breaker breaker(3);
    for (const plumb::test::GeneratedMessage& generated : corpus.messages) {
        const std::string message = corpus.text.substr(generated.begin, generated.length);
        for (int n = 0; n < 3 && !HasFatalFailure(); ++n) {
            const std::string text = n == 0 ? message : breaker.broken(message);
            site.expectTheSame(text);
            hl7.expectTheSame(text);
            seeded.expectTheSame(text);
        }
    }
    EXPECT_GT(site.findings(), 1000u);
    EXPECT_GT(hl7.findings(), 1000u);
}

TEST(QuickCheck, FindsFaultsSeededIntoAMessageAsACloseLookDoes) {
    for (const SimdLevel level : {SimdLevel::Sse2, SimdLevel::Avx2, SimdLevel::Avx512}) {
        BothWays seeded(specOf(kSeededSpec), level);
        Breaker breaker(5);
        const std::string message = kSeededMessage;
        for (int n = 0; n < 1500 && !HasFatalFailure(); ++n) {
            seeded.expectTheSame(breaker.broken(message));
        }
        EXPECT_GT(seeded.findings(), 1500u);
    }
}

TEST(QuickCheck, PartsPastThoseSeenAtAGlanceAreLookedAt) {
    // A type of texts, of which nothing is asked before the 18th.
    BothWays bench(specOf(R"(
id: long
standard: 2.8.2
messages:
  ORU_R01: {events: ORU^R01, segments: [{MSH: R 1..1}, {OBX: R 1..*}]}
segments:
  OBX:
    fields:
      3: {type: LONG}
types:
  LONG:
    components:
      1: {name: Part 1, type: ST}
      2: {name: Part 2, type: ST}
      3: {name: Part 3, type: ST}
      4: {name: Part 4, type: ST}
      5: {name: Part 5, type: ST}
      6: {name: Part 6, type: ST}
      7: {name: Part 7, type: ST}
      8: {name: Part 8, type: ST}
      9: {name: Part 9, type: ST}
      10: {name: Part 10, type: ST}
      11: {name: Part 11, type: ST}
      12: {name: Part 12, type: ST}
      13: {name: Part 13, type: ST}
      14: {name: Part 14, type: ST}
      15: {name: Part 15, type: ST}
      16: {name: Part 16, type: ST}
      17: {name: Part 17, type: ST}
      18: {name: Part 18, type: ST, length: 1..2}
)"));
    const std::string start = "MSH|^~\\&|LAB|HOSP|EHR|HOSP|20250101120000+0100||ORU^R01^ORU_R01|M1|P|2.8.2\rOBX|1|ST|1";
    const std::string end = "||fine||||||F\r";
    bench.expectTheSame(start + std::string(17, '^') + "12" + end);
    const std::size_t before = bench.findings();
    bench.expectTheSame(start + std::string(17, '^') + "123" + end);
    EXPECT_EQ(bench.findings(), 2 * before + 1);
}

/// The same by looking at each byte.
std::uint64_t maskOf(std::string_view value, const std::function<bool(std::uint8_t)>& wanted) {
    std::uint64_t mask = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        mask |= static_cast<std::uint64_t>(wanted(static_cast<std::uint8_t>(value[i]))) << i;
    }
    return mask;
}

TEST(PartMasks, AreOfTheBytesThatStandThere) {
    Breaker breaker(17);
    for (int n = 0; n < 600; ++n) {
        const std::string message = breaker.broken(breaker.broken(kSeededMessage)).substr(0, breaker.below(400) + 1);
        hl7::Delimiters d;
        d.subcomponent = n % 5 == 0 ? 0 : '&';
        d.escape = n % 7 == 0 ? 0 : '\\';
        const std::size_t lookFrom =
            breaker.below(std::min<std::uint32_t>(65, static_cast<std::uint32_t>(message.size())));
        for (const SimdLevel level : {SimdLevel::Sse2, SimdLevel::Avx2, SimdLevel::Avx512}) {
            PartMasks masks;
            Survey found;
            if (!at(level, [&] { return masks.assign(asBytes(message), d, lookFrom, found); })) {
                EXPECT_FALSE(PLUMB_X86_KERNELS);
                continue;
            }
            const Survey expected = survey(asBytes(message).subspan(lookFrom), hl7::usableEscape(d));
            const auto told = [](const Survey& s) {
                return std::tuple(s.escape, s.lineFeed, s.nul, s.colon, s.mark, s.notAscii, s.control);
            };
            ASSERT_EQ(told(found), told(expected)) << message << " from " << lookFrom;
            const auto high = [](char c) { return static_cast<std::uint8_t>(c) >= 0x80; };
            const auto first = std::find_if(message.begin(), message.end(), high) - message.begin();
            const auto last = message.rend() - std::find_if(message.rbegin(), message.rend(), high);
            if (last != 0) {
                constexpr std::ptrdiff_t kBlock = 64;
                ASSERT_EQ(found.highBegin, first / kBlock * kBlock) << message;
                ASSERT_EQ(found.highEnd, std::min<std::ptrdiff_t>((last + kBlock - 1) / kBlock * kBlock,
                                                                  static_cast<std::ptrdiff_t>(message.size())))
                    << message;
            }
            for (int m = 0; m < 20; ++m) {
                const std::uint32_t begin = breaker.below(static_cast<std::uint32_t>(message.size()));
                const auto left = static_cast<std::uint32_t>(message.size()) - begin;
                const std::uint32_t size = breaker.below(std::min(left, PartMasks::kLongestValue)) + 1;
                const std::string_view value = std::string_view(message).substr(begin, size);
                const PartMask mask = masks.of(begin, size);
                const auto component = [&](std::uint8_t byte) { return byte == d.component; };
                const auto subcomponent = [&](std::uint8_t byte) {
                    return d.subcomponent != 0 && byte == d.subcomponent;
                };
                const auto unusual = [&](std::uint8_t byte) {
                    return byte == '"' || byte >= 0x80 || (d.escape != 0 && byte == d.escape);
                };
                ASSERT_EQ(mask.components, maskOf(value, component)) << value;
                ASSERT_EQ(mask.subcomponents, maskOf(value, subcomponent)) << value;
                ASSERT_EQ(mask.unusual, maskOf(value, unusual)) << value;
                if (size <= PartMasks::kLongestPlain) {
                    const bool plain = (mask.components | mask.subcomponents | mask.unusual) == 0;
                    ASSERT_EQ(masks.plain(begin, size), plain) << value;
                }
                const PartMasks::Separators all = masks.count(begin, begin + left);
                const std::string_view rest = std::string_view(message).substr(begin);
                ASSERT_EQ(all.components, static_cast<std::size_t>(std::count(rest.begin(), rest.end(), '^')));
                ASSERT_EQ(all.subcomponents, d.subcomponent == 0
                                                 ? 0u
                                                 : static_cast<std::size_t>(std::count(rest.begin(), rest.end(), '&')));
            }
        }
    }
}

TEST(Primitives, WhatIsPlainlyOfATypeIsOfIt) {
    std::mt19937 random(23);
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    constexpr std::string_view kBytes = "0123456789012345678901234567890+-.:/ A";
    std::size_t plain = 0;
    for (int n = 0; n < 200000; ++n) {
        std::string value = n % 2 == 0 ? "20250228235959-0500" : "00000101000000";
        value.resize(below(value.size()) + 1);
        for (std::size_t changes = below(3); changes > 0; --changes) {
            value[below(value.size())] = kBytes[below(kBytes.size())];
        }
        const std::string text = value + "|12345678";
        for (const Primitive type : {Primitive::Number, Primitive::SequenceId, Primitive::Date, Primitive::Time,
                                     Primitive::DateTime, Primitive::Text}) {
            const std::string_view seen = std::string_view(text).substr(0, value.size());
            const std::size_t readable = below(2) == 0 ? value.size() : text.size();
            if (isPlainly(type, seen, readable)) {
                ASSERT_TRUE(isOfPrimitive(type, value)) << value;
                ++plain;
            }
        }
    }
    EXPECT_GT(plain, 50000u);
    EXPECT_TRUE(isPlainly(Primitive::DateTime, "20250228235959", 14));
    EXPECT_TRUE(isPlainly(Primitive::DateTime, "20250228235959+0100", 19));
    EXPECT_FALSE(isPlainly(Primitive::DateTime, "20250228236059", 14));
    EXPECT_FALSE(isPlainly(Primitive::DateTime, "20250228235959+0160", 19));
    const std::string_view digits = "12|345678";
    EXPECT_TRUE(isPlainly(Primitive::SequenceId, digits.substr(0, 2), digits.size()));
    EXPECT_FALSE(isPlainly(Primitive::SequenceId, digits.substr(0, 3), digits.size()));
}

TEST(QuickCheck, FieldsStandWhereTheViewHasThem) {
    hl7::testing::WildMessages wild(8);
    Breaker breaker(9);
    const query::FieldScanner scanner = query::fieldScanner(simdLevel());
    auto scan = std::make_unique<query::FieldScan>();
    std::size_t known = 0;
    for (int n = 0; n < 4000; ++n) {
        const std::string message = n % 2 == 0 ? wild.next() : breaker.broken(kSeededMessage);
        const hl7::MessageView view(asBytes(message));
        scan->field = view.delimiters().field;
        scan->repetition = view.delimiters().repetition;
        scan->begin(view.bytes(), true);
        scanner(*scan);
        FieldTable table;
        EXPECT_FALSE(table.field(2, 1));
        // The checker asks for this where segments lie one behind the other.
        bool plain = scan->done && scan->segmentCount == view.segmentCount();
        for (std::uint32_t i = 0; i < view.segmentCount() && plain; ++i) {
            plain = scan->segments[i].begin == view.segments()[i].begin &&
                    scan->segments[i].end == view.segments()[i].range().end();
        }
        if (!plain) {
            continue;
        }
        table.learn(*scan, view);
        for (std::uint32_t segment = 1; segment <= view.segmentCount(); ++segment) {
            for (std::uint32_t number = 1; number < 40; ++number) {
                const hl7::FieldPath path(segment, number);
                if (const std::optional<hl7::Element> field = table.field(segment, number)) {
                    const hl7::Element expected = view.at(path);
                    ASSERT_EQ(field->range, expected.range) << message << hl7::formatPath(view, path);
                    ASSERT_EQ(field->presence, expected.presence) << message << hl7::formatPath(view, path);
                    ASSERT_EQ(field->path, expected.path);
                    ++known;
                }
            }
        }
    }
    EXPECT_GT(known, 100000u);
}

}  // namespace
}  // namespace plumb::check::test
