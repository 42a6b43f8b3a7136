// Colours of the message list: rules that say which messages get which colour and letter. The first that holds counts,
// so their order matters.
#pragma once

#include "widgets/common/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace plumb::desk {

class ColourRules;
class NoticeLine;
class RowView;
class ColoursModel;
struct ColourRule;

class ColoursPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ColoursPanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] RowView* view() const { return m_view; }
    [[nodiscard]] QLineEdit* filter() const { return m_filter; }
    [[nodiscard]] QLineEdit* letter() const { return m_letter; }
    [[nodiscard]] QComboBox* colour() const { return m_colour; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] QPushButton* changeButton() const { return m_change; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showRule();
    /// That rules are not kept, where they are not.
    void showPassing();
    void checkFilter();
    void add();
    void change();
    void remove();
    void move(int by);
    [[nodiscard]] ColourRule written() const;
    void put(std::vector<ColourRule> rules, int select);

    Desk& m_desk;
    ColourRules& m_rules;
    ColoursModel* m_model;
    RowView* m_view;
    QLineEdit* m_letter;
    QComboBox* m_colour;
    QLineEdit* m_filter;
    QPushButton* m_add;
    QPushButton* m_change;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    QLabel* m_fault;
    NoticeLine* m_passing;
};

[[nodiscard]] PanelInfo coloursPanel();

}  // namespace plumb::desk
