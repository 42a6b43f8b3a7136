// Large and small: rows go through one by one, and an empty report is a report.
#include "unit/report/sample_report.h"
#include "unit/report/xlsx_reader.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace plumb::report;
using namespace plumb::report::test;

namespace {

constexpr std::uint64_t kMany = 200000;

/// Rows that are made as they are asked for.
Document manyRows(std::uint64_t count) {
    Table table;
    table.columns = {{"number", "Number", ColumnKind::Number}, {"id", "Id", ColumnKind::Identifier}};
    table.rows = Rows(Rows::Maker([count](const Rows::Receiver& receive) {
        for (std::uint64_t i = 0; i < count; ++i) {
            receive({{i, "000" + std::to_string(i)}});
        }
    }));
    return withTable(std::move(table));
}

struct Pieces {
    std::size_t count = 0, bytes = 0, largest = 0, lineEnds = 0;
};

Pieces piecesOf(std::string_view format, const Document& document) {
    Pieces pieces;
    const auto result = (*writerFor(format))->write(document, {}, [&](std::string_view piece) {
        ++pieces.count;
        pieces.bytes += piece.size();
        pieces.largest = std::max(pieces.largest, piece.size());
        pieces.lineEnds += static_cast<std::size_t>(std::count(piece.begin(), piece.end(), '\n'));
    });
    EXPECT_TRUE(result.has_value());
    return pieces;
}

}  // namespace

TEST(ReportSizes, ManyRowsGoThroughInPieces) {
    for (const char* format : {"text", "html", "csv", "json", "ndjson"}) {
        const Pieces pieces = piecesOf(format, manyRows(kMany));
        EXPECT_GE(pieces.lineEnds, kMany) << format;
        EXPECT_GT(pieces.count, 10u) << format;
        EXPECT_LT(pieces.largest, 100000u) << format;
    }
}

TEST(ReportSizes, AWorkbookGoesOnOnAnotherSheet) {
    constexpr std::uint64_t most = 1048575;  // and a head
    const XlsxParts parts = unzipped(writtenAs("xlsx", manyRows(most + 2)));
    const XlsxRead small = readXlsx(parts, {"Summary", "Rows (2)"});
    EXPECT_EQ(small.sheet("Summary").at("A6").value, "1,048,577 rows in sheets: Rows, Rows (2)");
    EXPECT_EQ(small.sheet("Rows (2)").row(1), "Number | Id");
    EXPECT_EQ(small.sheet("Rows (2)").row(2), "1048575 | 0001048575");
    EXPECT_EQ(small.sheet("Rows (2)").row(3), "1048576 | 0001048576");
    EXPECT_EQ(small.sheet("Rows (2)").autoFilter, "A1:B3");
    // The large one is looked at from its end only.
    const std::string& large = parts.at("xl/worksheets/sheet2.xml");
    const std::string end = large.substr(large.rfind("<row "));
    EXPECT_EQ(end.rfind("<row r=\"1048576\"", 0), 0u);
    EXPECT_NE(end.find("<v>1048574</v>"), std::string::npos);
    EXPECT_NE(end.find("0001048574</t>"), std::string::npos);
    EXPECT_NE(end.find("<autoFilter ref=\"A1:B1048576\"/>"), std::string::npos);
}

TEST(ReportSizes, NoRowsAndNothingAtAll) {
    for (const Writer& writer : writers()) {
        EXPECT_FALSE(writtenAs(writer.name, manyRows(0)).empty()) << writer.name;
        if (writer.name != "csv" && writer.name != "text") {
            EXPECT_FALSE(writtenAs(writer.name, Document{}).empty()) << writer.name;
        }
    }
    EXPECT_EQ(writtenAs("text", Document{}), "");
    const XlsxRead book = readXlsx(writtenAs("xlsx", manyRows(0)));
    EXPECT_EQ(book.sheet("Rows").row(1), "Number | Id");
    EXPECT_EQ(book.sheet("Summary").at("A6").value, "None.");
}

TEST(ReportSizes, RowsMayBeShorterOrLongerThanTheHead) {
    Table table;
    table.columns = {{"a", "A", ColumnKind::Text}, {"b", "B", ColumnKind::Text}};
    table.rows = Rows({{{"1"}}, {{"1", "2", "3"}}, {}});
    EXPECT_EQ(writtenAs("csv", withTable(table)), "A,B\r\n1,\r\n1,2\r\n,\r\n");
    table.columns.clear();
    for (const Writer& writer : writers()) {
        EXPECT_FALSE(writtenAs(writer.name, withTable(table)).empty()) << writer.name;
    }
}

TEST(ReportSizes, TheSameDocumentIsTheSameBytes) {
    for (const Writer& writer : writers()) {
        EXPECT_EQ(writtenAs(writer.name, sampleReport()), writtenAs(writer.name, sampleReport())) << writer.name;
        Document undated = sampleReport();
        undated.created.reset();
        const std::string text = writtenAs(writer.name, undated);
        EXPECT_EQ(text, writtenAs(writer.name, undated)) << writer.name;
    }
    Document undated = sampleReport();
    undated.created.reset();
    EXPECT_EQ(readXlsx(writtenAs("xlsx", undated)).created, "1980-01-01T00:00:00Z");
}
