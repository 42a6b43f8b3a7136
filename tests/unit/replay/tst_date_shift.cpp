// All dates of a message moved by one offset.
#include "replay/date_shift.h"

#include <gtest/gtest.h>

namespace plumb::replay {
namespace {

std::string moved(const std::string& text, std::string_view span) {
    hl7::EditableMessage message(text);
    const Result<void> done = shiftDates(message, parseDateSpan(span).value());
    return done ? std::string(message.bytes()) : std::string(done.error().code());
}

std::string header(const std::string& version, const std::string& time) {
    return "MSH|^~\\&|||||" + time + "||ORU^R01|1|P|" + version + "\r";
}

TEST(DateShift, movesWhatTheDictionaryCallsDates) {
    const auto fields = [](std::size_t count) {
        return std::string(count, '|');
    };  // up to the next that holds something
    const auto text = [&](const char* birth, const char* range, const char* updated, const char* from, const char* to) {
        return "PID" + fields(7) + birth + fields(4) + "^^^^^^^^^^^" + range + fields(22) + updated + "\rPV1" +
               fields(44) + from + fields(1) + to + "\r";
    };
    EXPECT_EQ(moved(header("2.5", "20240229101112.5+0100") +
                        text("19700101", "20240101&20241231", "202402291530", "20240228", "20240229"),
                    "+1d"),
              header("2.5", "20240301101112.5+0100") +
                  text("19700102", "20240102&20250101", "202403011530", "20240229", "20240301"));
}

TEST(DateShift, asksObx2ForObx5) {
    EXPECT_EQ(moved(header("2.5", "") + "OBX|1|TS|x||20240101~20240102\rOBX|2|DT|x||20240101\rOBX|3|NM|x||20240101\r"
                                        "OBX|4|ST|x||20240101\rOBX|5|TM|x||1015\r",
                    "+1w"),
              header("2.5", "") + "OBX|1|TS|x||20240108~20240109\rOBX|2|DT|x||20240108\rOBX|3|NM|x||20240101\r"
                                  "OBX|4|ST|x||20240101\rOBX|5|TM|x||1015\r");
}

TEST(DateShift, knowsTheTypesOfEveryVersion) {
    for (const char* version : {"2.1", "2.3", "2.5.1", "2.7", "2.8"}) {
        EXPECT_EQ(moved(header(version, "20240131") + "PID|1||||||19700101\r", "+1mo"),
                  header(version, "20240229") + "PID|1||||||19700201\r")
            << version;
    }
}

TEST(DateShift, keepsPrecisionAndWhatIsNoDate) {
    EXPECT_EQ(moved(header("2.5", "2024") + "PID|1||||||197012\r", "+31d"),
              header("2.5", "2024") + "PID|1||||||197101\r");
    const std::string odd = header("2.5", "soon") + "PID|1||||||\"\"\rZPV|20240101\rPID|1||||||99991231\r";
    EXPECT_EQ(moved(odd, "+1d"), odd);
}

TEST(DateShift, takesWholeDays) {
    EXPECT_EQ(parseDateSpan("+2h").error().code(), "change.time-coarse");
    EXPECT_EQ(parseDateSpan("tomorrow").error().code(), "change.duration");
    EXPECT_TRUE(parseDateSpan("-1y2mo3d"));
}

}  // namespace
}  // namespace plumb::replay
