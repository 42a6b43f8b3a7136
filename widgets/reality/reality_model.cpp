#include "widgets/reality/reality_model.h"

#include "widgets/models/sentences.h"
#include "widgets/reality/reality_words.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

std::uint16_t depthOf(const check::RealityPlace& place) {
    return static_cast<std::uint16_t>(place.component > 0 ? 3 : place.field > 0 ? 2 : place.segment.empty() ? 0 : 1);
}

/// By which a column sorts; text columns have none.
double sortValue(const check::RealityRow& row, int column) {
    switch (column) {
    case RealityModel::LengthColumn:
        return row.maxLength;
    case RealityModel::FilledColumn:
        return row.parents.value == 0 ? -1 : row.share();
    case RealityModel::MissingColumn:
        return static_cast<double>(row.missing.messages);
    case RealityModel::LongestColumn:
        return row.longest.messages == 0 ? -1 : static_cast<double>(row.longest.value);
    case RealityModel::RepeatedColumn:
        return static_cast<double>(row.repeated.messages);
    case RealityModel::DistinctColumn:
        return static_cast<double>(row.distinct);
    case RealityModel::UnknownCodesColumn:
        return static_cast<double>(row.unknownCodes.messages);
    case RealityModel::NeverSeenColumn:
        return static_cast<double>(row.neverSeen.size());
    case RealityModel::RulesColumn:
        return row.rules.empty() ? 0 : static_cast<double>(row.rules.front().findings.messages);
    default:
        return row.harm;
    }
}

const std::string& sortText(const check::RealityRow& row, int column) {
    return column == RealityModel::NameColumn    ? row.name
           : column == RealityModel::UsageColumn ? row.usage
           : column == RealityModel::TypeColumn  ? row.type
                                                 : row.valueSet;
}

bool sortsByText(int column) {
    return column == RealityModel::NameColumn || column == RealityModel::UsageColumn ||
           column == RealityModel::TypeColumn || column == RealityModel::ValueSetColumn;
}

}  // namespace

RealityModel::RealityModel(std::function<bool()> masked, QObject* parent)
    : QAbstractTableModel(parent)
    , m_masked(std::move(masked)) {}

void RealityModel::setShown(RealityShownPtr shown) {
    // Most often only numbers are others: then nothing moves.
    RealityShownPtr before = std::exchange(m_shown, std::move(shown));
    const auto samePlaces = [](const RealityShown& a, const RealityShown& b) {
        return std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                          [](const RealityShown::Part& one, const RealityShown::Part& other) {
                              const auto &rows = one.snapshot.rows, &others = other.snapshot.rows;
                              return one.set == other.set &&
                                     std::equal(rows.begin(), rows.end(), others.begin(), others.end(),
                                                [](const check::RealityRow& x, const check::RealityRow& y) {
                                                    return x.place == y.place;
                                                });
                          });
    };
    if (before && m_shown && samePlaces(*before, *m_shown)) {
        std::vector<Shown> rows = outlined() ? outline() : flat();
        if (rows == m_rows) {
            if (!m_rows.empty()) {
                emit dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
            }
            return;
        }
    }
    arrange();
}

void RealityModel::setFind(const QString& text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arrange();
}

void RealityModel::setOnly(Only only) {
    m_only = only;
    arrange();
}

void RealityModel::setType(std::optional<std::pair<std::size_t, std::string>> type) {
    if (m_type != type) {
        m_type = std::move(type);
        arrange();
    }
}

void RealityModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_order = order;
    arrange();
}

void RealityModel::setExpanded(int row, bool expanded) {
    m_folds.insert(keyAt(row), expanded);
    arrange();
}

void RealityModel::setAllExpanded(bool expanded) {
    m_folds.clear();
    m_allClosed = !expanded;
    arrange();
}

void RealityModel::arrange() {
    beginResetModel();
    m_rows.clear();
    if (m_shown) {
        m_rows = outlined() ? outline() : flat();
    }
    endResetModel();
    emit arranged();
}

bool RealityModel::wanted(std::size_t part, const check::RealityRow& row) const {
    if (m_type && (m_type->second != row.place.type || m_type->first != m_shown->parts[part].set)) {
        return false;
    }
    const bool kind = m_only == Only::All       ? true
                      : m_only == Only::Harm    ? row.harm > 0
                      : m_only == Only::Unknown ? !row.known && row.seen()
                                                : row.said && !row.seen();
    return kind && std::all_of(m_words.begin(), m_words.end(), [&row](const QString& word) {
               const auto holds = [&word](const std::string& text) {
                   return toQString(text).contains(word, Qt::CaseInsensitive);
               };
               return realityPlaceText(row.place).contains(word, Qt::CaseInsensitive) || holds(row.name) ||
                      holds(row.place.type) || holds(row.valueSet) ||
                      std::any_of(row.rules.begin(), row.rules.end(),
                                  [&](const check::RealityRule& rule) { return holds(rule.code) || holds(rule.id); });
           });
}

/// What is wanted, with all that stands above it, as far as it is open.
std::vector<RealityModel::Shown> RealityModel::outline() const {
    std::vector<Shown> rows;
    for (std::size_t part = 0; part < m_shown->parts.size(); ++part) {
        const auto& all = m_shown->parts[part].snapshot.rows;
        std::vector<bool> shows(all.size(), false);
        std::vector<std::size_t> above;
        for (std::size_t i = 0; i < all.size(); ++i) {
            above.resize(std::min<std::size_t>(above.size(), depthOf(all[i].place)));
            above.push_back(i);
            if (wanted(part, all[i])) {
                for (const std::size_t one : above) {
                    shows[one] = true;
                }
            }
        }
        std::uint16_t closed = UINT16_MAX;  // below a row of this depth nothing is open
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::uint16_t depth = depthOf(all[i].place);
            if (!shows[i] || depth > closed) {
                continue;
            }
            closed = UINT16_MAX;
            std::size_t below = i + 1;
            while (below < all.size() && depthOf(all[below].place) > depth && !shows[below]) {
                ++below;
            }
            const bool expandable = below < all.size() && depthOf(all[below].place) > depth;
            const bool open = expandable && isOpen(realityKey(m_shown->parts[part].set, all[i].place));
            rows.push_back({static_cast<std::uint32_t>(part), static_cast<std::uint32_t>(i), depth, expandable, open});
            closed = expandable && !open ? depth : UINT16_MAX;
        }
    }
    if (m_order == Qt::DescendingOrder) {
        // Types from the last to the first; what stands below each keeps its order.
        std::vector<Shown> turned;
        for (std::size_t end = rows.size(), i = rows.size(); i-- > 0;) {
            if (rows[i].depth == 0) {
                turned.insert(turned.end(), rows.begin() + static_cast<std::ptrdiff_t>(i),
                              rows.begin() + static_cast<std::ptrdiff_t>(end));
                end = i;
            }
        }
        return turned;
    }
    return rows;
}

std::vector<RealityModel::Shown> RealityModel::flat() const {
    std::vector<Shown> rows;
    for (std::size_t part = 0; part < m_shown->parts.size(); ++part) {
        const auto& all = m_shown->parts[part].snapshot.rows;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (wanted(part, all[i])) {
                rows.push_back({static_cast<std::uint32_t>(part), static_cast<std::uint32_t>(i), 0, false, false});
            }
        }
    }
    const auto of = [this](const Shown& one) -> const check::RealityRow& {
        return m_shown->parts[one.part].snapshot.rows[one.row];
    };
    const bool up = m_order == Qt::AscendingOrder;
    std::stable_sort(rows.begin(), rows.end(), [&](const Shown& a, const Shown& b) {
        if (sortsByText(m_sortColumn)) {
            const int order = sortText(of(a), m_sortColumn).compare(sortText(of(b), m_sortColumn));
            return up ? order < 0 : order > 0;
        }
        const double left = sortValue(of(a), m_sortColumn), right = sortValue(of(b), m_sortColumn);
        return up ? left < right : left > right;
    });
    return rows;
}

const check::RealityRow& RealityModel::rowAt(int row) const {
    const Shown& one = m_rows[static_cast<std::size_t>(row)];
    return m_shown->parts[one.part].snapshot.rows[one.row];
}

QString RealityModel::keyAt(int row) const {
    return realityKey(m_shown->parts[partAt(row)].set, rowAt(row).place);
}

int RealityModel::rowOf(const QString& key) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row) == key) {
            return row;
        }
    }
    return -1;
}

const check::RealityNumber* RealityModel::numberAt(const QModelIndex& index) const {
    if (!index.isValid()) {
        return nullptr;
    }
    const check::RealityRow& row = rowAt(index.row());
    const check::RealityNumber* number = nullptr;
    switch (index.column()) {
    case FilledColumn:
    case DistinctColumn:
        number = &row.filled;
        break;
    case MissingColumn:
        number = &row.missing;
        break;
    case LongestColumn:
        number = &row.longest;
        break;
    case RepeatedColumn:
        number = &row.repeated;
        break;
    case UnknownCodesColumn:
        number = &row.unknownCodes;
        break;
    case RulesColumn:
        number = row.rules.empty() ? nullptr : &row.rules.front().findings;
        break;
    default:
        break;
    }
    return number && number->messages > 0 ? number : nullptr;
}

int RealityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RealityModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

}  // namespace plumb::desk
