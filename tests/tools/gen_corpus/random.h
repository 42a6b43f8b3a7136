#pragma once

#include <cstddef>
#include <cstdint>

namespace gen_corpus {

using u64 = std::uint64_t;

inline u64 mix64(u64 z) {
    z += 0x9e3779b97f4a7c15ull;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

// A stream of numbers that depends on its three arguments alone; no std:: distribution, whose results differ between
// libraries.
struct Rng {
    u64 s;
    Rng(u64 seed, u64 stream, u64 n)
        : s(mix64(mix64(seed) ^ mix64(stream * 0x51ed2701ull + 7)) ^ mix64(n)) {}
    u64 next() {
        s += 0x9e3779b97f4a7c15ull;
        return mix64(s);
    }
    unsigned below(unsigned n) { return unsigned((u64(std::uint32_t(next() >> 32)) * n) >> 32); }
    int range(int a, int b) { return a + int(below(unsigned(b - a + 1))); }
    bool chance(unsigned percent) { return below(100) < percent; }
    bool permille(unsigned p) { return below(1000) < p; }
    bool rate(double r) { return double(next() >> 11) < r * 9007199254740992.0; }
    template <class T, std::size_t N>
    const T& pick(const T (&a)[N]) {
        return a[below(unsigned(N))];
    }
};

}  // namespace gen_corpus
