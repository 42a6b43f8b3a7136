// Unfinished work as records: which feeds are open, what was changed in their messages, what was undone; and texts that
// are not saved. The window writes a record for each thing that happens; reading them in order gives the feeds with
// their steps as they were.
//
// A change names its message by number and by what its bytes were before the first change, so that it is made again
// over the same bytes only.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hl7/byte_edit.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7 {

struct JournalFeed {
    std::string path;         ///< empty: a scratch feed
    std::string title, text;  ///< of a scratch feed
    std::uint64_t size = 0;   ///< of the file when it was opened; with `modifiedNs` its fingerprint
    std::int64_t modifiedNs = 0;

    [[nodiscard]] bool scratch() const { return path.empty(); }
    friend bool operator==(const JournalFeed&, const JournalFeed&) = default;
};

struct JournalChange {
    std::uint64_t number = 0;
    std::uint64_t original = 0;  ///< fingerprint() of the message as its source holds it
    std::vector<ByteEdit> edits;

    friend bool operator==(const JournalChange&, const JournalChange&) = default;
};

struct JournalStep {
    std::string what;         ///< its name on the undo stack
    std::int64_t wallMs = 0;  ///< when
    std::vector<JournalChange> changes;

    friend bool operator==(const JournalStep&, const JournalStep&) = default;
};

/// A text that was changed and not saved.
struct JournalDraft {
    std::string path;  ///< empty: it has no file yet
    std::string text;
    std::uint64_t saved = 0;  ///< fingerprint() of what the file held when the text was made from it
    std::uint64_t caret = 0;  ///< its offset
    std::int64_t wallMs = 0;  ///< when

    friend bool operator==(const JournalDraft&, const JournalDraft&) = default;
};

/// Of the bytes of a message: equal bytes, equal numbers; different ones differ but for bad luck in 2^64.
[[nodiscard]] std::uint64_t fingerprint(std::string_view bytes);

// Records. `feed` is a number that the writer gives a feed.
[[nodiscard]] std::string openedRecord(std::uint32_t feed, const JournalFeed& what);
/// `joined`: it became part of the step before it.
[[nodiscard]] std::string stepRecord(std::uint32_t feed, const JournalStep& step, bool joined);
[[nodiscard]] std::string undoneRecord(std::uint32_t feed);
[[nodiscard]] std::string redoneRecord(std::uint32_t feed);
/// The feed was closed: what was changed in it waits until it is opened again.
[[nodiscard]] std::string closedRecord(std::uint32_t feed, std::int64_t wallMs);
/// The whole text; `draft` is a number that no feed has.
[[nodiscard]] std::string draftRecord(std::uint32_t draft, const JournalDraft& what);
/// What changed in it since.
[[nodiscard]] std::string draftEditRecord(std::uint32_t draft, const ByteEdit& edit, std::uint64_t caret,
                                          std::int64_t wallMs);
/// What was changed in the feed, or the text, is not wanted any more, or stands in other records.
[[nodiscard]] std::string droppedRecord(std::uint32_t feed);
/// The session ended as it should.
[[nodiscard]] std::string endedRecord();

/// What the records say, one after the other.
class JournalState {
public:
    struct Feed {
        JournalFeed feed;
        std::vector<JournalStep> steps;  ///< those that were undone too
        std::size_t done = 0;            ///< so many are not undone
        bool closed = false;             ///< it was closed, at `closedMs`
        std::int64_t closedMs = 0;

        /// Messages that a step which is not undone touches.
        [[nodiscard]] std::size_t editedMessages() const;
    };

    /// False: no record of this kind; it is passed over.
    bool take(std::string_view record);

    [[nodiscard]] const std::map<std::uint32_t, Feed>& feeds() const { return m_feeds; }
    [[nodiscard]] const std::map<std::uint32_t, JournalDraft>& drafts() const { return m_drafts; }
    [[nodiscard]] bool ended() const { return m_ended; }
    /// When the last step was made; 0: none.
    [[nodiscard]] std::int64_t lastMs() const { return m_lastMs; }
    /// Scratch feeds, messages with changes, and texts.
    [[nodiscard]] bool holdsWork() const;

private:
    bool takeDraft(std::string_view record);

    std::map<std::uint32_t, Feed> m_feeds;
    std::map<std::uint32_t, JournalDraft> m_drafts;
    std::int64_t m_lastMs = 0;
    bool m_ended = false;
};

}  // namespace plumb::hl7
