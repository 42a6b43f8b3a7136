#include "widgets/project/sql_shelf.h"

#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"

#include <array>
#include <utility>

namespace plumb::desk {
namespace {

struct Example {
    const char* title;
    const char* sql;
};
// As the manual has them, where they are tested.
constexpr std::array<Example, 6> kExamples = {{
    {QT_TRANSLATE_NOOP("plumb::desk::SqlShelf", "Messages of each type"),
     "SELECT type, count(*) AS messages FROM message_view GROUP BY type ORDER BY 2 DESC, 1"},
    {QT_TRANSLATE_NOOP("plumb::desk::SqlShelf", "Values of a field, most frequent first"),
     "SELECT value, count(*) AS messages FROM field_value('MSH-9.2') GROUP BY value ORDER BY 2 DESC, 1"},
    {QT_TRANSLATE_NOOP("plumb::desk::SqlShelf", "Every repetition of a field"),
     "SELECT number, path, value FROM field_value('PID-3[*].5')"},
    {QT_TRANSLATE_NOOP("plumb::desk::SqlShelf", "A field of messages of one type"),
     "SELECT m.control_id, f.value\nFROM message_view m\nJOIN field_value('PV1-3.1') f ON f.source = m.source AND "
     "f.number = m.number\nWHERE m.type = 'ADT A01' AND f.state = 'value'"},
    {QT_TRANSLATE_NOOP("plumb::desk::SqlShelf", "How often a field is filled, empty or null"),
     "SELECT state, count(*) AS places FROM field_value('PID-8') GROUP BY state"},
    {QT_TRANSLATE_NOOP("plumb::desk::SqlShelf", "Who did what"),
     "SELECT at, who, machine, what, details FROM audit_view ORDER BY id DESC"},
}};

}  // namespace

SqlShelf::SqlShelf(QObject* parent)
    : QAbstractTableModel(parent) {
    rebuild();
}

void SqlShelf::setSaved(const QStringList& names) {
    if (m_saved != names) {
        m_saved = names;
        rebuild();
    }
}

void SqlShelf::setNames(std::vector<project::SqlName> names) {
    m_names = std::move(names);
    rebuild();
}

void SqlShelf::rebuild() {
    beginResetModel();
    m_rows.clear();
    if (!m_saved.isEmpty()) {
        m_rows.push_back({Kind::Heading, tr("Saved"), {}, {}});
        for (const QString& name : std::as_const(m_saved)) {
            m_rows.push_back({Kind::Saved, name, {}, name});
        }
    }
    m_rows.push_back({Kind::Heading, tr("Examples"), {}, {}});
    for (const Example& example : kExamples) {
        const QString sql = QString::fromLatin1(example.sql);
        m_rows.push_back({Kind::Example, tr(example.title), sql.simplified(), sql});
    }
    for (const bool views : {true, false}) {
        m_rows.push_back({Kind::Heading, views ? tr("Views") : tr("Tables"), {}, {}});
        for (const project::SqlName& one : m_names) {
            if (one.view == views) {
                QStringList columns;
                for (const std::string& column : one.columns) {
                    columns.append(toQString(column));
                }
                const bool function = one.name == "field_value";
                const QString name = toQString(one.name) + (function ? QStringLiteral("('PID-3')") : QString());
                m_rows.push_back({Kind::Name, name, columns.join(QStringLiteral(", ")), name});
            }
        }
    }
    endResetModel();
}

SqlShelf::Kind SqlShelf::kindAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].kind : Kind::Heading;
}

QString SqlShelf::textAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].text : QString();
}

int SqlShelf::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SqlShelf::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? row.title : row.about;
    case Qt::ToolTipRole:
        return row.about.isEmpty() ? row.title : row.kind == Kind::Example ? row.text : row.about;
    case ToneRole:
        return static_cast<int>(index.column() == 1         ? Tone::Muted
                                : row.kind == Kind::Heading ? Tone::Strong
                                                            : Tone::Plain);
    case SpanRole:
        return row.kind == Kind::Heading || row.kind == Kind::Example || row.about.isEmpty();
    default:
        return {};
    }
}

Qt::ItemFlags SqlShelf::flags(const QModelIndex& index) const {
    return kindAt(index.row()) == Kind::Heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace plumb::desk
