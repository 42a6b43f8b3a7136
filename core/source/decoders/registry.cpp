#include "source/decoders/registry.h"

#include "source/decoders/kinds.h"
#include "source/decoders/literal_tokens.h"
#include "source/decoders/message_text.h"

#include <algorithm>
#include <cstring>

namespace plumb::source {
namespace {

constexpr int kProposedFrom = 60;

std::size_t lineEnd(ByteView text, std::size_t from) {
    const auto at = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(),
                                 [](std::uint8_t c) { return c == '\r' || c == '\n'; });
    return static_cast<std::size_t>(at - text.begin());
}

bool startsLine(ByteView text, std::size_t at) {
    if (at == 0) {
        return true;
    }
    const std::uint8_t before = text[at - 1];
    constexpr std::uint8_t kVerticalTab = 0x0B;
    const bool afterBom = at == 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF;
    return before == '\r' || before == '\n' || before == kVerticalTab || afterBom;
}

// Marks of a writing on the header line itself: the line is then no plain one, whatever stands below it.
bool isWritten(ByteView line) {
    const std::string_view text = asText(line);
    return text.substr(0, 16).find("&amp;") != std::string_view::npos || endsWithToken(line);
}

}  // namespace

bool holdsPlainMessage(ByteView head) {
    for (std::size_t at = findMessage(head, 0), past = 0; at < head.size(); at = findMessage(head, past)) {
        past = at + 1;
        if (!startsLine(head, at)) {
            continue;
        }
        const std::size_t end = lineEnd(head, at);
        past = end;  // each line is looked at once, so that this stays linear
        if (isWritten(head.subspan(at, end - at))) {
            continue;
        }
        std::size_t next = end;
        while (next < head.size() && (head[next] == '\r' || head[next] == '\n')) {
            ++next;
        }
        const ByteView line = head.subspan(next);
        const bool header =
            line.size() >= 3 && (std::memcmp(line.data(), "MSH", 3) == 0 || std::memcmp(line.data(), "FHS", 3) == 0);
        if (startsSegment(line, head[at + 3]) && !header) {
            return true;
        }
    }
    return false;
}

const std::vector<DecoderKind>& decoderKinds() {
    static const std::vector<DecoderKind> kinds = {literalKind(), jsonKind(),  xmlKind(),      csvKind(),  base64Kind(),
                                                   hexdumpKind(), mirthKind(), indentedKind(), utf16Kind()};
    return kinds;
}

const DecoderKind* findDecoder(std::string_view id) {
    const auto& kinds = decoderKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const DecoderKind& kind) { return kind.id == id; });
    return found == kinds.end() ? nullptr : &*found;
}

std::vector<Candidate> detectDecoders(ByteView head) {
    std::vector<Candidate> candidates;
    if (holdsPlainMessage(head)) {
        return candidates;
    }
    for (const DecoderKind& kind : decoderKinds()) {
        if (const int confidence = kind.detect(head); confidence >= kProposedFrom) {
            candidates.push_back({&kind, confidence});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.confidence > b.confidence; });
    return candidates;
}

}  // namespace plumb::source
