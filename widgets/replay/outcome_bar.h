// What the messages of a run came to, as counts that filter: all of them, or those of one outcome.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/models/outcome_model.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace plumb::desk {

class OutcomeBar final : public QWidget {
    Q_OBJECT

public:
    OutcomeBar(const Theme& theme, OutcomeModel& model, QWidget* parent = nullptr);

    /// Counts are other ones.
    void restate();
    [[nodiscard]] QLineEdit* find() const { return m_find; }

private:
    void choose(std::optional<replay::Outcome> outcome);
    void say();

    const Theme& m_theme;
    OutcomeModel& m_model;
    QToolButton* m_all;
    std::array<QToolButton*, replay::kOutcomes> m_buttons{};
    QLineEdit* m_find;
    std::optional<replay::Outcome> m_only;
};

}  // namespace plumb::desk
