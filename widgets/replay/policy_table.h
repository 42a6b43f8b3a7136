// What is done after each answer, as one visible table: what came, what is done, how often it is tried again, and what
// then. Sites differ, so every cell can be changed.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "replay/policies.h"
#endif

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace plumb::desk {

class PolicyTable final : public QWidget {
    Q_OBJECT

public:
    explicit PolicyTable(QWidget* parent = nullptr);

    void setPolicies(const replay::Policies& policies);
    [[nodiscard]] replay::Policies policies() const;
    /// What is wrong with the codes that were written, as a sentence; empty: nothing.
    [[nodiscard]] QString problem() const;

signals:
    void edited();

private:
    struct Row {
        QLabel* came = nullptr;
        QComboBox* decision = nullptr;
        QSpinBox* retries = nullptr;
        QComboBox* then = nullptr;
    };

    void addRow(QGridLayout* grid, replay::Trigger trigger);
    void addBelow(QGridLayout* grid);
    void say();
    void restate();
    void changed();

    replay::Policies m_policies;
    std::array<Row, replay::kTriggers> m_rows;
    std::array<QLabel*, 4> m_heads{};
    QLabel *m_againName, *m_neverName, *m_waitName, *m_longestName, *m_problem;
    QLineEdit *m_again, *m_never;
    QSpinBox *m_wait, *m_longest;
    bool m_filling = false;
};

}  // namespace plumb::desk
