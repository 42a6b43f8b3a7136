// Makes the edits that a ChangeRule means, message by message. Only the bytes of the places change; a message in which
// one of them cannot be changed is left as it is, with the reason.
//
// A Changer is immutable and may be used by any thread; what goes on from message to message is in ChangeMoment.
#pragma once

#include "base/result.h"
#include "hl7/byte_edit.h"
#include "hl7/charset.h"
#include "hl7/edit_builder.h"
#include "hl7/hl7_time.h"
#include "hl7/message_view.h"
#include "hl7/path_pattern.h"
#include "hl7/shift_time.h"
#include "query/change_rule.h"
#include "query/change_template.h"
#include "query/regex.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::query {

struct ChangeOutcome {
    enum class Kind : std::uint8_t {
        Changed,
        Same,     ///< holds already what it would be given
        Lacking,  ///< the path is not there
        Refused,
    };
    Kind kind = Kind::Lacking;
    std::vector<hl7::ByteEdit> edits;  ///< for EditableMessage::applyAll()
    std::optional<Error> problem;      ///< of Refused
    hl7::FieldPath place;              ///< the first one that changes; level Message: its segment is made
    std::uint32_t places = 0;          ///< how many change
};

/// What stays the same for all messages of one change, and the counter.
struct ChangeMoment {
    hl7::Hl7Time now;
    std::uint64_t counted = 0;  ///< messages that the counter has given a number

    [[nodiscard]] static ChangeMoment here();
};

class Changer {
public:
    [[nodiscard]] static Result<Changer> make(const ChangeRule& rule);

    /// Counts on in `moment` when the message is changed, or would be if it did not hold the value already.
    [[nodiscard]] ChangeOutcome change(const hl7::MessageView& message, const hl7::Charset& charset,
                                       ChangeMoment& moment) const;

    [[nodiscard]] const hl7::PathPattern& path() const { return m_path; }
    [[nodiscard]] const ChangeRule& rule() const { return m_rule; }

private:
    struct Context {
        const hl7::MessageView& message;
        const hl7::Charset& charset;
        const ChangeMoment& moment;
    };

    [[nodiscard]] Result<hl7::NewValue> valueFor(const Context& context, hl7::FieldPath place, std::uint32_t nth) const;
    [[nodiscard]] Result<hl7::NewValue> fromText(const Context& context, const std::string& utf8) const;
    [[nodiscard]] Result<std::string> filled(const Context& context, std::uint32_t nth) const;
    [[nodiscard]] Result<hl7::NewValue> copied(const Context& context, hl7::FieldPath place) const;
    [[nodiscard]] Result<hl7::NewValue> moved(const Context& context, hl7::FieldPath place) const;
    [[nodiscard]] Result<std::string> replaced(const Context& context, hl7::FieldPath place) const;
    [[nodiscard]] Result<std::string> replacedInRuns(const Context& context, std::string_view raw) const;
    bool replaceIn(std::string& text) const;

    /// The places that are worked on, in message order: for times and texts the leaves below those of the path.
    [[nodiscard]] std::vector<hl7::FieldPath> placesIn(const hl7::MessageView& message, bool& lacking) const;

    ChangeRule m_rule;
    hl7::PathPattern m_path;
    hl7::PathPattern m_from;  ///< of Copy
    ChangeTemplate m_template;
    Regex m_regex;
    hl7::TimeSpan m_span;
};

}  // namespace plumb::query
