#include "query/change_rule.h"

#include "hl7/path_pattern.h"

#include <charconv>
#include <vector>

namespace plumb::query {
namespace {

constexpr std::uint32_t kMostDigits = 40;

std::vector<std::string_view> parts(std::string_view text) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0;;) {
        const std::size_t colon = text.find(':', at);
        out.push_back(text.substr(at, colon - at));
        if (colon == std::string_view::npos) {
            return out;
        }
        at = colon + 1;
    }
}

bool read(std::string_view text, std::int64_t& out) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    constexpr std::int64_t kMost = 1'000'000'000'000'000;  // so that counting never overflows
    return error == std::errc() && end == text.data() + text.size() && out <= kMost && out >= -kMost;
}

}  // namespace

Result<CounterRule> CounterRule::parse(std::string_view text) {
    const std::vector<std::string_view> given = parts(text);
    CounterRule rule;
    std::int64_t digits = 0;
    if (given.size() > 3 || !read(given[0], rule.start) || (given.size() > 1 && !read(given[1], rule.step)) ||
        (given.size() > 2 && !read(given[2], digits)) || digits < 0 || digits > kMostDigits) {
        return fail(MessageId::ChangeCounter, {std::string(text)});
    }
    rule.digits = static_cast<std::uint32_t>(digits);
    if (given.size() < 3 && given[0].size() > 1 && given[0][0] == '0' && given[0].size() <= kMostDigits) {
        rule.digits = static_cast<std::uint32_t>(given[0].size());
    }
    return rule;
}

std::string CounterRule::number(std::uint64_t nth) const {
    const std::int64_t value = start + static_cast<std::int64_t>(nth) * step;
    std::string text = std::to_string(value < 0 ? -value : value);
    if (text.size() < digits) {
        text.insert(0, digits - text.size(), '0');
    }
    return value < 0 ? '-' + text : text;
}

Result<std::string> withRepetitions(std::string_view path, Repetitions which, std::string_view condition) {
    const Result<hl7::PathPattern> pattern = hl7::PathPattern::parse(path);
    if (!pattern) {
        return fail(pattern.error());
    }
    if (which == Repetitions::AsWritten || pattern->field() == 0 ||
        pattern->repetitionSelector().kind != hl7::Selector::Kind::Default) {
        return pattern->text();
    }
    std::string text =
        pattern->segmentId() + hl7::selectorText(pattern->segmentSelector()) + '-' + std::to_string(pattern->field());
    text += which == Repetitions::First ? "[1]"
            : which == Repetitions::All ? "[*]"
                                        : '[' + std::string(condition) + ']';
    for (const std::uint32_t below : {pattern->component(), pattern->subcomponent()}) {
        if (below != 0) {
            text += '.' + std::to_string(below);
        }
    }
    const Result<hl7::PathPattern> whole = hl7::PathPattern::parse(text);
    if (!whole) {
        return fail(whole.error());
    }
    return text;
}

}  // namespace plumb::query
