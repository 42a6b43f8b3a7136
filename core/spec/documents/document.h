// A vendor's document as its readers hand it out: headings, paragraphs, lists and tables in the order in which a person
// reads them, whatever kind of file it was. What it means is asked elsewhere (spec/importing).
//
// Every piece knows where it stands, so that a fact taken from it can lead back to it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace plumb::spec {

/// Where a piece of a document stands. Numbers are from 1; 0: does not apply to this kind of file.
struct DocumentPlace {
    std::uint32_t page = 0;    ///< of a PDF
    std::uint32_t sheet = 0;   ///< of a workbook
    std::uint32_t block = 0;   ///< of the document
    std::uint32_t row = 0;     ///< of a table or sheet
    std::uint32_t column = 0;  ///< of a table or sheet

    friend bool operator==(const DocumentPlace&, const DocumentPlace&) = default;
    friend auto operator<=>(const DocumentPlace&, const DocumentPlace&) = default;
};

/// Where a piece of a PDF stands on its page, in points from the upper left corner; empty of other kinds of file.
struct DocumentBox {
    float left = 0, top = 0, right = 0, bottom = 0;

    [[nodiscard]] bool empty() const { return right <= left || bottom <= top; }
    friend bool operator==(const DocumentBox&, const DocumentBox&) = default;
};

/// One cell of a table. A merged cell stands where it begins; the places that it covers hold cells with `covered`, and
/// the text of the cell that covers them.
struct DocumentCell {
    std::string text;                ///< UTF-8; lines of the cell are parted by line feeds, struck-out text is left out
    std::string struck;              ///< what is struck out, for the report
    std::vector<std::string> notes;  ///< footnotes and comments that hang on it
    std::uint32_t rowSpan = 1, columnSpan = 1;
    std::uint16_t indent = 0;  ///< levels that the text is moved in by
    bool bold = false;
    bool shaded = false;
    bool covered = false;  ///< belongs to the merged cell above it or before it
    DocumentPlace place;
    DocumentBox box = {};

    friend bool operator==(const DocumentCell&, const DocumentCell&) = default;
};

struct DocumentTable {
    std::string caption;  ///< or the name of the sheet
    /// Rows may differ in length; what is missing at the end is empty.
    std::vector<std::vector<DocumentCell>> rows;
    std::uint32_t headingRows = 0;  ///< as the file says (repeated heading, <th>); 0: it does not say
    bool continued = false;         ///< the table before it goes on here (a page break)
};

struct DocumentBlock {
    enum class Kind : std::uint8_t { Heading, Paragraph, ListItem, Preformatted, Table };
    Kind kind = Kind::Paragraph;
    std::uint16_t level = 0;  ///< of headings and list items, from 1
    std::string text;         ///< not of tables
    std::string struck;
    std::vector<std::string> notes;
    DocumentTable table;
    DocumentPlace place;
    DocumentBox box = {};
};

enum class DocumentKind : std::uint8_t { Workbook, Word, Pdf, Html, Delimited, Markdown };

/// Something that the reader left out or could not do, with its place: a picture, a page without text.
struct DocumentRemark {
    enum class Kind : std::uint8_t {
        PageWithoutText,
        Picture,
        HiddenSheet,
        HiddenRows,
        Macro,
        RemoteContent,
        Cut,
        HiddenColumns,
    };
    Kind kind = Kind::Picture;
    std::string text;  ///< what, such as the name of a sheet
    DocumentPlace place;
};

/// In points.
struct DocumentPageSize {
    float width = 0, height = 0;
};

struct Document {
    DocumentKind kind = DocumentKind::Delimited;
    std::string name;                 ///< of the file, without its folder
    std::string title;                ///< as the file says, may be empty
    std::vector<std::string> sheets;  ///< of a workbook, by number
    std::vector<DocumentBlock> blocks;
    std::vector<DocumentRemark> remarks;
    std::vector<DocumentPageSize> pages = {};  ///< of a PDF, by number
};

/// "page 14, table 3, row 2" in words for ElementSpec::origin; of sheets "sheet Segments, C14".
[[nodiscard]] std::string originOf(const Document& document, const DocumentPlace& place);

}  // namespace plumb::spec
