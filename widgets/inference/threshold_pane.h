// From where on something is proposed: a slider and a number each, and what they change against the usual ones.
#pragma once

#include "widgets/common/theme.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/inference/propose.h"
#endif

#include <QVariantMap>
#include <QWidget>

#include <vector>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSlider;

namespace plumb::desk {

class ThresholdPane final : public QWidget {
    Q_OBJECT

public:
    using Thresholds = plumb::spec::inference::Thresholds;

    explicit ThresholdPane(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const Thresholds& thresholds() const { return m_now; }
    void setThresholds(const Thresholds& thresholds);
    /// Whether they are the ones that are taken when nobody moves any.
    [[nodiscard]] bool areUsual() const;
    /// Those that are not the usual ones, by their ids and as they are shown: for the next session.
    [[nodiscard]] QVariantMap moved() const;
    void setMoved(const QVariantMap& moved);
    /// What they change, a sentence each.
    void setEffect(const QStringList& sentences);
    [[nodiscard]] QString effect() const;

signals:
    void changed();

private:
    struct Line {
        QLabel* name;
        QDoubleSpinBox* number;
        QSlider* slider;
    };
    void addLine(std::size_t which);
    void take(std::size_t which, double value);
    void say();

    const Theme& m_theme;
    Thresholds m_now;
    QLabel *m_title, *m_effectTitle, *m_effect;
    QPushButton* m_usual;
    std::vector<Line> m_lines;
};

}  // namespace plumb::desk
