// One message that can change: its bytes, the revision they are at, and a view of them that is always current.
//
// A ByteEdit is the only way in. Applying one checks it against the bytes that are there, makes the next revision and
// gives back the edit that undoes it. Only the segments that the edit touches are cut again; the spans after them are
// shifted. The message remembers where its edits were (not what they held), so that a Reference made at an earlier
// revision can be carried to the current one, or is known to be stale.
//
// Not thread-safe; view() and bytes() are valid until the next apply().
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/strong.h"
#include "hl7/byte_edit.h"
#include "hl7/message_view.h"
#include "hl7/reference.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7 {

class EditableMessage {
public:
    /// References made more than this many edits ago are stale.
    static constexpr std::size_t kLogLimit = 16384;
    /// What the 32-bit spans of a view can hold.
    static constexpr std::uint64_t kMaxBytes = UINT32_MAX - 64;

    /// Revision 0: the message as it stands in its source. Bytes past kMaxBytes are not taken.
    explicit EditableMessage(std::string bytes, SourceId source = {}, MessageNumber number = {});
    EditableMessage(const EditableMessage&) = delete;
    EditableMessage& operator=(const EditableMessage&) = delete;

    [[nodiscard]] const MessageView& view() const { return m_view; }
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    [[nodiscard]] Revision revision() const { return m_revision; }

    /// Applies one edit and returns the one that undoes it. Refused, with nothing changed: bytes outside the message,
    /// bytes that are not what the edit takes out, a message that would grow past kMaxBytes. An empty edit changes
    /// nothing and makes no revision.
    [[nodiscard]] Result<ByteEdit> apply(const ByteEdit& edit);

    /// The same for an edit that was made for a certain revision; refused when the message has gone on since.
    [[nodiscard]] Result<ByteEdit> apply(const ByteEdit& edit, Revision madeFor);

    /// Applies edits one after another, each in the state the one before left. Returns what undoes them, in the order
    /// in which it must be applied. When one is refused, those before it are undone.
    [[nodiscard]] Result<std::vector<ByteEdit>> applyAll(std::span<const ByteEdit> edits);

    /// A reference to a place of this message at its current revision.
    [[nodiscard]] Reference referenceTo(FieldPath path) const;

    /// The same place at the current revision, or nothing when the reference is stale: it names another message, a
    /// revision no longer (or not yet) known, or an edit took its place away. What was typed at the edge of an element
    /// belongs to it when it still is one element; undoing an edit brings back what it made stale.
    [[nodiscard]] std::optional<Reference> translate(const Reference& reference) const;

private:
    struct LogEntry {
        std::uint64_t offset = 0;
        std::uint64_t removed = 0;
        std::uint64_t inserted = 0;
        std::uint64_t sizeBefore = 0;
        std::uint64_t removedHash = 0;
        std::uint64_t insertedHash = 0;
        std::uint32_t revision = 0;  ///< that the edit was applied to
        std::uint32_t undoneAt = 0;  ///< the revision to which the edit that undid this one was applied; 0: none
    };

    void record(const ByteEdit& edit);
    void recut(const ByteEdit& edit);
    [[nodiscard]] bool cutAround(const ByteEdit& edit);

    SourceId m_source;
    MessageNumber m_number;
    std::string m_bytes;
    MessageView m_view;
    Revision m_revision{0};
    std::deque<LogEntry> m_log;
    std::vector<std::uint32_t> m_open;  ///< revisions of the logged edits that are not undone, the newest last
};

}  // namespace plumb::hl7
