// What the editor does besides showing and typing: names, tips, completion, fixes, the context menu.
#include "hl7/display_text.h"
#include "hl7/edit_builder.h"
#include "spec/usage.h"
#include "widgets/common/clipboard.h"
#include "widgets/common/desk.h"
#include "widgets/editor/completion_popup.h"
#include "widgets/editor/element_tip.h"
#include "widgets/editor/field_ruler.h"
#include "widgets/editor/message_editor.h"
#include "widgets/editor/quick_fixes.h"
#include "widgets/editor/text_surface.h"
#include "widgets/models/focus.h"
#include "widgets/models/insight.h"
#include "widgets/models/sentences.h"

#include <QMenu>
#include <QToolTip>

#include <algorithm>

namespace plumb::desk {
namespace {
constexpr std::uint32_t kMostTicks = 300;
}

// The name of a step of the undo stack: what was done, and in which field.
QString MessageEditor::changeName(quint8 cause, const std::vector<hl7::ByteEdit>& edits) const {
    const hl7::MessageView& view = m_text.message()->view;
    const hl7::ByteEdit& first = edits.back();  // they come from the back
    const hl7::FieldPath path = view.pathAt(first.offset).upTo(hl7::Level::Field);
    const QString where = path.segment() != 0 ? toQString(hl7::formatPath(view, path)) : tr("message");
    const auto breaks = [](const std::string& bytes) { return bytes.find_first_of("\r\n") != std::string::npos; };
    const bool removes =
        std::all_of(edits.begin(), edits.end(), [](const auto& edit) { return edit.inserted.empty(); });
    switch (static_cast<TextSurface::Cause>(cause)) {
    case TextSurface::Cause::Pasted:
        return tr("Paste in %1").arg(where);
    case TextSurface::Cause::Dropped:
        return tr("Drop text in %1").arg(where);
    case TextSurface::Cause::Cut:
        return tr("Cut from %1").arg(where);
    case TextSurface::Cause::Typed:
        break;
    }
    if (removes) {
        return breaks(first.removed) ? tr("Delete across segments") : tr("Delete in %1").arg(where);
    }
    return breaks(first.inserted) ? tr("Begin a segment") : tr("Type in %1").arg(where);
}

// Where a line feed ends segments, a line that is no segment yet belongs to the field before it. The one that the user
// has just begun stays a line of its own on screen until the caret leaves it.
std::optional<std::uint64_t> MessageEditor::lineBreakAfter(const std::vector<hl7::ByteEdit>& edits) const {
    if (m_text.message()->view.terminator() != hl7::Terminator::Lf || edits.size() != 1) {
        return std::nullopt;
    }
    const hl7::ByteEdit& edit = edits.front();
    if (edit.inserted == "\n") {
        return edit.offset;
    }
    if (!m_lineBreak || edit.offset > *m_lineBreak) {
        return m_lineBreak;
    }
    if (edit.offset + edit.removed.size() > *m_lineBreak) {
        return std::nullopt;
    }
    return *m_lineBreak + edit.inserted.size() - edit.removed.size();
}

QString MessageEditor::plainText(TextRange range) const {
    if (!m_text.message()) {
        return {};
    }
    // Values that are told by their size are copied whole; what is masked stays masked; line ends are those of text.
    const FeedMessage& message = *m_text.message();
    std::string out;
    std::size_t at = range.begin;
    const auto shown = [&](std::size_t end) {
        if (end > at) {
            out.append(m_text.text(), at, end - at);
        }
    };
    for (const Piece& piece : m_text.map().piecesIn(range)) {
        shown(std::max<std::size_t>(piece.text, range.begin));
        const std::string_view bytes = std::string_view(message.bytes).substr(piece.byte, piece.byteLength);
        switch (piece.kind) {
        case Piece::Kind::LineEnd:
            out += '\n';
            break;
        case Piece::Kind::Control:
            out += bytes;
            break;
        case Piece::Kind::Elided:
            out += hl7::toUtf8(bytes, message.charset);
            break;
        default:
            out.append(m_text.text(), piece.text, piece.textLength);
            break;
        }
        at = std::max(at, piece.textEnd());
    }
    shown(range.end);
    return toQString(out);
}

const Piece* MessageEditor::elidedAtCaret() const {
    const std::size_t caret = m_surface->caret();
    for (const std::size_t at : {caret, caret == 0 ? caret : caret - 1}) {
        const Piece* const piece = m_text.pieceAt(at);
        if (piece && piece->kind == Piece::Kind::Elided) {
            return piece;
        }
    }
    return nullptr;
}

bool MessageEditor::canOpenValue() const {
    const hl7::FieldPath path = place();
    return elidedAtCaret() != nullptr || path.field() != 0;
}

void MessageEditor::openValue() {
    if (const Piece* const piece = elidedAtCaret()) {
        emit valueOpened(m_text.placeOf(*piece).packed());
    } else if (canOpenValue()) {
        emit valueOpened(place().packed());
    }
}

void MessageEditor::copyPath() {
    if (const hl7::FieldPath path = place(); path.segment() != 0) {
        const QString text = toQString(hl7::formatPath(m_text.message()->view, path));
        copyWords(text);
        m_desk.tell(tr("Copied %1").arg(text));
    }
}

void MessageEditor::showRuler() {
    if (!m_text.message()) {
        return;
    }
    const hl7::MessageView& view = m_text.message()->view;
    const hl7::FieldPath path = place();
    if (path.segment() == 0) {
        m_ruler->setPlace({}, {}, {});
        return;
    }
    std::vector<FieldRuler::Tick> ticks;
    const std::uint32_t count = std::min(view.childCount(path.upTo(hl7::Level::Segment)), kMostTicks);
    if (!m_wrapped && view.segments()[path.segment() - 1].length <= MessageText::kLongestLine) {
        std::vector<hl7::Element> fields;
        view.children(path.upTo(hl7::Level::Segment), fields);
        for (std::uint32_t n = 0; n < count && n < fields.size(); ++n) {
            const int x = m_surface->pointOf(m_text.map().textAt(fields[n].range.begin)).x();
            if (x > m_surface->width()) {
                break;
            }
            if (x >= m_surface->textLeft()) {
                ticks.push_back({x, static_cast<int>(n) + 1, n + 1 == path.field()});
            }
        }
    }
    const Insight* const known = insight();
    m_ruler->setPlace(toQString(hl7::formatPath(view, path)), known ? known->name(path) : QString(), std::move(ticks));
}

QString MessageEditor::description(std::size_t position) const {
    if (!m_text.message()) {
        return {};
    }
    const hl7::FieldPath path = m_text.message()->view.pathAt(m_text.map().byteAt(position));
    const Insight* const known = insight();
    if (path.segment() == 0 || !known) {
        return path.segment() == 0 ? QString() : toQString(hl7::formatPath(m_text.message()->view, path));
    }
    return elementTip(*known, path, m_text.options().masked);
}

void MessageEditor::showTip(QPoint global, quint64 position) {
    const QString tip = position == UINT64_MAX ? QString() : description(static_cast<std::size_t>(position));
    if (tip.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(global, tip, m_surface->viewport());
    }
}

void MessageEditor::describe() {
    const std::size_t caret = m_surface->caret();
    const QPoint below(0, static_cast<int>(m_surface->send(TextSurface::SCI_TEXTHEIGHT, 0)));
    showTip(m_surface->viewport()->mapToGlobal(m_surface->pointOf(caret) + below), caret);
}

ByteRange MessageEditor::tokenAtCaret() const {
    const std::size_t caret = m_surface->caret();
    const hl7::MessageView& view = m_text.message()->view;
    const std::uint64_t byte = m_text.map().byteAt(caret);
    const hl7::FieldPath path = place();
    if (path.segment() == 0 || path.field() == 0) {
        // A segment id, as far as it is there: from the start of the line.
        const std::uint64_t begin = m_text.map().byteAt(m_surface->lineStart(caret));
        std::uint64_t end = std::max(begin, byte);
        const std::string& bytes = m_text.message()->bytes;
        while (end < bytes.size() && end < begin + 3 &&
               static_cast<std::uint8_t>(bytes[end]) != view.delimiters().field && bytes[end] != '\r' &&
               bytes[end] != '\n') {
            ++end;
        }
        return {begin, end - begin};
    }
    return view.at(path).range;
}

QString MessageEditor::currentToken() const {
    if (!m_text.message()) {
        return {};
    }
    const ByteRange token = tokenAtCaret();
    if (token.length > 64) {
        return {};
    }
    const FeedMessage& message = *m_text.message();
    return toQString(hl7::displayText(message.view, token, message.charset));
}

void MessageEditor::complete() {
    const Insight* const known = insight();
    if (!known) {
        return;
    }
    const hl7::FieldPath path = place();
    std::vector<Completion> rows = path.field() == 0 ? segmentIds(*known) : codesAt(*known, path);
    m_offered = templateAt(*known, path);
    if (m_offered) {
        rows.insert(rows.begin(), {m_offered->shown, m_offered->meaning});
    }
    if (rows.empty()) {
        m_desk.tell(tr("No table or value set is known for %1.").arg(known->pathText(path)));
        return;
    }
    const QString token = m_text.options().masked && isSensitive(known->view(), path) ? QString() : currentToken();
    const QPoint at = m_surface->pointOf(m_text.map().textAt(tokenAtCaret().begin));
    const int height = static_cast<int>(m_surface->send(TextSurface::SCI_TEXTHEIGHT, 0));
    m_completion->open(rows, token, QRect(m_surface->viewport()->pos() + at, QSize(m_offered ? 460 : 320, height)));
}

void MessageEditor::takeCompletion(const QString& code) {
    const FeedMessagePtr message = m_text.message();
    if (!message) {
        return;
    }
    if (m_offered && code == m_offered->shown) {
        takeTemplate();
        return;
    }
    const hl7::FieldPath path = place();
    const ByteRange token = tokenAtCaret();
    std::string bytes = code.toStdString();
    if (path.field() != 0) {
        Result<std::string> value = hl7::valueOfText(bytes, message->view.delimiters(), message->charset);
        if (!value) {
            m_desk.tell(sentence(value.error()));
            return;
        }
        bytes = std::move(*value);
    } else if (token.end() >= message->bytes.size() ||
               static_cast<std::uint8_t>(message->bytes[static_cast<std::size_t>(token.end())]) !=
                   message->view.delimiters().field) {
        bytes += static_cast<char>(message->view.delimiters().field);
    }
    const std::uint64_t end = token.begin + bytes.size();
    hl7::ByteEdit edit{
        token.begin,
        message->bytes.substr(static_cast<std::size_t>(token.begin), static_cast<std::size_t>(token.length)),
        std::move(bytes)};
    const QString where = path.field() != 0 ? toQString(hl7::formatPath(message->view, path)) : code;
    m_lineBreak.reset();
    if (change({std::move(edit)}, tr("Complete %1").arg(where), -1)) {
        m_surface->setCaret(m_text.map().textAt(end));
        moveFocus();
    }
}

std::vector<QuickFix> MessageEditor::quickFixes() const {
    const Insight* const known = insight();
    return known ? quickFixesAt(*known, place(), m_text.options().masked) : std::vector<QuickFix>();
}

void MessageEditor::apply(const QuickFix& fix) {
    if (m_text.message()) {
        change(fix.edits, fix.text, -1);
    }
}

void MessageEditor::openQuickFixes() {
    const std::vector<QuickFix> fixes = quickFixes();
    if (fixes.empty()) {
        m_desk.tell(tr("Nothing here can be repaired without a decision of yours."));
        return;
    }
    if (fixes.size() == 1) {
        apply(fixes.front());
        m_desk.tell(tr("Done: %1").arg(fixes.front().text));
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QuickFix& fix : fixes) {
        menu->addAction(fix.text, this, [this, fix] { apply(fix); });
    }
    const int height = static_cast<int>(m_surface->send(TextSurface::SCI_TEXTHEIGHT, 0));
    menu->popup(m_surface->viewport()->mapToGlobal(m_surface->pointOf(m_surface->caret()) + QPoint(0, height)));
    menu->setActiveAction(menu->actions().constFirst());
}

void MessageEditor::openMenu(QPoint global) {
    if (!m_text.message()) {
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QuickFix& fix : quickFixes()) {
        menu->addAction(fix.text, this, [this, fix] { apply(fix); });
    }
    menu->addSeparator();
    const bool selected = !m_surface->selection().empty();
    const auto add = [&](const QString& text, QKeySequence::StandardKey key, void (TextSurface::*run)(), bool enabled) {
        QAction* const action = menu->addAction(text, m_surface, run);
        action->setShortcut(QKeySequence(key));
        action->setEnabled(enabled);
    };
    add(tr("Cut"), QKeySequence::Cut, &TextSurface::cut, selected);
    add(tr("Copy"), QKeySequence::Copy, &TextSurface::copy, selected);
    add(tr("Paste"), QKeySequence::Paste, &TextSurface::paste, true);
    add(tr("Select all"), QKeySequence::SelectAll, &TextSurface::selectAll, true);
    menu->addSeparator();
    if (canOpenValue()) {
        menu->addAction(tr("Open value"), this, &MessageEditor::openValue);
    }
    menu->addAction(tr("Copy path"), this, &MessageEditor::copyPath);
    menu->addAction(tr("Complete"), this, &MessageEditor::complete);
    menu->addSeparator();
    const auto toggle = [&](const QString& text, bool on, void (MessageEditor::*set)(bool)) {
        QAction* const action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, set);
    };
    toggle(tr("Wrap long segments"), m_wrapped, &MessageEditor::setWrapped);
    toggle(tr("Show control characters and line ends"), m_controls, &MessageEditor::setShowsControls);
    menu->popup(global);
}

}  // namespace plumb::desk
