// What values say, type by type.
#include "unit/dictionary/meanings.h"

#include <gtest/gtest.h>

namespace plumb::dictionary::test {
namespace {

struct Row {
    const char* version;
    const char* path;
    const char* value;
    const char* read;
};

template <std::size_t kCount>
void expectRows(const Row (&rows)[kCount]) {
    for (const Row& row : rows) {
        EXPECT_EQ(text(row.version, row.path, row.value), row.read)
            << row.version << ' ' << row.path << ' ' << row.value;
    }
}

TEST(Meaning, OfCodes) {
    expectRows({
        {"2.5.1", "PID-8", "F", "Female"},
        {"2.1", "PID-8", "M", "Male"},
        {"2.3", "PID-8", "A", "Ambiguous"},  // of a later version: read all the same
        {"2.5.1", "PID-8", "Q", "Q"},
        {"2.5.1", "PV1-2", "I", "Inpatient"},
        {"2.5.1", "OBX-11", "F", "Final results"},
        {"2.5.1", "OBR-4", "2160-0^CREATININE^LN", "CREATININE"},
        {"2.5.1", "OBR-4", "2160-0^^LN", "2160-0 (LN)"},
        {"2.5.1", "OBR-4", "^^^CREA^Creatinine^L", "Creatinine"},
        {"2.5.1", "PID-16", "M", "Married"},
        {"2.5.1", "PID-16", "M^Is married", "Is married"},
        {"2.5.1", "OBR-15.1", "", ""},
        {"2.5.1", "PID-10", "2106-3^^HL70005", "White"},
        {"2.7", "PID-10", "X^^L^^^^^^original words", "original words"},
        {"2.5.1", "NK1-3", "MTH", "Mother"},
        {"2.5.1", "EVN-1", "A01", "Admit/visit notification"},
    });
}

TEST(Meaning, OfTimes) {
    expectRows({
        {"2.5.1", "PID-7", "19600213", "13 Feb 1960"},
        {"2.5.1", "PID-7", "196002", "Feb 1960"},
        {"2.5.1", "PID-7", "1960", "1960"},
        {"2.5.1", "EVN-2", "2026112006", "20 Nov 2026 06 h"},
        {"2.5.1", "EVN-2", "202611200641", "20 Nov 2026 06:41"},
        {"2.5.1", "EVN-2", "20261120064107+0100", "20 Nov 2026 06:41:07 UTC+1"},
        {"2.5.1", "EVN-2", "20261120064107.0120-0530", "20 Nov 2026 06:41:07.0120 UTC-5:30"},
        {"2.5.1", "EVN-2", "20261120064107Z", "20261120064107Z"},
        {"2.5.1", "EVN-2", "20261120064107+0000", "20 Nov 2026 06:41:07 UTC"},
        {"2.3", "EVN-2", "20261120^D", "20 Nov 2026"},
        {"2.1", "PID-7", "19600213", "13 Feb 1960"},
        {"2.7", "EVN-2", "20261120", "20 Nov 2026"},
        {"2.5.1", "PID-7", "19610230", "19610230"},
        {"2.5.1", "PID-7", "unknown", "unknown"},
        {"2.5.1", "PV1-44", "\"\"", "(delete what is there)"},
    });
}

TEST(Meaning, OfPeople) {
    expectRows({
        {"2.5.1", "PID-5", "DOE^JOHN", "JOHN DOE"},
        {"2.5.1", "PID-5", "GARCIA&&GARCIA^ANA^MARIA^III^DR^MD^L", "DR ANA MARIA GARCIA III, MD"},
        {"2.5.1", "PID-5", "DOE^JANE^^^^^M", "JANE DOE (Maiden Name)"},
        {"2.5.1", "PID-5", "DOE", "DOE"},
        {"2.2", "PID-5", "DOE^JOHN^Q", "JOHN Q DOE"},
        {"2.5.1", "PV1-7", "1234^WELBY^MARCUS^^^DR^MD", "DR MARCUS WELBY, MD (1234)"},
        {"2.5.1", "PV1-7", "1234^WELBY^MARCUS^^^^^^NPI^L^^^NPI", "MARCUS WELBY (NPI 1234)"},
        {"2.5.1", "PV1-7", "1234", "1234"},
        {"2.2", "PV1-7", "1234^WELBY^MARCUS", "MARCUS WELBY (1234)"},
        {"2.5.1", "PID-5", "O\\T\\NEILL^JOHN~DOE^JACK", "JOHN O&NEILL; JACK DOE"},
    });
}

TEST(Meaning, OfPlacesAndNumbersToReach) {
    expectRows({
        {"2.5.1", "PID-11", "12 Main St^Apt 4^Springfield^IL^62704^USA^H",
         "12 Main St, Apt 4, Springfield, IL 62704, USA (Home)"},
        {"2.5.1", "PID-11", "&Main St&12^^Springfield", "12 Main St, Springfield"},
        {"2.2", "PID-11", "12 Main St^^Springfield^IL^62704", "12 Main St, Springfield, IL 62704"},
        {"2.5.1", "PID-13", "(555)123-4567", "(555)123-4567"},
        {"2.5.1", "PID-13", "^PRN^PH^^1^555^1234567", "+1 (555) 1234567 (Primary Residence Number)"},
        {"2.5.1", "PID-13", "^NET^Internet^a.b@example.org",
         "a.b@example.org (Network (email) Address, Internet Address)"},
        {"2.5.1", "PID-13", "^WPN^^^^555^1234567^89", "(555) 1234567 ext. 89 (Work Number)"},
        {"2.5.1", "PV1-3", "ICU^12^2^HOSP^^^EAST^3", "ICU, room 12, bed 2, floor 3, building EAST, HOSP"},
        {"2.5.1", "PV1-3", "ICU^^^HOSP&1.2.3&ISO", "ICU, HOSP"},
        {"2.5.1", "PV1-3", "ICU", "ICU"},
    });
}

TEST(Meaning, OfIdentifiers) {
    expectRows({
        {"2.5.1", "PID-3", "4711^^^HOSP^MR", "4711 (Medical record number, HOSP)"},
        {"2.5.1", "PID-3", "4711", "4711"},
        {"2.5.1", "PID-3", "4711^^^&1.2.3&ISO", "4711 (1.2.3 ISO)"},
        {"2.5.1", "PID-3", "1^^^A^MR~2^^^B^LOCAL", "1 (Medical record number, A); 2 (LOCAL, B)"},
        {"2.5.1", "ORC-2", "100^EPIC", "100 (EPIC)"},
        {"2.5.1", "ORC-8", "100&EPIC^200&LAB", "placer 100 (EPIC), filler 200 (LAB)"},
        {"2.2", "PID-3", "4711^^^HOSP", "4711 (HOSP)"},
        {"2.5.1", "PV1-39", "X", "X"},
        {"2.5.1", "IN1-4", "General Insurance^L^12", "General Insurance (12)"},
        {"2.5.1", "IN1-4", "General Insurance^^^^^^^^^77", "General Insurance (77)"},
    });
}

TEST(Meaning, OfResultsByTheirType) {
    const auto result = [](const char* type, const char* value, const char* units = "") {
        return Told("2.5.1", std::string("OBX|1|") + type + "|X^Y||" + value + "|" + units).at("OBX-5");
    };
    EXPECT_EQ(result("NM", "4.2", "mg/dL^milligrams per decilitre^UCUM").text, "4.2 mg/dL");
    EXPECT_EQ(result("NM", "4.2").text, "4.2");
    EXPECT_EQ(result("NM", "4.2", "^grams").text, "4.2 grams");
    EXPECT_EQ(result("NM", "\"\"", "mg").text, "(delete what is there)");
    EXPECT_EQ(result("NM", "", "mg").text, "");
    EXPECT_EQ(result("SN", ">^100", "mg/dL").text, ">100 mg/dL");
    EXPECT_EQ(result("SN", "^1^:^128").text, "1:128");
    EXPECT_EQ(result("CE", "A^Group A^L").text, "Group A");
    EXPECT_EQ(result("TS", "20261120").text, "20 Nov 2026");
    EXPECT_EQ(result("TM", "0641").text, "06:41");
    EXPECT_EQ(result("TX", "one \\T\\ two~three").text, "one & two\nthree");
    EXPECT_EQ(result("FT", "one\\.br\\two").text, "one\ntwo");
    EXPECT_EQ(result("ST", "A^B").text, "A^B");
    EXPECT_EQ(result("ED", "LAB^AP^PDF^Base64^JVBERi0xLjQ=").text, "PDF document, 12 characters of base64");
    EXPECT_EQ(result("ED", ("^IM^JPEG^Hex^" + std::string(14201, 'A')).c_str()).text,
              "JPEG image, 14,201 characters of hexadecimal");
    EXPECT_EQ(result("ED", "^AP^PDF^Base64^").text, "PDF document, no data");
    EXPECT_EQ(result("RP", "scans/7.pdf^ARCHIVE^AP^PDF").text, "PDF document elsewhere, scans/7.pdf, in ARCHIVE");
    EXPECT_EQ(result("XPN", "DOE^JOHN").text, "JOHN DOE");
    EXPECT_EQ(result("ZZ", "A^B").text, "A^B") << "no type of the standard";
    EXPECT_EQ(result("CE", "A^B").type, "CE");
    EXPECT_EQ(result("", "A").type, "varies");
}

TEST(Meaning, OfQuantitiesAndTimings) {
    expectRows({
        {"2.5.1", "OBR-9", "10^mL", "10 mL"},
        {"2.5.1", "OBR-27", "1^Q6H^D10^20261120^20261130^S",
         "1, every 6 hours, for 10 days, from 20 Nov 2026, until 30 Nov 2026, priority Stat"},
        {"2.5.1", "OBR-27", "^BID&0800,2000", "twice a day at institution-specified times at 0800,2000"},
        {"2.3", "ORC-7", "1&TAB^Q1D", "1 TAB, every 1 day"},
        {"2.5.1", "RXE-1", "^^^^^R", "priority Routine"},
        {"2.5.1", "PRC-10", "100^USD", "100 USD"},
        {"2.5.1", "SPM-17", "20260101^20261231", "1 Jan 2026 to 31 Dec 2026"},
    });
}

TEST(Meaning, OfTheMessageType) {
    const auto type = [](const std::string& version, const std::string& value) {
        const std::string bytes = "MSH|^~\\&|||||||" + value + "|1|P|" + version + "\r";
        const hl7::MessageView view(asBytes(bytes));
        return MessageMeaning(in(version), view, hl7::Charset()).text(view.at({1, 9}));
    };
    EXPECT_EQ(type("2.5.1", "ADT^A01^ADT_A01"), "Admit/visit notification (A01)");
    EXPECT_EQ(type("2.1", "ADT^A01"), "Admit/visit notification (A01)");
    EXPECT_EQ(type("2.5.1", "ACK^A01^ACK"), "General acknowledgment message (ACK) of Admit/visit notification (A01)");
    EXPECT_EQ(type("2.5.1", "ACK"), "General acknowledgment message (ACK)");
    EXPECT_EQ(type("2.5.1", "ADT"), "ADT message (ADT)");
    EXPECT_EQ(type("2.5.1", "ADT^X99"), "ADT message (ADT), X99");
    EXPECT_EQ(type("2.5.1", "ZZZ^Z01"), "ZZZ, Z01");
    EXPECT_EQ(type("2.5.1", ""), "");
}

TEST(Meaning, OfParts) {
    const Told told("2.5.1", "PID|1||4711^^^HOSP&1.2.3&ISO^MR~9||DOE&&DOE^JOHN|||F|||\nZPI|1|X");
    struct Part {
        const char* path;
        const char* name;
        const char* type;
        const char* text;
    };
    const Part parts[] = {
        {"PID", "Patient Identification", "", ""},
        {"PID-3", "Patient Identifier List", "CX", "4711 (Medical record number, HOSP); 9"},
        {"PID-3[2]", "Patient Identifier List", "CX", "9"},
        {"PID-3.1", "Patient Identifier List / ID Number", "ST", "4711"},
        {"PID-3.4", "Patient Identifier List / Assigning Authority", "HD", "HOSP (1.2.3 ISO)"},
        {"PID-3.4.2", "Patient Identifier List / Assigning Authority / Universal ID", "ST", "1.2.3"},
        {"PID-3.5", "Patient Identifier List / Identifier Type Code", "ID", "Medical record number"},
        {"PID-5.1.1", "Patient Name / Family Name / Surname", "ST", "DOE"},
        {"PID-8", "Administrative Sex", "IS", "Female"},
        {"PID-8.1.1", "Administrative Sex", "IS", "Female"},
        {"PID-8.2", "Administrative Sex", "", ""},
        {"PID-99", "", "", ""},
        {"ZPI-2", "", "", "X"},
        {"MSH-12.1", "Version ID / Version ID", "ID", "Release 2.5.1"},
    };
    for (const Part& part : parts) {
        const Meaning meaning = told.at(part.path);
        EXPECT_EQ(meaning.name, part.name) << part.path;
        EXPECT_EQ(meaning.type, part.type) << part.path;
        EXPECT_EQ(meaning.text, part.text) << part.path;
    }
}

TEST(Meaning, ReadsTheCharacterSet) {
    const std::string bytes = "MSH|^~\\&|||||||ADT^A01|1|P|2.5.1||||||8859/1\rPID|||||M\xDCLLER^J\xD6RG\r";
    const hl7::MessageView view(asBytes(bytes));
    const MessageMeaning meaning(in("2.5.1"), view, hl7::decideCharset(view).used);
    EXPECT_EQ(meaning.text(view.at({2, 5})), "J\xC3\x96RG M\xC3\x9CLLER");
}

TEST(Meaning, OfManyRepetitionsIsBounded) {
    std::string values = "1";
    for (int i = 2; i <= 1000; ++i) {
        values += '~' + std::to_string(i);
    }
    const std::string read = text("2.5.1", "PID-3", values);
    EXPECT_NE(read.find("; 20; and 980 more"), std::string::npos) << read;
}

}  // namespace
}  // namespace plumb::dictionary::test
