#include "hl7/text_layout.h"

#include <algorithm>

namespace plumb::hl7 {
namespace {

constexpr int kWidestIndent = 200;

}  // namespace

TextLayout::TextLayout(std::string& out, const DecodeOptions& options, std::vector<TextSpan>* spans)
    : m_out(out)
    , m_options(options)
    , m_spans(spans)
    , m_lineBegin(out.size()) {}

void TextLayout::startLine() {
    if (m_lineHasText) {
        return;
    }
    m_lineHasText = true;
    const int indent = m_centre ? 0 : std::clamp(m_margin + m_temporary, 0, kWidestIndent);
    m_temporary = 0;
    m_out.append(static_cast<std::size_t>(indent), ' ');
}

void TextLayout::endLine() {
    if (m_centre && m_lineHasText) {
        const std::size_t columns = columnsOf(std::string_view(m_out).substr(m_lineBegin), m_options.multiByte);
        if (columns < m_options.lineWidth) {
            const std::size_t pad = (m_options.lineWidth - columns) / 2;
            m_out.insert(m_lineBegin, pad, ' ');
            const auto moved = [this, pad](std::size_t place) { return place >= m_lineBegin ? place + pad : place; };
            m_highlightBegin = moved(m_highlightBegin);
            if (m_spans) {
                for (auto span = m_spans->rbegin(); span != m_spans->rend(); ++span) {
                    const std::size_t end = span->begin + span->length;
                    if (end <= m_lineBegin) {
                        break;
                    }
                    span->begin = moved(span->begin);
                    span->length = end + pad - span->begin;
                }
            }
        }
        m_centre = false;
    }
}

void TextLayout::text(std::string_view bytes) {
    if (!bytes.empty()) {
        startLine();
        m_out += bytes;
    }
}

void TextLayout::lineBreaks(int count) {
    endLine();
    m_out.append(static_cast<std::size_t>(std::max(count, 0)), '\n');
    m_lineBegin = m_out.size();
    m_lineHasText = false;
}

void TextLayout::blanks(int count) {
    startLine();
    m_out.append(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

void TextLayout::setMargin(int columns, bool relative) {
    m_margin = std::clamp(relative ? m_margin + columns : columns, 0, kWidestIndent);
}

void TextLayout::setTemporaryIndent(int columns) {
    m_temporary = columns;
}

void TextLayout::centreNextLine() {
    if (m_lineHasText) {
        lineBreaks(1);
    }
    m_centre = true;
}

void TextLayout::highlight(bool on) {
    if (m_highlighting && m_spans && m_out.size() > m_highlightBegin) {
        m_spans->push_back({m_highlightBegin, m_out.size() - m_highlightBegin, TextStyle::Highlight});
    }
    if (on) {
        startLine();  // a margin is not part of what is highlighted
    }
    m_highlighting = on;
    m_highlightBegin = m_out.size();
}

void TextLayout::finish() {
    highlight(false);
    endLine();
}

}  // namespace plumb::hl7
