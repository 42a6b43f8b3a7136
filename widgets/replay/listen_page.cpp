#include "widgets/replay/listen_page.h"

#include "widgets/common/actions.h"
#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"
#include "widgets/models/wire_model.h"
#include "widgets/replay/listen_form.h"
#include "widgets/replay/named_page.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace plumb::desk {

using ListenState = ListenRun::State;

ListenPage::ListenPage(Desk& desk, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hub(ListenHub::of(desk))
    , m_kept(name)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_answers(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_start(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_show(new QPushButton(this))
    , m_notice(new NoticeLine(desk.theme, this))
    , m_form(new ListenForm(desk.theme)) {
    build();
    connect(m_save, &QPushButton::clicked, this, [this] { perform(Deed::Keep); });
    connect(m_start, &QPushButton::clicked, this, [this] { perform(Deed::Start); });
    connect(m_stop, &QPushButton::clicked, this, [this] { perform(Deed::Stop); });
    connect(m_show, &QPushButton::clicked, this, [this] { perform(Deed::ShowMessages); });
    connect(m_form, &ListenForm::edited, this, [this] {
        m_touched = true;
        restate();
    });
    connect(&m_hub, &ListenHub::changed, this, [this] {
        if (!m_touched) {
            fill();
        }
        restate();
    });
    constexpr int kSayEvery = 250;
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSayEvery);
    connect(&m_soon, &QTimer::timeout, this, &ListenPage::restate);
    inEveryTheme(desk.theme, this, [this] { m_title->setFont(m_desk.theme.title()); });
    m_form->setUsualFile([this](const QString& listener) { return m_hub.usualFile(listener); });
    fill();
    inEveryLanguage(this, [this] { say(); });
}

void ListenPage::build() {
    setObjectName(QStringLiteral("listenPage"));
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_form->setProperty("surface", QStringLiteral("panel"));
    m_save->setObjectName(QStringLiteral("listener.save"));
    m_start->setObjectName(QStringLiteral("listener.start"));
    m_start->setDefault(true);
    m_stop->setObjectName(QStringLiteral("listener.stop"));
    m_show->setObjectName(QStringLiteral("listener.show"));
    m_state->setObjectName(QStringLiteral("listener.state"));
    m_figures->setObjectName(QStringLiteral("listener.figures"));
    m_answers->setObjectName(QStringLiteral("listener.answers"));
    for (QLabel* const label : {m_state, m_figures, m_answers}) {
        label->setWordWrap(true);
        label->setAlignment((label == m_answers ? Qt::AlignRight : Qt::AlignLeft) |
                            (label == m_state ? Qt::AlignVCenter : Qt::AlignTop));
    }
    m_notice->hide();
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(24, 12, 24, 4);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(m_state, 1);
    for (QPushButton* const button : {m_show, m_save, m_stop, m_start}) {
        head->addWidget(button);
    }
    auto* const live = new QHBoxLayout;
    live->setContentsMargins(24, 0, 24, 8);
    live->setSpacing(24);
    live->addWidget(m_figures, 3);
    live->addWidget(m_answers, 2);
    auto* const area = new QScrollArea(this);
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setProperty("surface", QStringLiteral("panel"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(live);
    column->addWidget(m_notice);
    column->addWidget(area, 1);
    setFocusProxy(m_form);
}

void ListenPage::fill() {
    if (const replay::ListenerCard* const card = m_kept.isEmpty() ? nullptr : m_hub.listener(m_kept)) {
        if (*card != m_before) {
            m_before = *card;
            m_form->setCard(*card);
        }
    }
}

void ListenPage::say() {
    m_save->setText(tr("Keep"));
    m_save->setAccessibleName(tr("Keep the listener"));
    m_start->setText(tr("Start"));
    m_start->setAccessibleName(tr("Start listening"));
    m_start->setToolTip(tr("Keeps what was changed, and listens"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop listening"));
    m_stop->setToolTip(tr("What has come whole is stored and answered first"));
    m_show->setText(tr("Show messages"));
    m_show->setAccessibleName(tr("Show the messages that it has received"));
    restate();
}

ListenRun* ListenPage::run() const {
    return m_kept.isEmpty() ? nullptr : m_hub.runOf(m_kept);
}

QString ListenPage::file() const {
    const ListenRun* const now = run();
    if (now && !now->figures().file.empty()) {
        return toQString(now->figures().file);
    }
    return m_before.file.empty() ? m_hub.usualFile(m_kept) : toQString(m_before.file);
}

bool ListenPage::can(Deed deed) const {
    const ListenRun* const now = run();
    const bool live = now && now->isLive();
    switch (deed) {
    case Deed::Keep:
        return m_hub.isWritable() && m_touched && !m_saving && m_form->saidProblems() == 0;
    case Deed::Start:
        return m_hub.isWritable() && !live && !m_saving && m_form->saidProblems() == 0;
    case Deed::Stop:
        return live && now->state() != ListenState::Stopping;
    case Deed::ShowMessages:
        return !m_kept.isEmpty() && QFileInfo::exists(file());
    }
    return false;
}

void ListenPage::perform(Deed deed) {
    if (!can(deed)) {
        return;
    }
    if ((deed == Deed::Keep || deed == Deed::Start) && m_form->problems() > 0) {
        m_form->sayProblems();
        restate();
        return;
    }
    if (deed == Deed::Start && !m_form->confirms()) {
        return;
    }
    switch (deed) {
    case Deed::Keep:
        save(false);
        break;
    case Deed::Start:
        m_touched ? save(true) : start();
        break;
    case Deed::Stop:
        m_hub.stop(m_kept);
        break;
    case Deed::ShowMessages:
        m_hub.showMessages(file());
        break;
    }
}

void ListenPage::complain(const QString& problem) {
    m_notice->ask(problem, {{tr("Close"), [] {}, QStringLiteral("listener.closeNotice")}}, QStringLiteral("error"));
}

void ListenPage::save(bool thenStart) {
    m_saving = true;
    restate();
    const replay::ListenerCard card = m_form->card();
    m_hub.setPassphrase(toQString(card.name), m_form->passphrase());
    m_hub.put(card, m_kept, [page = QPointer<ListenPage>(this), card, thenStart](const QString& problem) {
        if (!page) {
            return;
        }
        page->m_saving = false;
        if (problem.isEmpty()) {
            page->m_kept = toQString(card.name);
            page->m_before = card;
            page->m_touched = false;
            if (thenStart) {
                page->start();
            }
        } else {
            page->complain(problem);
        }
        page->restate();
    });
}

void ListenPage::start() {
    m_form->forgetConfirmation();
    if (const QString problem = m_hub.start(m_before); !problem.isEmpty()) {
        complain(problem);
    }
    restate();
}

QString ListenPage::stateText() const {
    if (!m_hub.isWritable()) {
        return tr("Listeners are kept in a project. Make one, or open one that can be written.");
    }
    const ListenRun* const now = run();
    if (m_form->saidProblems() > 0) {
        return tr("%Ln things to be mended", nullptr, m_form->saidProblems());
    }
    if (now && now->state() == ListenState::Listening) {
        const QString where = tr("Listens on %1").arg(toQString(now->figures().address));
        return m_touched ? where + QStringLiteral(". ") + tr("What was changed counts from the next start.") : where;
    }
    if (now && now->isLive()) {
        return now->state() == ListenState::Stopping ? tr("Stopping: what has come is stored and answered")
                                                     : tr("Starting");
    }
    if (now && !now->ended().isEmpty()) {
        return now->ended();
    }
    return m_touched ? tr("Not kept yet") : m_kept.isEmpty() ? QString() : tr("Does not listen");
}

QString ListenPage::figuresText() const {
    const ListenRun* const now = run();
    if (!now) {
        return {};
    }
    const ListenFigures& figures = now->figures();
    QStringList parts = {tr("%Ln messages", nullptr, static_cast<int>(figures.messages))};
    if (now->isLive()) {
        parts.append(tr("%1 a second").arg(QLocale().toString(now->rate(), 'f', 1)));
        parts.append(tr("%Ln connections now", nullptr, static_cast<int>(figures.open)));
    } else {
        parts.append(tr("%Ln connections in all", nullptr, static_cast<int>(figures.connections)));
    }
    if (figures.refused > 0) {
        parts.append(tr("%1 refused").arg(counted(figures.refused)));
    }
    if (figures.lastUs != 0) {
        const QString id = m_desk.masked() ? QString() : QLatin1Char(' ') + toQString(figures.controlId);
        parts.append(
            tr("last at %1: %2").arg(WireModel::timeText(figures.lastUs).left(8), toQString(figures.type) + id));
    }
    return parts.join(QStringLiteral(", "));
}

QString ListenPage::answersText() const {
    const ListenRun* const now = run();
    QStringList parts;
    for (std::size_t code = 1; now && code < now->figures().answers.size(); ++code) {
        if (const std::uint64_t some = now->figures().answers[code]; some > 0) {
            parts.append(toQString(replay::ackCodeName(static_cast<replay::AckCode>(code))) + QLatin1Char(' ') +
                         counted(some));
        }
    }
    QStringList all;
    if (now && !now->card().passOnTo.empty()) {
        const ListenFigures& figures = now->figures();
        all.append(tr("Passed on to %1: %2").arg(toQString(now->card().passOnTo), counted(figures.forwarded)));
        if (figures.failed > 0) {
            all.append(tr("Not passed on, or not answered: %1").arg(counted(figures.failed)));
        }
        if (figures.own > 0) {
            all.append(tr("Answered here: %1").arg(counted(figures.own)));
        }
    }
    if (!parts.isEmpty()) {
        all.append(tr("Answered: %1").arg(parts.join(QStringLiteral(", "))));
    }
    return all.join(QStringLiteral("; "));
}

void ListenPage::restate() {
    QStringList taken;
    for (const replay::ListenerRead& one : m_hub.listeners()) {
        if (const QString name = toQString(one.card.name); name != m_kept) {
            taken.append(name);
        }
    }
    m_form->setTaken(taken);
    std::vector<ListenForm::Receiver> receivers;
    for (const replay::CardRead& one : ReplayHub::of(m_desk).endpoints()) {
        const replay::Endpoint& endpoint = one.card.endpoint;
        receivers.push_back({toQString(endpoint.name), toQString(endpoint.address.text()),
                             endpoint.label == replay::Label::Production});
    }
    m_form->setReceivers(std::move(receivers));
    m_form->setEncrypted(m_desk.project && m_desk.project->session().isEncrypted());
    ListenRun* const now = run();
    if (now != m_watched) {
        if (m_watched) {
            m_watched->disconnect(this);
        }
        m_watched = now;
        if (now) {
            connect(now, &ListenRun::changed, this, [this] {
                if (!m_soon.isActive()) {
                    m_soon.start();
                }
            });
            connect(now, &ListenRun::over, this, &ListenPage::restate);
        }
    }
    const QString name = m_kept.isEmpty() ? tr("New listener") : m_kept;
    m_title->setText(name);
    setWindowTitle(m_kept.isEmpty() ? name : tr("Listener: %1").arg(name));
    m_state->setText(stateText());
    const bool live = now && now->isLive();
    const bool wrong = !m_hub.isWritable() || m_form->saidProblems() > 0;
    const bool failed = now && !live && !now->ended().isEmpty() && !m_touched;
    setTone(m_state, wrong    ? QStringLiteral("warning")
                     : failed ? QStringLiteral("error")
                     : live   ? QStringLiteral("fine")
                              : QStringLiteral("muted"));
    m_figures->setText(figuresText());
    m_figures->setVisible(!m_figures->text().isEmpty());
    m_answers->setText(answersText());
    m_answers->setVisible(!m_answers->text().isEmpty());
    m_start->setVisible(!live);
    m_stop->setVisible(live);
    m_show->setVisible(can(Deed::ShowMessages));
    m_save->setEnabled(can(Deed::Keep));
    m_start->setEnabled(can(Deed::Start));
    m_stop->setEnabled(can(Deed::Stop));
    if (live && now->rate() > 0 && !m_soon.isActive()) {
        m_soon.start();  // it sinks while nothing comes
    }
    m_desk.actions.refresh();
}

bool ListenPage::mayClose() {
    if (!m_touched || m_form->card() == m_before) {
        return true;
    }
    m_notice->ask(tr("What was changed of this listener is not kept yet."),
                  {{tr("Stay"), [this] { m_form->setFocus(); }, QStringLiteral("listener.stay")},
                   {tr("Close without keeping it"),
                    [this] {
                        m_touched = false;
                        if (closeNow) {
                            closeNow();
                        }
                    },
                    QStringLiteral("listener.discard")}});
    m_notice->focusFirst();
    return false;
}

ListenPage* showListener(Desk& desk, const QString& name) {
    return showNamedPage<ListenPage>(desk, name);
}

ListenPage* listenPageInSight() {
    return findPageInSight<ListenPage>();
}

}  // namespace plumb::desk
