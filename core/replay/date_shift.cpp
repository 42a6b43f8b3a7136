#include "replay/date_shift.h"

#include "dictionary/dictionary.h"
#include "dictionary/meaning.h"
#include "hl7/charset_decision.h"
#include "hl7/edit_builder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::replay {
namespace {

using hl7::FieldPath;
using hl7::Level;

constexpr std::array<std::string_view, 3> kDateTypes = {"DT", "TS", "DTM"};

/// Appends where the dates below an element stand.
class DateFinder {
public:
    explicit DateFinder(const hl7::MessageView& message)
        : m_message(message)
        , m_meaning(dictionary::Dictionary::of(dictionary::guessVersion(message.version()).version), message,
                    hl7::decideCharset(message).used) {}

    [[nodiscard]] std::vector<FieldPath> find() {
        std::vector<hl7::Element> fields;
        for (std::uint32_t segment = 1; segment <= m_message.segmentCount(); ++segment) {
            fields.clear();
            m_message.children(FieldPath(segment), fields);
            for (const hl7::Element& field : fields) {
                below(field);
            }
        }
        return std::move(m_found);
    }

private:
    void below(const hl7::Element& element) {
        if (element.presence != hl7::Presence::Value) {
            return;
        }
        const std::string_view type = m_meaning.type(element.path);
        const bool date = std::find(kDateTypes.begin(), kDateTypes.end(), type) != kDateTypes.end();
        if (date && element.path.level() != Level::Field) {
            firstLeaf(element);
            return;
        }
        if (element.path.level() == Level::Subcomponent) {
            return;
        }
        std::vector<hl7::Element> children;
        m_message.children(element.path, children);
        for (const hl7::Element& child : children) {
            below(child);
        }
    }

    void firstLeaf(hl7::Element element) {
        while (element.path.level() != Level::Subcomponent) {
            element = m_message.at(element.path.child(1));
        }
        if (element.presence == hl7::Presence::Value) {
            m_found.push_back(element.path);
        }
    }

    const hl7::MessageView& m_message;
    dictionary::MessageMeaning m_meaning;
    std::vector<FieldPath> m_found;
};

/// Nothing: it is no date, or would leave the years there are.
std::optional<std::string> moved(std::string_view text, const hl7::TimeSpan& span) {
    const std::optional<hl7::Hl7Time> time = hl7::parseTime(text);
    if (!time) {
        return std::nullopt;
    }
    hl7::Hl7Time whole = *time;
    whole.precision = std::max(time->precision, hl7::TimePrecision::Second);
    std::optional<hl7::Hl7Time> later = hl7::shifted(whole, span);
    if (!later) {
        return std::nullopt;
    }
    later->precision = time->precision;
    return hl7::formatTime(*later);
}

}  // namespace

Result<hl7::TimeSpan> parseDateSpan(std::string_view text) {
    Result<hl7::TimeSpan> span = hl7::parseTimeSpan(text);
    if (span && span->seconds % hl7::kSecondsOfDay != 0) {
        return fail(MessageId::ChangeTimeCoarse, {std::string(text)});
    }
    return span;
}

Result<void> shiftDates(hl7::EditableMessage& message, const hl7::TimeSpan& span) {
    std::vector<FieldPath> places = DateFinder(message.view()).find();
    // Those further back first, so that no edit moves the place of another.
    std::reverse(places.begin(), places.end());
    for (const FieldPath place : places) {
        std::optional<std::string> text = moved(message.view().raw(place), span);
        if (!text) {
            continue;
        }
        Result<hl7::ByteEdit> edit = hl7::setValue(message.view(), place, hl7::NewValue::rawText(std::move(*text)));
        Result<hl7::ByteEdit> undo = edit ? message.apply(*edit) : std::move(edit);
        if (!undo) {
            return fail(Error(MessageId::PlanRewrite, {hl7::formatPath(message.view(), place)})
                            .causedBy(std::move(undo.error())));
        }
    }
    return {};
}

}  // namespace plumb::replay
