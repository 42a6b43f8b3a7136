#include "widgets/editor/text_surface.h"

#include <QHelpEvent>
#include <QMimeData>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr std::size_t kSpare = 4096;  // to type into before the text moves

bool isStandard(const QKeyEvent* event) {
    return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut) ||
           event->matches(QKeySequence::Paste) || event->matches(QKeySequence::SelectAll);
}

}  // namespace

TextSurface::TextSurface(const Theme& theme, QWidget* parent)
    : QsciScintillaBase(parent)
    , m_theme(theme) {
    setUp();
    dress();
    connect(&theme, &Theme::changed, this, &TextSurface::dress);
    connect(this, &QsciScintillaBase::SCN_STYLENEEDED, this, &TextSurface::style);
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char*, int length, int, int, int, int, int, int) {
                modified(position, type, length);
            });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int updated) {
        if ((updated & (SC_UPDATE_SELECTION | SC_UPDATE_CONTENT)) != 0) {
            emit caretMoved();
        }
        if ((updated & (SC_UPDATE_H_SCROLL | SC_UPDATE_V_SCROLL)) != 0) {
            styleSkipped();
            emit scrolled();
        }
    });
    connect(this, &QsciScintillaBase::SCN_DOUBLECLICK, this,
            [this](int position, int, int) { emit doubleClicked(static_cast<quint64>(std::max(position, 0))); });
}

void TextSurface::setUp() {
    setFrameShape(QFrame::NoFrame);
    send(SCI_SETCODEPAGE, SC_CP_UTF8);
    send(SCI_SETUNDOCOLLECTION, 0);
    send(SCI_SETEOLMODE, SC_EOL_LF);
    send(SCI_SETMODEVENTMASK, SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT);
    send(SCI_SETLEXER, SCLEX_CONTAINER);
    send(SCI_USEPOPUP, 0);
    send(SCI_SETBUFFEREDDRAW, 0);
    send(SCI_SETLAYOUTCACHE, SC_CACHE_PAGE);
    send(SCI_SETSCROLLWIDTH, 1);
    send(SCI_SETSCROLLWIDTHTRACKING, 1);
    send(SCI_SETENDATLASTLINE, 1);
    send(SCI_SETWRAPINDENTMODE, SC_WRAPINDENT_FIXED);
    send(SCI_SETWRAPSTARTINDENT, 4);
    send(SCI_SETTABWIDTH, 8);
    send(SCI_SETXCARETPOLICY, CARET_SLOP | CARET_EVEN, 40);
    for (unsigned key = 'A'; key <= 'Z'; ++key) {
        send(SCI_CLEARCMDKEY, key | static_cast<unsigned>(SCMOD_CTRL) << 16);
        send(SCI_CLEARCMDKEY, key | static_cast<unsigned>(SCMOD_CTRL | SCMOD_SHIFT) << 16);
    }
    send(SCI_SETMARGINTYPEN, kNumberMargin, SC_MARGIN_NUMBER);
    for (unsigned margin = kFoldMargin + 1; margin < 5; ++margin) {
        send(SCI_SETMARGINWIDTHN, margin, 0);
    }
    setUpFolds();
    send(SCI_SETMARGINLEFT, 0, kPadding);
}

std::string_view TextSurface::text() const {
    const long length = send(SCI_GETLENGTH);
    return {static_cast<const char*>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER)),
            static_cast<std::size_t>(length)};
}

void TextSurface::setText(std::string_view text) {
    m_tracking = false;
    send(SCI_SETMODEVENTMASK, 0);  // telling of it would copy the text twice
    m_skipped.clear();
    setFolds({});
    send(SCI_CLEARALL);
    send(SCI_ALLOCATE, text.size() + kSpare);
    send(SCI_SETSCROLLWIDTH, 1);
    SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(text.size()), text.data());
    send(SCI_SETMODEVENTMASK, SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT);
    send(SCI_SETXOFFSET, 0);
    fitNumbers();
    m_tracking = true;
}

void TextSurface::replace(TextRange range, std::string_view text) {
    m_tracking = false;
    // What is folded beside it stays folded.
    send(SCI_SETAUTOMATICFOLD, 0);
    send(SCI_SETTARGETRANGE, range.begin, static_cast<qint64>(range.end));
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(text.size()), text.data());
    send(SCI_SETAUTOMATICFOLD, SC_AUTOMATICFOLD_SHOW);
    m_tracking = true;
}

std::size_t TextSurface::caret() const {
    return static_cast<std::size_t>(send(SCI_GETCURRENTPOS));
}

TextRange TextSurface::selection() const {
    return {static_cast<std::size_t>(send(SCI_GETSELECTIONSTART)), static_cast<std::size_t>(send(SCI_GETSELECTIONEND))};
}

void TextSurface::setCaret(std::size_t position) {
    reveal(position);
    send(SCI_GOTOPOS, position);
}

void TextSurface::select(TextRange range) {
    reveal(range.begin);
    reveal(range.end);
    send(SCI_SETSEL, range.begin, static_cast<qint64>(range.end));
}

void TextSurface::setWrapped(bool wrapped) {
    send(SCI_SETWRAPMODE, wrapped ? SC_WRAP_CHAR : SC_WRAP_NONE);
}

std::optional<std::size_t> TextSurface::positionAt(QPoint point) const {
    const long at = send(SCI_CHARPOSITIONFROMPOINTCLOSE, static_cast<quint64>(std::max(point.x(), 0)), point.y());
    return at < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(at));
}

std::size_t TextSurface::lineStart(std::size_t position) const {
    const long line = send(SCI_LINEFROMPOSITION, position);
    return static_cast<std::size_t>(send(SCI_POSITIONFROMLINE, static_cast<quint64>(line)));
}

QPoint TextSurface::pointOf(std::size_t position) const {
    const auto at = static_cast<qint64>(position);
    return {static_cast<int>(send(SCI_POINTXFROMPOSITION, 0, at)),
            static_cast<int>(send(SCI_POINTYFROMPOSITION, 0, at))};
}

int TextSurface::textLeft() const {
    return static_cast<int>(send(SCI_GETMARGINWIDTHN, kNumberMargin) + send(SCI_GETMARGINWIDTHN, kFoldMargin)) +
           kPadding;
}

void TextSurface::modified(int position, int type, int length) {
    if (position < 0 || length <= 0) {
        return;
    }
    // From here on all is asked for again.
    const std::size_t from = lineStart(static_cast<std::size_t>(position));
    while (!m_skipped.empty() && m_skipped.back().begin >= from) {
        m_skipped.pop_back();
    }
    if (!m_skipped.empty()) {
        m_skipped.back().end = std::min(m_skipped.back().end, from);
    }
    if (!m_tracking) {
        return;
    }
    if ((type & SC_MOD_INSERTTEXT) != 0) {
        m_changes.inserted(static_cast<std::size_t>(position), static_cast<std::size_t>(length));
    } else if ((type & SC_MOD_DELETETEXT) != 0) {
        m_changes.removed(static_cast<std::size_t>(position), static_cast<std::size_t>(length));
    }
}

void TextSurface::tellEdited() {
    const Cause cause = m_cause;
    m_cause = Cause::Typed;
    if (!m_changes.empty()) {
        emit edited(cause);
    }
}

void TextSurface::copy() {
    if (!selection().empty()) {
        send(SCI_COPY);
    }
}

void TextSurface::cut() {
    if (!selection().empty()) {
        m_cause = Cause::Cut;
        send(SCI_CUT);
        tellEdited();
    }
}

void TextSurface::paste() {
    m_cause = Cause::Pasted;
    send(SCI_PASTE);
    tellEdited();
}

void TextSurface::selectAll() {
    send(SCI_SELECTALL);
}

bool TextSurface::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isStandard(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_listOpen && m_listOpen()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape) {
            event->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool back = key->key() == Qt::Key_Backtab;
        if (back || (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier)) {
            bool meant = false;
            emit tabPressed(!back, meant);
            if (meant) {
                event->accept();
                return true;
            }
        }
    }
    const bool taken = QsciScintillaBase::event(event);
    tellEdited();
    return taken;
}

bool TextSurface::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto position = positionAt(help->pos())) {
            emit helpAsked(help->globalPos(), *position);
        } else {
            emit helpAsked(help->globalPos(), UINT64_MAX);
        }
        return true;
    }
    const bool pasted =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::MiddleButton;
    m_cause = pasted ? Cause::Pasted : m_cause;
    const bool taken = QsciScintillaBase::viewportEvent(event);
    tellEdited();
    return taken;
}

void TextSurface::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Cut)) {
        cut();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else {
        bool taken = false;
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
            emit enterPressed(taken);
        } else if (event->text().size() == 1) {
            emit characterTyped(event->text(), taken);
        }
        if (!taken) {
            QsciScintillaBase::keyPressEvent(event);
        }
    }
}

void TextSurface::contextMenuEvent(QContextMenuEvent* event) {
    emit menuAsked(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(pointOf(caret()))
                                                                  : event->globalPos());
    event->accept();
}

void TextSurface::dropEvent(QDropEvent* event) {
    m_cause = Cause::Dropped;
    QsciScintillaBase::dropEvent(event);
    tellEdited();
}

bool TextSurface::focusNextPrevChild(bool next) {
    // Tabs are not data here, so the key goes from panel to panel as everywhere.
    return QAbstractScrollArea::focusNextPrevChild(next);
}

bool TextSurface::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText() && !source->hasUrls();
}

QByteArray TextSurface::fromMimeData(const QMimeData* source, bool& rectangular) const {
    rectangular = false;
    QString text = source->text();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text.toUtf8();
}

QMimeData* TextSurface::toMimeData(const QByteArray& text, bool) const {
    auto* const copied = new QMimeData;
    copied->setText(m_plainText ? m_plainText(selection()) : QString::fromUtf8(text));
    return copied;
}

}  // namespace plumb::desk
