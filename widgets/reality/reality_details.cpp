#include "widgets/reality/reality_details.h"

#include "widgets/common/clipboard.h"
#include "widgets/common/icons.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/popup_button.h"
#include "widgets/common/quiet_browser.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/models/sentences.h"
#include "widgets/reality/reality_story.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace plumb::desk {

RealityDetails::RealityDetails(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_story(new QuietBrowser(this))
    , m_accept(new QToolButton(this))
    , m_ask(new QToolButton(this))
    , m_go(new QToolButton(this))
    , m_menu(new QMenu(m_accept))
    , m_question(new QWidget(this))
    , m_questionTitle(new QLabel(m_question))
    , m_text(new QPlainTextEdit(m_question))
    , m_values(new QCheckBox(m_question))
    , m_copy(new QPushButton(m_question))
    , m_close(new QPushButton(m_question)) {
    build();
    connect(m_story, &QTextBrowser::anchorClicked, this, &RealityDetails::follow);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        if (m_fill) {
            m_fill(*m_menu);
        }
    });
    popUpOnClick(m_accept, m_menu);
    connect(m_ask, &QToolButton::clicked, this, &RealityDetails::askRequested);
    connect(m_go, &QToolButton::clicked, this, &RealityDetails::goRequested);
    connect(m_values, &QCheckBox::toggled, this, &RealityDetails::fillQuestion);
    connect(m_copy, &QPushButton::clicked, this, &RealityDetails::copyQuestion);
    connect(m_close, &QPushButton::clicked, this, &RealityDetails::closeQuestion);
    connect(&desk.theme, &Theme::changed, this, &RealityDetails::write);
    inEveryLanguage(this, [this] { say(); });
}

void RealityDetails::build() {
    constexpr int kMargin = 12, kSpacing = 8;
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_story->setObjectName(QStringLiteral("reality.story"));
    m_story->setFrameShape(QFrame::NoFrame);
    m_story->setOpenLinks(false);
    m_story->setStyleSheet(QStringLiteral("QTextBrowser { border: none; border-radius: 0; padding: 0; }"));
    m_story->document()->setDocumentMargin(kMargin);
    m_accept->setObjectName(QStringLiteral("reality.accept"));
    m_ask->setObjectName(QStringLiteral("reality.ask"));
    m_go->setObjectName(QStringLiteral("reality.go"));
    m_text->setObjectName(QStringLiteral("reality.question"));
    m_values->setObjectName(QStringLiteral("reality.values"));
    m_copy->setObjectName(QStringLiteral("reality.copy"));
    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(kMargin - 4, 4, kMargin - 4, 4);
    bar->setSpacing(4);
    for (QToolButton* const button : {m_accept, m_ask, m_go}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    m_accept->setIcon(icon(QStringLiteral("check"), m_desk.theme));
    m_ask->setIcon(icon(QStringLiteral("copy"), m_desk.theme));
    m_go->setIcon(icon(QStringLiteral("goto"), m_desk.theme));

    m_question->setProperty("surface", QStringLiteral("ground"));
    m_question->setAttribute(Qt::WA_StyledBackground);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    auto* const below = new QHBoxLayout;
    below->setSpacing(kSpacing);
    below->addWidget(m_values, 1);
    below->addWidget(m_copy);
    below->addWidget(m_close);
    auto* const question = new QVBoxLayout(m_question);
    question->setContentsMargins(kMargin, kSpacing, kMargin, kSpacing);
    question->setSpacing(kSpacing);
    question->addWidget(m_questionTitle);
    question->addWidget(m_text, 1);
    question->addLayout(below);
    m_question->setFixedHeight(240);
    m_question->hide();

    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    all->addWidget(m_story, 1);
    all->addWidget(m_question);
}

void RealityDetails::say() {
    m_story->setAccessibleName(tr("The story of the row"));
    m_accept->setText(tr("Accept"));
    m_accept->setAccessibleName(tr("Accept what was seen into the spec"));
    m_ask->setText(tr("Ask the vendor"));
    m_ask->setAccessibleName(m_ask->text());
    m_go->setText(tr("Spec"));
    m_go->setAccessibleName(tr("Go to the line of the spec"));
    QFont strong = m_desk.theme.font();
    strong.setWeight(QFont::DemiBold);
    m_questionTitle->setFont(strong);
    m_questionTitle->setText(tr("Question to the vendor"));
    m_text->setAccessibleName(tr("Question to the vendor"));
    m_values->setText(tr("Name the codes"));
    m_values->setAccessibleName(m_values->text());
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the question"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the question"));
    write();
    if (asks()) {
        fillQuestion();
    }
}

void RealityDetails::setReasons(const QString& accept, const QString& ask, const QString& go) {
    const auto set = [](QToolButton* button, const QString& reason, const QString& tip) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? tip : reason);
    };
    set(m_accept, accept, tr("Accept what was seen into the spec"));
    set(m_ask, ask, tr("What to ask the vendor about the row, as a text to copy"));
    set(m_go, go, tr("Go to the line of the spec"));
}

void RealityDetails::showRow(const check::RealityRow* row, RealityBeside beside) {
    const bool other = !row || !m_row || row->place != m_row->place;
    m_row = row ? std::optional(*row) : std::nullopt;
    m_beside = std::move(beside);
    if (other) {
        closeQuestion();
    }
    write();
    if (other) {
        m_story->verticalScrollBar()->setValue(0);
    }
}

void RealityDetails::write() {
    const int at = m_story->verticalScrollBar()->value();
    m_story->document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1; text-decoration: none; }").arg(m_desk.theme.color(Role::Accent).name()));
    m_story->setHtml(
        m_row
            ? realityStory(*m_row, m_beside, m_desk.masked && m_desk.masked(), m_desk.theme)
            : QStringLiteral("<p style=\"color:%1\">%2</p>")
                  .arg(
                      m_desk.theme.color(Role::Muted).name(),
                      tr("Choose a row to see what the spec says of it, and what the messages hold.").toHtmlEscaped()));
    m_story->verticalScrollBar()->setValue(at);
    if (m_desk.masked && m_desk.masked()) {
        m_values->setChecked(false);
        m_values->setEnabled(false);
        m_values->setToolTip(tr("The privacy mask hides codes."));
    } else {
        m_values->setEnabled(true);
        m_values->setToolTip(tr("Codes are values of messages: name them only to who may see them."));
    }
}

void RealityDetails::follow(const QUrl& link) {
    if (!m_row) {
        return;
    }
    const QStringList parts = link.toString().split(QLatin1Char(':'));
    const std::size_t first = parts.value(1).toUInt(), second = parts.value(2).toUInt();
    if (parts.first() == QLatin1String("n")) {
        const check::RealityRow row = *m_row;  // who hears of it may show another
        if (const auto numbers = row.numbers(); first < numbers.size()) {
            emit numberRequested(*numbers[first]);
        }
    } else if (first < m_row->rules.size() && second < m_row->rules[first].examples.size()) {
        const check::RealityRule rule = m_row->rules[first];
        emit exampleRequested(rule.examples[second], toQString(rule.code));
    }
}

bool RealityDetails::asks() const {
    return !m_question->isHidden();
}

void RealityDetails::ask(Question question) {
    m_asked = std::move(question);
    m_values->setChecked(false);
    fillQuestion();
    m_question->show();
    m_copy->setFocus(Qt::OtherFocusReason);
}

void RealityDetails::fillQuestion() {
    if (m_asked) {
        m_text->setPlainText(m_asked(m_values->isChecked()));
    }
}

void RealityDetails::closeQuestion() {
    const bool had = m_question->isAncestorOf(QApplication::focusWidget());
    m_question->hide();
    if (had) {
        m_ask->setFocus(Qt::OtherFocusReason);
    }
}

void RealityDetails::copyQuestion() {
    if (m_values->isChecked() || m_text->document()->isModified()) {
        QApplication::clipboard()->setText(m_text->toPlainText());
    } else {
        copyWords(m_text->toPlainText());
    }
    m_desk.tell(tr("The question is copied."));
}

}  // namespace plumb::desk
