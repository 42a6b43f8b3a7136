// The fields of a message's segments against their plans. One scan by bit masks finds the fields that hold something
// (query/field_scan.h); each is looked at only where its plan has something to check, and what is missing follows from
// the bits of those that are there.
#pragma once

#include "check/inspection.h"
#include "check/occurrence_counts.h"
#include "check/plan.h"
#include "check/quick_check.h"
#include "check/value_checker.h"
#include "hl7/kernels.h"
#include "query/field_scan.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::check {

class SegmentChecker {
public:
    SegmentChecker(Inspection& inspection, ValueChecker& values);

    /// `plans` has one entry a segment, nullptr where nothing is known of it.
    void check(const std::vector<const SegmentPlan*>& plans);

    /// Before a message.
    void begin() { m_regular = false; }
    /// The segments stand one behind another with their terminators only, and nothing can have passed a limit.
    [[nodiscard]] bool regular() const { return m_regular; }
    /// What the scan of a regular message found, if it was made in one go; nullptr otherwise. Until the next message.
    [[nodiscard]] const query::FieldScan* wholeScan() const { return m_regular && m_whole ? m_scan.get() : nullptr; }

    /// Segments of the message last checked whose rules with context are to be asked: all but those that were seen to
    /// keep them.
    [[nodiscard]] const std::vector<std::uint32_t>& unsettled() const { return m_unsettled; }

    /// The case that two values choose, nullptr where none does.
    [[nodiscard]] static const DynamicPlan::Case* caseOf(const DynamicPlan& plan, std::string_view value,
                                                         std::string_view second);

private:
    void scan(ByteView text, std::uint32_t base, bool cutAtCr, std::uint32_t firstSegment);
    void takeFields(const query::ScannedSegment& segment, std::size_t& field, std::size_t& repeat);
    void tellOfGlance();
    void noteLongFields();
    void lookAtAll();
    [[nodiscard]] std::uint32_t numberOf(std::uint32_t field) const;
    void lookClosely(std::uint32_t field, bool repeats);
    void lookForLimits();
    void sawField(std::uint32_t number) { m_fields.present[number / 64] |= std::uint64_t{1} << (number % 64); }
    void filled(std::uint32_t number) { m_fields.filled[number / 64] |= std::uint64_t{1} << (number % 64); }
    [[nodiscard]] bool isPresent(std::uint32_t number) const {
        return (m_fields.present[number / 64] >> (number % 64) & 1) != 0;
    }
    [[nodiscard]] bool isFilled(std::uint32_t number) const {
        return number < QuickFields::kNumbers && (m_fields.filled[number / 64] >> (number % 64) & 1) != 0;
    }
    void close(std::uint32_t begin, std::uint32_t end);
    [[nodiscard]] bool keepsRules(std::uint32_t begin, std::uint32_t end) const;
    void unsettleAll();
    void repetitions(const ElementPlan& plan, std::uint32_t number, std::uint32_t begin, std::uint32_t end);
    ValueChecker::Holds repetition(const ElementPlan& plan, hl7::FieldPath path, std::uint32_t begin, std::uint32_t end,
                                   std::uint32_t occurrence);
    ValueChecker::Holds value(const ElementPlan& plan, hl7::FieldPath path, std::uint32_t begin, std::uint32_t end);
    ValueChecker::Holds dynamic(const ElementPlan& plan, hl7::FieldPath path, std::uint32_t begin, std::uint32_t end);
    void slices(const ElementPlan& plan, std::uint32_t number);
    void nullAlone(const ElementPlan& plan, std::uint32_t number, std::uint32_t begin, std::uint32_t end);
    void unexpected(std::uint32_t number, std::uint32_t begin, std::uint32_t end);
    [[nodiscard]] std::string_view seen(std::uint32_t field, std::uint32_t component) const;

    Inspection& m_inspection;
    ValueChecker& m_values;
    query::FieldScanner m_scanner;
    hl7::CountByte m_count;
    std::unique_ptr<query::FieldScan> m_scan;
    const std::vector<const SegmentPlan*>* m_plans = nullptr;
    std::uint32_t m_base = 0;  ///< of the scanned text in the message

    const SegmentPlan* m_plan = nullptr;
    std::uint32_t m_segment = 0;
    bool m_header = false;
    QuickFields m_fields;
    bool m_regular = false, m_limitsNear = false, m_whole = false;
    std::uint32_t m_separators = 0;  ///< of the segment that ends
    std::vector<std::uint32_t> m_unsettled;
    OccurrenceCounts m_sliceCounts;
    // The case that was chosen last.
    const DynamicPlan* m_lastDynamic = nullptr;
    std::string m_lastTold;
    const DynamicPlan::Case* m_lastCase = nullptr;
};

}  // namespace plumb::check
