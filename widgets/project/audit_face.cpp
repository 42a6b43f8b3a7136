// How the page of the audit trail is built, and what its parts are called.
#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/popup_button.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"
#include "widgets/project/audit_filter.h"
#include "widgets/project/audit_model.h"
#include "widgets/project/audit_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace plumb::desk {

void AuditPage::buildBar() {
    m_bar->setProperty("surface", QStringLiteral("ground"));
    m_bar->setAttribute(Qt::WA_StyledBackground);
    setTone(m_count, QStringLiteral("muted"));
    m_refresh->setObjectName(QStringLiteral("audit.refresh"));
    m_save->setObjectName(QStringLiteral("audit.save"));
    for (const auto& [button, name] : {std::pair{m_refresh, "refresh"}, std::pair{m_save, "export"}}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const auto sign = [this, button = button, name = name] {
            button->setIcon(icon(QLatin1String(name), m_desk.theme));
        };
        connect(&m_desk.theme, &Theme::changed, button, sign);
        sign();
    }
    auto* const menu = new QMenu(m_save);
    QAction* const csv = menu->addAction(QString(), this, [this] { chooseExport(QStringLiteral("csv")); });
    QAction* const json = menu->addAction(QString(), this, [this] { chooseExport(QStringLiteral("json")); });
    menu->addSeparator();
    QAction* const head = menu->addAction(QString(), this, [this] { chooseExport(QStringLiteral("head")); });
    inEveryLanguage(menu, [csv, json, head] {
        csv->setText(tr("The whole trail as CSV\u2026"));
        json->setText(tr("The whole trail as JSON\u2026"));
        head->setText(tr("Its head alone\u2026"));
    });
    popUpOnClick(m_save, menu);
    auto* const row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_refresh);
    row->addWidget(m_save);
    connect(m_refresh, &QToolButton::clicked, this, &AuditPage::refresh);
}

void AuditPage::buildHead() {
    m_headBar->setProperty("surface", QStringLiteral("ground"));
    m_headBar->setAttribute(Qt::WA_StyledBackground);
    m_head->setObjectName(QStringLiteral("audit.head"));
    m_head->setClearButtonEnabled(true);
    m_verify->setObjectName(QStringLiteral("audit.verify"));
    m_verdict->setObjectName(QStringLiteral("audit.verdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(12, 6, 12, 6);
    m_verdict->hide();
    const auto sign = [this] { m_file->setIcon(icon(QStringLiteral("open"), m_desk.theme)); };
    connect(&m_desk.theme, &Theme::changed, m_file, sign);
    sign();
    auto* const row = new QHBoxLayout(m_headBar);
    row->setContentsMargins(12, 0, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_head, 1);
    row->addWidget(m_file);
    row->addWidget(m_verify);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(m_head, &QLineEdit::returnPressed, this, &AuditPage::verify);
    connect(m_file, &QToolButton::clicked, this, &AuditPage::chooseHead);
}

void AuditPage::say() {
    setWindowTitle(tr("Audit trail"));
    m_view->setAccessibleName(tr("Audit trail, newest first"));
    m_refresh->setText(tr("Read again"));
    m_refresh->setToolTip(tr("Shows what was done since"));
    m_save->setText(tr("Save\u2026"));
    m_save->setToolTip(tr("Save the trail, or its head, to a file"));
    m_head->setPlaceholderText(tr("An exported head to hold the trail against (need not be given)"));
    m_head->setAccessibleName(tr("Exported head"));
    m_file->setToolTip(tr("Take the head from a file"));
    m_file->setAccessibleName(tr("Take the head from a file"));
    m_verify->setText(tr("Verify"));
    m_verify->setToolTip(tr("Look whether a row was changed, removed or moved"));
    sayEmpty();
    sayCount();
}

void AuditPage::sayEmpty() {
    const bool open = m_desk.project->session().isOpen();
    for (QWidget* const one : {m_bar, m_headBar}) {
        one->setVisible(open);
    }
    if (!open) {
        m_view->setEmptyText(tr("No project is open"),
                             tr("A project keeps who did what, when and on which machine. It is shown here while the "
                                "project is open."));
    } else if (!m_filter->isEmpty()) {
        m_view->setEmptyText(tr("No row fits"),
                             tr("Choose everything, everyone and any time, and clear the find box."));
    } else {
        m_view->setEmptyText(m_found ? tr("The trail is empty") : tr("Reading the audit trail"), QString());
    }
}

void AuditPage::sayCount() {
    const QString all = QLocale().toString(m_all);
    m_count->setText(!m_found ? QString()
                     : qint64{m_model->rowCount()} == m_all
                         ? (m_all == 1 ? tr("1 row") : tr("%1 rows").arg(all))
                         : tr("%1 of %2 rows").arg(QLocale().toString(m_model->rowCount()), all));
}

}  // namespace plumb::desk
