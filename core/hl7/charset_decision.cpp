#include "hl7/charset_decision.h"

#include "hl7/message_view.h"

namespace plumb::hl7 {
namespace {

constexpr std::uint32_t kCharacterSetField = 18;

/// What the bytes say, without a look at what is declared.
struct Evidence {
    Utf8Scan utf8;
    bool designations = false;   ///< ESC sequences that switch to a set of two bytes a character
    bool upperControls = false;  ///< bytes 80-9F, which 8859 leaves to control characters
};

Evidence evidenceOf(std::string_view bytes) {
    Evidence evidence;
    evidence.utf8 = scanUtf8(bytes);
    for (std::size_t at = bytes.find('\x1B'); at != std::string_view::npos && !evidence.designations;
         at = bytes.find('\x1B', at + 1)) {
        const std::optional<Designation> designation = readDesignation(bytes.substr(at + 1));
        evidence.designations = designation && isDoubleByte(designation->set);
    }
    if (!evidence.utf8.valid()) {
        for (const char byte : bytes) {
            const auto value = static_cast<std::uint8_t>(byte);
            evidence.upperControls = evidence.upperControls || (value >= 0x80 && value < 0xA0);
        }
    }
    return evidence;
}

/// Valid, or damaged in fewer places than it is whole: a value cut in the middle of a character does not make a message
/// something else.
bool looksLikeUtf8(const Utf8Scan& scan) {
    return scan.sequences > 0 && scan.sequences > scan.badBytes;
}

/// Whether text in `charset` could look like this UTF-8 by coincidence.
bool beyondCoincidence(const Utf8Scan& scan, const Charset& charset) {
    if (!scan.valid() || scan.sequences == 0) {
        return false;
    }
    switch (charset.kind()) {
    case CharsetKind::MultiByte:
        return scan.sequences >= 3 && scan.longSequences >= 1;
    case CharsetKind::SingleByte: {
        // In the Latin sets the pair would be a capital with accent and a sign; elsewhere it can be two letters.
        const bool latin = charset == Charset::ascii() || charset == Charset::latin1() ||
                           charset == Charset::windows1252() || charset.name() == "ISO-8859-15" ||
                           charset.name() == "ISO-8859-9" || charset.name() == "ISO-8859-2";
        return latin || scan.sequences >= 2 || scan.longSequences >= 1;
    }
    case CharsetKind::Utf8:
    case CharsetKind::Utf16:
    case CharsetKind::Utf32:
    case CharsetKind::Iso2022:
        break;
    }
    return true;
}

Charset detect(const Evidence& evidence) {
    if (evidence.utf8.ascii()) {
        return evidence.designations ? Charset::ascii().switching(only(CodedSet::JisX0208)) : Charset::ascii();
    }
    return looksLikeUtf8(evidence.utf8) ? Charset::utf8() : Charset::windows1252();
}

/// The character set the bytes are in, given that the message says `declared`.
Charset reconcile(const Evidence& evidence, const Charset& declared) {
    const Charset detected = detect(evidence);
    if (declared.kind() == CharsetKind::Utf16 || declared.kind() == CharsetKind::Utf32) {
        return detected;  // whatever could be cut into segments has one byte a delimiter
    }
    if (evidence.utf8.ascii()) {
        return detected.switches() && declared.canSwitch() && !declared.switches() ? detected : declared;
    }
    if (declared == Charset::utf8() || declared == Charset::ascii()) {
        return detected;
    }
    if (beyondCoincidence(evidence.utf8, declared)) {
        return Charset::utf8();
    }
    if (declared == Charset::latin1() && evidence.upperControls) {
        return Charset::windows1252();
    }
    return declared;
}

void noteHiddenDelimiters(CharsetDecision& decision, std::string_view bytes, const Delimiters& delimiters) {
    std::string characters;
    for (const std::uint8_t byte :
         {delimiters.field, delimiters.component, delimiters.repetition, delimiters.subcomponent}) {
        if (byte != 0) {
            characters += static_cast<char>(byte);
        }
    }
    const std::uint64_t hidden = countHiddenDelimiters(bytes, characters, decision.used.multiByte());
    if (hidden > 0) {
        decision.notes.push_back(
            {MessageId::CharsetHidesDelimiters, {std::to_string(hidden), decision.used.description()}});
    }
}

bool saysNothing(std::string_view declared) {
    return declared.find_first_not_of(" \t\"") == std::string_view::npos;
}

std::string_view declaredBy(const MessageView& message) {
    const bool hasHeader = message.segmentCount() > 0 && message.segmentId(1) == "MSH";
    return hasHeader ? message.raw(FieldPath(1, kCharacterSetField)) : std::string_view();
}

}  // namespace

CharsetDecision decideCharset(std::string_view bytes, std::string_view declared, const Delimiters& delimiters,
                              std::optional<Charset> chosen) {
    CharsetDecision decision;
    decision.declared = declared;
    const Evidence evidence = evidenceOf(bytes);
    const bool missing = saysNothing(declared);
    if (!missing) {
        decision.declaredCharset = Charset::fromMsh18(declared, delimiters.repetition);
    }
    if (decision.declaredCharset) {
        decision.used = reconcile(evidence, *decision.declaredCharset);
        decision.detected = evidence.utf8.ascii() ? detect(evidence) : decision.used;
        if (decision.used != *decision.declaredCharset) {
            decision.notes.push_back(
                {MessageId::CharsetDiffers, {decision.declaredCharset->description(), decision.used.description()}});
        }
    } else {
        decision.detected = detect(evidence);
        decision.used = decision.detected;
        if (!missing) {
            decision.notes.push_back({MessageId::CharsetUnknown, {decision.used.description()}});
        } else if (decision.used != Charset::ascii()) {
            decision.notes.push_back({MessageId::CharsetMissing, {decision.used.description()}});
        }
    }
    if (chosen) {
        decision.used = *chosen;
        decision.notes.clear();
        decision.notes.push_back({MessageId::CharsetChosen, {chosen->description(), decision.detected.description()}});
    }
    if (decision.used == Charset::utf8() && !evidence.utf8.valid()) {
        decision.notes.push_back(
            {MessageId::CharsetBadBytes, {std::to_string(evidence.utf8.badBytes), decision.used.description()}});
    }
    noteHiddenDelimiters(decision, bytes, delimiters);
    return decision;
}

CharsetDecision decideCharset(const MessageView& message, std::optional<Charset> chosen) {
    return decideCharset(asText(message.bytes()), declaredBy(message), message.delimiters(), chosen);
}

CharsetDecision decideCharset(const MessageView& message, std::optional<Charset> chosen,
                              const std::optional<Charset>& assumed) {
    return decideCharset(message, !chosen && assumed && saysNothing(declaredBy(message)) ? assumed : chosen);
}

}  // namespace plumb::hl7
