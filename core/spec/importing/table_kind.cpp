// What a section is: by its columns first, then by what its cells look like.
#include "spec/importing/path_cells.h"
#include "spec/importing/section_readers.h"

namespace plumb::spec::importing {
namespace {

double shareOf(const Section& section, std::size_t column, const auto& test) {
    std::size_t filled = 0, good = 0;
    for (const DocumentRow* row : section.rows) {
        if (section.cancel.stopped()) {
            break;
        }
        const std::string text = textAt(*row, column);
        filled += text.empty() ? 0 : 1;
        good += !text.empty() && test(text) ? 1 : 0;
    }
    return filled == 0 ? 0.0 : static_cast<double>(good) / static_cast<double>(filled);
}

/// A column of numbers or paths under a heading that may mean that.
bool tellsPlaces(const Section& section) {
    constexpr double kMost = 0.6;
    for (std::size_t c = 0; c < section.columns.size(); ++c) {
        const Column column = section.columns[c].column;
        const bool may = column == Column::Sequence || column == Column::Path || column == Column::Field ||
                         column == Column::Component || column == Column::Segment || column == Column::Item ||
                         column == Column::Name;
        if (may && shareOf(section, c, [](const std::string& text) {
                       return !targetsIn(text).empty() || (text.front() == '.' && numberOf(text.substr(1)));
                   }) >= kMost) {
            return true;
        }
    }
    return false;
}

std::size_t saysOfElements(const Section& section) {
    std::size_t found = 0;
    for (const Column column : {Column::Usage, Column::Type, Column::Length, Column::Repeat, Column::Cardinality,
                                Column::Table, Column::Item, Column::Name, Column::Constant, Column::Notes,
                                Column::Description, Column::Example, Column::Field, Column::Condition}) {
        found += section.has(column) ? 1 : 0;
    }
    return found;
}

bool isLegend(const Section& section) {
    constexpr double kLegendShare = 0.75;
    if (section.columns.size() < 2 || section.columns.size() > 3 || section.rows.size() < 2 ||
        section.rows.size() > 12) {
        return false;
    }
    const auto letter = [](const std::string& text) { return text.size() <= 7 && folded(text).size() <= 4; };
    const auto meaning = [](const std::string& text) {
        const UsageReading reading = readUsage(text, {});
        return text.size() > 4 && reading.doubt.id == MessageId::None && reading.usage.code != UsageCode::Unsaid;
    };
    return shareOf(section, 0, letter) >= 1.0 && shareOf(section, 1, meaning) >= kLegendShare;
}

}  // namespace

TableKind kindOf(const Section& section, const Subject& subject, const Naming& naming) {
    constexpr double kMostGrammar = 0.6;
    if (const auto told = naming.words().tables.find(folded(section.name)); told != naming.words().tables.end()) {
        return told->second;
    }
    bool tests = false, then = false;
    for (const SectionColumn& column : section.columns) {
        tests = tests || columnOf(column.above).column == Column::If;
        then = then || columnOf(column.above).column == Column::Then;
    }
    if (tests && then) {
        return TableKind::CoConstraints;
    }
    if (isLegend(section) && naming.setIn(subject.title, false).id.empty()) {
        return TableKind::UsageLegend;
    }
    if (section.has(Column::Date) &&
        (section.has(Column::Version) || section.has(Column::Change) || section.has(Column::Author))) {
        return TableKind::Changes;
    }
    if (tellsPlaces(section) && saysOfElements(section) >= 1) {
        return TableKind::Elements;
    }
    for (std::size_t c = 0; c < section.columns.size(); ++c) {
        const Column column = section.columns[c].column;
        const bool may = !section.headed() || column == Column::Segment || column == Column::Name ||
                         column == Column::None || column == Column::Structure || column == Column::Event ||
                         column == Column::Field;
        if (may && grammarShare(section, c, naming) >= kMostGrammar && (section.rows.size() > 1 || !section.headed())) {
            return TableKind::MessageFormat;
        }
    }
    if (section.has(Column::Event)) {
        std::size_t named = 0;
        for (const DocumentRow* row : section.rows) {
            if (section.cancel.stopped()) {
                break;
            }
            std::string text = subject.message.id.substr(0, 3);
            for (std::size_t c = 0; c < section.columns.size(); ++c) {
                text += section.columns[c].column == Column::Event ? ' ' + textAt(*row, c) : std::string();
            }
            named += naming.messageIn(text).id.empty() ? 0 : 1;
        }
        if (2 * named > section.rows.size()) {
            return TableKind::Events;
        }
    }
    const bool code = section.has(Column::Code) || section.has(Column::Value);
    if (code && !section.has(Column::Type) && !section.has(Column::Length) &&
        (section.has(Column::Meaning) || section.has(Column::Description) || section.has(Column::Name) ||
         section.has(Column::CodeSystem) || section.has(Column::SetId) || section.has(Column::Table))) {
        return TableKind::Codes;
    }
    const bool named = section.has(Column::Segment) && section.has(Column::Name) && saysOfElements(section) >= 2;
    return named ? TableKind::Elements : TableKind::Unknown;
}

}  // namespace plumb::spec::importing
