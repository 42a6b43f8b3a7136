// Which patients, visits and orders a message is about: the identifiers in it, where they stand, and which of them it
// says are the same thing.
//
// Patients: PID-3, PID-2, PID-4. Visits: PV1-19 and the account in PID-18. Orders: ORC-2 and OBR-2 (placer), ORC-3 and
// OBR-3 (filler), TXA-14 and TXA-15; documents: TXA-12. What a merge retires (MRG-1, 2, 4; accounts and visits in
// MRG-3, 5, 6) is listed as well, marked as old. Null is no identifier, and neither is what holds blanks only.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/message_view.h"
#endif
#include "widgets/story/id_key.h"

#include <string_view>
#include <vector>

namespace plumb::desk {

struct FoundId {
    IdKind kind = IdKind::Patient;
    bool old = false;  ///< of an MRG segment
    std::string_view value, name, universalId, type;
    hl7::FieldPath path;  ///< of its repetition

    [[nodiscard]] IdKey key() const {
        return {mixed(keyOf(value), static_cast<std::uint64_t>(kind)), authorityKey(name), authorityKey(universalId)};
    }
};

/// Two identifiers of one thing: an old and a new one of a merge, or placer and filler of an order. Indexes into ids().
struct IdLink {
    std::size_t one = 0, other = 0;
    bool merge = false;
};

/// Reads many messages one after another without allocating. Views point into the message.
class MessageIds {
public:
    void read(const hl7::MessageView& view);

    [[nodiscard]] const std::vector<FoundId>& ids() const { return m_ids; }
    [[nodiscard]] const std::vector<IdLink>& links() const { return m_links; }

private:
    void readPid(const hl7::MessageView& view, std::uint32_t segment);
    void readMrg(const hl7::MessageView& view, std::uint32_t segment);
    void readVisit(const hl7::MessageView& view, std::uint32_t segment);
    void readOrder(const hl7::MessageView& view, std::uint32_t segment, bool orc);
    void readList(const hl7::MessageView& view, hl7::FieldPath field, IdKind kind, bool old, bool entity);
    void link(IdKind kind, std::size_t oldBegin, std::size_t oldEnd, std::size_t newBegin, std::size_t newEnd);

    std::vector<FoundId> m_ids;
    std::vector<IdLink> m_links;
    std::size_t m_pidBegin = 0, m_pidEnd = 0, m_mrgBegin = 0, m_mrgEnd = 0, m_orcBegin = 0, m_orcEnd = 0;
    bool m_joinsPatients = true;
};

/// What an event with an MRG segment does to patients: A18, A34, A40, A47 ... say that two are one, while A44, A45 and
/// others move or merge accounts and visits only.
[[nodiscard]] bool mergesPatients(std::string_view event);

}  // namespace plumb::desk
