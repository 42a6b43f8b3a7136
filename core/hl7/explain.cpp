// MessageView::explain: what is odd about one message, in ids.
#include "hl7/message_view.h"

#include "hl7/leaf_walk.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace plumb::hl7 {
namespace {

constexpr std::array<std::string_view, 13> kVersions{"2.1", "2.2", "2.3",   "2.3.1", "2.4",   "2.5",  "2.5.1",
                                                     "2.6", "2.7", "2.7.1", "2.8",   "2.8.1", "2.8.2"};
constexpr std::string_view kAssumedVersion = "2.5.1";
constexpr std::uint32_t kMshFieldsExpected = 12;

bool isVersion(std::string_view text) {
    return std::find(kVersions.begin(), kVersions.end(), text) != kVersions.end();
}

bool has(ByteView bytes, char byte) {
    return !bytes.empty() && std::memchr(bytes.data(), byte, bytes.size()) != nullptr;
}

void explainVersion(const MessageView& message, std::vector<Note>& notes) {
    const std::uint32_t fields = message.childCount(FieldPath(1));
    if (fields < kMshFieldsExpected) {
        notes.push_back({MessageId::MshCutShort, {std::to_string(fields)}});
    }
    const std::string_view field = message.raw(FieldPath(1, 12)), version = message.version();
    if (field.empty()) {
        notes.push_back({MessageId::VersionMissing, {std::string(kAssumedVersion)}});
    } else if (!isVersion(version)) {
        notes.push_back({MessageId::VersionUnknown, {std::string(kAssumedVersion)}});
    } else if (field != version) {
        notes.push_back({MessageId::VersionOdd, {std::string(version)}});
    }
}

void explainSegments(const MessageView& message, std::vector<Note>& notes) {
    bool broken = false, oddId = false;
    for (std::uint32_t n = 1; n <= message.segmentCount(); ++n) {
        const std::string_view id = message.segmentId(n);
        const bool usual = id.size() == 3 && std::all_of(id.begin(), id.end(), [](char c) {
                               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                           });
        if (!usual && !oddId) {
            oddId = true;
            notes.push_back({MessageId::SegmentIdOdd, {std::to_string(n)}});
        }
        const ByteView bytes = message.bytes(message.segments()[n - 1].range());
        if (!broken && (has(bytes, '\n') || has(bytes, '\r'))) {
            broken = true;
            notes.push_back({MessageId::SegmentLineBroken, {std::to_string(n)}});
        }
        if (id == "ADD") {
            notes.push_back({MessageId::ContinuationSegment, {}});
        }
        if (id == "DSC" && !message.raw(FieldPath(n, 1)).empty()) {
            notes.push_back({MessageId::ContinuationOpen, {}});
        }
    }
}

// What stands between segments: blank lines, and terminators other than the message's own.
void explainTerminators(const MessageView& message, std::vector<Note>& notes) {
    bool blank = false, mixed = false;
    const auto& segments = message.segments();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const std::size_t end = std::size_t{segments[i].begin} + segments[i].length;
        const std::size_t next = i + 1 < segments.size() ? segments[i + 1].begin : message.bytes().size();
        const std::string_view between = asText(message.bytes().subspan(end, next - end));
        const std::string_view own = terminatorBytes(message.terminator());
        if (between.empty() || between == own) {
            continue;
        }
        std::size_t lines = 0;
        for (std::size_t at = 0; at < between.size(); ++at, ++lines) {
            if (between[at] == '\r' && at + 1 < between.size() && between[at + 1] == '\n') {
                ++at;
            }
        }
        blank = blank || lines > 1;
        mixed = mixed || between.substr(0, own.size()) != own || (own == "\r" && between.substr(0, 2) == "\r\n");
    }
    if (blank) {
        notes.push_back({MessageId::BlankLineInside, {}});
    }
    if (mixed) {
        notes.push_back({MessageId::TerminatorMixed, {}});
    }
}

void explainLimits(const MessageView& message, std::vector<Note>& notes) {
    const auto pass = [&notes](std::uint32_t segment, const char* what, std::uint32_t limit) {
        notes.push_back({MessageId::LimitPassed, {std::to_string(segment), what, std::to_string(limit)}});
    };
    if (message.segmentCount() >= FieldPath::kMaxSegment) {
        pass(FieldPath::kMaxSegment, "segments", FieldPath::kMaxSegment);
    }
    // A leaf that still holds a delimiter can only be one that took in the rest of its level.
    const Delimiters& d = message.delimiters();
    std::uint32_t told = 0;
    message.forEachLeaf([&](std::uint64_t packed, std::uint32_t begin, std::uint32_t length) {
        const FieldPath path = FieldPath::fromPacked(packed);
        const bool atLimit = path.subcomponent() == FieldPath::kMaxSub ||
                             path.component() == FieldPath::kMaxComponent ||
                             path.repetition() == FieldPath::kMaxRepetition || path.field() == FieldPath::kMaxField;
        if (!atLimit || told == path.segment()) {
            return;
        }
        const ByteView leaf = message.bytes({begin, length});
        const std::array<std::pair<std::uint8_t, const char*>, 4> levels{{{d.field, "fields"},
                                                                          {d.repetition, "repetitions"},
                                                                          {d.component, "components"},
                                                                          {d.subcomponent, "sub-components"}}};
        const std::array<std::uint32_t, 4> limits{FieldPath::kMaxField, FieldPath::kMaxRepetition,
                                                  FieldPath::kMaxComponent, FieldPath::kMaxSub};
        for (std::size_t i = 0; i < levels.size(); ++i) {
            if (levels[i].first != 0 && has(leaf, static_cast<char>(levels[i].first))) {
                told = path.segment();
                pass(path.segment(), levels[i].second, limits[i]);
                return;
            }
        }
    });
}

}  // namespace

std::vector<Note> MessageView::explain() const {
    std::vector<Note> notes;
    explainDelimiters(m_bytes, notes);
    if (isHeaderSegment(m_bytes)) {
        explainVersion(*this, notes);
    }
    explainSegments(*this, notes);
    explainTerminators(*this, notes);
    if (has(m_bytes, '\0')) {
        notes.push_back({MessageId::NulInside, {}});
    }
    explainLimits(*this, notes);
    return notes;
}

}  // namespace plumb::hl7
