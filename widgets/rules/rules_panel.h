// The list of rules that give messages their spec by sender and type: add, change, order, remove. Every change counts
// at once, for every feed that is held against its rules.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/spec_rules.h"
#include "widgets/rules/rules_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace plumb::desk {

class RowView;

class RulesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RulesPanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] RowView* view() const { return m_view; }
    [[nodiscard]] RulesModel* model() const { return m_model; }

    /// Gives the keyboard to the form, filled from the message in focus.
    void beginRule();
    void addRule();
    void changeRule();
    void removeRule();
    /// Asked before (-1) or after (1) the one next to it.
    void moveRule(int by);

private:
    void build();
    void say();
    void keep(std::vector<SpecRule> rules, int select);
    void update();
    void rowChosen();
    [[nodiscard]] SpecRule formRule() const;
    [[nodiscard]] QString problemOf(const SpecRule& rule) const;
    [[nodiscard]] int current() const;
    /// Files of specs that the project holds.
    [[nodiscard]] std::vector<QString> standIns() const;
    void chooseFile();

    Desk& m_desk;
    RowView* m_view;
    RulesModel* m_model;
    QLineEdit* m_sender;
    QLineEdit* m_type;
    QComboBox* m_spec;
    QToolButton *m_add, *m_change, *m_up, *m_down, *m_remove;
    QLabel* m_problem;
};

[[nodiscard]] PanelInfo rulesPanel();
/// specs.rules, specs.addRule, specs.removeRule, specs.ruleUp, specs.ruleDown
void addRulesActions(Desk& desk, std::function<RulesPanel*()> panel);

}  // namespace plumb::desk
