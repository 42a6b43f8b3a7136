// Messages made from what is required lack no segment, whatever the version and the event.
#include "spec/new_message.h"

#include "dictionary/structure_choice.h"
#include "hl7/group_overlay.h"
#include "unit/spec/spec_text.h"

#include <gtest/gtest.h>

namespace plumb::spec::test {
namespace {

NewMessage wanted(std::string type) {
    NewMessage out;
    const std::size_t caret = type.find('^');
    out.code = type.substr(0, caret);
    out.event = caret == std::string::npos ? "" : type.substr(caret + 1);
    out.now = *hl7::parseTime("20261127150501+0100");
    out.salt = 1;
    return out;
}

std::string made(const Spec& spec, const std::string& type) {
    Result<std::string> message = makeMessage(spec, wanted(type));
    if (!message) {
        return std::string(message.error().code());
    }
    for (char& c : *message) {
        c = c == '\r' ? '\n' : c;
    }
    return *message;
}

TEST(NewMessage, HoldsWhatTheStandardRequires) {
    EXPECT_EQ(made(*specOfVersion("2.5.1"), "ADT^A01"), "MSH|^~\\&|PLUMBLINE||||20261127150501+0100||ADT^A01^ADT_A01|"
                                                        "20261127150501100000|T|2.5.1\n"
                                                        "EVN||20261127150501+0100\n"
                                                        "PID|||||\n"
                                                        "PV1||\n");
    EXPECT_EQ(made(*specOfVersion("2.3"), "ACK"), "MSH|^~\\&|PLUMBLINE||||20261127150501+0100||ACK|"
                                                  "20261127150501100000|T|2.3\n"
                                                  "MSA|AA|\n");
}

TEST(NewMessage, LacksNoSegmentInAnyVersion) {
    std::size_t looked = 0;
    for (const dictionary::Version version : dictionary::kVersions) {
        const Spec spec = *specOfVersion(dictionary::versionName(version));
        for (const std::string& type : messagesToMake(spec)) {
            const Result<std::string> message = makeMessage(spec, wanted(type));
            ASSERT_TRUE(message.has_value()) << dictionary::versionName(version) << ' ' << type;
            const hl7::MessageView view(asBytes(*message));
            const dictionary::StructureChoice choice = dictionary::chooseStructure(spec.dictionary(), view);
            ASSERT_NE(choice.structure, nullptr) << dictionary::versionName(version) << ' ' << type;
            hl7::GroupOverlay overlay;
            overlay.assign(view, choice.structure->grammar());
            EXPECT_TRUE(overlay.missing().empty()) << dictionary::versionName(version) << ' ' << type << '\n'
                                                   << made(spec, type);
            for (const hl7::PlacedSegment& placed : overlay.placed()) {
                EXPECT_EQ(placed.placement, hl7::Placement::Expected)
                    << dictionary::versionName(version) << ' ' << type << '\n'
                    << made(spec, type);
            }
            ++looked;
        }
    }
    EXPECT_GT(looked, 1000u);
}

TEST(NewMessage, FollowsASpec) {
    const Spec made8(spec(R"(standard: 2.5.1
senders: [ACME]
messages:
  ADT_A01:
    events: ADT^A08
    changes: [PV2: R]
segments:
  PID:
    fields:
      8: {usage: R, values: SEX}
      18: {usage: R, components: {4: {usage: R, components: {1: {usage: R, constant: "A&B"}}}}}
value-sets: {SEX: {codes: {U: unknown, F: female}}}
)"));
    EXPECT_EQ(messagesToMake(made8), std::vector<std::string>{"ADT^A08"});
    EXPECT_EQ(made(made8, "ADT^A08"), "MSH|^~\\&|ACME||||20261127150501+0100||ADT^A08^ADT_A01|"
                                      "20261127150501100000|T|2.5.1\n"
                                      "EVN||20261127150501+0100\n"
                                      "PID||||||||U||||||||||^^^A\\T\\B\n"
                                      "PV1||\n"
                                      "PV2|\n");
    EXPECT_EQ(made(made8, "ADT^A01"), "new.no-structure");
}

TEST(NewMessage, SaysWhatItDoesNotKnow) {
    EXPECT_EQ(specOfVersion("2.9").error().code(), "new.no-version");
    EXPECT_EQ(made(*specOfVersion("2.5"), "XYZ^A01"), "new.no-structure");
}

TEST(NewMessage, GivesTwoMessagesOfASecondDifferentIds) {
    const Spec spec = *specOfVersion("2.5.1");
    NewMessage other = wanted("ADT^A01");
    other.salt = 2;
    EXPECT_NE(*makeMessage(spec, wanted("ADT^A01")), *makeMessage(spec, other));
    other.controlId = "A|B";
    EXPECT_EQ(std::string(hl7::MessageView(asBytes(*makeMessage(spec, other))).controlId()), "A\\F\\B");
}

}  // namespace
}  // namespace plumb::spec::test
