#include "widgets/story/message_ids.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace plumb::desk {
namespace {

constexpr std::uint32_t kMostRepetitions = 32;

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    return text;
}

/// The n-th (1-based) part of `text` between delimiters; a delimiter of 0 divides nothing.
std::string_view part(std::string_view text, char delimiter, unsigned n) {
    while (n > 1) {
        const std::size_t at = delimiter == 0 ? std::string_view::npos : text.find(delimiter);
        if (at == std::string_view::npos) {
            return {};
        }
        text.remove_prefix(at + 1);
        --n;
    }
    return delimiter == 0 ? text : text.substr(0, text.find(delimiter));
}

}  // namespace

bool mergesPatients(std::string_view event) {
    constexpr std::array<std::string_view, 11> kOthers = {"A35", "A37", "A41", "A42", "A43", "A44",
                                                          "A45", "A48", "A49", "A50", "A51"};
    return std::find(kOthers.begin(), kOthers.end(), event) == kOthers.end();
}

void MessageIds::read(const hl7::MessageView& view) {
    m_ids.clear();
    m_links.clear();
    m_pidBegin = m_pidEnd = m_mrgBegin = m_mrgEnd = m_orcBegin = m_orcEnd = 0;
    m_joinsPatients = mergesPatients(view.triggerEvent());
    for (std::uint32_t segment = 2; segment <= view.segmentCount(); ++segment) {
        const hl7::SegmentSpan& span = view.segments()[segment - 1];
        if (span.length < 5) {
            continue;
        }
        const char* const id = reinterpret_cast<const char*>(view.bytes().data()) + span.begin;
        if (static_cast<std::uint8_t>(id[3]) != view.delimiters().field) {
            continue;
        }
        const std::string_view name(id, 3);
        if (name == "PID") {
            readPid(view, segment);
        } else if (name == "PV1") {
            readVisit(view, segment);
        } else if (name == "MRG") {
            readMrg(view, segment);
        } else if (name == "ORC") {
            readOrder(view, segment, true);
        } else if (name == "OBR") {
            readOrder(view, segment, false);
        } else if (name == "TXA") {
            readList(view, hl7::FieldPath(segment, 12), IdKind::Document, false, true);
            readList(view, hl7::FieldPath(segment, 14), IdKind::Placer, false, true);
            readList(view, hl7::FieldPath(segment, 15), IdKind::Filler, false, true);
        }
    }
}

void MessageIds::readList(const hl7::MessageView& view, hl7::FieldPath field, IdKind kind, bool old, bool entity) {
    std::string_view rest = view.raw(field);
    const auto component = static_cast<char>(view.delimiters().component);
    const auto repetition = static_cast<char>(view.delimiters().repetition);
    const auto sub = static_cast<char>(view.delimiters().subcomponent);
    for (std::uint32_t n = 1; n <= kMostRepetitions && !rest.empty(); ++n) {
        const std::size_t end = rest.find(repetition);
        const std::string_view one = rest.substr(0, end);
        FoundId found;
        found.value = trimmed(part(part(one, component, 1), sub, 1));
        if (!found.value.empty() && found.value != "\"\"") {
            found.kind = kind;
            found.old = old;
            found.path = field.child(n);
            if (entity) {
                found.name = trimmed(part(one, component, 2));
                found.universalId = trimmed(part(one, component, 3));
            } else {
                const std::string_view authority = part(one, component, 4);
                found.name = trimmed(part(authority, sub, 1));
                found.universalId = trimmed(part(authority, sub, 2));
                found.type = trimmed(part(one, component, 5));
            }
            m_ids.push_back(found);
        }
        if (end == std::string_view::npos) {
            break;
        }
        rest.remove_prefix(end + 1);
    }
}

void MessageIds::readPid(const hl7::MessageView& view, std::uint32_t segment) {
    m_pidBegin = m_ids.size();
    for (const std::uint32_t field : {3u, 2u, 4u}) {
        readList(view, hl7::FieldPath(segment, field), IdKind::Patient, false, false);
    }
    readList(view, hl7::FieldPath(segment, 18), IdKind::Visit, false, false);
    m_pidEnd = m_ids.size();
    m_mrgBegin = m_mrgEnd = m_orcBegin = m_orcEnd = 0;
}

void MessageIds::readMrg(const hl7::MessageView& view, std::uint32_t segment) {
    m_mrgBegin = m_ids.size();
    for (const std::uint32_t field : {1u, 2u, 4u}) {
        readList(view, hl7::FieldPath(segment, field), IdKind::Patient, true, false);
    }
    readList(view, hl7::FieldPath(segment, 3), IdKind::Visit, true, false);
    const std::size_t accounts = m_ids.size();
    for (const std::uint32_t field : {5u, 6u}) {
        readList(view, hl7::FieldPath(segment, field), IdKind::Visit, true, false);
    }
    m_mrgEnd = m_ids.size();
    if (m_joinsPatients) {
        link(IdKind::Patient, m_mrgBegin, m_mrgEnd, m_pidBegin, m_pidEnd);
    }
    // A44 moves an account from one patient to another: it keeps its number or gets a new one.
    link(IdKind::Visit, m_mrgBegin, accounts, m_pidBegin, m_pidEnd);
}

void MessageIds::readVisit(const hl7::MessageView& view, std::uint32_t segment) {
    const std::size_t begin = m_ids.size();
    readList(view, hl7::FieldPath(segment, 19), IdKind::Visit, false, false);
    // MRG-5 and MRG-6 stand before the visit that they became.
    for (std::size_t old = m_mrgBegin; old < m_mrgEnd; ++old) {
        if (m_ids[old].path.field() > 4) {
            link(IdKind::Visit, old, old + 1, begin, m_ids.size());
        }
    }
    m_mrgBegin = m_mrgEnd = 0;
}

void MessageIds::readOrder(const hl7::MessageView& view, std::uint32_t segment, bool orc) {
    const std::size_t begin = m_ids.size();
    readList(view, hl7::FieldPath(segment, 2), IdKind::Placer, false, true);
    readList(view, hl7::FieldPath(segment, 3), IdKind::Filler, false, true);
    // The first OBR after an ORC is the same order; those that follow without one are orders of their own.
    const std::size_t from = !orc && m_orcEnd == begin && m_orcEnd != m_orcBegin ? m_orcBegin : begin;
    for (std::size_t a = from; a < m_ids.size(); ++a) {
        for (std::size_t b = std::max(begin, a + 1); b < m_ids.size(); ++b) {
            m_links.push_back({a, b, false});
        }
    }
    m_orcBegin = orc ? begin : 0;
    m_orcEnd = orc ? m_ids.size() : 0;
}

void MessageIds::link(IdKind kind, std::size_t oldBegin, std::size_t oldEnd, std::size_t newBegin, std::size_t newEnd) {
    for (std::size_t old = oldBegin; old < oldEnd; ++old) {
        for (std::size_t now = newBegin; now < newEnd; ++now) {
            if (m_ids[old].kind == kind && m_ids[now].kind == kind) {
                m_links.push_back({old, now, true});
            }
        }
    }
}

}  // namespace plumb::desk
