// Where the fields of the message at hand stand, as the scan of its segments found them: a field is found without going
// through those before it. Knows messages whose segments were scanned in one go; others are asked of the view.
#pragma once

#include "hl7/message_view.h"
#include "query/field_scan.h"

#include <optional>

namespace plumb::check {

class FieldTable {
public:
    void forget() { m_scan = nullptr; }
    /// `scan` is of the whole message, and stays until forget().
    void learn(const query::FieldScan& scan, const hl7::MessageView& message);

    /// The field, as MessageView::at() has it; nothing where that must be asked.
    [[nodiscard]] std::optional<hl7::Element> field(std::uint32_t segment, std::uint32_t number) const;

private:
    const query::FieldScan* m_scan = nullptr;
    const hl7::MessageView* m_message = nullptr;
};

}  // namespace plumb::check
