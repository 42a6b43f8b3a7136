#include "widgets/spec/spec_edit.h"

#include "widgets/editor/completion_popup.h"
#include "widgets/spec/problem_model.h"
#include "widgets/spec/spec_lexer.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QToolTip>

#include <algorithm>

namespace plumb::desk {
namespace {

bool isCompletionKey(const QKeyEvent* event) {
    return event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
}

bool isOwn(const QKeyEvent* event) {
    return isCompletionKey(event) || event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut) ||
           event->matches(QKeySequence::Paste) || event->matches(QKeySequence::SelectAll) ||
           event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

}  // namespace

SpecEdit::SpecEdit(const Theme& theme, QWidget* parent)
    : QsciScintilla(parent)
    , m_theme(theme)
    , m_lexer(new SpecLexer(theme, this))
    , m_popup(new CompletionPopup(theme, this)) {
    setUp();
    dress();
    connect(&theme, &Theme::changed, this, &SpecEdit::dress);
    connect(m_popup, &CompletionPopup::chosen, this, &SpecEdit::take);
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int, int type, const char*, int, int, int, int, int, int, int) {
                if ((type & (SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT)) != 0) {
                    ++m_revision;
                    if (!m_loading) {
                        emit edited();
                    }
                }
            });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int updated) {
        if ((updated & (SC_UPDATE_SELECTION | SC_UPDATE_CONTENT)) != 0) {
            emit caretMoved();
        }
    });
    connect(this, &QsciScintilla::linesChanged, this, &SpecEdit::fitNumbers);
}

std::string_view SpecEdit::bytes() const {
    return {static_cast<const char*>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER)),
            static_cast<std::size_t>(send(SCI_GETLENGTH))};
}

void SpecEdit::load(std::string_view bytes) {
    m_loading = true;
    send(SCI_CLEARALL);
    SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(bytes.size()), bytes.data());
    send(SCI_EMPTYUNDOBUFFER);
    send(SCI_GOTOPOS, 0);
    const std::size_t end = bytes.find('\n');
    const bool crlf = end != std::string_view::npos && end > 0 && bytes[end - 1] == '\r';
    send(SCI_SETEOLMODE, static_cast<unsigned long>(crlf ? SC_EOL_CRLF : SC_EOL_LF));
    m_loading = false;
    fitNumbers();
    emit edited();
}

void SpecEdit::change(std::string_view bytes) {
    const std::string_view now = this->bytes();
    const std::size_t most = std::min(now.size(), bytes.size());
    const auto isInner = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
    std::size_t front = static_cast<std::size_t>(
        std::mismatch(now.begin(), now.begin() + static_cast<std::ptrdiff_t>(most), bytes.begin()).first - now.begin());
    while (front > 0 && front < now.size() && isInner(now[front])) {
        --front;
    }
    std::size_t back = 0;
    while (back < most - front && now[now.size() - 1 - back] == bytes[bytes.size() - 1 - back]) {
        ++back;
    }
    while (back > 0 && isInner(now[now.size() - back])) {
        --back;
    }
    if (front == now.size() && front == bytes.size()) {
        return;
    }
    const std::string with(bytes.substr(front, bytes.size() - back - front));
    send(SCI_BEGINUNDOACTION);
    send(SCI_SETTARGETRANGE, front, static_cast<long>(now.size() - back));
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(with.size()), with.data());
    send(SCI_ENDUNDOACTION);
}

std::size_t SpecEdit::caret() const {
    return static_cast<std::size_t>(send(SCI_GETCURRENTPOS));
}

void SpecEdit::setCaret(std::size_t byte) {
    const auto line = static_cast<unsigned long>(send(SCI_LINEFROMPOSITION, byte));
    send(SCI_ENSUREVISIBLEENFORCEPOLICY, line);
    send(SCI_GOTOPOS, byte);
}

std::uint32_t SpecEdit::caretLine() const {
    return static_cast<std::uint32_t>(send(SCI_LINEFROMPOSITION, caret())) + 1;
}

std::size_t SpecEdit::byteOf(std::uint32_t line, std::uint32_t column) const {
    const auto lines = static_cast<std::uint32_t>(send(SCI_GETLINECOUNT));
    const unsigned long at = std::min(std::max(line, 1u), std::max(lines, 1u)) - 1;
    const long start = send(SCI_POSITIONFROMLINE, at);
    const long end = send(SCI_GETLINEENDPOSITION, at);
    const long byte =
        send(SCI_POSITIONRELATIVE, static_cast<unsigned long>(start), static_cast<long>(std::max(column, 1u)) - 1);
    return static_cast<std::size_t>(std::clamp(byte == 0 ? start : byte, start, end));
}

void SpecEdit::goTo(std::uint32_t line, std::uint32_t column) {
    setCaret(byteOf(line, column));
    send(SCI_VERTICALCENTRECARET);
}

void SpecEdit::setCompletion(Complete complete, About about) {
    m_complete = std::move(complete);
    m_about = std::move(about);
}

void SpecEdit::complete() {
    offer(true);
}

void SpecEdit::offer(bool asked) {
    if (!m_complete) {
        return;
    }
    SpecCompletions found = m_complete(bytes(), caret());
    m_place = std::move(found.place);
    const QString token = QString::fromStdString(m_place.token);
    if (!asked) {
        // While writing, only what goes on as it began is offered; what is written already needs no list.
        const auto begins = [&](const Completion& row) { return row.code.startsWith(token, Qt::CaseInsensitive); };
        const bool whole =
            std::any_of(found.rows.begin(), found.rows.end(), [&](const Completion& row) { return row.code == token; });
        if (token.isEmpty() || whole || std::none_of(found.rows.begin(), found.rows.end(), begins)) {
            m_popup->close();
            return;
        }
    }
    if (found.rows.empty()) {
        m_popup->close();
        return;
    }
    const auto begin = static_cast<long>(m_place.tokenBegin);
    constexpr int kWidth = 420;
    const int height = static_cast<int>(send(SCI_TEXTHEIGHT));
    m_popup->open(found.rows, token,
                  QRect(static_cast<int>(send(SCI_POINTXFROMPOSITION, 0, begin)),
                        static_cast<int>(send(SCI_POINTYFROMPOSITION, 0, begin)), kWidth, height));
}

void SpecEdit::take(const QString& code) {
    std::string with = completionText(m_place, code.toStdString());
    const std::string_view text = bytes();
    const std::size_t at = caret();
    if (!m_place.inValue && at < text.size() && text[at] == ':') {
        with.resize(with.size() - 2);  // the colon stands there already
    }
    send(SCI_BEGINUNDOACTION);
    send(SCI_SETTARGETRANGE, m_place.tokenBegin, static_cast<long>(at));
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(with.size()), with.data());
    send(SCI_GOTOPOS, m_place.tokenBegin + with.size());
    send(SCI_ENDUNDOACTION);
}

bool SpecEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isOwn(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_popup->isOpen()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape) {
            event->ignore();
            return false;
        }
    }
    return QsciScintilla::event(event);
}

void SpecEdit::keyPressEvent(QKeyEvent* event) {
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
    const std::uint64_t before = m_revision;
    QsciScintilla::keyPressEvent(event);
    const QString typed = event->text();
    const bool letter = !typed.isEmpty() && (typed.front().isLetterOrNumber() || typed.front() == QLatin1Char('-'));
    if (m_revision != before && (letter || (m_popup->isOpen() && event->key() == Qt::Key_Backspace))) {
        offer(false);
    } else if (m_popup->isOpen()) {
        m_popup->close();
    }
}

bool SpecEdit::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const long at =
            send(SCI_CHARPOSITIONFROMPOINTCLOSE, static_cast<unsigned long>(std::max(help->x(), 0)), help->y());
        const long near =
            at >= 0 ? at : send(SCI_POSITIONFROMPOINT, static_cast<unsigned long>(std::max(help->x(), 0)), help->y());
        const bool inMargin = help->x() < static_cast<int>(send(SCI_POINTXFROMPOSITION, 0, near));
        const QString tip = at >= 0 || inMargin ? tipAt(static_cast<std::size_t>(near)) : QString();
        if (tip.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), tip, this);
        }
        return true;
    }
    return QsciScintilla::viewportEvent(event);
}

QString SpecEdit::tipAt(std::size_t byte) const {
    const auto line = static_cast<std::uint32_t>(send(SCI_LINEFROMPOSITION, byte)) + 1;
    QStringList lines;
    for (const SpecProblem& problem : m_problems) {
        if (problem.line == line) {
            lines.append(QStringLiteral("<p>%1: %2</p>")
                             .arg(levelText(problem.level).toHtmlEscaped(), problem.sentence.toHtmlEscaped()));
        }
    }
    if (lines.isEmpty() && m_about) {
        const QString about = m_about(bytes(), byte);
        return about.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(about.toHtmlEscaped());
    }
    return lines.join(QString());
}

bool SpecEdit::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText() && !source->hasUrls();
}

}  // namespace plumb::desk
