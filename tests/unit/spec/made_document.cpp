#include "unit/spec/made_document.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace plumb::spec::test {
namespace {

DocumentCell cellOf(std::string_view text, std::vector<DocumentCell>& before, const std::vector<DocumentCell>* above) {
    DocumentCell cell;
    while (text.starts_with("> ")) {
        ++cell.indent;
        text.remove_prefix(2);
    }
    if (text == "^") {
        cell.covered = true;
        std::size_t first = before.size() - 1;
        while (before[first].covered) {
            --first;
        }
        cell.text = before[first].text;
        before[first].columnSpan = static_cast<std::uint32_t>(before.size() - first + 1);
    } else if (text == "_" && above && before.size() < above->size()) {
        cell.covered = true;
        cell.text = (*above)[before.size()].text;
    } else if (text.starts_with("~")) {
        cell.struck = std::string(text.substr(1));
    } else {
        cell.text = std::string(text);
    }
    return cell;
}

std::string lineOf(const ImportFact& fact) {
    std::string line = fact.path + (fact.property.empty() ? "" : " " + fact.property);
    return line + (fact.state == FactState::Taken ? " = " + fact.value : ": " + std::string(fact.reason.code())) + '\n';
}

}  // namespace

std::vector<std::vector<DocumentCell>> rows(std::string_view text) {
    std::vector<std::vector<DocumentCell>> made;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.empty() && made.empty()) {
            continue;  // a raw string begins with one
        }
        std::vector<DocumentCell> cells;
        for (bool more = true; more;) {
            const std::size_t bar = line.find('|');
            cells.push_back(cellOf(line.substr(0, bar), cells, made.empty() ? nullptr : &made.back()));
            more = bar != std::string_view::npos;
            line.remove_prefix(more ? bar + 1 : line.size());
        }
        made.push_back(std::move(cells));
    }
    return made;
}

DocumentBlock& MadeDocument::add(DocumentBlock::Kind kind, const std::string& text) {
    DocumentBlock block;
    block.kind = kind;
    block.text = text;
    block.place.block = static_cast<std::uint32_t>(document.blocks.size() + 1);
    document.blocks.push_back(std::move(block));
    return document.blocks.back();
}

MadeDocument& MadeDocument::heading(const std::string& text, std::uint16_t level) {
    add(DocumentBlock::Kind::Heading, text).level = level;
    return *this;
}

MadeDocument& MadeDocument::paragraph(const std::string& text) {
    add(DocumentBlock::Kind::Paragraph, text);
    return *this;
}

MadeDocument& MadeDocument::preformatted(const std::string& text) {
    add(DocumentBlock::Kind::Preformatted, text);
    return *this;
}

MadeDocument& MadeDocument::table(std::string_view text, const std::string& caption, bool continued) {
    DocumentBlock& block = add(DocumentBlock::Kind::Table, "");
    block.table.caption = caption;
    block.table.continued = continued;
    block.table.rows = rows(text);
    for (std::size_t r = 0; r < block.table.rows.size(); ++r) {
        for (std::size_t c = 0; c < block.table.rows[r].size(); ++c) {
            block.table.rows[r][c].place = {0, 0, block.place.block, static_cast<std::uint32_t>(r + 1),
                                            static_cast<std::uint32_t>(c + 1)};
        }
    }
    return *this;
}

ImportedSpec MadeDocument::imported(const ImportTemplate& words) const {
    Document named = document;
    named.name = "made.docx";
    Result<ImportedSpec> imported = importDocument(named, {words, "2.5.1"});
    EXPECT_TRUE(imported) << imported.error().render();
    return imported ? std::move(*imported) : ImportedSpec();
}

std::string factsOf(const ImportedSpec& imported, FactState state) {
    std::string lines;
    for (const ImportFact& fact : imported.report.facts) {
        lines += fact.state == state ? lineOf(fact) : "";
    }
    return lines;
}

std::string factsAbout(const ImportedSpec& imported, std::string_view path) {
    std::string lines;
    for (const ImportFact& fact : imported.report.facts) {
        lines += fact.path == path ? lineOf(fact) : "";
    }
    return lines;
}

}  // namespace plumb::spec::test
