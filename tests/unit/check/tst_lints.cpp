// What is told of a message without a spec, each with the bytes it covers; and that the cheap looks miss nothing.
#include "seeded_spec.h"

#include "check/encoding_notes.h"

#include <random>

namespace plumb::check::test {
namespace {

/// Lints and oddities only.
std::vector<std::string> told(Bench& bench, const std::string& message) {
    std::vector<std::string> rows;
    for (std::string& row : bench.rows(message)) {
        if (row.rfind("lint.", 0) == 0 || row.rfind("encoding.", 0) == 0) {
            rows.push_back(std::move(row));
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

class Lint : public ::testing::Test {
protected:
    void expect(const std::string& from, const std::string& to, std::vector<std::string> expected) {
        std::string message = m_message;
        const std::size_t at = message.find(segments(from));
        ASSERT_NE(at, message.npos) << from;
        message.replace(at, from.size(), to);
        std::sort(expected.begin(), expected.end());
        EXPECT_EQ(joined(told(m_bench, message)), joined(expected)) << from << " -> " << to;
    }

    Bench m_bench{standard(dictionary::Version::V251), RuleSetOptions{}};
    std::string m_message = segments(R"(
MSH|^~\&|LAB|HOSP|EHR|HOSP|20250101120000+0100||ORU^R01^ORU_R01|MSG1|P|2.5.1
PID|1||100200^^^HOSP^MR||SMITH^JOHN||19610205|M
OBR|1|P1^EHR|F1^LAB|85353-1^Vitals^LN|||20250101110000
NTE|1||Panel
OBX|1|ST|8867-4^Heart rate^LN||fine||||||F
)");
};

TEST_F(Lint, NothingOfAMessageInOrder) {
    EXPECT_EQ(joined(told(m_bench, m_message)), "");
}

TEST_F(Lint, Escapes) {
    expect("|Panel", "|A \\T\\ B", {});
    expect("|Panel", "|A \\E\\T\\E\\ B", {"lint.double-escaping NTE-3 '\\E\\T\\E\\'"});
    expect("|Panel", "|A \\E\\.br\\E\\ B", {"lint.double-escaping NTE-3 '\\E\\.br\\E\\'"});
    expect("|Panel", "|50\\60", {"encoding.escape-open NTE-3 '\\'"});
    expect("|Panel", "|\\Q\\", {"encoding.escape-unknown NTE-3 '\\Q\\'"});
    expect("|Panel", "|\\X123\\", {"encoding.escape-hex-odd NTE-3 '\\X123\\'"});
    expect("|Panel", "|line\\.br\\line", {});
}

TEST_F(Lint, CodesWithoutAlias) {
    expect("85353-1^", "CD:1234^", {"lint.unaliased-code OBR-4.1 'CD:1234'"});
    expect("|Panel", "|CD:12 is a code", {});
    expect("|Panel", "|ACD:12", {});
    expect("|Panel", "|CD:", {});
    expect("||fine|", "||CD:55|", {"lint.unaliased-code OBX-5 'CD:55'"});
}

TEST_F(Lint, IdentifiersAndTimes) {
    expect("^^^HOSP^MR", "^^^^MR", {"lint.identifier-without-authority PID-3 '100200^^^^MR'"});
    expect("+0100", "", {"lint.time-without-zone MSH-7.1 '20250101120000'"});
    expect("|MSG1|", "|MSG123456789012345678|", {"lint.identifier-too-long MSH-10 'MSG123456789012345678'"});
}

TEST_F(Lint, AnIdentifierWithoutAuthorityIsNamedByItsField) {
    const std::pair<const char*, const char*> cases[] = {
        {"|100200||", "PID-3"}, {"|100200~300^^^HOSP^MR||", "PID-3[1]"}, {"|100200^^^^MR^\"\"||", "PID-3"}};
    for (const auto& [value, place] : cases) {
        std::string message = m_message;
        message.replace(message.find("|100200^^^HOSP^MR||"), 19, value);
        const std::vector<Finding> found = m_bench.checker.findings(asBytes(message));
        const auto authority = std::find_if(found.begin(), found.end(), [](const Finding& finding) {
            return finding.message == MessageId::LintNoAuthority;
        });
        ASSERT_NE(authority, found.end()) << value;
        EXPECT_EQ(authority->arguments.front(), std::string(place) + " (Patient Identifier List)") << value;
    }
}

TEST_F(Lint, LineBreaksAndTrailingDelimiters) {
    expect("|Panel", "|Panel\nof two",
           {"lint.line-break-in-value NTE-3 '\n'", "encoding.segment-line-broken NTE 'NTE|1||Panel\nof two'"});
    expect("|Panel", "|Panel|||", {"lint.trailing-delimiters NTE '|||'"});
    expect("||||||F\r", "||||||F^^\r", {"lint.trailing-delimiters OBX '^^'"});
}

TEST_F(Lint, CharacterSets) {
    expect("|Panel", "|M\xC3\xBCller", {"encoding.charset-missing MSH-18 ''"});
    expect("|P|2.5.1", "|P|2.5.1||||||UNICODE UTF-8", {});
    expect("|P|2.5.1", "|P|2.5.1||||||KLINGON", {"encoding.charset-unknown MSH-18 'KLINGON'"});
    m_message.replace(m_message.find("|Panel"), 6, "|M\xFCller");
    expect("|P|2.5.1", "|P|2.5.1||||||UNICODE UTF-8", {"encoding.charset-differs MSH-18 'UNICODE UTF-8'"});
}

TEST_F(Lint, Headers) {
    expect("^~\\&", "^~\\&#", {"encoding.encoding-characters-extra MSH-2 '^~\\&#'"});
    expect("|2.5.1", "|2.9", {"encoding.version-unknown MSH-12 '2.9'"});
    expect("|2.5.1", "|", {"encoding.version-missing MSH-12 ''", "lint.trailing-delimiters MSH '|'"});
    expect("|MSG1|P|2.5.1", "|MSG1",
           {"encoding.msh-cut-short MSH 'MSH|^~\\&|LAB|HOSP|EHR|HOSP|20250101120000+0100||ORU^R01^ORU_R01|MSG1'",
            "encoding.version-missing MSH-12 ''"});
    expect("NTE|1||Panel", "nte|1||Panel", {"encoding.segment-id-odd nte 'nte|1||Panel'"});
    expect("\rNTE", "\r\rNTE", {"encoding.blank-line message ''"});
}

/// Every oddity that a full look finds is told, whatever the message.
TEST(Lints, TheCheapLooksMissNothing) {
    Bench bench(standard(dictionary::Version::V251), RuleSetOptions{});
    std::size_t odd = 0;
    const auto look = [&](const std::string& message) {
        const hl7::MessageView view{asBytes(message)};
        std::vector<MessageId> expected, found;
        for (const Note& note : encodingNotes(view)) {
            expected.push_back(note.id);
        }
        for (const Detection& detection : bench.checker.check(asBytes(message))) {
            const MessageId id = RuleSet::isNote(detection.rule) ? RuleSet::noteOf(detection.rule) : MessageId::None;
            const std::string_view code = messageCode(id);
            if (id != MessageId::None && code.find("escape") == code.npos && id != MessageId::RawSubcomponent) {
                found.push_back(id);
            }
        }
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        EXPECT_EQ(found, expected) << message.substr(0, 2000);
        odd += expected.empty() ? 0 : 1;
    };
    std::mt19937 random(3);
    for (int i = 0; i < 20000; ++i) {
        std::string message(kSeededMessage);
        constexpr std::string_view kBytes("\r\n\0|^~\\&#ADSC \"x\xFC\xC3", 18);
        for (unsigned changes = random() % 4; changes > 0; --changes) {
            const std::size_t at = random() % message.size();
            switch (random() % 4) {
            case 0:
                message[at] = kBytes[random() % kBytes.size()];
                break;
            case 1:
                message.insert(at, 1, kBytes[random() % kBytes.size()]);
                break;
            case 2:
                message.erase(at, 1 + random() % 5);
                break;
            default:
                message.insert(at, std::string(60 + random() % 80, random() % 2 == 0 ? '&' : '^'));
            }
            if (message.empty()) {
                message = "M";
            }
        }
        look(message);
    }
    EXPECT_GT(odd, 2000u);
}

}  // namespace
}  // namespace plumb::check::test
