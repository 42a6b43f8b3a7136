#include "widgets/replay/endpoint_page.h"

#include "widgets/common/actions.h"
#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/wording.h"
#include "widgets/models/sentences.h"
#include "widgets/replay/endpoint_form.h"
#include "widgets/replay/named_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace plumb::desk {

EndpointPage::EndpointPage(Desk& desk, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hub(ReplayHub::of(desk))
    , m_kept(name)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_notice(new NoticeLine(desk.theme, this))
    , m_form(new EndpointForm(desk.theme)) {
    setObjectName(QStringLiteral("endpointPage"));
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_form->setProperty("surface", QStringLiteral("panel"));
    m_save->setObjectName(QStringLiteral("endpoint.save"));
    m_save->setDefault(true);
    m_state->setObjectName(QStringLiteral("endpoint.state"));
    m_notice->hide();
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(24, 12, 24, 8);
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_state, 1);
    head->addWidget(m_save);
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
    column->addWidget(m_notice);
    column->addWidget(area, 1);
    setFocusProxy(m_form);
    connect(m_save, &QPushButton::clicked, this, &EndpointPage::save);
    connect(m_form, &EndpointForm::edited, this, [this] {
        m_touched = true;
        restate();
    });
    connect(&m_hub, &ReplayHub::changed, this, [this] {
        if (!m_touched) {
            fill();
        }
        restate();
    });
    connect(&m_hub, &ReplayHub::passphrasesChanged, this,
            [this] { m_form->setPassphraseAt(m_hub.passphraseAt(m_kept)); });
    connect(m_form, &EndpointForm::forgetPassphraseAsked, this, &EndpointPage::forgetPassphrase);
    inEveryTheme(desk.theme, this, [this] { m_title->setFont(m_desk.theme.title()); });
    fill();
    inEveryLanguage(this, [this] { say(); });
}

void EndpointPage::fill() {
    if (const replay::EndpointCard* const card = m_kept.isEmpty() ? nullptr : m_hub.endpoint(m_kept)) {
        m_before = *card;
        m_form->setCard(*card);
        m_form->setPassphraseAt(m_hub.passphraseAt(m_kept));
        askForPassphrase();
    }
}

/// The form says whether one is kept, which only the place where it is kept knows.
void EndpointPage::askForPassphrase() {
    if (!m_passphraseAsked && m_hub.mayHavePassphrase(m_before)) {
        m_passphraseAsked = true;
        m_hub.lookUpPassphrase(m_before, this, [] {});
    }
}

void EndpointPage::rememberPassphrase() {
    const QString passphrase = m_form->passphrase();
    if (passphrase.isEmpty()) {
        return;
    }
    if (!m_form->keepsPassphrase()) {
        m_hub.forgetPassphrase(m_kept);
    }
    m_hub.setPassphrase(m_kept, passphrase);
    if (m_form->keepsPassphrase()) {
        m_hub.keepPassphrase(m_kept);
    }
    m_form->clearPassphrase();
}

void EndpointPage::forgetPassphrase() {
    m_hub.forgetPassphrase(m_kept);
    m_form->clearPassphrase();
    m_form->setFocus();
}

void EndpointPage::say() {
    m_save->setText(tr("Keep"));
    m_save->setAccessibleName(tr("Keep the endpoint"));
    restate();
}

bool EndpointPage::canSave() const {
    return m_hub.isWritable() && m_touched && !m_saving && m_form->saidProblems() == 0;
}

void EndpointPage::restate() {
    QStringList taken;
    for (const replay::CardRead& one : m_hub.endpoints()) {
        if (const QString name = toQString(one.card.endpoint.name); name != m_kept) {
            taken.append(name);
        }
    }
    m_form->setTaken(taken);
    m_form->setCanKeepPassphrase(m_hub.canKeepPassphrases());
    m_form->setPassphraseAt(m_hub.passphraseAt(m_kept));
    const QString name = m_kept.isEmpty() ? tr("New endpoint") : m_kept;
    m_title->setText(name);
    setWindowTitle(m_kept.isEmpty() ? name : tr("Endpoint: %1").arg(name));
    const bool project = m_hub.isWritable();
    const QString state = !project ? tr("Endpoints are kept in a project. Make one, or open one that can be written.")
                          : !m_touched ? (m_kept.isEmpty() ? QString() : tr("As it is kept in the project"))
                          : m_form->saidProblems() > 0 ? tr("%Ln things to be mended", nullptr, m_form->saidProblems())
                                                       : tr("Not kept yet");
    m_state->setText(state);
    setTone(m_state, !project || (m_touched && m_form->saidProblems() > 0) ? QStringLiteral("warning")
                                                                           : QStringLiteral("muted"));
    m_save->setEnabled(canSave());
    m_desk.actions.refresh();
}

void EndpointPage::save() {
    if (!canSave()) {
        return;
    }
    if (m_form->problems() > 0) {
        m_form->sayProblems();
        restate();
        return;
    }
    m_saving = true;
    restate();
    const replay::EndpointCard card = m_form->card();
    m_hub.put(card, m_kept, [page = QPointer<EndpointPage>(this), card](const QString& problem) {
        if (!page) {
            return;
        }
        page->m_saving = false;
        if (problem.isEmpty()) {
            page->m_kept = toQString(card.endpoint.name);
            page->m_before = card;
            page->m_touched = false;
            page->rememberPassphrase();
            emit page->saved(page->m_kept);
        } else {
            page->m_notice->ask(problem, {{tr("Close"), [] {}, QStringLiteral("endpoint.closeNotice")}},
                                QStringLiteral("error"));
        }
        page->restate();
    });
}

bool EndpointPage::mayClose() {
    if (!m_touched || m_form->card() == m_before) {
        return true;
    }
    m_notice->ask(tr("What was changed of this endpoint is not kept yet."),
                  {{tr("Stay"), [this] { m_form->setFocus(); }, QStringLiteral("endpoint.stay")},
                   {tr("Close without keeping it"),
                    [this] {
                        m_touched = false;
                        if (closeNow) {
                            closeNow();
                        }
                    },
                    QStringLiteral("endpoint.discard")}});
    m_notice->focusFirst();
    return false;
}

EndpointPage* showEndpoint(Desk& desk, const QString& name) {
    return showNamedPage<EndpointPage>(desk, name);
}

}  // namespace plumb::desk
