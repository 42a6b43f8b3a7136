#include "widgets/project/sql_edit.h"

#include "widgets/editor/completion_popup.h"
#include "widgets/editor/letter_keys.h"
#include "widgets/models/sentences.h"

#include <Qsci/qscilexersql.h>

#include <QKeyEvent>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <array>

namespace plumb::desk {
namespace {

constexpr unsigned long kWrong = QsciScintillaBase::INDIC_CONTAINER;

bool isCompletionKey(const QKeyEvent* event) {
    return event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
}

bool isRunKey(const QKeyEvent* event) {
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
           (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

bool isOwn(const QKeyEvent* event) {
    return isCompletionKey(event) || isRunKey(event) || event->matches(QKeySequence::Copy) ||
           event->matches(QKeySequence::Cut) || event->matches(QKeySequence::Paste) ||
           event->matches(QKeySequence::SelectAll) || event->matches(QKeySequence::Undo) ||
           event->matches(QKeySequence::Redo);
}

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

Role roleOf(int style) {
    switch (style) {
    case QsciLexerSQL::Comment:
    case QsciLexerSQL::CommentLine:
    case QsciLexerSQL::CommentDoc:
    case QsciLexerSQL::CommentLineHash:
        return Role::Muted;
    case QsciLexerSQL::Keyword:
        return Role::Accent;
    case QsciLexerSQL::Number:
        return Role::Repetition;
    case QsciLexerSQL::SingleQuotedString:
        return Role::Component;
    case QsciLexerSQL::DoubleQuotedString:
    case QsciLexerSQL::QuotedIdentifier:
        return Role::Escape;
    default:
        return Role::Text;
    }
}

}  // namespace

SqlEdit::SqlEdit(const Theme& theme, QWidget* parent)
    : QsciScintilla(parent)
    , m_theme(theme)
    , m_lexer(new QsciLexerSQL(this))
    , m_popup(new CompletionPopup(theme, this)) {
    setUp();
    dress();
    connect(&theme, &Theme::changed, this, &SqlEdit::dress);
    connect(m_popup, &CompletionPopup::chosen, this, &SqlEdit::take);
    connect(this, &QsciScintilla::textChanged, this, &SqlEdit::clearWrong);
}

void SqlEdit::setUp() {
    setFrameShape(QFrame::NoFrame);
    setUtf8(true);
    setLexer(m_lexer);
    setIndentationsUseTabs(false);
    setTabWidth(4);
    setAutoIndent(true);
    setAutoCompletionSource(AcsNone);
    setBraceMatching(SloppyBraceMatch);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    setWrapMode(WrapWord);
    setCaretWidth(2);
    for (int margin = 0; margin < 3; ++margin) {
        setMarginWidth(margin, 0);
    }
    constexpr long kPadding = 12;
    send(SCI_USEPOPUP, 0);
    send(SCI_SETMARGINLEFT, 0, kPadding);
    send(SCI_SETEXTRAASCENT, 1);
    send(SCI_SETEXTRADESCENT, 2);
    giveLettersBack(*this);
}

void SqlEdit::dress() {
    const auto color = [this](Role role) { return m_theme.color(role); };
    m_lexer->setDefaultColor(color(Role::Text));
    m_lexer->setDefaultPaper(color(Role::Panel));
    m_lexer->setDefaultFont(m_theme.monospace());
    for (int style = 0; style <= QsciLexerSQL::QuotedOperator; ++style) {
        m_lexer->setColor(color(roleOf(style)), style);
        m_lexer->setPaper(color(Role::Panel), style);
        m_lexer->setFont(m_theme.monospace(), style);
        m_lexer->setEolFill(false, style);
    }
    setColor(color(Role::Text));
    setPaper(color(Role::Panel));
    setCaretForegroundColor(color(Role::Accent));
    setSelectionBackgroundColor(color(Role::Selection));
    resetSelectionForegroundColor();
    setMatchedBraceForegroundColor(color(Role::Text));
    setMatchedBraceBackgroundColor(color(Role::Selection));
    setUnmatchedBraceForegroundColor(color(Role::Error));
    setUnmatchedBraceBackgroundColor(color(Role::Panel));
    send(SCI_INDICSETSTYLE, kWrong, INDIC_SQUIGGLE);
    SendScintilla(SCI_INDICSETFORE, kWrong, color(Role::Error));
    send(SCI_INDICSETUNDER, kWrong, 1);
}

std::string SqlEdit::sql() const {
    return text().toStdString();
}

void SqlEdit::replaceAll(const QString& sql) {
    send(SCI_BEGINUNDOACTION);
    send(SCI_CLEARALL);
    insert(sql);
    send(SCI_ENDUNDOACTION);
    send(SCI_GOTOPOS, static_cast<unsigned long>(send(SCI_GETLENGTH)));
}

void SqlEdit::insertHere(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    SendScintilla(SCI_REPLACESEL, bytes.constData());
}

void SqlEdit::setNames(std::vector<project::SqlName> names) {
    m_names = std::move(names);
}

void SqlEdit::markWrong(std::size_t byte) {
    clearWrong();
    const std::string all = sql();
    std::size_t begin = std::min(byte, all.size()), end = begin;
    while (end < all.size() && isWordByte(all[end])) {
        ++end;
    }
    end = end == begin ? std::min(begin + 1, all.size()) : end;
    begin = begin == end && begin > 0 ? begin - 1 : begin;
    send(SCI_SETINDICATORCURRENT, kWrong);
    send(SCI_INDICATORFILLRANGE, begin, static_cast<long>(end - begin));
    send(SCI_GOTOPOS, begin);
}

void SqlEdit::clearWrong() {
    send(SCI_SETINDICATORCURRENT, kWrong);
    send(SCI_INDICATORCLEARRANGE, 0, send(SCI_GETLENGTH));
}

bool SqlEdit::isWrongAt(std::size_t byte) const {
    return send(SCI_INDICATORVALUEAT, kWrong, static_cast<long>(byte)) != 0;
}

std::size_t SqlEdit::tokenBegin() const {
    const std::string all = sql();
    std::size_t begin = std::min(static_cast<std::size_t>(send(SCI_GETCURRENTPOS)), all.size());
    while (begin > 0 && isWordByte(all[begin - 1])) {
        --begin;
    }
    return begin;
}

void SqlEdit::offer(bool asked) {
    const std::size_t begin = tokenBegin();
    const std::string all = sql();
    const auto caret = static_cast<std::size_t>(send(SCI_GETCURRENTPOS));
    const QString token = toQString(std::string_view(all).substr(begin, caret - begin));
    constexpr std::string_view kPath = "field_value('";
    std::vector<Completion> rows;
    if (const std::string before = all.substr(0, begin); before.ends_with(kPath)) {
        for (const char* path : {"MSH-9.2", "MSH-10", "PID-3[*].1", "PID-8", "PV1-2", "PV1-3.1", "OBX[*]-5"}) {
            rows.push_back({QLatin1String(path), {}});
        }
    } else {
        QSet<QString> said;
        for (const project::SqlName& one : m_names) {
            const bool function = one.name == "field_value";
            rows.push_back({toQString(one.name) + (function ? QStringLiteral("('") : QString()),
                            one.view ? tr("view") : tr("table")});
        }
        for (const project::SqlName& one : m_names) {
            for (const std::string& column : one.columns) {
                const QString code = toQString(column);
                if (!said.contains(code)) {
                    said.insert(code);
                    rows.push_back({code, tr("column of %1").arg(toQString(one.name))});
                }
            }
        }
    }
    const auto begins = [&](const Completion& row) { return row.code.startsWith(token, Qt::CaseInsensitive); };
    const auto same = [&](const Completion& row) { return row.code == token; };
    const bool useless = token.size() < 2 || std::any_of(rows.begin(), rows.end(), same);
    if (rows.empty() || std::none_of(rows.begin(), rows.end(), begins) || (!asked && useless)) {
        m_popup->close();
        return;
    }
    constexpr int kWidth = 420;
    const auto at = static_cast<long>(begin);
    m_popup->open(rows, token,
                  QRect(static_cast<int>(send(SCI_POINTXFROMPOSITION, 0, at)),
                        static_cast<int>(send(SCI_POINTYFROMPOSITION, 0, at)), kWidth,
                        static_cast<int>(send(SCI_TEXTHEIGHT))));
}

void SqlEdit::take(const QString& code) {
    const QByteArray with = code.toUtf8();
    const std::size_t begin = tokenBegin();
    send(SCI_BEGINUNDOACTION);
    send(SCI_SETTARGETRANGE, begin, send(SCI_GETCURRENTPOS));
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(with.size()), with.constData());
    send(SCI_GOTOPOS, begin + static_cast<std::size_t>(with.size()));
    send(SCI_ENDUNDOACTION);
}

bool SqlEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isOwn(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* const key = static_cast<QKeyEvent*>(event);
        const bool plain = key->modifiers() == Qt::NoModifier;
        const bool list = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab ||
                          key->key() == Qt::Key_Escape;
        if (m_popup->isOpen() && plain && list) {
            event->ignore();
            return false;
        }
        // Tab goes on, so that the keyboard is not caught here.
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            focusNextPrevChild(key->key() == Qt::Key_Tab);
            event->accept();
            return true;
        }
    }
    return QsciScintilla::event(event);
}

void SqlEdit::keyPressEvent(QKeyEvent* event) {
    if (isRunKey(event)) {
        m_popup->close();
        emit runAsked();
        return;
    }
    if (isCompletionKey(event)) {
        offer(true);
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        undo();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        redo();
        return;
    }
    const long before = send(SCI_GETLENGTH);
    QsciScintilla::keyPressEvent(event);
    const QString typed = event->text();
    const bool letter = !typed.isEmpty() && (typed.front().isLetterOrNumber() || typed.front() == QLatin1Char('_'));
    if (send(SCI_GETLENGTH) != before && (letter || (m_popup->isOpen() && event->key() == Qt::Key_Backspace))) {
        offer(false);
    } else if (m_popup->isOpen()) {
        m_popup->close();
    }
}

bool SqlEdit::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText() && !source->hasUrls();
}

}  // namespace plumb::desk
