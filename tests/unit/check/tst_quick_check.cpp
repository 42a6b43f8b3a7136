// Values seen at a glance to be in order are those of which a close look has nothing to tell: with and without vectors
// the findings are the same, of messages in order and of messages broken at random.
#include "base/cpu.h"
#include "bench/check_spec.h"
#include "check/field_table.h"
#include "check_support.h"
#include "seeded_spec.h"
#include "unit/generated_corpus.h"
#include "unit/hl7/wild_messages.h"

#include <random>

namespace plumb::check::test {
namespace {

/// Without vectors.
template <class Work>
auto slowly(Work work) {
    limitSimdLevel(SimdLevel::Portable);
    auto result = work();
    limitSimdLevel(SimdLevel::Avx512);
    return result;
}

/// With the vectors of this machine, and without any.
class BothWays {
public:
    explicit BothWays(const std::shared_ptr<const spec::Spec>& spec)
        : m_bench(spec, lints())
        , m_slow(slowly([&] { return std::make_unique<Bench>(spec, lints()); })) {}

    void expectTheSame(const std::string& message) {
        const std::vector<Told> quick = told(m_bench, message);
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
        return "quick:\n" + joined(m_bench.rows(message)) + "slow:\n" +
               slowly([&] { return joined(m_slow->rows(message)); });
    }

    Bench m_bench;
    std::unique_ptr<Bench> m_slow;
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
    BothWays seeded(specOf(kSeededSpec));
    Breaker breaker(5);
    const std::string message = kSeededMessage;
    for (int n = 0; n < 3000 && !HasFatalFailure(); ++n) {
        seeded.expectTheSame(breaker.broken(message));
    }
    EXPECT_GT(seeded.findings(), 3000u);
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
