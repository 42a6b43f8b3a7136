#include "widgets/common/ask_line.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace plumb::desk {

AskLine::AskLine(const Theme& theme, QWidget* window)
    : QFrame(window)
    , m_question(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_problem(new QLabel(this)) {
    setProperty("surface", QStringLiteral("floating"));
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("askLine"));
    QFont strong = theme.font();
    strong.setWeight(QFont::DemiBold);
    m_question->setFont(strong);
    m_problem->setProperty("tone", QStringLiteral("muted"));
    m_problem->setWordWrap(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    connect(m_line, &QLineEdit::textChanged, this, &AskLine::checkNow);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { finish(true); });
    window->installEventFilter(this);
    hide();
}

void AskLine::ask(const QString& question, const QString& placeholder, Check check,
                  std::function<void(const QString&)> answered) {
    m_before = QApplication::focusWidget();
    m_question->setText(question);
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(question);
    m_check = std::move(check);
    m_answered = std::move(answered);
    m_line->clear();
    checkNow();
    place();
    show();
    raise();
    m_line->setFocus();
}

void AskLine::place() {
    constexpr int kWidth = 460, kTop = 48;
    const int width = std::min(kWidth, parentWidget()->width() - 40);
    resize(width, sizeHint().height());
    move((parentWidget()->width() - width) / 2, kTop);
}

void AskLine::checkNow() {
    const QString text = m_line->text().trimmed();
    const QString problem = m_check && !text.isEmpty() ? m_check(text) : QString();
    m_problem->setText(problem.isEmpty() ? tr("Enter to take it, Escape to leave it") : problem);
    if (isVisible()) {
        place();
    }
}

void AskLine::finish(bool answer) {
    const QString text = m_line->text().trimmed();
    if (answer && (text.isEmpty() || (m_check && !m_check(text).isEmpty()))) {
        return;
    }
    hide();
    if (m_before) {
        m_before->setFocus();
    }
    if (answer && m_answered) {
        m_answered(text);
    }
}

void AskLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        finish(false);
        return;
    }
    QFrame::keyPressEvent(event);
}

bool AskLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace plumb::desk
