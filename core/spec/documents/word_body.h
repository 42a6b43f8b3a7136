// The body of a Word document as it shows when all tracked changes are accepted.
#pragma once

#include "spec/documents/document_flow.h"
#include "spec/documents/word_styles.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

struct WordNotes {
    std::map<std::string, std::string> footnotes, endnotes, comments;  // by id
};

/// The texts of the notes of a part; `element` is what one of them is called.
[[nodiscard]] Result<std::map<std::string, std::string>>
readWordNotes(const OfficePackage& package, const std::string& path, std::string_view element);

class WordBody {
public:
    WordBody(DocumentFlow& flow, const WordStyles& styles, WordNumbering& numbering, const WordNotes& notes)
        : m_flow(flow)
        , m_styles(styles)
        , m_numbering(numbering)
        , m_notes(notes) {}

    /// False when the XML breaks.
    bool read(XmlPull& xml);

private:
    struct Paragraph {
        WordParagraph is;
        std::string mark;  // what its numbering puts before it
        bool open = false;
    };
    struct Row {
        bool heading = false, dropped = false;
    };

    void start(XmlPull& xml);
    void end(std::string_view name);
    bool startTable(XmlPull& xml);
    bool startRun(XmlPull& xml);
    bool startInRun(const XmlPull& xml);
    void tableProperties(XmlPull& xml);
    void rowProperties(XmlPull& xml);
    void cellProperties(XmlPull& xml);
    void openPendingCell();
    void startParagraph(const WordParagraph& direct, bool counts);
    void endParagraph();
    void runText(std::string_view text);
    void symbol(const XmlPull& xml);

    DocumentFlow& m_flow;
    const WordStyles& m_styles;
    WordNumbering& m_numbering;
    const WordNotes& m_notes;
    Paragraph m_paragraph;
    std::vector<Paragraph> m_outer;  // around text boxes
    WordLook m_run;
    std::vector<Row> m_rows;
    CellStart m_cell;
    bool m_cellPending = false;
    bool m_inText = false;
};

}  // namespace plumb::spec
