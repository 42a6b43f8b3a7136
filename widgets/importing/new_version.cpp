#include "widgets/importing/new_version.h"

#include "spec/spec_yaml.h"
#include "widgets/importing/importing_words.h"
#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"

#include <utility>

namespace plumb::desk {

NewVersion::NewVersion(Jobs& jobs, QObject* parent)
    : QAbstractTableModel(parent)
    , m_jobs(jobs) {}

void NewVersion::begin(spec::SpecDocument base, std::string ours) {
    end();
    m_begun = true;
    m_base = std::make_shared<const spec::SpecDocument>(std::move(base));
    m_ours = ours.empty() ? spec::writeSpecYaml(*m_base) : std::move(ours);
    emit keptChanged();
}

void NewVersion::begin(Kept kept) {
    begin(std::move(kept.base), std::move(kept.ours));
    m_spec = std::move(kept.spec);
    m_takeNext = std::move(kept.takeTheirs);
}

std::optional<NewVersion::Kept> NewVersion::kept() const {
    if (!m_begun || m_taken) {
        return std::nullopt;
    }
    return Kept{*m_base, m_ours, m_spec, m_takeNext.empty() ? m_takeTheirs : m_takeNext};
}

void NewVersion::taken() {
    m_taken = true;
    emit keptChanged();
}

void NewVersion::end() {
    beginResetModel();
    m_job = {};
    m_begun = m_taken = false;
    m_spec.clear();
    m_takeNext.clear();
    m_merged.reset();
    m_theirs.reset();
    m_takeTheirs.clear();
    m_conflicts.clear();
    endResetModel();
}

void NewVersion::merge(const spec::SpecDocument& theirs) {
    if (m_begun) {
        m_theirs = std::make_shared<const spec::SpecDocument>(theirs);
        m_conflicts.clear();
        m_takeTheirs.clear();
        run();
    }
}

void NewVersion::run() {
    m_job = m_jobs.run<MergedPtr>(
        this, tr("Merging the new version"),
        [base = m_base, theirs = m_theirs, text = m_ours, take = m_takeTheirs](const CancelToken&,
                                                                               Progress&) -> Result<MergedPtr> {
            spec::ReadSpec ours = spec::readSpecYaml(text, "spec.yaml");
            if (!ours.notes.empty()) {
                return fail(spec::asError(ours.notes.front(), ours.notes.size() - 1));
            }
            Result<spec::Reimport> merge = spec::reimported(*base, ours.document, *theirs, take);
            if (!merge) {
                return fail(std::move(merge.error()));
            }
            auto merged = std::make_shared<Merged>();
            merged->text = spec::reimportedText(text, ours.document, merge->spec);
            merged->merge = std::move(*merge);
            return MergedPtr(std::move(merged));
        },
        [this](Result<MergedPtr> merged) {
            m_job = {};
            if (!merged) {
                emit failed(sentence(merged.error()));
                return;
            }
            beginResetModel();
            m_merged = std::move(*merged);
            if (m_takeTheirs.empty()) {
                m_conflicts = m_merged->merge.conflicts;
            }
            endResetModel();
            if (!m_takeNext.empty()) {
                m_takeTheirs = std::exchange(m_takeNext, {});
                run();
            }
            emit done();
        });
}

// Conflicts come first: they are what somebody must look at.
const spec::SpecChange* NewVersion::at(int row) const {
    if (!m_merged || row < 0) {
        return nullptr;
    }
    std::size_t index = static_cast<std::size_t>(row);
    const std::vector<spec::SpecChange>* const lists[] = {&m_conflicts, &m_merged->merge.changes,
                                                          &m_merged->merge.kept};
    for (const std::vector<spec::SpecChange>* const list : lists) {
        if (index < list->size()) {
            return &(*list)[index];
        }
        index -= list->size();
    }
    return nullptr;
}

bool NewVersion::isConflict(int row) const {
    return row >= 0 && row < static_cast<int>(m_conflicts.size());
}

void NewVersion::settle(int row) {
    if (!isConflict(row)) {
        return;
    }
    const std::string& at = m_conflicts[static_cast<std::size_t>(row)].at;
    if (m_takeTheirs.erase(at) == 0) {
        m_takeTheirs.insert(at);
    }
    m_taken = false;
    emit keptChanged();
    run();
}

int NewVersion::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_merged
               ? 0
               : static_cast<int>(m_conflicts.size() + m_merged->merge.changes.size() + m_merged->merge.kept.size());
}

int NewVersion::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString NewVersion::stands(int row) const {
    if (isConflict(row)) {
        return m_takeTheirs.count(m_conflicts[static_cast<std::size_t>(row)].at) > 0
                   ? tr("the document's word")
                   : tr("your word; Enter takes the document's");
    }
    const bool change = static_cast<std::size_t>(row) < m_conflicts.size() + m_merged->merge.changes.size();
    return change ? tr("as the document says now") : tr("your own, kept");
}

QVariant NewVersion::data(const QModelIndex& index, int role) const {
    const spec::SpecChange* const change = at(index.row());
    if (!change) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case AboutColumn: {
            spec::ImportFact fact;
            fact.path = change->path;
            fact.property = change->property;
            return aboutWords(fact);
        }
        case HowColumn:
            return change->kind == spec::SpecChange::Kind::Added     ? tr("new")
                   : change->kind == spec::SpecChange::Kind::Removed ? tr("gone")
                                                                     : tr("changed");
        case BeforeColumn:
            return toQString(change->before);
        case AfterColumn:
            return toQString(change->after);
        default:
            return isConflict(index.row()) && !change->ours.empty()
                       ? tr("%1: %2").arg(toQString(change->ours), stands(index.row()))
                       : stands(index.row());
        }
    case SeverityRole:
        return index.column() == AboutColumn && isConflict(index.row()) ? QVariant::fromValue(Tone::Warning)
                                                                        : QVariant();
    case ToneRole:
        return QVariant::fromValue(index.column() == BeforeColumn ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

QVariant NewVersion::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case AboutColumn:
        return tr("About");
    case HowColumn:
        return tr("How");
    case BeforeColumn:
        return tr("Document before");
    case AfterColumn:
        return tr("Document now");
    default:
        return tr("What stands");
    }
}

}  // namespace plumb::desk
