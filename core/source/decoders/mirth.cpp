// Message exports of Mirth Connect and the Open Integration Engine: each <message> holds a <connectorMessage> for the
// source and for every destination, and each of those up to eight forms of the message, one <content> per form.
//
// One form is shown. "raw" is that of the source: what a destination calls raw is the source's encoded form again.
#include "source/decoders/kinds.h"
#include "source/decoders/message_text.h"
#include "source/decoders/xml_walker.h"

#include <algorithm>
#include <array>

namespace plumb::source {
namespace {

constexpr std::array<std::string_view, 8> kForms = {"raw",  "processedRaw", "transformed",         "encoded",
                                                    "sent", "response",     "responseTransformed", "processedResponse"};
constexpr std::size_t kNoForm = kForms.size();

std::size_t formOf(std::string_view name) {
    return static_cast<std::size_t>(std::find(kForms.begin(), kForms.end(), name) - kForms.begin());
}

struct MirthState {
    std::size_t wanted = 0;
    unsigned depth = 0;
    unsigned connectorDepth = 0;  // 0: outside a connector message
    unsigned formDepth = 0;       // 0: outside a form
    std::size_t form = kNoForm;
    enum class Element : std::uint8_t { Other, MetaDataId, Encrypted, Content } element = Element::Other;
    bool encrypted = false;
    bool isDestination = false;
    bool sourceSeen = false;
    bool begun = false;      // something of this content was written
    unsigned formsSeen = 0;  // a bit per form that has content somewhere
    std::uint64_t encryptedLeftOut = 0;
    MessageWriter writer;
};

class MirthHandler final : public XmlHandler {
public:
    MirthHandler(MirthState& state, DecodeSink& sink)
        : m(state)
        , m_sink(sink) {}

    void open(std::string_view name, std::uint64_t) override {
        ++m.depth;
        m.element = MirthState::Element::Other;
        if (name == "message") {
            m.sourceSeen = false;
        } else if (name == "connectorMessage") {
            m.connectorDepth = m.depth;
            m.formDepth = 0;
            m.isDestination = false;
        } else if (m.connectorDepth != 0 && m.depth == m.connectorDepth + 1) {
            m.form = formOf(name);
            m.formDepth = m.form == kNoForm ? 0 : m.depth;
            m.encrypted = false;
            if (name == "metaDataId") {
                m.element = MirthState::Element::MetaDataId;
            }
        } else if (m.formDepth != 0 && m.depth == m.formDepth + 1) {
            if (name == "encrypted") {
                m.element = MirthState::Element::Encrypted;
            } else if (name == "content") {
                m.element = MirthState::Element::Content;
                m.begun = false;
            }
        }
    }
    void close() override {
        if (m.depth == m.connectorDepth) {
            m.connectorDepth = 0;
            m.sourceSeen = m.sourceSeen || !m.isDestination;
        }
        if (m.depth == m.formDepth) {
            m.formDepth = 0;
        }
        m.depth -= m.depth > 0 ? 1 : 0;
        m.element = MirthState::Element::Other;
    }
    void endValue() override {}
    void text(XmlContext context, ByteView text, ByteView, std::uint64_t offset) override {
        if (context == XmlContext::Value) {
            return;
        }
        switch (m.element) {
        case MirthState::Element::MetaDataId:
            m.isDestination = m.isDestination || std::any_of(text.begin(), text.end(),
                                                             [](std::uint8_t c) { return c >= '1' && c <= '9'; });
            break;
        case MirthState::Element::Encrypted:
            m.encrypted = m.encrypted || std::find(text.begin(), text.end(), 't') != text.end();
            break;
        case MirthState::Element::Content:
            if (begin(offset)) {
                m.writer.copy(m_sink, text, offset);
            }
            break;
        case MirthState::Element::Other:
            break;
        }
    }
    void entity(XmlContext context, std::string_view meaning, std::uint64_t offset, std::uint64_t length) override {
        if (context != XmlContext::Value && m.element == MirthState::Element::Content && begin(offset)) {
            m.writer.replace(m_sink, meaning, offset, length);
        }
    }

private:
    // Notes the form, and says whether this content is one to show.
    bool begin(std::uint64_t offset) {
        m.formsSeen |= 1u << m.form;
        const bool repeated = m.form == 0 && m.isDestination && m.sourceSeen;
        if (m.form != m.wanted || repeated) {
            return false;
        }
        if (m.encrypted) {
            m.encryptedLeftOut += m.begun ? 0 : 1;
            m.begun = true;
            return false;
        }
        if (!m.begun) {
            m.writer.begin(m_sink, offset);
            m.begun = true;
        }
        return true;
    }

    MirthState& m;
    DecodeSink& m_sink;
};

class MirthDecoder final : public StreamDecoder {
public:
    explicit MirthDecoder(std::size_t wanted) { m_state.wanted = wanted; }

    std::size_t decode(ByteView input, std::uint64_t offset, bool last, DecodeSink& sink) override {
        MirthHandler handler(m_state, sink);
        return m_walker.walk(input, offset, last, handler);
    }
    std::unique_ptr<StreamDecoder> clone() const override { return std::make_unique<MirthDecoder>(*this); }
    std::string_view name() const override { return "mirth"; }
    std::vector<Note> notes() const override {
        unsigned others = 0;
        for (std::size_t form = 0; form < kForms.size(); ++form) {
            others += form != m_state.wanted ? (m_state.formsSeen >> form) & 1u : 0u;
        }
        std::vector<Note> notes = {
            {MessageId::AssumedPart, {std::string(kForms[m_state.wanted]), std::to_string(others)}}};
        if (m_state.encryptedLeftOut != 0) {
            notes.push_back({MessageId::AssumedEncryptedLeftOut, {std::to_string(m_state.encryptedLeftOut)}});
        }
        return notes;
    }

private:
    XmlWalker m_walker;
    MirthState m_state;
};

int detectMirth(ByteView head) {
    const std::string_view text = asText(head);
    const bool connector = text.find("<connectorMessage>") != std::string_view::npos ||
                           text.find("<connectorMessages") != std::string_view::npos;
    return connector && text.find("<content") != std::string_view::npos ? 97 : 0;
}

}  // namespace

std::vector<std::string_view> messageParts() {
    return {kForms.begin(), kForms.end()};
}

DecoderKind mirthKind() {
    return {"mirth", "a message export of Mirth Connect or OIE", detectMirth,
            [](ByteView, const DecoderOptions& options) -> std::unique_ptr<StreamDecoder> {
                const std::size_t form = options.part.empty() ? 0 : formOf(options.part);
                return form == kNoForm ? nullptr : std::make_unique<MirthDecoder>(form);
            }};
}

}  // namespace plumb::source
