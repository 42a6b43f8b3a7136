#include "spec/inference/field_evidence.h"

#include <algorithm>
#include <bit>

namespace plumb::spec::inference {
namespace {

constexpr std::string_view kNull = "\"\"";
constexpr std::uint64_t kAllParts = (std::uint64_t{1} << PartEvidence::kMostParts) - 1;

std::string_view upTo(std::string_view text, std::uint8_t delimiter) {
    return text.substr(0, delimiter == 0 ? text.npos : text.find(static_cast<char>(delimiter)));
}

std::uint32_t sizeOf(std::string_view value) {
    return static_cast<std::uint32_t>(std::min<std::size_t>(value.size(), UINT32_MAX));
}

/// In UTF-8 what continues a character is not counted; bytes of other character sets are a character each.
std::uint32_t charactersOf(std::string_view value) {
    std::size_t continued = 0, begins = 0;
    for (const char c : value) {
        const auto byte = static_cast<std::uint8_t>(c);
        continued += (byte & 0xc0u) == 0x80u ? 1 : 0;
        begins += byte >= 0xc0u ? 1 : 0;
    }
    return sizeOf(value.substr(begins != 0 && continued >= begins ? continued : 0));
}

}  // namespace

void PartEvidence::look(std::string_view value, std::uint64_t times, std::uint32_t message) {
    const ValueLook seen = lookOf(value);
    const std::uint32_t length = seen.onlyAscii ? sizeOf(value) : charactersOf(value);
    shortest = std::min(shortest, length);
    longest = std::max(longest, length);
    countShapes(shapes, seen.shapes, times);
    constexpr unsigned kAllShapes = (1u << kShapes) - 1;
    for (unsigned left = kAllShapes & ~seen.shapes; left != 0; left &= left - 1) {
        std::uint32_t& first = without[static_cast<std::size_t>(std::countr_zero(left))];
        first = std::min(first, message);
    }
}

void PartEvidence::lookAt(const FewValues& some) {
    for (const FewValues::Value& value : some.values()) {
        if (value.untold != 0) {
            look(value.text, value.untold, value.first);
        }
    }
}

void PartEvidence::addLeaf(std::string_view value, std::uint64_t times, std::uint32_t message, Budget& budget) {
    if (values.add(value, times, message, budget)) {
        return;
    }
    if (!values.values().empty()) {
        lookAt(values);
        values.forget(budget);
    }
    look(value, times, message);
}

void PartEvidence::settle() {
    lookAt(values);
    for (FewValues::Value& value : values.values()) {
        value.untold = 0;
    }
    for (PartEvidence& part : parts) {
        part.settle();
    }
}

void PartEvidence::merge(const PartEvidence& other, Budget& budget) {
    filled += other.filled;
    divided += other.divided;
    shortest = std::min(shortest, other.shortest);
    longest = std::max(longest, other.longest);
    for (std::size_t shape = 0; shape < kShapes; ++shape) {
        shapes[shape] += other.shapes[shape];
        without[shape] = std::min(without[shape], other.without[shape]);
    }
    if (!values.fits(other.values) || !values.merge(other.values, budget)) {
        lookAt(values);
        lookAt(other.values);
        values.forget(budget);
    }
    absent.merge(other.absent);
    if (other.parts.size() > parts.size() && budget.take((other.parts.size() - parts.size()) * sizeof(PartEvidence))) {
        parts.resize(other.parts.size());
    }
    for (std::size_t i = 0; i < std::min(parts.size(), other.parts.size()); ++i) {
        parts[i].merge(other.parts[i], budget);
    }
}

void FieldEvidence::take(std::string_view value, std::uint64_t times, std::uint32_t message,
                         const hl7::Delimiters& delimiters, Budget& budget) {
    std::uint32_t count = 0;
    for (std::string_view rest = value;;) {
        const std::string_view repetition = upTo(rest, delimiters.repetition);
        ++count;
        if (!repetition.empty() && repetition != kNull) {
            takeRepetition(repetition, times, message, delimiters, budget);
        }
        if (repetition.size() == rest.size()) {
            break;
        }
        rest.remove_prefix(repetition.size() + 1);
    }
    repeated += count > 1 ? times : 0;
    mostRepetitions = std::max(mostRepetitions, count);
}

void FieldEvidence::takeRepetition(std::string_view value, std::uint64_t times, std::uint32_t message,
                                   const hl7::Delimiters& delimiters, Budget& budget) {
    PartEvidence& all = repetitions;
    all.filled += times;
    if (identifier) {
        takeKind(value, times, message, delimiters, budget);
    }
    std::string_view first = upTo(value, delimiters.component);
    if (first.size() == value.size()) {
        const bool leaf = upTo(value, delimiters.subcomponent).size() == value.size();
        all.absent.add(kAllParts & ~std::uint64_t{1}, message);
        if (leaf) {
            all.addLeaf(value, times, message, budget);
            return;
        }
        all.divided += times;
        // Sub-components are those of a first component that stands alone.
        if (all.parts.empty() && budget.take(sizeof(PartEvidence))) {
            all.parts.resize(1);
        }
        if (!all.parts.empty()) {
            all.parts.front().filled += times;
            all.parts.front().divided += times;
        }
        return;
    }
    all.divided += times;
    std::uint64_t there = 0;
    std::size_t number = 0;
    for (std::string_view rest = value; number < PartEvidence::kMostParts; ++number) {
        const std::string_view part = upTo(rest, delimiters.component);
        if (!part.empty() && part != kNull) {
            if (all.parts.size() <= number) {
                if (!budget.take((number + 1 - all.parts.size()) * sizeof(PartEvidence))) {
                    return;
                }
                all.parts.resize(number + 1);
            }
            PartEvidence& evidence = all.parts[number];
            evidence.filled += times;
            there |= std::uint64_t{1} << number;
            if (upTo(part, delimiters.subcomponent).size() == part.size()) {
                evidence.addLeaf(part, times, message, budget);
            } else {
                evidence.divided += times;
            }
        }
        if (part.size() == rest.size()) {
            break;
        }
        rest.remove_prefix(part.size() + 1);
    }
    all.absent.add(kAllParts & ~there, message);
}

/// "HOSP\nMR": who gave the number, and what kind it is.
void FieldEvidence::takeKind(std::string_view value, std::uint64_t times, std::uint32_t message,
                             const hl7::Delimiters& delimiters, Budget& budget) {
    std::string_view part[5];
    for (std::string_view& one : part) {
        one = upTo(value, delimiters.component);
        value.remove_prefix(std::min(value.size(), one.size() + 1));
    }
    std::string kind(upTo(part[3], delimiters.subcomponent));
    kind += '\n';
    kind += part[4];
    if (!kinds.add(kind, times, message, budget)) {
        kinds.forget(budget);
    }
}

void FieldEvidence::settle(const hl7::Delimiters& delimiters, Budget& budget) {
    for (FewValues::Value& value : whole.values()) {
        if (value.untold != 0) {
            take(value.text, value.untold, value.first, delimiters, budget);
            value.untold = 0;
        }
    }
    repetitions.settle();
}

void FieldEvidence::merge(const FieldEvidence& other, const Drivers& drivers, const LaneMap& messageLanes,
                          const hl7::Delimiters& delimiters, Budget& budget) {
    filled += other.filled;
    nulls += other.nulls;
    repeated += other.repeated;
    mostRepetitions = std::max(mostRepetitions, other.mostRepetitions);
    repetitions.merge(other.repetitions, budget);
    identifier = identifier || other.identifier;
    if (!kinds.merge(other.kinds, budget)) {
        kinds.forget(budget);
    }
    if (!whole.fits(other.whole)) {
        settle(delimiters, budget);
        for (const FewValues::Value& value : other.whole.values()) {
            if (value.untold != 0) {
                take(value.text, value.untold, value.first, delimiters, budget);
            }
        }
        whole.forget(budget);
    } else if (!(drivers.counted ? whole.merge(other.whole, drivers.ours, drivers.theirs, messageLanes, budget)
                                 : whole.merge(other.whole, budget))) {
        settle(delimiters, budget);
        whole.forget(budget);
    }
}

PartEvidence firstPart(const PartEvidence& whole, Budget& budget) {
    PartEvidence first;
    first.filled = whole.leaves();
    first.shortest = whole.shortest;
    first.longest = whole.longest;
    first.shapes = whole.shapes;
    first.without = whole.without;
    if (!first.values.merge(whole.values, budget)) {
        first.values.forget(budget);
    }
    if (!whole.parts.empty()) {
        first.merge(whole.parts.front(), budget);
    }
    return first;
}

}  // namespace plumb::spec::inference
