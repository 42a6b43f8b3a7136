// Documents that are damaged, hostile or of another kind: a sentence each, in bounded time and memory.
#include "unit/spec/document_text.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

namespace plumb::spec {
namespace {

const std::filesystem::path kFixtures = std::string(PLUMBLINE_SOURCE_DIR) + "/tests/unit/spec/fixtures/documents";

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string codeOf(std::string_view bytes, const std::string& name, const DocumentLimits& limits = {}) {
    const auto document = readDocumentBytes(bytes, name, limits);
    return document ? "read" : std::string(document.error().code());
}

std::string wide(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out += c;
        out += '\0';
    }
    return out;
}

TEST(HostileDocument, KindsThatAreNotRead) {
    const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    EXPECT_EQ(codeOf(ole, "a.doc"), "spec.document-legacy");
    EXPECT_EQ(codeOf(ole + wide("EncryptedPackage"), "a.docx"), "spec.document-encrypted");
    EXPECT_EQ(codeOf("%PDF-1.7\n", "a.pdf"), "spec.document-pdf");
    EXPECT_EQ(codeOf(std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "a.png"), "spec.document-unknown");
    EXPECT_EQ(codeOf("{\\rtf1 x}", "a.rtf"), "spec.document-unknown");
    EXPECT_EQ(codeOf("<?xml version=\"1.0\"?><ConformanceProfile/>", "a.xml"), "spec.document-unknown");
    EXPECT_EQ(codeOf(zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}}), "a.odt"),
              "spec.document-unknown");
}

TEST(HostileDocument, TooLarge) {
    DocumentLimits limits;
    limits.fileBytes = 10;
    EXPECT_EQ(codeOf("a,b,c\nd,e,f\n", "a.csv", limits), "spec.document-too-large");
    EXPECT_EQ(outlineOf(readDocument((kFixtures / "small.docx").string(), limits)), "spec.document-too-large");
}

TEST(HostileDocument, AZipThatUnpacksToMoreThanItsSizeAllows) {
    EXPECT_EQ(codeOf(bytesOf(kFixtures / "bomb.xlsx"), "bomb.xlsx"), "spec.document-unpacked");
    DocumentLimits limits;
    limits.unpackedBytes = 1000;
    EXPECT_EQ(codeOf(bytesOf(kFixtures / "small.docx"), "small.docx", limits), "spec.document-unpacked");
}

TEST(HostileDocument, ATextOfMoreBytesThanTextsHave) {
    DocumentLimits limits;
    limits.textBytes = 100;
    EXPECT_EQ(codeOf("<html>" + std::string(90, 'x'), "a.html", limits), "read");
    EXPECT_EQ(codeOf("<html>" + std::string(100, 'x'), "a.html", limits), "spec.document-too-large");
    // Lines and cells of other texts may be as long as they are.
    EXPECT_EQ(codeOf("a,b\n" + std::string(40, 'x'), "a.csv", limits), "read");
    EXPECT_EQ(codeOf("a,b\n" + std::string(90, 'x'), "a.csv", limits), "spec.document-too-large");
}

TEST(HostileDocument, MoreElementsThanAnyDocumentNeeds) {
    DocumentLimits limits;
    limits.elements = 200;
    const auto body = [](std::size_t count) {
        std::string paragraphs;
        for (std::size_t i = 0; i < count; ++i) {
            paragraphs += "<w:p/>";
        }
        return paragraphs;
    };
    EXPECT_EQ(codeOf(docxOf(body(100)), "a.docx", limits), "read");
    EXPECT_EQ(codeOf(docxOf(body(300)), "a.docx", limits), "spec.document-unpacked");
    // The parts share what they may cost.
    EXPECT_EQ(codeOf(docxOf(body(100), {{"main/styles.xml", "<styles>" + body(100) + "</styles>"}}), "a.docx", limits),
              "spec.document-unpacked");
    EXPECT_EQ(codeOf(xlsxOf("<sheetData><row>" + body(300) + "</row></sheetData>"), "a.xlsx", limits),
              "spec.document-unpacked");
}

TEST(HostileDocument, OfTwoPartsWithOneNameTheFirstCounts) {
    const std::string relations = "<R><Relationship Id='1' Type='/officeDocument' Target='d.xml'/></R>";
    const auto saying = [](const std::string& text) {
        return "<document><body><p><r><t>" + text + "</t></r></p></body></document>";
    };
    EXPECT_EQ(
        outlineOf(readDocumentBytes(
            zipOf({{"_rels/.rels", relations}, {"d.xml", saying("first")}, {"d.xml", saying("second")}}), "a.docx")),
        "p first\n");
}

TEST(HostileDocument, AStyleThatIsBasedOnItselfEnds) {
    const std::string styles =
        "<styles><style type='paragraph' styleId='a'><basedOn val='b'/><rPr><b/></rPr></style>"
        "<style type='paragraph' styleId='b'><basedOn val='a'/><outlineLvl val='1'/></style></styles>";
    EXPECT_EQ(
        outlineOf(readDocumentBytes(docxOf("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
                                           {{"main/styles.xml", styles}}),
                                    "a.docx")),
        "h2 x\n");
}

TEST(HostileDocument, ATextThatIsLongerThanAnyIsCutWithARemark) {
    const auto document = readDocumentBytes("<html><p>" + std::string(5 << 20, 'x'), "a.html");
    ASSERT_TRUE(document);
    ASSERT_EQ(document->blocks.size(), 1u);
    EXPECT_LE(document->blocks[0].text.size(), std::size_t{4} << 20);
    EXPECT_GT(document->blocks[0].text.size(), std::size_t{3} << 20);
    ASSERT_EQ(document->remarks.size(), 1u);
    EXPECT_EQ(document->remarks[0].kind, DocumentRemark::Kind::Cut);
}

// Long texts are read in pieces, which cut no character and no reference.
TEST(HostileDocument, WhereLongTextsAreCutNothingIsLost) {
    for (const std::string piece : {"\xC3\xA4", "&amp;", "\xE2\x80\x93x"}) {
        std::string text, wanted;
        while (text.size() < (std::size_t{1} << 19)) {
            text += piece;
            wanted += piece == "&amp;" ? "&" : piece;
        }
        for (const std::string before : {"", "a", "ab", "abc", "abcd"}) {
            const auto html = readDocumentBytes("<html><p>" + before + text, "a.html");
            const auto word = readDocumentBytes(docxOf("<w:p><w:r><w:t>" + before + text + "</w:t></w:r></w:p>"), "a");
            ASSERT_TRUE(html && word);
            EXPECT_TRUE(html->blocks.at(0).text == before + wanted) << piece << before;
            EXPECT_TRUE(word->blocks.at(0).text == before + wanted) << piece << before;
        }
    }
}

TEST(HostileDocument, BrokenParts) {
    EXPECT_EQ(codeOf(docxOf("<w:p>"), "a.docx"), "spec.document-damaged");
    EXPECT_EQ(codeOf(xlsxOf("<sheetData><row></c>"), "a.xlsx"), "spec.document-damaged");
    EXPECT_EQ(codeOf(docxOf("", {{"main/styles.xml", "<a><b></a>"}}), "a.docx"), "spec.document-damaged");
    EXPECT_EQ(codeOf(docxOf("text").substr(0, 400), "a.docx"), "spec.document-damaged");
    const auto broken = readDocumentBytes(docxOf("<w:p>"), "a.docx");
    ASSERT_FALSE(broken);
    EXPECT_NE(broken.error().render().find("main/main.xml, byte"), std::string::npos);
}

TEST(HostileDocument, NestingWithoutEnd) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "<w:tbl><w:tr><w:tc>";
    }
    EXPECT_EQ(codeOf(docxOf(deep), "a.docx"), "spec.document-too-deep");
}

TEST(HostileDocument, EntitiesAreNotExpanded) {
    const std::string main =
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><w:document xmlns:w=\"w\">"
        "<w:body><w:p><w:r><w:t>&b; &amp; &#65;</w:t></w:r></w:p></w:body></w:document>";
    EXPECT_EQ(outlineOf(readDocumentBytes(
                  zipOf({{"_rels/.rels", "<R><Relationship Id='1' Type='/officeDocument' Target='d.xml'/></R>"},
                         {"d.xml", main}}),
                  "a.docx")),
              "p &b; & A\n");
}

TEST(HostileDocument, WhatLiesElsewhereIsToldOfAndLeftThere) {
    EXPECT_EQ(
        outlineOf(readDocumentBytes(
            zipOf({{"_rels/.rels", "<R><Relationship Id='1' Type='/officeDocument' Target='d.xml'/></R>"},
                   {"_rels/d.xml.rels", "<R><Relationship Id='1' Type='/attachedTemplate' Target='http://x.test/t' "
                                        "TargetMode='External'/><Relationship Id='2' Type='/hyperlink' "
                                        "Target='http://x.test/' TargetMode='External'/></R>"},
                   {"d.xml", "<document><body><p><r><t>text</t></r></p></body></document>"}}),
            "a.docx")),
        "p text\n! RemoteContent http://x.test/t\n");
}

TEST(HostileDocument, FixturesOfAnotherWriter) {
    EXPECT_EQ(outlineOf(readDocument((kFixtures / "small.docx").string())),
              "h1 Interface\nh2 PID \xE2\x80\x93 Patient identification\n"
              "table1\nb# Seq | b# Element | b# Usage\n1 | Set ID | R-RE-\n<2x1 3 | Identifier list(Local first.) | R\n"
              "^ 3 | >1 ID number | R\nli1 first rule\n! Picture \n");
    EXPECT_EQ(outlineOf(readDocument((kFixtures / "small.xlsx").string())),
              "table PID\nb#<1x3 PID fields | ^b# PID fields | ^b# PID fields\nSeq | Name | Usage\n1 | Set ID | R\n"
              "3 | Identifier list(see table) | R-O-\n3.10 | Date | 2023-03-15\n! HiddenSheet Lists\n");
}

// Every bit of a container may be wrong; of its parts, too (they are stored as they are here).
TEST(HostileDocument, FlippedBitsAreReadOrRefused) {
    std::vector<std::string> documents = {bytesOf(kFixtures / "small.docx"), bytesOf(kFixtures / "small.xlsx"),
                                          bytesOf(kFixtures / "small.html")};
    std::mt19937 random(7);
    std::size_t refused = 0;
    for (const std::string& document : documents) {
        ASSERT_FALSE(document.empty());
        for (int i = 0; i < 400; ++i) {
            std::string changed = document;
            for (std::size_t flips = random() % 4 + 1; flips > 0; --flips) {
                changed[random() % changed.size()] ^= static_cast<char>(1 << random() % 8);
            }
            const auto read = readDocumentBytes(changed, "a.docx");
            ASSERT_TRUE(read || !read.error().render().empty());
            refused += read ? 0 : 1;
        }
    }
    EXPECT_GT(refused, 100u);
}

TEST(HostileDocument, MangledPartsAreReadOrRefused) {
    const std::string body =
        "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vMerge/><w:gridSpan w:val=\"2\"/>"
        "</w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    const std::string sheet = "<sheetData><row r=\"1\" hidden=\"0\"><c r=\"B1\" t=\"s\" s=\"1\"><v>0</v></c></row>"
                              "</sheetData><mergeCells><mergeCell ref=\"B1:C9\"/></mergeCells>";
    const std::string signs = "<>/&;\"'=0123456789ABXZ wtrcp";
    std::mt19937 random(11);
    for (int i = 0; i < 3000; ++i) {
        std::string changed = i % 2 == 0 ? body : sheet;
        for (std::size_t edits = random() % 4 + 1; edits > 0; --edits) {
            const std::size_t at = random() % changed.size();
            if (random() % 3 == 0) {
                changed.erase(at, random() % 6);
            } else {
                changed[at] = signs[random() % signs.size()];
            }
        }
        const auto read = readDocumentBytes(
            i % 2 == 0 ? docxOf(changed)
                       : xlsxOf(changed, {{"main/sharedStrings.xml", "<sst><si><t>x</t></si></sst>"}}),
            "a.docx");
        ASSERT_TRUE(read || !read.error().render().empty());
    }
}

}  // namespace
}  // namespace plumb::spec
