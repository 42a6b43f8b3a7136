// Rows of a name, a bar and a share, painted: the most frequent values of a field, or how often it is filled. Each can
// be clicked; Up and Down go from one to the next, Enter takes the current one.
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

namespace plumb::desk {

class Theme;

struct ValueBar {
    QString label;
    QString key;        ///< what clicked() says
    double share = 0;   ///< 0 to 1
    QString figure;     ///< "41,207"
    bool value = true;  ///< a value as it stands in messages, not a word of ours
};

class ValueBars final : public QWidget {
    Q_OBJECT

public:
    explicit ValueBars(const Theme& theme, QWidget* parent = nullptr);

    void setBars(QVector<ValueBar> bars);
    [[nodiscard]] const QVector<ValueBar>& bars() const { return m_bars; }
    [[nodiscard]] QRect barRect(int bar) const;
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void clicked(const QString& key);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int barAt(const QPoint& point) const;
    void setCurrent(int bar);
    void describe();

    const Theme& m_theme;
    QVector<ValueBar> m_bars;
    int m_current = 0, m_hovered = -1, m_pressed = -1;
};

}  // namespace plumb::desk
