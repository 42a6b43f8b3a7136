#include "widgets/editor/message_text.h"

#include "widgets/editor/text_builder.h"

#include <utility>

namespace plumb::desk {

MessageText::MessageText(FeedMessagePtr message, const Options& options)
    : m_message(std::move(message))
    , m_options(options) {
    if (m_message) {
        TextBuilder(*m_message, m_options, m_text, m_map).build();
    }
}

const Piece* MessageText::pieceAt(std::size_t text) const {
    const auto found = m_map.piecesIn({text, text + 1});
    return found.empty() || found.front().text > text ? nullptr : &found.front();
}

hl7::FieldPath MessageText::placeOf(const Piece& elided) const {
    const hl7::MessageView& view = m_message->view;
    const hl7::FieldPath path = view.pathAt(elided.byte);
    const hl7::SegmentSpan span = view.segments()[path.segment() - 1];
    const hl7::Delimiters& d = view.delimiters();
    const auto byte = static_cast<std::uint8_t>(m_message->bytes[elided.byte]);
    const bool rest = byte == d.field || byte == d.repetition || byte == d.component;
    if (rest && elided.byteEnd() == std::size_t{span.begin} + span.length) {
        return path.upTo(hl7::Level::Segment);
    }
    return path.level() == hl7::Level::Subcomponent ? path.upTo(hl7::Level::Component) : path;
}

}  // namespace plumb::desk
