// How fast a run goes, second by second, and how long answers take: two small charts of what its rows say.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/models/run_figures.h"

#include <QWidget>

#include <vector>

namespace plumb::desk {

/// Bars over a base line, each in up to two colours, with words over them and below their ends.
class BarChart : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        std::uint64_t fine = 0, other = 0;
        QString label = {};  ///< below it, where there is room
    };
    explicit BarChart(const Theme& theme, QWidget* parent = nullptr);

    /// `brief` says the same where there is no room for the title.
    void show(const QString& title, const QString& brief, std::vector<Bar> bars, const QString& empty);
    /// What stands over the bars now.
    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override { return {320, 116}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 90}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBars(QPainter& painter, const QRectF& area) const;

    const Theme& m_theme;
    QString m_title, m_brief, m_empty;
    std::vector<Bar> m_bars;
};

class RunCharts final : public QWidget {
    Q_OBJECT

public:
    explicit RunCharts(const Theme& theme, QWidget* parent = nullptr);

    void setFigures(const RunFigures& figures);
    [[nodiscard]] BarChart* rate() const { return m_rate; }
    [[nodiscard]] BarChart* latency() const { return m_latency; }

private:
    BarChart *m_rate, *m_latency;
};

}  // namespace plumb::desk
