#include "check/checker.h"

#include "check/context_checker.h"
#include "check/lints.h"
#include "check/segment_checker.h"
#include "check/structure_checker.h"
#include "check/value_checker.h"
#include "hl7/escape.h"
#include "hl7/kernels.h"
#include "query/value_key.h"

#include <algorithm>
#include <array>

namespace plumb::check {
namespace {

using hl7::FieldPath;

/// Every field of MSH that is asked for in one go, as it stands.
void readHeader(const hl7::MessageView& view, HeaderFields& header) {
    header = {};
    if (view.segmentCount() == 0) {
        return;
    }
    const ByteView segment = view.bytes(view.segments().front().range());
    const std::uint8_t separator = view.delimiters().field;
    if (segment.size() < 4 || !hl7::isHeaderSegment(segment) || segment[3] != separator) {
        return;
    }
    static thread_local hl7::CollectBuffer places;
    const std::size_t length = std::min(segment.size(), hl7::kCollectPiece);
    const std::size_t count = hl7::kernels().collectByte(segment.data(), length, separator, 0, places.data());
    header.field[1] = asText(segment.subspan(3, 1));
    for (std::size_t i = 0; i < count && i + 2 < HeaderFields::kCount; ++i) {
        const std::size_t begin = places[i] + std::size_t{1};
        const std::size_t end = i + 1 < count ? places[i + 1] : segment.size();
        header.field[i + 2] = asText(segment.subspan(begin, end - begin));
    }
    header.count = static_cast<std::uint32_t>(count + 1);
}

std::uint64_t keyOf(std::string_view text) {
    return text.empty()
               ? 0
               : query::keyOfValue(reinterpret_cast<const std::uint8_t*>(text.data()), text.size(), text.size());
}

std::string_view upTo(std::string_view text, std::uint8_t a, std::uint8_t b, std::uint8_t c) {
    std::size_t end = 0;
    while (end < text.size()) {
        const auto byte = static_cast<std::uint8_t>(text[end]);
        if ((byte == a && a != 0) || (byte == b && b != 0) || (byte == c && c != 0)) {
            break;
        }
        ++end;
    }
    return text.substr(0, end);
}

}  // namespace

struct Checker::Parts {
    explicit Parts(const RuleSet& r)
        : rules(r)
        , inspection(r)
        , values(inspection)
        , segments(inspection, values)
        , structure(inspection)
        , context(inspection, values)
        , lints(inspection) {}

    /// Plans that were asked for before, by MSH-9 and MSH-3 as they stand.
    struct Known {
        std::string type, sender;
        hl7::Delimiters delimiters;
        std::size_t typeSize = 0, senderSize = 0;  ///< of what is told of them
        const MessagePlan* plan = nullptr;
        std::uint32_t senderClass = 0;
    };
    void run(ByteView message);
    void choosePlan();
    void learnPlan(Known& entry);
    void planSegments();
    void summarise();
    void sort();

    const RuleSet& rules;
    Inspection inspection;
    ValueChecker values;
    SegmentChecker segments;
    StructureChecker structure;
    ContextChecker context;
    Lints lints;

    HeaderFields header;
    std::string_view type, sender;
    const MessagePlan* plan = nullptr;
    std::uint32_t senderClass = 0;
    std::vector<const SegmentPlan*> plans;

    std::vector<Known> known = std::vector<Known>(1024);
    std::size_t lastKnown = 0;
    struct KnownLocal {
        std::string id;
        std::uint32_t senderClass = 0;
        const SegmentPlan* plan = nullptr;
    };
    std::array<KnownLocal, 32> locals;
};

void Checker::Parts::choosePlan() {
    const auto fits = [&](const Known& entry) {
        return entry.plan != nullptr && entry.type == header.field[9] && entry.sender == header.field[3] &&
               entry.delimiters == inspection.view().delimiters();
    };
    if (!fits(known[lastKnown])) {
        // A stranger takes the place of whoever stood there.
        lastKnown = query::spread(keyOf(header.field[9]) ^ keyOf(header.field[3]) << 1) % known.size();
        if (!fits(known[lastKnown])) {
            learnPlan(known[lastKnown]);
        }
    }
    const Known& entry = known[lastKnown];
    plan = entry.plan;
    senderClass = entry.senderClass;
    type = header.field[9].substr(0, entry.typeSize);
    sender = header.field[3].substr(0, entry.senderSize);
}

void Checker::Parts::learnPlan(Known& entry) {
    const hl7::Delimiters& d = inspection.view().delimiters();
    const std::string_view whole = upTo(header.field[9], d.repetition, d.repetition, d.repetition);
    const std::string_view from = upTo(header.field[3], d.component, d.subcomponent, d.repetition);
    const std::string_view code = upTo(whole, d.component, d.component, d.component);
    const std::string_view rest = code.size() < whole.size() ? whole.substr(code.size() + 1) : std::string_view{};
    const std::string_view event = upTo(rest, d.component, d.component, d.component);
    const std::string_view after = event.size() < rest.size() ? rest.substr(event.size() + 1) : std::string_view{};
    const std::string_view structureId = upTo(after, d.component, d.subcomponent, d.component);
    constexpr std::size_t kLongest = 256;  // longer ones are looked up again
    entry.senderClass = rules.senderClass(from);
    entry.plan = &rules.messagePlan(code, event, structureId, entry.senderClass);
    entry.type = header.field[9].substr(0, kLongest);
    entry.sender = header.field[3].substr(0, kLongest);
    entry.typeSize = event.empty() ? code.size() : code.size() + 1 + event.size();
    entry.senderSize = from.size();
    entry.delimiters = d;
}

/// What each segment is held against.
void Checker::Parts::planSegments() {
    const hl7::MessageView& view = inspection.view();
    const auto& placed = inspection.overlay().placed();
    plans.resize(placed.size());
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (placed[i].node != hl7::kNoNode) {
            plans[i] = plan->segments[placed[i].node];
            continue;
        }
        plans[i] = nullptr;
        const std::string_view id = view.segmentId(static_cast<std::uint32_t>(i + 1));
        if (placed[i].placement == hl7::Placement::Local && id.size() == 3) {
            KnownLocal& entry =
                locals[(static_cast<unsigned char>(id[1]) * 7u + static_cast<unsigned char>(id[2])) % locals.size()];
            if (entry.id != id || entry.senderClass != senderClass) {
                entry = {std::string(id), senderClass, rules.localSegment(id, senderClass)};
            }
            plans[i] = entry.plan;
        }
    }
    if (plan->hasSlices) {
        context.slice(*plan, plans);
    }
}

void Checker::Parts::run(ByteView message) {
    inspection.begin(message);
    readHeader(inspection.view(), header);
    choosePlan();
    // MSH-2 holds the delimiters themselves.
    const std::size_t lookFrom = header.count > 2
                                     ? static_cast<std::size_t>(header.field[2].data() + header.field[2].size() -
                                                                asText(inspection.bytes()).data())
                                     : 0;
    values.begin(lookFrom);
    segments.begin();
    if (inspection.view().segmentCount() == 0) {
        plan = nullptr;
    } else if (plan->grammar == nullptr) {
        inspection.report(RuleKind::UnexpectedMessage, plan->subject, FieldPath(1, 9),
                          inspection.view().at(FieldPath(1, 9)).range, 0, 0, type);
    } else {
        if (plan->notSupported) {
            inspection.report(RuleKind::MessageNotSupported, plan->subject, FieldPath(1, 9),
                              inspection.view().at(FieldPath(1, 9)).range, 0, 0, type);
        }
        inspection.overlay(*plan);
        structure.check(*plan);
        planSegments();
        segments.check(plans);
        if (plan->asksForContext) {
            context.check(*plan, plans, segments.unsettled());
        }
    }
    if (rules.options().lints) {
        summarise();
        lints.check(header, segments.regular(), lookFrom,
                    values.quick().usable() ? values.quick().survey()
                                            : survey(inspection.bytes().subspan(lookFrom),
                                                     hl7::usableEscape(inspection.view().delimiters())));
    }
    sort();
}

void Checker::Parts::summarise() {
    // A time takes its zone from MSH-7 when it names none itself.
    const std::string_view own = header.field[7];
    if (values.timesWithoutZone() != 0 &&
        std::none_of(own.begin(), own.end(), [](char c) { return c == '+' || c == '-'; })) {
        inspection.report(RuleKind::TimeWithoutZone, 0, values.firstWithoutZone(), values.rangeWithoutZone(),
                          values.timesWithoutZone());
    }
}

void Checker::Parts::sort() {
    const auto before = [](const Detection& a, const Detection& b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.path.packed() < b.path.packed();
    };
    std::vector<Detection>& found = inspection.found();
    if (!std::is_sorted(found.begin(), found.end(), before)) {
        std::stable_sort(found.begin(), found.end(), before);
    }
}

Checker::Checker(const RuleSet& rules)
    : m_parts(std::make_unique<Parts>(rules)) {}

Checker::~Checker() = default;
Checker::Checker(Checker&&) noexcept = default;

std::span<const Detection> Checker::check(ByteView message) {
    m_parts->run(message);
    return m_parts->inspection.found();
}

const hl7::MessageView& Checker::message() const {
    return m_parts->inspection.view();
}

const std::string& Checker::messageSpec() const {
    static const std::string none;
    return m_parts->plan == nullptr ? none : m_parts->plan->id;
}

std::string_view Checker::messageType() const {
    return m_parts->type;
}

std::string_view Checker::sender() const {
    return m_parts->sender;
}

std::optional<CheckedFields> Checker::fields() const {
    const query::FieldScan* const scan = m_parts->segments.wholeScan();
    if (scan == nullptr || !m_parts->values.quick().usable()) {
        return std::nullopt;
    }
    return CheckedFields{scan, &m_parts->values.quick().masks(), &m_parts->values.quick().survey()};
}

std::vector<Finding> Checker::findings(ByteView message) {
    std::vector<Finding> findings;
    for (const Detection& detection : check(message)) {
        findings.push_back(m_parts->rules.describe(detection, m_parts->inspection.view()));
    }
    return findings;
}

}  // namespace plumb::check
