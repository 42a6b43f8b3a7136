#include "source/scanner.h"

#include "source/piece_joiner.h"
#include "source/piece_scan.h"

#include <utility>

namespace plumb::source {

Result<void> scanSource(const ByteSource& source, std::uint64_t from, hl7::MessageIndex& index, ScanSummary& summary,
                        const ScanOptions& options, const CancelToken& cancel, Progress& progress,
                        const std::function<void()>& published) {
    progress.setTotal(source.size() - from);
    PieceJoiner joiner(source, from, index, summary);
    if (Result<void> scanned = PieceScan(source, from, joiner, options, cancel, progress).run(published); !scanned) {
        return scanned;
    }
    if (Result<void> finished = joiner.finish(); !finished) {
        return finished;
    }
    joiner.publish(source.size());
    if (Result<void> same = source.check(); !same) {
        return same;
    }
    index.setComplete(true);
    if (published) {
        published();
    }
    return {};
}

std::vector<Note> ScanSummary::assumptions(std::uint64_t messages, ByteView head) const {
    std::vector<Note> notes;
    const auto note = [&](MessageId id, std::vector<std::string> arguments) {
        notes.push_back({id, std::move(arguments)});
    };
    if (head.size() >= 3 && head[0] == 0xef && head[1] == 0xbb && head[2] == 0xbf) {
        note(MessageId::AssumedBom, {"UTF-8"});
    }
    if (messages > 0) {
        std::string framing = mllp == messages ? "MLLP" : mllp > 0 ? "MLLP for some, plain for others" : "plain text";
        if (!envelope.empty()) {
            framing += " in batches";
        }
        note(MessageId::AssumedFraming, {framing});
        unsigned kinds = 0;
        std::string names;
        for (unsigned t = 0; t < 3; ++t) {
            if (terminators[t] > 0) {
                ++kinds;
                names += (names.empty() ? "" : ", ") +
                         std::string(hl7::terminatorName(static_cast<hl7::Terminator>(t))) + " in " +
                         std::to_string(terminators[t]);
            }
        }
        if (kinds > 1) {
            note(MessageId::AssumedMixedTerminators, {names});
        } else {
            note(MessageId::AssumedTerminator, {names.substr(0, names.find(' '))});
        }
        if (sharedFrames > 0) {
            note(MessageId::AssumedSharedFrame, {std::to_string(sharedFrames)});
        }
        if (prefixed > 0) {
            note(MessageId::AssumedLogPrefix, {});
        }
        if (unterminated > 0) {
            note(MessageId::AssumedNoFinalTerminator, {std::to_string(unterminated)});
        }
    }
    if (junkBytes > 0) {
        note(MessageId::AssumedJunk, {std::to_string(junkBytes)});
    }
    for (EnvelopeFault& fault : checkEnvelope(envelope)) {
        notes.push_back(std::move(fault.note));
    }
    return notes;
}

}  // namespace plumb::source
