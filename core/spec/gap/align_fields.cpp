#include "spec/gap/align_fields.h"

#include "base/ascii.h"
#include "spec/near_names.h"

#include <algorithm>
#include <array>
#include <map>

namespace plumb::spec {
namespace {

/// Beyond this many comparisons names that are not equal are not looked for.
constexpr std::size_t kMostComparisons = 40'000;

constexpr std::array<std::string_view, 6> kSmallWords = {"of", "the", "a", "an", "for", "and"};

std::string digitsOf(std::string_view name) {
    std::string digits;
    std::copy_if(name.begin(), name.end(), std::back_inserter(digits),
                 [](char c) { return isDigit(static_cast<unsigned char>(c)); });
    return digits;
}

/// The one of `names`, not paired yet and with the same digits, that is nearest to `name`.
std::optional<std::size_t> nearest(const std::string& name, const std::vector<std::string>& names,
                                   const std::vector<bool>& taken) {
    std::vector<std::string_view> known;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!taken[i] && !names[i].empty() && digitsOf(names[i]) == digitsOf(name)) {
            known.push_back(names[i]);
        }
    }
    const std::string near = nearName(name, known);
    for (std::size_t i = 0; i < names.size() && !near.empty(); ++i) {
        if (!taken[i] && names[i] == near) {
            return i;
        }
    }
    return std::nullopt;
}

class Pairing {
public:
    Pairing(const std::vector<std::string>& a, const std::vector<std::string>& b)
        : m_a(a)
        , m_b(b)
        , m_of(a.size())
        , m_takenA(a.size())
        , m_takenB(b.size()) {}

    std::vector<std::pair<std::size_t, std::size_t>> run() {
        equal();
        near();
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        for (std::size_t i = 0; i < m_a.size(); ++i) {
            if (m_of[i]) {
                pairs.emplace_back(i, *m_of[i]);
            }
        }
        return pairs;
    }

private:
    void pair(std::size_t i, std::size_t j) {
        m_of[i] = j;
        m_takenA[i] = m_takenB[j] = true;
    }

    void equal() {
        std::multimap<std::string_view, std::size_t> byName;
        for (std::size_t j = 0; j < m_b.size(); ++j) {
            byName.emplace(m_b[j], j);
        }
        for (std::size_t i = 0; i < m_a.size(); ++i) {
            const auto found = m_a[i].empty() ? byName.end() : byName.find(m_a[i]);
            if (found != byName.end()) {
                pair(i, found->second);
                byName.erase(found);
            }
        }
    }

    void near() {
        const auto left = [](const std::vector<bool>& taken) {
            return static_cast<std::size_t>(std::count(taken.begin(), taken.end(), false));
        };
        if (left(m_takenA) * left(m_takenB) > kMostComparisons) {
            return;
        }
        for (std::size_t i = 0; i < m_a.size(); ++i) {
            if (m_takenA[i] || m_a[i].empty()) {
                continue;
            }
            const std::optional<std::size_t> there = nearest(m_a[i], m_b, m_takenB);
            if (there && nearest(m_b[*there], m_a, m_takenA) == i) {
                pair(i, *there);
            }
        }
    }

    const std::vector<std::string>&m_a, &m_b;
    std::vector<std::optional<std::size_t>> m_of;
    std::vector<bool> m_takenA, m_takenB;
};

const MergedElement* numbered(const std::vector<MergedElement>& elements, std::uint32_t number) {
    const auto at = std::lower_bound(elements.begin(), elements.end(), number,
                                     [](const MergedElement& e, std::uint32_t n) { return e.element.number < n; });
    return at != elements.end() && at->element.number == number ? &*at : nullptr;
}

std::vector<const MergedElement*> named(const std::vector<MergedElement>& elements,
                                        const std::function<bool(std::uint32_t)>& fixed) {
    std::vector<const MergedElement*> found;
    for (const MergedElement& element : elements) {
        if (!fixed(element.element.number)) {
            found.push_back(&element);
        }
    }
    return found;
}

std::vector<std::string> bareNames(const std::vector<const MergedElement*>& elements) {
    std::vector<std::string> names;
    for (const MergedElement* element : elements) {
        names.push_back(bareName(element->element.name));
    }
    return names;
}

/// Fields that a site added: by name, what is left by number.
std::vector<FieldPair> alignedByName(const std::vector<const MergedElement*>& sender,
                                     const std::vector<const MergedElement*>& receiver) {
    std::map<const MergedElement*, FieldPair> of;
    std::map<const MergedElement*, bool> taken;
    for (const auto& [i, j] : pairedByName(bareNames(sender), bareNames(receiver))) {
        of[sender[i]] = {sender[i], receiver[j], false, false};
        taken[receiver[j]] = true;
    }
    std::vector<FieldPair> pairs;
    for (const MergedElement* one : sender) {
        FieldPair pair = of.count(one) > 0 ? of[one] : FieldPair{one, nullptr, one->element.name.empty(), false};
        if (!pair.receiver) {
            const auto same = std::find_if(receiver.begin(), receiver.end(), [&](const MergedElement* other) {
                return other->element.number == one->element.number && taken.count(other) == 0;
            });
            if (same != receiver.end()) {
                pair.receiver = *same;
                pair.otherName = !one->element.name.empty() && !(*same)->element.name.empty();
                taken[*same] = true;
            }
        }
        pairs.push_back(pair);
    }
    for (const MergedElement* other : receiver) {
        if (taken.count(other) == 0) {
            pairs.push_back({nullptr, other, other->element.name.empty(), false});
        }
    }
    return pairs;
}

}  // namespace

std::string bareName(std::string_view name) {
    std::vector<std::string> words(1);
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (isLetterOrDigit(byte) || byte >= 0x80) {
            words.back() += toLower(c);
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    std::erase_if(words, [](const std::string& word) {
        return word.empty() || std::find(kSmallWords.begin(), kSmallWords.end(), word) != kSmallWords.end();
    });
    std::sort(words.begin(), words.end());
    std::string bare;
    for (const std::string& word : words) {
        bare += (bare.empty() ? "" : " ") + word;
    }
    return bare;
}

std::vector<std::pair<std::size_t, std::size_t>> pairedByName(const std::vector<std::string>& a,
                                                              const std::vector<std::string>& b) {
    return Pairing(a, b).run();
}

std::vector<FieldPair> alignedFields(const std::vector<MergedElement>& sender,
                                     const std::vector<MergedElement>& receiver,
                                     const std::function<bool(std::uint32_t)>& fixed) {
    std::vector<FieldPair> pairs;
    for (const MergedElement& one : sender) {
        if (fixed(one.element.number)) {
            pairs.push_back({&one, numbered(receiver, one.element.number), true, false});
        }
    }
    for (const MergedElement& other : receiver) {
        if (fixed(other.element.number) && !numbered(sender, other.element.number)) {
            pairs.push_back({nullptr, &other, true, false});
        }
    }
    const std::vector<FieldPair> added = alignedByName(named(sender, fixed), named(receiver, fixed));
    pairs.insert(pairs.end(), added.begin(), added.end());
    return pairs;
}

}  // namespace plumb::spec
