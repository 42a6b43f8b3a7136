// How a listener answers, as one table of rules, and the chosen rule's parts in fields below it. Delete takes the
// chosen one away, Alt with Up or Down moves it.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "replay/ack_rules.h"
#endif
#include "widgets/common/theme.h"
#include "widgets/replay/form_lines.h"

#include <QWidget>

#include <string>
#include <vector>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace plumb::desk {

class RowView;
class RuleModel;

class RuleTable final : public QWidget {
    Q_OBJECT

public:
    explicit RuleTable(const Theme& theme, QWidget* parent = nullptr);

    void setRules(const std::vector<std::string>& texts);
    [[nodiscard]] std::vector<std::string> rules() const;
    [[nodiscard]] int problems() const;
    [[nodiscard]] RuleModel* model() const { return m_model; }
    [[nodiscard]] RowView* list() const { return m_list; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void say();
    void fill();
    void changed();
    void restate();
    void fitList();
    void move(int by);
    void remove();
    [[nodiscard]] int current() const;

    const Theme& m_theme;
    FormLines m_lines;
    RuleModel* m_model;
    RowView* m_list;
    QBoxLayout* m_fields = nullptr;
    QPushButton *m_add, *m_remove, *m_up, *m_down;
    QLineEdit *m_when, *m_error, *m_text;
    QComboBox* m_answer;
    QSpinBox *m_delay, *m_application, *m_after, *m_times;
    QCheckBox *m_wrongId, *m_disconnect;
    QLabel* m_problem;
    bool m_filling = false;
};

}  // namespace plumb::desk
