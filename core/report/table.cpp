#include "report/table.h"

#include "report/cell_text.h"

#include <memory>

namespace plumb::report {

std::string_view columnKindName(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::Text:
        return "text";
    case ColumnKind::Identifier:
        return "identifier";
    case ColumnKind::Number:
        return "number";
    case ColumnKind::Percent:
        return "percent";
    case ColumnKind::Severity:
        return "severity";
    case ColumnKind::Path:
        return "path";
    case ColumnKind::Location:
        return "location";
    }
    return "text";
}

Rows::Rows(std::vector<Row> rows)
    : m_maker([held = std::make_shared<const std::vector<Row>>(std::move(rows))](const Receiver& receiver) {
        for (const Row& row : *held) {
            receiver(row);
        }
    }) {}

void Rows::each(const Receiver& receiver) const {
    if (m_maker) {
        m_maker(receiver);
    }
}

std::string leftOutStatement(std::uint64_t leftOut, std::string_view what) {
    if (leftOut == 0) {
        return {};
    }
    return groupedNumber(leftOut) + " more " + std::string(what) + (leftOut == 1 ? " is" : "s are") + " left out.";
}

}  // namespace plumb::report
