// Feeds the counters from messages: the hot loop of Statistics. One pass of masks over the text (field_scan.h), one
// step a filled field to its cell, where most values are counted on the spot; then, for those that were not, a
// step to the table of their path or to its estimate, hundreds in one go, so that the processor waits for many
// places of memory at once.
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

    /// Remembers values of the message until settle().
    void add(ByteView message, std::uint64_t number);
    void settle();

private:
    static constexpr std::size_t kEnough = 1024;  ///< to settle
    static constexpr std::size_t kPending = FieldScan::kFields + kEnough;

    struct Pending {
        ValueColumn* column;
        std::uint64_t key;
        const std::uint8_t* text;
        std::uint32_t length;
        std::uint32_t message;
    };
    struct PendingEstimate {
        ValueColumn* column;
        std::uint64_t hash;
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
    void need(ElementRow& row, std::uint32_t last);
    template <bool Plain>
    void takeFields(SegmentRow& row, ByteView text, const ScannedSegment& segment, std::size_t field, bool header);
    void makeRoom();
    void takeFilled(SegmentRow& row, ElementCell& cell, std::uint32_t field, std::uint32_t component,
                    const std::uint8_t* value, std::uint32_t length, std::size_t readable);
    void takeLastField(SegmentRow& row, ByteView text, const ScannedSegment& segment, bool header);
    void takeComponents(SegmentRow& row, std::uint32_t field, ByteView text, std::uint32_t begin, std::uint32_t end);

    StatisticsTables& m_tables;
    FieldScanner m_scanner;
    FieldScan m_scan;
    hl7::MessageView m_view;  ///< for messages whose segments do not end in CR
    hl7::Delimiters m_delimiters;
    ByteView m_message;
    TypeTable* m_type = nullptr;
    TypeTable* m_lastType = nullptr;  ///< of the segment before, and its row
    SegmentRow* m_lastRow = nullptr;
    std::uint32_t m_lastId = 0;
    std::uint64_t m_serial = 0;
    std::uint32_t m_number = 0;
    std::array<KnownType, 256> m_known{};
    std::array<Pending, kPending> m_pending;
    std::array<PendingEstimate, kPending> m_estimates;
    std::size_t m_pendingCount = 0, m_estimateCount = 0;
};

}  // namespace plumb::query
