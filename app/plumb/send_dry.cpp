#include "plumb/send_dry.h"

#include "hl7/message_diff.h"
#include "plumb/exit_codes.h"
#include "plumb/text_output.h"
#include "replay/wire_log.h"

#include <algorithm>

namespace plumb::cli {
namespace {

void printDifferences(Session& session, ByteView before, const std::string& after) {
    const hl7::MessageView left(before), right(asBytes(after));
    hl7::DiffOptions exact;
    exact.absentEqualsEmpty = false;
    std::size_t told = 0;
    for (const hl7::Difference& difference : hl7::diffMessages(left, right, exact).differences) {
        session.out().write("  differs: " + hl7::describe(difference, left, right) + '\n');
        ++told;
    }
    if (told == 0 && after != asText(before)) {
        session.out().write("  differs: line ends, or what stands around the message\n");
    }
}

}  // namespace

int runDry(Session& session, Inputs& inputs, replay::Preparer& preparer, const replay::Framing& framing) {
    std::uint64_t place = 0, refused = 0;
    std::vector<std::uint8_t> frame;
    const int code = inputs.forEach(session, [&](const Item& item) {
        const Result<replay::Prepared> prepared = preparer.prepare(item.bytes, place++);
        const std::string head = "message " + grouped(item.number + 1) + ": ";
        if (!prepared) {
            ++refused;
            session.out().write(head + "refused: " + prepared.error().render() + '\n');
            return !session.stopped();
        }
        frame.clear();
        replay::appendFrame(frame, asBytes(prepared->bytes), framing);
        session.out().write(head + grouped(frame.size()) + " bytes\n" + replay::wireText(frame) + '\n');
        printDifferences(session, item.bytes, prepared->bytes);
        return !session.stopped();
    });
    session.out().flush();
    if (!session.quiet && !session.stopped()) {
        session.complain(grouped(place - refused) + " would be sent, " + grouped(refused) + " refused.");
    }
    return code == kFine && refused > 0 ? kFindings : code;
}

}  // namespace plumb::cli
