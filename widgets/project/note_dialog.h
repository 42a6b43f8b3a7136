// A note on a message or a place in it, written or said in other words.
#pragma once

#include "widgets/common/desk.h"

#include <QDialog>

#include <cstdint>
#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace plumb::desk {

class NoteDialog final : public QDialog {
    Q_OBJECT

public:
    /// `what`: what it is a note on.
    NoteDialog(const QString& title, const QString& what, const QString& text, QWidget* parent);

    void onAnswer(std::function<void(const QString&)> answered) { m_answered = std::move(answered); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer();

    std::function<void(const QString&)> m_answered;
    QPlainTextEdit* m_text;
    QPushButton* m_ok;
};

/// On what the focus is on.
void writeNote(Desk& desk, QWidget* window);
[[nodiscard]] bool canWriteNote(const Desk& desk);
void editNote(Desk& desk, std::int64_t id, QWidget* window);

}  // namespace plumb::desk
