#include "query/decimal.h"

#include "base/ascii.h"

namespace plumb::query {
namespace {

std::string_view digits(std::string_view text, std::size_t& at) {
    const std::size_t begin = at;
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    return text.substr(begin, at - begin);
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    Decimal number;
    std::size_t at = 0;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        number.m_negative = text[0] == '-';
        ++at;
    }
    number.m_whole = digits(text, at);
    bool any = !number.m_whole.empty();
    if (at < text.size() && text[at] == '.') {
        ++at;
        number.m_fraction = digits(text, at);
        any = any || !number.m_fraction.empty();
    }
    if (!any || at != text.size()) {
        return std::nullopt;
    }
    while (!number.m_whole.empty() && number.m_whole.front() == '0') {
        number.m_whole.remove_prefix(1);
    }
    while (!number.m_fraction.empty() && number.m_fraction.back() == '0') {
        number.m_fraction.remove_suffix(1);
    }
    if (number.m_whole.empty() && number.m_fraction.empty()) {
        number.m_negative = false;
    }
    return number;
}

std::strong_ordering Decimal::compare(const Decimal& other) const {
    if (m_negative != other.m_negative) {
        return m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    std::strong_ordering order = m_whole.size() <=> other.m_whole.size();
    if (order == 0) {
        const int whole = m_whole.compare(other.m_whole);
        order = (whole != 0 ? whole : m_fraction.compare(other.m_fraction)) <=> 0;
    }
    if (!m_negative || order == 0) {
        return order;
    }
    return order < 0 ? std::strong_ordering::greater : std::strong_ordering::less;
}

}  // namespace plumb::query
