// Messages over time as stacked bars, a colour for each of the most frequent types. The wheel zooms around the pointer,
// dragging moves; hours become minutes or days as there is room. By keyboard: Left and Right go from bar to bar, + and
// - zoom, Enter takes the bar.
//
// Times are those of MSH-7 as written, in the locale's format and in no other zone.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/statistics/traffic.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace plumb::desk {

class TrafficChart final : public QWidget {
    Q_OBJECT

public:
    explicit TrafficChart(const Theme& theme, QWidget* parent = nullptr);

    void setTraffic(std::shared_ptr<const Traffic> traffic);
    [[nodiscard]] const std::shared_ptr<const Traffic>& traffic() const { return m_traffic; }
    /// Only this type; nothing: all.
    void setType(const std::optional<std::string>& type);

    /// What one bar stands for now.
    [[nodiscard]] TrafficUnit unit() const;
    void setUnit(TrafficUnit unit);
    void zoom(double factor);
    void showAll();

    /// Where the bar of a start stands.
    [[nodiscard]] QRectF barRect(std::int64_t start) const;
    [[nodiscard]] std::optional<std::int64_t> current() const { return m_current; }
    /// "20 Nov 2026 06:00 to 07:00, 412 messages" and a line for each type.
    [[nodiscard]] QString describe(std::int64_t start) const;

    [[nodiscard]] QSize sizeHint() const override { return {600, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 120}; }

signals:
    void barRequested(qint64 start);
    void unitChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Span {
        std::int64_t from = 0, to = 0;  ///< minutes
    };
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] std::optional<Span> whole() const;
    [[nodiscard]] bool counts(std::uint32_t type) const { return !m_only || *m_only == type; }
    [[nodiscard]] std::uint64_t total(std::int64_t start) const;
    [[nodiscard]] std::optional<std::int64_t> startAt(qreal x) const;
    void setScale(double scale, qreal around);
    void keepInside();
    void changed(TrafficUnit before);
    void setCurrent(std::optional<std::int64_t> start);
    void step(int direction);
    void paintLegend(QPainter& painter, const QRectF& area) const;
    void paintBars(QPainter& painter, const QRectF& area, std::uint64_t most) const;
    void paintAxes(QPainter& painter, const QRectF& area, std::uint64_t most) const;
    [[nodiscard]] std::uint64_t mostVisible() const;
    [[nodiscard]] QColor colorOf(std::uint32_t type) const;

    const Theme& m_theme;
    std::shared_ptr<const Traffic> m_traffic;
    std::optional<std::uint32_t> m_only;
    std::optional<std::string> m_onlyName;
    double m_begin = 0;  ///< minutes at the left edge
    double m_scale = 1;  ///< pixels a minute
    bool m_fitted = true;
    std::optional<std::int64_t> m_current, m_hovered;
    std::optional<QPointF> m_pressed;
    bool m_dragged = false;
    double m_beginPressed = 0;
};

}  // namespace plumb::desk
