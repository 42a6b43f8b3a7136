// The chart of traffic with its buttons, and what it could not place.
#pragma once

#include "widgets/statistics/traffic_chart.h"

#include <array>

class QLabel;
class QToolButton;

namespace plumb::desk {

class ElidedLabel;

class TrafficPane final : public QWidget {
    Q_OBJECT

public:
    explicit TrafficPane(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] TrafficChart* chart() const { return m_chart; }
    void setTraffic(std::shared_ptr<const Traffic> traffic);

private:
    void unitChanged();

    TrafficChart* m_chart;
    std::array<QToolButton*, kTrafficUnits> m_units{};
    QLabel* m_title;
    ElidedLabel* m_note;
};

}  // namespace plumb::desk
