// How the text of a spec looks: margins, marks, colours.
#include "widgets/common/icons.h"
#include "widgets/common/row_delegate.h"
#include "widgets/editor/letter_keys.h"
#include "widgets/spec/problem_model.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_lexer.h"

#include <QPainter>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kNumberMargin = 0, kMarkMargin = 1, kFoldMargin = 2;
constexpr int kFirstMarker = 4;  // below lie those that fold
constexpr int kLevels = static_cast<int>(spec::LintLevel::Hint) + 1;
constexpr int kPadding = 8, kMarkSize = 14, kFoldSize = 12;

int indicator(spec::LintLevel level) {
    return QsciScintillaBase::INDIC_CONTAINER + static_cast<int>(level);
}

int marker(spec::LintLevel level) {
    return kFirstMarker + static_cast<int>(level);
}

}  // namespace

void SpecEdit::setUp() {
    setFrameShape(QFrame::NoFrame);
    setUtf8(true);
    setLexer(m_lexer);
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setTabWidth(2);
    setTabIndents(true);
    setBackspaceUnindents(true);
    setAutoIndent(true);
    setAutoCompletionSource(AcsNone);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    setWrapMode(WrapNone);
    setCaretLineVisible(true);
    setCaretWidth(2);
    setMarginType(kNumberMargin, NumberMargin);
    setMarginType(kMarkMargin, SymbolMargin);
    setMarginWidth(kMarkMargin, kMarkSize + 4);
    setMarginMarkerMask(kMarkMargin, ((1 << kLevels) - 1) << kFirstMarker);
    setMarginSensitivity(kMarkMargin, false);
    setFolding(PlainFoldStyle, kFoldMargin);
    setMarginWidth(kFoldMargin, kMarkSize);
    send(SCI_USEPOPUP, 0);
    send(SCI_SETMARGINLEFT, 0, kPadding);
    send(SCI_SETEXTRAASCENT, 1);
    send(SCI_SETEXTRADESCENT, 2);
    send(SCI_SETMODEVENTMASK, SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT | SC_MOD_CHANGEFOLD);
    giveLettersBack(*this);
}

void SpecEdit::dress() {
    const auto color = [this](Role role) { return m_theme.color(role); };
    m_lexer->dress();
    setColor(color(Role::Text));
    setPaper(color(Role::Panel));
    setCaretForegroundColor(color(Role::Accent));
    setCaretLineBackgroundColor(color(Role::Hover));
    setSelectionBackgroundColor(color(Role::Selection));
    resetSelectionForegroundColor();
    setMarginsForegroundColor(color(Role::Muted));
    setMarginsBackgroundColor(color(Role::Panel));
    setMarginsFont(m_theme.monospace());
    setFoldMarginColors(color(Role::Panel), color(Role::Panel));
    const auto define = [&](const char* name, std::initializer_list<int> signs) {
        const QPixmap picture =
            icon(QLatin1String(name), m_theme, Role::Muted).pixmap(QSize(kFoldSize, kFoldSize), devicePixelRatioF());
        for (const int sign : signs) {
            markerDefine(picture, sign);
        }
    };
    define("chevron-right", {SC_MARKNUM_FOLDER, SC_MARKNUM_FOLDEREND});
    define("chevron-down", {SC_MARKNUM_FOLDEROPEN, SC_MARKNUM_FOLDEROPENMID});
    for (int number = 0; number < kLevels; ++number) {
        const auto level = static_cast<spec::LintLevel>(number);
        const qreal ratio = devicePixelRatioF();
        QPixmap picture((QSizeF(kMarkSize, kMarkSize) * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr qreal kShape = 9;
        paintSeverity(painter, m_theme, toneOf(level), QPointF(kMarkSize / 2.0, kMarkSize / 2.0), kShape);
        painter.end();
        markerDefine(picture, marker(level));
        const auto at = static_cast<unsigned long>(indicator(level));
        send(SCI_INDICSETSTYLE, at, INDIC_SQUIGGLE);
        SendScintilla(SCI_INDICSETFORE, at, color(roleOf(toneOf(level))));
        send(SCI_INDICSETUNDER, at, 1);
    }
    fitNumbers();
}

// As wide as the last number, three digits at least.
void SpecEdit::fitNumbers() {
    const QByteArray widest(std::max<qsizetype>(QByteArray::number(qlonglong{send(SCI_GETLINECOUNT)}).size(), 3), '9');
    const long width = SendScintilla(SCI_TEXTWIDTH, static_cast<uintptr_t>(STYLE_LINENUMBER), widest.constData());
    setMarginWidth(kNumberMargin, static_cast<int>(width) + kPadding);
}

void SpecEdit::setProblems(const std::vector<SpecProblem>& problems) {
    m_problems = problems;
    for (int number = 0; number < kLevels; ++number) {
        const auto level = static_cast<spec::LintLevel>(number);
        markerDeleteAll(marker(level));
        send(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator(level)));
        send(SCI_INDICATORCLEARRANGE, 0, send(SCI_GETLENGTH));
    }
    constexpr std::size_t kMost = 2000;
    const std::string_view text = bytes();
    for (std::size_t i = 0; i < std::min(problems.size(), kMost); ++i) {
        const SpecProblem& problem = problems[i];
        if (problem.line == 0 || problem.line > static_cast<std::uint32_t>(send(SCI_GETLINECOUNT))) {
            continue;
        }
        markerAdd(static_cast<int>(problem.line) - 1, marker(problem.level));
        // From the place to the end of what stands there; at least one character can be seen.
        std::size_t begin = byteOf(problem.line, problem.column);
        std::size_t end = std::min(text.find_first_of(",}]#\r\n", begin), text.size());
        const std::size_t colon = text.substr(0, end).find(": ", begin);
        end = colon == std::string_view::npos ? end : colon;
        if (end <= begin && begin > 0) {
            --begin;
        }
        send(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator(problem.level)));
        send(SCI_INDICATORFILLRANGE, begin, static_cast<long>(end - begin));
    }
}

int SpecEdit::markedLevel(std::uint32_t line) const {
    const unsigned long marks = static_cast<unsigned long>(send(SCI_MARKERGET, line - 1));
    for (int level = 0; level < kLevels; ++level) {
        if ((marks & (1ul << (kFirstMarker + level))) != 0) {
            return level;
        }
    }
    return -1;
}

}  // namespace plumb::desk
