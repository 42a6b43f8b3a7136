#include "spec/documents/pdf_page.h"

#include <array>
#include <charconv>
#include <cmath>
#include <span>

namespace plumb::spec::pdf {
namespace {

constexpr std::string_view kFirstLine = "plumbline-pdf 1";

std::string_view takeWord(std::string_view& rest) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return word;
}

bool takeNumbers(std::string_view& rest, std::span<double> numbers) {
    for (double& number : numbers) {
        const std::string_view word = takeWord(rest);
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        if (error != std::errc() || end != word.data() + word.size() || !std::isfinite(number)) {
            return false;
        }
    }
    return true;
}

void readWord(std::string_view rest, Page& page) {
    std::array<double, 5> n{};
    if (!takeNumbers(rest, n)) {
        return;
    }
    Word word;
    word.box = {n[0], n[1], n[2], n[3]};
    word.size = n[4];
    const std::string_view style = takeWord(rest);
    word.bold = style.find('b') != std::string_view::npos;
    word.fixed = style.find('m') != std::string_view::npos;
    word.text = rest;
    if (!word.text.empty() && word.box.width() >= 0 && word.box.height() > 0) {
        page.words.push_back(std::move(word));
    }
}

void readRule(std::string_view rest, std::vector<Rule>& rules) {
    std::array<double, 3> n{};
    if (takeNumbers(rest, n) && n[2] > n[1]) {
        rules.push_back({n[0], n[1], n[2]});
    }
}

void readPage(std::string_view rest, Pages& pages) {
    std::array<double, 2> n{};
    static_cast<void>(takeNumbers(rest, n));
    Page page;
    page.number = static_cast<std::uint32_t>(pages.pages.size() + 1);
    page.width = n[0];
    page.height = n[1];
    pages.pages.push_back(std::move(page));
}

}  // namespace

std::optional<Pages> parsePages(std::string_view text) {
    if (!text.starts_with(kFirstLine)) {
        return std::nullopt;
    }
    Pages pages;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view rest = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::string_view what = takeWord(rest);
        if (what == "title") {
            pages.title = rest;
        } else if (what == "end") {
            pages.whole = true;
        } else if (what == "page") {
            readPage(rest, pages);
        } else if (!pages.pages.empty()) {
            Page& page = pages.pages.back();
            if (what == "word") {
                readWord(rest, page);
            } else if (what == "across") {
                readRule(rest, page.across);
            } else if (what == "down") {
                readRule(rest, page.down);
            }
        }
    }
    return pages;
}

}  // namespace plumb::spec::pdf
