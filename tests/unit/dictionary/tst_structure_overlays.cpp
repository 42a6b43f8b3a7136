// Messages at random that a structure of the standard allows, laid over it: all fits.
#include "dictionary/dictionary.h"
#include "hl7/group_overlay.h"
#include "hl7/message_view.h"
#include "unit/hl7/overlay_checks.h"
#include "unit/hl7/overlays.h"
#include "unit/hl7/random_grammars.h"

#include <gtest/gtest.h>

namespace plumb::dictionary::test {
namespace {

class StructuresOf : public testing::TestWithParam<Version> {};

TEST_P(StructuresOf, FitWhatTheyAllow) {
    hl7::testing::RandomGrammars random(static_cast<std::uint32_t>(GetParam()), 0);
    hl7::GroupOverlay overlay;
    for (const StructureInfo& structure : Dictionary::of(GetParam()).structures()) {
        for (int n = 0; n < 60; ++n) {
            std::string ids;
            for (const std::string& id : random.message(structure.root())) {
                ids += id + ' ';
            }
            const std::string text = hl7::testing::messageOf(ids);
            const hl7::MessageView message(asBytes(text));
            overlay.assign(message, structure.grammar());
            ASSERT_TRUE(overlay.fits()) << structure.id << ": " << ids << '\n' << printOverlay(message, overlay);
            ASSERT_EQ(hl7::testing::OverlayCheck(message, overlay).firstFault(), "") << structure.id << ": " << ids;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, StructuresOf, testing::ValuesIn(kVersions));

}  // namespace
}  // namespace plumb::dictionary::test
