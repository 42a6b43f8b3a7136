// All that is known of one message: its bytes, what the standard and its spec say of each element, where it stands in
// its structure, and what was found in it. Immutable; made once when a message is chosen and shared by the panels.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "check/finding.h"
#include "dictionary/meaning.h"
#include "dictionary/structure_choice.h"
#include "hl7/group_overlay.h"
#include "spec/spec.h"
#endif
#include "widgets/models/feed.h"
#include "widgets/models/name_book.h"
#include "widgets/models/roles.h"

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace plumb::desk {

/// A finding with its sentence.
struct ShownFinding {
    check::Finding finding;
    QString sentence;
    QString rule;  ///< its stable code
    bool waived = false;
};

[[nodiscard]] Tone toneOf(check::Classification classification);
/// "Error", "Warning" ... in the user's language.
[[nodiscard]] QString classificationText(check::Classification classification);

class Insight {
public:
    /// `spec` may be nullptr: then the standard as the message's version has it.
    /// `names` are those that the user gave for this sender; nullptr: none.
    Insight(FeedMessagePtr message, std::shared_ptr<const spec::Spec> spec, std::vector<ShownFinding> findings,
            std::shared_ptr<const SenderNames> names = nullptr);
    Insight(const Insight&) = delete;
    Insight& operator=(const Insight&) = delete;

    [[nodiscard]] const FeedMessage& message() const { return *m_message; }
    [[nodiscard]] const FeedMessagePtr& sharedMessage() const { return m_message; }
    [[nodiscard]] const hl7::MessageView& view() const { return m_message->view; }
    [[nodiscard]] const dictionary::Dictionary& dictionary() const { return m_dictionary; }
    /// The spec that is attached; nullptr: none.
    [[nodiscard]] const spec::Spec* spec() const { return m_spec.get(); }
    /// The same, or the standard of the message's version.
    [[nodiscard]] const std::shared_ptr<const spec::Spec>& says() const { return m_says; }
    [[nodiscard]] const std::vector<ShownFinding>& findings() const { return m_findings; }
    [[nodiscard]] std::vector<const ShownFinding*> findingsAt(hl7::FieldPath path, bool below) const;
    /// The worst at or below a path.
    [[nodiscard]] std::optional<Tone> worstAt(hl7::FieldPath path) const;

    /// What spec, else standard, say of an element; a place neither knows gives known = false.
    [[nodiscard]] spec::MergedElement elementInfo(hl7::FieldPath path) const;
    /// A segment as spec, else standard, have it.
    [[nodiscard]] const spec::MergedSegment& segmentInfo(std::uint32_t segment) const;

    [[nodiscard]] QString name(hl7::FieldPath path) const;
    [[nodiscard]] QString type(hl7::FieldPath path) const;
    [[nodiscard]] QString meaning(const hl7::Element& element) const;
    /// Decoded, in one line, cut after `most` bytes.
    [[nodiscard]] QString text(ByteRange range, std::uint64_t most) const;
    [[nodiscard]] QString pathText(hl7::FieldPath path) const;

    /// The structure laid over the message; nullptr when no structure takes any of it.
    [[nodiscard]] const hl7::GroupOverlay* overlay() const;
    [[nodiscard]] const std::vector<hl7::GroupOccurrence>& groups() const;

private:
    void layOver() const;

    FeedMessagePtr m_message;
    std::shared_ptr<const spec::Spec> m_spec;  ///< attached
    std::shared_ptr<const spec::Spec> m_says;  ///< attached, or the standard
    const dictionary::Dictionary& m_dictionary;
    dictionary::MessageMeaning m_meaning;
    std::vector<ShownFinding> m_findings;
    std::shared_ptr<const SenderNames> m_names;

    // Made when first asked for; on the GUI thread only.
    mutable std::unordered_map<std::string, spec::MergedSegment> m_segments;
    mutable hl7::GroupOverlay m_overlay;
    mutable std::vector<hl7::GroupOccurrence> m_groups;
    mutable bool m_laid = false;
    mutable bool m_hasOverlay = false;
};

/// Segments whose fields say who somebody is, or hold what somebody wrote: what the privacy mask hides.
[[nodiscard]] bool isSensitive(const hl7::MessageView& view, hl7::FieldPath path);

}  // namespace plumb::desk
