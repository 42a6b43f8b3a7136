#include "query/field_collector.h"

#include "hl7/segmentation.h"

#include <algorithm>
#include <cstring>

namespace plumb::query {
namespace {

constexpr std::uint32_t kMaxField = hl7::FieldPath::kMaxField, kMaxComponent = hl7::FieldPath::kMaxComponent;
constexpr std::size_t kLongestId = 16, kLongestType = 64;
// Above this size a message could have more segments than can be addressed; MessageView knows what to do then.
constexpr std::size_t kScannedWhole = hl7::FieldPath::kMaxSegment;
constexpr std::uint64_t kNull = 0x0200000000002222u;  // the key of ""

std::size_t findByte(ByteView text, std::size_t from, std::size_t end, std::uint8_t byte) {
    const void* at = from < end && byte != 0 ? std::memchr(text.data() + from, byte, end - from) : nullptr;
    return at == nullptr ? end : static_cast<std::size_t>(static_cast<const std::uint8_t*>(at) - text.data());
}

/// As MessageView::isHeader.
bool isHeader(ByteView segment, std::uint8_t separator) {
    return segment.size() > 3 && separator != 0 && hl7::isHeaderSegment(segment) && segment[3] == separator &&
           segment[0] != separator && segment[1] != separator && segment[2] != separator;
}

}  // namespace

FieldCollector::FieldCollector(StatisticsTables& tables)
    : m_tables(tables)
    , m_scanner(fieldScanner(simdLevel())) {}

void FieldCollector::add(ByteView message, std::uint64_t number) {
    m_message = message;
    m_number = static_cast<std::uint32_t>(std::min<std::uint64_t>(number, UINT32_MAX));
    m_type = nullptr;
    ++m_serial;
    ++m_tables.messages;
    if (message.size() < kScannedWhole && hl7::detectTerminator(message) != hl7::Terminator::Lf) {
        m_delimiters = hl7::readDelimiters(message);
        scanText(message, true);
    } else {
        m_view.assign(message);
        m_delimiters = m_view.delimiters();
        for (const hl7::SegmentSpan span : m_view.segments()) {
            scanText(m_view.bytes(span.range()), false);
        }
    }
    if (m_type == nullptr) {
        m_type = &typeOf({});
    }
    ++m_type->messages;
}

void FieldCollector::scanText(ByteView text, bool cutAtCr) {
    m_scan.field = m_delimiters.field;
    m_scan.repetition = m_delimiters.repetition;
    m_scan.begin(text, cutAtCr);
    do {
        m_scanner(m_scan);
        takeBatch(text);
    } while (!m_scan.done);
}

void FieldCollector::takeBatch(ByteView text) {
    std::size_t field = 0, repeat = 0;
    for (std::size_t i = 0; i < m_scan.segmentCount; ++i) {
        takeSegment(text, m_scan.segments[i], field, repeat, true);
    }
    if (field < m_scan.fieldCount) {  // the beginning of a segment that goes on in the next batch
        const std::uint32_t last = m_scan.separatorsBefore[m_scan.fieldCount - 1];
        takeSegment(text,
                    {m_scan.segmentBegin, static_cast<std::uint32_t>(text.size()),
                     static_cast<std::uint32_t>(m_scan.fieldCount), m_scan.segmentSeparators, last},
                    field, repeat, false);
    }
}

TypeTable& FieldCollector::typeOf(std::string_view messageType) {
    const char component = static_cast<char>(m_delimiters.component),
               repetition = static_cast<char>(m_delimiters.repetition);
    const auto cut = [](std::string_view text, char at) { return text.substr(0, at == 0 ? text.npos : text.find(at)); };
    messageType = cut(messageType, repetition);
    const std::string_view code = cut(messageType, component);
    std::string name(code.substr(0, kLongestType));
    if (code.size() < messageType.size()) {
        const std::string_view trigger = cut(messageType.substr(code.size() + 1), component);
        name += trigger.empty() ? "" : "^";
        name += trigger.substr(0, kLongestType);
    }
    return m_tables.type(name);
}

void FieldCollector::chooseType(ByteView text, const ScannedSegment& segment, std::size_t field) {
    const bool header = isHeader(text.subspan(segment.begin, segment.end - segment.begin), m_delimiters.field);
    for (; header && field < segment.fieldsEnd; ++field) {
        if (m_scan.separatorsBefore[field] - segment.separatorsBefore == 8) {
            const std::uint32_t begin = m_scan.begins[field], length = m_scan.ends[field] - begin;
            const std::uint64_t key = keyOfValue(text.data() + begin, length, text.size() - begin);
            KnownType& known = m_known[spread(key) % m_known.size()];
            if (known.key != key || !m_delimiters.usual()) {
                known = {m_delimiters.usual() ? key : 0, &typeOf(asText(text.subspan(begin, length)))};
            }
            m_type = known.table;
            return;
        }
    }
    m_type = &typeOf({});
}

SegmentRow& FieldCollector::rowOf(ByteView text, const ScannedSegment& segment) {
    const std::uint8_t* const id = text.data() + segment.begin;
    const std::uint32_t length = segment.end - segment.begin;
    const std::uint8_t bar = m_delimiters.field;
    if (length > 3 && bar != 0 && id[3] == bar && id[0] != bar && id[1] != bar && id[2] != bar) {
        const std::uint32_t quickId = TypeTable::quickId(id);
        if (m_lastRow != nullptr && m_lastId == quickId && m_lastType == m_type) {
            return *m_lastRow;  // OBX after OBX
        }
        SegmentRow* quick = m_type->quick(quickId);
        m_lastRow = quick != nullptr ? quick : &m_tables.row(*m_type, asText({id, 3}));
        m_lastId = quickId;
        m_lastType = m_type;
        return *m_lastRow;
    }
    const std::size_t end = findByte(text, segment.begin, segment.end, bar);
    const std::string_view whole = asText(text.subspan(segment.begin, end - segment.begin));
    return m_tables.row(*m_type, whole.size() > kLongestId ? Statistics::kOther : whole);
}

void FieldCollector::takeSegment(ByteView text, const ScannedSegment& segment, std::size_t& field, std::size_t& repeat,
                                 bool closed) {
    if (m_type == nullptr) {
        chooseType(text, segment, field);
    }
    SegmentRow& row = rowOf(text, segment);
    const bool header = isHeader(text.subspan(segment.begin, segment.end - segment.begin), m_delimiters.field);
    const std::uint32_t shift = header ? 1 : 0;
    const std::uint32_t bars = segment.separatorsEnd - segment.separatorsBefore;
    const std::uint32_t last = bars == 0 ? 0 : std::min(bars + shift, kMaxField);
    need(row.fields, last);
    if (closed) {
        row.seen(m_serial);
        ++row.fields.reach[last];
    }
    if (segment.fieldsEnd > field) {
        makeRoom();
        // With bytes behind the segment, its values may be read in words.
        if (text.size() - segment.end >= 8 && last < kMaxField && !m_tables.options.components) {
            takeFields<true>(row, text, segment, field, header);
        } else {
            takeFields<false>(row, text, segment, field, header);
        }
        field = segment.fieldsEnd;
    }
    for (; repeat < m_scan.repeatCount && m_scan.repeats[repeat].field < segment.fieldsEnd; ++repeat) {
        const FieldRepeats& repeats = m_scan.repeats[repeat];
        const std::uint32_t before = m_scan.separatorsBefore[repeats.field] - segment.separatorsBefore;
        const std::uint32_t number = before + shift;
        if (before != 0 && number < kMaxField && !(header && number <= 2)) {
            ElementCell& cell = row.fields.cells[number];
            ++cell.counts.repeated;
            cell.counts.mostRepetitions = std::max(cell.counts.mostRepetitions, repeats.count + 1);
        }
    }
    if (closed && bars != 0 && header) {
        const auto separator =
            static_cast<std::uint32_t>(findByte(text, segment.begin, segment.end, m_delimiters.field));
        makeRoom();
        takeFilled(row, row.fields.cells[1], 1, 0, text.data() + separator, 1, text.size() - separator);
    }
    if (closed && last == kMaxField) {
        takeLastField(row, text, segment, header);
    }
}

/// The filled fields of a segment; `Plain` are those without any special case.
template <bool Plain>
void FieldCollector::takeFields(SegmentRow& row, ByteView text, const ScannedSegment& segment, std::size_t field,
                                bool header) {
    const std::uint32_t shift = header ? 1 : 0, before = segment.separatorsBefore, fieldsEnd = segment.fieldsEnd;
    ElementCell* const cells = row.fields.cells.data();
    field += m_scan.separatorsBefore[field] == before ? 1 : 0;  // the id
    for (; field < fieldsEnd; ++field) {
        const std::uint32_t number = m_scan.separatorsBefore[field] - before + shift;
        const std::uint32_t begin = m_scan.begins[field], end = m_scan.ends[field];
        if (Plain) {
            takeFilled(row, cells[number], number, 0, text.data() + begin, end - begin, 8);
        } else if (number < kMaxField) {
            takeFilled(row, cells[number], number, 0, text.data() + begin, end - begin, text.size() - begin);
            if (m_tables.options.components && !(header && number <= 2)) {
                takeComponents(row, number, text, begin, end);
                makeRoom();
            }
        }
    }
}

/// For as many values as one batch of the scan can have.
void FieldCollector::makeRoom() {
    if (std::max(m_pendingCount, m_estimateCount) >= kEnough) {
        settle();
    }
}

// Cells move when their row grows, so nothing may be pending then.
void FieldCollector::need(ElementRow& row, std::uint32_t last) {
    if (last >= row.cells.size()) {
        settle();
        m_tables.need(row, last);
    }
}

// There must be room for it.
PLUMB_INLINE void FieldCollector::takeFilled(SegmentRow& row, ElementCell& cell, std::uint32_t field,
                                             std::uint32_t component, const std::uint8_t* value, std::uint32_t length,
                                             std::size_t readable) {
    const std::uint64_t key = keyOfValue(value, length, readable);
    if (key == kNull) {
        ++cell.counts.nulls;
        return;
    }
    ValueColumn& column = cell.values;
    column.lengths().add(length);
    if (!column.bound()) {
        if (!m_tables.options.values) {
            return;
        }
        m_tables.bind(row, cell, field, component);
    }
    if (!column.exact()) {
        const std::uint64_t hash = spread(key);
        if (column.onlyEstimates()) {
            m_estimates[m_estimateCount] = {&column, hash};
            m_estimateCount += column.nothingNew(hash) ? 0 : 1;
            return;
        }
        if (column.nothingNew(hash)) {
            return;
        }
    }
    // Written in any case, and left there unless the column counts it.
    m_pending[m_pendingCount] = {&column, key, value, length, m_number};
    m_pendingCount += column.take(key) ? 0 : 1;
}

// The last field that can be addressed takes in the rest of its segment.
void FieldCollector::takeLastField(SegmentRow& row, ByteView text, const ScannedSegment& segment, bool header) {
    std::size_t begin = segment.begin;
    for (std::uint32_t skip = header ? kMaxField - 1 : kMaxField; skip > 0; --skip) {
        begin = findByte(text, begin, segment.end, m_delimiters.field) + 1;
    }
    if (begin < segment.end) {
        ElementCell& cell = row.fields.cells[kMaxField];
        makeRoom();
        takeFilled(row, cell, kMaxField, 0, text.data() + begin, segment.end - static_cast<std::uint32_t>(begin),
                   text.size() - begin);
        const std::string_view rest = asText(text.subspan(begin, segment.end - begin));
        const auto separators = m_delimiters.repetition == 0
                                    ? 0
                                    : std::count(rest.begin(), rest.end(), static_cast<char>(m_delimiters.repetition));
        if (separators != 0) {
            ++cell.counts.repeated;
            cell.counts.mostRepetitions =
                std::max(cell.counts.mostRepetitions, static_cast<std::uint32_t>(separators + 1));
        }
    }
}

void FieldCollector::takeComponents(SegmentRow& row, std::uint32_t field, ByteView text, std::uint32_t begin,
                                    std::uint32_t end) {
    if (row.components.size() <= field) {
        row.components.resize(field + std::size_t{1});
    }
    ElementRow& components = row.components[field];
    while (begin <= end) {
        const auto stop = static_cast<std::uint32_t>(findByte(text, begin, end, m_delimiters.repetition));
        std::uint32_t number = 0;
        for (std::uint32_t from = begin; stop > begin && from <= stop;) {
            ++number;
            const bool rest = number == kMaxComponent;
            const auto to =
                rest ? stop : static_cast<std::uint32_t>(findByte(text, from, stop, m_delimiters.component));
            need(components, number);
            if (to > from) {
                makeRoom();
                takeFilled(row, components.cells[number], field, number, text.data() + from, to - from,
                           text.size() - from);
            }
            from = to + 1;
        }
        if (number != 0) {
            ++components.reach[number];
        }
        begin = stop + 1;
    }
}

void FieldCollector::settle() {
    constexpr std::size_t kAhead = 16;
    // An estimate is never behind: a column whose values are all left to it has nothing in the table any more.
    for (std::size_t i = 0; i < m_estimateCount; ++i) {
        const PendingEstimate& p = m_estimates[i];
        const PendingEstimate& ahead = m_estimates[std::min(i + kAhead, m_estimateCount - 1)];
        ahead.column->table()->prefetchEstimate(ahead.hash, *ahead.column);
        p.column->table()->estimate(p.hash, *p.column);
    }
    m_estimateCount = 0;
    // What is met again is counted at once. What is not comes second, since it needs other places of memory.
    std::size_t others = 0;
    for (std::size_t i = 0; i < m_pendingCount; ++i) {
        const Pending& p = m_pending[i];
        const Pending& ahead = m_pending[std::min(i + kAhead, m_pendingCount - 1)];
        ahead.column->table()->prefetchCount(ahead.key, *ahead.column);
        if (!p.column->table()->count(p.key, *p.column)) {
            m_pending[others++] = p;
        }
    }
    for (std::size_t i = 0; i < others; ++i) {
        const Pending& p = m_pending[i];
        const Pending& ahead = m_pending[std::min(i + kAhead, others - 1)];
        ahead.column->table()->prefetchAdd(ahead.key);
        p.column->table()->add(p.key, {reinterpret_cast<const char*>(p.text), p.length}, *p.column, p.message,
                               m_tables.limits);
    }
    m_pendingCount = 0;
}

}  // namespace plumb::query
