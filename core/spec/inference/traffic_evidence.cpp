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

std::string_view cutAt(std::string_view text, char delimiter) {
    return text.substr(0, text.find(delimiter));
}

}  // namespace

struct Collection {
    explicit Collection(const EvidenceOptions& options)
        : budget(options.memoryLimit) {}

    void add(ByteView message, std::uint32_t number);
    TypeEvidence* typeOf(std::string_view messageType);
    TypeEvidence* typeNamed(const std::string& name);
    void takeSegments(TypeEvidence& type, std::uint32_t number);
    void findBars(ByteView message);
    void endMessages();

    Budget budget;
    std::uint64_t messages = 0;
    std::map<std::string, std::unique_ptr<TypeEvidence>> types;

    // of the message that is read; kept for their memory
    hl7::MessageView view;
    std::vector<std::uint32_t> bars;
    std::vector<Run> runs;
    std::string lastType;
    TypeEvidence* last = nullptr;
};

TypeEvidence* Collection::typeNamed(const std::string& name) {
    const auto found = types.find(name);
    if (found != types.end()) {
        return found->second.get();
    }
    if (types.size() == TrafficEvidence::kMostTypes || !budget.take(sizeof(TypeEvidence) + 256)) {
        budget.setCut();
        return nullptr;
    }
    auto made = std::make_unique<TypeEvidence>();
    made->code = cutAt(name, '^');
    made->event = name.substr(std::min(name.size(), made->code.size() + 1));
    return types.emplace(name, std::move(made)).first->second.get();
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
TypeEvidence* Collection::typeOf(std::string_view messageType) {
    if (last != nullptr && messageType == lastType) {
        return last;
    }
    TypeEvidence* const type = typeNamed(typeNameOf(messageType));
    if (type != nullptr) {
        if (type->structure.empty()) {
            std::string_view third = cutAt(messageType, '~');
            for (int part = 0; part < 2; ++part) {
                third.remove_prefix(std::min(third.size(), cutAt(third, '^').size() + 1));
            }
            type->structure = cutAt(third, '^').substr(0, kLongestName);
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

void Collection::takeSegments(TypeEvidence& type, std::uint32_t number) {
    const std::string_view text = asText(view.bytes());
    runs.clear();
    const unsigned slot = type.beginMessage(number);
    std::size_t bar = 0;
    for (const hl7::SegmentSpan& span : view.segments()) {
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
            const std::size_t count = behind == bar ? 0 : behind - bar + 1;
            type.segments[segment]->add({text, bars.data() + bar, count, type.messages, number, slot}, budget);
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
    TypeEvidence* const type = typeOf(view.raw(hl7::FieldPath(1, 9)));
    if (type != nullptr) {
        findBars(message);
        takeSegments(*type, number);
    }
}

void Collection::endMessages() {
    for (const auto& [name, type] : types) {
        type->endMessages(budget);
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
    m_all->endMessages();
    other.m_all->endMessages();
    m_all->messages += other.m_all->messages;
    for (const auto& [name, theirs] : other.m_all->types) {
        if (TypeEvidence* const mine = m_all->typeNamed(name)) {
            mine->merge(*theirs, m_all->budget);
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
    m_all->endMessages();
    std::vector<const TypeEvidence*> out;
    for (const auto& [name, type] : m_all->types) {
        out.push_back(type.get());
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
    m_all->endMessages();
    return m_all->budget.cut();
}

std::uint64_t TrafficEvidence::memoryUsed() const {
    m_all->endMessages();
    return m_all->budget.used();
}

}  // namespace plumb::spec::inference
