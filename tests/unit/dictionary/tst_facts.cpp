// Rows typed by hand from general knowledge of the standard, not from the data.
#include "base/ascii.h"
#include "unit/dictionary/rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string_view>

namespace plumb::dictionary::test {
namespace {

struct Fact {
    const char* version;
    const char* path;
    const char* row;
};

class Facts : public testing::TestWithParam<Fact> {};

std::string lowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), toLower);
    return text;
}

// Sources spell names with and without capitals.
TEST_P(Facts, AreInTheDictionary) {
    const Fact& fact = GetParam();
    EXPECT_EQ(lowerCase(row(fact.version, fact.path)), lowerCase(fact.row)) << fact.version << ' ' << fact.path;
}

INSTANTIATE_TEST_SUITE_P(Header, Facts,
                         testing::Values(Fact{"2.5.1", "MSH-1", "Field Separator ST R len 1"},
                                         Fact{"2.5.1", "MSH-2", "Encoding Characters ST R len 4"},
                                         Fact{"2.3", "MSH-3", "Sending Application HD O len 180"},
                                         Fact{"2.5.1", "MSH-9", "Message Type MSG R len 15"},
                                         Fact{"2.3.1", "MSH-10", "Message Control ID ST R len 20"},
                                         Fact{"2.5.1", "MSH-11", "Processing ID PT R len 3"},
                                         Fact{"2.5.1", "MSH-12", "Version ID VID R len 60"},
                                         Fact{"2.5.1", "MSH-15", "Accept Acknowledgment Type ID O len 2 table 0155"},
                                         Fact{"2.5.1", "MSH-18", "Character Set ID O* len 16 table 0211"},
                                         Fact{"2.5.1", "MSH-21", "Message Profile Identifier EI O* len 427"},
                                         Fact{"2.3", "MSH-20", "none"},
                                         Fact{"2.5.1", "MSG.1", "Message Code ID R len 3 table 0076"}));

INSTANTIATE_TEST_SUITE_P(Patient, Facts,
                         testing::Values(Fact{"2.1", "PID-5", "Patient Name PN R len 48"},
                                         Fact{"2.3.1", "PID-5", "Patient Name XPN R* len 48"},
                                         Fact{"2.3.1", "PID-3", "Patient Identifier List CX R* len 20"},
                                         Fact{"2.5.1", "PID-3", "Patient Identifier List CX R* len 250"},
                                         Fact{"2.5.1", "PID-7", "Date/Time of Birth TS O len 26"},
                                         Fact{"2.5.1", "PID-8", "Administrative Sex IS O len 1 table 0001"},
                                         Fact{"2.5.1", "PID-10", "Race CE O* len 250 table 0005"},
                                         Fact{"2.5.1", "PID-11", "Patient Address XAD O* len 250"},
                                         Fact{"2.5.1", "PID-16", "Marital Status CE O len 250 table 0002"},
                                         Fact{"2.5.1", "PID-18", "Patient Account Number CX O len 250"},
                                         Fact{"2.5.1", "PID-30", "Patient Death Indicator ID O len 1 table 0136"},
                                         Fact{"2.3", "PID-31", "none"},
                                         Fact{"2.5.1", "PID-39", "Tribal Citizenship CWE O* len 250 table 0171"},
                                         Fact{"2.5.1", "NK1-4", "Address XAD O* len 250"},
                                         Fact{"2.5.1", "NK1-3", "Relationship CE O len 250 table 0063"},
                                         Fact{"2.5.1", "MRG-1", "Prior Patient Identifier List CX R* len 250"}));

INSTANTIATE_TEST_SUITE_P(Visit, Facts,
                         testing::Values(Fact{"2.5.1", "PV1-2", "Patient Class IS R len 1 table 0004"},
                                         Fact{"2.5.1", "PV1-3", "Assigned Patient Location PL O len 80"},
                                         Fact{"2.3.1", "PV1-7", "Attending Doctor XCN O* len 60 table 0010"},
                                         Fact{"2.5.1", "PV1-19", "Visit Number CX O len 250"},
                                         Fact{"2.5.1", "PV1-36", "Discharge Disposition IS O len 3 table 0112"},
                                         Fact{"2.5.1", "PV1-44", "Admit Date/Time TS O len 26"},
                                         Fact{"2.6", "PV1-44", "Admit Date/Time DTM O len 24"},
                                         Fact{"2.5.1", "PV2-3", "Admit Reason CE O len 250"},
                                         Fact{"2.5.1", "EVN-2", "Recorded Date/Time TS R len 26"}));

INSTANTIATE_TEST_SUITE_P(Orders, Facts,
                         testing::Values(Fact{"2.5.1", "ORC-1", "Order Control ID R len 2 table 0119"},
                                         Fact{"2.5.1", "ORC-2", "Placer Order Number EI O len 22"},
                                         Fact{"2.5.1", "OBR-4", "Universal Service Identifier CE R len 250"},
                                         Fact{"2.5.1", "OBR-25", "Result Status ID O len 1 table 0123"},
                                         Fact{"2.5.1", "OBX-2", "Value Type ID O len 2 table 0125"},
                                         Fact{"2.5.1", "OBX-3", "Observation Identifier CE R len 250"},
                                         Fact{"2.5.1", "OBX-8", "Abnormal Flags IS O* len 5 table 0078"},
                                         Fact{"2.5.1", "OBX-11", "Observation Result Status ID R len 1 table 0085"},
                                         Fact{"2.5.1", "IN1-3", "Insurance Company ID CX R* len 250"},
                                         Fact{"2.5.1", "SCH-6", "Event Reason CE R len 250"},
                                         Fact{"2.5.1", "TXA-2", "Document Type IS R len 30 table 0270"},
                                         Fact{"2.5.1", "TXA-17", "Document Completion Status ID R len 2 table 0271"}));

INSTANTIATE_TEST_SUITE_P(Types, Facts,
                         testing::Values(Fact{"2.5.1", "CX.5", "Identifier Type Code ID O len 5 table 0203"},
                                         Fact{"2.5.1", "CX.4", "Assigning Authority HD O len 227 table 0363"},
                                         Fact{"2.5.1", "XPN.1", "Family Name FN O len 194"},
                                         Fact{"2.5.1", "XPN.2", "Given Name ST O len 30"},
                                         Fact{"2.5.1", "XAD.3", "City ST O len 50"},
                                         Fact{"2.5.1", "XTN.2", "Telecommunication Use Code ID O len 3 table 0201"},
                                         Fact{"2.5.1", "HD.3", "Universal ID Type ID C len 6 table 0301"},
                                         Fact{"2.5.1", "CWE.9", "Original Text ST O len 199"},
                                         Fact{"2.8", "CWE.10", "Second Alternate Identifier ST O"},
                                         Fact{"2.5.1", "CE.7", "none"}));

/// What every source has otherwise, or in another language; generate/rules/ mends it.
INSTANTIATE_TEST_SUITE_P(Mended, Facts,
                         testing::Values(Fact{"2.3", "ORC-7", "Quantity/Timing TQ O len 200"},
                                         Fact{"2.3", "OBR-27", "Quantity/Timing TQ O len 200"},
                                         Fact{"2.3.1", "OBX-4", "Observation Sub-ID ST O len 20"},
                                         Fact{"2.4", "MSG.3", "Message Structure ID O"},
                                         Fact{"2.5", "MSG.2", "Trigger Event ID R len 3 table 0003"},
                                         Fact{"2.5.1", "MSG.2", "Trigger Event ID R len 3 table 0003"},
                                         Fact{"2.5.1", "MSG.3", "Message Structure ID R len 7 table 0354"},
                                         Fact{"2.2", "NK1-2", "Name PN O len 48"},
                                         Fact{"2.3", "NK1-2", "Name XPN O* len 48"},
                                         Fact{"2.5.1", "NK1-2", "Name XPN O* len 250"},
                                         Fact{"2.2", "CM_INTERNAL_LOCATION.1", "Nurse Unit (Station) ID O"},
                                         Fact{"2.2", "CM_INTERNAL_LOCATION.3", "Bed ID O"},
                                         Fact{"2.2", "CM_INTERNAL_LOCATION.6", "Floor ID O"},
                                         Fact{"2.4", "PID-21", "Mother's Identifier CX O* len 250"},
                                         Fact{"2.3", "CM_EIP.1", "Parent's Placer Order Number EI O"}));

TEST(Tables, ValueTypesAreThoseOfTheVersion) {
    const auto has = [](std::string_view version, std::string_view code) {
        return in(version).table("0125")->code(code) != nullptr;
    };
    for (const char* version : {"2.1", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6"}) {
        EXPECT_TRUE(has(version, "CE") && has(version, "TS") && has(version, "NM") && has(version, "ST")) << version;
    }
    for (const char* version : {"2.7", "2.7.1", "2.8", "2.8.1", "2.8.2"}) {
        EXPECT_TRUE(has(version, "CWE") && has(version, "DTM") && has(version, "NM") && has(version, "ST")) << version;
        EXPECT_FALSE(has(version, "CE") || has(version, "TS")) << version;
    }
    EXPECT_TRUE(has("2.5.1", "CWE"));
    EXPECT_FALSE(has("2.4", "CWE"));
    EXPECT_FALSE(has("2.5.1", "HD"));
    EXPECT_TRUE(has("2.8.2", "EI"));
    EXPECT_EQ(in("2.5.1").table("0125")->code("SN")->text, "Structured numeric");
}

TEST(Tables, WithdrawnQueriesKeepTheirCodesWhileStructuresNameThem) {
    EXPECT_NE(in("2.7.1").table("0108")->code("T"), nullptr);
    EXPECT_EQ(in("2.8").segment("QRD")->field(12), nullptr);
    EXPECT_EQ(in("2.8").table("0108"), nullptr);
}

TEST(Tables, HaveACodeOnceAVersion) {
    for (const Version version : kVersions) {
        for (const TableInfo& table : Dictionary::of(version).tables()) {
            std::set<std::string_view> codes;
            for (const CodeInfo& code : table.codes) {
                EXPECT_TRUE(codes.insert(code.code).second) << versionName(version) << ' ' << table.id << code.code;
            }
        }
    }
    EXPECT_EQ(in("2.7").table("0360")->code("MD")->text, "Doctor of Medicine");
}

TEST(Tables, HaveCodesInTheirVersions) {
    const auto text = [](std::string_view version, std::string_view table, std::string_view code) {
        const TableInfo* info = in(version).table(table);
        const CodeInfo* found = info ? info->code(code) : nullptr;
        return found ? std::string(found->text) : "none";
    };
    EXPECT_EQ(text("2.5.1", "0001", "F"), "Female");
    EXPECT_EQ(text("2.1", "0001", "M"), "Male");
    EXPECT_EQ(text("2.3", "0001", "A"), "none") << "came with 2.4";
    EXPECT_EQ(text("2.4", "1", "A"), "Ambiguous");
    EXPECT_EQ(text("2.5.1", "0085", "F").substr(0, 13), "Final results");
    EXPECT_EQ(text("2.5.1", "0203", "MR"), "Medical record number");
    EXPECT_EQ(text("2.5.1", "0004", "E"), "Emergency");
    EXPECT_EQ(in("2.5.1").table("0001")->kind, TableKind::UserDefined);
    EXPECT_EQ(in("2.5.1").table("0085")->kind, TableKind::Hl7Defined);
    EXPECT_EQ(in("2.5.1").table("1234567"), nullptr);
    EXPECT_EQ(in("2.5.1").table("sex"), nullptr);
    EXPECT_EQ(in("2.5.1").table(""), nullptr);
}

TEST(Dictionary, FindsWithoutCaseAndFindsNothingElse) {
    const Dictionary& dictionary = in("2.5.1");
    EXPECT_EQ(dictionary.segment("pid"), dictionary.segment("PID"));
    EXPECT_EQ(dictionary.type("cx"), dictionary.type("CX"));
    EXPECT_EQ(dictionary.structure("adt_a01"), dictionary.structure("ADT_A01"));
    EXPECT_EQ(dictionary.segment("PI"), nullptr);
    EXPECT_EQ(dictionary.segment("PIDX"), nullptr);
    EXPECT_EQ(dictionary.segment(""), nullptr);
    EXPECT_EQ(dictionary.segment("PID")->field(0), nullptr);
    EXPECT_EQ(dictionary.segment("PID")->field(UINT32_MAX), nullptr);
    EXPECT_TRUE(dictionary.type("ST")->primitive());
}

}  // namespace
}  // namespace plumb::dictionary::test
