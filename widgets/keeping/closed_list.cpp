#include "widgets/keeping/closed_list.h"

#include "widgets/common/desk.h"
#include "widgets/common/icons.h"
#include "widgets/common/row_view.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/models/roles.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kMostRows = 5;  // that are seen at once

}  // namespace

ClosedModel::ClosedModel(const ClosedDocuments& closed, QObject* parent)
    : QAbstractTableModel(parent)
    , m_closed(closed)
    , m_entries(closed.entries()) {
    connect(&closed, &ClosedDocuments::changed, this, &ClosedModel::reload);
}

void ClosedModel::reload() {
    beginResetModel();
    m_entries = m_closed.entries();
    endResetModel();
}

std::uint64_t ClosedModel::keyAt(int row) const {
    return row >= 0 && row < rowCount() ? m_entries[static_cast<std::size_t>(row)].key : 0;
}

int ClosedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ClosedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClosedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || keyAt(index.row()) == 0) {
        return {};
    }
    const ClosedDocuments::Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return entry.title;
        case WhatColumn:
            return entry.edited > 0 ? tr("%Ln edited messages", nullptr, static_cast<int>(entry.edited))
                                    : tr("pasted or new");
        case WhenColumn:
            return tr("closed %1").arg(RestoreBar::when(entry.closedMs));
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return entry.isScratch() ? entry.title : QDir::toNativeSeparators(entry.path);
    case ToneRole:
        return static_cast<int>(index.column() == NameColumn ? Tone::Plain : Tone::Muted);
    default:
        return {};
    }
}

QVariant ClosedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == NameColumn ? tr("Name") : section == WhatColumn ? tr("What is kept") : tr("When");
}

ClosedList::ClosedList(Desk& desk, ClosedDocuments& closed, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_closed(closed)
    , m_model(new ClosedModel(closed, this))
    , m_view(new RowView(desk.theme, this))
    , m_heading(new QLabel(this))
    , m_note(new QLabel(this))
    , m_open(new QToolButton(this))
    , m_discard(new QToolButton(this)) {
    setObjectName(QStringLiteral("closedList"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(4);
    auto* const head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_heading);
    head->addStretch();
    const auto addButton = [&](QToolButton* button, const char* name) {
        button->setObjectName(QLatin1String(name));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        head->addWidget(button);
    };
    addButton(m_open, "closedList.open");
    addButton(m_discard, "closedList.discard");
    column->addLayout(head);
    m_view->setModel(m_model);
    m_view->setHeaderShown(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->installEventFilter(this);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ClosedModel::NameColumn, QHeaderView::Stretch);
    m_view->header()->resizeSection(ClosedModel::WhatColumn, 200);
    m_view->header()->resizeSection(ClosedModel::WhenColumn, 200);
    column->addWidget(m_view);
    m_note->setProperty("tone", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    connect(m_open, &QToolButton::clicked, this, &ClosedList::open);
    connect(m_discard, &QToolButton::clicked, this, &ClosedList::discard);
    connect(m_view, &RowView::opened, this, &ClosedList::open);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClosedList::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClosedList::refresh);
    connect(&desk.theme, &Theme::changed, this, &ClosedList::themeChanged);
    themeChanged();
    inEveryLanguage(this, [this] {
        m_heading->setText(tr("Closed, not exported"));
        m_view->setAccessibleName(tr("Closed documents with unfinished work"));
        const auto say = [](QToolButton* button, const QString& text) {
            button->setText(text);
            button->setToolTip(text);
            button->setAccessibleName(text);
        };
        say(m_open, tr("Open again"));
        say(m_discard, tr("Discard"));
        refresh();
    });
}

void ClosedList::themeChanged() {
    m_heading->setFont(m_desk.theme.title());
    m_open->setIcon(icon(QStringLiteral("history"), m_desk.theme));
    m_discard->setIcon(icon(QStringLiteral("delete"), m_desk.theme));
    m_view->setFixedHeight(std::clamp(m_model->rowCount(), 1, kMostRows) * m_view->rowHeight() +
                           2 * m_view->frameWidth());
}

void ClosedList::refresh() {
    const bool chosen = m_model->keyAt(m_view->currentIndex().row()) != 0;
    m_open->setEnabled(chosen);
    m_discard->setEnabled(chosen);
    m_note->setText(
        m_closed.outlive()
            ? tr("Edits wait until their file is opened or they are discarded. Of pasted and new messages the "
                 "last %1 are kept.")
                  .arg(QLocale().toString(static_cast<int>(ClosedDocuments::kMostScratches)))
            : tr("There is no keychain: this is kept until the program ends, and no longer."));
    themeChanged();
    setVisible(m_model->rowCount() > 0);
}

void ClosedList::open() {
    m_closed.open(m_model->keyAt(m_view->currentIndex().row()));
}

void ClosedList::discard() {
    const int row = m_view->currentIndex().row();
    m_closed.discard(m_model->keyAt(row));
    m_view->selectRow(std::min(row, m_model->rowCount() - 1));
}

bool ClosedList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        discard();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
