#include "widgets/inference/threshold_pane.h"

#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/wording.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace plumb::desk {
namespace {

using Thresholds = ThresholdPane::Thresholds;

struct Threshold {
    const char* id;
    const char* name;
    const char* tip;
    double least, most, step;  ///< as they are shown: shares in percent
    bool share;
    double (*get)(const Thresholds&);
    void (*set)(Thresholds&, double);
};

constexpr double kPercent = 100;

const std::array<Threshold, 8> kThresholds = {{
    {"required", QT_TRANSLATE_NOOP("ThresholdPane", "Required (R) from"),
     QT_TRANSLATE_NOOP("ThresholdPane", "Filled in at least this share of its places, an element is proposed as R."),
     50, 100, 0.1, true, [](const Thresholds& t) { return t.required * kPercent; },
     [](Thresholds& t, double v) { t.required = v / kPercent; }},
    {"expected", QT_TRANSLATE_NOOP("ThresholdPane", "Expected (RE) from"),
     QT_TRANSLATE_NOOP("ThresholdPane", "Filled less often than this, an element is proposed as O."), 0, 50, 0.1, true,
     [](const Thresholds& t) { return t.expected * kPercent; },
     [](Thresholds& t, double v) { t.expected = v / kPercent; }},
    {"leastSeen", QT_TRANSLATE_NOOP("ThresholdPane", "Least places for R"),
     QT_TRANSLATE_NOOP("ThresholdPane",
                       "With fewer places than this only what the standard requires is proposed as R."),
     1, 1000, 1, false, [](const Thresholds& t) { return static_cast<double>(t.leastSeen); },
     [](Thresholds& t, double v) { t.leastSeen = static_cast<std::uint64_t>(v); }},
    {"confidence", QT_TRANSLATE_NOOP("ThresholdPane", "Types and conditions hold in"),
     QT_TRANSLATE_NOOP("ThresholdPane", "A type or a condition is proposed when it holds in this share of its cases."),
     50, 100, 0.1, true, [](const Thresholds& t) { return t.confidence * kPercent; },
     [](Thresholds& t, double v) { t.confidence = v / kPercent; }},
    {"leastSupport", QT_TRANSLATE_NOOP("ThresholdPane", "Least cases of a condition"),
     QT_TRANSLATE_NOOP("ThresholdPane", "So many cases must be seen where a condition holds, and as many where not."),
     1, 1000, 1, false, [](const Thresholds& t) { return static_cast<double>(t.leastSupport); },
     [](Thresholds& t, double v) { t.leastSupport = static_cast<std::uint64_t>(v); }},
    {"mostCodes", QT_TRANSLATE_NOOP("ThresholdPane", "Most codes of a value set"),
     QT_TRANSLATE_NOOP("ThresholdPane", "With more different values than this no value set is proposed."), 1, 64, 1,
     false, [](const Thresholds& t) { return static_cast<double>(t.mostCodes); },
     [](Thresholds& t, double v) { t.mostCodes = static_cast<std::uint32_t>(v); }},
    {"leastForCodes", QT_TRANSLATE_NOOP("ThresholdPane", "Least values for a value set"),
     QT_TRANSLATE_NOOP("ThresholdPane", "So many values must be seen before they are taken for all there are."), 1,
     1000, 1, false, [](const Thresholds& t) { return static_cast<double>(t.leastForCodes); },
     [](Thresholds& t, double v) { t.leastForCodes = static_cast<std::uint64_t>(v); }},
    {"unseen", QT_TRANSLATE_NOOP("ThresholdPane", "Values seen once, at most"),
     QT_TRANSLATE_NOOP("ThresholdPane",
                       "When a greater share of the values was seen only once, more of them are still to come."),
     0, 10, 0.1, true, [](const Thresholds& t) { return t.unseen * kPercent; },
     [](Thresholds& t, double v) { t.unseen = v / kPercent; }},
}};

/// Counts up to a thousand lie on the slider as their logarithm does.
constexpr int kSliderSteps = 300;

bool isWide(const Threshold& one) {
    return !one.share && one.most > 100;
}

int toSlider(const Threshold& one, double value) {
    return isWide(one) ? static_cast<int>(std::lround(kSliderSteps * std::log(value) / std::log(one.most)))
                       : static_cast<int>(std::lround((value - one.least) / one.step));
}

double fromSlider(const Threshold& one, int position) {
    return isWide(one) ? std::round(std::pow(one.most, static_cast<double>(position) / kSliderSteps))
                       : one.least + position * one.step;
}

bool isUsual(const Threshold& one, const Thresholds& now) {
    return std::abs(one.get(now) - one.get({})) < one.step / 2;
}

QString thresholdWords(const char* text) {
    return QCoreApplication::translate("ThresholdPane", text);
}

}  // namespace

ThresholdPane::ThresholdPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_effectTitle(new QLabel(this))
    , m_effect(new QLabel(this))
    , m_usual(new QPushButton(this)) {
    setObjectName(QStringLiteral("inference.thresholds"));
    setProperty("surface", QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(4);
    all->addWidget(m_title);
    all->addSpacing(4);
    for (std::size_t which = 0; which < kThresholds.size(); ++which) {
        addLine(which);
    }
    all->addWidget(m_usual, 0, Qt::AlignLeft);
    all->addSpacing(8);
    all->addWidget(m_effectTitle);
    all->addWidget(m_effect);
    all->addStretch(1);
    m_effect->setObjectName(QStringLiteral("inference.effect"));
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::PlainText);
    m_usual->setObjectName(QStringLiteral("inference.usual"));
    connect(m_usual, &QPushButton::clicked, this, [this] {
        setThresholds({});
        emit changed();
    });
    inEveryTheme(m_theme, this, [this] {
        QFont strong = m_theme.font();
        strong.setWeight(QFont::DemiBold);
        m_title->setFont(strong);
        m_effectTitle->setFont(strong);
    });
    setThresholds({});
    inEveryLanguage(this, [this] { say(); });
}

void ThresholdPane::addLine(std::size_t which) {
    const Threshold& one = kThresholds[which];
    Line line{new QLabel(this), new QDoubleSpinBox(this), new QSlider(Qt::Horizontal, this)};
    line.number->setObjectName(QStringLiteral("inference.") + QLatin1String(one.id));
    line.slider->setObjectName(QStringLiteral("inference.slider.") + QLatin1String(one.id));
    line.number->setDecimals(one.share ? 1 : 0);
    line.number->setRange(one.least, one.most);
    line.number->setSingleStep(one.step);
    line.number->setKeyboardTracking(false);
    line.number->setFixedWidth(88);
    line.slider->setRange(0, isWide(one) ? kSliderSteps : toSlider(one, one.most));
    line.slider->setPageStep(std::max(1, line.slider->maximum() / 10));
    line.name->setBuddy(line.number);
    auto* const head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(line.name, 1);
    head->addWidget(line.number);
    auto* const all = static_cast<QVBoxLayout*>(layout());
    all->addLayout(head);
    all->addWidget(line.slider);
    all->addSpacing(4);
    m_lines.push_back(line);
    connect(line.number, &QDoubleSpinBox::valueChanged, this, [this, which](double value) { take(which, value); });
    connect(line.slider, &QSlider::valueChanged, this,
            [this, which](int position) { take(which, fromSlider(kThresholds[which], position)); });
}

void ThresholdPane::take(std::size_t which, double value) {
    const Threshold& one = kThresholds[which];
    const Line& line = m_lines[which];
    const QSignalBlocker quiet(line.number), quieter(line.slider);
    line.number->setValue(value);
    if (fromSlider(one, line.slider->value()) != value) {
        line.slider->setValue(toSlider(one, value));
    }
    one.set(m_now, value);
    emit changed();
}

void ThresholdPane::setThresholds(const Thresholds& thresholds) {
    m_now = thresholds;
    for (std::size_t which = 0; which < m_lines.size(); ++which) {
        const QSignalBlocker quiet(m_lines[which].number), quieter(m_lines[which].slider);
        const double value = kThresholds[which].get(thresholds);
        m_lines[which].number->setValue(value);
        m_lines[which].slider->setValue(toSlider(kThresholds[which], value));
    }
}

bool ThresholdPane::areUsual() const {
    return std::all_of(kThresholds.begin(), kThresholds.end(),
                       [this](const Threshold& one) { return isUsual(one, m_now); });
}

QVariantMap ThresholdPane::moved() const {
    QVariantMap moved;
    for (const Threshold& one : kThresholds) {
        if (!isUsual(one, m_now)) {
            moved.insert(QLatin1String(one.id), one.get(m_now));
        }
    }
    return moved;
}

void ThresholdPane::setMoved(const QVariantMap& moved) {
    Thresholds all;
    for (const Threshold& one : kThresholds) {
        bool isNumber = false;
        const double value = moved.value(QLatin1String(one.id)).toDouble(&isNumber);
        if (isNumber && value >= one.least && value <= one.most) {
            one.set(all, value);
        }
    }
    setThresholds(all);
    emit changed();
}

void ThresholdPane::setEffect(const QStringList& sentences) {
    m_effect->setText(areUsual()            ? tr("These are the usual thresholds. Move one to see what it changes.")
                      : sentences.isEmpty() ? tr("Nothing changes.")
                                            : sentences.join(QLatin1Char('\n')));
    m_usual->setEnabled(!areUsual());
    m_usual->setToolTip(areUsual() ? tr("These are the usual thresholds already") : QString());
    setTone(m_effect, areUsual() || sentences.isEmpty() ? QStringLiteral("muted") : QString());
}

QString ThresholdPane::effect() const {
    return m_effect->text();
}

void ThresholdPane::say() {
    m_title->setText(tr("From where on something is proposed"));
    m_effectTitle->setText(tr("Against the usual thresholds"));
    m_usual->setText(tr("Back to the usual"));
    m_usual->setAccessibleName(tr("Back to the usual thresholds"));
    for (std::size_t which = 0; which < m_lines.size(); ++which) {
        const Threshold& one = kThresholds[which];
        const Line& line = m_lines[which];
        line.name->setText(thresholdWords(one.name));
        line.number->setSuffix(one.share ? QStringLiteral(" %") : QString());
        for (QWidget* const control : {static_cast<QWidget*>(line.number), static_cast<QWidget*>(line.slider)}) {
            control->setAccessibleName(thresholdWords(one.name));
            control->setToolTip(thresholdWords(one.tip));
        }
        line.name->setToolTip(thresholdWords(one.tip));
    }
    setEffect(m_effect->text().isEmpty() || areUsual() ? QStringList() : QStringList(m_effect->text()));
}

}  // namespace plumb::desk
