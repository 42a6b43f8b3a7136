// What the chosen gaps say on both sides, and what was decided about them, to be written: one step of the history for
// all that are chosen.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/gap/gap_store.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace plumb::desk {

class GapForm final : public QScrollArea {
    Q_OBJECT

public:
    GapForm(Desk& desk, GapStore& store, QWidget* parent = nullptr);

    /// What is being written on other rows is taken first.
    void show(const GapStore::Rows& rows);
    /// Takes what is being written.
    void commit();
    void focusFirst();
    /// What can be gone to, and why not.
    void setReachable(bool sender, bool receiver);

signals:
    void goAsked(bool receiver);
    /// Escape: back to the list.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void words();
    void fill();
    void fillTexts();
    void fillWork();
    void set(const QString& what, const std::function<void(GapWork&)>& how);
    void takeOwner();
    void takeDue();
    void takeComment();
    [[nodiscard]] std::vector<std::size_t> rows() const;

    Desk& m_desk;
    GapStore& m_store;
    std::vector<std::string> m_keys;
    QLabel *m_place, *m_sentence, *m_detail, *m_dueProblem;
    QLabel* m_heads[2];
    QLabel *m_paths[2], *m_names[2], *m_says[2];
    QPushButton* m_go[2];
    QLabel* m_labels[5];
    QComboBox *m_decision, *m_status;
    QLineEdit *m_owner, *m_due;
    QToolButton* m_days;
    QPlainTextEdit* m_comment;
    QWidget *m_sides, *m_work;
    bool m_filling = false;
};

}  // namespace plumb::desk
