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
    flush();
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
        const std::uint32_t last = m_scan.fields[m_scan.fieldCount - 1].separators;
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
        const FilledField& at = m_scan.fields[field];
        if (at.separators - segment.separatorsBefore == 8) {
            const std::uint32_t length = at.end - at.begin;
            const std::uint64_t key = keyOfValue(text.data() + at.begin, length, text.size() - at.begin);
            KnownType& known = m_known[spread(key) % m_known.size()];
            if (known.key != key || !m_delimiters.usual()) {
                known = {m_delimiters.usual() ? key : 0, &typeOf(asText(text.subspan(at.begin, length)))};
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
    if (length > 3 && id[3] == bar && id[0] != bar && id[1] != bar && id[2] != bar) {
        SegmentRow* quick = m_type->quick(TypeTable::quickId(id));
        return quick != nullptr ? *quick : m_tables.row(*m_type, asText({id, 3}));
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
    row.fields.need(last);
    if (closed) {
        row.seen(m_serial);
        ++row.fields.reach[last];
    }
    for (; field < segment.fieldsEnd; ++field) {
        const FilledField& at = m_scan.fields[field];
        const std::uint32_t before = at.separators - segment.separatorsBefore;
        const std::uint32_t number = before + shift;
        if (before != 0 && number < kMaxField) {
            takeFilled(row, row.fields.cells[number], number, 0, text, at.begin, at.end - at.begin);
            if (m_tables.options.components && !(header && number <= 2)) {
                takeComponents(row, number, text, at.begin, at.end);
            }
        }
    }
    for (; repeat < m_scan.repeatCount && m_scan.repeats[repeat].field < segment.fieldsEnd; ++repeat) {
        const FieldRepeats& repeats = m_scan.repeats[repeat];
        const std::uint32_t before = m_scan.fields[repeats.field].separators - segment.separatorsBefore;
        const std::uint32_t number = before + shift;
        if (before != 0 && number < kMaxField && !(header && number <= 2)) {
            ElementCell& cell = row.fields.cells[number];
            ++cell.repeated;
            cell.mostRepetitions = std::max(cell.mostRepetitions, repeats.count + 1);
        }
    }
    if (closed && bars != 0 && header) {
        const auto separator =
            static_cast<std::uint32_t>(findByte(text, segment.begin, segment.end, m_delimiters.field));
        takeFilled(row, row.fields.cells[1], 1, 0, text, separator, 1);
    }
    if (closed && last == kMaxField) {
        takeLastField(row, text, segment, header);
    }
}

inline void FieldCollector::takeFilled(SegmentRow& row, ElementCell& cell, std::uint32_t field, std::uint32_t component,
                                       ByteView text, std::uint32_t begin, std::uint32_t length) {
    const std::uint8_t* const value = text.data() + begin;
    if (length == 2 && value[0] == '"' && value[1] == '"') {
        ++cell.nulls;
        return;
    }
    cell.addLength(length);
    if (!m_tables.options.values) {
        return;
    }
    if (cell.values == nullptr) {
        m_tables.bind(row, cell, field, component);
    }
    const std::uint64_t key = keyOfValue(value, length, text.size() - begin);
    cell.values->prefetch(key, cell.column);
    if (m_pendingCount == m_pending.size()) {
        flush();
    }
    m_pending[m_pendingCount++] = {cell.values, key, value, length, cell.column};
}

// The last field that can be addressed takes in the rest of its segment.
void FieldCollector::takeLastField(SegmentRow& row, ByteView text, const ScannedSegment& segment, bool header) {
    std::size_t begin = segment.begin;
    for (std::uint32_t skip = header ? kMaxField - 1 : kMaxField; skip > 0; --skip) {
        begin = findByte(text, begin, segment.end, m_delimiters.field) + 1;
    }
    if (begin < segment.end) {
        ElementCell& cell = row.fields.cells[kMaxField];
        takeFilled(row, cell, kMaxField, 0, text, static_cast<std::uint32_t>(begin),
                   segment.end - static_cast<std::uint32_t>(begin));
        const std::string_view rest = asText(text.subspan(begin, segment.end - begin));
        const auto separators = m_delimiters.repetition == 0
                                    ? 0
                                    : std::count(rest.begin(), rest.end(), static_cast<char>(m_delimiters.repetition));
        if (separators != 0) {
            ++cell.repeated;
            cell.mostRepetitions = std::max(cell.mostRepetitions, static_cast<std::uint32_t>(separators + 1));
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
            components.need(number);
            if (to > from) {
                takeFilled(row, components.cells[number], field, number, text, from, to - from);
            }
            from = to + 1;
        }
        if (number != 0) {
            ++components.reach[number];
        }
        begin = stop + 1;
    }
}

void FieldCollector::flush() {
    for (std::size_t i = 0; i < m_pendingCount; ++i) {
        const Pending& p = m_pending[i];
        p.values->add(p.key, {reinterpret_cast<const char*>(p.text), p.length}, p.column, m_number, m_tables.limits);
    }
    m_pendingCount = 0;
}

}  // namespace plumb::query
