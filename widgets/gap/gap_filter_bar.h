// Which gaps are listed, and in which order: conditions with and, or, not and brackets, or words that are looked for;
// the questions that are asked most as buttons, each with how many there are; groups.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/gap/gap_model.h"

#include <QWidget>

#include <array>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace plumb::desk {

class GapFilterBar final : public QWidget {
    Q_OBJECT

public:
    GapFilterBar(Desk& desk, QWidget* parent = nullptr);

    /// What was last written that can be read, and what is pressed.
    [[nodiscard]] const std::vector<spec::GapFilter>& filters() const { return m_filters; }
    /// The same as one text, as plumb spec gap takes it; empty: every row.
    [[nodiscard]] QString text() const;
    [[nodiscard]] GapModel::Grouping grouping() const;
    void setCounts(const GapCounts& counts, std::size_t mine, std::size_t shown);
    /// Whose gaps "mine" are.
    [[nodiscard]] QString me() const;
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    void clear();
    /// At the right of the buttons.
    void addTool(QWidget* tool);

signals:
    void filterChanged();
    void groupingChanged();
    /// Enter or Escape: to the list.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr std::size_t kQuick = 5;

    void words();
    void take();
    [[nodiscard]] QString quickText(std::size_t quick) const;

    Desk& m_desk;
    QLineEdit* m_line;
    std::array<QToolButton*, kQuick> m_quick{};
    std::array<std::size_t, kQuick> m_counts{};
    QComboBox* m_groups;
    QLabel *m_count, *m_problem;
    QHBoxLayout* m_tools;
    std::vector<spec::GapFilter> m_filters;
    QString m_written;  ///< as it is understood
    std::size_t m_shown = 0, m_all = 0;
};

}  // namespace plumb::desk
