#include "widgets/replay/run_charts.h"

#include "widgets/models/counted.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace plumb::desk {
namespace {

constexpr std::size_t kMostBars = 120;

/// Seconds as bars; so many together that there are not too many.
std::vector<BarChart::Bar> rateBars(const std::vector<RunFigures::Second>& seconds) {
    const std::size_t each = std::max<std::size_t>(1, (seconds.size() + kMostBars - 1) / kMostBars);
    std::vector<BarChart::Bar> bars;
    for (std::size_t n = 0; n < seconds.size(); n += each) {
        BarChart::Bar bar;
        const std::size_t end = std::min(seconds.size(), n + each);
        const std::size_t together = std::max<std::size_t>(1, end - n);
        for (std::size_t i = n; i < end; ++i) {
            bar.fine += seconds[i].fine;
            bar.other += seconds[i].other;
        }
        bar.fine /= together;
        bar.other = bar.other == 0 ? 0 : std::max<std::uint64_t>(1, bar.other / together);
        bars.push_back(bar);
    }
    return bars;
}

QString rateText(double rate) {
    return QLocale().toString(rate, 'f', rate < 10 ? 1 : 0);
}

}  // namespace

BarChart::BarChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BarChart::show(const QString& title, const QString& brief, std::vector<Bar> bars, const QString& empty) {
    m_title = title;
    m_brief = brief;
    m_empty = empty;
    m_bars = std::move(bars);
    setAccessibleName(m_bars.empty() ? empty : title);
    setToolTip(m_bars.empty() ? QString() : title);
    update();
}

QString BarChart::shownTitle() const {
    const QString& whole = m_bars.empty() ? m_empty : m_title;
    const QFontMetricsF metrics(m_theme.font());
    return m_bars.empty() || metrics.horizontalAdvance(whole) <= width() ? whole : m_brief;
}

void BarChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Panel));
    painter.setFont(m_theme.font());
    const QFontMetricsF metrics(m_theme.font());
    painter.setPen(m_theme.color(Role::Muted));
    painter.drawText(QRectF(0, 2, width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(shownTitle(), Qt::ElideRight, width()));
    const QRectF area = QRectF(rect()).adjusted(0, metrics.height() + 8, 0, -metrics.height() - 4);
    paintBars(painter, area);
    painter.setPen(m_theme.color(Role::Line));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void BarChart::paintBars(QPainter& painter, const QRectF& area) const {
    std::uint64_t most = 1;
    for (const Bar& bar : m_bars) {
        most = std::max(most, bar.fine + bar.other);
    }
    const QFontMetricsF metrics(m_theme.font());
    constexpr qreal kWidest = 56, kNarrowest = 2;
    const qreal each =
        m_bars.empty() ? kWidest : std::clamp(area.width() / static_cast<qreal>(m_bars.size()), kNarrowest, kWidest);
    qreal x = area.left(), free = 0;
    for (const Bar& bar : m_bars) {
        const qreal gap = each > 6 ? 2 : each > 3 ? 1 : 0;
        const auto height = [&](std::uint64_t count) {
            return count == 0 ? 0
                              : std::max(1.0, area.height() * static_cast<double>(count) / static_cast<double>(most));
        };
        const qreal fine = height(bar.fine), other = std::min(height(bar.other), area.height());
        painter.fillRect(QRectF(x, area.bottom() - fine, each - gap, fine), m_theme.color(Role::Accent));
        painter.fillRect(QRectF(x, std::max(area.top(), area.bottom() - fine - other), each - gap, other),
                         m_theme.color(Role::Error));
        if (const qreal width = metrics.horizontalAdvance(bar.label); !bar.label.isEmpty() && x >= free) {
            painter.setPen(m_theme.color(Role::Muted));
            painter.drawText(QRectF(x, area.bottom() + 3, width + 2, metrics.height()), bar.label);
            free = x + width + 6;
        }
        x += each;
    }
}

RunCharts::RunCharts(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_rate(new BarChart(theme, this))
    , m_latency(new BarChart(theme, this)) {
    m_rate->setObjectName(QStringLiteral("run.rate"));
    m_latency->setObjectName(QStringLiteral("run.latency"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(m_rate, 1);
    row->addWidget(m_latency, 1);
}

void RunCharts::setFigures(const RunFigures& figures) {
    std::vector<BarChart::Bar> rate = rateBars(figures.seconds());
    constexpr std::size_t kLast = 5;
    const QString lately = rateText(figures.rate(kLast)), mean = rateText(figures.meanRate());
    m_rate->show(tr("Messages a second: %1 lately, %2 in the mean").arg(lately, mean),
                 tr("%1 a second lately, %2 in the mean").arg(lately, mean), std::move(rate),
                 tr("Messages a second: nothing has ended yet"));
    std::vector<BarChart::Bar> latency;
    for (const RunFigures::Bucket& bucket : figures.histogram()) {
        latency.push_back({bucket.count, 0, bucket.from == 0 ? QStringLiteral("<1") : QString::number(bucket.from)});
    }
    const auto share = [&figures](double part) {
        const std::int64_t milliseconds = figures.percentile(part);
        return milliseconds == 0 ? QStringLiteral("<1") : counted(static_cast<std::uint64_t>(milliseconds));
    };
    m_latency->show(tr("Milliseconds to the answer: half within %1, 95 % within %2, 99 % within %3")
                        .arg(share(0.5), share(0.95), share(0.99)),
                    tr("ms: 50 % %1, 95 % %2, 99 % %3").arg(share(0.5), share(0.95), share(0.99)), std::move(latency),
                    tr("Milliseconds to the answer: none has come yet"));
}

}  // namespace plumb::desk
