#include "widgets/messages/query_bar.h"

#include "widgets/common/desk.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/models/mime_types.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextDocument>
#include <QTextEdit>

namespace plumb::desk {
namespace {

/// Paths, values, words of the language: the colours that the editor and the tree use, too.
class QueryColours final : public QSyntaxHighlighter {
public:
    QueryColours(QTextDocument* document, const Theme& theme)
        : QSyntaxHighlighter(document)
        , m_theme(theme) {}

protected:
    void highlightBlock(const QString& text) override {
        static const QRegularExpression token(
            QStringLiteral(
                R"(("(?:[^"\\]|\\.)*"?|'[^']*'?|/(?:[^/\\]|\\.)*/i?)|(\b(?:and|or|not|in|within|contains|startswith|endswith|exists|empty|null|absent|valued|any|all|none|count|length|distinct|num|time)\b)|([A-Za-z][A-Za-z0-9?*]{2}(?:\[[^\]]*\])?[-.:][0-9]+(?:\[[^\]]*\])?(?:\.[0-9]+)*))"),
            QRegularExpression::CaseInsensitiveOption);
        for (auto found = token.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const Role role = match.hasCaptured(1) && match.capturedLength(1) > 0   ? Role::Subcomponent
                              : match.hasCaptured(2) && match.capturedLength(2) > 0 ? Role::Segment
                                                                                    : Role::Component;
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                      m_theme.color(role));
        }
    }

private:
    const Theme& m_theme;
};

}  // namespace

QueryEdit::QueryEdit(Desk& desk, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_desk(desk) {
    setLineWrapMode(NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    document()->setDocumentMargin(2);
    inEveryLanguage(this, [this] { setAccessibleName(tr("Filter")); });
    auto* const colours = new QueryColours(document(), desk.theme);
    const auto restyle = [this, colours] {
        setFont(m_desk.theme.monospace());
        setFixedHeight(sizeHint().height());
        colours->rehighlight();
    };
    connect(&desk.theme, &Theme::changed, this, restyle);
    restyle();
}

void QueryEdit::setText(const QString& text) {
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void QueryEdit::setHint(const QString& hint) {
    constexpr int kEdges = 20;
    m_hint = hint;
    setPlaceholderText(QFontMetrics(font()).elidedText(hint, Qt::ElideRight, width() - kEdges));
}

void QueryEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    setHint(m_hint);
}

QSize QueryEdit::sizeHint() const {
    return {400, QFontMetrics(font()).height() + 14};
}

void QueryEdit::markFault(int column) {
    QList<QTextEdit::ExtraSelection> marks;
    if (column > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        const int at = std::min(column - 1, std::max(0, document()->characterCount() - 2));
        mark.cursor.setPosition(at);
        mark.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        if (!mark.cursor.hasSelection()) {
            mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        }
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_desk.theme.color(Role::Error));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void QueryEdit::setCompleter(QCompleter* completer) {
    m_completer = completer;
    completer->setWidget(this);
}

void QueryEdit::keyPressEvent(QKeyEvent* event) {
    const bool popup = m_completer && m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (popup && m_completer->popup()->currentIndex().isValid()) {
            event->ignore();  // the completer takes it
            return;
        }
        if (popup) {
            m_completer->popup()->hide();
        }
        emit accepted(event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    case Qt::Key_Tab:
        if (popup) {
            event->ignore();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (popup) {
            m_completer->popup()->hide();
        } else {
            emit escaped();
        }
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (popup) {
            event->ignore();
        } else {
            emit historyAsked(event->key() == Qt::Key_Up ? 1 : -1);
        }
        return;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier) {
            emit completionAsked();
            return;
        }
        break;
    default:
        break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool QueryEdit::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasFormat(QLatin1String(kPathMime)) || source->hasText();
}

// A path that is dropped becomes a condition to be completed; line breaks of a pasted text become blanks.
void QueryEdit::insertFromMimeData(const QMimeData* source) {
    if (source->hasFormat(QLatin1String(kPathMime))) {
        const QString path = QString::fromUtf8(source->data(QLatin1String(kPathMime)));
        insertPlainText((toPlainText().trimmed().isEmpty() ? QString() : QStringLiteral(" and ")) + path +
                        QStringLiteral(" = "));
        return;
    }
    insertPlainText(source->text().simplified());
}

void QueryEdit::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace plumb::desk
