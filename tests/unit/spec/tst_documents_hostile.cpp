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
