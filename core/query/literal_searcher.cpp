#include "query/literal_searcher.h"

#include "base/ascii.h"

#include <utility>

namespace plumb::query {
namespace {

// How common a byte is in HL7 traffic, roughly: higher is more common. Only the order matters.
unsigned commonness(std::uint8_t byte) {
    static constexpr std::string_view kByFrequency =
        "|^0123456789AEO SRNTIMLCD&\r.-PHUGYFBWVKJ~XeaoitnrslcdZQu_()/:+mhgpyfbwvk";
    const std::size_t at = kByFrequency.find(static_cast<char>(byte));
    return at == std::string_view::npos ? 0 : static_cast<unsigned>(kByFrequency.size() - at);
}

}  // namespace

LiteralSearcher::LiteralSearcher(std::string_view needle, bool caseBlind)
    : m_needle(needle)
    , m_fold(needle.size(), '\0')
    , m_caseBlind(caseBlind)
    , m_kernel(searchKernel(simdLevel())) {
    const auto rank = [this](std::size_t at) {
        const auto byte = static_cast<std::uint8_t>(m_needle[at]);
        return m_fold[at] == 0 ? commonness(byte)
                               : commonness(byte) + commonness(static_cast<std::uint8_t>(byte & ~0x20));
    };
    for (std::size_t i = 0; caseBlind && i < m_needle.size(); ++i) {
        if (isLetter(static_cast<std::uint8_t>(m_needle[i]))) {
            m_fold[i] = 0x20;
            m_needle[i] = static_cast<char>(m_needle[i] | 0x20);
        }
    }
    for (std::size_t i = 1; i < m_needle.size(); ++i) {
        m_first = rank(i) < rank(m_first) ? i : m_first;
    }
    m_second = m_first == 0 && m_needle.size() > 1 ? 1 : 0;
    for (std::size_t i = 0; i < m_needle.size(); ++i) {
        m_second = i != m_first && m_needle[i] != m_needle[m_first] && rank(i) < rank(m_second) ? i : m_second;
    }
    if (m_first > m_second) {
        std::swap(m_first, m_second);
    }
}

SearchPlan LiteralSearcher::plan() const {
    return {m_needle, m_fold, m_first, m_second, m_fold.find('\x20') != std::string::npos};
}

std::size_t LiteralSearcher::find(ByteView bytes, std::size_t from) const {
    std::size_t hit = kNone;
    return m_kernel(plan(), bytes, from, &hit, 1) == 1 ? hit : kNone;
}

}  // namespace plumb::query
