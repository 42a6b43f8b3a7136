// Formatted text of HL7 laid out as plain text, piece by piece. Internal to the room.
#pragma once

#include "hl7/escape.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7 {

/// Blanks of a margin are written when a line gets its first text, so that blank lines stay blank.
class TextLayout {
public:
    /// Appends to `out`; `spans` may be nullptr.
    TextLayout(std::string& out, const DecodeOptions& options, std::vector<TextSpan>* spans);

    void text(std::string_view bytes);
    void lineBreaks(int count);
    void blanks(int count);
    void setMargin(int columns, bool relative);
    void setTemporaryIndent(int columns);
    void centreNextLine();
    void highlight(bool on);
    void finish();

private:
    void startLine();
    void endLine();

    std::string& m_out;
    const DecodeOptions& m_options;
    std::vector<TextSpan>* m_spans;
    std::size_t m_lineBegin;
    std::size_t m_highlightBegin = 0;
    int m_margin = 0;
    int m_temporary = 0;
    bool m_lineHasText = false;
    bool m_centre = false;
    bool m_highlighting = false;
};

}  // namespace plumb::hl7
