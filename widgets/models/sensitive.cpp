#include "widgets/models/sensitive.h"

#include <algorithm>
#include <array>

namespace plumb::desk {
namespace {

constexpr std::array<std::string_view, 9> kPersonal = {"PID", "NK1", "GT1", "IN1", "IN2", "IN3", "MRG", "PD1", "ARV"};

}  // namespace

bool isSensitive(std::string_view segment, std::uint32_t field) {
    constexpr std::uint32_t kVisitNumber = 19, kAlternateVisit = 50, kResult = 5;
    return std::find(kPersonal.begin(), kPersonal.end(), segment) != kPersonal.end() || segment == "NTE" ||
           (segment == "OBX" && field == kResult) ||
           (segment == "PV1" && (field == kVisitNumber || field == kAlternateVisit)) ||
           (!segment.empty() && (segment[0] == 'Z' || segment[0] == 'z'));
}

}  // namespace plumb::desk
