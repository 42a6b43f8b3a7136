// The glance, compiled once a level by quick_check.cpp, which defines PLUMB_QUICK_TARGET (instructions allowed) and, in
// a namespace of the level, endsOf(): where the parts of a value end.

PLUMB_QUICK_TARGET bool isLongerCode(const QuickCheck::Message& message, const CodeTable& codes, std::uint32_t begin,
                                     std::uint32_t size) {
    return codes.holdsLonger(message.data + begin, size, message.size - begin);
}

PLUMB_INLINE PLUMB_QUICK_TARGET bool isCode(const QuickCheck::Message& message, const CodeTable& codes,
                                            std::uint32_t begin, std::uint32_t size) {
    return size == 1 ? codes.holdsLetter(message.data[begin]) : isLongerCode(message, codes, begin, size);
}

/// Of its primitive, and that is not Text. A call of its own: it would crowd the loop over fields.
[[gnu::noinline]] PLUMB_QUICK_TARGET bool primitiveInOrder(const QuickCheck::Message& message,
                                                           const QuickElement& element, std::uint32_t begin,
                                                           std::uint32_t size, std::uint32_t part,
                                                           std::uint32_t subPart, QuickSeen& seen) {
    const std::string_view value(reinterpret_cast<const char*>(message.data) + begin, size);
    if (!isPlainly(element.primitive, value, message.size - begin) && !isOfPrimitive(element.primitive, value)) {
        return false;
    }
    if (element.zone && lacksZone(value) && seen.timesWithoutZone++ == 0) {
        seen.timeBegin = begin;
        seen.timeSize = size;
        seen.timeNumber = seen.number;
        seen.timePart = static_cast<std::uint8_t>(part);
        seen.timeSubPart = static_cast<std::uint8_t>(subPart);
    }
    return true;
}

/// What an undivided value is asked beside its length.
PLUMB_INLINE PLUMB_QUICK_TARGET bool askedInOrder(const QuickCheck::Message& message, const QuickElement& element,
                                                  std::uint32_t begin, std::uint32_t size, std::uint32_t part,
                                                  std::uint32_t subPart, QuickSeen& seen) {
    return (element.primitive == Primitive::Text ||
            primitiveInOrder(message, element, begin, size, part, subPart, seen)) &&
           (element.codes == nullptr || isCode(message, *element.codes, begin, size)) &&
           (element.pattern == nullptr || element.pattern->allows(message.data + begin, size));
}

PLUMB_INLINE PLUMB_QUICK_TARGET bool leafInOrder(const QuickCheck::Message& message, const QuickElement& element,
                                                 std::uint32_t begin, std::uint32_t size, std::uint32_t part,
                                                 std::uint32_t subPart, QuickSeen& seen) {
    return element.kind != QuickElement::Kind::Close && size >= element.shortest && size <= element.longest &&
           askedInOrder(message, element, begin, size, part, subPart, seen);
}

/// The same, not to be copied into the loop over fields: for the parts of a value.
PLUMB_QUICK_TARGET bool partInOrder(const QuickCheck::Message& message, const QuickElement& element,
                                    std::uint32_t begin, std::uint32_t size, std::uint32_t part, std::uint32_t subPart,
                                    QuickSeen& seen) {
    return leafInOrder(message, element, begin, size, part, subPart, seen);
}

/// `separators` of the value [begin, begin + size), and the sub-components' `inside` its parts, as bits from its begin.
template <bool Sub>
PLUMB_QUICK_TARGET inline bool partsInOrder(const QuickCheck::Message& message, const QuickParts& quick,
                                            std::uint32_t begin, std::uint32_t size, std::uint64_t separators,
                                            std::uint64_t inside, std::uint32_t above, QuickSeen& seen) {
    const std::uint64_t endBits = separators | std::uint64_t{1} << size;
    const auto count = static_cast<std::uint32_t>(std::popcount(endBits));
    if (!quick.usable || count > QuickParts::kMostHeld) {
        return false;
    }
    const std::uint32_t there = (std::uint32_t{1} << count) - 1;
    alignas(16) std::uint8_t ends[QuickParts::kMostHeld + 8];
    const __m128i end = endsOf(endBits, ends);
    // A part begins behind the separator that ends the part before it, the first one at 0.
    const __m128i none = _mm_setzero_si128();
    const __m128i behind = _mm_load_si128(reinterpret_cast<const __m128i*>(kBehindSeparator));
    const __m128i length = _mm_sub_epi8(end, _mm_add_epi8(_mm_slli_si128(end, 1), behind));
    const __m128i longest = _mm_load_si128(reinterpret_cast<const __m128i*>(quick.longest.data()));
    const __m128i shortest = _mm_load_si128(reinterpret_cast<const __m128i*>(quick.shortest.data()));
    const __m128i empty = _mm_cmpeq_epi8(length, none);
    const __m128i fits = _mm_and_si128(_mm_cmpeq_epi8(_mm_subs_epu8(length, longest), none),
                                       _mm_or_si128(empty, _mm_cmpeq_epi8(_mm_subs_epu8(shortest, length), none)));
    const std::uint32_t present = ~static_cast<std::uint32_t>(_mm_movemask_epi8(empty)) & there;
    const std::uint32_t wrong = (~static_cast<std::uint32_t>(_mm_movemask_epi8(fits)) & there) |
                                (quick.must & ~present) | (quick.never & present);
    if (wrong != 0 || present == 0) {
        return false;
    }
    std::uint32_t asked = present & quick.ask;
    if constexpr (!Sub) {
        std::uint32_t place = 0;
        while (inside != 0) {
            const auto first = static_cast<std::uint32_t>(std::countr_zero(inside));
            while (ends[place] < first) {
                ++place;
            }
            const std::uint32_t from = place == 0 ? 0 : ends[place - 1] + 1u, to = ends[place];
            const std::uint32_t bit = std::uint32_t{1} << place;
            // What begins with a separator may hold nothing at all.
            if (first == from || (quick.whole & bit) != 0) {
                return false;
            }
            const std::uint64_t own = inside >> from & ((std::uint64_t{1} << (to - from)) - 1);
            inside &= ~std::uint64_t{0} << to;
            const QuickElement& element = quick.elements[place];
            if ((asked & bit) == 0 || element.parts == nullptr) {
                continue;
            }
            asked &= ~bit;
            if ((element.codes != nullptr && !isCode(message, *element.codes, begin + from, first - from)) ||
                !partsInOrder<true>(message, *element.parts, begin + from, to - from, own, 0, place + 1, seen)) {
                return false;
            }
        }
    }
    for (; asked != 0; asked &= asked - 1) {
        const auto place = static_cast<std::uint32_t>(std::countr_zero(asked));
        const std::uint32_t from = place == 0 ? 0 : ends[place - 1] + 1u;
        if (!partInOrder(message, quick.elements[place], begin + from, ends[place] - from, Sub ? above : place + 1,
                         Sub ? place + 1 : 0, seen)) {
            return false;
        }
    }
    if (quick.identifier && (present & 9u) == 1u) {  // an id number, and no assigning authority
        seen.withoutAuthority = true;
        return !Sub;
    }
    return true;
}

/// The same as PartMasks::plain() of any value.
[[gnu::noinline]] PLUMB_QUICK_TARGET bool isUndivided(const QuickCheck::Message& message, std::uint32_t begin,
                                                      std::uint32_t size) {
    const PartMask mask = message.masks->of(begin, size);
    return (mask.components | mask.subcomponents | mask.unusual) == 0;
}

/// A value that holds separators or unusual bytes, or of which more is asked than its first part.
PLUMB_QUICK_TARGET bool dividedInOrder(const QuickCheck::Message& message, const QuickElement& element,
                                       std::uint32_t begin, std::uint32_t size, QuickSeen& seen) {
    const PartMask mask = message.masks->of(begin, size);
    if (mask.unusual != 0) {
        return false;
    }
    const std::uint64_t separators = mask.components | mask.subcomponents;
    if (element.codes != nullptr) {
        const std::uint32_t first = separators == 0 ? size : static_cast<std::uint32_t>(std::countr_zero(separators));
        if (first != 0 && !isCode(message, *element.codes, begin, first)) {
            return false;
        }
    }
    const QuickParts& quick = *element.parts;
    if (quick.shallow && mask.subcomponents == 0) {
        const auto count = static_cast<std::uint32_t>(std::popcount(separators));
        return count < quick.known && count < size;
    }
    return partsInOrder<false>(message, quick, begin, size, mask.components, mask.subcomponents, 0, seen);
}

/// Of kind Leaf or Parts. `any`: see PartMasks.
PLUMB_INLINE PLUMB_QUICK_TARGET bool inOrder(const QuickCheck::Message& message, const std::uint8_t* any,
                                             const QuickElement& element, std::uint32_t begin, std::uint32_t size,
                                             QuickSeen& seen) {
    if (size < element.shortest || size > element.longest) {
        return false;
    }
    const bool plain = size <= PartMasks::kLongestPlain && PartMasks::plain(any, begin, size);
    if (element.kind == QuickElement::Kind::Leaf) {
        return (plain || (size > PartMasks::kLongestPlain && isUndivided(message, begin, size))) &&
               (!element.asks || askedInOrder(message, element, begin, size, 0, 0, seen));
    }
    const QuickParts& quick = *element.parts;
    if (!plain || !quick.firstAlone) {
        return dividedInOrder(message, element, begin, size, seen);
    }
    return size <= quick.longest[0] && size >= quick.shortest[0] &&
           (element.codes == nullptr || isCode(message, *element.codes, begin, size)) &&
           ((quick.ask & 1u) == 0 || leafInOrder(message, quick.elements[0], begin, size, 1, 0, seen));
}

PLUMB_QUICK_TARGET bool lookAtValue(const QuickCheck::Message& message, const QuickElement& element,
                                    std::uint32_t begin, std::uint32_t size, QuickSeen& seen) {
    return element.kind <= QuickElement::Kind::Parts &&
           inOrder(message, message.masks->any(), element, begin, size, seen);
}

/// Each repetition of [begin, end); none may be empty.
PLUMB_QUICK_TARGET bool repetitionsInOrder(const QuickCheck::Message& message, const QuickElement& element,
                                           std::uint32_t begin, std::uint32_t end, std::uint8_t separator,
                                           QuickSeen& seen) {
    const std::uint32_t times = seen.timesWithoutZone;
    std::uint32_t left = element.mostRepetitions;
    for (std::uint32_t from = begin;; --left) {
        const void* const next = std::memchr(message.data + from, separator, end - from);
        const std::uint32_t to =
            next == nullptr ? end : static_cast<std::uint32_t>(static_cast<const std::uint8_t*>(next) - message.data);
        if (left == 0 || to == from || !lookAtValue(message, element, from, to - from, seen)) {
            return false;
        }
        if (to == end) {
            break;
        }
        from = to + 1;
    }
    // What is told beside is told of a repetition by its number.
    return !seen.withoutAuthority && seen.timesWithoutZone == times;
}

/// What a field is to be held against whose type another one tells; nullptr: that is not clear. `filled` are the
/// fields of the segment up to it.
PLUMB_QUICK_TARGET const QuickElement* toldElement(const QuickCheck::Message& message, QuickFields& fields,
                                                   std::uint32_t number, const std::array<std::uint64_t, 2>& filled) {
    for (const QuickTold& told : fields.told) {
        if (told.field != number) {
            continue;
        }
        if ((filled[told.reference / 64] >> (told.reference % 64) & 1) == 0) {
            return nullptr;
        }
        const std::uint32_t begin = fields.begins[told.reference], size = fields.ends[told.reference] - begin;
        if (size > 7 || !message.masks->plain(begin, size)) {
            return nullptr;
        }
        const std::uint64_t word = query::keyOfValue(message.data + begin, size, message.size - begin);
        if (fields.lastTold >= told.words.size() || told.words[fields.lastTold] != word) {
            const auto at = std::find(told.words.begin(), told.words.end(), word);
            if (at == told.words.end()) {
                return nullptr;
            }
            fields.lastTold = static_cast<std::size_t>(at - told.words.begin());
        }
        return &told.elements[fields.lastTold];
    }
    return nullptr;
}

PLUMB_QUICK_TARGET void lookAtFields(const QuickCheck::Message& message, QuickFields& fields) {
    const query::FieldScan& scan = *fields.scan;
    const auto known = static_cast<std::uint32_t>(
        fields.elements.size() < QuickFields::kNumbers ? fields.elements.size() : QuickFields::kNumbers);
    // Kept at hand: what is written to `fields` could change them, as far as the compiler knows.
    const QuickElement* const elements = fields.elements.data();
    const std::uint32_t* const begins = scan.begins.data();
    const std::uint32_t* const ends = scan.ends.data();
    const std::uint32_t* const ranks = scan.separatorsBefore.data();
    const std::uint32_t base = fields.base, separatorsBefore = fields.separatorsBefore;
    const std::uint32_t numberZero = separatorsBefore - fields.shift;  // may wrap around, and back
    const std::uint32_t skipped = fields.skipped;
    const std::uint8_t* const any = message.masks->any();
    const std::size_t to = fields.to;
    const query::FieldRepeats* repeat = scan.repeats.data() + fields.repeat;
    const query::FieldRepeats* const repeatsEnd = scan.repeats.data() + scan.repeatCount;
    std::size_t closeCount = 0, longCount = fields.longCount;
    std::uint64_t filled = 0, filledHigh = 0, left = 0, leftHigh = 0;
    fields.namelessCount = 0;
    QuickSeen seen;
    std::size_t i = fields.from;
    if (i < to && ranks[i] == separatorsBefore) {  // the id
        if (ends[i] - begins[i] >= QuickFields::kLong) {
            fields.longFields[longCount++] = static_cast<std::uint32_t>(i);
        }
        repeat += repeat != repeatsEnd && repeat->field == i ? 1 : 0;
        ++i;
    }
    std::size_t nextRepeat = repeat != repeatsEnd ? repeat->field : SIZE_MAX;
    for (; i < to; ++i) {
        const std::uint32_t number = ranks[i] - numberZero;
        const std::uint32_t begin = begins[i] + base, size = ends[i] - begins[i];
        if (size >= QuickFields::kLong) {
            fields.longFields[longCount++] = static_cast<std::uint32_t>(i);
        }
        const bool repeats = i == nextRepeat;
        if (repeats) {
            ++repeat;
            nextRepeat = repeat != repeatsEnd ? repeat->field : SIZE_MAX;
        }
        if (number >= known) {
            fields.close[closeCount++] = static_cast<std::uint32_t>(i);
            continue;
        }
        fields.begins[number] = begin;
        fields.ends[number] = begin + size;
        const std::uint64_t bit = std::uint64_t{1} << (number % 64);
        (number < 64 ? filled : filledHigh) |= bit;
        const QuickElement& element = elements[number];
        if (element.kind == QuickElement::Kind::Skip || number <= skipped) {
            continue;
        }
        const std::uint32_t times = seen.timesWithoutZone;
        seen.number = number;
        bool fine = false;
        if (element.kind > QuickElement::Kind::Parts || repeats) {
            const QuickElement* const asked =
                element.kind != QuickElement::Kind::Told
                    ? &element
                    : toldElement(message, fields, number, {fields.filled[0] | filled, fields.filled[1] | filledHigh});
            fine = asked != nullptr &&
                   (repeats ? repetitionsInOrder(message, *asked, begin, begin + size, scan.repetition, seen)
                            : lookAtValue(message, *asked, begin, size, seen));
        } else {
            fine = inOrder(message, any, element, begin, size, seen);
        }
        if (!fine) {
            seen.timesWithoutZone = times;  // those of a value that is looked at again
            seen.withoutAuthority = false;
            (number < 64 ? left : leftHigh) |= bit;
            fields.close[closeCount++] = static_cast<std::uint32_t>(i);
        } else if (seen.withoutAuthority) {
            seen.withoutAuthority = false;
            fields.nameless[fields.namelessCount++] = static_cast<std::uint32_t>(i);
        }
    }
    fields.present[0] |= filled & ~left;
    fields.present[1] |= filledHigh & ~leftHigh;
    fields.filled[0] |= filled;
    fields.filled[1] |= filledHigh;
    fields.closeCount = closeCount;
    fields.repeat = static_cast<std::size_t>(repeat - scan.repeats.data());
    fields.longCount = longCount;
    fields.timesWithoutZone = seen.timesWithoutZone;
    fields.firstTime = seen;
}
