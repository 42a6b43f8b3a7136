#include "spec/documents/pdf_lines.h"

#include "base/ascii.h"

#include <algorithm>
#include <map>

namespace plumb::spec::pdf {
namespace {

// Letters smaller than the line (footnote marks) stand higher: they are of the line when they overlap it by this much.
constexpr double kOverlap = 0.4;

bool sameLine(const Box& line, const Box& word) {
    const double overlap = std::min(line.bottom, word.bottom) - std::max(line.top, word.top);
    return overlap >= kOverlap * std::min(line.height(), word.height());
}

void describe(const Page& page, Line& line) {
    std::map<double, std::size_t> letters;
    std::size_t bold = 0, fixed = 0, all = 0;
    for (const std::size_t i : line.words) {
        const Word& word = page.words[i];
        letters[word.size] += word.text.size();
        all += word.text.size();
        bold += word.bold ? word.text.size() : 0;
        fixed += word.fixed ? word.text.size() : 0;
    }
    const auto most = std::max_element(letters.begin(), letters.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    line.size = most == letters.end() ? 0 : most->first;
    line.bold = bold == all && all > 0;
    line.fixed = fixed == all && all > 0;
}

}  // namespace

std::string Line::text(const Page& page) const {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        out += (i == 0 ? "" : " ") + page.words[words[i]].text;
    }
    return out;
}

bool isBullet(std::string_view word) {
    constexpr std::size_t kLongestLetter = 4;
    return !word.empty() &&
           (word.size() == 1 ? word == "-" || word == "*" || word == "o" : word.size() <= kLongestLetter) &&
           std::none_of(word.begin(), word.end(),
                        [&](char c) { return word.size() > 1 && isLetterOrDigit(static_cast<unsigned char>(c)); });
}

std::vector<Line> linesOf(const Page& page, std::span<const std::size_t> words) {
    std::vector<std::size_t> order(words.begin(), words.end());
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return page.words[a].box.middleY() < page.words[b].box.middleY();
    });
    std::vector<Line> lines;
    for (const std::size_t i : order) {
        const Box& box = page.words[i].box;
        if (lines.empty() || !sameLine(lines.back().box, box)) {
            lines.push_back({{}, box, 0, false, false});
        }
        Line& line = lines.back();
        line.words.push_back(i);
        line.box = {std::min(line.box.left, box.left), std::min(line.box.top, box.top),
                    std::max(line.box.right, box.right), std::max(line.box.bottom, box.bottom)};
    }
    for (Line& line : lines) {
        std::stable_sort(line.words.begin(), line.words.end(),
                         [&](std::size_t a, std::size_t b) { return page.words[a].box.left < page.words[b].box.left; });
        describe(page, line);
    }
    return lines;
}

namespace {

constexpr double kBlank = 0.3;  // of the size of letters

// Does a word that stands alone fill its line, so that it may go on in the next?
bool fillsLine(const Page& page, const Line& line, double right) {
    const Word& last = page.words[line.words.back()];
    const double letter = line.box.width() / static_cast<double>(std::max<std::size_t>(last.text.size(), 1));
    return line.words.size() == 1 && right - line.box.right < letter * 1.5 && last.text.size() > 3;
}

// A mark of a footnote: a number, letter or sign smaller than what it hangs on, and its foot higher.
bool isMark(const Page& page, const Line& line, std::size_t at) {
    constexpr double kSmaller = 0.8, kHigher = 0.1;
    constexpr std::size_t kLongest = 3;
    const Word& word = page.words[line.words[at]];
    const bool number =
        std::all_of(word.text.begin(), word.text.end(), [](char c) { return isDigit(static_cast<unsigned char>(c)); });
    const bool sign = std::none_of(word.text.begin(), word.text.end(),
                                   [](char c) { return isLetterOrDigit(static_cast<unsigned char>(c)); });
    if (at == 0 || word.size > kSmaller * line.size || word.text.size() > kLongest ||
        !(number || sign || word.text.size() == 1)) {
        return false;
    }
    return word.box.bottom < page.words[line.words[at - 1]].box.bottom - kHigher * line.size;
}

// As messages do, whose segments are lines of their own however full the one above is.
bool beginsSegment(std::string_view text) {
    return text.size() > 3 && text[3] == '|' && text[0] >= 'A' && text[0] <= 'Z';
}

// What stands between a line and the next: a line feed, a blank, or nothing where one word was cut in two.
const char* between(const Page& page, const Line& line, const Line& next, double right) {
    const Word& last = page.words[line.words.back()];
    const Word& first = page.words[next.words.front()];
    const double room = right - line.box.right;
    if (kBlank * first.size + first.box.width() < room - kBlank * first.size) {
        return "\n";
    }
    // A word that is alone on its line and fills it was too long for it; one with a hyphen was parted there.
    return fillsLine(page, line, right) || (last.text.size() > 1 && last.text.back() == '-') ? "" : " ";
}

}  // namespace

JoinedText joined(const Page& page, std::span<const Line> lines, double right) {
    JoinedText out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && !out.text.empty()) {
            out.text += beginsSegment(page.words[lines[i].words.front()].text)
                            ? "\n"
                            : between(page, lines[i - 1], lines[i], right);
        }
        bool first = true;
        for (std::size_t at = 0; at < lines[i].words.size(); ++at) {
            const Word& word = page.words[lines[i].words[at]];
            if (isMark(page, lines[i], at)) {
                out.marks.push_back(word.text);
            } else if (word.struck) {
                out.struck += (out.struck.empty() ? "" : " ") + word.text;
            } else {
                out.text += (first ? "" : " ") + word.text;
                first = false;
            }
        }
    }
    out.cut = !lines.empty() && fillsLine(page, lines.back(), right);
    while (!out.text.empty() && (out.text.back() == ' ' || out.text.back() == '\n')) {
        out.text.pop_back();
    }
    return out;
}

std::string joinedFixed(const Page& page, std::span<const Line> lines, double right) {
    std::string out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string text = lines[i].text(page);
        // A line that is full goes on in the next.
        const double letter = lines[i].size;
        out += i == 0 || (!beginsSegment(text) && lines[i - 1].box.right + letter > right) ? "" : "\n";
        out += text;
    }
    return out;
}

}  // namespace plumb::spec::pdf
