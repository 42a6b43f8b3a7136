#include "check/segment_checker.h"

#include "base/cpu.h"
#include "check/slices.h"
#include "hl7/segmentation.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace plumb::check {
namespace {

using hl7::FieldPath;
using Holds = ValueChecker::Holds;

}  // namespace

SegmentChecker::SegmentChecker(Inspection& inspection, ValueChecker& values)
    : m_inspection(inspection)
    , m_values(values)
    , m_scanner(query::fieldScanner(simdLevel()))
    , m_count(hl7::kernels().countByte)
    , m_scan(std::make_unique<query::FieldScan>()) {}

void SegmentChecker::check(const std::vector<const SegmentPlan*>& plans) {
    m_plans = &plans;
    const hl7::MessageView& view = m_inspection.view();
    m_unsettled.clear();
    m_segment = 0;
    m_scan->field = view.delimiters().field;
    m_scan->repetition = view.delimiters().repetition;
    if (plans.empty() || view.bytes().size() >= UINT32_MAX) {
        unsettleAll();
        return;
    }
    // Segments that lie one behind the other with their terminators are scanned in one go.
    const auto& segments = view.segments();
    const std::size_t terminator = view.terminator() == hl7::Terminator::CrLf ? 2 : 1;
    bool plain = view.terminator() != hl7::Terminator::Lf && segments.front().begin == 0;
    for (std::size_t i = 1; i < segments.size() && plain; ++i) {
        plain = segments[i].begin == std::size_t{segments[i - 1].begin} + segments[i - 1].length + terminator;
    }
    const std::size_t end = std::size_t{segments.back().begin} + segments.back().length;
    if (plain && view.segmentCount() < FieldPath::kMaxSegment) {
        m_limitsNear = false;
        scan(view.bytes(), 0, true, 0);
        if (m_segment != view.segmentCount()) {
            unsettleAll();
        }
        m_whole = m_whole && m_scan->segmentCount == view.segmentCount();
        m_regular = !m_limitsNear && (end == view.bytes().size() || end + terminator == view.bytes().size());
        return;
    }
    for (std::uint32_t n = 0; n < view.segmentCount(); ++n) {
        scan(view.bytes(segments[n].range()), segments[n].begin, false, n);
    }
    unsettleAll();
}

void SegmentChecker::unsettleAll() {
    m_unsettled.clear();
    for (std::uint32_t n = 1; n <= m_plans->size(); ++n) {
        const SegmentPlan* const plan = (*m_plans)[n - 1];
        if (plan != nullptr && plan->contextual) {
            m_unsettled.push_back(n);
        }
    }
}

void SegmentChecker::scan(ByteView text, std::uint32_t base, bool cutAtCr, std::uint32_t firstSegment) {
    m_base = base;
    m_scan->begin(text, cutAtCr);
    std::uint32_t number = firstSegment;
    bool open = false;
    const std::uint32_t count = static_cast<std::uint32_t>(m_plans->size());
    const auto start = [&](std::uint32_t begin, std::uint32_t end) {
        m_segment = ++number;
        m_plan = (*m_plans)[std::min(number, count) - 1];
        m_header = end - begin > 3 && hl7::isHeaderSegment(text.subspan(begin, 3)) &&
                   text[begin + std::size_t{3}] == m_scan->field;
        m_fields.present = m_fields.filled = {};
        open = true;
    };
    std::uint32_t batches = 0;
    do {
        m_scanner(*m_scan);
        ++batches;
        m_fields.longCount = 0;
        std::size_t field = 0, repeat = 0;
        for (std::size_t i = 0; i < m_scan->segmentCount; ++i) {
            const query::ScannedSegment& segment = m_scan->segments[i];
            if (!open) {
                start(segment.begin, segment.end);
            }
            takeFields(segment, field, repeat);
            m_separators = segment.separatorsEnd - segment.separatorsBefore;
            close(segment.begin + base, segment.end + base);
            open = false;
        }
        if (field < m_scan->fieldCount) {  // the beginning of a segment that goes on in the next batch
            if (!open) {
                start(m_scan->segmentBegin, static_cast<std::uint32_t>(text.size()));
            }
            takeFields({m_scan->segmentBegin, static_cast<std::uint32_t>(text.size()),
                        static_cast<std::uint32_t>(m_scan->fieldCount), m_scan->segmentSeparators, 0},
                       field, repeat);
        }
        lookForLimits();
    } while (!m_scan->done);
    m_whole = cutAtCr && batches == 1;
    if (m_whole) {
        m_inspection.fields().learn(*m_scan, m_inspection.view());
    }
}

/// Whether a field may have more parts than can be addressed.
void SegmentChecker::lookForLimits() {
    const hl7::Delimiters& d = m_inspection.view().delimiters();
    const std::uint8_t* const bytes = m_inspection.bytes().data();
    for (std::size_t i = 0; i < m_fields.longCount && !m_limitsNear; ++i) {
        const std::uint32_t at = m_fields.longFields[i];
        const std::uint32_t begin = m_scan->begins[at] + m_base, end = m_scan->ends[at] + m_base;
        const auto times = [&](std::uint8_t byte) { return m_count(bytes + begin, end - begin, byte); };
        const PartMasks::Separators found = m_values.quick().usable()
                                                ? m_values.quick().masks().count(begin, end)
                                                : PartMasks::Separators{times(d.component), times(d.subcomponent)};
        m_limitsNear =
            found.subcomponents >= FieldPath::kMaxSub - 1 || found.components >= FieldPath::kMaxComponent - 1 ||
            (end - begin >= FieldPath::kMaxRepetition - 1 && times(d.repetition) >= FieldPath::kMaxRepetition - 1);
    }
}

/// The fields of the scan from `field` on that belong to the segment; `repeat` goes along in its list of those that
/// repeat.
void SegmentChecker::takeFields(const query::ScannedSegment& segment, std::size_t& field, std::size_t& repeat) {
    const std::size_t fieldsEnd = segment.fieldsEnd;
    m_fields.from = field;
    m_fields.to = fieldsEnd;
    m_fields.separatorsBefore = segment.separatorsBefore;
    m_fields.shift = m_header ? 1 : 0;
    field = fieldsEnd;
    if (m_plan == nullptr) {
        while (repeat < m_scan->repeatCount && m_scan->repeats[repeat].field < fieldsEnd) {
            ++repeat;
        }
        noteLongFields();
        return;
    }
    m_fields.scan = m_scan.get();
    m_fields.elements = m_plan->quick;
    m_fields.told = m_plan->quickTold;
    m_fields.base = m_base;
    m_fields.skipped = m_header ? 2 : 0;
    m_fields.repeat = repeat;
    if (m_values.quick().usable()) {
        m_values.quick().look(m_fields);
        if (m_fields.namelessCount != 0 || m_fields.timesWithoutZone != 0) {
            tellOfGlance();
        }
        if (m_fields.closeCount == 0) {
            repeat = m_fields.repeat;
            return;
        }
    } else {
        lookAtAll();
    }
    for (std::size_t i = 0; i < m_fields.closeCount; ++i) {
        const std::uint32_t at = m_fields.close[i];
        while (repeat < m_scan->repeatCount && m_scan->repeats[repeat].field < at) {
            ++repeat;
        }
        lookClosely(at, repeat < m_scan->repeatCount && m_scan->repeats[repeat].field == at);
    }
    while (repeat < m_scan->repeatCount && m_scan->repeats[repeat].field < fieldsEnd) {
        ++repeat;
    }
}

std::uint32_t SegmentChecker::numberOf(std::uint32_t field) const {
    return m_scan->separatorsBefore[field] - m_fields.separatorsBefore + m_fields.shift;
}

/// What is told of fields that were seen to be in order.
void SegmentChecker::tellOfGlance() {
    for (std::size_t i = 0; i < m_fields.namelessCount; ++i) {
        const std::uint32_t number = numberOf(m_fields.nameless[i]);
        m_values.withoutAuthority(m_plan->elements[number].subject, FieldPath(m_segment, number, 1),
                                  m_fields.begins[number], m_fields.ends[number]);
    }
    m_values.sawTimes(m_fields.timesWithoutZone, m_fields.firstTime,
                      FieldPath(m_segment, m_fields.firstTime.timeNumber, 1));
}

void SegmentChecker::noteLongFields() {
    for (std::size_t i = m_fields.from; i < m_fields.to; ++i) {
        if (m_scan->ends[i] - m_scan->begins[i] >= QuickFields::kLong) {
            m_fields.longFields[m_fields.longCount++] = static_cast<std::uint32_t>(i);
        }
    }
}

/// Without a glance every field that anything is asked of is looked at closely.
void SegmentChecker::lookAtAll() {
    noteLongFields();
    m_fields.closeCount = 0;
    for (std::size_t i = m_fields.from; i < m_fields.to; ++i) {
        if (m_scan->separatorsBefore[i] == m_fields.separatorsBefore) {
            continue;  // the id
        }
        const std::uint32_t number = numberOf(static_cast<std::uint32_t>(i));
        if (number < std::min<std::size_t>(m_fields.elements.size(), QuickFields::kNumbers)) {
            m_fields.begins[number] = m_scan->begins[i] + m_base;
            m_fields.ends[number] = m_scan->ends[i] + m_base;
            filled(number);
            if (m_fields.elements[number].kind == QuickElement::Kind::Skip || number <= m_fields.skipped) {
                sawField(number);
                continue;
            }
        }
        m_fields.close[m_fields.closeCount++] = static_cast<std::uint32_t>(i);
    }
}

void SegmentChecker::lookClosely(std::uint32_t field, bool repeats) {
    const SegmentPlan& plan = *m_plan;
    const std::uint32_t number = numberOf(field);
    const std::uint32_t begin = m_scan->begins[field] + m_base, end = m_scan->ends[field] + m_base;
    if (number >= std::min<std::size_t>(plan.elements.size(), QuickFields::kNumbers)) {
        unexpected(number, begin, end);
        return;
    }
    const ElementPlan& element = plan.elements[number];
    if (repeats || element.has(ElementPlan::Slices)) {
        repetitions(element, number, begin, end);
        return;
    }
    const FieldPath path(m_segment, number, 1);
    const Holds holds = element.has(ElementPlan::Dynamic) ? dynamic(element, path, begin, end)
                                                          : m_values.checkRepetition(element, path, begin, end);
    if (holds == Holds::Nothing) {
        return;
    }
    sawField(number);
    if (holds == Holds::Null) {
        nullAlone(element, number, begin, end);
    } else if (element.minRepetitions > 1 && element.has(ElementPlan::Repeats)) {
        m_inspection.report(RuleKind::TooFew, element.subject, FieldPath(m_segment, number), rangeOf(begin, end), 1,
                            element.minRepetitions);
    }
}

void SegmentChecker::nullAlone(const ElementPlan& plan, std::uint32_t number, std::uint32_t begin, std::uint32_t end) {
    if (m_plan->required.has(number)) {
        m_inspection.report(RuleKind::NullForRequired, plan.subject, FieldPath(m_segment, number), rangeOf(begin, end));
    }
}

void SegmentChecker::repetitions(const ElementPlan& plan, std::uint32_t number, std::uint32_t begin,
                                 std::uint32_t end) {
    const std::uint8_t separator = m_scan->repetition;
    const ByteView bytes = m_inspection.bytes();
    std::uint32_t valued = 0, nulls = 0, occurrence = 1;
    std::uint32_t firstOver = 0, overBegin = 0, overEnd = 0;
    if (plan.has(ElementPlan::Slices)) {
        m_sliceCounts.begin(plan.details->slices.size());
    }
    const std::uint32_t most = plan.has(ElementPlan::Repeats) ? plan.maxRepetitions : hl7::kUnbounded;
    for (std::uint32_t from = begin;; ++occurrence) {
        const void* const next = std::memchr(bytes.data() + from, separator, end - from);
        const std::uint32_t to =
            next == nullptr ? end : static_cast<std::uint32_t>(static_cast<const std::uint8_t*>(next) - bytes.data());
        if (to != from) {
            const std::uint32_t named = std::min(occurrence, FieldPath::kMaxRepetition);
            const FieldPath path(m_segment, number, named);
            const Holds holds = plan.has(ElementPlan::Slices)    ? repetition(plan, path, from, to, occurrence)
                                : plan.has(ElementPlan::Dynamic) ? dynamic(plan, path, from, to)
                                                                 : value(plan, path, from, to);
            nulls += holds == Holds::Null ? 1 : 0;
            if (holds != Holds::Nothing && ++valued > most) {
                firstOver = firstOver == 0 ? named : firstOver;
                overBegin = firstOver == named ? from : overBegin;
                overEnd = to;
            }
        }
        if (to == end) {
            break;
        }
        from = to + 1;
    }
    if (valued == 0) {
        return;
    }
    sawField(number);
    if (nulls == 1 && valued == 1) {
        nullAlone(plan, number, begin, end);
    }
    if (nulls != 0 && valued > 1) {
        m_inspection.report(RuleKind::NullWithOthers, plan.subject, FieldPath(m_segment, number), rangeOf(begin, end),
                            valued, 1);
    } else if (firstOver != 0) {
        m_inspection.report(plan.tooMany, plan.subject, FieldPath(m_segment, number, firstOver),
                            rangeOf(overBegin, overEnd), valued, most);
    } else if (plan.has(ElementPlan::Repeats) && nulls == 0 && valued < plan.minRepetitions &&
               plan.minRepetitions > 1) {
        m_inspection.report(RuleKind::TooFew, plan.subject, FieldPath(m_segment, number), rangeOf(begin, end), valued,
                            plan.minRepetitions);
    }
    if (plan.has(ElementPlan::Slices)) {
        slices(plan, number);
    }
}

/// One repetition of a field whose repetitions are told apart: into the first slice that takes it.
Holds SegmentChecker::repetition(const ElementPlan& plan, FieldPath path, std::uint32_t begin, std::uint32_t end,
                                 std::uint32_t occurrence) {
    if (!m_inspection.hasValue(begin, end) || m_inspection.isNull(begin, end)) {
        return m_values.checkRepetition(plan, path, begin, end);
    }
    const std::vector<SlicePlan>& slices = plan.details->slices;
    const Spot spot = Spot::ofElement({path, rangeOf(begin, end), hl7::Presence::Value});
    const std::size_t taken =
        m_sliceCounts.take([&](std::size_t n) { return takes(m_inspection, slices[n], spot, occurrence); });
    if (taken < slices.size() && slices[taken].type != nullptr) {
        ElementPlan sliced = plan;
        sliced.type = slices[taken].type;
        sliced.checks = static_cast<std::uint16_t>((sliced.checks & ~ElementPlan::Whole) | ElementPlan::Parts);
        return m_values.checkRepetition(sliced, path, begin, end);
    }
    return plan.has(ElementPlan::Dynamic) ? dynamic(plan, path, begin, end)
                                          : m_values.checkRepetition(plan, path, begin, end);
}

/// One repetition of a field of this segment, at a glance or closely.
Holds SegmentChecker::value(const ElementPlan& plan, FieldPath path, std::uint32_t begin, std::uint32_t end) {
    return m_values.inOrder(m_plan->quick[path.field()], plan.subject, path, begin, end)
               ? Holds::Value
               : m_values.checkRepetition(plan, path, begin, end);
}

void SegmentChecker::slices(const ElementPlan& plan, std::uint32_t number) {
    const std::vector<SlicePlan>& slices = plan.details->slices;
    const ByteRange where = rangeOf(m_fields.begins[number], m_fields.ends[number]);
    for (std::size_t i = 0; i < slices.size(); ++i) {
        const SlicePlan& slice = slices[i];
        if (m_sliceCounts.most(i) < slice.min) {
            m_inspection.report(RuleKind::SliceTooFew, slice.subject, FieldPath(m_segment, number), where,
                                m_sliceCounts.most(i), slice.min);
        } else if (m_sliceCounts.least(i) > slice.max) {
            m_inspection.report(RuleKind::SliceTooMany, slice.subject, FieldPath(m_segment, number), where,
                                m_sliceCounts.least(i), slice.max);
        }
    }
}

const DynamicPlan::Case* SegmentChecker::caseOf(const DynamicPlan& plan, std::string_view value,
                                                std::string_view second) {
    auto at = std::lower_bound(plan.cases.begin(), plan.cases.end(), value,
                               [](const DynamicPlan::Case& c, std::string_view v) { return c.value < v; });
    for (; at != plan.cases.end() && at->value == value; ++at) {
        if (at->secondValue.empty() || at->secondValue == second) {
            return &*at;
        }
    }
    return nullptr;
}

std::string_view SegmentChecker::seen(std::uint32_t field, std::uint32_t component) const {
    if (!isFilled(field)) {
        return {};
    }
    if (component > 1) {
        return m_inspection.view().raw(FieldPath(m_segment, field, 1, component));
    }
    const std::string_view whole = m_inspection.text(m_fields.begins[field], m_fields.ends[field]);
    const hl7::Delimiters& d = m_inspection.view().delimiters();
    std::size_t end = 0;
    while (end < whole.size()) {
        const auto byte = static_cast<std::uint8_t>(whole[end]);
        if (byte == d.component || byte == d.subcomponent || byte == d.repetition) {
            break;
        }
        ++end;
    }
    return whole.substr(0, end);
}

Holds SegmentChecker::dynamic(const ElementPlan& plan, FieldPath path, std::uint32_t begin, std::uint32_t end) {
    for (const DynamicPlan& dynamic : m_plan->dynamic) {
        if (dynamic.field != path.field()) {
            continue;
        }
        const std::string_view told = seen(dynamic.reference, dynamic.referenceComponent);
        if (m_lastDynamic != &dynamic || told != m_lastTold || dynamic.second != 0) {
            m_lastCase = caseOf(dynamic, told, seen(dynamic.second, dynamic.secondComponent));
            m_lastTold = told;
            m_lastDynamic = &dynamic;
        }
        const DynamicPlan::Case* const found = m_lastCase;
        if (found != nullptr) {
            QuickElement quick = found->quick;
            if (plan.has(ElementPlan::Length)) {
                quick.longest = static_cast<std::uint8_t>(std::min<std::uint32_t>(quick.longest, plan.maxLength));
            }
            if (!plan.has(ElementPlan::Details) && !plan.has(ElementPlan::Codes) &&
                m_values.inOrder(quick, plan.subject, path, begin, end)) {
                return Holds::Value;
            }
            ElementPlan typed = found->primitive;
            typed.subject = plan.subject;
            typed.divided = plan.divided;
            // What the segment says of the field itself still holds.
            if (plan.has(ElementPlan::Length)) {
                typed.maxLength = plan.maxLength;
                typed.tooLong = plan.tooLong;
                typed.checks |= ElementPlan::Length;
            }
            const Holds holds = m_values.checkRepetition(typed, path, begin, end);
            if (plan.has(ElementPlan::Details) || plan.has(ElementPlan::Codes)) {
                ElementPlan own = plan;
                own.checks &= ElementPlan::Details | ElementPlan::Codes;
                own.type = nullptr;
                m_values.checkRepetition(own, path, begin, end);
            }
            return holds;
        }
        break;
    }
    return m_values.checkRepetition(plan, path, begin, end);
}

void SegmentChecker::unexpected(std::uint32_t number, std::uint32_t begin, std::uint32_t end) {
    if (m_plan->closed && number < FieldPath::kMaxField && number >= m_plan->elements.size() &&
        m_inspection.hasValue(begin, end)) {
        m_inspection.report(RuleKind::UnexpectedField,
                            m_plan->elements.size() > 1 ? m_plan->elements.back().subject : 0,
                            FieldPath(m_segment, number), rangeOf(begin, end), number, m_plan->count(), m_plan->id);
    }
}

/// Seen to break none of its rules. The slow way asks them all.
bool SegmentChecker::keepsRules(std::uint32_t begin, std::uint32_t end) const {
    const ByteView bytes = m_inspection.bytes();
    const std::string_view id = m_plan->id;
    const char* const own = asText(bytes).data() + begin;
    return m_plan->fieldRules.usable() && m_values.quick().usable() && !m_header &&
           !m_inspection.rules().options().affirmative && id.size() == 3 && end - begin > 3 && own[0] == id[0] &&
           own[1] == id[1] && own[2] == id[2] && bytes[begin + std::size_t{3}] == m_scan->field &&
           m_plan->fieldRules.keptBy(m_fields, bytes, m_values.quick().masks(), m_inspection.view().delimiters());
}

void SegmentChecker::close(std::uint32_t begin, std::uint32_t end) {
    m_limitsNear = m_limitsNear || m_separators >= FieldPath::kMaxField - 1;
    if (m_plan == nullptr) {
        return;
    }
    const SegmentPlan& plan = *m_plan;
    if (m_header) {
        sawField(1);
    }
    for (std::size_t word = 0; word < 2; ++word) {
        const std::uint64_t present = m_fields.present[word];
        const std::uint64_t missing = (plan.required.word(word) | plan.expected.word(word)) & ~present;
        const std::uint64_t told = plan.told.word(word) & present;
        for (std::uint64_t rest = missing | told; rest != 0; rest &= rest - 1) {
            const auto number =
                static_cast<std::uint32_t>(word * 64) + static_cast<std::uint32_t>(std::countr_zero(rest));
            const ElementPlan& element = plan.elements[number];
            const FieldPath path(m_segment, number);
            if (!isPresent(number)) {
                m_inspection.report(plan.required.has(number) ? RuleKind::RequiredMissing : RuleKind::ExpectedMissing,
                                    element.subject, path, m_inspection.view().at(path).range);
            } else if (m_inspection.hasValue(m_fields.begins[number], m_fields.ends[number])) {
                m_inspection.report(element.present, element.subject, path,
                                    rangeOf(m_fields.begins[number], m_fields.ends[number]));
            }
        }
    }
    if (plan.contextual && !keepsRules(begin, end)) {
        m_unsettled.push_back(m_segment);
    }
}

}  // namespace plumb::check
