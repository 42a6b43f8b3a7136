#include "widgets/value/value_views.h"

#include "widgets/common/row_delegate.h"
#include "widgets/common/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

/// A row of text with its marks, in one shaped layout.
class LineDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* const lines = qobject_cast<const LineModel*>(index.model());
        if (!lines || index.column() != LineModel::TextColumn) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        QTextLayout layout(index.data().toString(), theme().monospace());
        QTextOption how;
        how.setWrapMode(QTextOption::NoWrap);
        how.setTabStopDistance(4 * QFontMetricsF(theme().monospace()).horizontalAdvance(QLatin1Char(' ')));
        layout.setTextOption(how);
        QVector<QTextLayout::FormatRange> formats;
        for (const MarkSpan& mark : lines->marksOf(index.row())) {
            QTextLayout::FormatRange format;
            format.start = static_cast<int>(mark.begin);
            format.length = static_cast<int>(mark.length);
            format.format.setForeground(theme().color(roleOf(mark.mark)));
            formats.append(format);
        }
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid()) {
            line.setLineWidth(1e6);
        }
        layout.endLayout();
        const qreal top = option.rect.top() + (option.rect.height() - line.height()) / 2;
        painter->save();
        painter->setClipRect(option.rect);
        painter->setPen(theme().color(Role::Text));
        layout.draw(painter, QPointF(option.rect.left() + kPadding, top));
        painter->restore();
    }
};

/// Zero bytes and what is no character step back, so that structure shows.
class HexDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* const rows = qobject_cast<const HexModel*>(index.model());
        if (!rows || index.column() == HexModel::OffsetColumn) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        const std::string_view bytes = rows->bytesOf(index.row());
        const QFontMetrics metrics(theme().monospace());
        const int cell = metrics.horizontalAdvance(QLatin1Char('0'));
        const int baseline = option.rect.top() + (option.rect.height() + metrics.ascent() - metrics.descent()) / 2;
        const bool hex = index.column() == HexModel::HexColumn;
        const QString text = index.data().toString();
        const QColor plain = theme().color(Role::Text), muted = theme().color(Role::Muted),
                     high = theme().color(Role::Component), control = theme().color(Role::Escape);
        painter->save();
        painter->setClipRect(option.rect);
        painter->setFont(theme().monospace());
        int column = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const auto byte = static_cast<unsigned char>(bytes[i]);
            painter->setPen(byte == 0 ? muted : byte < 0x20 || byte == 0x7F ? control : byte >= 0x80 ? high : plain);
            if (hex && i > 0) {
                column += i == HexModel::kBytes / 2 ? 2 : 1;
            }
            painter->drawText(option.rect.left() + kPadding + column * cell, baseline, text.mid(column, hex ? 2 : 1));
            column += hex ? 2 : 1;
        }
        painter->restore();
    }
};

template <class Model>
void copyRows(const RowView& view, const Model& model) {
    QString out;
    for (const auto& [first, last] : view.selectedRanges()) {
        if (!out.isEmpty() && !out.endsWith(QLatin1Char('\n'))) {
            out += QLatin1Char('\n');
        }
        out += model.textOf(first, last);
    }
    if (!out.isEmpty()) {
        QGuiApplication::clipboard()->setText(out);
    }
}

}  // namespace

Role roleOf(TextMark mark) {
    switch (mark) {
    case TextMark::Name:
        return Role::Segment;
    case TextMark::Attribute:
    case TextMark::Component:
        return Role::Component;
    case TextMark::Value:
        return Role::Subcomponent;
    case TextMark::Literal:
        return Role::Repetition;
    case TextMark::Punctuation:
    case TextMark::Comment:
    case TextMark::Separator:
        return Role::Muted;
    case TextMark::Repetition:
        return Role::Repetition;
    case TextMark::Subcomponent:
        return Role::Subcomponent;
    case TextMark::Escape:
    case TextMark::Highlight:
        return Role::Escape;
    }
    return Role::Text;
}

LineView::LineView(const Theme& theme, QWidget* parent)
    : RowView(theme, parent) {
    inEveryLanguage(this, [this] { setAccessibleName(tr("Lines of the value")); });
    setHeaderShown(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setItemDelegate(new LineDelegate(theme, this));
    setModel(&m_lines);
    connect(&theme, &Theme::changed, this, &LineView::fit);
    fit();
}

void LineView::setText(std::shared_ptr<const MarkedText> text) {
    m_lines.setText(std::move(text));
    scrollToRow(0);
    fit();
}

void LineView::setText(std::shared_ptr<const MarkedText> text, TextRows rows) {
    m_lines.setText(std::move(text), std::move(rows));
    scrollToRow(0);
    fit();
}

int LineView::numbersWidth() const {
    // Room for most texts beforehand, so that a text does not change the width it was cut for.
    constexpr qsizetype kDigits = 7;
    const qsizetype digits = QLocale().toString(static_cast<qlonglong>(m_lines.lineCount())).size();
    const int cell = QFontMetrics(theme().monospace()).horizontalAdvance(QLatin1Char('0'));
    return static_cast<int>(std::max(kDigits, digits)) * cell + 2 * RowDelegate::kPadding;
}

int LineView::columnsIn(int width) const {
    const int cell = std::max(1, QFontMetrics(theme().monospace()).horizontalAdvance(QLatin1Char('0')));
    const int bar = verticalScrollBar()->sizeHint().width();
    return std::max(16, (width - bar - numbersWidth() - 2 * RowDelegate::kPadding) / cell);
}

void LineView::fit() {
    header()->resizeSection(LineModel::NumberColumn, numbersWidth());
    m_lines.setColumns(columnsIn(width()));
}

void LineView::resizeEvent(QResizeEvent* event) {
    RowView::resizeEvent(event);
    fit();
}

void LineView::copySelection() const {
    copyRows(*this, m_lines);
}

void LineView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    RowView::keyPressEvent(event);
}

HexView::HexView(const Theme& theme, QWidget* parent)
    : RowView(theme, parent) {
    inEveryLanguage(this, [this] { setAccessibleName(tr("Bytes of the value")); });
    setItemDelegate(new HexDelegate(theme, this));
    setModel(&m_rows);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    connect(&theme, &Theme::changed, this, &HexView::fit);
    fit();
}

void HexView::fit() {
    const int cell = QFontMetrics(theme().monospace()).horizontalAdvance(QLatin1Char('0'));
    header()->resizeSection(HexModel::OffsetColumn, 8 * cell + 3 * RowDelegate::kPadding);
    header()->resizeSection(HexModel::HexColumn, (HexModel::kBytes * 3) * cell + 3 * RowDelegate::kPadding);
}

void HexView::setBytes(std::shared_ptr<const std::string> bytes) {
    m_rows.setBytes(std::move(bytes));
    scrollToRow(0);
}

void HexView::copySelection() const {
    copyRows(*this, m_rows);
}

void HexView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    RowView::keyPressEvent(event);
}

QuietText::QuietText(const Theme& theme, QWidget* parent)
    : QTextEdit(parent)
    , m_theme(theme) {
    inEveryLanguage(this, [this] { setAccessibleName(tr("Text of the value")); });
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setProperty("plain", true);
    setStyleSheet(QStringLiteral("QTextEdit { border: none; border-radius: 0; padding: 4px 8px; }"));
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(&theme, &Theme::changed, this, &QuietText::themeChanged);
    themeChanged();
}

void QuietText::themeChanged() {
    document()->setDefaultFont(m_monospace ? m_theme.monospace() : m_theme.font());
    setTabStopDistance(4 * QFontMetricsF(document()->defaultFont()).horizontalAdvance(QLatin1Char(' ')));
    colour();
}

void QuietText::showText(const MarkedText& text) {
    m_marks = text.marks;
    m_monospace = true;
    setCurrentCharFormat({});  // else the text takes the style that the one before ended with
    setPlainText(text.text);
    themeChanged();
}

void QuietText::colour() {
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const MarkSpan& mark : m_marks) {
        cursor.setPosition(static_cast<int>(mark.begin));
        cursor.setPosition(static_cast<int>(mark.begin + mark.length), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setForeground(m_theme.color(roleOf(mark.mark)));
        cursor.mergeCharFormat(format);
    }
    cursor.endEditBlock();
}

void QuietText::showRuns(const RtfText& text) {
    m_marks.clear();
    m_monospace = false;
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const TextRun& run : text.runs) {
        QTextCharFormat format;
        format.setFontWeight(run.bold ? QFont::Bold : QFont::Normal);
        format.setFontItalic(run.italic);
        format.setFontUnderline(run.underline);
        cursor.insertText(run.text, format);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    themeChanged();
}

PictureView::PictureView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    inEveryLanguage(this, [this] { setAccessibleName(tr("Picture")); });
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PictureView::setPicture(const QImage& image) {
    m_image = image;
    setAccessibleDescription(image.isNull() ? QString() : tr("%1 by %2 pixels").arg(image.width()).arg(image.height()));
    update();
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Ground));
    if (m_image.isNull()) {
        return;
    }
    constexpr int kMargin = 12;
    const QRect area = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QSize size = m_image.size();
    if (size.width() > area.width() || size.height() > area.height()) {
        size.scale(area.size(), Qt::KeepAspectRatio);
    }
    QRect target(QPoint(), size);
    target.moveCenter(area.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_image);
}

}  // namespace plumb::desk
