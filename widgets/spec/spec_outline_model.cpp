#include "widgets/spec/spec_outline_model.h"

#include <algorithm>

namespace plumb::desk {
namespace {

Tone toneOfName(SpecThing thing, const QString& name) {
    switch (thing) {
    case SpecThing::Head:
    case SpecThing::Section:
        return Tone::Strong;
    case SpecThing::Node:
    case SpecThing::Change:
    case SpecThing::Segment:
        return name.startsWith(QLatin1Char('Z')) ? Tone::ZSegment : Tone::Segment;
    default:
        return Tone::Plain;
    }
}

}  // namespace

SpecOutlineModel::SpecOutlineModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_fold([](const OutlineRow& row) { return row.path; }) {}

void SpecOutlineModel::setReading(const SpecReadingPtr& reading) {
    if (!reading || !reading->readable || reading == m_reading) {
        return;
    }
    beginResetModel();
    m_reading = reading;
    if (m_first) {
        for (const OutlineRow& row : reading->rows) {
            if (row.thing == SpecThing::Section) {
                m_fold.open(row);
            }
        }
        m_first = reading->rows.empty();
    }
    m_fold.list(reading->rows);
    endResetModel();
}

void SpecOutlineModel::setExpanded(int row, bool expanded) {
    const OutlineRow* const one = at(row);
    if (one && m_fold.setOpen(*one, expanded)) {
        beginResetModel();
        m_fold.list(m_reading->rows);
        endResetModel();
    }
}

int SpecOutlineModel::show(int outlineRow) {
    if (!m_reading || outlineRow < 0 || outlineRow >= static_cast<int>(m_reading->rows.size())) {
        return -1;
    }
    if (m_fold.openAbove(m_reading->rows, static_cast<std::size_t>(outlineRow))) {
        beginResetModel();
        m_fold.list(m_reading->rows);
        endResetModel();
    }
    return m_fold.placeOf(outlineRow);
}

const OutlineRow* SpecOutlineModel::at(int row) const {
    const int found = outlineRow(row);
    return found < 0 ? nullptr : &m_reading->rows[static_cast<std::size_t>(found)];
}

int SpecOutlineModel::outlineRowOf(const std::string& path) const {
    if (!m_reading) {
        return -1;
    }
    const auto found = std::find_if(m_reading->rows.begin(), m_reading->rows.end(),
                                    [&](const OutlineRow& row) { return row.path == path; });
    return found == m_reading->rows.end() ? -1 : static_cast<int>(found - m_reading->rows.begin());
}

int SpecOutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_fold.count();
}

int SpecOutlineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SpecOutlineModel::data(const QModelIndex& index, int role) const {
    const OutlineRow* const row = at(index.row());
    if (!row) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return row->name;
        case UsageColumn:
            return row->usage;
        case RepeatColumn:
            return row->repeat;
        default:
            return row->what;
        }
    case Qt::ToolTipRole:
        return index.column() == WhatColumn && !row->what.isEmpty() ? row->what : row->name;
    case ToneRole: {
        const Tone tone = index.column() == NameColumn   ? toneOfName(row->thing, row->name)
                          : index.column() == WhatColumn ? Tone::Muted
                                                         : Tone::Plain;
        return QVariant::fromValue(tone);
    }
    case SeverityRole:
        if (index.column() == NameColumn) {
            switch (row->worst) {
            case OutlineRow::Worst::Error:
                return QVariant::fromValue(Tone::Error);
            case OutlineRow::Worst::Warning:
                return QVariant::fromValue(Tone::Warning);
            case OutlineRow::Worst::Nothing:
                break;
            }
        }
        return {};
    case DepthRole:
        return row->depth;
    case ExpandableRole:
        return row->hasChildren;
    case ExpandedRole:
        return row->hasChildren && m_fold.isOpen(*row);
    case KeyRole:
        return QString::fromStdString(row->path);
    default:
        return {};
    }
}

QVariant SpecOutlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Place");
    case UsageColumn:
        return tr("Usage");
    case RepeatColumn:
        return tr("How often");
    default:
        return tr("What");
    }
}

}  // namespace plumb::desk
