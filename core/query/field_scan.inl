// The scan, compiled once a level by field_scan.cpp, which defines PLUMB_SCAN_TARGET (instructions allowed),
// PLUMB_SCAN_NAME, PLUMB_SCAN_MASK(block, byte): a bit for each place of the 64-byte block that holds the byte,
// PLUMB_SCAN_PUT(out, mask, base): the places of the mask's bits, and PLUMB_SCAN_PUT_RANKED(out, ranks, mask, base,
// among, before): the same, and how many bits of `among` stand before each, plus `before`. Both may write up to 63
// entries too many.
//
// The branches are few on purpose: a branch on how many delimiters a block holds is guessed wrongly half of the time.

PLUMB_SCAN_TARGET void PLUMB_SCAN_NAME(FieldScan& scan) {
    const std::uint8_t* const text = scan.text.data();
    const std::size_t size = scan.text.size();
    const std::uint8_t fieldByte = scan.field, repetitionByte = scan.repetition;
    const std::uint64_t cut = scan.cutAtCr ? ~std::uint64_t{0} : 0;
    const std::uint64_t separating = fieldByte != 0 ? ~std::uint64_t{0} : 0;
    const std::uint64_t repeating = repetitionByte != 0 ? ~std::uint64_t{0} : 0;
    std::uint32_t* const begins = scan.begins.data();
    std::uint32_t* const ends = scan.ends.data();
    std::uint32_t* const ranks = scan.separatorsBefore.data();
    FieldRepeats* repeat = scan.repeats.data();
    ScannedSegment* segment = scan.segments.data();
    ScannedSegment* const fullSegments = segment + FieldScan::kSegments - 65;
    alignas(64) std::uint8_t tail[64];

    std::uint32_t segmentBegin = scan.segmentBegin, segmentSeparators = scan.segmentSeparators;
    std::uint32_t separators = scan.separators;
    std::uint64_t afterDelimiter = scan.afterDelimiter ? 1 : 0, afterEnd = scan.afterEnd ? 1 : 0;
    std::size_t at = scan.at, begun = 0, filledCount = 0;
    begins[0] = scan.openBegin;
    begun = scan.open ? 1 : 0;
    if (scan.openRepeats != 0) {
        *repeat++ = {0, scan.openRepeats};
    }

    for (; at <= size && filledCount <= FieldScan::kFields - 64 && segment <= fullSegments; at += 64) {
        const std::uint8_t* block = text + at;
        const std::size_t left = size - at;
        std::uint64_t valid = ~std::uint64_t{0};
        if (left < 64) {
            std::memset(tail, 0, 64);
            if (left != 0) {
                std::memcpy(tail, block, left);
            }
            block = tail;
            valid = (std::uint64_t{1} << left) - 1;
        }
        const std::uint64_t bars = PLUMB_SCAN_MASK(block, fieldByte) & separating & valid;
        std::uint64_t segmentEnds = PLUMB_SCAN_MASK(block, '\r') & ~bars & cut & valid;
        const std::uint64_t repeats = PLUMB_SCAN_MASK(block, repetitionByte) & ~bars & repeating & valid;
        // A LF right behind a CR belongs to it.
        const std::uint64_t lineFeeds = PLUMB_SCAN_MASK(block, '\n') & (segmentEnds << 1 | afterEnd) & ~bars & valid;
        afterEnd = segmentEnds >> 63;
        if (left < 64) {
            segmentEnds |= std::uint64_t{1} << left;  // what is open at the end of the text ends there
        }
        const auto base = static_cast<std::uint32_t>(at);
        const std::uint64_t marks = bars | segmentEnds;
        const std::uint64_t delimiters = marks | lineFeeds;
        const std::uint64_t behind = delimiters << 1 | afterDelimiter;
        const std::uint64_t filled = delimiters & ~behind, starts = ~delimiters & behind & valid;
        afterDelimiter = delimiters >> 63;
        for (std::uint64_t rest = segmentEnds; rest != 0; rest &= rest - 1) {
            const std::uint64_t below = (rest ^ (rest - 1)) >> 1;
            const std::uint32_t end = base + static_cast<std::uint32_t>(std::countr_zero(rest));
            const std::uint32_t passed = separators + static_cast<std::uint32_t>(std::popcount(marks & below));
            segment->begin = segmentBegin;
            segment->end = end;
            segment->fieldsEnd = static_cast<std::uint32_t>(filledCount) +
                                 static_cast<std::uint32_t>(std::popcount(filled & (below << 1 | 1)));
            segment->separatorsBefore = segmentSeparators;
            segment->separatorsEnd = passed;
            segment += end > segmentBegin ? 1 : 0;  // a blank line is no segment
            segmentBegin =
                end + 1 + (end + std::size_t{1} < size && cut != 0 && text[end + std::size_t{1}] == '\n' ? 1 : 0);
            segmentSeparators = passed + 1;
        }
        for (std::uint64_t rest = repeats; rest != 0; rest &= rest - 1) {
            const std::uint64_t below = (rest ^ (rest - 1)) >> 1;
            const auto field =
                static_cast<std::uint32_t>(filledCount) + static_cast<std::uint32_t>(std::popcount(filled & below));
            if (repeat != scan.repeats.data() && repeat[-1].field == field) {
                ++repeat[-1].count;
            } else {
                *repeat++ = {field, 1};
            }
        }
        PLUMB_SCAN_PUT(begins + begun, starts, base);
        PLUMB_SCAN_PUT_RANKED(ends + filledCount, ranks + filledCount, filled, base, marks, separators);
        begun += static_cast<std::size_t>(std::popcount(starts));
        filledCount += static_cast<std::size_t>(std::popcount(filled));
        separators += static_cast<std::uint32_t>(std::popcount(marks));
    }

    scan.done = at > size;
    scan.fieldCount = filledCount;
    scan.open = begun > filledCount;
    scan.openBegin = scan.open ? begins[filledCount] : 0;
    scan.openRepeats = 0;
    if (repeat != scan.repeats.data() && repeat[-1].field == scan.fieldCount) {
        scan.openRepeats = (--repeat)->count;
    }
    scan.repeatCount = static_cast<std::size_t>(repeat - scan.repeats.data());
    scan.segmentCount = static_cast<std::size_t>(segment - scan.segments.data());
    scan.at = at;
    scan.segmentBegin = segmentBegin;
    scan.segmentSeparators = segmentSeparators;
    scan.separators = separators;
    scan.afterDelimiter = afterDelimiter != 0;
    scan.afterEnd = afterEnd != 0;
}
