#include "replay/acknowledgement.h"

#include "base/ascii.h"
#include "hl7/charset_decision.h"
#include "hl7/display_text.h"
#include "hl7/message_view.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace plumb::replay {
namespace {

constexpr std::array<std::string_view, 7> kAckCodeNames = {"", "AA", "AE", "AR", "CA", "CE", "CR"};
constexpr std::size_t kMostErrors = 1000;

using hl7::FieldPath;

/// An answer, and how its texts are read.
struct Reading {
    const hl7::MessageView& view;
    hl7::Charset charset;

    [[nodiscard]] std::string text(FieldPath path) const {
        return hl7::displayText(view, view.at(path).range, charset);
    }
};

void appendNumber(std::string& out, std::string_view number, char before, char after) {
    if (!number.empty()) {
        out += before;
        out += number;
        if (after != 0) {
            out += after;
        }
    }
}

/// "PID[2]-3[2].4.1" of its parts; what is the first of its kind is not counted.
std::string locationOf(const std::array<std::string, 6>& parts) {
    const auto unlessFirst = [](const std::string& number) { return number == "1" ? std::string_view() : number; };
    std::string out = parts[0];
    appendNumber(out, unlessFirst(parts[1]), '[', ']');
    appendNumber(out, parts[2], '-', 0);
    appendNumber(out, unlessFirst(parts[3]), '[', ']');
    appendNumber(out, parts[4], '.', 0);
    appendNumber(out, parts[5], '.', 0);
    return out;
}

/// ERR-2 from 2.5 on: segment^sequence^field^repetition^component^sub-component.
AckError newError(const Reading& in, std::uint32_t segment) {
    std::array<std::string, 6> parts;
    for (std::uint32_t n = 0; n < parts.size(); ++n) {
        parts[n] = in.text(FieldPath(segment, 2, 1, n + 1));
    }
    AckError error;
    error.location = locationOf(parts);
    error.code = in.text(FieldPath(segment, 3, 1, 1));
    error.text = in.text(FieldPath(segment, 3, 1, 2));
    error.severity = in.text(FieldPath(segment, 4));
    error.diagnostic = in.text(FieldPath(segment, 7));
    error.userText = in.text(FieldPath(segment, 8));
    return error;
}

/// ERR-1 before 2.5, repeating: segment^sequence^field^code&text, and since 2.4 what stands where the field has no
/// place.
void appendOldErrors(const Reading& in, std::uint32_t segment, std::vector<AckError>& out) {
    const FieldPath field(segment, 1);
    const std::uint32_t repetitions = in.view.childCount(field);
    for (std::uint32_t n = 1; n <= repetitions && out.size() < kMostErrors; ++n) {
        const FieldPath at = field.child(n);
        if (in.view.raw(at).empty()) {
            continue;
        }
        std::array<std::string, 6> parts;
        for (std::uint32_t part = 0; part < 3; ++part) {
            parts[part] = in.text(at.child(part + 1));
        }
        AckError error;
        error.location = locationOf(parts);
        error.code = in.text(at.child(4).child(1));
        error.text = in.text(at.child(4).child(2));
        out.push_back(std::move(error));
    }
}

void appendErrors(const Reading& in, std::uint32_t msa, std::vector<AckError>& out) {
    if (!in.view.raw(FieldPath(msa, 6)).empty()) {
        AckError error;
        error.code = in.text(FieldPath(msa, 6, 1, 1));
        error.text = in.text(FieldPath(msa, 6, 1, 2));
        out.push_back(std::move(error));
    }
    for (std::uint32_t segment = 1; segment <= in.view.segmentCount() && out.size() < kMostErrors; ++segment) {
        if (in.view.segmentId(segment) != "ERR") {
            continue;
        }
        appendOldErrors(in, segment, out);
        const bool isNew = !in.view.raw(FieldPath(segment, 3)).empty() || !in.view.raw(FieldPath(segment, 7)).empty() ||
                           !in.view.raw(FieldPath(segment, 8)).empty();
        if (isNew) {
            out.push_back(newError(in, segment));
        }
    }
}

bool beginsWithHeader(const hl7::MessageView& view) {
    return view.segmentCount() > 0 && view.segmentId(1) == "MSH";
}

/// The first fields of a segment by their numbers, found in one pass: one acknowledgement after the other is waited
/// for.
class Fields {
public:
    Fields(const hl7::MessageView& view, std::uint32_t segment)
        : m_view(view) {
        const char separator = static_cast<char>(view.delimiters().field);
        const std::string_view text = view.text(view.segments()[segment - 1].range());
        std::size_t at = text.find(separator);
        if (segment == 1 && at != std::string_view::npos) {
            m_fields[m_count++] = text.substr(at, 1);  // MSH-1 is the separator itself
        }
        while (at != std::string_view::npos && m_count < m_fields.size()) {
            const std::size_t next = text.find(separator, at + 1);
            m_fields[m_count++] = text.substr(at + 1, next - at - 1);
            at = next;
        }
    }

    [[nodiscard]] std::string_view raw(std::uint32_t field) const {
        return field <= m_count ? m_fields[field - 1] : std::string_view();
    }
    [[nodiscard]] ByteRange range(std::uint32_t field) const {
        const std::string_view text = raw(field);
        return {text.empty() ? 0 : static_cast<std::uint64_t>(text.data() - asText(m_view.bytes()).data()),
                text.size()};
    }

private:
    const hl7::MessageView& m_view;
    std::array<std::string_view, 24> m_fields;
    std::size_t m_count = 0;
};

/// The first part of a field, as far down as there are delimiters.
std::string_view firstPart(const hl7::MessageView& view, std::string_view field) {
    const hl7::Delimiters& delimiters = view.delimiters();
    const auto divides = [&delimiters](char byte) {
        const auto code = static_cast<std::uint8_t>(byte);
        return code != 0 &&
               (code == delimiters.component || code == delimiters.repetition || code == delimiters.subcomponent);
    };
    return field.substr(0, static_cast<std::size_t>(std::find_if(field.begin(), field.end(), divides) - field.begin()));
}

void readHeader(const hl7::MessageView& view, const Fields& header, Acknowledgement& ack) {
    ack.controlId = header.raw(10);
    ack.type = header.raw(9);
    ack.version = firstPart(view, header.raw(12));
    ack.acceptAck = header.raw(15);
}

MessageId faultOf(const Acknowledgement& ack) {
    if (ack.code == AckCode::None) {
        return MessageId::AckNoCode;
    }
    return ack.acknowledges.empty() ? MessageId::AckNoId : MessageId::None;
}

}  // namespace

std::string_view ackCodeName(AckCode code) {
    return kAckCodeNames[static_cast<std::size_t>(code)];
}

AckCode parseAckCode(std::string_view text) {
    const auto found = std::find_if(kAckCodeNames.begin() + 1, kAckCodeNames.end(),
                                    [text](std::string_view name) { return equalCaseBlind(name, text); });
    return found == kAckCodeNames.end() ? AckCode::None : static_cast<AckCode>(found - kAckCodeNames.begin());
}

bool isCommit(AckCode code) {
    return code == AckCode::CA || code == AckCode::CE || code == AckCode::CR;
}

bool isPositive(AckCode code) {
    return code == AckCode::AA || code == AckCode::CA;
}

bool Acknowledgement::isResponse() const {
    return !type.empty() && !std::string_view(type).starts_with("ACK") && !std::string_view(type).starts_with("MCF");
}

bool Acknowledgement::hasErrorCode(std::string_view wanted) const {
    return std::any_of(errors.begin(), errors.end(), [wanted](const AckError& error) { return error.code == wanted; });
}

bool asksForCommit(const Acknowledgement& acknowledgement) {
    const bool positive = isPositive(acknowledgement.code);
    const bool asks = acknowledgement.acceptAck == "AL" || (acknowledgement.acceptAck == "SU" && positive) ||
                      (acknowledgement.acceptAck == "ER" && !positive);
    return asks && acknowledgement.valid() && !isCommit(acknowledgement.code);
}

Acknowledgement readAcknowledgement(ByteView bytes, std::string_view charsetName) {
    Acknowledgement ack;
    const hl7::MessageView view(bytes);
    if (!beginsWithHeader(view)) {
        ack.fault = MessageId::AckNoHeader;
        return ack;
    }
    const Fields header(view, 1);
    readHeader(view, header, ack);
    const std::uint32_t msa = view.findSegment("MSA");
    if (msa == 0) {
        ack.fault = MessageId::AckNoMsa;
        return ack;
    }
    const std::string_view declared = header.raw(18);
    const auto chosen = !declared.empty() || charsetName.empty() ? std::nullopt : hl7::Charset::find(charsetName);
    const Reading in{view, hl7::decideCharset(asText(bytes), declared, view.delimiters(), chosen).used};
    const Fields fields(view, msa);
    ack.codeText = fields.raw(1);
    ack.code = parseAckCode(ack.codeText);
    ack.acknowledges = fields.raw(2);
    ack.text = hl7::displayText(view, fields.range(3), in.charset);
    appendErrors(in, msa, ack.errors);
    ack.fault = faultOf(ack);
    return ack;
}

}  // namespace plumb::replay
