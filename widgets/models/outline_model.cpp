#include "widgets/models/outline_model.h"

#include "hl7/presence.h"
#include "widgets/models/mime_types.h"
#include "widgets/models/sentences.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace plumb::desk {
namespace {

/// With more segments than this, segments start closed: a message of a hundred thousand OBX opens like any other.
constexpr std::uint32_t kOpenUpTo = 2000;
/// Bytes of a value that a row shows; the value viewer has the rest.
constexpr std::uint64_t kShownBytes = 400;

bool isZ(std::string_view id) {
    return !id.empty() && (id[0] == 'Z' || id[0] == 'z');
}

QString elided(std::uint64_t bytes) {
    return OutlineModel::tr("%1 bytes, open value").arg(QLocale().toString(static_cast<qulonglong>(bytes)));
}

}  // namespace

void OutlineModel::setInsight(std::shared_ptr<const Insight> insight) {
    beginResetModel();
    m_insight = std::move(insight);
    m_found.clear();
    if (m_insight) {
        for (const ShownFinding& one : m_insight->findings()) {
            for (hl7::FieldPath path = one.finding.path; path.segment() != 0; path = path.parent()) {
                m_found.insert(path.packed());
            }
        }
    }
    rebuild();
    endResetModel();
}

void OutlineModel::setShow(Show show) {
    if (m_show != show) {
        beginResetModel();
        m_show = show;
        rebuild();
        endResetModel();
    }
}

void OutlineModel::setGrouped(bool grouped) {
    if (m_grouped != grouped) {
        beginResetModel();
        m_grouped = grouped;
        rebuild();
        endResetModel();
    }
}

void OutlineModel::setMasked(bool masked) {
    if (m_masked != masked) {
        m_masked = masked;
        if (!m_rows.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
    }
}

bool OutlineModel::isOpen(hl7::FieldPath path, bool byDefault) const {
    const auto fold = m_folds.find(path.packed());
    return fold != m_folds.end() ? fold->second : m_allOpen || byDefault;
}

bool OutlineModel::hasFinding(hl7::FieldPath path) const {
    return m_found.count(path.packed()) != 0;
}

bool OutlineModel::wanted(const hl7::Element& element) const {
    switch (m_show) {
    case Show::Populated:
        return element.presence == hl7::Presence::Value || element.presence == hl7::Presence::Null ||
               hasFinding(element.path);
    case Show::All:
        return element.present() || hasFinding(element.path);
    case Show::Defined:
        return true;
    case Show::Findings:
        return hasFinding(element.path);
    }
    return true;
}

void OutlineModel::rebuild() {
    m_rows.clear();
    if (!m_insight) {
        return;
    }
    const std::uint32_t count = m_insight->view().segmentCount();
    const std::vector<hl7::GroupOccurrence>* groups =
        m_grouped && m_insight->overlay() ? &m_insight->groups() : nullptr;
    std::vector<std::uint32_t> open;
    std::size_t next = 1;  // the first occurrence is the message itself
    for (std::uint32_t segment = 1; segment <= count; ++segment) {
        std::uint16_t depth = 0;
        if (groups) {
            while (!open.empty() && (*groups)[open.back()].last < segment) {
                open.pop_back();
            }
            for (; next < groups->size() && (*groups)[next].first <= segment; ++next) {
                if ((*groups)[next].last < segment) {
                    continue;
                }
                m_rows.push_back(
                    {0, static_cast<std::uint32_t>(next), static_cast<std::uint16_t>(open.size()), false, false});
                open.push_back(static_cast<std::uint32_t>(next));
            }
            depth = static_cast<std::uint16_t>(open.size());
        }
        if (m_show == Show::Findings && !hasFinding(hl7::FieldPath(segment))) {
            continue;
        }
        buildSegment(segment, depth, m_rows);
    }
}

void OutlineModel::buildSegment(std::uint32_t segment, std::uint16_t depth, std::vector<Row>& rows) {
    const hl7::FieldPath path(segment);
    const bool open = isOpen(path, m_insight->view().segmentCount() <= kOpenUpTo);
    rows.push_back({path.packed(), 0, depth, true, open});
    if (!open) {
        return;
    }
    std::vector<hl7::Element> fields;
    m_insight->view().children(path, fields);
    if (m_show == Show::Defined) {
        for (const spec::MergedElement& known : m_insight->segmentInfo(segment).fields) {
            if (known.element.number > fields.size() && known.element.number <= hl7::FieldPath::kMaxField) {
                fields.push_back(m_insight->view().at(path.child(known.element.number)));
            }
        }
    }
    for (const hl7::Element& field : fields) {
        if (wanted(field)) {
            buildField(field.path, static_cast<std::uint16_t>(depth + 1), rows);
        }
    }
}

void OutlineModel::buildField(hl7::FieldPath field, std::uint16_t depth, std::vector<Row>& rows) {
    std::vector<hl7::Element> repetitions;
    m_insight->view().children(field, repetitions);
    if (repetitions.size() <= 1) {
        buildBelow(field, depth, rows);
        return;
    }
    for (const hl7::Element& repetition : repetitions) {
        if (wanted(repetition) || repetition.presence == hl7::Presence::Empty) {
            buildBelow(repetition.path, depth, rows);
        }
    }
}

// A field with one repetition stands for it; a component with one sub-component likewise.
void OutlineModel::buildBelow(hl7::FieldPath path, std::uint16_t depth, std::vector<Row>& rows) {
    const hl7::FieldPath container = path.level() == hl7::Level::Field ? path.child(1) : path;
    std::vector<hl7::Element> parts;
    if (container.level() != hl7::Level::Subcomponent) {
        m_insight->view().children(container, parts);
    }
    const bool divided = parts.size() > 1;
    const bool open = divided && isOpen(path, false);
    rows.push_back({path.packed(), 0, depth, divided, open});
    if (!open) {
        return;
    }
    for (const hl7::Element& part : parts) {
        if (wanted(part)) {
            buildBelow(part.path, static_cast<std::uint16_t>(depth + 1), rows);
        }
    }
}

void OutlineModel::setExpanded(int row, bool expanded) {
    const Row before = m_rows[static_cast<std::size_t>(row)];
    if (!before.expandable || before.expanded == expanded) {
        return;
    }
    m_folds[before.packed] = expanded;
    std::vector<Row> made;
    const hl7::FieldPath path = hl7::FieldPath::fromPacked(before.packed);
    if (path.level() == hl7::Level::Segment) {
        buildSegment(path.segment(), before.depth, made);
    } else {
        buildBelow(path, before.depth, made);
    }
    std::size_t end = static_cast<std::size_t>(row) + 1;
    while (end < m_rows.size() && m_rows[end].depth > before.depth && m_rows[end].packed != 0) {
        ++end;
    }
    const auto at = m_rows.begin() + row;
    m_rows[static_cast<std::size_t>(row)] = made.front();
    if (end > static_cast<std::size_t>(row) + 1) {
        beginRemoveRows({}, row + 1, static_cast<int>(end) - 1);
        m_rows.erase(at + 1, m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
    }
    if (made.size() > 1) {
        beginInsertRows({}, row + 1, row + static_cast<int>(made.size()) - 1);
        m_rows.insert(m_rows.begin() + row + 1, made.begin() + 1, made.end());
        endInsertRows();
    }
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void OutlineModel::expandAll() {
    beginResetModel();
    m_folds.clear();
    m_allOpen = true;
    rebuild();
    endResetModel();
}

void OutlineModel::collapseAll() {
    beginResetModel();
    m_allOpen = false;
    m_folds.clear();
    if (m_insight) {
        for (std::uint32_t segment = 1; segment <= m_insight->view().segmentCount(); ++segment) {
            m_folds[hl7::FieldPath(segment).packed()] = false;
        }
    }
    rebuild();
    endResetModel();
}

hl7::FieldPath OutlineModel::pathAt(int row) const {
    return row >= 0 && row < rowCount() ? hl7::FieldPath::fromPacked(m_rows[static_cast<std::size_t>(row)].packed)
                                        : hl7::FieldPath();
}

int OutlineModel::rowOf(hl7::FieldPath path) const {
    // Rows stand in the order of their paths; headings between them have none.
    int best = -1;
    int low = 0, high = rowCount();
    while (low < high) {
        int middle = low + (high - low) / 2;
        int probe = middle;
        while (probe < high && m_rows[static_cast<std::size_t>(probe)].packed == 0) {
            ++probe;
        }
        if (probe == high) {
            high = middle;
            continue;
        }
        if (m_rows[static_cast<std::size_t>(probe)].packed <= path.packed()) {
            best = probe;
            low = probe + 1;
        } else {
            high = middle;
        }
    }
    while (best >= 0) {
        const hl7::FieldPath at = pathAt(best);
        if (at.segment() != 0 && at.contains(path)) {
            return best;
        }
        if (at.segment() != 0 && at.segment() < path.segment()) {
            return -1;
        }
        --best;
    }
    return -1;
}

int OutlineModel::reveal(hl7::FieldPath path) {
    if (path.segment() == 0) {
        return -1;
    }
    for (int guard = 0; guard < 5; ++guard) {
        const int row = rowOf(path);
        if (row < 0 || pathAt(row).packed() == path.packed()) {
            return row;
        }
        const Row& at = m_rows[static_cast<std::size_t>(row)];
        if (!at.expandable || at.expanded) {
            return row;
        }
        setExpanded(row, true);
    }
    return rowOf(path);
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutlineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutlineModel::label(const Row& row) const {
    const hl7::FieldPath path = hl7::FieldPath::fromPacked(row.packed);
    switch (path.level()) {
    case hl7::Level::Message: {
        const hl7::GroupOccurrence& group = m_insight->groups()[row.group];
        const hl7::Grammar& grammar = m_insight->overlay()->grammar();
        const QString name = toQString(grammar.nodes()[group.node].name);
        return grammar.nodes()[group.node].repeats() ? QStringLiteral("%1[%2]").arg(name).arg(group.occurrence) : name;
    }
    case hl7::Level::Segment: {
        const QString id = toQString(m_insight->view().segmentId(path.segment()).substr(0, 24));
        const std::uint32_t occurrence = m_insight->view().occurrenceOf(path.segment());
        const bool repeats =
            occurrence > 1 || m_insight->view().findSegment(m_insight->view().segmentId(path.segment()), 2) != 0;
        return repeats ? QStringLiteral("%1[%2]").arg(id).arg(occurrence) : id;
    }
    case hl7::Level::Component:
        return QStringLiteral(".%1").arg(path.component());
    case hl7::Level::Subcomponent:
        return QStringLiteral(".%1.%2").arg(path.component()).arg(path.subcomponent());
    default: {
        const QString id = toQString(m_insight->view().segmentId(path.segment()).substr(0, 24));
        return path.repetition() == 0 ? QStringLiteral("%1-%2").arg(id).arg(path.field())
                                      : QStringLiteral("%1-%2[%3]").arg(id).arg(path.field()).arg(path.repetition());
    }
    }
}

QString OutlineModel::pathText(int row) const {
    const hl7::FieldPath path = pathAt(row);
    return path.segment() == 0 ? QString() : m_insight->pathText(path);
}

QString OutlineModel::valueText(const Row& row, bool whole) const {
    const hl7::FieldPath path = hl7::FieldPath::fromPacked(row.packed);
    if (path.field() == 0) {
        return {};
    }
    const hl7::Element element = m_insight->view().at(path);
    switch (element.presence) {
    case hl7::Presence::Absent:
        return tr("absent");
    case hl7::Presence::Empty:
        return tr("empty");
    case hl7::Presence::Null:
        return QStringLiteral("\"\"");
    case hl7::Presence::Value:
        break;
    }
    if (m_masked && isSensitive(m_insight->view(), path)) {
        return QString(8, QChar(0x2022));
    }
    constexpr std::uint64_t kLong = 4096;
    if (element.range.length > kLong && !whole) {
        return elided(element.range.length);
    }
    return m_insight->text(element.range, whole ? element.range.length : kShownBytes);
}

QVariant OutlineModel::status(const Row& row, int role) const {
    const hl7::FieldPath path = hl7::FieldPath::fromPacked(row.packed);
    if (path.segment() == 0) {
        return {};
    }
    const std::optional<Tone> worst = hasFinding(path) ? m_insight->worstAt(path) : std::nullopt;
    if (role == SeverityRole) {
        return worst ? QVariant(static_cast<int>(*worst)) : QVariant();
    }
    if (role == ToneRole) {
        return static_cast<int>(worst ? *worst : Tone::Muted);
    }
    if (role == Qt::ToolTipRole) {
        QStringList sentences;
        for (const ShownFinding* finding : m_insight->findingsAt(path, true)) {
            sentences.append(finding->sentence);
            if (sentences.size() == 8) {
                break;
            }
        }
        return sentences.isEmpty() ? QVariant() : QVariant(sentences.join(QLatin1Char('\n')));
    }
    if (path.field() == 0) {
        return {};
    }
    const spec::MergedElement info = m_insight->elementInfo(path);
    return info.known ? toQString(spec::printUsage(info.element.usage)) : tr("not defined");
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_insight) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const hl7::FieldPath path = hl7::FieldPath::fromPacked(row.packed);
    if (index.column() == PathColumn) {
        switch (role) {
        case DepthRole:
            return row.depth;
        case ExpandableRole:
            return row.expandable;
        case ExpandedRole:
            return row.expanded;
        default:
            break;
        }
    }
    if (index.column() == StatusColumn && (role == SeverityRole || role == ToneRole || role == Qt::ToolTipRole)) {
        return status(row, role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (index.column()) {
        case PathColumn:
            return label(row);
        case NameColumn:
            return path.segment() == 0 ? QVariant() : m_insight->name(path);
        case ValueColumn:
            return role == Qt::EditRole && m_insight->view().at(path).presence != hl7::Presence::Value
                       ? (m_insight->view().at(path).presence == hl7::Presence::Null ? QStringLiteral("\"\"")
                                                                                     : QString())
                       : valueText(row, role == Qt::EditRole);
        case MeaningColumn: {
            if (path.field() == 0 || (m_masked && isSensitive(m_insight->view(), path))) {
                return {};
            }
            const hl7::Element element = m_insight->view().at(path);
            if (element.range.length > kShownBytes * 4) {
                return {};
            }
            const QString meaning = m_insight->meaning(element);
            return meaning == valueText(row, false) ? QString() : meaning;
        }
        case TypeColumn:
            return path.field() == 0 ? QString() : m_insight->type(path);
        case StatusColumn:
            return status(row, Qt::DisplayRole);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        if (index.column() == PathColumn) {
            return pathText(index.row());
        }
        return index.column() <= MeaningColumn ? data(index, Qt::DisplayRole) : QVariant();
    case Qt::AccessibleTextRole:
        return data(index, Qt::DisplayRole);
    case MonospaceRole:
        return index.column() == ValueColumn;
    case ToneRole:
        if (path.level() == hl7::Level::Message) {
            return static_cast<int>(Tone::Muted);
        }
        if (path.level() == hl7::Level::Segment) {
            const bool z = isZ(m_insight->view().segmentId(path.segment()));
            return static_cast<int>(index.column() != PathColumn ? Tone::Plain : z ? Tone::ZSegment : Tone::Segment);
        }
        if (index.column() == ValueColumn) {
            const hl7::Presence presence = m_insight->view().at(path).presence;
            return static_cast<int>(presence == hl7::Presence::Value ? Tone::Plain : Tone::Muted);
        }
        return static_cast<int>(index.column() == TypeColumn ? Tone::Muted : Tone::Plain);
    case KeyRole:
        return QVariant::fromValue<qulonglong>(row.packed);
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PathColumn:
        return tr("Path");
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    case MeaningColumn:
        return tr("Meaning");
    case TypeColumn:
        return tr("Type");
    case StatusColumn:
        return tr("Usage");
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const hl7::FieldPath path = hl7::FieldPath::fromPacked(row.packed);
    if (path.field() != 0) {
        flags |= Qt::ItemIsDragEnabled;
        const bool header = path.field() <= 2 && m_insight->view().segmentId(path.segment()) == "MSH";
        if (index.column() == ValueColumn && !header && !(m_masked && isSensitive(m_insight->view(), path))) {
            flags |= Qt::ItemIsEditable;
        }
    }
    return flags;
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    if (value.toString() != data(index, Qt::EditRole).toString()) {
        emit valueEdited(m_rows[static_cast<std::size_t>(index.row())].packed, value.toString());
    }
    return true;
}

QStringList OutlineModel::mimeTypes() const {
    return {QLatin1String(kPathMime), QStringLiteral("text/plain")};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) {
        return nullptr;
    }
    const QString path = pathText(indexes.first().row());
    auto* mime = new QMimeData;
    mime->setData(QLatin1String(kPathMime), path.toUtf8());
    mime->setText(path);
    return mime;
}

}  // namespace plumb::desk
