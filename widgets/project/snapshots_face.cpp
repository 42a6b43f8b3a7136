// How the page of snapshots is built, and what its parts are called.
#include "widgets/common/icons.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/project/change_list_model.h"
#include "widgets/project/snapshot_model.h"
#include "widgets/project/snapshots_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace plumb::desk {

void SnapshotsPage::build() {
    constexpr int kMargin = 12, kSpacing = 8, kListHeight = 220, kChangesHeight = 420;
    setObjectName(QStringLiteral("snapshotsPage"));
    m_means->setTextFormat(Qt::PlainText);
    m_means->setWordWrap(true);
    setTone(m_means, QStringLiteral("muted"));
    setTone(m_sum, QStringLiteral("muted"));
    m_make->setObjectName(QStringLiteral("snapshots.make"));
    m_restore->setObjectName(QStringLiteral("snapshots.restore"));
    m_remove->setObjectName(QStringLiteral("snapshots.remove"));
    m_other->setObjectName(QStringLiteral("snapshots.other"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto* const head = new QHBoxLayout;
    head->setContentsMargins(kMargin, kMargin, kMargin, 0);
    head->setSpacing(kSpacing);
    head->addWidget(m_title);
    head->addStretch(1);
    for (QPushButton* const button : {m_make, m_restore, m_remove}) {
        head->addWidget(button);
    }
    m_means->setContentsMargins(kMargin, 0, kMargin, kSpacing);

    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setObjectName(QStringLiteral("snapshots.list"));
    m_changes->setModel(m_changeModel);
    m_changes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changes->setObjectName(QStringLiteral("snapshots.changes"));
    const auto widths = [](RowView* view, std::initializer_list<int> sizes) {
        int column = 0;
        for (const int size : sizes) {
            view->header()->resizeSection(column++, size);
        }
    };
    widths(m_list, {260, 150, 130, 300, 80});
    widths(m_changes, {110, 130, 280, 300});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(SnapshotModel::NoteColumn, QHeaderView::Stretch);

    auto* const below = new QWidget(this);
    auto* const belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(0);
    auto* const with = new QHBoxLayout;
    with->setContentsMargins(kMargin, kSpacing, kMargin, kSpacing);
    with->setSpacing(kSpacing);
    with->addWidget(m_with);
    with->addWidget(m_other);
    with->addStretch(1);
    with->addWidget(m_sum);
    belowColumn->addLayout(with);
    belowColumn->addWidget(m_changes, 1);

    auto* const split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(below);
    split->setSizes({kListHeight, kChangesHeight});

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    column->addLayout(head);
    column->addWidget(m_means);
    column->addWidget(m_notice);
    column->addWidget(split, 1);
    const auto pictures = [this] {
        m_make->setIcon(icon(QStringLiteral("add"), m_desk.theme));
        m_restore->setIcon(icon(QStringLiteral("history"), m_desk.theme));
        m_remove->setIcon(icon(QStringLiteral("delete"), m_desk.theme));
    };
    connect(&m_desk.theme, &Theme::changed, this, pictures);
    pictures();
}

void SnapshotsPage::words() {
    m_title->setText(tr("Snapshots"));
    m_means->setText(tr("Named states of the project: its sources, edits, marks, notes and documents."));
    m_make->setText(tr("Make a snapshot"));
    m_restore->setText(tr("Restore"));
    m_remove->setText(tr("Remove"));
    for (QPushButton* const button : {m_make, m_restore, m_remove}) {
        button->setAccessibleName(button->text());
    }
    m_with->setText(tr("What is different in"));
    m_with->setBuddy(m_other);
    m_other->setAccessibleName(m_with->text());
    m_list->setAccessibleName(tr("Snapshots"));
    m_changes->setAccessibleName(tr("Differences"));
    fillOther();
    follow();
    m_model->sayAnew();
    m_changeModel->sayAnew();
}

}  // namespace plumb::desk
