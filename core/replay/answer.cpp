#include "replay/answer.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "dictionary/version.h"
#include "hl7/charset_decision.h"
#include "hl7/display_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace plumb::replay {
namespace {

using dictionary::Version;
using hl7::FieldPath;

AckCondition conditionOf(std::string_view word) {
    if (equalCaseBlind(word, "AL")) {
        return AckCondition::Always;
    }
    if (equalCaseBlind(word, "ER")) {
        return AckCondition::OnError;
    }
    return equalCaseBlind(word, "SU") ? AckCondition::OnSuccess : AckCondition::Never;
}

bool hasHeader(const hl7::MessageView& view) {
    return view.segmentCount() > 0 && view.segmentId(1) == "MSH";
}

/// Where a path of an error leads to, in the parts that ERR takes.
struct Location {
    std::string segment, sequence = "1", field, repetition, component, subcomponent;
};

std::string takeDigits(std::string_view& rest) {
    std::size_t n = 0;
    while (n < rest.size() && isDigit(static_cast<unsigned char>(rest[n]))) {
        ++n;
    }
    std::string digits(rest.substr(0, n));
    rest.remove_prefix(n);
    return digits;
}

bool takeByte(std::string_view& rest, char byte) {
    if (rest.empty() || rest.front() != byte) {
        return false;
    }
    rest.remove_prefix(1);
    return true;
}

std::string takeNumberIn(std::string_view& rest, char before, char after) {
    if (!takeByte(rest, before)) {
        return {};
    }
    std::string digits = takeDigits(rest);
    if (after != 0) {
        static_cast<void>(takeByte(rest, after));
    }
    return digits;
}

Location locate(std::string_view path) {
    Location found;
    const std::size_t end = path.find_first_of("[-");
    found.segment = path.substr(0, end);
    std::string_view rest = end == std::string_view::npos ? std::string_view() : path.substr(end);
    if (std::string sequence = takeNumberIn(rest, '[', ']'); !sequence.empty()) {
        found.sequence = std::move(sequence);
    }
    found.field = takeNumberIn(rest, '-', 0);
    found.repetition = takeNumberIn(rest, '[', ']');
    found.component = takeNumberIn(rest, '.', 0);
    found.subcomponent = takeNumberIn(rest, '.', 0);
    return found;
}

/// Writes an answer in the delimiters and the character set of the message it is for.
class AnswerWriter {
public:
    AnswerWriter(const hl7::MessageView& message, const Answer& answer)
        : m_message(message)
        , m_answer(answer)
        , m_charset(hl7::decideCharset(message, std::nullopt, answer.assumed).used)
        , m_header(hasHeader(message))
        , m_version(dictionary::guessVersion(message.version()).version) {}

    [[nodiscard]] std::string write() {
        writeHeader();
        writeMsa();
        writeErrors();
        return std::move(m_out);
    }

private:
    [[nodiscard]] const hl7::Delimiters& delimiters() const { return m_message.delimiters(); }

    /// A field of the message's header, as it stands; up to a CR, which would end the segment that it is put into.
    [[nodiscard]] std::string raw(std::uint32_t field) const {
        const std::string_view text = m_header ? m_message.raw(FieldPath(1, field)) : std::string_view();
        return std::string(text.substr(0, text.find('\r')));
    }

    [[nodiscard]] std::string encoded(std::string_view utf8) const {
        if (Result<std::string> value = hl7::valueOfText(utf8, delimiters(), m_charset)) {
            return *value;
        }
        std::string plain;
        for (const char byte : utf8) {
            const auto code = static_cast<unsigned char>(byte);
            const bool continues = (code & 0xC0) == 0x80;
            if (!continues) {
                plain += code < 0x80 && code >= ' ' ? byte : '?';
            }
        }
        return hl7::valueOfText(plain, delimiters(), m_charset).value_or(std::string());
    }

    void component() { m_out += static_cast<char>(delimiters().component); }

    /// Fields of one segment, those at the end that are empty left out.
    void segment(std::string_view id, std::vector<std::string> fields) {
        while (!fields.empty() && fields.back().empty()) {
            fields.pop_back();
        }
        m_out += id;
        for (const std::string& field : fields) {
            m_out += static_cast<char>(delimiters().field);
            m_out += field;
        }
        // What was echoed may end with FS, which would end the frame with the CR that follows.
        if (static_cast<unsigned char>(m_out.back()) < ' ') {
            m_out += static_cast<char>(delimiters().field);
        }
        m_out += '\r';
    }

    [[nodiscard]] std::string joined(std::vector<std::string> parts, std::uint8_t delimiter) const {
        while (!parts.empty() && parts.back().empty()) {
            parts.pop_back();
        }
        std::string out;
        for (std::size_t n = 0; n < parts.size(); ++n) {
            if (n > 0) {
                out += static_cast<char>(delimiter == 0 ? ' ' : delimiter);
            }
            out += parts[n];
        }
        return out;
    }

    /// ACK, ACK^A01 from 2.3 on, ACK^A01^ACK from 2.3.1 on.
    [[nodiscard]] std::string type() const {
        std::string trigger = m_header ? std::string(m_message.triggerEvent()) : std::string();
        trigger.resize(std::min(trigger.size(), trigger.find_first_of("\r\n")));  // as raw() does
        if (trigger.empty() || m_version < Version::V23) {
            return "ACK";
        }
        std::vector<std::string> parts{"ACK", trigger};
        if (m_version >= Version::V231) {
            parts.push_back("ACK");
        }
        return joined(std::move(parts), delimiters().component);
    }

    void writeHeader() {
        // What stands in MSH-2 is echoed even where it says less than four characters.
        std::string encodingCharacters = raw(2);
        if (encodingCharacters.empty()) {
            encodingCharacters = delimiters().text().substr(1);
        }
        std::vector<std::string> fields{std::move(encodingCharacters)};
        for (const std::uint32_t field : {5u, 6u, 3u, 4u}) {
            fields.push_back(raw(field));
        }
        fields.push_back(m_answer.time);
        fields.emplace_back();
        fields.push_back(type());
        fields.push_back(m_answer.controlId);
        fields.push_back(raw(11));
        fields.push_back(raw(12));
        fields.resize(13);  // 13, 14
        fields.push_back(m_answer.acceptAck);
        fields.resize(16);  // 16, 17
        fields.push_back(raw(18));
        segment("MSH", std::move(fields));
    }

    void writeMsa() {
        segment("MSA", {std::string(ackCodeName(m_answer.code)), m_answer.acknowledges.value_or(raw(10)),
                        encoded(m_answer.text)});
    }

    void writeErrors() {
        if (m_answer.errors.empty()) {
            return;
        }
        if (m_version >= Version::V25) {
            for (const AckError& error : m_answer.errors) {
                segment("ERR", newFields(error));
            }
            return;
        }
        std::vector<std::string> repetitions;
        for (const AckError& error : m_answer.errors) {
            repetitions.push_back(oldField(error));
        }
        segment("ERR", {joined(std::move(repetitions), delimiters().repetition)});
    }

    [[nodiscard]] std::vector<std::string> newFields(const AckError& error) const {
        const Location at = locate(error.location);
        std::string place;
        if (!at.segment.empty()) {
            const std::string repetition = at.field.empty() || !at.repetition.empty() ? at.repetition : "1";
            place = joined({encoded(at.segment), at.sequence, at.field, repetition, at.component, at.subcomponent},
                           delimiters().component);
        }
        return {{},
                std::move(place),
                codeOf(error, delimiters().component),
                error.severity.empty() ? "E" : encoded(error.severity),
                {},
                {},
                encoded(error.diagnostic),
                encoded(error.userText)};
    }

    /// segment^sequence^field^code&text&table
    [[nodiscard]] std::string oldField(const AckError& error) const {
        const Location at = locate(error.location);
        const std::string sequence = at.segment.empty() ? std::string() : at.sequence;
        return joined({encoded(at.segment), sequence, at.field, codeOf(error, delimiters().subcomponent)},
                      delimiters().component);
    }

    [[nodiscard]] std::string codeOf(const AckError& error, std::uint8_t delimiter) const {
        const std::string table = error.code.empty() ? std::string() : "HL70357";
        return joined({encoded(error.code), encoded(error.text), table}, delimiter);
    }

    const hl7::MessageView& m_message;
    const Answer& m_answer;
    hl7::Charset m_charset;
    bool m_header;
    Version m_version;
    std::string m_out;
};

}  // namespace

AskedAcks askedAcks(const hl7::MessageView& message) {
    AskedAcks asked;
    if (!hasHeader(message)) {
        return asked;
    }
    const std::string_view accept = message.raw(FieldPath(1, 15));
    const std::string_view application = message.raw(FieldPath(1, 16));
    asked.enhanced = !accept.empty() || !application.empty();
    if (asked.enhanced) {
        asked.commit = conditionOf(accept);
        asked.application = conditionOf(application);
    }
    return asked;
}

bool asksFor(AckCondition condition, bool positive) {
    switch (condition) {
    case AckCondition::Always:
        return true;
    case AckCondition::OnError:
        return !positive;
    case AckCondition::OnSuccess:
        return positive;
    case AckCondition::Never:
        break;
    }
    return false;
}

std::string makeAnswer(const hl7::MessageView& message, const Answer& answer) {
    return AnswerWriter(message, answer).write();
}

}  // namespace plumb::replay
