// A small surface that floats at the top of its window, over everything else in it: a child widget, so that there is no
// window to manage and no nested event loop. It goes when the user presses Escape, clicks beside it or gives the
// keyboard to something else; then the widget that had the keyboard has it again.
#pragma once

#include "widgets/common/theme.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace plumb::desk {

class FloatingBar : public QWidget {
    Q_OBJECT

public:
    static constexpr int kShadow = 8;

    FloatingBar(const Theme& theme, QWidget* window);
    ~FloatingBar() override;

    void open();
    void dismiss();
    [[nodiscard]] QLineEdit* line() const { return m_line; }

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// The line below everything: what can be typed, or what is wrong.
    void say(const QString& text, Role role = Role::Muted);

    /// About to be shown; the widget that had the keyboard still has it.
    virtual void opening() {}
    virtual void accepted() = 0;
    /// A key of the line that the bar takes for itself.
    virtual bool keyPressed(int key);
    /// The most the window leaves.
    [[nodiscard]] virtual int wantedHeight(int most) const;
    void place();

    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void focusMoved(QWidget* now);
    void themeChanged();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QLineEdit* m_line;
    QLabel* m_foot;
    Role m_footRole = Role::Muted;
    QPointer<QWidget> m_before;  ///< had the keyboard
};

}  // namespace plumb::desk
