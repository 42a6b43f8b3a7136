// How the page of gaps is laid out, and what its parts are called.
#include "widgets/common/icons.h"
#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/popup_button.h"
#include "widgets/common/row_view.h"
#include "widgets/common/tool_button.h"
#include "widgets/common/wording.h"
#include "widgets/gap/flow_row.h"
#include "widgets/gap/gap_filter_bar.h"
#include "widgets/gap/gap_form.h"
#include "widgets/gap/gap_model.h"
#include "widgets/gap/gap_page.h"
#include "widgets/gap/gap_side_box.h"
#include "widgets/gap/gap_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace plumb::desk {

void GapPage::addDeed(QLayout* row, const char* name, std::function<QString()> words, std::function<void()> run) {
    auto* const button = new QToolButton(m_deeds);
    button->setObjectName(QLatin1String(name));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, std::move(run));
    inEveryLanguage(button, [button, words = std::move(words)] {
        button->setText(words());
        button->setAccessibleName(button->text());
    });
    row->addWidget(button);
    m_deedButtons.push_back(button);
}

QWidget* GapPage::buildDeeds() {
    m_deeds = new QWidget(this);
    m_deeds->setProperty("surface", QStringLiteral("ground"));
    m_deeds->setAttribute(Qt::WA_StyledBackground);
    auto* const row = new FlowRow(m_deeds);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(2);
    const auto decision = [this, row](const char* name, spec::GapDecision which, QChar key) {
        addDeed(
            row, name, [which, key] { return tr("%1 (%2)").arg(decisionWord(which), key); },
            [this, which] { decide(which); });
    };
    decision("gap.doMap", spec::GapDecision::Map, QLatin1Char('M'));
    decision("gap.doDefault", spec::GapDecision::Default, QLatin1Char('D'));
    addDeed(
        row, "gap.doAsk", [] { return tr("Ask (A)"); }, [this] { decide(spec::GapDecision::AskVendor); });
    decision("gap.doIgnore", spec::GapDecision::Ignore, QLatin1Char('I'));
    addDeed(
        row, "gap.doNone", [] { return tr("None (N)"); }, [this] { decide(spec::GapDecision::None); });
    const auto status = [this, row](const char* name, spec::GapStatus which, QChar key) {
        addDeed(
            row, name, [which, key] { return tr("%1 (%2)").arg(statusWord(which), key); },
            [this, which] { setStatus(which); });
    };
    status("gap.doOpen", spec::GapStatus::Open, QLatin1Char('O'));
    status("gap.doWaiting", spec::GapStatus::Waiting, QLatin1Char('W'));
    status("gap.doDone", spec::GapStatus::Done, QLatin1Char('X'));
    addDeed(
        row, "gap.doEdit", [] { return tr("Write (E)"); }, [this] { editChosen(); });
    const auto picture = [this](const char* name, const char* iconName, std::function<QString()> words) {
        QToolButton* const button = toolButton(m_desk.theme, QLatin1String(iconName), std::move(words), m_filter);
        button->setObjectName(QLatin1String(name));
        m_filter->addTool(button);
        return button;
    };
    m_undo = picture("gap.undoButton", "undo", [] { return tr("Undo"); });
    m_redo = picture("gap.redoButton", "redo", [] { return tr("Redo"); });
    m_save = picture("gap.saveButton", "save", [] { return tr("Save the list of gaps"); });
    m_export = picture("gap.exportButton", "export", [] { return tr("Export the gaps that are listed"); });
    connect(m_undo, &QToolButton::clicked, m_store.undoStack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, m_store.undoStack(), &QUndoStack::redo);
    connect(m_save, &QToolButton::clicked, this, &GapPage::save);
    connect(m_export, &QToolButton::clicked, this, &GapPage::chooseExport);
    return m_deeds;
}

void GapPage::build() {
    setObjectName(QStringLiteral("gapPage"));
    setProperty("manual", QStringLiteral("spec-gap"));
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_swap = toolButton(
        m_desk.theme, QStringLiteral("compare"), [] { return tr("Swap sender and receiver"); }, this);
    m_swap->setObjectName(QStringLiteral("gap.swapButton"));
    connect(m_swap, &QToolButton::clicked, this, &GapPage::swap);
    m_more = toolButton(
        m_desk.theme, QStringLiteral("settings"), [] { return tr("What counts as a gap"); }, this);
    m_more->setObjectName(QStringLiteral("gap.optionsButton"));
    auto* const menu = new QMenu(m_more);
    QAction* const strict = menu->addAction(QString());
    QAction* const versions = menu->addAction(QString());
    strict->setCheckable(true);
    versions->setCheckable(true);
    strict->setChecked(m_options.strictUsage);
    versions->setChecked(m_options.versions);
    inEveryLanguage(menu, [strict, versions] {
        strict->setText(tr("O where the receiver says RE counts as left out"));
        versions->setText(tr("Also what only the versions of the standard say differently"));
    });
    connect(menu, &QMenu::triggered, this, [this, strict, versions] {
        spec::GapOptions options = m_options;
        options.strictUsage = strict->isChecked();
        options.versions = versions->isChecked();
        setOptions(options);
    });
    popUpOnClick(m_more, menu);

    auto* const sides = new QHBoxLayout;
    sides->setContentsMargins(12, 0, 12, 4);
    sides->setSpacing(12);
    sides->addWidget(m_sides[0], 1);
    sides->addWidget(m_swap, 0, Qt::AlignTop);
    sides->addWidget(m_sides[1], 1);
    sides->addWidget(m_more, 0, Qt::AlignTop);

    m_list->setObjectName(QStringLiteral("gap.list"));
    m_list->setModel(m_model);
    m_list->setOutline(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setSectionsClickable(false);
    auto* const left = new QWidget;
    auto* const rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildDeeds());
    rows->addWidget(m_list, 1);
    auto* const both = new QSplitter(Qt::Horizontal);
    both->addWidget(left);
    both->addWidget(m_form);
    both->setStretchFactor(0, 1);
    both->setSizes({1000, 290});
    both->setHandleWidth(1);
    both->setChildrenCollapsible(false);
    m_form->setMinimumWidth(280);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addLayout(sides);
    all->addWidget(m_notice);
    all->addWidget(m_filter);
    all->addWidget(both, 1);
    inEveryLanguage(this, [this] { words(); });
}

// What it does stands last, in what the others leave: nobody scrolls for a decision.
void GapPage::fitColumns() {
    QHeaderView* const header = m_list->header();
    const QFontMetrics metrics(m_desk.theme.font());
    const auto wide = [&](const char* like) { return metrics.horizontalAdvance(QLatin1String(like)) + 18; };
    const QFontMetrics even(m_desk.theme.monospace());
    const bool marks = m_store.counts().marks() > 0;
    header->setSectionHidden(GapModel::MarkColumn, !marks);
    int left = m_list->viewport()->width();
    const std::pair<GapModel::Column, int> widths[] = {
        {GapModel::PlaceColumn, even.horizontalAdvance(QStringLiteral("PV1-19.1")) + 48},
        {GapModel::NameColumn, wide("Administrative Sexxx")},
        {GapModel::HarmColumn, wide("Unknown codes") + 14},
        {GapModel::SaysColumn, even.horizontalAdvance(QStringLiteral("1..120 x 1..48")) + 14},
        {GapModel::DecisionColumn, wide("Ask vendor")},
        {GapModel::StatusColumn, wide("Waiting")},
        {GapModel::OwnerColumn, wide("Okaforx")},
        {GapModel::DueColumn, wide("2026-11-30") + 16},
        {GapModel::MarkColumn, wide("Changed") + 16}};
    for (const auto& [column, width] : widths) {
        header->resizeSection(column, width);
        left -= column == GapModel::MarkColumn && !marks ? 0 : width;
    }
    constexpr int kNarrowest = 440;
    header->resizeSection(GapModel::WhatColumn, std::max(kNarrowest, left));
}

void GapPage::words() {
    setAccessibleName(tr("Gap of two specs"));
    m_list->setAccessibleName(tr("Gaps"));
    m_model->sayAnew();
    if (m_export) {
        restate();
    }
}

}  // namespace plumb::desk
