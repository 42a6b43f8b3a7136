// One conversation in every form in which captures come (tests/tools/captures wrote them): the same messages, answers
// and times come out of each.
#include "hl7/message_view.h"
#include "source/open.h"
#include "unit/source/capture_support.h"

#include <algorithm>
#include <filesystem>

namespace plumb::source::test::captures {
namespace {

namespace fs = std::filesystem;

const fs::path kFolder = fs::path(PLUMBLINE_SOURCE_DIR) / "tests/corpus/captures";

std::shared_ptr<OpenedSource> opened(const std::string& path) {
    Progress progress;
    auto opening = openBytes(path, {}, {}, progress);
    EXPECT_TRUE(opening && opening->sources.size() == 1);
    auto source = std::make_shared<OpenedSource>(opening->sources[0].bytes, opening->sources[0].assumptions);
    EXPECT_TRUE(source->index({}, {}, progress).has_value());
    return source;
}

std::string told(const OpenedSource& source) {
    std::string text;
    for (std::uint64_t n = 0; n < source.size(); ++n) {
        const hl7::IndexEntry entry = source.messages()[MessageNumber(n)];
        const auto passage = source.bytes().passageOf(entry.begin());
        WindowBuffer buffer;
        const auto bytes = source.message(MessageNumber(n), buffer);
        EXPECT_TRUE(passage && bytes && entry.flags().mllp);
        text += std::string(hl7::MessageView(*bytes).controlId()) + ' ' + std::to_string(bytes->size()) + ' ' +
                std::to_string((passage->timeNs + 5000) / 10000) + ' ' + passage->from + " > " + passage->to;
        EXPECT_TRUE(passage->partner.has_value());
        text += passage->isAnswer ? " answers " : " answered by ";
        text += std::to_string(source.messages().findAt(passage->partner->offset) + 1) + '\n';
    }
    return text;
}

std::string expected(const std::string& sender, const std::string& receiver) {
    const std::string there = ' ' + sender + " > " + receiver, back = ' ' + receiver + " > " + sender;
    return "C1 153 170000000000370" + there + " answered by 2\n" +  //
           "R1 74 170000000000617" + back + " answers 1\n" +        //
           "C2 193 170000000100987" + there + " answered by 4\n" +  //
           "R2 74 170000000101481" + back + " answers 3\n" +        //
           "C3 233 170000000201728" + there + " answered by 6\n" +  //
           "R3 74 170000000202098" + back + " answers 5\n";
}

TEST(Captures, OfEveryFormTellTheSame) {
    std::size_t seen = 0;
    for (const auto& file : fs::directory_iterator(kFolder)) {
        const std::string name = file.path().filename().string();
        SCOPED_TRACE(name);
        const bool v6 = name.find("ipv6") == 0 || name == "loop.pcap";
        const auto source = opened(file.path().string());
        EXPECT_EQ(told(*source),
                  v6 ? expected("[fd00::1]:40001", "[fd00::2]:2575") : expected("10.0.0.1:40001", "10.0.0.2:2575"));
        const std::vector<std::string> notes = codesOf(source->assumptions());
        EXPECT_EQ(std::count(notes.begin(), notes.end(), "source.capture-tls"), 1);
        EXPECT_EQ(std::count(notes.begin(), notes.end(), "source.capture-other"), 1);
        EXPECT_EQ(std::count(notes.begin(), notes.end(), "source.capture-repeated"), 1);
        EXPECT_EQ(std::count(notes.begin(), notes.end(), "source.capture-missing"), 0);
        EXPECT_EQ(std::count(notes.begin(), notes.end(), "source.junk"), 0);
        ++seen;
    }
    EXPECT_EQ(seen, 16u);
}

}  // namespace
}  // namespace plumb::source::test::captures
