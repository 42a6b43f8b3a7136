// Every form in which people write paths: what it means, how it is printed, what is said when it is wrong, and what it
// finds.
#include "hl7/path_pattern.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plumb::hl7 {
namespace {

struct Form {
    const char* written;
    const char* canonical;
};

TEST(PathPattern, everyFormIsPrintedCanonically) {
    const Form forms[] = {
        {"PID", "PID"},
        {"PID-5", "PID-5"},
        {"PID-5.1", "PID-5.1"},
        {"PID-5.1.2", "PID-5.1.2"},
        {"pid-5.1", "PID-5.1"},
        {"  PID-5.1  ", "PID-5.1"},
        {"PID.5.1", "PID-5.1"},
        {"PID:5.1", "PID-5.1"},
        {"PID-5-1-2", "PID-5.1.2"},
        {"PID-3[2].4.1", "PID-3[2].4.1"},
        {"PID-3[*].1", "PID-3[*].1"},
        {"PID-3[ * ].1", "PID-3[*].1"},
        {"PID-3[last].1", "PID-3[last].1"},
        {"PID-3[LAST]", "PID-3[last]"},
        {"OBX[*]-5", "OBX[*]-5"},
        {"OBX[3]-5", "OBX[3]-5"},
        {"OBX[ 3 ]-5", "OBX[3]-5"},
        {"OBX[last]-5", "OBX[last]-5"},
        {"OBX[3.1=\"2160-0\"]-5", "OBX[3.1=\"2160-0\"]-5"},
        {"OBX[3.1='2160-0']-5", "OBX[3.1=\"2160-0\"]-5"},
        {"OBX[3.1 = 2160-0]-5", "OBX[3.1=\"2160-0\"]-5"},
        {"OBX[3.1 == \"2160-0\"]-5", "OBX[3.1=\"2160-0\"]-5"},
        {"OBX[3.1!=\"2160-0\"]-5", "OBX[3.1!=\"2160-0\"]-5"},
        {"OBX[3.1.2=\"x\"]-5", "OBX[3.1.2=\"x\"]-5"},
        {"OBX[8]-5", "OBX[8]-5"},
        {"OBX[8.1]-5", "OBX[8.1]-5"},
        {"OBX[(8)]-5", "OBX[(8)]-5"},
        {"OBX[8 and 1]-5", "OBX[8 and 1]-5"},
        {"OBX[not 8]-5", "OBX[not 8]-5"},
        {"OBX[3.1=\"a\" and 8=\"H\"]-5", "OBX[3.1=\"a\" and 8=\"H\"]-5"},
        {"OBX[3.1=\"a\" AND 8=\"H\" or 8=\"L\"]-5", "OBX[3.1=\"a\" and 8=\"H\" or 8=\"L\"]-5"},
        {"OBX[3.1=\"a\" and (8=\"H\" or 8=\"L\")]-5", "OBX[3.1=\"a\" and (8=\"H\" or 8=\"L\")]-5"},
        {"OBX[(1=\"a\" or 2=\"b\") or 3=\"c\"]-5", "OBX[1=\"a\" or 2=\"b\" or 3=\"c\"]-5"},
        {"OBX[1=\"a\" or (2=\"b\" or 3=\"c\")]-5", "OBX[1=\"a\" or (2=\"b\" or 3=\"c\")]-5"},
        {"OBX[not (1=\"a\" and 2=\"b\")]-5", "OBX[not (1=\"a\" and 2=\"b\")]-5"},
        {"OBX[not not 1]-5", "OBX[not not 1]-5"},
        {"OBX[5=\"say \"\"yes\"\"\"]", "OBX[5=\"say \"\"yes\"\"\"]"},
        {"OBX[5='it''s']", "OBX[5=\"it's\"]"},
        {"OBX[5=\"a ] or ) b\"]", "OBX[5=\"a ] or ) b\"]"},
        {"OBX[5=\"\"]", "OBX[5=\"\"]"},
        {"PID-3[5=\"MR\"].1", "PID-3[5=\"MR\"].1"},
        {"PID-3[4.2=\"x\"]", "PID-3[4.2=\"x\"]"},
        {"Z*-1", "Z*-1"},
        {"OB?-2", "OB?-2"},
        {"*-1", "*-1"},
        {"ZX-1", "ZX-1"},
        // Terser: repetitions count from 0
        {"/.PID-3(1)-1-1", "PID-3[2].1.1"},
        {"PID-3(1)-4", "PID-3[2].4"},
        {"/PID-5-1", "PID-5.1"},
        {"/.PR1(0)-1(1)-4", "PR1[1]-1[2].4"},
        {"OBX(2)-5", "OBX[3]-5"},
        // Mirth
        {"msg['PID']['PID.3'][0]['PID.3.1']", "PID-3[1].1"},
        {"msg['PID']['PID.3']['PID.3.1']", "PID-3.1"},
        {"msg[\"PID\"][\"PID.5\"][\"PID.5.1\"][\"PID.5.1.2\"]", "PID-5.1.2"},
        {"msg['OBX'][2]['OBX.5']['OBX.5.1'].toString()", "OBX[3]-5.1"},
        {"tmp['PID']['PID.3'][1]['PID.3.4']", "PID-3[2].4"},
        {"msg['PID']", "PID"},
    };
    for (const Form& form : forms) {
        const Result<PathPattern> pattern = PathPattern::parse(form.written);
        ASSERT_TRUE(pattern) << form.written << ": " << pattern.error().render();
        EXPECT_EQ(pattern->text(), form.canonical) << form.written;
        const Result<PathPattern> again = PathPattern::parse(pattern->text());
        ASSERT_TRUE(again) << pattern->text();
        EXPECT_TRUE(*again == *pattern) << form.written;
    }
}

struct Wrong {
    const char* written;
    const char* code;
    const char* column;  ///< or the limit, for path.out-of-range
};

TEST(PathPattern, whatCannotBeReadIsToldWithItsColumn) {
    const Wrong wrongs[] = {
        {"", "path.empty", ""},
        {"   ", "path.empty", ""},
        {"5", "path.syntax", "1"},
        {"-5", "path.syntax", "1"},
        {"PID-", "path.syntax", "5"},
        {"PID-x", "path.syntax", "5"},
        {"PID-0", "path.syntax", "5"},
        {"PID-3.", "path.syntax", "7"},
        {"PID-3.0", "path.syntax", "7"},
        {"PID 3", "path.syntax", "4"},
        {"PID-3 x", "path.syntax", "6"},
        {"PID-3[", "path.syntax", "7"},
        {"PID-3[2", "path.syntax", "8"},
        {"PID-3[0]", "path.syntax", "7"},
        {"PID-3[x]", "path.syntax", "7"},
        {"PID-3[5=\"MR]", "path.syntax", "13"},
        {"PID-3[5=]", "path.syntax", "9"},
        {"PID-3[5!\"MR\"]", "path.syntax", "9"},
        {"PID-3[5=\"MR\" and]", "path.syntax", "17"},
        {"PID-3[(5=\"MR\"]", "path.syntax", "14"},
        {"PID-3[5=\"MR\"]]", "path.syntax", "14"},
        {"ABCDEFGHI-1", "path.syntax", "10"},
        {"PID-3.1.2.3", "path.too-deep", ""},
        {"PID-1024", "path.out-of-range", "1023"},
        {"PID-3.128", "path.out-of-range", "127"},
        {"PID-3.1.64", "path.out-of-range", "63"},
        {"PID-3[1048576]", "path.out-of-range", "1048575"},
        {"PID-99999999999999999999999", "path.out-of-range", "1023"},
        {"msg[PID]", "path.syntax", "5"},
        {"msg['PID'", "path.syntax", "10"},
        {"msg['?!']", "path.syntax", "10"},
        {"msg['PID']['PID.3'][0]['P1']", "path.syntax", "29"},
    };
    for (const Wrong& wrong : wrongs) {
        const Result<PathPattern> pattern = PathPattern::parse(wrong.written);
        ASSERT_FALSE(pattern) << wrong.written << " is read as " << pattern->text();
        EXPECT_EQ(pattern.error().code(), wrong.code) << wrong.written << ": " << pattern.error().render();
        if (*wrong.column) {
            ASSERT_GE(pattern.error().arguments().size(), 2u);
            EXPECT_EQ(pattern.error().arguments()[1], wrong.column) << pattern.error().render();
        }
    }
}

TEST(PathPattern, nestingHasALimit) {
    const auto nested = [](std::size_t depth) {
        return "OBX[" + std::string(depth, '(') + "1" + std::string(depth, ')') + "]-5";
    };
    EXPECT_TRUE(PathPattern::parse(nested(40)));
    EXPECT_FALSE(PathPattern::parse(nested(100'000)));
    std::string negated = "OBX[";
    for (int n = 0; n < 100'000; ++n) {
        negated += "not ";
    }
    EXPECT_FALSE(PathPattern::parse(negated + "1]-5"));
    // A row of ors is no nesting.
    std::string row = "OBX[1";
    for (int n = 0; n < 2000; ++n) {
        row += " or 1";
    }
    EXPECT_FALSE(PathPattern::parse(row + "]-5"));
    const Result<PathPattern> shorter = PathPattern::parse(row.substr(0, 3000) + "]-5");
    ASSERT_TRUE(shorter);
    EXPECT_TRUE(*PathPattern::parse(shorter->text()) == *shorter);
}

TEST(PathPattern, saysWhatItIs) {
    const auto parsed = [](const char* text) { return PathPattern::parse(text).value(); };
    EXPECT_EQ(parsed("PID").level(), Level::Segment);
    EXPECT_EQ(parsed("PID-3").level(), Level::Field);
    EXPECT_EQ(parsed("PID-3[1]").level(), Level::Repetition);
    EXPECT_EQ(parsed("PID-3.1").level(), Level::Component);
    EXPECT_EQ(parsed("PID-3.1.1").level(), Level::Subcomponent);
    for (const char* one : {"PID", "PID-3", "PID-3[2].1", "PID[last]-3[last]", "OBX[3]-5"}) {
        EXPECT_FALSE(parsed(one).many()) << one;
    }
    for (const char* several : {"Z*-1", "OBX[*]-5", "OBX[1=\"x\"]-5", "PID-3[*]", "PID-3[5=\"MR\"].1", "OB?"}) {
        EXPECT_TRUE(parsed(several).many()) << several;
    }
}

const std::string kMessage = "MSH|^~\\&|LAB|HOSP|||20240102||ORU^R01|C1|P|2.5\r"
                             "PID|1||11^^^A^MR~22^^^B^PI~33^^^A^MR||DOE^JANE&J\r"
                             "OBR|1|||GLU\r"
                             "OBX|1|NM|2160-0^Creatinine^LN||1.1|mg/dL||H\r"
                             "OBX|2|NM|2345-7^Glucose||98|mg/dL||\r"
                             "obx|3|ST|2160-0^Creatinine||\"\"|||L\r"
                             "OBX|4|ST|X\\T\\Y||text\r"
                             "ZX1|z1\r"
                             "ZX2\r"
                             "NTE|1||last\r";

/// "PID-3[1].1=11 ..." of everything found; the state where there is no value.
std::string found(const char* path) {
    const MessageView view(asBytes(kMessage));
    std::vector<Element> elements;
    PathPattern::parse(path).value().resolve(view, elements);
    std::string out;
    for (const Element& element : elements) {
        out += (out.empty() ? "" : " ") + formatPath(view, element.path) + '=';
        out += element.presence == Presence::Value ? std::string(view.text(element.range))
                                                   : '(' + std::string(presenceName(element.presence)) + ')';
    }
    return out;
}

TEST(PathPattern, findsWhatItNames) {
    EXPECT_EQ(found("PID-5"), "PID-5=DOE^JANE&J");
    EXPECT_EQ(found("PID-5.2"), "PID-5.2=JANE&J");
    EXPECT_EQ(found("PID-5.2.2"), "PID-5.2.2=J");
    EXPECT_EQ(found("PID-3"), "PID-3=11^^^A^MR~22^^^B^PI~33^^^A^MR");
    EXPECT_EQ(found("PID-3.1"), "PID-3[1].1=11");
    EXPECT_EQ(found("PID-3[2].1"), "PID-3[2].1=22");
    EXPECT_EQ(found("PID-3[last].1"), "PID-3[3].1=33");
    EXPECT_EQ(found("PID-3[*].1"), "PID-3[1].1=11 PID-3[2].1=22 PID-3[3].1=33");
    EXPECT_EQ(found("PID-3[5=\"MR\"].1"), "PID-3[1].1=11 PID-3[3].1=33");
    EXPECT_EQ(found("PID-3[5=\"MR\" and 1!=\"11\"].1"), "PID-3[3].1=33");
    EXPECT_EQ(found("PID-3[4=\"B\" or 1=\"33\"].5"), "PID-3[2].5=PI PID-3[3].5=MR");
    EXPECT_EQ(found("PID-3[not 5=\"MR\"]"), "PID-3[2]=22^^^B^PI");
    EXPECT_EQ(found("PID-3[2]"), "PID-3[2]=22^^^B^PI");
    EXPECT_EQ(found("OBX-5"), "OBX[1]-5=1.1");
    EXPECT_EQ(found("OBX[3]-5"), "obx[3]-5=(null)");
    EXPECT_EQ(found("OBX[last]-3"), "OBX[4]-3=X\\T\\Y");
    EXPECT_EQ(found("OBX[*]-8"), "OBX[1]-8=H OBX[2]-8=(empty) obx[3]-8=L OBX[4]-8=(absent)");
    EXPECT_EQ(found("OBX[3.1=\"2160-0\"]-5"), "OBX[1]-5=1.1 obx[3]-5=(null)");
    EXPECT_EQ(found("OBX[3.1=\"2160-0\" and 8=\"H\"]-5"), "OBX[1]-5=1.1");
    EXPECT_EQ(found("OBX[3.1=\"2160-0\" and not 8=\"H\"]-5"), "obx[3]-5=(null)");
    EXPECT_EQ(found("OBX[(8)]-1"), "OBX[1]-1=1 obx[3]-1=3");
    EXPECT_EQ(found("OBX[3=\"X&Y\"]-5"), "OBX[4]-5=text") << "conditions compare the decoded text";
    EXPECT_EQ(found("OBX[3=\"X\\T\\Y\"]-5"), "OBX[4]-5=text") << "and what stands there";
    EXPECT_EQ(found("Z*-1"), "ZX1-1=z1 ZX2-1=(absent)");
    EXPECT_EQ(found("OB?-1"), "OBR-1=1 OBX[1]-1=1 OBX[2]-1=2 obx[3]-1=3 OBX[4]-1=4");
    EXPECT_EQ(found("MSH-1"), "MSH-1=|");
    EXPECT_EQ(found("MSH-2"), "MSH-2=^~\\&");
    EXPECT_EQ(found("MSH-9.2"), "MSH-9.2=R01");
    EXPECT_EQ(found("NTE"), "NTE=NTE|1||last");
    EXPECT_EQ(found("msg['PID']['PID.3'][1]['PID.3.1']"), "PID-3[2].1=22");
    EXPECT_EQ(found("/.PID-3(2)-1"), "PID-3[3].1=33");
}

TEST(PathPattern, absentIsOneElementWhereTheSegmentIs) {
    EXPECT_EQ(found("PID-9"), "PID-9=(absent)");
    EXPECT_EQ(found("PID-3[7].1"), "PID-3[7].1=(absent)");
    EXPECT_EQ(found("PV1-2"), "");
    EXPECT_EQ(found("OBX[9]-5"), "");
    EXPECT_EQ(found("PID-3[5=\"XX\"].1"), "");
    EXPECT_EQ(found("OBX[3.1=\"none\"]-5"), "");
    EXPECT_EQ(found("PID-9[*].2"), "PID-9.2=(absent)");
}

TEST(PathPattern, firstIsTheFirstOfAll) {
    const MessageView view(asBytes(kMessage));
    for (const char* path :
         {"PID-5.1", "PID-3[*].1", "OBX[3.1=\"2345-7\"]-5", "Z*-1", "OBX[last]-5", "PV1-2", "PID-30"}) {
        const PathPattern pattern = PathPattern::parse(path).value();
        std::vector<Element> all;
        pattern.resolve(view, all);
        const Element first = pattern.first(view);
        if (all.empty()) {
            EXPECT_FALSE(first.present()) << path;
        } else {
            EXPECT_EQ(first.path, all[0].path) << path;
            EXPECT_EQ(first.range, all[0].range) << path;
        }
    }
}

}  // namespace
}  // namespace plumb::hl7
