#include "widgets/statistics/traffic_pane.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace plumb::desk {

TrafficPane::TrafficPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_chart(new TrafficChart(theme, this))
    , m_title(new QLabel(this))
    , m_note(new ElidedLabel(QString(), this)) {
    auto* const bar = new QWidget(this);
    bar->setProperty("surface", QStringLiteral("ground"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(theme.barHeight());
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(4);
    const auto titleFont = [this, &theme] {
        QFont strong = theme.font();
        strong.setWeight(QFont::DemiBold);
        m_title->setFont(strong);
    };
    titleFont();
    connect(&theme, &Theme::changed, this, titleFont);
    m_note->setProperty("tone", QStringLiteral("muted"));
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_note, 1);
    const auto button = [&](const char* text, const char* tip) {
        auto* const one = new QToolButton(bar);
        inEveryLanguage(one, [one, text, tip] {
            one->setText(tr(text));
            one->setToolTip(tr(tip));
            one->setAccessibleName(one->toolTip());
        });
        row->addWidget(one);
        return one;
    };
    const std::array<std::pair<TrafficUnit, std::pair<const char*, const char*>>, kTrafficUnits> units = {{
        {TrafficUnit::Day, {QT_TR_NOOP("Days"), QT_TR_NOOP("One bar a day")}},
        {TrafficUnit::Hour, {QT_TR_NOOP("Hours"), QT_TR_NOOP("One bar an hour")}},
        {TrafficUnit::Minute, {QT_TR_NOOP("Minutes"), QT_TR_NOOP("One bar a minute")}},
    }};
    for (const auto& [unit, words] : units) {
        QToolButton* const one = button(words.first, words.second);
        one->setCheckable(true);
        const TrafficUnit wanted = unit;
        connect(one, &QToolButton::clicked, this, [this, wanted] {
            m_chart->setUnit(wanted);
            unitChanged();
        });
        m_units[static_cast<std::size_t>(unit)] = one;
    }
    row->addSpacing(8);
    connect(button("\u2212", QT_TR_NOOP("Zoom out")), &QToolButton::clicked, m_chart,
            [this] { m_chart->zoom(1 / 1.5); });
    connect(button("+", QT_TR_NOOP("Zoom in")), &QToolButton::clicked, m_chart, [this] { m_chart->zoom(1.5); });
    connect(button(QT_TR_NOOP("Whole time"), QT_TR_NOOP("Show the whole time")), &QToolButton::clicked, m_chart,
            &TrafficChart::showAll);
    connect(m_chart, &TrafficChart::unitChanged, this, &TrafficPane::unitChanged);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_chart, 1);
    inEveryLanguage(this, [this] {
        m_title->setText(tr("Traffic"));
        unitChanged();
    });
}

void TrafficPane::setTraffic(std::shared_ptr<const Traffic> traffic) {
    m_chart->setTraffic(std::move(traffic));
    unitChanged();
}

void TrafficPane::unitChanged() {
    const TrafficUnit unit = m_chart->unit();
    for (std::size_t i = 0; i < kTrafficUnits; ++i) {
        m_units[i]->setChecked(i == static_cast<std::size_t>(unit));
    }
    QStringList left;
    if (const auto& traffic = m_chart->traffic()) {
        const auto counted = [](std::uint64_t number) { return QLocale().toString(static_cast<qulonglong>(number)); };
        if (traffic->without != 0) {
            left.append(tr("%1 without a time").arg(counted(traffic->without)));
        }
        if (traffic->unreadable != 0) {
            left.append(tr("%1 with no readable date").arg(counted(traffic->unreadable)));
        }
        const std::uint64_t coarser = traffic->placed[static_cast<std::size_t>(TrafficUnit::Day)] -
                                      traffic->placed[static_cast<std::size_t>(unit)];
        if (coarser != 0) {
            left.append(tr("%1 with a time less exact than this").arg(counted(coarser)));
        }
    }
    m_note->setText(left.isEmpty() ? tr("by MSH-7, on each sender's own clock")
                                   : tr("Not shown: %1").arg(left.join(QStringLiteral(", "))));
}

}  // namespace plumb::desk
