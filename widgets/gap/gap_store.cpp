#include "widgets/gap/gap_store.h"

#include <QUndoCommand>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace plumb::desk {

class GapStore::Step final : public QUndoCommand {
public:
    Step(GapStore& store, const QString& what, std::vector<Change> changes)
        : QUndoCommand(what)
        , m_store(store)
        , m_changes(std::move(changes)) {}

    void redo() override { m_store.put(m_changes, true); }
    void undo() override { m_store.put(m_changes, false); }

private:
    GapStore& m_store;
    std::vector<Change> m_changes;
};

GapWork workOf(const spec::GapRow& row) {
    return {row.decision, row.status, row.owner, row.due, row.comment, row.mark};
}

std::optional<std::size_t> GapStore::find(const std::string& key) const {
    const auto found = std::find_if(m_document.rows.begin(), m_document.rows.end(),
                                    [&](const spec::GapRow& one) { return one.gap.key == key; });
    return found == m_document.rows.end() ? std::nullopt
                                          : std::optional(static_cast<std::size_t>(found - m_document.rows.begin()));
}

bool GapStore::holdsWork() const {
    return std::any_of(m_document.rows.begin(), m_document.rows.end(),
                       [](const spec::GapRow& row) { return hasWork(row); });
}

void GapStore::reset(spec::GapDocument document) {
    m_undo.clear();
    m_document = std::move(document);
    m_counts = countGaps(m_document);
    emit listChanged();
}

bool GapStore::update(const spec::GapSpec& sender, const spec::GapSpec& receiver, std::vector<spec::Gap> found) {
    const spec::GapDocument before = m_document;
    bringUpToDate(m_document, sender, receiver, std::move(found));
    m_counts = countGaps(m_document);
    emit listChanged();
    return !sayTheSame(before, m_document);
}

void GapStore::change(const Rows& rows, const QString& what, const std::function<void(GapWork&)>& how) {
    std::vector<Change> changes;
    for (const std::size_t index : rows) {
        const spec::GapRow& one = row(index);
        Change change{one.gap.key, workOf(one), workOf(one)};
        how(change.after);
        const bool fresh = one.mark == spec::GapMark::New || one.mark == spec::GapMark::Changed;
        if (fresh && change.after.mark == one.mark) {
            change.after.mark = spec::GapMark::Known;
        }
        if (change.after != change.before) {
            changes.push_back(std::move(change));
        }
    }
    if (!changes.empty()) {
        m_undo.push(new Step(*this, what, std::move(changes)));
    }
}

void GapStore::takeMarks(const Rows& rows, const QString& what) {
    std::vector<Change> changes;
    for (const std::size_t index : rows) {
        const spec::GapRow& one = row(index);
        Change change{one.gap.key, workOf(one), workOf(one)};
        change.after.mark = spec::GapMark::Known;
        if (one.mark == spec::GapMark::Gone) {
            change.taken = one;
        }
        if (one.mark != spec::GapMark::Known) {
            changes.push_back(std::move(change));
        }
    }
    if (!changes.empty()) {
        m_undo.push(new Step(*this, what, std::move(changes)));
    }
}

void GapStore::put(const std::vector<Change>& changes, bool after) {
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < m_document.rows.size(); ++i) {
        places.emplace(m_document.rows[i].gap.key, i);
    }
    std::unordered_set<std::string> leaving;
    bool other = false;
    for (const Change& change : changes) {
        const auto place = places.find(change.key);
        if (change.taken && after) {
            leaving.insert(change.key);
        } else if (change.taken && place == places.end()) {
            m_document.rows.push_back(*change.taken);
            other = true;
        } else if (place != places.end()) {
            spec::GapRow& row = m_document.rows[place->second];
            const GapWork& work = after ? change.after : change.before;
            row.decision = work.decision;
            row.status = work.status;
            row.owner = work.owner;
            row.due = work.due;
            row.comment = work.comment;
            // Whether it is gone, the specs say.
            row.mark = row.mark == spec::GapMark::Gone || work.mark == spec::GapMark::Gone ? row.mark : work.mark;
        }
    }
    if (!leaving.empty()) {
        other = true;
        const auto leaves = [&](const spec::GapRow& row) {
            return row.mark == spec::GapMark::Gone && leaving.count(row.gap.key) > 0;
        };
        m_document.rows.erase(std::remove_if(m_document.rows.begin(), m_document.rows.end(), leaves),
                              m_document.rows.end());
    }
    m_counts = countGaps(m_document);
    if (other) {
        emit listChanged();
    } else {
        emit rowsChanged();
    }
}

}  // namespace plumb::desk
