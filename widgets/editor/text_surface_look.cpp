// How the text looks: colours of the theme, marks, and styles for what is seen.
#include "widgets/editor/message_lexer.h"
#include "widgets/editor/text_surface.h"

#include <QFontInfo>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr std::size_t kBatch = 256u << 10;

int indicator(Mark mark) {
    return QsciScintillaBase::INDIC_CONTAINER + static_cast<int>(mark);
}

}  // namespace

void TextSurface::dress() {
    const QFont font = m_theme.monospace();
    const auto color = [this](Role role) { return m_theme.color(role); };
    SendScintilla(SCI_STYLESETFONT, static_cast<uintptr_t>(STYLE_DEFAULT), font.family().toUtf8().constData());
    send(SCI_STYLESETSIZEFRACTIONAL, STYLE_DEFAULT,
         qRound(QFontInfo(font).pointSizeF() * static_cast<int>(SC_FONT_SIZE_MULTIPLIER)));
    SendScintilla(SCI_STYLESETFORE, STYLE_DEFAULT, color(Role::Text));
    SendScintilla(SCI_STYLESETBACK, STYLE_DEFAULT, color(Role::Panel));
    send(SCI_STYLECLEARALL);
    for (int style = 0; style < kTextStyles; ++style) {
        SendScintilla(SCI_STYLESETFORE, static_cast<unsigned long>(style),
                      color(roleOf(static_cast<TextStyle>(style))));
    }
    for (const TextStyle style : {TextStyle::Segment, TextStyle::ZSegment}) {
        send(SCI_STYLESETWEIGHT, static_cast<quint64>(style), SC_WEIGHT_SEMIBOLD);
    }
    SendScintilla(SCI_STYLESETFORE, STYLE_LINENUMBER, color(Role::Muted));
    SendScintilla(SCI_STYLESETBACK, STYLE_LINENUMBER, color(Role::Panel));
    SendScintilla(SCI_SETSELBACK, 1, color(Role::Selection));
    SendScintilla(SCI_SETCARETFORE, color(Role::Accent));
    send(SCI_SETCARETWIDTH, 2);
    send(SCI_SETEXTRAASCENT, 2);
    send(SCI_SETEXTRADESCENT, 3);

    const auto indicate = [&](Mark mark, int shape, Role role, int alpha, int outline) {
        const auto number = static_cast<quint64>(indicator(mark));
        send(SCI_INDICSETSTYLE, number, shape);
        SendScintilla(SCI_INDICSETFORE, static_cast<unsigned long>(number), color(role));
        send(SCI_INDICSETALPHA, number, alpha);
        send(SCI_INDICSETOUTLINEALPHA, number, outline);
        send(SCI_INDICSETUNDER, number, 1);
    };
    indicate(Mark::Current, INDIC_ROUNDBOX, Role::Accent, 28, 255);
    indicate(Mark::Repetition, INDIC_FULLBOX, Role::Accent, 20, 40);
    indicate(Mark::Elided, INDIC_ROUNDBOX, Role::Muted, 20, 110);
    indicate(Mark::Information, INDIC_SQUIGGLE, Role::Information, 255, 255);
    indicate(Mark::Warning, INDIC_SQUIGGLE, Role::Warning, 255, 255);
    indicate(Mark::Error, INDIC_SQUIGGLE, Role::Error, 255, 255);
    indicate(Mark::Waived, INDIC_DOTS, Role::Muted, 255, 255);
    dressFolds();
    fitNumbers();
}

// As wide as the last number, three digits at least, so that messages of the usual size begin at the same place.
void TextSurface::fitNumbers() {
    const QByteArray widest(std::max<qsizetype>(QByteArray::number(qlonglong{send(SCI_GETLINECOUNT)}).size(), 3), '9');
    const long width = SendScintilla(SCI_TEXTWIDTH, static_cast<uintptr_t>(STYLE_LINENUMBER), widest.constData());
    send(SCI_SETMARGINWIDTHN, kNumberMargin, width + kPadding);
    // There whether or not something can be folded, so that the text of all messages begins at the same place.
    send(SCI_SETMARGINWIDTHN, kFoldMargin, std::max(12L, send(SCI_TEXTHEIGHT, 0) * 3 / 4));
}

void TextSurface::mark(Mark mark, TextRange range) {
    if (!range.empty()) {
        send(SCI_SETINDICATORCURRENT, static_cast<quint64>(indicator(mark)));
        send(SCI_INDICATORFILLRANGE, range.begin, static_cast<qint64>(range.end - range.begin));
    }
}

void TextSurface::clearMarks(Mark mark) {
    send(SCI_SETINDICATORCURRENT, static_cast<quint64>(indicator(mark)));
    send(SCI_INDICATORCLEARRANGE, 0, send(SCI_GETLENGTH));
}

void TextSurface::restyle() {
    m_skipped.clear();
    send(SCI_STARTSTYLING, 0);
    viewport()->update();
}

// Scintilla wants everything up to the last visible line styled, which after a jump is the whole message. What lies
// further above than a batch is left until it is scrolled to.
void TextSurface::style(int end) {
    const auto styled = static_cast<std::size_t>(send(SCI_GETENDSTYLED));
    const std::size_t begin = lineStart(styled);
    const auto last = static_cast<std::size_t>(std::max(end, 0));
    const std::size_t from = last > begin + kBatch ? std::max(begin, lineStart(last - kBatch)) : begin;
    while (!m_skipped.empty() && m_skipped.back().end > begin) {
        if (m_skipped.back().begin >= begin) {
            m_skipped.pop_back();
        } else {
            m_skipped.back().end = begin;
        }
    }
    if (from > begin) {
        m_skipped.push_back({begin, from});
    }
    if (last > from) {
        styleRange({from, last});
    }
}

void TextSurface::styleRange(TextRange range) {
    if (m_styler) {
        m_styler(range, m_styles);
        send(SCI_STARTSTYLING, range.begin);
        SendScintilla(SCI_SETSTYLINGEX, static_cast<uintptr_t>(m_styles.size()), m_styles.data());
    }
}

void TextSurface::styleSkipped() {
    if (m_skipped.empty()) {
        return;
    }
    const auto positionOf = [this](long visible) {
        const long line = send(SCI_DOCLINEFROMVISIBLE, static_cast<quint64>(std::max(visible, 0L)));
        const long at = send(SCI_POSITIONFROMLINE, static_cast<quint64>(line));
        return static_cast<std::size_t>(at < 0 ? send(SCI_GETLENGTH) : at);
    };
    const long first = send(SCI_GETFIRSTVISIBLELINE);
    const long lines = send(SCI_LINESONSCREEN) + 2;
    const TextRange seen{positionOf(first - lines), positionOf(first + 2 * lines)};
    const auto styled = static_cast<quint64>(send(SCI_GETENDSTYLED));
    std::vector<TextRange> left;
    for (const TextRange gap : std::exchange(m_skipped, {})) {
        const TextRange both{std::max(gap.begin, seen.begin), std::min(gap.end, seen.end)};
        if (both.begin >= both.end) {
            left.push_back(gap);
            continue;
        }
        styleRange(both);
        if (gap.begin < both.begin) {
            left.push_back({gap.begin, both.begin});
        }
        if (both.end < gap.end) {
            left.push_back({both.end, gap.end});
        }
    }
    m_skipped = std::move(left);
    send(SCI_STARTSTYLING, styled);
}

}  // namespace plumb::desk
