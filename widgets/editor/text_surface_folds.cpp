// Stretches of lines that can be folded away behind their first line. Nothing of the text changes: positions and edits
// are the same folded or not. Depths of lines move with the lines as they are typed, and so does what is folded.
#include "widgets/editor/text_surface.h"

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kBase = QsciScintillaBase::SC_FOLDLEVELBASE;
constexpr int kHeader = QsciScintillaBase::SC_FOLDLEVELHEADERFLAG;
constexpr int kDeepest = 200;  // Scintilla's own limit is far above, and no structure is near this

}  // namespace

void TextSurface::setUpFolds() {
    send(SCI_SETMARGINTYPEN, kFoldMargin, SC_MARGIN_SYMBOL);
    SendScintilla(SCI_SETMARGINMASKN, static_cast<unsigned long>(kFoldMargin),
                  static_cast<long>(static_cast<unsigned>(SC_MASK_FOLDERS)));
    send(SCI_SETMARGINSENSITIVEN, kFoldMargin, 1);
    send(SCI_SETMARGINCURSORN, kFoldMargin, SC_CURSORARROW);
    // What the user changes inside is unfolded.
    send(SCI_SETAUTOMATICFOLD, SC_AUTOMATICFOLD_SHOW);
    send(SCI_FOLDDISPLAYTEXTSETSTYLE, SC_FOLDDISPLAYTEXT_BOXED);
    const auto shape = [this](int marker, int symbol) { send(SCI_MARKERDEFINE, static_cast<quint64>(marker), symbol); };
    shape(SC_MARKNUM_FOLDER, SC_MARK_BOXPLUS);
    shape(SC_MARKNUM_FOLDEROPEN, SC_MARK_BOXMINUS);
    shape(SC_MARKNUM_FOLDEREND, SC_MARK_BOXPLUSCONNECTED);
    shape(SC_MARKNUM_FOLDEROPENMID, SC_MARK_BOXMINUSCONNECTED);
    shape(SC_MARKNUM_FOLDERSUB, SC_MARK_VLINE);
    shape(SC_MARKNUM_FOLDERTAIL, SC_MARK_LCORNER);
    shape(SC_MARKNUM_FOLDERMIDTAIL, SC_MARK_TCORNER);
    connect(this, &QsciScintillaBase::SCN_MARGINCLICK, this, [this](int position, int, int margin) {
        if (margin == kFoldMargin && position >= 0) {
            toggleFold(static_cast<std::size_t>(send(SCI_LINEFROMPOSITION, static_cast<quint64>(position))));
            emit scrolled();
        }
    });
}

void TextSurface::dressFolds() {
    const QColor ground = m_theme.color(Role::Panel), ink = m_theme.color(Role::Muted);
    SendScintilla(SCI_SETFOLDMARGINCOLOUR, 1, ground);
    SendScintilla(SCI_SETFOLDMARGINHICOLOUR, 1, ground);
    for (unsigned long marker = SC_MARKNUM_FOLDEREND; marker <= SC_MARKNUM_FOLDEROPEN; ++marker) {
        // A box is filled with its "fore" and drawn with its "back".
        SendScintilla(SCI_MARKERSETFORE, marker, ground);
        SendScintilla(SCI_MARKERSETBACK, marker, ink);
    }
    SendScintilla(SCI_STYLESETFORE, STYLE_FOLDDISPLAYTEXT, ink);
    SendScintilla(SCI_STYLESETBACK, STYLE_FOLDDISPLAYTEXT, ground);
}

void TextSurface::setFolds(const std::vector<TextRange>& folds) {
    const auto lineOf = [this](std::size_t position) {
        return static_cast<std::size_t>(send(SCI_LINEFROMPOSITION, position));
    };
    const auto lines = static_cast<std::size_t>(send(SCI_GETLINECOUNT));
    if (folds.empty() && !m_folding) {
        return;
    }
    m_folding = !folds.empty();
    std::vector<int> levels(lines, kBase);
    std::vector<std::size_t> ends;  // the last lines of those that are open
    std::size_t next = 0;
    for (std::size_t line = 0; line < lines; ++line) {
        while (!ends.empty() && ends.back() < line) {
            ends.pop_back();
        }
        levels[line] = kBase + std::min(static_cast<int>(ends.size()), kDeepest);
        for (; next < folds.size() && lineOf(folds[next].begin) <= line; ++next) {
            const std::size_t last = lineOf(folds[next].end);
            if (last > line && lineOf(folds[next].begin) == line) {
                levels[line] |= kHeader;
                ends.push_back(last);
            }
        }
    }
    for (std::size_t line = 0; line < lines; ++line) {
        if (send(SCI_GETFOLDLEVEL, line) != levels[line]) {
            send(SCI_SETFOLDLEVEL, line, levels[line]);
        }
    }
    showWhatIsOpen();
    // What is said behind a folded line may not be true any more; it can be set by folding only.
    std::vector<std::string> words;
    const std::vector<std::size_t> folded = foldedLines();
    for (const std::size_t line : folded) {
        words.push_back(foldWords(line));
    }
    if (words != m_foldWords) {
        for (const std::size_t line : folded) {
            showFolded(line);
            showFolded(line);
        }
        m_foldWords = std::move(words);
    }
}

// A line is seen when nothing around it is folded, whatever became of the lines that it stood between; and what is no
// first line of anything any more is not folded.
void TextSurface::showWhatIsOpen() {
    if (send(SCI_GETALLLINESVISIBLE) != 0) {
        return;
    }
    const auto lines = static_cast<std::size_t>(send(SCI_GETLINECOUNT));
    std::size_t hiddenUpTo = 0;  // the last line of what is folded; lines from 0, and the first is always seen
    for (std::size_t line = 0; line < lines; ++line) {
        const bool seen = line == 0 || line > hiddenUpTo;
        if ((send(SCI_GETLINEVISIBLE, line) != 0) != seen) {
            send(seen ? SCI_SHOWLINES : SCI_HIDELINES, line, static_cast<qint64>(line));
        }
        if (send(SCI_GETFOLDEXPANDED, line) != 0) {
            continue;
        }
        if (!isFoldHeader(line)) {
            send(SCI_SETFOLDEXPANDED, line, 1);
        } else if (seen) {
            hiddenUpTo = lastFoldedLine(line);
        }
    }
}

// Scintilla may name a line that has been unfolded since, so each is asked.
std::vector<std::size_t> TextSurface::foldedLines() const {
    std::vector<std::size_t> out;
    for (long line = send(SCI_CONTRACTEDFOLDNEXT, 0); line >= 0;
         line = send(SCI_CONTRACTEDFOLDNEXT, static_cast<quint64>(line) + 1)) {
        if (send(SCI_GETFOLDEXPANDED, static_cast<quint64>(line)) == 0) {
            out.push_back(static_cast<std::size_t>(line));
        }
    }
    return out;
}

std::size_t TextSurface::lastFoldedLine(std::size_t header) const {
    return static_cast<std::size_t>(std::max(send(SCI_GETLASTCHILD, header, -1), static_cast<long>(header)));
}

std::string TextSurface::foldWords(std::size_t line) const {
    return m_foldText
               ? m_foldText(static_cast<std::size_t>(send(SCI_POSITIONFROMLINE, line)), lastFoldedLine(line) - line)
               : std::string();
}

bool TextSurface::isFoldHeader(std::size_t line) const {
    return (send(SCI_GETFOLDLEVEL, line) & kHeader) != 0;
}

// Opens or closes, and puts the words behind the line.
void TextSurface::showFolded(std::size_t line) {
    SendScintilla(SCI_TOGGLEFOLDSHOWTEXT, static_cast<uintptr_t>(line), foldWords(line).c_str());
}

void TextSurface::toggleFold(std::size_t line) {
    if (!isFoldHeader(line)) {
        return;
    }
    if (send(SCI_GETFOLDEXPANDED, line) != 0) {
        // A caret that is not seen would write where nobody looks.
        const auto at = static_cast<std::size_t>(send(SCI_LINEFROMPOSITION, caret()));
        if (at > line && at <= lastFoldedLine(line)) {
            setCaret(static_cast<std::size_t>(send(SCI_POSITIONFROMLINE, line)));
        }
    }
    showFolded(line);
}

bool TextSurface::toggleFoldAtCaret() {
    auto line = send(SCI_LINEFROMPOSITION, caret());
    if (!isFoldHeader(static_cast<std::size_t>(line))) {
        line = send(SCI_GETFOLDPARENT, static_cast<quint64>(line));
    }
    if (line < 0) {
        return false;
    }
    toggleFold(static_cast<std::size_t>(line));
    emit scrolled();
    return true;
}

bool TextSurface::foldAll(bool folded) {
    if (!m_folding) {
        return false;
    }
    const auto lines = static_cast<std::size_t>(send(SCI_GETLINECOUNT));
    for (std::size_t line = 0; line < lines; ++line) {
        if (isFoldHeader(line) && (send(SCI_GETFOLDEXPANDED, line) != 0) == folded) {
            toggleFold(line);
        }
    }
    emit scrolled();
    return true;
}

void TextSurface::reveal(std::size_t position) {
    if (m_folding) {
        send(SCI_ENSUREVISIBLE, static_cast<quint64>(send(SCI_LINEFROMPOSITION, position)));
    }
}

}  // namespace plumb::desk
