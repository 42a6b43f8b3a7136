#include "dictionary/structure_choice.h"
#include "unit/dictionary/rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace plumb::dictionary::test {
namespace {

/// "ADT_A01 (best fit)" for a message of this MSH-9 and these segments.
std::string chosen(std::string_view version, const std::string& type, const std::string& segments) {
    constexpr const char* kBy[] = {"named", "mapped", "best fit", "none"};
    std::string bytes = "MSH|^~\\&|||||||" + type + "|1|P|" + std::string(version) + "\r" + segments + "\r";
    std::replace(bytes.begin(), bytes.end(), ' ', '\r');
    const hl7::MessageView view(asBytes(bytes));
    const StructureChoice choice = chooseStructure(in(version), view);
    return std::string(choice.structure ? choice.structure->id : "-") + " (" + kBy[static_cast<int>(choice.by)] + ')';
}

TEST(StructureChoice, TakesWhatTheMessageNames) {
    EXPECT_EQ(chosen("2.5.1", "ADT^A08^ADT_A01", "EVN| PID| PV1|"), "ADT_A01 (named)");
    EXPECT_EQ(chosen("2.5.1", "ADT^A01^adt_a05", "EVN| PID| PV1|"), "ADT_A05 (named)") << "MSH-9.3 wins";
    EXPECT_EQ(chosen("2.5.1", "ADT^A08^ADT_A08", "EVN| PID| PV1|"), "ADT_A01 (mapped)") << "no such structure";
    EXPECT_EQ(chosen("2.3", "ADT^A08", "EVN| PID| PV1|"), "ADT_A01 (mapped)");
    EXPECT_EQ(chosen("2.5.1", "ACK^A01", "MSA|"), "ACK (mapped)");
}

TEST(StructureChoice, FallsBackToWhatFitsBest) {
    EXPECT_EQ(chosen("2.5.1", "ORU^Z01", "PID| OBR| OBX|1 OBR| OBX|2"), "ORU_R01 (mapped)") << "the code alone";
    EXPECT_EQ(chosen("2.5.1", "", "MSA| ERR|"), "ACK (best fit)");
    EXPECT_EQ(chosen("2.5.1", "ZZZ", "SCH| PID| RGS| AIS| ZZ1|"), "SIU_S12 (best fit)");
    EXPECT_EQ(chosen("2.5.1", "ADT^Z01", "EVN| PID| MRG| PV1| PID| MRG| PV1|"), "ADT_A39 (best fit)");
    EXPECT_EQ(chosen("2.5.1", "ADT^Z01", "evn| pid| pv1|").substr(0, 4), "ADT_");
}

TEST(StructureChoice, IsNoneWhereNothingIsKnown) {
    EXPECT_EQ(chosen("2.5.1", "ZZZ^Z01", "ZAA| ZBB|"), "- (none)");
    EXPECT_EQ(chosen("2.5.1", "", ""), "- (none)");
    EXPECT_EQ(chooseStructure(in("2.5.1"), hl7::MessageView()).structure, nullptr);
}

TEST(StructureChoice, OfAMessageWithManySegmentsIsQuick) {
    std::string segments = "PID| OBR|";
    for (int i = 0; i < 20'000; ++i) {
        segments += " OBX| QQQ|";
    }
    EXPECT_EQ(chosen("2.5.1", "ZZZ", segments).find("none"), std::string::npos);
}

}  // namespace
}  // namespace plumb::dictionary::test
