// Input: a message, then a line "\x01" and a script of edits: kind, place, text (see below). Whatever the bytes: an
// edit changes what it claims, its inverse restores the message, the view that was cut in part equals a fresh one, and
// a reference never names a place outside.
#include "hl7/edit_builder.h"
#include "hl7/editable_message.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::hl7;

constexpr int kMostEdits = 24;

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

class Script {
public:
    explicit Script(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] bool done() const { return m_at >= m_text.size(); }
    std::uint32_t byte() { return done() ? 0 : static_cast<std::uint8_t>(m_text[m_at++]); }
    std::uint32_t below(std::uint32_t limit) { return limit == 0 ? 0 : (byte() << 8 | byte()) % limit; }
    std::string_view text() {
        const std::size_t length = std::min<std::size_t>(byte() % 16, m_text.size() - m_at);
        m_at += length;
        return m_text.substr(m_at - length, length);
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

using Edits = Result<std::vector<ByteEdit>>;

Edits one(Result<ByteEdit> edit) {
    if (!edit) {
        return fail(edit.error());
    }
    return std::vector<ByteEdit>{std::move(*edit)};
}

Edits makeEdits(const MessageView& view, Script& script) {
    const std::uint32_t kind = script.byte() % 12;
    const FieldPath place(1 + script.below(view.segmentCount() + 1), 1 + script.byte() % 8, 1 + script.byte() % 4,
                          script.byte() % 4, 0);
    const FieldPath path = place.component() == 0 ? place : place.child(script.byte() % 4);
    const std::string text(script.text());
    switch (kind) {
    case 0:
        return one(setValue(view, path, NewValue::of(text)));
    case 1:
        return one(setValue(view, path, NewValue::rawText(text)));
    case 2:
        return one(setValue(view, path, NewValue::null()));
    case 3:
        return one(setValue(view, path.upTo(Level::Field), NewValue::absent()));
    case 4:
        return one(clearValue(view, path));
    case 5:
        return one(insertSegment(view, path.segment(), text));
    case 6:
        return one(removeSegment(view, path.segment()));
    case 7:
        return moveSegment(view, path.segment(), 1 + script.below(view.segmentCount()));
    case 8:
        return one(insertRepetition(view, path, NewValue::rawText(text)));
    case 9:
        return moveRepetition(view, path, 1 + script.byte() % 4);
    case 10: {
        Delimiters d;
        d.field = static_cast<std::uint8_t>(script.byte());
        d.component = static_cast<std::uint8_t>(script.byte());
        return one(changeDelimiters(view, d));
    }
    default: {
        const auto size = static_cast<std::uint32_t>(view.bytes().size());
        const std::uint32_t offset = script.below(size + 1);
        const ByteRange range{offset, script.byte() % 16};
        return std::vector<ByteEdit>{{offset, std::string(view.text(range)), text}};
    }
    }
}

void checkView(const EditableMessage& message) {
    const MessageView fresh(asBytes(message.bytes()));
    require(message.view().segments() == fresh.segments());
    require(message.view().delimiters() == fresh.delimiters());
    require(message.view().terminator() == fresh.terminator());
}

void checkReference(const EditableMessage& message, const Reference& reference) {
    const auto now = message.translate(reference);
    if (now) {
        const ByteRange element = message.view().at(now->path).range;
        require(now->range.begin >= element.begin && now->range.end() <= element.end());
        require(now->range.end() <= message.bytes().size());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::size_t split = std::min(input.find('\x01'), input.size());
    Script script(split < input.size() ? input.substr(split + 1) : std::string_view());
    EditableMessage message{std::string(input.substr(0, split))};
    std::vector<Reference> references;
    for (int n = 0; n < kMostEdits && !script.done(); ++n) {
        references.push_back(message.referenceTo(
            message.view().pathAt(script.below(static_cast<std::uint32_t>(message.bytes().size()) + 1))));
        const Edits edits = makeEdits(message.view(), script);
        if (!edits) {
            require(!edits.error().render().empty());
            continue;
        }
        const std::string before(message.bytes());
        std::string expected = before;
        for (const ByteEdit& edit : *edits) {
            require(edit.offset <= expected.size() &&
                    expected.compare(edit.offset, edit.removed.size(), edit.removed) == 0);
            expected.replace(edit.offset, edit.removed.size(), edit.inserted);
        }
        const auto undo = message.applyAll(*edits);
        require(undo && message.bytes() == expected);
        checkView(message);
        if (script.byte() % 3 == 0) {
            require(message.applyAll(*undo).has_value() && message.bytes() == before);
            checkView(message);
        }
        for (const Reference& reference : references) {
            checkReference(message, reference);
        }
    }
    return 0;
}
