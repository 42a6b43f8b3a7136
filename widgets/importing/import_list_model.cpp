#include "widgets/importing/import_list_model.h"

#include "widgets/importing/importing_words.h"
#include "widgets/importing/reason_words.h"
#include "widgets/models/sentences.h"

#include <algorithm>

namespace plumb::desk {

using spec::FactState;

ImportListModel::ImportListModel(ImportSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session) {}

void ImportListModel::setShow(Show show) {
    m_show = show;
    refresh();
}

std::size_t ImportListModel::count(Show show) const {
    switch (show) {
    case Show::Doubtful:
        return m_session.left().size();
    case Show::Answered:
        return m_session.answered().size();
    case Show::LeftOut:
        return m_session.scene() ? m_session.scene()->imported.report.count(FactState::Skipped) : 0;
    case Show::Taken:
        return m_session.scene() ? m_session.scene()->imported.report.count(FactState::Taken) : 0;
    }
    return 0;
}

void ImportListModel::refresh() {
    beginResetModel();
    m_scene = m_session.scene();
    m_doubts.clear();
    m_facts.clear();
    m_answered.clear();
    if (m_show == Show::Doubtful) {
        m_doubts = m_session.left();
    } else if (m_show == Show::Answered) {
        m_answered = m_session.answered();
    } else if (m_scene) {
        const FactState wanted = m_show == Show::Taken ? FactState::Taken : FactState::Skipped;
        const std::vector<spec::ImportFact>& facts = m_scene->imported.report.facts;
        for (std::size_t i = 0; i < facts.size(); ++i) {
            if (facts[i].state == wanted) {
                m_facts.push_back(static_cast<std::uint32_t>(i));
            }
        }
    }
    endResetModel();
}

const ImportDoubt* ImportListModel::doubtAt(int row) const {
    return row >= 0 && row < static_cast<int>(m_doubts.size()) ? m_doubts[static_cast<std::size_t>(row)] : nullptr;
}

int ImportListModel::factIndexAt(int row) const {
    if (row < 0 || row >= rowCount() || m_show == Show::Answered) {
        return -1;
    }
    const std::size_t at = static_cast<std::size_t>(row);
    return static_cast<int>(m_show == Show::Doubtful ? m_doubts[at]->facts.front() : m_facts[at]);
}

const spec::ImportFact* ImportListModel::factAt(int row) const {
    if (m_show == Show::Answered && row >= 0 && row < rowCount()) {
        return &m_answered[static_cast<std::size_t>(row)].fact;
    }
    const int index = factIndexAt(row);
    return index < 0 ? nullptr : &m_scene->fact(static_cast<std::uint32_t>(index));
}

int ImportListModel::rowOf(const std::string& key) const {
    const auto found =
        std::find_if(m_doubts.begin(), m_doubts.end(), [&](const ImportDoubt* one) { return one->key == key; });
    return found == m_doubts.end() ? -1 : static_cast<int>(found - m_doubts.begin());
}

int ImportListModel::rowOfFact(std::uint32_t fact) const {
    for (int row = 0; row < rowCount(); ++row) {
        const ImportDoubt* const doubt = doubtAt(row);
        if (doubt ? std::find(doubt->facts.begin(), doubt->facts.end(), fact) != doubt->facts.end()
                  : factIndexAt(row) == static_cast<int>(fact)) {
            return row;
        }
    }
    return -1;
}

int ImportListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(std::max({m_doubts.size(), m_facts.size(), m_answered.size()}));
}

int ImportListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportListModel::text(int row, int column) const {
    const spec::ImportFact& fact = *factAt(row);
    switch (column) {
    case AboutColumn:
        return aboutWords(fact);
    case TextColumn: {
        const ImportDoubt* const doubt = doubtAt(row);
        if (doubt && doubt->facts.size() > 1) {
            QStringList said;
            for (const std::uint32_t index : doubt->facts) {
                if (const QString one = toQString(m_scene->fact(index).text); !said.contains(one)) {
                    said.append(one);
                }
            }
            return said.join(QStringLiteral("; "));
        }
        return toQString(fact.text);
    }
    case PlaceColumn:
        return m_scene ? placeWords(m_scene->source->document, fact.place) : QString();
    default:
        return m_show == Show::Answered ? answerWords(m_answered[static_cast<std::size_t>(row)].said)
               : m_show == Show::Taken  ? toQString(fact.value)
                                        : reasonWords(fact.reason);
    }
}

QVariant ImportListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column()).replace(QLatin1Char('\n'), QLatin1Char(' '));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(index.row(), index.column());
    case SeverityRole:
        return index.column() != AboutColumn ? QVariant()
               : m_show == Show::Doubtful    ? QVariant::fromValue(Tone::Warning)
               : m_show == Show::Answered    ? QVariant::fromValue(Tone::Fine)
                                             : QVariant();
    case ToneRole:
        return QVariant::fromValue(index.column() == PlaceColumn ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

QVariant ImportListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case AboutColumn:
        return tr("About");
    case TextColumn:
        return tr("In the document");
    case PlaceColumn:
        return tr("Where");
    default:
        return m_show == Show::Answered ? tr("Answer") : m_show == Show::Taken ? tr("In the spec") : tr("Reason");
    }
}

void ImportListModel::sayAnew() {
    refresh();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString answerWords(const spec::Correction& said) {
    using Kind = spec::Correction::Kind;
    const QString text = toQString(said.text), meaning = toQString(said.meaning);
    switch (said.kind) {
    case Kind::Value:
        return meaning.isEmpty() ? ImportListModel::tr("Another value, here only")
                                 : ImportListModel::tr("%1, here only").arg(meaning);
    case Kind::Nothing:
        return ImportListModel::tr("Say nothing here");
    case Kind::LeaveOut:
        return ImportListModel::tr("Leave the table \"%1\" out").arg(text);
    case Kind::Standard:
        return meaning.isEmpty() ? ImportListModel::tr("Another version of the standard")
                                 : ImportListModel::tr("The standard is HL7 %1").arg(meaning);
    case Kind::Segment:
    case Kind::Message:
    case Kind::Table:
        return meaning.isEmpty() ? ImportListModel::tr("The table \"%1\" is about something else").arg(text)
                                 : ImportListModel::tr("The table \"%1\" is about %2").arg(text, meaning);
    case Kind::Heading:
        return meaning.isEmpty() ? ImportListModel::tr("Columns headed \"%1\" hold something else").arg(text)
                                 : ImportListModel::tr("Columns headed \"%1\" hold %2").arg(text, meaning);
    case Kind::UsageWord:
    case Kind::Type:
    case Kind::ValueSet:
    case Kind::Place:
        break;
    }
    return meaning.isEmpty() ? ImportListModel::tr("\"%1\" means something else, everywhere").arg(text)
                             : ImportListModel::tr("\"%1\" means %2, everywhere").arg(text, meaning);
}

}  // namespace plumb::desk
