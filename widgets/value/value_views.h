// The surfaces on which a value is shown. None of them loads anything; those for text and hex paint what is in sight.
#pragma once

#include "widgets/common/row_view.h"
#include "widgets/value/hex_model.h"
#include "widgets/value/line_model.h"
#include "widgets/value/rtf_text.h"

#include <QImage>
#include <QTextEdit>

namespace plumb::desk {

[[nodiscard]] Role roleOf(TextMark mark);

/// Text of any length in a fixed-width font, wrapped to the width of the view.
class LineView final : public RowView {
    Q_OBJECT

public:
    explicit LineView(const Theme& theme, QWidget* parent = nullptr);
    void setText(std::shared_ptr<const MarkedText> text);
    /// With rows that were cut beforehand, for columnsIn() its width.
    void setText(std::shared_ptr<const MarkedText> text, TextRows rows);
    [[nodiscard]] LineModel& lines() { return m_lines; }
    /// How many characters a row holds in a view of this width.
    [[nodiscard]] int columnsIn(int width) const;
    void copySelection() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    [[nodiscard]] int numbersWidth() const;
    LineModel m_lines;
};

class HexView final : public RowView {
    Q_OBJECT

public:
    explicit HexView(const Theme& theme, QWidget* parent = nullptr);
    void setBytes(std::shared_ptr<const std::string> bytes);
    [[nodiscard]] HexModel& rows() { return m_rows; }
    void copySelection() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    HexModel m_rows;
};

/// Short text that can be selected by character. Shows what it is given and nothing else: no links, no pictures, no
/// resources from anywhere.
class QuietText final : public QTextEdit {
    Q_OBJECT

public:
    explicit QuietText(const Theme& theme, QWidget* parent = nullptr);
    void showText(const MarkedText& text);
    void showRuns(const RtfText& text);

    QVariant loadResource(int, const QUrl&) override { return {}; }

private:
    void themeChanged();
    void colour();

    const Theme& m_theme;
    std::vector<MarkSpan> m_marks;
    bool m_monospace = true;
};

/// A picture, as large as the view allows and never larger than it is.
class PictureView final : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(const Theme& theme, QWidget* parent = nullptr);
    void setPicture(const QImage& image);
    [[nodiscard]] const QImage& picture() const { return m_image; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QImage m_image;
};

}  // namespace plumb::desk
