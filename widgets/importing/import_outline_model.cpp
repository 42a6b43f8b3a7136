#include "widgets/importing/import_outline_model.h"

#include "widgets/importing/importing_words.h"
#include "widgets/importing/reason_words.h"
#include "widgets/models/sentences.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

using Kind = ImportRow::Kind;

Tone toneOfRow(const ImportRow& row) {
    switch (row.kind) {
    case Kind::Message:
    case Kind::ValueSet:
    case Kind::Type:
        return Tone::Strong;
    case Kind::Segment:
        return row.path.starts_with('Z') ? Tone::ZSegment : Tone::Segment;
    default:
        return row.isSection() ? Tone::Strong : Tone::Plain;
    }
}

std::string foldKey(const ImportRow& row) {
    return row.isSection() ? '\n' + std::to_string(static_cast<int>(row.kind)) : row.path;
}

}  // namespace

ImportOutlineModel::ImportOutlineModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_fold(&foldKey) {}

void ImportOutlineModel::setScene(ImportScenePtr scene, const std::unordered_set<std::string>& settled) {
    beginResetModel();
    const bool first = !m_scene;
    m_scene = std::move(scene);
    m_settled = settled;
    m_marks.clear();
    if (m_scene) {
        m_marks.resize(m_scene->rows.size());
        // What stands below a row follows it, so the last comes first.
        for (std::size_t i = m_scene->rows.size(); i-- > 0;) {
            const ImportRow& row = m_scene->rows[i];
            for (const ImportCell& cell : row.cells) {
                m_marks[i] += isMarked(cell) ? 1 : 0;
            }
            if (row.parent >= 0) {
                m_marks[static_cast<std::size_t>(row.parent)] += m_marks[i];
            }
            if (first && row.isSection()) {
                m_fold.open(row);
            }
        }
        m_fold.list(m_scene->rows);
    } else {
        m_fold.clear();
    }
    endResetModel();
}

bool ImportOutlineModel::isMarked(const ImportCell& cell) const {
    return cell.doubtful && std::any_of(cell.facts.begin(), cell.facts.end(), [this](std::uint32_t index) {
               const spec::ImportFact& fact = m_scene->fact(index);
               return fact.state == spec::FactState::Doubtful && m_settled.count(factKey(fact)) == 0;
           });
}

void ImportOutlineModel::setExpanded(int row, bool expanded) {
    const ImportRow* const one = at(row);
    if (one && m_fold.setOpen(*one, expanded)) {
        beginResetModel();
        m_fold.list(m_scene->rows);
        endResetModel();
    }
}

const ImportRow* ImportOutlineModel::at(int row) const {
    const int shown = m_fold.rowAt(row);
    return shown < 0 ? nullptr : &m_scene->rows[static_cast<std::size_t>(shown)];
}

QModelIndex ImportOutlineModel::reveal(std::uint32_t fact) {
    if (!m_scene) {
        return {};
    }
    for (std::size_t i = 0; i < m_scene->rows.size(); ++i) {
        const ImportRow& row = m_scene->rows[i];
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const std::vector<std::uint32_t>& facts = row.cells[column].facts;
            if (std::find(facts.begin(), facts.end(), fact) == facts.end()) {
                continue;
            }
            return revealed(i, column);
        }
    }
    return {};
}

QModelIndex ImportOutlineModel::reveal(const std::string& path) {
    for (std::size_t i = 0; m_scene && !path.empty() && i < m_scene->rows.size(); ++i) {
        if (m_scene->rows[i].path == path) {
            return revealed(i, ImportRow::Place);
        }
    }
    return {};
}

QModelIndex ImportOutlineModel::revealed(std::size_t row, std::size_t column) {
    if (m_fold.openAbove(m_scene->rows, row)) {
        beginResetModel();
        m_fold.list(m_scene->rows);
        endResetModel();
    }
    return index(m_fold.placeOf(static_cast<int>(row)), static_cast<int>(column));
}

int ImportOutlineModel::rowOf(const std::string& path) const {
    for (int row = 0; row < m_fold.count(); ++row) {
        if (foldKey(*at(row)) == path) {
            return row;
        }
    }
    return -1;
}

int ImportOutlineModel::factAt(const QModelIndex& index) const {
    const ImportRow* const row = at(index.row());
    if (!row || index.column() < 0) {
        return -1;
    }
    const auto firstOf = [](const ImportRow& one) {
        for (const ImportCell& cell : one.cells) {
            if (!cell.facts.empty()) {
                return static_cast<int>(cell.facts.front());
            }
        }
        return -1;
    };
    const ImportCell& cell = row->cells[static_cast<std::size_t>(index.column())];
    if (!cell.facts.empty()) {
        return static_cast<int>(cell.facts.front());
    }
    const std::size_t self = static_cast<std::size_t>(m_fold.rowAt(index.row()));
    for (std::size_t i = self; i < m_scene->rows.size() && (i == self || m_scene->rows[i].depth > row->depth); ++i) {
        if (const int found = firstOf(m_scene->rows[i]); found >= 0) {
            return found;
        }
    }
    return -1;
}

int ImportOutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_fold.count();
}

int ImportOutlineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ImportRow::ColumnCount);
}

QString ImportOutlineModel::placeText(const ImportRow& row) const {
    if (!row.isSection()) {
        return toQString(row.cells[ImportRow::Place].text);
    }
    const QString words = rowSectionWords(row.kind);
    return row.children == 0 ? words : tr("%1 (%2)").arg(words, QLocale().toString(row.children));
}

QVariant ImportOutlineModel::text(const ImportRow& row, int column) const {
    if (column == ImportRow::Place) {
        return placeText(row);
    }
    QString text = toQString(row.cells[static_cast<std::size_t>(column)].text);
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QVariant ImportOutlineModel::data(const QModelIndex& index, int role) const {
    const ImportRow* const row = at(index.row());
    if (!row) {
        return {};
    }
    const ImportCell& cell = row->cells[static_cast<std::size_t>(index.column())];
    const bool marked = isMarked(cell);
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return marked ? reasonWords(m_scene->fact(cell.facts.front()).reason) : text(*row, index.column());
    case ToneRole:
        return QVariant::fromValue(marked                               ? Tone::Warning
                                   : cell.doubtful                      ? Tone::Muted
                                   : index.column() == ImportRow::Place ? toneOfRow(*row)
                                   : index.column() == ImportRow::More  ? Tone::Muted
                                                                        : Tone::Plain);
    case SeverityRole: {
        const std::size_t self = static_cast<std::size_t>(m_fold.rowAt(index.row()));
        const bool below = index.column() == ImportRow::Place && m_marks[self] > 0 && !m_fold.isOpen(*row);
        return marked || below ? QVariant::fromValue(Tone::Warning) : QVariant();
    }
    case DepthRole:
        return row->depth;
    case ExpandableRole:
        return row->hasChildren;
    case ExpandedRole:
        return row->hasChildren && m_fold.isOpen(*row);
    case KeyRole:
        return toQString(row->path);
    case Qt::AccessibleTextRole:
        return marked ? tr("%1, doubtful").arg(text(*row, index.column()).toString()) : text(*row, index.column());
    default:
        return {};
    }
}

QVariant ImportOutlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ImportRow::Place:
        return tr("Place");
    case ImportRow::Name:
        return tr("Name");
    case ImportRow::Usage:
        return tr("Usage");
    case ImportRow::HowOften:
        return tr("How often");
    case ImportRow::DataType:
        return tr("Type");
    case ImportRow::Length:
        return tr("Length");
    default:
        return tr("More");
    }
}

void ImportOutlineModel::sayAnew() {
    if (m_fold.count() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

}  // namespace plumb::desk
