// A new version of a document that was imported before: what it changed comes into the spec, what its user added or
// changed stays, and where both changed the same the user's stays and the document's is told.
//
// Origins (where in the document something stands) follow the document, and are no changes.
#pragma once

#include "base/result.h"
#include "spec/spec_document.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

struct SpecChange {
    enum class Kind : std::uint8_t { Added, Changed, Removed };
    Kind kind = Kind::Changed;
    std::string at;             ///< in the YAML form, as edit_text.h has it: "segments/PID/fields/3/usage"
    std::string path;           ///< "PID-3", "CX.1", "ADT_A01/PROCEDURE", "HL70001/M"; empty: the spec itself
    std::string property;       ///< "usage"; empty: all of what stands there
    std::string before, after;  ///< of the document; short forms of what is more than a text
    std::string ours;           ///< of conflicts: what the user says; empty: the user took it out
    std::string origin;         ///< where the document says it

    friend bool operator==(const SpecChange&, const SpecChange&) = default;
};

[[nodiscard]] std::string_view changeKindName(SpecChange::Kind kind);

struct Reimport {
    SpecDocument spec;
    std::vector<SpecChange> changes;    ///< what the document changed, and the spec follows
    std::vector<SpecChange> kept;       ///< what the user added, changed or took out, and the document did not touch
    std::vector<SpecChange> conflicts;  ///< both changed it
};

/// `base`: the earlier import as it was imported; `ours`: the spec as it is now; `theirs`: the new import. Conflicts
/// are settled for the user, but for those whose `at` is in `takeTheirs`. Lists without names (events, senders) are
/// one value.
[[nodiscard]] Result<Reimport> reimported(const SpecDocument& base, const SpecDocument& ours,
                                          const SpecDocument& theirs, const std::set<std::string>& takeTheirs = {});

struct ReimportedText {
    std::string text;
    bool anew = false;  ///< the changes had no place in the text: it was written from the spec, and comments are lost
};

/// The user's text, which holds `ours`, changed to hold `merged`: comments and order stay.
[[nodiscard]] ReimportedText reimportedText(std::string_view text, const SpecDocument& ours,
                                            const SpecDocument& merged);

}  // namespace plumb::spec
