// Any bytes as an acknowledgement, and as a message that is acknowledged.
//  - reading ends, and what acknowledges has a code and an id that stand in the bytes;
//  - our answer to anything is one that can be read, with the id of the message byte for byte, and can travel.
#include "hl7/message_view.h"
#include "replay/answer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace plumb;
using namespace plumb::replay;

namespace {

void require(bool held) {
    if (!held) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    const Acknowledgement ack = readAcknowledgement(bytes, size % 2 == 0 ? "8859/1" : "");
    if (ack.valid()) {
        require(ack.code != AckCode::None);
        require(!ack.acknowledges.empty() && asText(bytes).find(ack.acknowledges) != std::string_view::npos);
    }
    const hl7::MessageView view(bytes);
    static_cast<void>(askedAcks(view));
    Answer answer;
    answer.code = AckCode::AE;
    answer.controlId = "R1";
    answer.time = "20261120";
    answer.text = ack.text;
    answer.errors = ack.errors;
    const std::string made = makeAnswer(view, answer);
    require(made.starts_with("MSH") && made.back() == '\r' && made.find("\x1c\r") == std::string::npos);
    const Acknowledgement back = readAcknowledgement(asBytes(made));
    const bool hasHeader = view.segmentCount() > 0 && view.segmentId(1) == "MSH";
    const std::string id(hasHeader ? view.raw(hl7::FieldPath(1, 10)) : std::string_view());
    require(back.acknowledges == id.substr(0, id.find('\r')) || !hl7::MessageView(asBytes(made)).delimiters().usual());
    return 0;
}
