#include "widgets/messages/message_tree.h"

#include "base/json_text.h"
#include "hl7/display_text.h"
#include "hl7/edit_builder.h"
#include "widgets/common/actions.h"
#include "widgets/common/clipboard.h"
#include "widgets/common/desk.h"
#include "widgets/common/icons.h"
#include "widgets/common/row_view.h"
#include "widgets/common/tool_button.h"
#include "widgets/common/wording.h"
#include "widgets/models/filter_text.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {

/// A value of the filter language: bare where it can be, else quoted.
QString filterValue(const QString& text) {
    for (const QChar c : text) {
        if (!c.isLetterOrNumber() || c.unicode() >= 0x80) {
            return quotedText(text);
        }
    }
    return text;
}

}  // namespace

MessageTree::MessageTree(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(new RowView(desk.theme, this))
    , m_model(new OutlineModel(this))
    , m_show(new QComboBox(this))
    , m_group(new QToolButton(this)) {
    for (const OutlineModel::Show show : {OutlineModel::Show::Populated, OutlineModel::Show::All,
                                          OutlineModel::Show::Defined, OutlineModel::Show::Findings}) {
        m_show->addItem(QString(), static_cast<int>(show));
    }
    m_group->setIcon(icon(QStringLiteral("group"), desk.theme));
    m_group->setCheckable(true);
    m_group->setFocusPolicy(Qt::TabFocus);
    const auto button = [&](const QString& name, const char* text, auto slot) {
        auto* const made = toolButton(
            desk.theme, name, [text] { return tr(text); }, this);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    auto* const bar = new QWidget(this);
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(4);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(m_group);
    row->addWidget(button(QStringLiteral("expand"), QT_TR_NOOP("Open everything"), [this] { m_model->expandAll(); }));
    row->addWidget(
        button(QStringLiteral("collapse"), QT_TR_NOOP("Close everything"), [this] { m_model->collapseAll(); }));
    bar->setFixedHeight(desk.theme.barHeight());

    m_view->setModel(m_model);
    m_view->setOutline(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setDragEnabled(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    constexpr int kWidths[] = {120, 180, 190, 180, 54};
    for (int column = 0; column < OutlineModel::StatusColumn; ++column) {
        m_view->header()->resizeSection(column, kWidths[column]);
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view, 1);
    inEveryLanguage(this, [this] {
        int at = 0;
        for (const QString& show :
             {tr("With values"), tr("All fields"), tr("All that are defined"), tr("With findings")}) {
            m_show->setItemText(at++, show);
        }
        m_show->setAccessibleName(tr("Rows of the tree"));
        m_group->setToolTip(tr("Show the groups of the structure"));
        m_group->setAccessibleName(tr("Groups of the structure"));
        m_view->setAccessibleName(tr("Message tree"));
        m_view->setEmptyText(tr("No message"), tr("Choose a message in the list to see its fields."));
    });

    connect(m_show, qOverload<int>(&QComboBox::activated), this,
            [this](int index) { setShow(static_cast<OutlineModel::Show>(m_show->itemData(index).toInt())); });
    connect(m_group, &QToolButton::toggled, this, &MessageTree::setGrouped);
    connect(m_view, &RowView::foldRequested, m_model,
            [this](const QModelIndex& index, bool expand) { m_model->setExpanded(index.row(), expand); });
    connect(m_view, &RowView::opened, this, [this](const QModelIndex& index) {
        if (index.siblingAtColumn(0).data(ExpandableRole).toBool() && index.column() != OutlineModel::ValueColumn) {
            m_model->setExpanded(index.row(), !index.siblingAtColumn(0).data(ExpandedRole).toBool());
        } else {
            editCurrent();
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MessageTree::rowChosen);
    connect(m_view, &QWidget::customContextMenuRequested, this, &MessageTree::contextMenu);
    connect(m_model, &OutlineModel::valueEdited, this, &MessageTree::valueEdited);
    connect(&desk.focus, &Focus::placeChanged, this, &MessageTree::focusMoved);
}

void MessageTree::setInsight(std::shared_ptr<const Insight> insight) {
    m_choosing = true;
    m_model->setMasked(m_desk.masked());
    m_model->setInsight(std::move(insight));
    m_choosing = false;
    focusMoved(nullptr);
}

void MessageTree::setShow(OutlineModel::Show show) {
    m_show->setCurrentIndex(m_show->findData(static_cast<int>(show)));
    m_choosing = true;
    m_model->setShow(show);
    m_choosing = false;
    focusMoved(nullptr);
}

void MessageTree::setGrouped(bool grouped) {
    m_group->setChecked(grouped);
    m_choosing = true;
    m_model->setGrouped(grouped);
    m_choosing = false;
    focusMoved(nullptr);
}

void MessageTree::rowChosen(const QModelIndex& current) {
    if (m_choosing || !current.isValid()) {
        return;
    }
    if (const hl7::FieldPath path = m_model->pathAt(current.row()); path.segment() != 0) {
        m_desk.focus.setPlace(path, this);
    }
}

void MessageTree::focusMoved(QObject* origin) {
    if (origin == this || !m_model->insight() || m_desk.focus.message() != m_model->insight()->sharedMessage()) {
        return;
    }
    m_choosing = true;
    if (const int row = m_model->reveal(m_desk.focus.path()); row >= 0) {
        m_view->selectRow(row);
    } else {
        m_view->selectionModel()->clear();
    }
    m_choosing = false;
}

void MessageTree::editCurrent() {
    const QModelIndex value = m_view->currentIndex().siblingAtColumn(OutlineModel::ValueColumn);
    if (value.isValid() && (m_model->flags(value) & Qt::ItemIsEditable)) {
        m_view->setCurrentIndex(value);
        m_view->edit(value);
    }
}

void MessageTree::valueEdited(quint64 packed, const QString& text) {
    const std::shared_ptr<const Insight> insight = m_model->insight();
    Feed* const feed = m_desk.focus.feed();
    if (!insight || !feed) {
        return;
    }
    const hl7::FieldPath path = hl7::FieldPath::fromPacked(packed);
    const hl7::NewValue value = text.isEmpty()                  ? hl7::NewValue::empty()
                                : text == QLatin1String("\"\"") ? hl7::NewValue::null()
                                                                : hl7::NewValue::of(text.toStdString());
    // A composite is typed as it stands: its delimiters are meant.
    hl7::NewValue chosen = value;
    if (insight->view().childCount(path.level() == hl7::Level::Field ? path.child(1) : path) > 1) {
        chosen.raw = true;
    }
    const Result<hl7::ByteEdit> edit =
        text.isEmpty() ? hl7::clearValue(insight->view(), path) : hl7::setValue(insight->view(), path, chosen);
    if (!edit) {
        m_desk.tell(sentence(edit.error()));
        return;
    }
    const Result<void> done =
        feed->change(m_desk.focus.number(), {*edit}, tr("Change %1").arg(insight->pathText(path)));
    if (!done) {
        m_desk.tell(sentence(done.error()));
    }
}

void MessageTree::clearCurrent() {
    const hl7::FieldPath path = m_model->pathAt(m_view->currentIndex().row());
    if (path.field() != 0) {
        valueEdited(path.packed(), {});
    }
}

QString MessageTree::textOf(int row, CopyAs how) const {
    const std::shared_ptr<const Insight> insight = m_model->insight();
    const hl7::FieldPath path = m_model->pathAt(row);
    if (!insight || path.segment() == 0) {
        return {};
    }
    const QString name = insight->name(path), where = insight->pathText(path);
    const hl7::Element element = insight->view().at(path);
    const QString value = toQString(hl7::displayText(insight->view(), element.range, insight->message().charset));
    const auto json = [](const QString& text) {
        std::string out;
        appendJsonText(out, text.toStdString());
        return toQString(out);
    };
    switch (how) {
    case CopyAs::Path:
        return where;
    case CopyAs::Value:
        return value;
    case CopyAs::Terser: {
        const QString id = toQString(insight->view().segmentId(path.segment()));
        const std::uint32_t occurrence = insight->view().occurrenceOf(path.segment());
        QString out = QStringLiteral("/.%1%2-%3")
                          .arg(id, occurrence > 1 ? QStringLiteral("(%1)").arg(occurrence - 1) : QString(),
                               QString::number(path.field()));
        if (path.repetition() > 1) {
            out += QStringLiteral("(%1)").arg(path.repetition() - 1);
        }
        if (path.component() > 0) {
            out += QStringLiteral("-%1").arg(path.component());
        }
        return path.subcomponent() > 0 ? out + QStringLiteral("-%1").arg(path.subcomponent()) : out;
    }
    case CopyAs::Json:
        return QStringLiteral("{\"path\": %1, \"name\": %2, \"value\": %3}")
            .arg(json(where), json(name), element.present() ? json(value) : QStringLiteral("null"));
    case CopyAs::Csv: {
        const auto cell = [](QString text) {
            return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        };
        return cell(where) + QLatin1Char(',') + cell(name) + QLatin1Char(',') + cell(value);
    }
    case CopyAs::Markdown:
        return QStringLiteral("| %1 | %2 | `%3` |")
            .arg(where, name, QString(value).replace(QLatin1Char('|'), QStringLiteral("\\|")));
    case CopyAs::Filter:
        switch (element.presence) {
        case hl7::Presence::Absent:
            return QStringLiteral("absent(%1)").arg(where);
        case hl7::Presence::Empty:
            return QStringLiteral("empty(%1)").arg(where);
        case hl7::Presence::Null:
            return QStringLiteral("null(%1)").arg(where);
        case hl7::Presence::Value:
            return path.field() == 0 ? QStringLiteral("exists(%1)").arg(where)
                                     : QStringLiteral("%1 = %2").arg(where, filterValue(value));
        }
    }
    return {};
}

void MessageTree::copy(CopyAs how) {
    const QString text = textOf(m_view->currentIndex().row(), how);
    if (!text.isEmpty() && (how == CopyAs::Path || how == CopyAs::Terser)) {
        copyWords(text);
    } else if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void MessageTree::contextMenu(const QPoint& at) {
    const int row = m_view->indexAt(at).row();
    const hl7::FieldPath path = m_model->pathAt(row);
    if (path.segment() == 0) {
        return;
    }
    const QString condition = textOf(row, CopyAs::Filter), where = m_model->pathText(row);
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Filter by this"), this, [this, condition] { emit filterAsked(condition); });
    menu->addAction(tr("Exclude this"), this,
                    [this, condition] { emit filterAsked(QStringLiteral("not ") + condition); });
    menu->addAction(tr("Only messages lacking this"), this, [this, where, path] {
        emit filterAsked(path.field() == 0 ? QStringLiteral("not exists(%1)").arg(where)
                                           : QStringLiteral("not valued(%1)").arg(where));
    });
    if (path.field() != 0) {
        menu->addAction(tr("Add as a column"), this, [this, where] { emit columnAsked(where); });
    }
    menu->addSeparator();
    for (const auto& [how, text] :
         {std::pair{CopyAs::Path, tr("Copy path")}, std::pair{CopyAs::Value, tr("Copy value")},
          std::pair{CopyAs::Terser, tr("Copy as Terser path")}, std::pair{CopyAs::Json, tr("Copy as JSON")},
          std::pair{CopyAs::Csv, tr("Copy as CSV")}, std::pair{CopyAs::Markdown, tr("Copy as Markdown")},
          std::pair{CopyAs::Filter, tr("Copy as filter")}}) {
        const CopyAs chosen = how;
        menu->addAction(text, this, [this, chosen] { copy(chosen); });
    }
    menu->addSeparator();
    auto* const edit = menu->addAction(tr("Edit value"), this, &MessageTree::editCurrent);
    m_view->selectRow(row);
    for (const char* id : {"names.set", "names.setCode", "names.clear"}) {
        QAction* const action = m_desk.actions.action(QLatin1String(id));
        if (action && path.field() != 0) {
            menu->addAction(action);
        }
    }
    edit->setEnabled(m_model->flags(m_model->index(row, OutlineModel::ValueColumn)) & Qt::ItemIsEditable);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

}  // namespace plumb::desk
