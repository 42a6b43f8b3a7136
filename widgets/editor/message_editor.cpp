#include "widgets/editor/message_editor.h"

#include "widgets/common/desk.h"
#include "widgets/common/wording.h"
#include "widgets/editor/completion_popup.h"
#include "widgets/editor/field_ruler.h"
#include "widgets/editor/message_lexer.h"
#include "widgets/editor/text_edit.h"
#include "widgets/editor/text_surface.h"
#include "widgets/models/focus.h"
#include "widgets/models/insight.h"
#include "widgets/models/sentences.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cstring>

namespace plumb::desk {
namespace {

constexpr std::uint32_t kMostMarked = 2000;
constexpr std::size_t kIdLength = 3;

/// Where two texts begin to differ; never inside a character.
std::size_t samePrefix(std::string_view a, std::string_view b) {
    constexpr std::size_t kStep = 4096;
    const std::size_t most = std::min(a.size(), b.size());
    std::size_t at = 0;
    while (at + kStep <= most && std::memcmp(a.data() + at, b.data() + at, kStep) == 0) {
        at += kStep;
    }
    while (at < most && a[at] == b[at]) {
        ++at;
    }
    const auto inside = [](std::string_view text, std::size_t i) {
        return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80;
    };
    while (at > 0 && (inside(a, at) || inside(b, at))) {
        --at;
    }
    return at;
}

std::size_t sameSuffix(std::string_view a, std::string_view b) {
    constexpr std::size_t kStep = 4096;
    const std::size_t most = std::min(a.size(), b.size());
    const char* const endA = a.data() + a.size();
    const char* const endB = b.data() + b.size();
    std::size_t count = 0;
    while (count + kStep <= most && std::memcmp(endA - count - kStep, endB - count - kStep, kStep) == 0) {
        count += kStep;
    }
    while (count < most && *(endA - count - 1) == *(endB - count - 1)) {
        ++count;
    }
    while (count > 0 && (static_cast<unsigned char>(*(endA - count)) & 0xC0) == 0x80) {
        --count;
    }
    return count;
}

Mark markOf(const ShownFinding& finding) {
    if (finding.waived) {
        return Mark::Waived;
    }
    switch (toneOf(finding.finding.classification)) {
    case Tone::Error:
        return Mark::Error;
    case Tone::Warning:
        return Mark::Warning;
    default:
        return Mark::Information;
    }
}

}  // namespace

MessageEditor::MessageEditor(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ruler(new FieldRuler(desk.theme, this))
    , m_surface(new TextSurface(desk.theme, this))
    , m_empty(new QLabel(this))
    , m_completion(new CompletionPopup(desk.theme, m_surface)) {
    setFocusProxy(m_surface);
    inEveryLanguage(this, [this] { m_surface->setAccessibleName(tr("Raw message")); });
    onNewLanguage(this, [this] {
        sayWhyEmpty();
        showRuler();
    });
    m_surface->setStyler([this](TextRange range, std::vector<char>& out) {
        styleText(m_text, m_surface->text(), range, out);
        for (const Piece& piece : m_text.map().piecesIn(range)) {
            if (piece.kind == Piece::Kind::Elided) {
                m_surface->mark(Mark::Elided, {piece.text, piece.textEnd()});
            }
        }
    });
    m_surface->setPlainText([this](TextRange range) { return plainText(range); });
    m_surface->setFoldText([this](std::size_t at, std::size_t lines) { return foldText(at, lines); });
    m_surface->setListOpen([this] { return m_completion->isOpen(); });
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setProperty("surface", QStringLiteral("panel"));
    m_empty->setAttribute(Qt::WA_StyledBackground);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_ruler);
    layout->addWidget(m_surface, 1);
    layout->addWidget(m_empty, 1);

    connect(m_surface, &TextSurface::edited, this,
            [this](TextSurface::Cause cause) { userEdited(static_cast<quint8>(cause)); });
    connect(m_surface, &TextSurface::caretMoved, this, &MessageEditor::moveFocus);
    connect(m_surface, &TextSurface::scrolled, this, &MessageEditor::showRuler);
    connect(m_surface, &TextSurface::SCN_FOCUSIN, this, &MessageEditor::claimFocus);
    connect(m_surface, &TextSurface::helpAsked, this, &MessageEditor::showTip);
    connect(m_surface, &TextSurface::menuAsked, this, &MessageEditor::openMenu);
    connect(m_surface, &TextSurface::doubleClicked, this, [this](quint64 position) {
        const Piece* const piece = m_text.pieceAt(static_cast<std::size_t>(position));
        if (piece && piece->kind == Piece::Kind::Elided) {
            emit valueOpened(m_text.placeOf(*piece).packed());
        }
    });
    connect(m_surface, &TextSurface::enterPressed, this, [this](bool& taken) {
        if (m_surface->selection().empty() && elidedAtCaret()) {
            openValue();
            taken = true;
        }
    });
    connect(m_surface, &TextSurface::characterTyped, this,
            [this](const QString& text, bool& taken) { taken = m_text.message() && passDelimiter(text); });
    connect(m_surface, &TextSurface::tabPressed, this,
            [this](bool forward, bool& taken) { taken = m_text.message() && goToNextPart(forward); });
    connect(m_completion, &CompletionPopup::chosen, this, &MessageEditor::takeCompletion);
    connect(&desk.theme, &Theme::changed, this, [this] { m_surface->restyle(); });
    connect(&desk.focus, &Focus::messageChanged, this, &MessageEditor::takeMessage);
    connect(&desk.focus, &Focus::placeChanged, this, [this](QObject* origin) {
        if (followsFocus()) {
            if (origin != this && !m_changing) {
                showPlace();
            }
            markPlace();
        }
    });
    takeMessage();
}

MessageEditor::~MessageEditor() {
    m_surface->disconnect(this);  // it outlives what its signals would reach
}

void MessageEditor::setFeed(Feed* feed) {
    if (m_feed) {
        m_feed->disconnect(this);
    }
    m_feed = feed;
    m_bound = feed != nullptr;
    if (feed) {
        // While the focus is in another feed, nobody else tells of changes.
        connect(feed, &Feed::messageChanged, this, [this](quint64 number) {
            if (!followsFocus() && m_text.message() && m_text.message()->number == number) {
                showMessage(m_feed->message(number));
            }
        });
        connect(feed, &Feed::messagesReset, this, [this] {
            if (!followsFocus() && m_text.message()) {
                showMessage(m_feed->message(m_text.message()->number));
            }
        });
    }
    takeMessage();
}

void MessageEditor::claimFocus() {
    if (!followsFocus() && m_feed && m_text.message()) {
        m_desk.focus.setMessage(m_feed, m_text.message()->number, this);
        m_desk.focus.setPlace(place(), this);
    }
}

bool MessageEditor::followsFocus() const {
    return !m_bound || m_feed == m_desk.focus.feed();
}

void MessageEditor::takeMessage() {
    if (followsFocus()) {
        showMessage(m_desk.focus.message());
        if (!m_changing) {
            showPlace();
        }
        markPlace();
    }
}

void MessageEditor::showMessage(const FeedMessagePtr& message) {
    const FeedMessagePtr& old = m_text.message();
    Feed* const feed = m_bound ? m_feed.data() : m_desk.focus.feed();
    const bool same = message && old && m_shownFeed == feed && old->number == message->number;
    if (!same) {
        m_lineBreak.reset();
        m_template.reset();
        m_completion->close();
    }
    m_shownFeed = feed;
    const bool masked = m_desk.masked();
    m_text = MessageText(message, {masked, m_controls, m_lineBreak});
    m_surface->setVisible(message != nullptr);
    m_ruler->setVisible(message != nullptr);
    m_empty->setVisible(message == nullptr);
    m_surface->send(TextSurface::SCI_SETREADONLY, 0);
    if (same) {
        replaceDiffering();
    } else {
        m_surface->setText(m_text.text());
        m_surface->setCaret(0);
    }
    m_surface->send(TextSurface::SCI_SETREADONLY, message ? 0 : 1);
    sayWhyEmpty();
    m_caret = m_surface->caret();
    markFindings();
    showGroups();
    showRuler();
}

void MessageEditor::sayWhyEmpty() {
    if (!m_empty->isHidden()) {
        const QString why = m_shownFeed ? m_shownFeed->problem(m_desk.focus.number()) : QString();
        m_empty->setText(why.isEmpty() ? tr("Choose a message in the list to read and edit it here.") : why);
    }
}

void MessageEditor::replaceDiffering() {
    const std::string_view now = m_surface->text();
    const std::string_view wanted = m_text.text();
    if (now == wanted) {
        return;
    }
    const std::size_t begin = samePrefix(now, wanted);
    const std::size_t end = sameSuffix(now.substr(begin), wanted.substr(begin));
    const std::string_view part = wanted.substr(begin, wanted.size() - end - begin);
    m_surface->replace({begin, now.size() - end}, part);
    if (!m_changing && m_surface->hasFocus()) {
        m_surface->setCaret(begin + part.size());  // undo and redo show what they did
    }
}

void MessageEditor::showPlace() {
    const Focus& focus = m_desk.focus;
    if (m_text.message() && focus.path().segment() != 0) {
        const TextRange range = m_text.map().textOf(focus.range());
        const std::size_t caret = m_surface->caret();
        if (caret < range.begin || caret > range.end) {
            m_surface->setCaret(range.begin);
            m_caret = m_surface->caret();
        }
    }
    showRuler();
}

void MessageEditor::select(ByteRange range) {
    if (m_text.message() && range.end() <= m_text.message()->bytes.size()) {
        m_surface->select(m_text.map().textOf(range));
        m_caret = m_surface->caret();
    }
}

hl7::FieldPath MessageEditor::place() const {
    return m_text.message() ? m_text.message()->view.pathAt(m_text.map().byteAt(m_surface->caret())) : hl7::FieldPath();
}

void MessageEditor::moveFocus() {
    if (m_changing || !m_text.message() || !m_surface->changes().empty() || m_surface->caret() == m_caret) {
        return;
    }
    m_caret = m_surface->caret();
    if (m_template && !m_template->whole.contains(place())) {
        m_template.reset();
    }
    if (m_lineBreak && m_surface->lineStart(m_caret) != m_text.map().textAt(*m_lineBreak) + 1) {
        m_lineBreak.reset();
        showMessage(m_text.message());
    }
    if (followsFocus()) {
        m_desk.focus.setPlace(place(), this);
    }
    showRuler();
}

void MessageEditor::markPlace() {
    m_surface->clearMarks(Mark::Current);
    m_surface->clearMarks(Mark::Repetition);
    const hl7::FieldPath path = m_desk.focus.path();
    if (!m_text.message() || path.field() == 0) {
        return;
    }
    const hl7::MessageView& view = m_text.message()->view;
    const hl7::FieldPath field = path.upTo(hl7::Level::Field);
    const hl7::FieldPath here = path.repetition() != 0 ? path.upTo(hl7::Level::Repetition) : field;
    m_surface->mark(Mark::Current, m_text.map().textOf(view.at(here).range));
    if (const std::uint32_t count = view.childCount(field); count > 1 && path.repetition() != 0) {
        std::vector<hl7::Element> repetitions;
        view.children(field, repetitions);
        const std::uint32_t from = path.repetition() > kMostMarked / 2 ? path.repetition() - kMostMarked / 2 : 0;
        for (std::uint32_t n = from; n < std::min(count, from + kMostMarked); ++n) {
            if (n + 1 != path.repetition()) {
                m_surface->mark(Mark::Repetition, m_text.map().textOf(repetitions[n].range));
            }
        }
    }
}

void MessageEditor::setInsight(std::shared_ptr<const Insight> insight) {
    m_insight = std::move(insight);
    markFindings();
    showGroups();
    showRuler();
}

const Insight* MessageEditor::insight() const {
    return m_insight && m_insight->sharedMessage() == m_text.message() ? m_insight.get() : nullptr;
}

void MessageEditor::markFindings() {
    const Insight* const known = insight();
    const FeedMessagePtr& message = m_text.message();
    if (!known && m_insight && message && m_insight->message().number == message->number) {
        return;  // the marks moved with what was typed; the findings of the new revision are on their way
    }
    for (const Mark mark : {Mark::Information, Mark::Warning, Mark::Error, Mark::Waived}) {
        m_surface->clearMarks(mark);
    }
    if (!known) {
        return;
    }
    for (const ShownFinding& finding : known->findings()) {
        TextRange range = m_text.map().textOf(finding.finding.range);
        if (finding.finding.path.field() == 0 && !range.empty()) {
            range.end = std::min(range.end, range.begin + kIdLength);  // said of the segment, not of each value in it
        }
        if (range.empty()) {
            // Something is missing here: the sign before its place says so.
            const std::size_t line = m_surface->lineStart(range.begin);
            range = range.begin > line ? TextRange{range.begin - 1, range.begin} : TextRange{line, line + kIdLength};
        }
        m_surface->mark(markOf(finding), range);
    }
}

void MessageEditor::userEdited(quint8 cause) {
    const FeedMessagePtr message = m_text.message();
    Feed* const feed = m_desk.focus.feed();
    if (!message || !feed || feed != m_shownFeed) {
        restoreText();
        return;
    }
    auto made = editsOf(m_text, m_surface->text(), m_surface->changes());
    if (const auto* refusal = std::get_if<Refusal>(&made)) {
        restoreText();
        m_desk.tell(refusal->why);
        return;
    }
    auto edits = std::get<std::vector<hl7::ByteEdit>>(std::move(made));
    if (edits.empty()) {
        restoreText();
        return;
    }
    const bool typed = cause == static_cast<quint8>(TextSurface::Cause::Typed) && edits.size() == 1;
    const QString name = changeName(cause, edits);
    m_lineBreak = lineBreakAfter(edits);
    change(std::move(edits), name, typed ? 1 : -1);
    m_completion->update(currentToken());
}

bool MessageEditor::change(std::vector<hl7::ByteEdit> edits, const QString& name, int mergeId) {
    Feed* const feed = m_desk.focus.feed();
    const std::uint64_t number = m_text.message()->number;
    const FeedMessagePtr before = m_text.message();
    m_changing = true;
    m_surface->changes().clear();
    const Result<void> changed = feed->change(number, std::move(edits), name, mergeId);
    if (changed && m_text.message() == before) {
        showMessage(feed->message(number));
    }
    m_changing = false;
    if (!changed) {
        m_lineBreak.reset();
        restoreText();
        m_desk.tell(sentence(changed.error()));
        return false;
    }
    m_caret = SIZE_MAX;
    moveFocus();
    markPlace();
    return true;
}

void MessageEditor::restoreText() {
    const std::size_t caret = m_surface->changes().empty() ? 0 : m_surface->changes().all().front().before.end;
    m_surface->changes().clear();
    replaceDiffering();
    m_surface->setCaret(caret);
    m_surface->restyle();
    m_caret = m_surface->caret();
    markPlace();
    markFindings();
}

void MessageEditor::setWrapped(bool wrapped) {
    m_wrapped = wrapped;
    m_surface->setWrapped(wrapped);
    showRuler();
}

void MessageEditor::setShowsControls(bool shown) {
    if (m_controls != shown) {
        m_controls = shown;
        refreshText();
    }
}

void MessageEditor::refreshMask() {
    if (m_text.options().masked != m_desk.masked()) {
        refreshText();
    }
}

void MessageEditor::refreshText() {
    const std::uint64_t byte = m_text.map().byteAt(m_surface->caret());
    showMessage(m_text.message());
    m_surface->setCaret(m_text.map().textAt(byte));
    m_caret = m_surface->caret();
    m_surface->restyle();
    markPlace();
}

}  // namespace plumb::desk
