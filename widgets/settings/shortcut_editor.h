// Changes the keys of actions: choose one, press Enter, press its keys. What collides is asked about in place.
#pragma once

#include "widgets/common/desk.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace plumb::desk {

class KeyRecorder;
class RowView;
class ShortcutModel;

class ShortcutEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutEditor(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* findLine() const { return m_find; }
    [[nodiscard]] RowView* view() const { return m_view; }
    [[nodiscard]] KeyRecorder* recorder() const { return m_recorder; }
    /// The sentence below the list.
    [[nodiscard]] QString said() const;
    /// Whether an action is called so.
    [[nodiscard]] bool finds(const QString& text) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void chosen();
    void record();
    void take(const QKeySequence& keys);
    void give(const QString& id, const QKeySequence& keys);
    void reset();
    void askResetAll();
    void say(const QString& text, bool wrong = false);
    /// A question with two answers, in place.
    void ask(const QString& question, const QString& yes, const QString& no, std::function<void()> answer);
    void endQuestion();
    [[nodiscard]] QString currentId() const;

    Desk& m_desk;
    ShortcutModel* m_model;
    QLineEdit* m_find;
    RowView* m_view;
    QLabel* m_name;
    KeyRecorder* m_recorder;
    QPushButton *m_remove, *m_reset, *m_resetAll;
    QLabel* m_say;
    QPushButton *m_yes, *m_no;
    std::function<void()> m_answer;
};

}  // namespace plumb::desk
