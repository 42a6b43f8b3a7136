#include "spec/importing/element_cells.h"

#include "base/ascii.h"
#include "spec/importing/code_lists.h"
#include "spec/importing/condition_words.h"
#include "spec/importing/naming.h"
#include "spec/importing/usage_words.h"

#include <algorithm>

namespace plumb::spec::importing {
namespace {

std::string numberText(const std::optional<std::uint32_t>& number) {
    return !number ? std::string() : *number == hl7::kUnbounded ? "*" : std::to_string(*number);
}

/// "XPN - Extended Person Name", "CX (Extended ID)", "CX_MRN": the id.
std::string typeId(std::string_view text) {
    const std::string clean = plain(text);
    const std::string first = clean.substr(0, clean.find_first_of(" (\n,;:-"));
    return first.empty() ? trimmed(clean) : first;
}

std::string withoutBullet(std::string_view text) {
    std::string name = trimmed(text);
    for (const std::string_view mark :
         {"\u2022", "\u25E6", "\u25AA", "\u2013", "\u2014", "-", ">", "+", "\u21B3", "\u2514"}) {
        if (name.size() > mark.size() && name.starts_with(mark)) {
            return trimmed(std::string_view(name).substr(mark.size()));
        }
    }
    return name;
}

class RowFacts {
public:
    RowFacts(const std::vector<ElementCell>& cells, Found& found)
        : m_cells(cells)
        , m_found(found) {
        for (const ElementCell& cell : cells) {
            m_name = cell.column == Column::Name ? withoutBullet(cell.text) : m_name;
            m_takenBack = m_takenBack || (isNote(cell.column) && takesBack(cell.text));
            if (cell.column == Column::Usage) {
                const UsageReading reading = readUsage(cell.text, found.usageWords);
                m_conditional = reading.usage.code == UsageCode::C || reading.usage.code == UsageCode::CE ||
                                saysWhen(reading, cell.text);
                m_required = reading.usage.code == UsageCode::R;
            }
        }
    }

    void add(const Target& target) {
        m_target = target;
        m_bound = std::any_of(m_cells.begin(), m_cells.end(), [](const ElementCell& cell) {
            return cell.column == Column::Table && !saysNothing(cell.text);
        });
        for (const ElementCell& cell : m_cells) {
            m_cell = &cell;
            if (!cell.cell->struck.empty()) {
                ImportFact struck = made("", "");
                struck.text = cell.cell->struck;
                put(skipped(std::move(struck), Note{MessageId::ImportStruck, {}}));
            }
            for (const std::string& note : cell.cell->notes) {
                put(made("notes", trimmed(note)));
            }
            if (!cell.text.empty()) {
                one(cell);
            }
        }
    }

private:
    /// "If PV1-2 = I" in a column of usages.
    static bool saysWhen(const UsageReading& reading, const std::string& text) {
        return reading.doubt.id == MessageId::ImportUsage && beginsCondition(text);
    }
    static bool isNote(Column column) {
        return column == Column::Notes || column == Column::Description || column == Column::Condition;
    }

    [[nodiscard]] ImportFact made(std::string property, std::string value) const {
        return fact(m_target.path(), std::move(property), std::move(value), *m_cell->cell);
    }
    void put(ImportFact fact) { m_found.elements.push_back({m_target, std::move(fact)}); }
    void take(std::string property, std::string value) {
        if (!value.empty()) {
            put(made(std::move(property), std::move(value)));
        }
    }
    void doubt(std::string property, const Note& reason) { put(doubtful(made(std::move(property), ""), reason)); }

    void one(const ElementCell& cell) {
        switch (cell.column) {
        case Column::Name:
            return take("name", withoutBullet(cell.text));
        case Column::Usage:
            return usage(cell.text);
        case Column::Type:
            return saysNothing(cell.text) ? void() : take("type", typeId(cell.text));
        case Column::Length:
        case Column::MinLength:
        case Column::ConformanceLength:
            return length(cell);
        case Column::Repeat:
            return cardinality("max", readRepeat(cell.text));
        case Column::Cardinality:
            return cardinality("max", readCardinality(cell.text));
        case Column::Min:
        case Column::Max:
            return bound(cell);
        case Column::Table:
            return saysNothing(cell.text) ? void() : take("values", withoutQuotes(plain(cell.text)));
        case Column::Item:
            return item(cell.text);
        case Column::Constant:
            return constant(cell.text);
        case Column::Value:
            return value(cell);
        case Column::Example:
            return saysNothing(cell.text) ? void() : take("example", withoutQuotes(cell.text));
        case Column::Condition:
            return saysNothing(cell.text) ? void() : take("condition", cell.text);
        case Column::Notes:
        case Column::Description:
            return note(cell);
        default:
            return;
        }
    }

    void usage(const std::string& text) {
        const UsageReading reading = readUsage(text, m_found.usageWords);
        if (reading.silent) {
            return;
        }
        if (saysWhen(reading, text)) {
            take("usage", "C");
            return take("condition", text);
        }
        if (reading.doubt.id != MessageId::None) {
            return doubt("usage", reading.doubt);
        }
        if (m_takenBack && m_required) {
            return doubt("usage", Note{MessageId::ImportConflict, {"R", "X", m_target.path()}});
        }
        // The letter is the standard's, and the site's own column takes the field back.
        take("usage", m_takenBack ? "X" : printUsage(reading.usage));
        bounds(reading.cardinality);
    }

    void bounds(const Cardinality& cardinality) {
        take("min", numberText(cardinality.min));
        take("max", numberText(cardinality.max));
    }

    void cardinality(const char* property, const CardinalityReading& reading) {
        if (reading.doubt.id != MessageId::None) {
            return doubt(property, reading.doubt);
        }
        bounds(reading.cardinality);
    }

    void bound(const ElementCell& cell) {
        const std::string property = cell.column == Column::Min ? "min" : "max", text = plain(cell.text);
        if (saysNothing(text) && text != "*") {
            return;
        }
        const bool any = text == "*" || folded(text) == "n" || folded(text) == "unbounded";
        if (any && property == "max") {
            return take(property, "*");
        }
        if (const auto number = numberOf(text)) {
            return take(property, std::to_string(*number));
        }
        doubt(property, Note{MessageId::ImportRepeat, {cell.text}});
    }

    void length(const ElementCell& cell) {
        LengthReading reading = readLength(cell.text);
        if (reading.silent) {
            return;
        }
        if (reading.doubt.id != MessageId::None) {
            return doubt("length.max", reading.doubt);
        }
        Length& length = reading.length;
        if (cell.column == Column::MinLength) {
            return take("length.min", numberText(length.max));
        }
        if (cell.column == Column::ConformanceLength && !length.conformance) {
            return take("length.conformance", numberText(length.max));
        }
        // "20" alone says nothing of the least.
        if (length.min != 0U) {
            take("length.min", numberText(length.min));
        }
        take("length.max", numberText(length.max));
        take("length.conformance", numberText(length.conformance));
        if (length.truncation != Truncation::Unsaid) {
            take("length.truncation", length.truncation == Truncation::Forbidden ? "=" : "#");
        }
    }

    void item(const std::string& text) {
        if (saysNothing(text)) {
            return;
        }
        const auto number = numberOf(folded(text));
        if (!number || text.size() > 5) {
            return doubt("item", Note{MessageId::ImportCell, {text}});
        }
        const std::string digits = std::to_string(*number);
        take("item", std::string(5 - std::min<std::size_t>(5, digits.size()), '0') + digits);
    }

    void constant(const std::string& text) {
        if (saysNothing(text)) {
            return;
        }
        const std::string literal = literalIn(text);
        take("constant", literal.empty() ? withoutQuotes(plain(text)) : trimmed(literal));
    }

    /// "Value" may be the only one allowed or one of many: in quotes it is the former.
    void value(const ElementCell& cell) {
        if (codes(cell, ListForm::Any)) {
            return;
        }
        const std::string literal = literalIn(cell.text), bare = withoutQuotes(plain(cell.text));
        if (!literal.empty()) {
            take("constant", trimmed(literal));
        } else if (bare != trimmed(plain(cell.text)) && bare.find_first_of("\"'") == std::string::npos) {
            take("constant", bare);
        } else {
            note(cell);
        }
    }

    void note(const ElementCell& cell) {
        if (saysNothing(cell.text)) {
            return;
        }
        if (takesBack(cell.text)) {
            return m_required ? void() : take("usage", "X");
        }
        if (const std::string literal = literalIn(cell.text); !literal.empty()) {
            return take("constant", trimmed(literal));
        }
        if (codes(cell, ListForm::Said)) {
            return;
        }
        const bool when = m_conditional && cell.label.empty() && beginsCondition(cell.text);
        take(when ? "condition" : "notes", cell.label.empty() ? cell.text : cell.label + ": " + cell.text);
    }

    /// A list of codes becomes a value set of the field's own. Beside a column that names a table it stays a note.
    bool codes(const ElementCell& cell, ListForm form) {
        const std::vector<ListedCode> listed = m_bound ? std::vector<ListedCode>() : listedCodes(cell.text, form);
        const std::string id = slug(m_target.path(), '_', true);
        if (listed.empty() || !m_found.setPlaces.emplace(id, m_found.sets.size()).second) {
            return false;
        }
        FoundSet& made = m_found.sets.emplace_back();
        made.set.id = id;
        made.set.name = m_name;
        for (const ListedCode& one : listed) {
            CodeSpec& code = made.set.codes.emplace_back();
            code.code = one.code;
            code.text = one.text;
            made.codePlaces.emplace(one.code, made.codePlaces.size());
            made.facts.push_back(fact(id + '/' + one.code, "code", one.code, *cell.cell));
            if (!one.text.empty()) {
                made.facts.push_back(fact(id + '/' + one.code, "text", one.text, *cell.cell));
            }
        }
        take("values", id);
        m_bound = true;
        return true;
    }

    const std::vector<ElementCell>& m_cells;
    Found& m_found;
    Target m_target;
    std::string m_name;
    bool m_bound = false;  ///< a table is named, or codes were listed
    const ElementCell* m_cell = nullptr;
    bool m_takenBack = false, m_conditional = false, m_required = false;
};

}  // namespace

bool takesBack(std::string_view note) {
    if (folded(note).size() < 3) {
        return false;
    }
    const UsageReading reading = readUsage(note, {});
    return reading.doubt.id == MessageId::None && reading.usage.code == UsageCode::X && !reading.cardinality.max;
}

void addElementFacts(const std::vector<ElementCell>& cells, const std::vector<Target>& targets, Found& found) {
    RowFacts row(cells, found);
    for (const Target& target : targets) {
        row.add(target);
    }
}

}  // namespace plumb::spec::importing
