// Usage and cardinality of fields by a slow and plain reading, against the checker, on random specs and messages.
#include "check_support.h"

#include <random>

namespace plumb::check::test {
namespace {

struct RandomField {
    std::string usage;
    std::uint32_t min = 0, max = 1;
};

class RandomCase {
public:
    explicit RandomCase(std::uint32_t seed)
        : m_random(seed) {
        constexpr const char* kUsages[] = {"R", "RE", "O", "X"};
        const std::uint32_t count = 1 + pick(70);  // past the first word of the bit sets
        for (std::uint32_t n = 0; n < count; ++n) {
            RandomField field;
            field.usage = kUsages[pick(4)];
            if (field.usage != "X") {
                field.max = 1 + pick(3);
                field.min = field.usage == "R" ? 1 + pick(field.max) : 0;
            }
            fields.push_back(field);
        }
    }

    std::string yaml() const {
        std::string text =
            "id: random\nstandard: 2.5.1\nmessages:\n  ZZZ_Z01:\n    events: ZZZ^Z01\n    structure: ZZZ_Z01\n"
            "    segments:\n      - MSH: R 1..1\n      - ZAA: RE 0..*\n"
            "segments:\n  ZAA:\n    fields:\n";
        for (std::size_t n = 0; n < fields.size(); ++n) {
            text += "      " + std::to_string(n + 1) + ": {name: F, type: ST, usage: " + fields[n].usage;
            if (fields[n].usage != "X") {
                text += ", repeat: " + std::to_string(fields[n].min) + ".." + std::to_string(fields[n].max);
            }
            text += "}\n";
        }
        return text;
    }

    std::string message() {
        constexpr const char* kParts[] = {"", "", "A", "\"\"", "^", "&", "~", "~", "AB", "^x", "\"", "\\T\\"};
        std::string text = "MSH|^~\\&|A|B|C|D|2025||ZZZ^Z01^ZZZ_Z01|1|P|2.5.1\r";
        for (std::uint32_t segments = pick(4); segments > 0; --segments) {
            text += "ZAA";
            for (std::uint32_t n = pick(static_cast<std::uint32_t>(fields.size()) + 3); n > 0; --n) {
                text += '|';
                for (std::uint32_t parts = pick(4); parts > 0; --parts) {
                    text += kParts[pick(12)];
                }
            }
            text += '\r';
        }
        return text;
    }

    std::vector<RandomField> fields;

private:
    std::uint32_t pick(std::uint32_t below) { return static_cast<std::uint32_t>(m_random() % below); }

    std::mt19937 m_random;
};

bool hasValue(std::string_view text) {
    return text.find_first_not_of("^&~") != text.npos;
}

std::string row(const hl7::MessageView& view, std::string_view code, hl7::FieldPath path, std::string_view text) {
    return std::string(code) + ' ' + hl7::formatPath(view, path) + " '" + std::string(text) + "'";
}

/// By the words of the standard, one field after another.
std::vector<std::string> slowly(const RandomCase& random, const std::string& message) {
    const hl7::MessageView view(asBytes(message));
    std::vector<std::string> rows;
    for (std::uint32_t segment = 2; segment <= view.segmentCount(); ++segment) {
        for (std::uint32_t number = 1; number <= random.fields.size(); ++number) {
            const RandomField& field = random.fields[number - 1];
            const hl7::FieldPath path(segment, number);
            const std::string_view whole = view.raw(path);
            std::vector<hl7::Element> valued;
            std::size_t nulls = 0;
            for (std::uint32_t n = 1; n <= view.childCount(path); ++n) {
                const hl7::Element repetition = view.at(path.child(n));
                if (hasValue(view.text(repetition.range))) {
                    valued.push_back(repetition);
                    nulls += repetition.presence == hl7::Presence::Null ? 1 : 0;
                }
            }
            if (valued.empty()) {
                if (field.usage == "R") {
                    rows.push_back(row(view, "usage.required-missing", path, whole));
                }
                continue;
            }
            if (field.usage == "X") {
                rows.push_back(row(view, "usage.not-supported-present", path, whole));
            }
            if (field.usage == "R" && nulls == 1 && valued.size() == 1) {
                rows.push_back(row(view, "usage.null-for-required", path, whole));
            }
            if (nulls > 0 && valued.size() > 1) {
                rows.push_back(row(view, "cardinality.null-with-others", path, whole));
            } else if (field.usage != "X" && valued.size() > field.max) {
                const std::uint64_t begin = valued[field.max].range.begin, end = valued.back().range.end();
                rows.push_back(
                    row(view, "cardinality.too-many", valued[field.max].path, view.text({begin, end - begin})));
            } else if (valued.size() < field.min && nulls == 0) {
                rows.push_back(row(view, "cardinality.too-few", path, whole));
            }
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

TEST(RandomUsage, IsWhatASlowReadingSays) {
    std::size_t findings = 0;
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        RandomCase random(seed);
        Bench bench(random.yaml());
        for (int i = 0; i < 60; ++i) {
            const std::string message = random.message();
            std::vector<std::string> found;
            for (std::string& r : bench.rows(message)) {
                if (r.rfind("usage.", 0) == 0 || r.rfind("cardinality.", 0) == 0) {
                    found.push_back(std::move(r));
                }
            }
            std::sort(found.begin(), found.end());
            const std::vector<std::string> expected = slowly(random, message);
            ASSERT_EQ(joined(found), joined(expected)) << random.yaml() << message;
            findings += found.size();
        }
    }
    EXPECT_GT(findings, 5000u);
}

}  // namespace
}  // namespace plumb::check::test
