#include "spec/importing/standard_named.h"

#include "base/ascii.h"
#include "dictionary/version.h"
#include "spec/importing/words.h"

#include <algorithm>

namespace plumb::spec::importing {
namespace {

using Counts = std::map<std::string, std::size_t>;

constexpr std::string_view kUsualStandard = "2.5.1";

/// The word before the number makes it a version of HL7: sections are numbered 2.3, too.
bool saysVersion(std::string_view before) {
    const std::string words = folded(before);
    for (const std::string_view word :
         {"hl7", "hl7 v", "hl7 version", "hl7 v2", "hl7 standard", "hl7 standard version"}) {
        if (words == word || words.ends_with(std::string(" ") + std::string(word))) {
            return true;
        }
    }
    return false;
}

void countIn(std::string_view text, Counts& counts) {
    constexpr std::size_t kBefore = 24, kMostText = 4000;
    text = text.substr(0, kMostText);
    for (std::size_t at = text.find("2."); at != std::string_view::npos; at = text.find("2.", at + 1)) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789.", at), text.size());
        std::string number(text.substr(at, end - at));
        while (!number.empty() && number.back() == '.') {
            number.pop_back();
        }
        const bool inside = at > 0 && (isDigit(static_cast<unsigned char>(text[at - 1])) || text[at - 1] == '.');
        const std::size_t from = at > kBefore ? at - kBefore : 0;
        if (!inside && dictionary::parseVersion(number) && saysVersion(text.substr(from, at - from))) {
            ++counts[number];
        }
    }
}

/// MSH-12 of a message that stands in the text.
void countSample(std::string_view text, Counts& counts) {
    if (!text.starts_with("MSH|^")) {
        return;
    }
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    std::size_t at = 0;
    for (int field = 1; field < 12 && at != std::string_view::npos; ++field) {
        at = line.find('|', at + 1);
    }
    if (at != std::string_view::npos) {
        const std::string number(line.substr(at + 1, std::min(line.find_first_of("|^", at + 1), line.size()) - at - 1));
        if (dictionary::parseVersion(number)) {
            ++counts[number];
        }
    }
}

void countTexts(const Document& document, void (*count)(std::string_view, Counts&), Counts& counts) {
    count(document.title, counts);
    count(document.name, counts);
    for (const DocumentBlock& block : document.blocks) {
        count(block.text, counts);
        count(block.table.caption, counts);
    }
}

void countCells(const Document& document, void (*count)(std::string_view, Counts&), Counts& counts) {
    for (const DocumentBlock& block : document.blocks) {
        for (const auto& row : block.table.rows) {
            for (const DocumentCell& cell : row) {
                count(cell.text, counts);
            }
        }
    }
}

}  // namespace

Counts standardsNamed(const Document& document) {
    Counts counts;
    // Tables of codes name all versions there are; what the document is about stands in its text.
    countTexts(document, countIn, counts);
    if (counts.empty()) {
        countCells(document, countIn, counts);
    }
    if (counts.empty()) {
        countTexts(document, countSample, counts);
        countCells(document, countSample, counts);
    }
    return counts;
}

std::string standardOf(const Document& document, const std::string& wanted, std::vector<ImportFact>& facts) {
    if (!wanted.empty()) {
        return wanted;
    }
    const Counts counts = standardsNamed(document);
    ImportFact said{"", "standard", std::string(kUsualStandard), "", {}, FactState::Doubtful, {}};
    if (counts.empty()) {
        said.reason = Note{MessageId::ImportNoVersion, {said.value}};
        facts.push_back(said);
        return said.value;
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    said.value = said.text = most->first;
    if (counts.size() > 1) {
        std::string all;
        for (const auto& [version, count] : counts) {
            all += (all.empty() ? "" : ", ") + version;
        }
        said.reason = Note{MessageId::ImportVersions, {all, most->first}};
    } else {
        said.state = FactState::Taken;
    }
    facts.push_back(said);
    return said.value;
}

}  // namespace plumb::spec::importing
