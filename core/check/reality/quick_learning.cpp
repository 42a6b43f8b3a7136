// Values that come again: what each comes to is looked up once, when it is first met.
#include "check/reality/quick_reader.h"

#include <bit>

namespace plumb::check {

/// In a message that may have several.
void RealityCounter::QuickReader::countSeveral(QuickField& field, ValueCache& cache, const ValueCache::Slot& slot) {
    cache.hit();
    const std::span<const CountedPart> parts = cache.parts(slot);
    if (parts.size() == 1 && parts.front().place == &field.tally) {
        touch(field.tally, *m_parents);
        field.tally.addSeveral(parts.front().length);
        return;
    }
    for (const CountedPart& part : parts) {
        if (part.code != nullptr) {
            part.codes->count(*part.code, m_counter.m_now);
        }
        if (part.place == nullptr) {
            continue;
        }
        if (part.place == &field.tally) {
            touch(field.tally, *m_parents);
        } else {
            touch(*part.place, field.tally.valuesHere());
            part.place->endParent(true, 1);
        }
        part.place->addSeveral(part.length);
    }
}

/// False: it cannot be known, or that does not pay here.
bool RealityCounter::QuickReader::learn(QuickHead& head, const Value& value) {
    QuickField& field = *head.field;
    ValueCache::Slot* const slot = field.values.learn(value.key, [&](ValueCache::Parts& parts) {
        field.tally.saw(query::spread(value.key), m_number);
        return parts.add({&field.tally, nullptr, nullptr, value.size}) && lookAtParts(field, 1, value, parts);
    });
    head.look();
    if (slot != nullptr) {
        count(field, field.values, *slot);
        return true;
    }
    if (!field.values.pays() && field.lastPart > 1) {
        field.tails.start(ValueCache::kMostParts);
    }
    return false;
}

/// The same for what is behind the first component.
bool RealityCounter::QuickReader::learnTail(QuickField& field, const Value& value) {
    ValueCache::Slot* const slot =
        field.tails.learn(value.key, [&](ValueCache::Parts& parts) { return lookAtParts(field, 2, value, parts); });
    if (slot != nullptr) {
        count(field, field.tails, *slot);
    }
    return slot != nullptr;
}

bool RealityCounter::QuickReader::lookAtParts(QuickField& field, std::uint32_t first, const Value& value,
                                              ValueCache::Parts& parts) {
    std::uint64_t rest = value.mask.components;
    std::uint32_t from = 0;
    for (std::uint32_t number = first; number <= field.lastPart; ++number) {
        const std::uint32_t to = rest == 0 ? value.size : static_cast<std::uint32_t>(std::countr_zero(rest));
        if (to != from && field.wants(number)) {
            const std::uint64_t here = ~std::uint64_t{0} >> (64 - (to - from)) << from;
            const std::uint64_t divided = value.mask.subcomponents & here;
            const std::uint32_t codeEnd = divided == 0 ? to : static_cast<std::uint32_t>(std::countr_zero(divided));
            if (divided != here &&
                !lookAtPart(field, {number, value.begin + from, value.begin + to, value.begin + codeEnd, true},
                            parts)) {
                return false;
            }
        }
        if (rest == 0) {
            break;
        }
        from = to + 1;
        rest &= rest - 1;
    }
    return true;
}

bool RealityCounter::QuickReader::lookAtPart(QuickField& field, const Part& part, ValueCache::Parts& parts) {
    if (part.number == field.codeAt) {
        CountedPart code;
        if (!lookAtCode(field.tally.counts(), *field.field->line, part, code) ||
            (code.code != nullptr && !parts.add(code))) {
            return false;
        }
    }
    if (field.field->partAt(part.number) == nullptr) {
        return true;
    }
    QuickPart* const place = partOf(field, part.number);
    if (place == nullptr) {
        return false;  // there is no room: told by who counts it
    }
    CountedPart counted{&place->tally, nullptr, nullptr, part.end - part.begin};
    if (place->coded != nullptr && !lookAtCode(place->tally.counts(), *place->coded, part, counted)) {
        return false;
    }
    place->tally.saw(query::spread(keyOf(part.begin, part.end)), m_number);
    return parts.add(counted);
}

bool RealityCounter::QuickReader::lookAtCode(PlaceCounts& counts, const ElementLine& line, const Part& part,
                                             CountedPart& counted) const {
    if (part.codeEnd == part.begin) {
        return true;
    }
    counted.codes = &counts.codes;
    counted.code = counts.codes.listed(asText({m_data + part.begin, part.codeEnd - part.begin}), m_number,
                                       [&line](std::string_view code) { return line.knowsCode(code); });
    return counted.code != nullptr;
}

}  // namespace plumb::check
