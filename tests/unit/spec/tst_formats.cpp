// Named formats: what is one and what is not.
#include "spec/check_digits.h"
#include "spec/formats.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

using namespace plumb::spec;

TEST(Formats, TellWhatIsOne) {
    struct Row {
        Format format;
        std::vector<std::string_view> good, bad;
    };
    const Row rows[] = {
        {Format::Date,
         {"2026", "202611", "20261127"},
         {"26", "2026112", "20261332", "20260230", "2026-11-27", "202611270600"}},
        {Format::Time, {"06", "0630", "063015.1234+0100"}, {"6", "2560", "06:30"}},
        {Format::DateTime, {"2026", "20261127063015.1234-0500"}, {"20261127T0630", "20261127256099"}},
        {Format::FullDate, {"20261127"}, {"202611", "20261131", "2026112706"}},
        {Format::Number, {"1", "-1.5", "+.5", "00012."}, {"", "1e5", "1,5", ".", "-", "1.2.3"}},
        {Format::Integer, {"0", "007"}, {"-1", "1.0", ""}},
        {Format::SequenceId, {"0", "12"}, {"-1", "a"}},
        {Format::Oid, {"1.2.840.113619", "2.16.840", "0.1"}, {"1", "3.1", "1..2", "1.02", "1.2.", "1.a", "12.1"}},
        {Format::Uuid,
         {"123e4567-e89b-12d3-a456-426614174000"},
         {"123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"}},
        {Format::Telephone,
         {"(555)555-1234", "555-1234", "1 (555)555-1234X123B45C at night", "01 555-1234"},
         {"5551234", "(55)555-1234", "555-1234X", "555-1234X123456", "555-1234 at night"}},
        {Format::Email, {"a@b", "a.b@c.example"}, {"a", "@b", "a@", "a b@c", "a@b@c", "a@.b", "a@b..c"}},
        {Format::Loinc, {"2160-0", "2951-2", "718-7"}, {"2160-1", "21600", "2160-00", "-0", "abc-0"}},
        {Format::Snomed, {"22298006", "38341003", "73211009"}, {"22298007", "12345", "2229800a"}},
        {Format::Npi, {"1234567893"}, {"1234567890", "123456789", "12345678930"}},
        {Format::Alphanumeric, {"aZ09"}, {"a b", "a-b", ""}},
        {Format::Base64, {"QUJD", "QUI=", "QQ==", "QUJD\r\nQUJD"}, {"QUJ", "Q===", "QU=D", "QU*D"}},
        {Format::Uri, {"https://example.org/x?y", "urn:oid:1.2"}, {"example.org", ":x", "http:", "1a:b", "a:b c"}},
        {Format::SegmentId, {"PID", "PV1", "ZA0"}, {"pid", "PI", "PIDX", "1PI"}},
    };
    EXPECT_EQ(std::size(rows), formats().size());
    for (const Row& row : rows) {
        for (const std::string_view text : row.good) {
            EXPECT_TRUE(matches(row.format, text)) << formatName(row.format) << ": " << text;
        }
        for (const std::string_view text : row.bad) {
            EXPECT_FALSE(matches(row.format, text)) << formatName(row.format) << ": " << text;
        }
    }
}

TEST(Formats, HaveNamesThatReadBack) {
    for (const Format format : formats()) {
        EXPECT_EQ(parseFormat(formatName(format)), format);
        EXPECT_FALSE(formatShape(format).empty());
    }
    EXPECT_EQ(parseFormat("DATE"), Format::Date);
    EXPECT_EQ(parseFormat("dates"), std::nullopt);
}

TEST(Formats, CheckDigitsCatchASwap) {
    EXPECT_TRUE(hasVerhoeffDigit("2363"));
    EXPECT_FALSE(hasVerhoeffDigit("2633"));
    EXPECT_TRUE(hasLuhnDigit("79927398713"));
    EXPECT_FALSE(hasLuhnDigit("79927398731"));
}
