// How the form of gaps is laid out, and what its parts are called.
#include "widgets/common/icons.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/popup_button.h"
#include "widgets/common/wording.h"
#include "widgets/gap/gap_form.h"
#include "widgets/gap/gap_words.h"

#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {

QLabel* gapLabel(QWidget* parent, const char* name = nullptr) {
    auto* const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (name) {
        label->setObjectName(QLatin1String(name));
    }
    return label;
}

}  // namespace

void GapForm::build() {
    constexpr int kMargin = 12, kCommentRows = 96;
    setObjectName(QStringLiteral("gap.form"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const all = new QWidget;
    all->setProperty("surface", QStringLiteral("panel"));
    all->setAttribute(Qt::WA_StyledBackground);
    auto* const column = new QVBoxLayout(all);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(8);
    m_place = gapLabel(all, "gap.place");
    m_sentence = gapLabel(all, "gap.sentence");
    m_detail = gapLabel(all, "gap.detail");
    setTone(m_detail, QStringLiteral("muted"));
    m_sides = new QWidget(all);
    auto* const sides = new QGridLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setHorizontalSpacing(12);
    sides->setVerticalSpacing(3);
    for (int i = 0; i < 2; ++i) {
        m_heads[i] = gapLabel(m_sides);
        setTone(m_heads[i], QStringLiteral("muted"));
        m_paths[i] = gapLabel(m_sides);
        m_names[i] = gapLabel(m_sides);
        setTone(m_names[i], QStringLiteral("muted"));
        m_says[i] = gapLabel(m_sides, i == 0 ? "gap.senderSays" : "gap.receiverSays");
        m_go[i] = new QPushButton(m_sides);
        m_go[i]->setObjectName(i == 0 ? QStringLiteral("gap.goSender") : QStringLiteral("gap.goReceiver"));
        connect(m_go[i], &QPushButton::clicked, this, [this, i] { emit goAsked(i == 1); });
        int row = 0;
        for (QWidget* const one :
             std::initializer_list<QWidget*>{m_heads[i], m_paths[i], m_names[i], m_says[i], m_go[i]}) {
            sides->addWidget(one, row++, i, Qt::AlignTop);
        }
        sides->setColumnStretch(i, 1);
    }
    m_work = new QWidget(all);
    auto* const work = new QGridLayout(m_work);
    work->setContentsMargins(0, 8, 0, 0);
    work->setHorizontalSpacing(8);
    work->setVerticalSpacing(6);
    work->setColumnStretch(1, 1);
    m_decision = new QComboBox(m_work);
    m_decision->setObjectName(QStringLiteral("gap.decision"));
    m_status = new QComboBox(m_work);
    m_status->setObjectName(QStringLiteral("gap.status"));
    for (int i = 0; i < 5; ++i) {
        m_decision->addItem(QString(), i);
    }
    for (int i = 0; i < 3; ++i) {
        m_status->addItem(QString(), i);
    }
    m_owner = new QLineEdit(m_work);
    m_owner->setObjectName(QStringLiteral("gap.owner"));
    auto* const completer = new QCompleter(new QStringListModel(m_owner), m_owner);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_owner->setCompleter(completer);
    m_due = new QLineEdit(m_work);
    m_due->setObjectName(QStringLiteral("gap.due"));
    m_dueProblem = gapLabel(m_work, "gap.dueProblem");
    setTone(m_dueProblem, QStringLiteral("error"));
    m_dueProblem->hide();
    m_days = new QToolButton(m_work);
    m_days->setIcon(icon(QStringLiteral("chevron-down"), m_desk.theme));
    auto* const days = new QMenu(m_days);
    constexpr int kDays[] = {0, 7, 14, 30};
    QList<QAction*> actions;
    for (const int ahead : kDays) {
        actions.append(days->addAction(QString(), this, [this, ahead] {
            m_due->setText(QDate::currentDate().addDays(ahead).toString(Qt::ISODate));
            m_due->setModified(true);
            takeDue();
        }));
    }
    actions.append(days->addAction(QString(), this, [this] {
        m_due->clear();
        m_due->setModified(true);
        takeDue();
    }));
    inEveryLanguage(days, [actions] {
        const QString words[] = {tr("Today"), tr("In a week"), tr("In two weeks"), tr("In thirty days"), tr("No day")};
        for (int i = 0; i < actions.size(); ++i) {
            actions[i]->setText(words[i]);
        }
    });
    popUpOnClick(m_days, days);
    m_comment = new QPlainTextEdit(m_work);
    m_comment->setObjectName(QStringLiteral("gap.comment"));
    m_comment->setMinimumHeight(kCommentRows);
    QWidget* const fields[] = {m_decision, m_status, m_owner, m_due, m_comment};
    int row = 0;
    for (int i = 0; i < 5; ++i) {
        m_labels[i] = new QLabel(m_work);
        m_labels[i]->setBuddy(fields[i]);
        const bool tall = fields[i] == m_comment;
        if (tall) {
            work->addWidget(m_labels[i], row++, 0, 1, 3);
            work->addWidget(m_comment, row++, 0, 1, 3);
            continue;
        }
        work->addWidget(m_labels[i], row, 0);
        const bool day = fields[i] == m_due;
        work->addWidget(fields[i], row, 1, 1, day ? 1 : 2);
        if (day) {
            work->addWidget(m_days, row++, 2);
            work->addWidget(m_dueProblem, row, 1, 1, 2);
        }
        ++row;
    }
    work->setRowStretch(row - 1, 1);
    for (QWidget* const one : std::initializer_list<QWidget*>{m_place, m_sentence, m_sides, m_detail}) {
        column->addWidget(one);
    }
    column->addWidget(m_work, 1);
    setWidget(all);
    const auto fonts = [this] {
        QFont strong = m_desk.theme.font();
        strong.setWeight(QFont::DemiBold);
        m_place->setFont(strong);
        for (QLabel* const one : {m_paths[0], m_paths[1], m_says[0], m_says[1]}) {
            one->setFont(m_desk.theme.monospace());
        }
    };
    connect(&m_desk.theme, &Theme::changed, this, fonts);
    fonts();
}

void GapForm::words() {
    setAccessibleName(tr("The chosen gaps"));
    m_heads[0]->setText(tr("Sender"));
    m_heads[1]->setText(tr("Receiver"));
    m_go[0]->setText(tr("Go to it"));
    m_go[1]->setText(tr("Go to it"));
    m_go[0]->setAccessibleName(tr("Go to it in the sender's spec"));
    m_go[1]->setAccessibleName(tr("Go to it in the receiver's spec"));
    const QString names[] = {tr("Decision"), tr("Status"), tr("Owner"), tr("Due"), tr("Comment")};
    QWidget* const fields[] = {m_decision, m_status, m_owner, m_due, m_comment};
    for (int i = 0; i < 5; ++i) {
        m_labels[i]->setText(names[i]);
        fields[i]->setAccessibleName(names[i]);
    }
    for (int i = 0; i < m_decision->count(); ++i) {
        m_decision->setItemText(
            i, i == 0 ? tr("None yet") : decisionWord(static_cast<spec::GapDecision>(m_decision->itemData(i).toInt())));
    }
    for (int i = 0; i < m_status->count(); ++i) {
        m_status->setItemText(i, statusWord(static_cast<spec::GapStatus>(m_status->itemData(i).toInt())));
    }
    m_decision->setPlaceholderText(tr("They differ"));
    m_status->setPlaceholderText(tr("They differ"));
    m_days->setToolTip(tr("Choose a day"));
    m_days->setAccessibleName(tr("Choose a day"));
    m_dueProblem->setText(tr("This is no day. Write 2027-01-31, or +14 for two weeks from today."));
}

}  // namespace plumb::desk
