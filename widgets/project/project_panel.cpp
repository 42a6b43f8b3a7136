#include "widgets/project/project_panel.h"

#include "widgets/common/actions.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {

ProjectModel::ProjectModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk) {
    connect(&desk.workspace, &Workspace::feedsChanged, this, &ProjectModel::rebuild);
    connect(&desk.checks, &Checks::changed, this, &ProjectModel::rebuild);
    connect(&desk.focus, &Focus::messageChanged, this, &ProjectModel::touched);
    connect(&desk.workspace, &Workspace::feedOpened, this, [this](Feed* feed) {
        connect(feed, &Feed::grown, this, &ProjectModel::touched);
        connect(feed, &Feed::messageChanged, this, &ProjectModel::touched);
    });
    if (desk.project) {
        connect(desk.project, &ProjectWork::changed, this, &ProjectModel::rebuild);
    }
    rebuild();
}

void ProjectModel::addClosedSources(std::vector<Row>& rows) const {
    const ProjectWork& work = *m_desk.project;
    for (const project::SourceRow& source : work.contents().sources) {
        if (!work.feedOf(source.id)) {
            Row row;
            row.source = source.id;
            row.title = toQString(source.title);
            row.where = source.kind == project::SourceKind::File ? QDir::toNativeSeparators(toQString(source.path))
                                                                 : tr("In the project itself");
            row.missing = source.kind == project::SourceKind::File && placeOf(source, work.session().path()).isEmpty();
            rows.push_back(std::move(row));
        }
    }
}

qint64 ProjectModel::sourceAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].source : 0;
}

void ProjectModel::rebuild() {
    std::vector<Row> rows;
    const auto& feeds = m_desk.workspace.feeds();
    std::vector<Row> asleep;
    if (m_desk.project) {
        addClosedSources(asleep);
    }
    if (feeds.empty() && !asleep.empty()) {
        rows.push_back({nullptr, tr("Sources"), {}, {}, 0, 0, {}, {}, false});
        rows.insert(rows.end(), asleep.begin(), asleep.end());
    }
    if (!feeds.empty()) {
        rows.push_back({nullptr, tr("Sources"), {}, {}, 0, 0, {}, {}, false});
        std::vector<Row> specs;
        for (const auto& feed : feeds) {
            rows.push_back({feed.get(), {}, {}, {}, 0, 0, {}, {}, false});
            const AttachedSpec& attached = m_desk.checks.attached(*feed);
            const auto known =
                std::find_if(specs.begin(), specs.end(), [&](const Row& one) { return one.spec == attached.name; });
            if (known == specs.end()) {
                specs.push_back({nullptr, {}, attached.name, attached.title(), 1, 0, {}, {}, false});
            } else {
                ++known->users;
            }
        }
        rows.insert(rows.end(), asleep.begin(), asleep.end());
        rows.push_back({nullptr, tr("Held against"), {}, {}, 0, 0, {}, {}, false});
        rows.insert(rows.end(), specs.begin(), specs.end());
    }
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        touched();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ProjectModel::touched() {
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, 1));
    }
}

Feed* ProjectModel::feedAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].feed.data() : nullptr;
}

QString ProjectModel::specAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].spec : QString();
}

int ProjectModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProjectModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 2;
}

QVariant ProjectModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == 0) {
            if (row.feed) {
                const qsizetype edited = static_cast<qsizetype>(row.feed->editedMessages().size());
                return edited == 0 ? row.feed->title() : row.feed->title() + QStringLiteral(" *");
            }
            return row.source != 0 ? row.title : row.heading.isEmpty() ? row.specTitle : row.heading;
        }
        if (row.source != 0) {
            return row.missing ? tr("missing") : tr("closed");
        }
        if (row.feed) {
            switch (row.feed->state()) {
            case Feed::State::Opening:
                return tr("opening");
            case Feed::State::Failed:
                return tr("failed");
            case Feed::State::Indexing:
                return tr("%1 %").arg(static_cast<int>(row.feed->indexed() * 100));
            case Feed::State::Ready:
                return QLocale().toString(static_cast<qulonglong>(row.feed->size()));
            }
        }
        return {};
    case Qt::ToolTipRole:
        if (row.feed) {
            QString tip = row.feed->isScratch() ? row.feed->title() : row.feed->path();
            for (const QString& problem : row.feed->problems()) {
                tip += QLatin1Char('\n') + problem;
            }
            return tip;
        }
        if (row.source != 0) {
            return row.where;
        }
        return row.spec.isEmpty() ? QVariant() : QVariant(row.spec);
    case ToneRole:
        if (!row.heading.isEmpty()) {
            return static_cast<int>(index.column() == 0 ? Tone::Strong : Tone::Muted);
        }
        if (row.feed && row.feed->state() == Feed::State::Failed) {
            return static_cast<int>(Tone::Error);
        }
        if (row.missing) {
            return static_cast<int>(Tone::Warning);
        }
        return static_cast<int>(index.column() == 1 || row.source != 0 ? Tone::Muted : Tone::Plain);
    case DepthRole:
        return index.column() == 0 ? QVariant(row.heading.isEmpty() ? 1 : 0) : QVariant();
    case SpanRole:
        return !row.heading.isEmpty() || !row.spec.isEmpty();
    case Qt::TextAlignmentRole:
        return index.column() == 1 ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant ProjectModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? (section == 0 ? tr("Name") : tr("Messages"))
                                                                    : QVariant();
}

Qt::ItemFlags ProjectModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const bool heading = !m_rows[static_cast<std::size_t>(index.row())].heading.isEmpty();
    return heading ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

ProjectPanel::ProjectPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(new RowView(desk.theme, this))
    , m_model(new ProjectModel(desk, this)) {
    m_view->setModel(m_model);
    m_view->setHeaderShown(false);
    m_view->header()->setMinimumSectionSize(0);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_view->header()->resizeSection(1, 76);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &RowView::opened, this, &ProjectPanel::open);
    connect(m_view, &QAbstractItemView::clicked, this, &ProjectPanel::open);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProjectPanel::contextMenu);
    inEveryLanguage(this, [this] {
        m_view->setAccessibleName(tr("Open sources"));
        m_view->setEmptyText(tr("Nothing is open"), tr("Drop files, folders or archives here, or paste a message."));
        m_model->rebuild();
    });
}

void ProjectPanel::open(const QModelIndex& index) {
    if (Feed* const feed = m_model->feedAt(index.row())) {
        const std::uint64_t number = m_desk.focus.feed() == feed ? m_desk.focus.number() : 0;
        emit m_desk.focus.shown(feed, number);
    } else if (const qint64 source = m_model->sourceAt(index.row()); source != 0) {
        m_desk.project->openSource(source);
    } else if (!m_model->specAt(index.row()).isEmpty()) {
        m_desk.showPanel(QStringLiteral("findings"));
    }
}

void ProjectPanel::contextMenu(const QPoint& at) {
    const int row = m_view->indexAt(at).row();
    Feed* const feed = m_model->feedAt(row);
    if (const qint64 source = m_model->sourceAt(row); source != 0) {
        auto* const closed = new QMenu(this);
        closed->setAttribute(Qt::WA_DeleteOnClose);
        closed->addAction(tr("Open"), this, [this, source] { m_desk.project->openSource(source); });
        closed
            ->addAction(tr("Take it out of the project"), this,
                        [this, source] { m_desk.project->removeSource(source); })
            ->setEnabled(m_desk.project->session().isWritable());
        closed->popup(m_view->viewport()->mapToGlobal(at));
        return;
    }
    if (!feed) {
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show messages"), this, [this, feed = QPointer<Feed>(feed)] {
        if (feed) {
            emit m_desk.focus.shown(feed, 0);
        }
    });
    menu->addAction(tr("Check again"), this, [this, feed = QPointer<Feed>(feed)] {
        if (feed) {
            m_desk.checks.check(*feed);
        }
    });
    menu->addSeparator();
    menu->addAction(tr("Close"), this, [this, feed = QPointer<Feed>(feed)] {
        if (feed) {
            m_desk.workspace.close(feed);
        }
    });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

PanelInfo ProjectPanel::info() {
    return {QStringLiteral("project"),
            tr("Project"),
            QStringLiteral("project"),
            PanelArea::Left,
            QStringLiteral("Ctrl+Shift+E"),
            true,
            [](Desk& desk) { return new ProjectPanel(desk); },
            QStringLiteral("project")};
}

}  // namespace plumb::desk
