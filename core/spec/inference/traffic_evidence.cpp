#include "spec/inference/traffic_evidence.h"

#include "hl7/edit_builder.h"
#include "hl7/kernels.h"
#include "hl7/message_view.h"
#include "spec/inference/type_evidence.h"
#include "spec/inference/usual_message.h"

#include <algorithm>
#include <map>

namespace plumb::spec::inference {
namespace {

constexpr std::size_t kLongestName = 32;
/// So many messages of a type are read together, while what is counted of them is near in memory.
constexpr std::size_t kTogether = LaneBatch::kSlots;
constexpr std::size_t kMostWaiting = std::size_t{4} << 20, kKept = std::size_t{256} << 10;

std::string_view cutAt(std::string_view text, char delimiter) {
    return text.substr(0, text.find(delimiter));
}

}  // namespace

/// Messages of one type that are still to be read.
struct Waiting {
    struct Message {
        std::size_t begin, length;
        std::size_t segments;
        std::uint32_t number;
    };
    std::vector<Message> messages;
    std::vector<std::uint8_t> bytes;
    std::vector<hl7::SegmentSpan> segments;

    void add(const hl7::MessageView& view, std::uint32_t number) {
        messages.push_back({bytes.size(), view.bytes().size(), view.segments().size(), number});
        bytes.insert(bytes.end(), view.bytes().begin(), view.bytes().end());
        segments.insert(segments.end(), view.segments().begin(), view.segments().end());
    }
    void clear() {
        if (bytes.capacity() > kKept) {
            *this = {};
        }
        messages.clear();
        bytes.clear();
        segments.clear();
    }
};

struct OfType {
    std::unique_ptr<TypeEvidence> evidence;
    Waiting waiting;
};

struct Collection {
    explicit Collection(const EvidenceOptions& options)
        : budget(options.memoryLimit) {}

    void add(ByteView message, std::uint32_t number);
    OfType* typeOf(std::string_view messageType);
    OfType* typeNamed(const std::string& name);
    void read(OfType& type);
    void takeSegments(TypeEvidence& type, std::string_view text, const hl7::SegmentSpan* segments, std::size_t count,
                      std::uint32_t number);
    void findBars(ByteView message);
    /// Before any question.
    void settle();

    Budget budget;
    std::uint64_t messages = 0;
    std::map<std::string, OfType> types;
    std::size_t waiting = 0;  ///< bytes
    bool settled = true;

    // of the message that is read; kept for their memory
    hl7::MessageView view;
    std::vector<std::uint32_t> bars;
    std::vector<Run> runs;
    std::string lastType;
    OfType* last = nullptr;
};

OfType* Collection::typeNamed(const std::string& name) {
    const auto found = types.find(name);
    if (found != types.end()) {
        return &found->second;
    }
    if (types.size() == TrafficEvidence::kMostTypes || !budget.take(sizeof(TypeEvidence) + 256)) {
        budget.setCut();
        return nullptr;
    }
    auto made = std::make_unique<TypeEvidence>();
    made->code = cutAt(name, '^');
    made->event = name.substr(std::min(name.size(), made->code.size() + 1));
    return &types.emplace(name, OfType{std::move(made), {}}).first->second;
}

ByteView assignUsual(hl7::MessageView& view, ByteView message, std::string& room) {
    view.assign(message);
    if (!view.delimiters().usual()) {
        const Result<hl7::ByteEdit> edit = hl7::changeDelimiters(view, SegmentEvidence::delimiters());
        if (edit) {
            room = std::string(asText(message));
            room.replace(static_cast<std::size_t>(edit->offset), edit->removed.size(), edit->inserted);
            message = asBytes(room);
            view.assign(message);
        }
    }
    return message;
}

std::string typeNameOf(std::string_view messageType) {
    std::string_view rest = cutAt(messageType, '~');
    const std::string_view code = cutAt(rest, '^');
    rest.remove_prefix(std::min(rest.size(), code.size() + 1));
    const std::string_view event = cutAt(rest, '^');
    std::string name(code.substr(0, kLongestName));
    if (!event.empty()) {
        name += '^';
        name += event.substr(0, kLongestName);
    }
    return name;
}

/// By MSH-9 as it stands: the first two components, and the third for whoever comes first.
OfType* Collection::typeOf(std::string_view messageType) {
    if (last != nullptr && messageType == lastType) {
        return last;
    }
    OfType* const type = typeNamed(typeNameOf(messageType));
    if (type != nullptr) {
        if (type->evidence->structure.empty()) {
            std::string_view third = cutAt(messageType, '~');
            for (int part = 0; part < 2; ++part) {
                third.remove_prefix(std::min(third.size(), cutAt(third, '^').size() + 1));
            }
            type->evidence->structure = cutAt(third, '^').substr(0, kLongestName);
        }
        lastType = messageType;
        last = type;
    }
    return type;
}

/// The places of all field separators.
void Collection::findBars(ByteView message) {
    bars.clear();
    for (std::size_t at = 0; at < message.size(); at += hl7::kCollectPiece) {
        const std::size_t piece = std::min(hl7::kCollectPiece, message.size() - at);
        const std::size_t had = bars.size();
        bars.resize(had + piece + 64);
        bars.resize(had + hl7::kernels().collectByte(message.data() + at, piece, '|', static_cast<std::uint32_t>(at),
                                                     bars.data() + had));
    }
}

void Collection::takeSegments(TypeEvidence& type, std::string_view text, const hl7::SegmentSpan* segments,
                              std::size_t count, std::uint32_t number) {
    runs.clear();
    const unsigned slot = type.beginMessage(number);
    std::size_t bar = 0;
    for (const hl7::SegmentSpan* at = segments; at != segments + count; ++at) {
        const hl7::SegmentSpan& span = *at;
        const std::uint32_t end = span.begin + span.length;
        while (bar < bars.size() && bars[bar] < span.begin) {
            ++bar;
        }
        std::size_t behind = bar;
        while (behind < bars.size() && bars[behind] < end) {
            ++behind;
        }
        const std::uint32_t idEnd = behind == bar ? end : bars[bar];
        const std::size_t segment = type.numberOf(text.substr(span.begin, idEnd - span.begin), budget);
        if (segment != TypeEvidence::kMostIds) {
            // The end of the segment stands in for a separator behind its last field.
            const std::uint32_t kept = behind < bars.size() ? bars[behind] : 0;
            bars.resize(std::max(bars.size(), behind + 1));
            bars[behind] = end;
            const std::size_t places = behind == bar ? 0 : behind - bar + 1;
            type.segments[segment]->add({text, bars.data() + bar, places, type.messages, number, slot}, budget);
            if (kept != 0) {
                bars[behind] = kept;
            } else {
                bars.pop_back();
            }
        }
        if (!runs.empty() && runs.back().segment == segment) {
            ++runs.back().times;
        } else {
            runs.push_back({static_cast<std::uint8_t>(segment), 1});
        }
        bar = behind;
    }
    type.endMessage(runs, number, budget);
}

void Collection::add(ByteView message, std::uint32_t number) {
    std::string rewritten;
    message = assignUsual(view, message, rewritten);
    ++messages;
    settled = false;
    OfType* const type = typeOf(view.raw(hl7::FieldPath(1, 9)));
    if (type == nullptr) {
        return;
    }
    type->waiting.add(view, number);
    waiting += message.size();
    if (type->waiting.messages.size() == kTogether) {
        read(*type);
    } else if (waiting > kMostWaiting) {
        for (auto& [name, any] : types) {
            read(any);
        }
    }
}

void Collection::read(OfType& type) {
    const hl7::SegmentSpan* segments = type.waiting.segments.data();
    for (const Waiting::Message& message : type.waiting.messages) {
        const ByteView bytes(type.waiting.bytes.data() + message.begin, message.length);
        findBars(bytes);
        takeSegments(*type.evidence, asText(bytes), segments, message.segments, message.number);
        segments += message.segments;
    }
    waiting -= type.waiting.bytes.size();
    type.waiting.clear();
}

void Collection::settle() {
    if (settled) {
        return;
    }
    settled = true;
    for (auto& [name, type] : types) {
        read(type);
        type.evidence->endMessages(budget);
    }
}

TrafficEvidence::TrafficEvidence(EvidenceOptions options)
    : m_all(std::make_unique<Collection>(options)) {}
TrafficEvidence::TrafficEvidence(TrafficEvidence&&) noexcept = default;
TrafficEvidence& TrafficEvidence::operator=(TrafficEvidence&&) noexcept = default;
TrafficEvidence::~TrafficEvidence() = default;

void TrafficEvidence::add(ByteView message, MessageNumber number) {
    m_all->add(message, static_cast<std::uint32_t>(std::min<std::uint64_t>(number.value(), UINT32_MAX)));
}

void TrafficEvidence::merge(const TrafficEvidence& other) {
    m_all->settle();
    other.m_all->settle();
    m_all->messages += other.m_all->messages;
    for (const auto& [name, theirs] : other.m_all->types) {
        if (OfType* const mine = m_all->typeNamed(name)) {
            mine->evidence->merge(*theirs.evidence, m_all->budget);
        }
    }
    if (other.cut()) {
        m_all->budget.setCut();
    }
}

std::uint64_t TrafficEvidence::messages() const {
    return m_all->messages;
}

std::vector<const TypeEvidence*> TrafficEvidence::evidence() const {
    m_all->settle();
    std::vector<const TypeEvidence*> out;
    for (const auto& [name, type] : m_all->types) {
        out.push_back(type.evidence.get());
    }
    std::stable_sort(out.begin(), out.end(), [](const auto* a, const auto* b) { return a->messages > b->messages; });
    return out;
}

std::vector<std::string> TrafficEvidence::types() const {
    std::vector<std::string> out;
    for (const TypeEvidence* type : evidence()) {
        out.push_back(type->event.empty() ? type->code : type->code + '^' + type->event);
    }
    return out;
}

bool TrafficEvidence::cut() const {
    m_all->settle();
    return m_all->budget.cut();
}

std::uint64_t TrafficEvidence::memoryUsed() const {
    m_all->settle();
    return m_all->budget.used();
}

}  // namespace plumb::spec::inference
