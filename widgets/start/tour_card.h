// One step of the tour: its number, which becomes a tick, what to do, what to press, and a button that does it.
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;
class QVBoxLayout;

class QHBoxLayout;

namespace plumb::desk {

class Theme;

class TourCard final : public QFrame {
    Q_OBJECT

public:
    TourCard(const Theme& theme, int number, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& text);

    /// What to type, in monospace.
    void setCode(const QString& code);
    /// Each is a shortcut and what it does; one without a shortcut is left out.
    void setKeys(const QList<std::pair<QString, QString>>& keys);
    QPushButton* addButton();

    void setDone(bool done);
    [[nodiscard]] bool isDone() const { return m_done; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void themeChanged();

    const Theme& m_theme;
    int m_number;
    bool m_done = false;
    QString m_titleText;
    QLabel *m_title, *m_state, *m_text, *m_code, *m_keys;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_buttons;
};

}  // namespace plumb::desk
