// Beside the grid: how often the current field is filled, empty, null and absent, and its ten most frequent values, as
// bars that lead to the messages behind them.
#pragma once

#include <QWidget>

class QLabel;

namespace plumb::desk {

class StatisticsModel;
class Theme;
class ValueBars;

class FieldDetails final : public QWidget {
    Q_OBJECT

public:
    FieldDetails(const Theme& theme, const StatisticsModel& model, QWidget* parent = nullptr);

    /// A row of the model; -1: none.
    void showRow(int row);

    [[nodiscard]] ValueBars* states() const { return m_states; }
    [[nodiscard]] ValueBars* values() const { return m_values; }

signals:
    /// Empty: the value is hidden, and so is what asks for it.
    void filterRequested(const QString& filter);

private:
    void themeChanged();

    const Theme& m_theme;
    const StatisticsModel& m_model;
    QLabel *m_title, *m_name, *m_lengths, *m_valuesTitle, *m_hint;
    ValueBars *m_states, *m_values;
};

}  // namespace plumb::desk
