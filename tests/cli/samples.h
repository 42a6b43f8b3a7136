// Two messages, and the ways in which people keep them. All people are made up.
#pragma once

#include "cli/workbench.h"

#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace plumb::cli::test {

inline const std::string kAdmission =
    "MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240102030405||ADT^A01^ADT_A01|MSG1|P|2.5.1||||||UNICODE UTF-8\r"
    "EVN|A01|20240102030405\r"
    "PID|1||4711^^^HOSP^MR~987^^^SSA^SS||GARC\xC3\x8D"
    "A^ANA^\"\"||19700102|F\r"
    "PV1|1|I|ICU^1^2||||||||||||||||V100\r";

inline const std::string kResult = "MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240102030505||ORU^R01^ORU_R01|MSG2|P|2.5.1\r"
                                   "PID|1||777^^^HOSP^MR||DOE^JOHN||19600101|M||\r"
                                   "OBR|1|||CMP\r"
                                   "OBX|1|NM|2160-0^CREATININE^LN||4.2|mg/dL|||H\r"
                                   "OBX|2|TX|NOTE^^L||line one\\.br\\line two \\T\\ more||||||F\r";

[[nodiscard]] std::string replaced(std::string text, const std::string& what, const std::string& by);

/// One way in which the two messages are kept.
struct InputKind {
    std::string title;
    /// Writes the files; returns what to say to plumb to open them.
    std::function<std::string(const Workbench&)> make;
    std::string standardInput;
};

inline void PrintTo(const InputKind& kind, std::ostream* stream) {
    *stream << kind.title;
}

[[nodiscard]] std::vector<InputKind> inputKinds();

}  // namespace plumb::cli::test
