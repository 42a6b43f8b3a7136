// Single faults of how a message is written, against the standard: what is odd, what habits it shows, what else it
// breaks.
#include "seeded_tables.h"

namespace plumb::check::test {
namespace {

constexpr std::string_view kLines = R"(
MSH|^~\&|LAB|HOSP|EHR|HOSP|20250101120000+0100||ORU^R01^ORU_R01|MSG1|P|2.5.1
PID|1||100200^^^HOSP^MR||SMITH^JOHN||19610205|M
OBR|1|P1^EHR|F1^LAB|85353-1^Vitals^LN|||20250101110000
NTE|1||Panel
OBX|1|ST|8867-4^Heart rate^LN||fine||||||F
OBR|2|P2^EHR|F2^LAB|24331-1^Lipids^LN|||20250102110000
OBX|1|ST|2093-3^Chol^LN||high||||||F
)";

}  // namespace

SeededTable seededEncoding() {
    const std::string utf8 = "M\xC3\xBCller", latin = "M\xFCller";
    return {Category::Encoding,
            {},
            segments(kLines),
            {
                {"|Panel", "|50\\60", {"encoding.escape-open NTE-3 '\\'"}},
                {"||high|", "||high\\|", {"encoding.escape-open OBX[2]-5 '\\'"}},
                {"|Panel", "|a \\Q\\ b", {"encoding.escape-unknown NTE-3 '\\Q\\'"}},
                {"||high|", "||\\X123\\|", {"encoding.escape-hex-odd OBX[2]-5 '\\X123\\'"}},
                {"|Panel", "|\\Zfont\\", {"encoding.escape-local NTE-3 '\\Zfont\\'"}},
                {"|Panel", "|\\T\\ \\X41\\ \\.br\\ \\H\\b\\N\\", {}},
                {"|Panel", "|" + utf8, {"encoding.charset-missing MSH-18 ''"}},
                {"|P|2.5.1",
                 "|P|2.5.1||||||KLINGON",
                 {"encoding.charset-unknown MSH-18 'KLINGON'", "value-set.not-in-standard-table MSH-18 'KLINGON'"}},
                {"|19610205|M\n", "|19610205|M\n\n", {"encoding.blank-line message ''"}},
                {"NTE|1||Panel\n", "nte|1||Panel\n", {"encoding.segment-id-odd nte 'nte|1||Panel'"}},
                {"|2.5.1",
                 "|2.9",
                 {"encoding.version-unknown MSH-12 '2.9'", "value-set.not-in-standard-table MSH-12.1 '2.9'"}},
                {"|2.5.1",
                 "|",
                 {"encoding.version-missing MSH-12 ''", "usage.required-missing MSH-12 ''",
                  "lint.trailing-delimiters MSH '|'"}},
                {"|MSG1|P|2.5.1",
                 "|MSG1",
                 {"encoding.msh-cut-short MSH 'MSH|^~\\&|LAB|HOSP|EHR|HOSP|20250101120000+0100||ORU^R01^ORU_R01|MSG1'",
                  "encoding.version-missing MSH-12 ''", "usage.required-missing MSH-11 ''",
                  "usage.required-missing MSH-12 ''"}},
                {"MSH|^~\\&|", "MSH|^~\\&#|", {"encoding.encoding-characters-extra MSH-2 '^~\\&#'"}},
                {"MSH|^~\\&|", "MSH|^~\\|", {"encoding.encoding-characters-missing MSH-2 '^~\\'"}},
                {"||fine|",
                 "||see http://a.example/?b=1&c=2|",
                 {"encoding.raw-subcomponent OBX[1]-5.1 '&'",
                  "type.standard-divided OBX[1]-5 'see http://a.example/?b=1&c=2'"}},
                {"||high||||||F\n", "||high||||||F\nDSC|7\n", {"encoding.continuation-open message ''"}},
            }};
}

TEST(SeededFaults, Encoding) {
    checkTable(seededEncoding());
}

/// Faults of bytes that lines of text cannot show.
TEST(SeededFaults, EncodingOfBytes) {
    Bench bench(standard(dictionary::Version::V251), RuleSetOptions{});
    std::string message = segments(kLines);
    const std::size_t version = message.find("|2.5.1");
    message.insert(version + 6, "||||||UNICODE UTF-8");
    std::vector<Fault> faults{{"|Panel", "|M\xC3\xBCller", {}},
                              {"|Panel", "|M\xFCller", {"encoding.charset-differs MSH-18 'UNICODE UTF-8'"}},
                              {"|Panel", std::string("|Pan\0el", 7), {"encoding.nul message ''"}}};
    checkFaults(bench, message, faults);
}

}  // namespace plumb::check::test
