// Searching the dictionary by words, and for names like one that it does not have.
#include "base/ascii.h"
#include "plumb/dictionary_entry.h"

#include <algorithm>
#include <utility>

namespace plumb::cli {
namespace {

using dictionary::Dictionary;

bool contains(std::string_view text, std::string_view word) {
    const auto at = std::search(text.begin(), text.end(), word.begin(), word.end(),
                                [](char a, char b) { return toLower(a) == toLower(b); });
    return at != text.end();
}

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        if (!word.empty()) {
            words.push_back(word);
        }
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    return words;
}

class Search {
public:
    Search(const Dictionary& dictionary, std::string_view words)
        : m_dictionary(dictionary)
        , m_words(wordsOf(words)) {}

    std::vector<DictionaryEntry> run() {
        for (const dictionary::SegmentInfo& segment : m_dictionary.segments()) {
            add(segment.id, segment.name, &segment);
            elements(segment.id, '-', segment.fields);
        }
        for (const dictionary::TypeInfo& type : m_dictionary.types()) {
            add(type.id, type.name, &type);
            elements(type.id, '.', type.components);
        }
        for (const dictionary::TableInfo& table : m_dictionary.tables()) {
            add(table.id, table.name, &table);
            for (const dictionary::CodeInfo& code : table.codes) {
                add(std::string(table.id) + ' ' + std::string(code.code), code.text, TableCode{&table, &code});
            }
        }
        return std::move(m_found);
    }

private:
    template <class Thing>
    void add(std::string_view path, std::string_view name, Thing thing) {
        const bool all =
            std::all_of(m_words.begin(), m_words.end(), [&](std::string_view word) { return contains(name, word); });
        if (all && !m_words.empty()) {
            m_found.push_back({&m_dictionary, std::string(path), thing});
        }
    }

    void elements(std::string_view id, char divider, std::span<const dictionary::ElementInfo> all) {
        for (const dictionary::ElementInfo& element : all) {
            add(std::string(id) + divider + std::to_string(element.number), element.name, &element);
        }
    }

    const Dictionary& m_dictionary;
    std::vector<std::string_view> m_words;
    std::vector<DictionaryEntry> m_found;
};

/// How many letters must be changed, added, dropped or swapped with the next; ids are short.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> best(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                best[i][j] = i + j;
                continue;
            }
            const auto same = [&](std::size_t x, std::size_t y) { return toUpper(a[x - 1]) == toUpper(b[y - 1]); };
            best[i][j] = std::min({best[i - 1][j] + 1, best[i][j - 1] + 1, best[i - 1][j - 1] + (same(i, j) ? 0 : 1)});
            if (i > 1 && j > 1 && same(i, j - 1) && same(i - 1, j)) {
                best[i][j] = std::min(best[i][j], best[i - 2][j - 2] + 1);
            }
        }
    }
    return best[a.size()][b.size()];
}

}  // namespace

std::vector<DictionaryEntry> searchEntries(const Dictionary& dictionary, std::string_view words) {
    return Search(dictionary, words).run();
}

std::vector<std::string> nearNames(const Dictionary& dictionary, std::string_view word) {
    constexpr std::size_t kMost = 6, kLongestWord = 40;
    // In "PIX-3" the segment is wrong, in "PID-99" the number.
    const std::string_view id = word.substr(0, word.find_first_of("-."));
    if (id.size() > kLongestWord) {
        return {};
    }
    std::vector<std::pair<std::size_t, std::string>> near;
    const auto consider = [&](std::string_view name) {
        const std::size_t far = distance(id, name);
        const std::size_t most = id.size() < 4 ? 1 : 2;
        if (far > 0 && far <= most && far < name.size()) {
            near.emplace_back(far, name);
        }
    };
    for (const char* list : {"segments", "types", "tables", "structures", "events"}) {
        for (const DictionaryEntry& entry : listEntries(dictionary, list)) {
            consider(entry.path);
        }
    }
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> names;
    for (auto& [far, name] : near) {
        if (names.size() < kMost && std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(std::move(name));
        }
    }
    return names;
}

}  // namespace plumb::cli
