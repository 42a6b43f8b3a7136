#include "spec/documents/word_styles.h"

#include "spec/documents/workbook_parts.h"

#include <algorithm>

namespace plumb::spec {
namespace {

constexpr std::size_t kMostNumberings = 50'000;  // with their definitions

std::string romanOf(std::uint32_t number) {
    constexpr std::array<std::pair<std::uint32_t, std::string_view>, 13> kSteps = {{{1000, "m"},
                                                                                    {900, "cm"},
                                                                                    {500, "d"},
                                                                                    {400, "cd"},
                                                                                    {100, "c"},
                                                                                    {90, "xc"},
                                                                                    {50, "l"},
                                                                                    {40, "xl"},
                                                                                    {10, "x"},
                                                                                    {9, "ix"},
                                                                                    {5, "v"},
                                                                                    {4, "iv"},
                                                                                    {1, "i"}}};
    std::string out;
    for (const auto& [value, letters] : kSteps) {
        for (; number >= value && out.size() < 32; number -= value) {
            out += letters;
        }
    }
    return out;
}

std::string counted(std::uint32_t number, const std::string& format) {
    std::string out;
    if (format == "lowerRoman" || format == "upperRoman") {
        out = romanOf(number);
    } else if (format == "lowerLetter" || format == "upperLetter") {
        out.assign(std::min<std::size_t>((number + 25) / 26, 8), static_cast<char>('a' + (number + 25) % 26));
    } else if (format == "decimalZero") {
        out = (number < 10 ? "0" : "") + std::to_string(number);
    } else {
        out = std::to_string(number);
    }
    if (format.substr(0, 5) == "upper") {
        std::transform(out.begin(), out.end(), out.begin(),
                       [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c); });
    }
    return out;
}

}  // namespace

Result<WordNumbering> WordNumbering::read(const OfficePackage& package, const std::string& path) {
    WordNumbering numbering;
    XmlPull xml = package.xml(path);
    while (xml.step()) {
        if (xml.starts("abstractNum")) {
            numbering.readDefinition(xml);
        } else if (xml.starts("num")) {
            numbering.readNumbering(xml);
        }
        if (numbering.m_definitions.size() + numbering.m_numberings.size() > kMostNumberings) {
            return fail(package.tooMuchAt(xml));
        }
    }
    if (!xml.complete()) {
        return fail(package.errorAt(path, xml));
    }
    return numbering;
}

void WordNumbering::readDefinition(XmlPull& xml) {
    Definition& definition = m_definitions[officeNumber(xml.attribute("abstractNumId"))];
    const std::size_t depth = xml.depth();
    while (xml.step() && xml.depth() >= depth) {
        const std::uint32_t at = xml.starts("lvl") ? officeNumber(xml.attribute("ilvl")) : kLevels;
        if (at < kLevels) {
            readLevel(xml, definition.levels[at]);
        }
    }
}

void WordNumbering::readLevel(XmlPull& xml, Level& level) {
    const std::size_t depth = xml.depth();
    while (xml.step() && xml.depth() >= depth) {
        if (xml.starts("numFmt")) {
            level.format = xml.attribute("val").substr(0, 64);
        } else if (xml.starts("lvlText")) {
            level.text = xml.attribute("val").substr(0, 64);
        } else if (xml.starts("start")) {
            level.start = officeNumber(xml.attribute("val"), 1);
        }
    }
}

void WordNumbering::readNumbering(XmlPull& xml) {
    Numbering& numbering = m_numberings[officeNumber(xml.attribute("numId"))];
    std::uint32_t level = 0;
    const std::size_t depth = xml.depth();
    while (xml.step() && xml.depth() >= depth) {
        if (xml.starts("abstractNumId")) {
            numbering.definition = officeNumber(xml.attribute("val"));
        } else if (xml.starts("lvlOverride")) {
            level = officeNumber(xml.attribute("ilvl"));
        } else if (xml.starts("startOverride") && level < kLevels) {
            numbering.starts[static_cast<std::uint16_t>(level)] = officeNumber(xml.attribute("val"), 1);
        }
    }
}

std::string WordNumbering::next(std::uint32_t number, std::uint16_t level) {
    const auto found = m_numberings.find(number);
    if (found == m_numberings.end() || level >= kLevels) {
        return {};
    }
    Numbering& numbering = found->second;
    const Definition& definition = m_definitions[numbering.definition];
    Counts& counts = m_counts[numbering.definition];
    if (!numbering.begun) {
        numbering.begun = true;
        for (const auto& [at, start] : numbering.starts) {
            counts[at] = start - 1;
        }
    }
    counts[level] = counts[level] ? *counts[level] + 1 : definition.levels[level].start;
    std::fill(counts.begin() + level + 1, counts.end(), std::nullopt);
    const std::string& format = definition.levels[level].format;
    if (format == "bullet" || format == "none") {
        return {};
    }
    std::string out;
    const std::string& text = definition.levels[level].text;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t which = at + 1 < text.size() ? static_cast<std::size_t>(text[at + 1] - '1') : kLevels;
        if (text[at] == '%' && which < kLevels) {
            const Level& of = definition.levels[which];
            out += counted(counts[which].value_or(of.start), of.format);
            ++at;
        } else {
            out += text[at];
        }
    }
    while (!out.empty() && (out.back() == '.' || out.back() == ' ')) {
        out.pop_back();
    }
    return out;
}

}  // namespace plumb::spec
