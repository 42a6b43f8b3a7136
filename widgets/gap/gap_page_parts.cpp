// How the page of gaps is laid out, and what its parts are called.
#include "widgets/common/icons.h"
#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/popup_button.h"
#include "widgets/common/row_view.h"
#include "widgets/common/tool_button.h"
#include "widgets/common/wording.h"
#include "widgets/gap/gap_filter_bar.h"
#include "widgets/gap/gap_form.h"
#include "widgets/gap/gap_model.h"
#include "widgets/gap/gap_page.h"
#include "widgets/gap/gap_side_box.h"
#include "widgets/gap/gap_words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace plumb::desk {

void GapPage::addDeed(QHBoxLayout* row, const char* name, std::function<QString()> words, std::function<void()> run) {
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
    auto* const row = new QHBoxLayout(m_deeds);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(4);
    const auto decision = [this, row](const char* name, spec::GapDecision which, QChar key) {
        addDeed(
            row, name, [which, key] { return tr("%1 (%2)").arg(decisionWord(which), key); },
            [this, which] { decide(which); });
    };
    decision("gap.doMap", spec::GapDecision::Map, QLatin1Char('M'));
    decision("gap.doDefault", spec::GapDecision::Default, QLatin1Char('D'));
    decision("gap.doAsk", spec::GapDecision::AskVendor, QLatin1Char('A'));
    decision("gap.doIgnore", spec::GapDecision::Ignore, QLatin1Char('I'));
    addDeed(
        row, "gap.doNone", [] { return tr("Undecided (N)"); }, [this] { decide(spec::GapDecision::None); });
    row->addSpacing(12);
    const auto status = [this, row](const char* name, spec::GapStatus which, QChar key) {
        addDeed(
            row, name, [which, key] { return tr("%1 (%2)").arg(statusWord(which), key); },
            [this, which] { setStatus(which); });
    };
    status("gap.doOpen", spec::GapStatus::Open, QLatin1Char('O'));
    status("gap.doWaiting", spec::GapStatus::Waiting, QLatin1Char('W'));
    status("gap.doDone", spec::GapStatus::Done, QLatin1Char('X'));
    row->addSpacing(12);
    addDeed(
        row, "gap.doEdit", [] { return tr("Write (E)"); }, [this] { editChosen(); });
    row->addStretch(1);
    const auto picture = [this, row](const char* name, const char* iconName, std::function<QString()> words) {
        QToolButton* const button = toolButton(m_desk.theme, QLatin1String(iconName), std::move(words), m_deeds);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
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
    int column = 0;
    for (const int width : {176, 176, 128, 420, 92, 76, 88, 92, 104}) {
        m_list->header()->resizeSection(column++, width);
    }
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
    both->setSizes({900, 330});
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

void GapPage::words() {
    setAccessibleName(tr("Gap of two specs"));
    m_list->setAccessibleName(tr("Gaps"));
    m_model->sayAnew();
    if (m_export) {
        restate();
    }
}

}  // namespace plumb::desk
