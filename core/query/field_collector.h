// Feeds the counters from messages: the hot loop of Statistics. One pass of masks over the text (field_scan.h), one
// step a filled field to its cell, then one step to its value, whose place was fetched into the cache meanwhile.
#pragma once

#include "hl7/message_view.h"
#include "query/field_scan.h"
#include "query/statistics_tables.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace plumb::query {

class FieldCollector {
public:
    explicit FieldCollector(StatisticsTables& tables);

    void add(ByteView message, std::uint64_t number);

private:
    struct Pending {
        ValueTable* values;
        std::uint64_t key;
        const std::uint8_t* text;
        std::uint32_t length;
        std::uint32_t column;
    };
    struct KnownType {
        std::uint64_t key = 0;
        TypeTable* table = nullptr;
    };

    void scanText(ByteView text, bool cutAtCr);
    void takeBatch(ByteView text);
    void takeSegment(ByteView text, const ScannedSegment& segment, std::size_t& field, std::size_t& repeat,
                     bool closed);
    void chooseType(ByteView text, const ScannedSegment& segment, std::size_t field);
    TypeTable& typeOf(std::string_view messageType);
    SegmentRow& rowOf(ByteView text, const ScannedSegment& segment);
    void takeFilled(SegmentRow& row, ElementCell& cell, std::uint32_t field, std::uint32_t component, ByteView text,
                    std::uint32_t begin, std::uint32_t length);
    void takeLastField(SegmentRow& row, ByteView text, const ScannedSegment& segment, bool header);
    void takeComponents(SegmentRow& row, std::uint32_t field, ByteView text, std::uint32_t begin, std::uint32_t end);
    void flush();

    StatisticsTables& m_tables;
    FieldScanner m_scanner;
    FieldScan m_scan;
    hl7::MessageView m_view;  ///< for messages whose segments do not end in CR
    hl7::Delimiters m_delimiters;
    ByteView m_message;
    TypeTable* m_type = nullptr;
    std::uint64_t m_serial = 0;
    std::uint32_t m_number = 0;
    std::array<KnownType, 256> m_known{};
    std::array<Pending, 1024> m_pending;
    std::size_t m_pendingCount = 0;
};

}  // namespace plumb::query
