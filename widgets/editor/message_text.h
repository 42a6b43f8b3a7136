// The text that the editor shows for a message: UTF-8, a segment a line, with a map between its positions and the
// message's bytes. Made in one pass; a plain message costs little more than a copy.
//
// Line ends become '\n'. What has no picture of its own (a line feed inside a value, NUL) is shown by one. A component
// above kLongest bytes, and what of a segment lies past kLongestLine, is told by its size only: Scintilla lays out
// whole lines, and nobody reads base64.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/message_view.h"
#endif
#include "widgets/editor/position_map.h"
#include "widgets/models/feed.h"

#include <optional>
#include <string>
#include <string_view>

namespace plumb::desk {

class MessageText {
public:
    static constexpr std::size_t kLongest = 4096, kLongestLine = 32768;

    struct Options {
        bool masked = false;    ///< hide what isSensitive()
        bool controls = false;  ///< show control characters and line ends by their pictures
        /// A line feed that is shown as a line break although it is data as yet: the user has just begun a segment.
        std::optional<std::uint64_t> lineBreak;
    };

    MessageText() = default;
    MessageText(FeedMessagePtr message, const Options& options);

    /// nullptr: none.
    [[nodiscard]] const FeedMessagePtr& message() const { return m_message; }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const PositionMap& map() const { return m_map; }
    [[nodiscard]] const Options& options() const { return m_options; }

    /// The piece around or at a text position, its end excluded; nullptr: plain text.
    [[nodiscard]] const Piece* pieceAt(std::size_t text) const;
    /// The place whose value an elided piece stands for: a component or less deep; for the rest of a line its segment.
    [[nodiscard]] hl7::FieldPath placeOf(const Piece& elided) const;

private:
    FeedMessagePtr m_message;
    Options m_options;
    std::string m_text;
    PositionMap m_map;
};

}  // namespace plumb::desk
