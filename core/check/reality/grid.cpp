#include "check/reality/grid.h"

#include "check/reality/row_maker.h"

#include <algorithm>
#include <set>

namespace plumb::check {

double RealityRow::share() const {
    return parents.value == 0 ? 0 : static_cast<double>(filled.value) / static_cast<double>(parents.value);
}

std::vector<const RealityNumber*> RealityRow::numbers() const {
    std::vector<const RealityNumber*> all;
    for (const RealityNumber* number :
         {&parents, &filled, &missing, &null, &repeated, &repetitions, &shortest, &longest, &unknownCodes}) {
        if (number->messages > 0) {
            all.push_back(number);
        }
    }
    for (const RealityCode& code : codes) {
        all.push_back(&code.seen);
    }
    for (const RealityRule& rule : rules) {
        all.push_back(&rule.findings);
    }
    return all;
}

void sortRows(std::vector<RealityRow>& rows, RealityOrder order) {
    if (order == RealityOrder::Harm) {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const RealityRow& a, const RealityRow& b) { return a.harm > b.harm; });
    } else {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const RealityRow& a, const RealityRow& b) { return a.place < b.place; });
    }
}

RealityGrid::RealityGrid(const RuleSet& rules)
    : m_lines(rules)
    , m_all(m_lines) {}

RealityCounter RealityGrid::counter() {
    const std::scoped_lock lock(m_mutex);
    if (m_free.empty()) {
        return RealityCounter(m_lines);
    }
    RealityCounter counter = std::move(m_free.back());
    m_free.pop_back();
    return counter;
}

void RealityGrid::take(RealityCounter&& counter) {
    counter.settle();
    const std::scoped_lock lock(m_mutex);
    m_all.merge(counter);
    counter.clear();
    m_free.push_back(std::move(counter));
}

RealitySnapshot RealityGrid::snapshot() const {
    const std::scoped_lock lock(m_mutex);
    RealitySnapshot snapshot;
    snapshot.messages = m_all.messages();
    snapshot.leftOut = m_all.leftOut();
    RowMaker maker(m_all, snapshot.rows);
    std::set<std::string> types(m_lines.saidTypes().begin(), m_lines.saidTypes().end());
    for (const std::unique_ptr<TypeCounts>& type : m_all.types()) {
        types.insert(type->type);
    }
    for (const std::string& type : types) {
        const auto counts = std::find_if(m_all.types().begin(), m_all.types().end(),
                                         [&type](const auto& each) { return each->type == type; });
        maker.make(m_lines.type(type), counts == m_all.types().end() ? nullptr : counts->get());
    }
    return snapshot;
}

}  // namespace plumb::check
