#include "widgets/statistics/field_details.h"

#include "widgets/common/label_tone.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/models/counted.h"
#include "widgets/statistics/statistics_model.h"
#include "widgets/statistics/value_bars.h"
#include "widgets/statistics/value_text.h"

#include <QLocale>
#include <QVBoxLayout>

namespace plumb::desk {

FieldDetails::FieldDetails(const Theme& theme, const StatisticsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_name(new QLabel(this))
    , m_lengths(new QLabel(this))
    , m_valuesTitle(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_states(new ValueBars(theme, this))
    , m_values(new ValueBars(theme, this)) {
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    for (QLabel* const label : {m_name, m_lengths, m_hint}) {
        setTone(label, QStringLiteral("muted"));
    }
    for (QLabel* const label : {m_title, m_name, m_lengths, m_valuesTitle, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_title);
    }
    inEveryLanguage(this, [this] {
        m_states->setAccessibleName(tr("How often it is filled"));
        m_values->setAccessibleName(tr("Most frequent values"));
    });
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_name);
    layout->addSpacing(8);
    layout->addWidget(m_states);
    layout->addSpacing(8);
    layout->addWidget(m_valuesTitle);
    layout->addWidget(m_values);
    layout->addWidget(m_lengths);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    connect(m_states, &ValueBars::clicked, this, &FieldDetails::filterRequested);
    connect(m_values, &ValueBars::clicked, this, &FieldDetails::filterRequested);
    connect(&m_theme, &Theme::changed, this, &FieldDetails::themeChanged);
    themeChanged();
    showRow(-1);
}

void FieldDetails::themeChanged() {
    m_title->setFont(m_theme.title());
    QFont strong = m_theme.font();
    strong.setWeight(QFont::DemiBold);
    m_valuesTitle->setFont(strong);
}

void FieldDetails::showRow(int row) {
    const bool any = row >= 0 && row < m_model.rowCount();
    m_title->setVisible(any);
    m_name->setVisible(any);
    m_states->setVisible(any);
    if (!any) {
        m_values->setBars({});
        m_states->setBars({});
        m_values->hide();
        m_lengths->hide();
        m_valuesTitle->hide();
        m_hint->setText(tr("Choose a row to see what stands there most often."));
        m_hint->show();
        return;
    }
    const StatisticsRow& one = m_model.rowAt(row);
    m_title->setText(one.path);
    m_name->setText(one.name);
    m_name->setVisible(!one.name.isEmpty());
    const auto at = [&](int column) { return m_model.filterAt(m_model.index(row, column)); };
    QVector<ValueBar> states;
    const auto state = [&](const QString& label, std::uint64_t count, int column) {
        states.append({label, at(column), one.share(count), counted(count), false});
    };
    state(one.element ? tr("filled") : tr("there"), one.filled, StatisticsModel::FilledColumn);
    if (one.element) {
        state(tr("empty"), one.empty, StatisticsModel::EmptyColumn);
        state(tr("null"), one.null, StatisticsModel::NullColumn);
    }
    state(tr("absent"), one.absent, StatisticsModel::AbsentColumn);
    m_states->setBars(states);

    const bool masked = m_model.masked(one);
    QVector<ValueBar> values;
    if (one.element) {
        const FieldFilters filters = filtersOf(*m_model.table(), one);
        for (std::size_t i = 0; i < one.element->top.size(); ++i) {
            const query::ValueStatistics& value = one.element->top[i];
            const QString text = m_model.valueOf(one, i);
            values.append({masked ? maskedValue() : shownValue(text, value),
                           masked ? QString() : filters.value(text, value),
                           one.filled == 0 ? 0 : static_cast<double>(value.count) / static_cast<double>(one.filled),
                           (value.atLeast ? QStringLiteral("\u2265 ") : QString()) + counted(value.count), true});
        }
    }
    m_values->setBars(values);
    m_values->setVisible(!values.isEmpty());
    m_valuesTitle->setVisible(one.element && one.filled != 0);
    m_lengths->setVisible(one.element && one.filled != 0);
    if (one.element && one.filled != 0) {
        const query::ElementStatistics& e = *one.element;
        m_valuesTitle->setText(e.distinctExact ? tr("%1 different values", nullptr,
                                                    static_cast<int>(qMin<std::uint64_t>(e.distinct, 1'000'000'000)))
                                                     .arg(counted(e.distinct))
                                               : tr("About %1 different values").arg(counted(e.distinct)));
        QString lengths =
            e.shortest == e.longest
                ? (e.longest == 1 ? tr("Length 1 byte") : tr("Length %1 bytes").arg(counted(e.longest)))
                : tr("Length %1 to %2 bytes, %3 on average")
                      .arg(counted(e.shortest), counted(e.longest), QLocale().toString(e.meanLength(), 'f', 1));
        if (e.mostRepetitions > 1) {
            lengths += QLatin1Char('\n') +
                       tr("Repeats in %1, up to %2 times").arg(counted(e.repeated), counted(e.mostRepetitions));
        }
        m_lengths->setText(lengths);
    }
    const bool noneFrequent = one.element && one.filled != 0 && values.isEmpty();
    m_hint->setVisible(noneFrequent || (masked && !values.isEmpty()));
    m_hint->setText(noneFrequent ? tr("None of them is frequent enough to be counted alone.")
                                 : tr("Values are hidden by the privacy mask."));
}

}  // namespace plumb::desk
