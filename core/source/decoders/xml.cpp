// XML or HTML with messages in its elements, attributes or CDATA sections: entities are undone from the message header
// on; all else is left out.
#include "source/decoders/kinds.h"
#include "source/decoders/literal_tokens.h"
#include "source/decoders/message_text.h"
#include "source/decoders/xml_walker.h"

#include <algorithm>

namespace plumb::source {
namespace {

// What one call to decode() works with; the decoder itself holds only what lasts.
struct XmlMessages {
    bool active = false;
    bool base64 = false;
    bool inBreak = false;  // between <br and what follows it
    XmlContext context = XmlContext::Text;
    MessageWriter writer;
    Base64Reader base64Reader;
};

class MessageHandler final : public XmlHandler {
public:
    MessageHandler(XmlMessages& state, DecodeSink& sink)
        : m_state(state)
        , m_sink(sink) {}

    void open(std::string_view name, std::uint64_t offset) override {
        const bool isBreak = name == "br" || name == "BR";
        if (isBreak && m_state.active && !m_state.base64) {
            m_state.writer.replace(m_sink, "\n", offset, name.size() + 1);  // a page that shows a segment a line
            m_state.inBreak = true;
            return;
        }
        end();
    }
    void close() override {
        if (!m_state.inBreak) {
            end();
        }
        m_state.inBreak = false;
    }
    void endValue() override {
        if (m_state.context == XmlContext::Value) {
            end();
        }
    }
    void text(XmlContext context, ByteView text, ByteView ahead, std::uint64_t offset) override {
        m_state.inBreak = false;
        std::size_t i = 0;
        while (i < text.size()) {
            if (m_state.active) {
                message(context, text.subspan(i), offset + i);
                return;
            }
            if (startsMessage(ahead.subspan(i)) || (i == 0 && startsBase64Message(ahead))) {
                m_state.active = true;
                m_state.base64 = !startsMessage(ahead.subspan(i));
                m_state.context = context;
                m_state.base64Reader.reset();
                m_state.writer.begin(m_sink, offset + i);
                continue;
            }
            ++i;
        }
    }
    void entity(XmlContext context, std::string_view meaning, std::uint64_t offset, std::uint64_t length) override {
        if (m_state.active && !m_state.base64 && context == m_state.context) {
            m_state.writer.replace(m_sink, meaning, offset, length);
        }
    }
    void end() {
        if (m_state.active && m_state.base64) {
            m_state.base64Reader.finish(m_state.writer, m_sink);
        }
        m_state.active = false;
    }

private:
    // White space around a CDATA section is not the message's; a split section goes on.
    void message(XmlContext context, ByteView text, std::uint64_t offset) {
        if (context != m_state.context) {
            return;
        }
        if (!m_state.base64) {
            m_state.writer.copy(m_sink, text, offset);
            return;
        }
        for (std::size_t i = 0; i < text.size(); ++i) {
            m_state.base64Reader.take(text[i], offset + i, m_state.writer, m_sink);
        }
    }

    XmlMessages& m_state;
    DecodeSink& m_sink;
};

class XmlDecoder final : public StreamDecoder {
public:
    std::size_t decode(ByteView input, std::uint64_t offset, bool last, DecodeSink& sink) override {
        MessageHandler handler(m_state, sink);
        const std::size_t used = m_walker.walk(input, offset, last, handler);
        if (last) {
            handler.end();
        }
        return used;
    }
    std::unique_ptr<StreamDecoder> clone() const override { return std::make_unique<XmlDecoder>(*this); }
    std::string_view name() const override { return "xml"; }

private:
    XmlWalker m_walker;
    XmlMessages m_state;
};

// Whether a message at `at` stands at the front of an element, a CDATA section or an attribute.
bool standsInMarkup(ByteView head, std::size_t at) {
    std::string_view before = asText(head.first(at));
    if (before.size() > 512) {
        before.remove_prefix(before.size() - 512);
    }
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view lead :
             {" ", "\n", "\r", "\t", "\x0B", "&#11;", "&#xb;", "&#xB;", "&#x0B;", "&#x0b;"}) {
            if (before.size() >= lead.size() && before.substr(before.size() - lead.size()) == lead) {
                before.remove_suffix(lead.size());
                again = true;
            }
        }
    }
    const auto endsWith = [&](std::string_view end) {
        return before.size() >= end.size() && before.substr(before.size() - end.size()) == end;
    };
    if (endsWith("<![CDATA[") || endsWith("=\"") || endsWith("='")) {
        return true;
    }
    const std::size_t tag = before.rfind('<');
    return endsWith(">") && tag != std::string_view::npos && tag + 2 < before.size() && before[tag + 1] > '@' &&
           tokenAt(asBytes(before.substr(tag))).meaning == 0;  // <VT> is how a dump writes a frame
}

int detectXml(ByteView head) {
    const auto first = std::find_if(head.begin(), head.end(), [](std::uint8_t c) { return c > ' ' && c < 0x80; });
    const bool looksXml = first != head.end() && *first == '<';
    int best = 0;
    for (std::size_t at = findMessage(head, 0); at < head.size() && best < 92; at = findMessage(head, at + 4)) {
        const std::string_view encoding = asText(head.subspan(at, std::min<std::size_t>(head.size() - at, 16)));
        if (encoding.find("&amp;") != std::string_view::npos) {
            best = 92;
        } else if (standsInMarkup(head, at)) {
            best = std::max(best, looksXml ? 85 : 76);
        }
    }
    if (looksXml && best == 0 && asText(head).find(">TVNIf") != std::string_view::npos) {
        return 90;
    }
    return best;
}

}  // namespace

DecoderKind xmlKind() {
    return {"xml", "XML or HTML with messages in its text", detectXml,
            [](ByteView, const DecoderOptions&) -> std::unique_ptr<StreamDecoder> {
                return std::make_unique<XmlDecoder>();
            }};
}

}  // namespace plumb::source
