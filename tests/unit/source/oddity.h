// One oddity that real traffic holds: how it looks, and what an analyst must be shown for it.
#pragma once

#include "hl7/segmentation.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

namespace plumb::source::test {

struct Oddity {
    std::string name;
    std::string text;                     ///< the whole file
    std::vector<std::uint32_t> segments;  ///< of each message, so their number is that of the messages
    hl7::Terminator terminator;           ///< of the first message
    std::string charset;                  ///< used for the first message
    std::string codes;  ///< of all assumptions and findings but framing and terminator, which are always told; sorted

    /// A path, "2:" before it for the second message; the text as decoded, or "(absent)", "(empty)", "(null)".
    struct Value {
        std::string path;
        std::string text;
    };
    std::vector<Value> values;
};

inline std::ostream& operator<<(std::ostream& out, const Oddity& oddity) {
    return out << oddity.name;
}

/// MSH-3 to MSH-12 of an ordinary message, to be put behind "MSH|^~\&".
inline const std::string kMshFields = "|LAB|HOSP|EHR|HOSP|20240102||ORU^R01^ORU_R01|C1|P|2.5.1";
inline const std::string kMsh = "MSH|^~\\&" + kMshFields;

/// The name of a row in a suite.
inline std::string oddityName(const testing::TestParamInfo<Oddity>& info) {
    return info.param.name;
}

/// Scans the text in one piece and in tiny ones, and compares everything that the row says.
void expectOddity(const Oddity& oddity);

}  // namespace plumb::source::test
