// XML or HTML from front to back, as far as taking text out of it needs: tags, text, attribute values, CDATA, entities.
// Not a parser: nothing is an error, tags need not match, and no piece of it is kept.
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <string_view>

namespace plumb::source {

enum class XmlContext : std::uint8_t { Text, Cdata, Value };

class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    /// A start tag's name (the first 64 bytes of it) at `offset`.
    virtual void open(std::string_view name, std::uint64_t offset) = 0;
    /// An end tag, or the end of an empty element.
    virtual void close() = 0;
    /// The end of an attribute value.
    virtual void endValue() = 0;
    /// Text without entities. `text` may go on in the next call; `ahead` begins where it does and goes on further.
    virtual void text(XmlContext context, ByteView text, ByteView ahead, std::uint64_t offset) = 0;
    /// What an entity of `length` bytes stands for.
    virtual void entity(XmlContext context, std::string_view meaning, std::uint64_t offset, std::uint64_t length) = 0;
};

class XmlWalker {
public:
    /// Returns the bytes used, as StreamDecoder::decode does.
    [[nodiscard]] std::size_t walk(ByteView input, std::uint64_t offset, bool last, XmlHandler& handler);

private:
    enum class State : std::uint8_t { Text, Tag, Value, Cdata, Comment, Instruction };

    [[nodiscard]] std::size_t text(ByteView input, std::size_t i, std::size_t end, std::uint64_t offset,
                                   XmlHandler& handler);
    [[nodiscard]] std::size_t markup(ByteView input, std::size_t i, std::uint64_t offset, XmlHandler& handler);
    [[nodiscard]] std::size_t tag(ByteView input, std::size_t i, std::size_t end, XmlHandler& handler);
    [[nodiscard]] std::size_t until(ByteView input, std::size_t i, std::size_t end, std::string_view mark);

    State m_state = State::Text;
    std::uint8_t m_quote = '"';
    bool m_slash = false;  // the last byte of the tag so far was '/'
};

}  // namespace plumb::source
