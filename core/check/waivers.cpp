#include "check/waivers.h"

#include <utility>

namespace plumb::check {

bool names(std::string_view name, const Rule& rule) {
    return name == rule.code || name == categoryName(rule.category) || (!rule.id.empty() && name == rule.id);
}

Result<WaiverSet> WaiverSet::from(std::vector<Waiver> waivers, std::string_view today) {
    WaiverSet set;
    for (Waiver& waiver : waivers) {
        std::optional<query::Filter> filter;
        if (!waiver.when.empty()) {
            Result<query::Filter> parsed = query::Filter::parse(waiver.when);
            if (!parsed) {
                return fail(Error(MessageId::WaiverFilter, {waiver.id.empty() ? waiver.rule : waiver.id})
                                .causedBy(std::move(parsed.error())));
            }
            if (parsed->needsAcks()) {
                return fail(MessageId::WaiverNeedsAcks, {waiver.id.empty() ? waiver.rule : waiver.id});
            }
            filter = std::move(*parsed);
        }
        set.m_expired.push_back(waiver.expires < today);
        set.m_filters.push_back(std::move(filter));
        set.m_waivers.push_back(std::move(waiver));
    }
    return set;
}

std::vector<std::uint32_t> WaiverSet::forRule(const Rule& rule) const {
    std::vector<std::uint32_t> found;
    for (std::uint32_t n = 0; n < m_waivers.size(); ++n) {
        if (!m_expired[n] && names(m_waivers[n].rule, rule)) {
            found.push_back(n);
        }
    }
    return found;
}

}  // namespace plumb::check
