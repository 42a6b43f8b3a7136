// How MessageText makes its text.
#pragma once

#include "widgets/editor/message_text.h"
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/charset.h"
#endif

#include <array>
#include <string>
#include <unordered_map>

namespace plumb::desk {

class TextBuilder {
public:
    TextBuilder(const FeedMessage& message, const MessageText::Options& options, std::string& text, PositionMap& map);

    void build();

private:
    void segment(std::uint32_t number);
    void longSegment(std::size_t begin, std::size_t end);
    void maskedSegment(std::uint32_t number);
    void gap(std::size_t begin, std::size_t end);
    /// Bytes of a value or delimiters, shown as they are.
    void stretch(std::size_t begin, std::size_t end);
    void encodedStretch(std::size_t begin, std::size_t end);
    void copy(std::size_t begin, std::size_t end) { m_text.append(m_bytes.substr(begin, end - begin)); }
    void control(std::size_t at);
    void hidden(std::size_t begin, std::size_t end, Piece::Kind kind, const std::string& shown);
    void elided(std::size_t begin, std::size_t end, bool rest);
    void piece(std::size_t begin, std::size_t length, Piece::Kind kind, std::string_view shown);
    /// How many bytes of [at, end) are one character of a set that is not UTF-8.
    [[nodiscard]] std::size_t unit(std::size_t at, std::size_t end) const;
    [[nodiscard]] const std::string& decoded(std::string_view unit);
    [[nodiscard]] bool special(unsigned char byte) const;

    const FeedMessage& m_message;
    const hl7::MessageView& m_view;
    const MessageText::Options& m_options;
    std::string_view m_bytes;
    std::string& m_text;
    PositionMap& m_map;
    bool m_encoded = false;  ///< not all of it is UTF-8 in UTF-8
    bool m_plain = false;    ///< nothing in it needs a picture
    std::unordered_map<std::string_view, std::string> m_known;
};

}  // namespace plumb::desk
