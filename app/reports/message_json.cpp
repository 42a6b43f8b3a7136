#include "reports/message_json.h"

#include "base/json_text.h"
#include "hl7/charset_decision.h"
#include "hl7/display_text.h"
#include "reports/framing_text.h"
#include "reports/passage_text.h"

#include <utility>

namespace plumb::reports {
namespace {

class MessageJson {
public:
    MessageJson(std::string& out, const hl7::MessageView& view, hl7::Charset charset, JsonText mode)
        : m_out(out)
        , m_view(view)
        , m_charset(charset)
        , m_mode(mode) {}

    void text(std::string_view raw) {
        switch (m_mode) {
        case JsonText::Bytes:
            appendJsonBytes(m_out, raw);
            break;
        case JsonText::Raw:
            appendJsonText(m_out, hl7::toUtf8(raw, m_charset));
            break;
        case JsonText::Decoded:
            appendJsonText(m_out, hl7::displayText(raw, m_view.delimiters(), m_charset));
            break;
        }
    }

    // Fields, then repetitions, components and sub-components as nested arrays.
    void elements(hl7::FieldPath path) {
        if (path.level() == hl7::Level::Subcomponent) {
            text(m_view.raw(path));
            return;
        }
        std::vector<hl7::Element> below;
        m_view.children(path, below);
        m_out += '[';
        for (std::size_t i = 0; i < below.size(); ++i) {
            m_out += i == 0 ? "" : ",";
            elements(below[i].path);
        }
        m_out += ']';
    }

private:
    std::string& m_out;
    const hl7::MessageView& m_view;
    hl7::Charset m_charset;
    JsonText m_mode;
};

/// One that the message does not have is an empty text.
void appendDelimiters(std::string& out, const hl7::Delimiters& delimiters) {
    const std::pair<const char*, std::uint8_t> all[] = {{"field", delimiters.field},
                                                        {"component", delimiters.component},
                                                        {"repetition", delimiters.repetition},
                                                        {"escape", delimiters.escape},
                                                        {"subcomponent", delimiters.subcomponent},
                                                        {"truncation", delimiters.truncation}};
    char before = '{';
    for (const auto& [name, byte] : all) {
        out += before + ('"' + std::string(name)) + "\":";
        appendJsonBytes(out, byte == 0 ? std::string() : std::string(1, static_cast<char>(byte)));
        before = ',';
    }
    out += '}';
}

void appendNotes(std::string& out, const std::vector<Note>& notes) {
    out += '[';
    for (std::size_t i = 0; i < notes.size(); ++i) {
        out += i == 0 ? "{\"code\":" : ",{\"code\":";
        appendJsonText(out, notes[i].code());
        out += ",\"text\":";
        appendJsonText(out, notes[i].render());
        out += '}';
    }
    out += ']';
}

void appendPassage(std::string& out, const source::OpenedSource& source, const source::Passage& passage) {
    out += ",\"captured\":{\"time\":";
    appendJsonText(out, wireTimeText(passage.timeNs));
    out += ",\"from\":";
    appendJsonText(out, passage.from);
    out += ",\"to\":";
    appendJsonText(out, passage.to);
    out += ",\"missing\":" + std::to_string(passage.missingBytes);
    if (const std::optional<std::uint64_t> partner = partnerOf(source, passage)) {
        out += passage.isAnswer ? ",\"answers\":" : ",\"answer\":";
        out += std::to_string(*partner + 1);
        out += ",\"partnerTime\":";
        appendJsonText(out, wireTimeText(passage.partner->timeNs));
    }
    out += '}';
}

}  // namespace

void appendMessageJson(std::string& out, const PlacedMessage& message, JsonText mode) {
    const hl7::MessageView& view = message.view;
    const source::OpenedSource& source = message.source;
    const hl7::IndexEntry entry = source.messages()[message.inSource];
    const hl7::CharsetDecision charset = hl7::decideCharset(view, message.charset);
    MessageJson json(out, view, charset.used, mode);
    const auto member = [&](const char* name, auto&& value) {
        out += ",\"";
        out += name;
        out += "\":";
        if constexpr (std::is_convertible_v<decltype(value), std::string_view>) {
            appendJsonText(out, value);
        } else {
            out += std::to_string(value);
        }
    };
    out += "{\"format\":\"plumb.message/1\"";
    member("index", message.number + 1);
    member("source", source.name());
    member("offset", source.bytes().fileOffset(entry.begin()));
    member("length", view.bytes().size());
    member("framing", framingText(entry.flags()));
    member("terminator", hl7::terminatorName(view.terminator()));
    out += ",\"type\":";
    json.text(view.raw(hl7::FieldPath(1, 9)));
    out += ",\"controlId\":";
    json.text(view.controlId());
    out += ",\"version\":";
    json.text(view.version());
    out += ",\"delimiters\":";
    appendDelimiters(out, view.delimiters());
    out += ",\"charset\":{\"declared\":";
    appendJsonText(out, charset.declared);
    out += ",\"detected\":";
    appendJsonText(out, charset.detected.name());
    out += ",\"used\":";
    appendJsonText(out, charset.used.name());
    out += "},\"text\":\"";
    out += mode == JsonText::Raw ? "raw" : mode == JsonText::Decoded ? "decoded" : "bytes";
    out += "\",\"assumptions\":";
    std::vector<Note> notes = view.explain();
    notes.insert(notes.end(), charset.notes.begin(), charset.notes.end());
    appendNotes(out, notes);
    if (entry.flags().linePrefix) {
        if (const Result<std::string> prefix = source.linePrefix(message.inSource)) {
            member("prefix", *prefix);
        }
    }
    if (const std::optional<source::Passage> passage = source.bytes().passageOf(entry.begin())) {
        appendPassage(out, source, *passage);
    }
    const std::vector<hl7::SegmentSpan>& spans = view.segments();
    const std::uint64_t firstBegin = spans.empty() ? view.bytes().size() : spans[0].begin;
    out += ",\"lead\":";
    appendJsonBytes(out, view.text({0, firstBegin}));
    out += ",\"segments\":[";
    for (std::uint32_t n = 1; n <= view.segmentCount(); ++n) {
        const hl7::SegmentSpan span = spans[n - 1];
        const std::uint64_t next = n < spans.size() ? spans[n].begin : view.bytes().size();
        out += n == 1 ? "{\"id\":" : ",{\"id\":";
        json.text(view.segmentId(n));
        member("offset", span.begin);
        member("length", span.length);
        out += ",\"fields\":";
        json.elements(hl7::FieldPath(n));
        out += ",\"end\":";
        appendJsonBytes(out, view.text({span.range().end(), next - span.range().end()}));
        out += '}';
    }
    out += "]}\n";
}

}  // namespace plumb::reports
