// Reads HTML as a browser shows it, without one: nothing is loaded, no script is run, no style sheet is asked.
#pragma once

#include "spec/documents/document_flow.h"
#include "spec/documents/html_style.h"
#include "spec/documents/html_tokens.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

enum class HtmlTag : std::uint8_t {
    Unknown,
    Block,
    Paragraph,
    Heading,
    List,
    Item,
    Pre,
    Table,
    Caption,
    Section,
    HeadSection,
    Row,
    Cell,
    HeadCell,
    Bold,
    Struck,
    Raised,
    Inline,
    Hidden,
    Count
};

class HtmlReader {
public:
    HtmlReader(DocumentFlow& flow, Document& document)
        : m_flow(flow)
        , m_document(document) {}

    void read(std::string_view utf8);

private:
    struct Open {
        HtmlTag tag = HtmlTag::Unknown;
        bool hidden = false, bold = false, struck = false, raised = false, pre = false;
    };
    struct Row {
        std::uint32_t cells = 0, heads = 0;
    };

    void start(const HtmlTokens& tokens);
    void end(HtmlTag tag);
    void single(const HtmlTokens& tokens);
    void closeBefore(HtmlTag tag);
    void opened(HtmlTag tag, const HtmlTokens& tokens, const HtmlStyle& style);
    void openCell(HtmlTag tag, const HtmlTokens& tokens, const HtmlStyle& style);
    void pop();
    /// Ends all inside the innermost `tag`, and with `itself` that as well; nothing when it is not open in this cell.
    bool closeUpTo(HtmlTag tag, bool itself);
    void breakBlock();
    void text(std::string_view utf8);
    void put(std::string_view utf8);
    void remote(const std::string& address);
    [[nodiscard]] bool isOpen(HtmlTag tag) const { return m_counts[static_cast<std::size_t>(tag)] > 0; }
    [[nodiscard]] Open look() const { return m_open.empty() ? Open() : m_open.back(); }

    DocumentFlow& m_flow;
    Document& m_document;
    std::vector<Open> m_open;
    std::vector<Row> m_rows;
    std::array<std::size_t, static_cast<std::size_t>(HtmlTag::Count)> m_counts{};
    std::string m_caption;
    bool m_leadsToNote = false;  // the text that comes next stands in an anchor to a place of this page
};

}  // namespace plumb::spec
