#include "check/encoding_notes.h"

#include "hl7/charset_decision.h"

#include <charconv>

namespace plumb::check {
namespace {

using hl7::FieldPath;

std::uint32_t segmentIn(const Note& note) {
    std::uint32_t segment = 0;
    if (!note.arguments.empty()) {
        const std::string& text = note.arguments.front();
        std::from_chars(text.data(), text.data() + text.size(), segment);
    }
    return segment;
}

}  // namespace

std::vector<Note> encodingNotes(const hl7::MessageView& message) {
    std::vector<Note> notes = message.explain();
    hl7::CharsetDecision charset = hl7::decideCharset(message);
    notes.insert(notes.end(), std::make_move_iterator(charset.notes.begin()),
                 std::make_move_iterator(charset.notes.end()));
    return notes;
}

hl7::Element placeOf(const Note& note, const hl7::MessageView& message) {
    FieldPath path;
    switch (note.id) {
    case MessageId::EncodingCharactersMissing:
    case MessageId::EncodingCharactersExtra:
    case MessageId::DelimitersRepeated:
    case MessageId::DelimitersUnusual:
        path = FieldPath(1, 2);
        break;
    case MessageId::VersionMissing:
    case MessageId::VersionOdd:
    case MessageId::VersionUnknown:
        path = FieldPath(1, 12);
        break;
    case MessageId::CharsetUnknown:
    case MessageId::CharsetMissing:
    case MessageId::CharsetDiffers:
    case MessageId::CharsetBadBytes:
    case MessageId::CharsetHidesDelimiters:
        path = FieldPath(1, 18);
        break;
    case MessageId::MshCutShort:
        path = FieldPath(1);
        break;
    case MessageId::SegmentIdOdd:
    case MessageId::SegmentLineBroken:
    case MessageId::LimitPassed:
        path = FieldPath(segmentIn(note));
        break;
    default:
        break;
    }
    if (path.segment() == 0 || path.segment() > message.segmentCount()) {
        return {};
    }
    return message.at(path);
}

Classification classificationOf(MessageId note) {
    switch (note) {
    case MessageId::DelimitersUnusual:
    case MessageId::VersionMissing:
    case MessageId::CharsetMissing:
    case MessageId::ContinuationOpen:
    case MessageId::ContinuationSegment:
    case MessageId::EscapeLocal:
    case MessageId::EscapeHexWide:
        return Classification::Information;
    default:
        return Classification::Warning;
    }
}

std::vector<MessageId> encodingNoteIds() {
    // The block "hl7: what is odd about one message" of base/messages.def, from its first row to its last.
    std::vector<MessageId> ids;
    for (auto id = static_cast<std::uint16_t>(MessageId::MessageNoMsh);
         id <= static_cast<std::uint16_t>(MessageId::ContinuationSegment); ++id) {
        ids.push_back(static_cast<MessageId>(id));
    }
    return ids;
}

std::string noteCode(MessageId note) {
    const std::string_view code = messageCode(note);
    return "encoding." + std::string(code.substr(code.find('.') + 1));
}

}  // namespace plumb::check
