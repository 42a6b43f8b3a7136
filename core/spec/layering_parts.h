// How the layers of a spec are joined, member by member and part by part. For layering*.cpp only.
#pragma once

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace plumb::spec {

/// What `upper` says, if it says anything.
inline void take(std::string& lower, const std::string& upper) {
    if (!upper.empty()) {
        lower = upper;
    }
}
template <class V>
void take(std::vector<V>& lower, const std::vector<V>& upper) {
    if (!upper.empty()) {
        lower = upper;
    }
}
template <class E>
void takeSaid(E& lower, const E& upper) {
    if (upper != E()) {
        lower = upper;
    }
}

/// Parts of one key are joined by `join(lower, upper)`, others are added behind. An empty key joins with nothing.
template <class V, class KeyOf, class Join>
void joinByKey(std::vector<V>& lower, const std::vector<V>& upper, const KeyOf& keyOf, const Join& join) {
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        places.try_emplace(keyOf(lower[i]), i);
    }
    for (const V& part : upper) {
        const std::string key = keyOf(part);
        const auto found = key.empty() ? places.end() : places.find(key);
        if (found == places.end()) {
            places.try_emplace(key, lower.size());
            lower.push_back(part);
        } else {
            join(lower[found->second], part);
        }
    }
}

template <class V, class KeyOf>
void replaceByKey(std::vector<V>& lower, const std::vector<V>& upper, const KeyOf& keyOf) {
    joinByKey(lower, upper, keyOf, [](V& below, const V& above) { below = above; });
}

}  // namespace plumb::spec
