// Plain HL7 is never taken for anything else.
#include "unit/source/decoding_support.h"

#include <utility>

namespace plumb::source::test {
namespace {

class PlainText : public testing::TestWithParam<std::pair<const char*, std::string>> {};

TEST_P(PlainText, IsLeftAlone) {
    EXPECT_EQ(detected(GetParam().second), "");
}

INSTANTIATE_TEST_SUITE_P(
    Detection, PlainText,
    testing::Values(std::pair{"CR", kMessage}, std::pair{"LF", replaced(kMessage, "\r", "\n")},
                    std::pair{"CRLF", replaced(kMessage, "\r", "\r\n")},
                    std::pair{"MLLP", "\x0B" + kMessage + "\x1C\r"}, std::pair{"BOM", "\xEF\xBB\xBF" + kMessage},
                    std::pair{"batch", "FHS|^~\\&|A\rBHS|^~\\&|A\r" + kMessage + "BTS|1\rFTS|1\r"},
                    std::pair{"log with real CR", "2024-01-02 INFO, received: " + kMessage + "2024-01-02 INFO done\n"},
                    std::pair{"JSON in a field", kHeader + "\rOBX|1|ED|x||{\"m\":\"MSH|^~\\\\&|A\\rPID|1\"}\r"},
                    std::pair{"escaped text in a field", kHeader + "\rOBX|1|ED|x||MSH|^~\\&amp;|A&#13;PID|1\r"},
                    std::pair{"literal r in a field", kHeader + "\rNTE|1||a\\rOBX|1\\r\rPID|1\r"},
                    std::pair{"prose", std::string("The MSH segment, and PID|1, are described in chapter 2.\n")},
                    std::pair{"HL7 as XML",
                              std::string("<ORU_R01><MSH><MSH.1>|</MSH.1><MSH.2>^~\\&amp;</MSH.2></MSH></ORU_R01>")},
                    std::pair{"nothing", std::string()}));

}  // namespace
}  // namespace plumb::source::test
