// How the page of kept checks is built, what its parts are called, and what can be done with it from anywhere.
#include "widgets/common/actions.h"
#include "widgets/common/find_page.h"
#include "widgets/common/icons.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/keeping/project_work.h"
#include "widgets/project/run_model.h"
#include "widgets/project/run_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {

/// The page, when it is there: nobody else keeps it.
RunPage* runPageOf(const Desk& desk) {
    return findPage<RunPage>([&desk](const RunPage& page) { return page.isOf(desk); });
}

}  // namespace

void RunPage::build() {
    constexpr int kMargin = 12, kSpacing = 8, kNarrowest = 30;
    setObjectName(QStringLiteral("runPage"));
    m_means->setTextFormat(Qt::PlainText);
    m_means->setWordWrap(true);
    m_means->setContentsMargins(kMargin, 0, kMargin, 0);
    setTone(m_means, QStringLiteral("muted"));
    m_which->setObjectName(QStringLiteral("checks.which"));
    m_which->setMinimumContentsLength(kNarrowest);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_go->setObjectName(QStringLiteral("checks.go"));
    m_remove->setObjectName(QStringLiteral("checks.remove"));
    m_list->setObjectName(QStringLiteral("checks.list"));
    m_of->setBuddy(m_which);

    auto* const head = new QHBoxLayout;
    head->setContentsMargins(kMargin, kMargin, kMargin, 0);
    head->setSpacing(kSpacing);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_go);
    head->addWidget(m_remove);
    auto* const which = new QHBoxLayout;
    which->setContentsMargins(kMargin, 0, kMargin, 0);
    which->setSpacing(kSpacing);
    which->addWidget(m_of);
    which->addWidget(m_which, 1);

    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    int column = 0;
    for (const int width : {90, 120, 230, 130, 560}) {
        m_list->header()->resizeSection(column++, width);
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(RunModel::WhatColumn, QHeaderView::Stretch);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(kSpacing);
    all->addLayout(head);
    all->addLayout(which);
    all->addWidget(m_means);
    all->addWidget(m_notice);
    all->addWidget(m_list, 1);
    const auto pictures = [this] {
        m_go->setIcon(icon(QStringLiteral("goto"), m_desk.theme));
        m_remove->setIcon(icon(QStringLiteral("delete"), m_desk.theme));
    };
    connect(&m_desk.theme, &Theme::changed, this, pictures);
    pictures();
}

void RunPage::words() {
    m_title->setText(tr("Kept checks"));
    m_of->setText(tr("Check"));
    m_which->setAccessibleName(tr("Which check"));
    m_go->setText(tr("Go to the message"));
    m_remove->setText(tr("Remove"));
    for (QPushButton* const button : {m_go, m_remove}) {
        button->setAccessibleName(button->text());
    }
    m_list->setAccessibleName(tr("Findings"));
    m_model->sayAnew();
    follow();
}

void RunPage::addActions(Desk& desk) {
    const auto add = [&desk](const char* id, const QString& text, const char* icon, std::function<void()> run,
                             std::function<bool()> enabled) {
        desk.actions.add({QLatin1String(id), text, tr("Project"), {}, QLatin1String(icon)}, std::move(run),
                         std::move(enabled));
    };
    const auto can = [&desk](bool (RunPage::*what)() const) {
        return [&desk, what] {
            const RunPage* const page = runPageOf(desk);
            return page && page->isVisible() && (page->*what)();
        };
    };
    add(
        "project.checks", tr("Show kept checks and what they found"), "findings", [&desk] { showRun(desk, 0); },
        [&desk] { return desk.project->session().isOpen(); });
    add(
        "project.checkGo", tr("Go to the message of the kept finding"), "goto",
        [&desk] { runPageOf(desk)->goToCurrent(); }, can(&RunPage::canGo));
    add(
        "project.checkRemove", tr("Remove the kept check"), "delete", [&desk] { runPageOf(desk)->askToRemove(); },
        can(&RunPage::canRemove));
}

void showRun(Desk& desk, std::int64_t run) {
    if (!desk.project->session().isOpen()) {
        return;
    }
    RunPage* page = runPageOf(desk);
    if (!page) {
        page = new RunPage(desk);
    }
    desk.showPage(page, RunPage::tr("Kept checks"), QStringLiteral("findings"));
    page->choose(run);
    page->list()->setFocus(Qt::OtherFocusReason);
}

void removeRunOf(Desk& desk, std::int64_t run) {
    desk.project->change([run](project::Connection& store) { return project::removeRun(store, run); });
}

}  // namespace plumb::desk
