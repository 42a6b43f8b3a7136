#include "widgets/project/lock_page.h"

#include "widgets/common/actions.h"
#include "widgets/common/icons.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace plumb::desk {

LockPage::LockPage(Desk& desk, QWidget* window)
    : QWidget(window)
    , m_desk(desk)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_means(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_unlock(new QPushButton(this))
    , m_close(new QPushButton(this)) {
    constexpr int kWidth = 420, kSpacing = 12;
    setObjectName(QStringLiteral("lockPage"));
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setAutoFillBackground(true);
    auto* const box = new QWidget(this);
    box->setFixedWidth(kWidth);
    auto* const column = new QVBoxLayout(box);
    column->setSpacing(kSpacing);
    m_title->setFont(desk.theme.title());
    for (QLabel* const label : {m_title, m_means, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTone(m_means, QStringLiteral("muted"));
    setTone(m_problem, QStringLiteral("error"));
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setObjectName(QStringLiteral("lock.passphrase"));
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_unlock->setObjectName(QStringLiteral("lock.unlock"));
    m_unlock->setDefault(true);
    m_close->setObjectName(QStringLiteral("lock.close"));
    column->addWidget(m_sign);
    column->addWidget(m_title);
    column->addWidget(m_means);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_unlock);
    row->addWidget(m_close);
    row->addStretch(1);
    column->addLayout(row);
    auto* const middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(box);
    middle->addStretch(1);
    auto* const whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addLayout(middle);
    whole->addStretch(3);

    ProjectSession& session = desk.project->session();
    connect(m_line, &QLineEdit::returnPressed, this, &LockPage::unlock);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlock);
    connect(m_close, &QPushButton::clicked, &session, &ProjectSession::close);
    connect(&session, &ProjectSession::stateChanged, this, &LockPage::follow);
    connect(&session, &ProjectSession::failed, this, [this](const QString& sentence, bool) {
        if (isVisible()) {
            showProblem(sentence);
        }
    });
    const auto sign = [this] { m_sign->setPixmap(icon(QStringLiteral("lock"), m_desk.theme).pixmap(32, 32)); };
    connect(&desk.theme, &Theme::changed, this, sign);
    sign();
    window->installEventFilter(this);
    inEveryLanguage(this, [this] { words(); });
    hide();
}

void LockPage::words() {
    m_title->setText(tr("%1 is locked").arg(m_desk.project->session().name()));
    m_means->setText(tr("Its key is forgotten and nothing of it is held any more. Give the passphrase to go on."));
    m_line->setPlaceholderText(tr("Passphrase"));
    m_line->setAccessibleName(tr("Passphrase"));
    m_unlock->setText(tr("Unlock"));
    m_close->setText(tr("Close the project"));
    setAccessibleName(tr("Locked"));
}

void LockPage::follow() {
    const ProjectSession& session = m_desk.project->session();
    if (session.isLocked() && !isVisible()) {
        words();
        m_problem->hide();
        m_line->clear();
        for (QDockWidget* const dock : window()->findChildren<QDockWidget*>()) {
            if (dock->isFloating() && dock->isVisible()) {
                dock->hide();
                m_hidden.append(dock);
            }
        }
        for (QWidget* const top : QApplication::topLevelWidgets()) {
            if (top != window() && top->isVisible() && !top->inherits("QTipLabel")) {
                top->close();  // dialogs and menus may show values
            }
        }
        setGeometry(parentWidget()->rect());
        show();
        raise();
    } else if (!session.isLocked() && isVisible()) {
        for (QWidget* const one : std::exchange(m_hidden, {})) {
            one->show();
        }
        m_line->clear();
        hide();
    }
    const bool waits = session.state() == ProjectSession::State::Locked;
    m_line->setEnabled(waits);
    m_unlock->setEnabled(waits);
    m_close->setEnabled(waits);
    if (isVisible() && waits) {
        m_line->setFocus(Qt::OtherFocusReason);
    }
    m_desk.actions.refresh();
}

void LockPage::unlock() {
    if (m_line->text().isEmpty()) {
        return;
    }
    m_problem->hide();
    m_desk.project->session().unlock(std::make_shared<const Secret>(m_line->text().toStdString()));
}

void LockPage::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->show();
    m_line->selectAll();
    m_line->setFocus();
}

bool LockPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    if (watched == parentWidget() && isVisible() &&
        (event->type() == QEvent::ChildAdded || event->type() == QEvent::ChildPolished)) {
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
