#include "replay/plan.h"

#include "base/utf8.h"
#include "hl7/charset_decision.h"
#include "hl7/edit_builder.h"
#include "hl7/editable_message.h"
#include "hl7/message_view.h"

#include <algorithm>
#include <utility>

namespace plumb::replay {
namespace {

using hl7::FieldPath;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::int64_t kNanosecondsInMillisecond = 1'000'000;

/// Without a byte order mark and blank lines before the header.
ByteView trimmed(ByteView message) {
    std::string_view text = asText(message);
    if (text.starts_with(kByteOrderMark)) {
        text.remove_prefix(kByteOrderMark.size());
    }
    const std::size_t begin = text.find_first_not_of("\r\n");
    return asBytes(begin == std::string_view::npos ? std::string_view() : text.substr(begin));
}

bool hasHeader(const hl7::MessageView& view) {
    return view.segmentCount() > 0 && view.segmentId(1) == "MSH";
}

std::int64_t millisecondsBetween(const hl7::Instant& from, const hl7::Instant& to) {
    return (to.seconds - from.seconds) * 1000 +
           (std::int64_t{to.nanosecond} - std::int64_t{from.nanosecond}) / kNanosecondsInMillisecond;
}

std::optional<Error> replaceId(hl7::EditableMessage& message, const std::string& id) {
    auto edit = hl7::setValue(message.view(), FieldPath(1, 10), hl7::NewValue::of(id));
    if (!edit) {
        return std::move(edit.error());
    }
    auto undo = message.apply(*edit);
    return undo ? std::nullopt : std::optional(std::move(undo.error()));
}

Error notRewritten(std::string_view path, Error cause) {
    return Error(MessageId::PlanRewrite, {std::string(path)}).causedBy(std::move(cause));
}

std::string withCarriageReturns(const hl7::MessageView& view) {
    std::string out;
    out.reserve(view.bytes().size() + 1);
    for (const hl7::SegmentSpan& segment : view.segments()) {
        if (segment.length > 0) {
            out += view.text(segment.range());
            out += '\r';
        }
    }
    return out;
}

}  // namespace

std::string withCarriageReturns(ByteView message) {
    return withCarriageReturns(hl7::MessageView(trimmed(message)));
}

std::string idStart(std::int64_t wallMilliseconds) {
    constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr int kLength = 7;
    std::string out(kLength, '0');
    auto left = static_cast<std::uint64_t>(wallMilliseconds / 100);
    for (int n = kLength - 1; n >= 0; --n) {
        out[static_cast<std::size_t>(n)] = kDigits[left % kDigits.size()];
        left /= kDigits.size();
    }
    return out;
}

Preparer::Preparer(PlanOptions options, std::vector<query::Changer> changes)
    : m_options(std::move(options))
    , m_changes(std::move(changes))
    , m_moments(m_changes.size(), query::ChangeMoment::here()) {}

Result<Prepared> Preparer::prepare(ByteView message, std::uint64_t number) {
    if (const auto wide = hl7::detectWideFile(message.first(std::min<std::size_t>(message.size(), 64)))) {
        return fail(MessageId::PlanWide, {std::string(wide->charset.name())});
    }
    const hl7::MessageView source(trimmed(message));
    std::string bytes = m_options.asIs ? std::string(asText(message)) : withCarriageReturns(source);
    if (!hasHeader(m_options.asIs ? hl7::MessageView(asBytes(bytes)) : source)) {
        return fail(MessageId::PlanNoHeader);
    }
    Result<std::string> done = changed(std::move(bytes), number);
    if (!done) {
        return fail(std::move(done.error()));
    }
    Prepared prepared;
    prepared.bytes = std::move(*done);
    if (std::optional<Error> problem = problemOf(asBytes(prepared.bytes))) {
        return fail(std::move(*problem));
    }
    prepared.sourceControlId = source.raw(FieldPath(1, 10));
    if (m_options.asIs || changesAnything()) {
        const hl7::MessageView view(asBytes(prepared.bytes));
        prepared.controlId = view.raw(FieldPath(1, 10));
        prepared.asked = askedAcks(view);
    } else {
        prepared.controlId = prepared.sourceControlId;
        prepared.asked = askedAcks(source);
    }
    if (prepared.controlId.empty()) {
        return fail(MessageId::PlanNoId);
    }
    return prepared;
}

bool Preparer::changesAnything() const {
    return !m_changes.empty() || !m_options.newIds.empty() || !m_options.rewrites.empty() || m_options.shiftDates;
}

/// What the plan changes; one that cannot be changed as asked counts nothing on.
Result<std::string> Preparer::changed(std::string bytes, std::uint64_t number) {
    if (!changesAnything()) {
        return bytes;
    }
    hl7::EditableMessage message(std::move(bytes));
    if (m_options.shiftDates) {
        if (Result<void> done = shiftDates(message, *m_options.shiftDates); !done) {
            return fail(std::move(done.error()));
        }
    }
    for (ValueRewrite& rewrite : m_options.rewrites) {
        if (Result<void> done = rewrite.apply(message, m_options.charset); !done) {
            return fail(std::move(done.error()));
        }
    }
    if (!m_options.newIds.empty()) {
        if (std::optional<Error> problem = replaceId(message, m_options.newIds + std::to_string(number + 1))) {
            return fail(notRewritten("MSH-10", std::move(*problem)));
        }
    }
    std::vector<query::ChangeMoment> moments = m_moments;
    const hl7::Hl7Time now = query::ChangeMoment::here().now;
    for (std::size_t n = 0; n < m_changes.size(); ++n) {
        moments[n].now = now;
        const hl7::Charset charset = hl7::decideCharset(message.view(), m_options.charset).used;
        query::ChangeOutcome outcome = m_changes[n].change(message.view(), charset, moments[n]);
        if (outcome.problem) {
            return fail(notRewritten(m_changes[n].rule().path, std::move(*outcome.problem)));
        }
        if (Result<std::vector<hl7::ByteEdit>> undo = message.applyAll(outcome.edits); !undo) {
            return fail(notRewritten(m_changes[n].rule().path, std::move(undo.error())));
        }
    }
    m_moments = std::move(moments);
    return std::string(message.bytes());
}

/// Why the bytes cannot be in a frame.
std::optional<Error> Preparer::problemOf(ByteView message) const {
    const Framing& framing = m_options.framing;
    if (message.size() > m_options.largest) {
        return Error(MessageId::PlanTooLong, {std::to_string(message.size()), std::to_string(m_options.largest)});
    }
    const std::string_view text = asText(message);
    const std::size_t start = text.find(static_cast<char>(framing.start));
    if (start != std::string_view::npos) {
        return Error(MessageId::PlanHoldsStart, {std::to_string(start)});
    }
    const std::string end{static_cast<char>(framing.end), static_cast<char>(framing.trailer)};
    const std::size_t found = text.find(end);
    if (found != std::string_view::npos) {
        return Error(MessageId::PlanHoldsEnd, {std::to_string(found)});
    }
    return std::nullopt;
}

std::optional<hl7::Instant> Pacer::timeOf(ByteView message, std::optional<std::int64_t> captured) const {
    if (m_pace.byCapture) {
        constexpr std::int64_t kNanosecondsInSecond = 1'000'000'000;
        return captured ? std::optional(hl7::Instant{*captured / kNanosecondsInSecond,
                                                     static_cast<std::uint32_t>(*captured % kNanosecondsInSecond)})
                        : std::nullopt;
    }
    const hl7::MessageView view(trimmed(message));
    const auto time = hl7::parseTime(view.raw(FieldPath(1, 7, 1, 1)));
    return time ? std::optional(hl7::startOf(*time)) : std::nullopt;
}

std::int64_t Pacer::next(ByteView message, std::optional<std::int64_t> captured) {
    std::int64_t after = m_last;
    if (m_pace.perSecond > 0) {
        after = static_cast<std::int64_t>(static_cast<double>(m_count) * 1000.0 / m_pace.perSecond);
    }
    if (m_pace.speed > 0) {
        if (const std::optional<hl7::Instant> at = timeOf(message, captured)) {
            m_first = m_first.value_or(*at);
            after = std::max(after, static_cast<std::int64_t>(static_cast<double>(millisecondsBetween(*m_first, *at)) /
                                                              m_pace.speed));
        }
    }
    ++m_count;
    m_last = std::max(m_last, after);
    return m_start + m_last;
}

}  // namespace plumb::replay
