#include "widgets/project/project_model.h"

#include "widgets/keeping/project_work.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/roles.h"
#include "widgets/models/workspace.h"
#include "widgets/project/hidden_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace plumb::desk {

using Kind = ProjectRow::Kind;

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
        connect(&desk.project->session(), &ProjectSession::stateChanged, this, &ProjectModel::rebuild);
    }
    rebuild();
}

void ProjectModel::rebuild() {
    std::vector<ProjectRow> rows = projectRows(m_desk, m_folded);
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const ProjectRow& one, const ProjectRow& other) { return one.key() == other.key(); });
    if (same) {
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

const ProjectRow* ProjectModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ProjectModel::rowOf(const QString& key) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ProjectRow& one) { return one.key() == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ProjectModel::setFolded(int row, bool folded) {
    const ProjectRow* const head = at(row);
    if (head && head->kind == Kind::Section && head->folded != folded) {
        folded ? static_cast<void>(m_folded.insert(head->section)) : static_cast<void>(m_folded.remove(head->section));
        rebuild();
    }
}

int ProjectModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProjectModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 2;
}

QString ProjectModel::text(const ProjectRow& row, int column) const {
    if (row.kind == Kind::Note && column == 0) {
        return m_desk.masked() ? hiddenText() : row.title.simplified();
    }
    if (row.kind != Kind::Open) {
        return column == 0 ? row.title : row.detail;
    }
    if (!row.feed) {
        return {};
    }
    if (column == 0) {
        return row.feed->editedMessages().empty() ? row.feed->title() : row.feed->title() + QStringLiteral(" *");
    }
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
    return {};
}

QString ProjectModel::tip(const ProjectRow& row) const {
    if (row.kind == Kind::Note) {
        return m_desk.masked() ? row.tip : row.title + QLatin1Char('\n') + row.tip;
    }
    if (!row.feed) {
        return row.tip;
    }
    QString tip = row.feed->isScratch() ? row.feed->title() : row.feed->path();
    for (const QString& problem : row.feed->problems()) {
        tip += QLatin1Char('\n') + problem;
    }
    return tip;
}

QVariant ProjectModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ProjectRow& row = *at(index.row());
    const bool section = row.kind == Kind::Section;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tip(row);
    case ToneRole:
        return static_cast<int>(section && index.column() == 0                         ? Tone::Strong
                                : row.feed && row.feed->state() == Feed::State::Failed ? Tone::Error
                                : row.missing                                          ? Tone::Warning
                                : index.column() == 1 || row.kind == Kind::Closed || row.kind == Kind::Hint
                                    ? Tone::Muted
                                    : Tone::Plain);
    case DepthRole:
        return index.column() == 0 ? QVariant(section ? 0 : 1) : QVariant();
    case ExpandableRole:
        return section;
    case ExpandedRole:
        return section && !row.folded;
    case SpanRole:
        return true;
    case MaskedRole:
        return row.kind == Kind::Note && index.column() == 0;
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
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace plumb::desk
