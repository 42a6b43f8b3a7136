// The scan, compiled once a level by field_scan.cpp, which defines PLUMB_SCAN_TARGET (instructions allowed),
// PLUMB_SCAN_NAME and PLUMB_SCAN_MASK(block, byte): a bit for each place of the 64-byte block that holds the byte.
//
// The branches are few on purpose: fields are written four at a time, whether there are four or not.

PLUMB_SCAN_TARGET void PLUMB_SCAN_NAME(FieldScan& scan) {
    const std::uint8_t* const text = scan.text.data();
    const std::size_t size = scan.text.size();
    const std::uint8_t fieldByte = scan.field, repetitionByte = scan.repetition;
    const std::uint64_t cut = scan.cutAtCr ? ~std::uint64_t{0} : 0;
    const std::uint64_t separating = fieldByte != 0 ? ~std::uint64_t{0} : 0;
    const std::uint64_t repeating = repetitionByte != 0 ? ~std::uint64_t{0} : 0;
    FilledField* const first = scan.fields.data();
    FilledField* out = first;
    FilledField* const full = first + FieldScan::kFields - 64;
    FieldRepeats* repeat = scan.repeats.data();
    ScannedSegment* segment = scan.segments.data();
    ScannedSegment* const fullSegments = segment + FieldScan::kSegments - 65;
    alignas(64) std::uint8_t tail[64];

    std::uint32_t segmentBegin = scan.segmentBegin, segmentSeparators = scan.segmentSeparators;
    std::uint32_t valueBegin = scan.valueBegin, separators = scan.separators;
    std::uint64_t carry = scan.afterDelimiter ? 1 : 0, skip = scan.skipLineFeed ? 1 : 0;
    std::size_t at = scan.at;
    if (scan.openRepeats != 0) {
        *repeat++ = {0, scan.openRepeats};
    }

    for (; at <= size && out <= full && segment <= fullSegments; at += 64) {
        const std::uint8_t* block = text + at;
        const std::size_t left = size - at;
        if (left < 64) {
            std::memset(tail, 0, 64);
            if (left != 0) {
                std::memcpy(tail, block, left);
            }
            block = tail;
        }
        std::uint64_t bars = PLUMB_SCAN_MASK(block, fieldByte) & separating;
        std::uint64_t ends = PLUMB_SCAN_MASK(block, '\r') & ~bars & cut;
        std::uint64_t repeats = PLUMB_SCAN_MASK(block, repetitionByte) & ~bars & repeating;
        if (left < 64) {
            const std::uint64_t valid = (std::uint64_t{1} << left) - 1;
            bars &= valid;
            ends = (ends & valid) | std::uint64_t{1} << left;  // what is open at the end of the text ends there
            repeats &= valid;
        }
        const auto base = static_cast<std::uint32_t>(at);
        std::uint64_t lineFeeds = skip;
        skip = 0;
        for (std::uint64_t rest = ends; rest != 0; rest &= rest - 1) {
            const std::uint64_t end = rest & (0 - rest);
            const std::size_t next = at + static_cast<std::size_t>(std::countr_zero(rest)) + 1;
            if (next < size && text[next] == '\n') {
                lineFeeds |= end << 1;
                skip = end >> 63;
            }
        }
        const std::uint64_t delimiters = bars | ends | lineFeeds;
        const std::uint64_t filled = delimiters & ~(delimiters << 1 | carry);
        carry = delimiters >> 63;
        for (std::uint64_t rest = ends; rest != 0; rest &= rest - 1) {
            const std::uint64_t below = (rest ^ (rest - 1)) >> 1;
            const std::uint32_t end = base + static_cast<std::uint32_t>(std::countr_zero(rest));
            const std::uint32_t passed = separators + static_cast<std::uint32_t>(std::popcount(bars & below));
            segment->begin = segmentBegin;
            segment->end = end;
            segment->fieldsEnd = static_cast<std::uint32_t>(out - first) +
                                 static_cast<std::uint32_t>(std::popcount(filled & (below << 1 | 1)));
            segment->separatorsBefore = segmentSeparators;
            segment->separatorsEnd = passed;
            segment += end > segmentBegin ? 1 : 0;  // a blank line is no segment
            const std::uint64_t place = below + 1;
            segmentBegin = end + 1 + static_cast<std::uint32_t>((lineFeeds & place << 1) != 0 || (skip & place >> 63) != 0);
            segmentSeparators = passed;
        }
        if (repeats != 0) {
            for (std::uint64_t rest = repeats; rest != 0; rest &= rest - 1) {
                const std::uint64_t below = (rest ^ (rest - 1)) >> 1;
                const auto field = static_cast<std::uint32_t>(out - first) +
                                   static_cast<std::uint32_t>(std::popcount(filled & below));
                if (repeat != scan.repeats.data() && repeat[-1].field == field) {
                    ++repeat[-1].count;
                } else {
                    *repeat++ = {field, 1};
                }
            }
        }
        std::uint64_t now = filled;
        FilledField* write = out;
        while (now != 0) {
            for (unsigned step = 0; step < 4; ++step) {
                const std::uint64_t below = (now ^ (now - 1)) >> 1;
                const std::uint64_t before = delimiters & below;
                const auto after = base + 64 - static_cast<std::uint32_t>(std::countl_zero(before));
                write[step].begin = before != 0 ? after : valueBegin;
                write[step].end = base + static_cast<std::uint32_t>(std::countr_zero(now));
                write[step].separators = separators + static_cast<std::uint32_t>(std::popcount(bars & below));
                now &= now - 1;
            }
            write += 4;
        }
        out += std::popcount(filled);
        separators += static_cast<std::uint32_t>(std::popcount(bars));
        valueBegin = delimiters != 0 ? base + 64 - static_cast<std::uint32_t>(std::countl_zero(delimiters)) : valueBegin;
    }

    scan.done = at > size;
    scan.fieldCount = static_cast<std::size_t>(out - first);
    scan.openRepeats = 0;
    if (repeat != scan.repeats.data() && repeat[-1].field == scan.fieldCount) {
        scan.openRepeats = (--repeat)->count;
    }
    scan.repeatCount = static_cast<std::size_t>(repeat - scan.repeats.data());
    scan.segmentCount = static_cast<std::size_t>(segment - scan.segments.data());
    scan.at = at;
    scan.segmentBegin = segmentBegin;
    scan.segmentSeparators = segmentSeparators;
    scan.valueBegin = valueBegin;
    scan.separators = separators;
    scan.afterDelimiter = carry != 0;
    scan.skipLineFeed = skip != 0;
}
