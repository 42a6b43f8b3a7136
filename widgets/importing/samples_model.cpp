#include "widgets/importing/samples_model.h"

#include "widgets/importing/importing_words.h"
#include "widgets/models/sentences.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {

using check::SampleCheck;
using check::SampleFinding;

void SamplesModel::setScene(ImportScenePtr scene) {
    beginResetModel();
    if (!m_scene || !scene || m_scene->source != scene->source) {
        m_closed.clear();
    }
    m_scene = std::move(scene);
    list();
    endResetModel();
}

void SamplesModel::list() {
    m_rows.clear();
    const int samples = m_scene ? static_cast<int>(m_scene->samples.size()) : 0;
    for (int sample = 0; sample < samples; ++sample) {
        m_rows.push_back({sample, -1});
        const int findings = static_cast<int>(m_scene->samples[static_cast<std::size_t>(sample)].findings.size());
        for (int finding = 0; finding < findings && m_closed.count(sample) == 0; ++finding) {
            m_rows.push_back({sample, finding});
        }
    }
}

int SamplesModel::sampleAt(int row) const {
    return row < 0 || row >= rowCount() ? -1 : m_rows[static_cast<std::size_t>(row)].sample;
}

int SamplesModel::findingAt(int row) const {
    return row < 0 || row >= rowCount() ? -1 : m_rows[static_cast<std::size_t>(row)].finding;
}

const SampleFinding* SamplesModel::finding(int row) const {
    const int at = findingAt(row);
    return at < 0 ? nullptr : &check(m_rows[static_cast<std::size_t>(row)]).findings[static_cast<std::size_t>(at)];
}

int SamplesModel::rowOf(int sample, int finding) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row& row) { return row.sample == sample && row.finding == finding; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SamplesModel::rowLike(int sample, const SampleFinding& finding) const {
    for (int row = 0; row < rowCount(); ++row) {
        const SampleFinding* const one = sampleAt(row) == sample ? this->finding(row) : nullptr;
        if (one && one->messagePath == finding.messagePath && one->finding.message == finding.finding.message) {
            return row;
        }
    }
    return rowOf(sample, -1);
}

void SamplesModel::setExpanded(int row, bool expanded) {
    const int sample = sampleAt(row);
    if (sample < 0 || (m_closed.count(sample) == 0) == expanded) {
        return;
    }
    beginResetModel();
    if (expanded) {
        m_closed.erase(sample);
    } else {
        m_closed.insert(sample);
    }
    list();
    endResetModel();
}

int SamplesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SamplesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const SampleCheck& SamplesModel::check(const Row& row) const {
    return m_scene->samples[static_cast<std::size_t>(row.sample)];
}

QString SamplesModel::text(const Row& row, int column) const {
    const SampleCheck& about = check(row);
    if (row.finding >= 0) {
        const SampleFinding& one = about.findings[static_cast<std::size_t>(row.finding)];
        return column == AboutColumn  ? toQString(one.messagePath.empty() ? one.rulePath : one.messagePath)
               : column == SaysColumn ? sentence(Note{one.finding.message, one.finding.arguments})
                                      : QString();
    }
    switch (column) {
    case AboutColumn:
        return sampleWords(about);
    case PlaceColumn:
        return placeWords(m_scene->source->document,
                          m_scene->imported.report.samples[static_cast<std::size_t>(row.sample)].place);
    default:
        break;
    }
    const QString errors = tr("%Ln errors", nullptr, static_cast<int>(about.errors)),
                  warnings = tr("%Ln warnings", nullptr, static_cast<int>(about.warnings));
    return about.findings.empty() ? tr("It keeps to the spec")
           : about.warnings == 0  ? errors
           : about.errors == 0    ? warnings
                                  : tr("%1, %2").arg(errors, warnings);
}

QVariant SamplesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const SampleCheck& about = check(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case SeverityRole: {
        if (index.column() != AboutColumn) {
            return {};
        }
        const bool error = row.finding < 0
                               ? about.errors > 0
                               : about.findings[static_cast<std::size_t>(row.finding)].finding.classification ==
                                     check::Classification::Error;
        return QVariant::fromValue(about.findings.empty() ? Tone::Fine : error ? Tone::Error : Tone::Warning);
    }
    case ToneRole:
        return QVariant::fromValue(index.column() == PlaceColumn                      ? Tone::Muted
                                   : index.column() == AboutColumn && row.finding < 0 ? Tone::Strong
                                                                                      : Tone::Plain);
    case DepthRole:
        return row.finding < 0 ? 0 : 1;
    case ExpandableRole:
        return row.finding < 0 && !about.findings.empty();
    case ExpandedRole:
        return row.finding < 0 && m_closed.count(row.sample) == 0;
    default:
        return {};
    }
}

QVariant SamplesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == AboutColumn ? tr("Sample") : section == PlaceColumn ? tr("Where") : tr("Against the spec");
}

void SamplesModel::sayAnew() {
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString sampleWords(const SampleCheck& check) {
    return check.type.empty() ? SamplesModel::tr("A message without a type") : toQString(check.type);
}

}  // namespace plumb::desk
