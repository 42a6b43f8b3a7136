#include "widgets/editor/text_edit.h"

#include "hl7/charset.h"
#include "hl7/segmentation.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumb::desk {
namespace {

/// An edit that takes out and puts in what differs, and no more.
hl7::ByteEdit trimmed(hl7::ByteEdit edit) {
    std::size_t same = 0;
    while (same < std::min(edit.removed.size(), edit.inserted.size()) && edit.removed[same] == edit.inserted[same]) {
        ++same;
    }
    edit.offset += same;
    edit.removed.erase(0, same);
    edit.inserted.erase(0, same);
    while (!edit.removed.empty() && !edit.inserted.empty() && edit.removed.back() == edit.inserted.back()) {
        edit.removed.pop_back();
        edit.inserted.pop_back();
    }
    return edit;
}

bool cutsHidden(const MessageText& text, TextRange range) {
    const auto pieces = text.map().piecesIn(range);
    return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
        return piece.hidden() && (piece.text < range.begin || piece.textEnd() > range.end);
    });
}

}  // namespace

std::variant<std::string, Refusal> bytesFor(const FeedMessage& message, std::string_view text) {
    const std::string_view lineEnd = hl7::terminatorBytes(message.view.terminator());
    std::string out;
    for (std::size_t at = 0;;) {
        const std::size_t stop = std::min(text.find('\n', at), text.size());
        const Result<std::string> encoded = hl7::fromUtf8(text.substr(at, stop - at), message.charset);
        if (!encoded) {
            return Refusal{sentence(encoded.error())};
        }
        out += *encoded;
        if (stop == text.size()) {
            return out;
        }
        out += lineEnd;
        at = stop + 1;
    }
}

std::variant<std::vector<hl7::ByteEdit>, Refusal> editsOf(const MessageText& before, std::string_view now,
                                                          const TextChanges& changes) {
    const FeedMessage& message = *before.message();
    std::vector<hl7::ByteEdit> edits;
    // From the back, so that the offsets of those before stay what they are.
    for (auto change = changes.all().rbegin(); change != changes.all().rend(); ++change) {
        if (cutsHidden(before, change->before)) {
            return Refusal{QCoreApplication::translate(
                "TextEdit", "This value is not shown as it is, so it cannot be changed here. Open the value, or show "
                            "what is masked.")};
        }
        auto inserted = bytesFor(message, now.substr(change->now.begin, change->now.end - change->now.begin));
        if (auto* const refusal = std::get_if<Refusal>(&inserted)) {
            return std::move(*refusal);
        }
        ByteRange range = before.map().bytesOf(change->before);
        if (change->before.empty()) {
            range.length = 0;  // typed before the picture of a line end
        }
        hl7::ByteEdit edit = trimmed(
            {range.begin,
             message.bytes.substr(static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.length)),
             std::get<std::string>(std::move(inserted))});
        if (!edit.empty()) {
            edits.push_back(std::move(edit));
        }
    }
    return edits;
}

}  // namespace plumb::desk
