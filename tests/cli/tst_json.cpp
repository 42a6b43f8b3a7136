// The shape plumb.message/1: what it holds, and that the bytes come back out of it.
#include "cli/json.h"
#include "cli/samples.h"

#include <gtest/gtest.h>

#include <sstream>

namespace plumb::cli::test {
namespace {

/// Every message of a file comes out of its JSON as it stands in the file.
void expectLossless(const Workbench& bench, const std::string& file) {
    const Outcome json = bench.run("show " + file + " --all --format json --bytes -q");
    ASSERT_EQ(json.code, 0);
    const std::string bytes = bench.read(file);
    std::istringstream lines(json.out);
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        const std::optional<Json> message = parseJson(line);
        ASSERT_TRUE(message.has_value()) << line;
        const std::string expected =
            bytes.substr(std::stoul(message->at("offset").text), std::stoul(message->at("length").text));
        ASSERT_EQ(messageBytes(*message), expected) << "message " << message->at("index").text;
        for (const Json& segment : message->at("segments").items) {
            const std::size_t begin = std::stoul(segment.at("offset").text);
            ASSERT_EQ(expected.substr(begin, segment.at("id").bytes().size()), segment.at("id").bytes());
        }
    }
    EXPECT_GT(count, 0u);
}

TEST(JsonShape, IsAsDocumented) {
    const Workbench bench;
    bench.write("feed.log", "12:00 INFO MSH|^~\\&|A||||||ADT^A01|1|P|2.5\rPID||\"\"|X&Y^Z~\rPV2\r");
    EXPECT_EQ(
        bench.run("show feed.log --format json"),
        printed(R"({"format":"plumb.message/1","index":1,"source":"feed.log","offset":11,"length":51,)"
                R"("framing":"plain log","terminator":"CR","type":"ADT^A01","controlId":"1","version":"2.5",)"
                R"("delimiters":{"field":"|","component":"^","repetition":"~","escape":"\\","subcomponent":"&",)"
                R"("truncation":""},"charset":{"declared":"","detected":"US-ASCII","used":"US-ASCII"},"text":"raw",)"
                R"("assumptions":[],"prefix":"12:00 INFO ","lead":"","segments":[)"
                R"({"id":"MSH","offset":0,"length":31,"fields":[[[["|"]]],[[["^~\\&"]]],[[["A"]]],[[[""]]],[[[""]]],)"
                R"([[[""]]],[[[""]]],[[[""]]],[[["ADT"],["A01"]]],[[["1"]]],[[["P"]]],[[["2.5"]]]],"end":"\r"},)"
                R"({"id":"PID","offset":32,"length":14,"fields":[[[[""]]],[[["\"\""]]],[[["X","Y"],["Z"]],[[""]]]],)"
                R"("end":"\r"},{"id":"PV2","offset":47,"length":3,"fields":[],"end":"\r"}]})"
                "\n"));
}

TEST(JsonShape, HasTextAsAsked) {
    const Workbench bench;
    bench.write("one.hl7", "MSH|^~\\&|||||||ADT|1|P|2.5||||||8859/1\rNTE|1||\xE9 \\T\\ \\X0D\\\r");
    const auto value = [&](const std::string& options) {
        const std::optional<Json> message = parseJson(bench.run("show one.hl7 -f json " + options).out);
        EXPECT_TRUE(message.has_value());
        return message->at("segments").items[1].at("fields").items[2].items[0].items[0].items[0].text;
    };
    EXPECT_EQ(value(""), "\xC3\xA9 \\T\\ \\X0D\\");
    EXPECT_EQ(value("--decoded"), "\xC3\xA9 & \r");
    EXPECT_EQ(value("--bytes"), "\xC3\xA9 \\T\\ \\X0D\\");
}

TEST(JsonShape, CarriesAnyBytes) {
    const Workbench bench;
    std::string all;
    for (int byte = 0; byte < 256; ++byte) {
        all += byte == '\r' || byte == '\n' || byte == 0x0B || byte == 0x1C ? 'x' : static_cast<char>(byte);
    }
    bench.write("any.hl7", "MSH|^~\\&|A|" + all + "\rNTE|" + all + "\r\r\r" + "PV2\rPID|\rpid|a\r" + kAdmission +
                               "MSH$%~*@$A$B%C@D\rZZZ$%%\rMSH|^~&|no escape\\x\rMSH\r");
    expectLossless(bench, "any.hl7");
}

TEST(JsonShape, CarriesWhatLiesPastTheLimits) {
    const Workbench bench;
    std::string many;
    for (const char* delimiter : {"|", "&", "^"}) {
        many += "ZZZ|1|";
        for (int i = 0; i < 3000; ++i) {
            many += std::to_string(i) + delimiter;
        }
        many += "end\r";
    }
    bench.write("limits.hl7", kAdmission + many);
    expectLossless(bench, "limits.hl7");
}

TEST(JsonShape, GivesOddAndBrokenMessagesBack) {
    const Workbench bench;
    bench.generate("--count 3000 --seed 11 --odd 300 --broken 300 --out odd.hl7");
    expectLossless(bench, "odd.hl7");
}

}  // namespace
}  // namespace plumb::cli::test
