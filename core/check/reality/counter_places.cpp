// The places of a counter: found, made, merged.
#include "check/reality/counter.h"

namespace plumb::check {
namespace {

template <class T>
std::unique_ptr<T>& slotAt(std::vector<std::unique_ptr<T>>& slots, std::uint32_t number) {
    if (slots.size() <= number) {
        slots.resize(number + std::size_t{1});
    }
    return slots[number];
}

/// 0 for ids of another length.
std::uint32_t keyOfId(std::string_view id) {
    if (id.size() != 3) {
        return 0;
    }
    const auto byte = [id](std::size_t n) { return static_cast<std::uint32_t>(static_cast<unsigned char>(id[n])); };
    return byte(0) << 16 | byte(1) << 8 | byte(2);
}

}  // namespace

bool RealityCounter::room() {
    if (m_places >= kMostPlaces) {
        return false;
    }
    ++m_places;
    return true;
}

TypeCounts* RealityCounter::typeOf(std::string_view type) {
    if (!m_types.empty() && m_types.front()->type == type) {
        return m_types.front().get();
    }
    const auto found = m_typeAt.find(std::string(type));
    if (found != m_typeAt.end()) {
        return found->second;
    }
    if (!room()) {
        return nullptr;
    }
    TypeCounts* const made = m_types.emplace_back(std::make_unique<TypeCounts>()).get();
    made->type = std::string(type);
    made->index = static_cast<std::uint32_t>(m_types.size() - 1);
    m_typeAt.emplace(made->type, made);
    return made;
}

SegmentCounts* RealityCounter::segmentOf(TypeCounts& type, std::string_view id) {
    const std::uint32_t key = keyOfId(id);
    for (const std::unique_ptr<SegmentCounts>& segment : type.segments) {
        if (segment->key == key && (key != 0 || segment->line->id == id)) {
            return segment.get();
        }
    }
    constexpr std::size_t kMostIds = 512;
    if (type.segments.size() >= kMostIds || !room()) {
        return nullptr;
    }
    SegmentCounts& made = *type.segments.emplace_back(std::make_unique<SegmentCounts>());
    made.line = &m_lines->segment(type.type, id);
    made.key = key;
    made.index = static_cast<std::uint32_t>(type.segments.size() - 1);
    return &made;
}

FieldCounts* RealityCounter::newField(SegmentCounts& segment, std::uint32_t number) {
    std::unique_ptr<FieldCounts>& slot = slotAt(segment.fields, number);
    if (!slot && room()) {
        slot = std::make_unique<FieldCounts>();
        slot->line = &segment.line->field(number);
        slot->segment = &segment;
        slot->number = number;
        const std::uint32_t known =
            slot->line->components.empty() ? 2 : slot->line->components.rbegin()->first + std::uint32_t{1};
        for (std::uint32_t part = 0; part <= known; ++part) {
            const bool apart = part > 0 && segment.line->countsApart(number, part);
            slot->parts.push_back(apart ? &segment.line->component(number, part) : nullptr);
        }
        slot->further = slot->parts.back();
    }
    return slot.get();
}

PlaceCounts* RealityCounter::newComponent(FieldCounts& field, std::uint32_t number) {
    std::unique_ptr<PlaceCounts>& slot = slotAt(field.components, number);
    if (!slot && room()) {
        slot = std::make_unique<PlaceCounts>();
    }
    return slot.get();
}

std::uint32_t RealityCounter::ruleNumber(const std::string& code, const std::string& id) {
    const auto [at, isNew] = m_ruleAt.emplace(code + '\n' + id, static_cast<std::uint32_t>(m_rules.size()));
    if (isNew) {
        m_rules.push_back({code, id});
    }
    return at->second;
}

void RealityCounter::mergeRules(PlaceCounts& ours, const PlaceCounts& theirs,
                                const std::vector<std::uint32_t>& numbers) {
    for (const RuleCount& rule : theirs.rules) {
        ours.ruleCount(numbers[rule.rule], rule.classification).merge(rule);
    }
}

void RealityCounter::mergePlace(PlaceCounts* ours, const PlaceCounts& theirs,
                                const std::vector<std::uint32_t>& numbers) {
    if (ours == nullptr) {
        m_leftOut += theirs.filled.occurrences;
        return;
    }
    ours->merge(theirs);
    mergeRules(*ours, theirs, numbers);
}

void RealityCounter::mergeSegment(SegmentCounts& ours, const SegmentCounts& theirs,
                                  const std::vector<std::uint32_t>& numbers) {
    mergePlace(&ours.counts, theirs.counts, numbers);
    for (std::uint32_t number = 0; number < theirs.fields.size(); ++number) {
        const FieldCounts* const their = theirs.fields[number].get();
        if (their == nullptr) {
            continue;
        }
        FieldCounts* const field = fieldOf(ours, number);
        mergePlace(field == nullptr ? nullptr : &field->counts, their->counts, numbers);
        for (std::uint32_t part = 0; field != nullptr && part < their->components.size(); ++part) {
            if (their->components[part]) {
                mergePlace(componentOf(*field, part), *their->components[part], numbers);
            }
        }
    }
}

void RealityCounter::merge(const RealityCounter& other) {
    m_messages += other.m_messages;
    m_leftOut += other.m_leftOut;
    std::vector<std::uint32_t> numbers;
    for (const RuleName& rule : other.m_rules) {
        numbers.push_back(ruleNumber(rule.code, rule.id));
    }
    for (const std::unique_ptr<TypeCounts>& theirs : other.m_types) {
        TypeCounts* const type = typeOf(theirs->type);
        if (type == nullptr) {
            m_leftOut += theirs->counts.filled.messages;
            continue;
        }
        mergePlace(&type->counts, theirs->counts, numbers);
        for (const std::unique_ptr<SegmentCounts>& segment : theirs->segments) {
            SegmentCounts* const ours = segmentOf(*type, segment->line->id);
            if (ours == nullptr) {
                m_leftOut += segment->counts.filled.occurrences;
            } else {
                mergeSegment(*ours, *segment, numbers);
            }
        }
    }
}

void RealityCounter::clear() {
    m_known = m_highest;
    m_messages = m_leftOut = 0;
    for (const std::unique_ptr<TypeCounts>& type : m_types) {
        type->counts.clear();
        for (const std::unique_ptr<SegmentCounts>& segment : type->segments) {
            segment->counts.clear();
            for (const std::unique_ptr<FieldCounts>& field : segment->fields) {
                if (!field) {
                    continue;
                }
                field->counts.clear();
                for (const std::unique_ptr<PlaceCounts>& component : field->components) {
                    if (component) {
                        component->clear();
                    }
                }
            }
        }
    }
}

}  // namespace plumb::check
