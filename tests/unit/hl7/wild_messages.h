// Messages at random, made of what cutting turns on: any delimiters, also bytes above 0x7f, any line ends, segments
// longer than a kernel's piece, more elements than a path can number.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

namespace plumb::hl7::testing {

class WildMessages {
public:
    explicit WildMessages(std::uint32_t seed)
        : m_random(seed) {}

    [[nodiscard]] std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(m_random() % limit); }
    [[nodiscard]] bool chance(std::uint32_t percent) { return below(100) < percent; }

    [[nodiscard]] std::string next() {
        chooseDelimiters();
        std::string out = chance(95) ? std::string("MSH") : std::string();
        out += m_delimiters;
        body(out, 6);
        for (std::uint32_t n = below(9); n > 0; --n) {
            end(out);
            static constexpr const char* kIds[] = {"PID", "OBX", "OBX", "pv1",  "ZX", "PV2",
                                                   "MSH", "BHS", "FHS", "MSHX", ""};
            out += kIds[below(11)];
            if (chance(90)) {
                out += m_delimiters[0];
                body(out, chance(5) ? 3000 : 30);
            }
        }
        if (chance(70)) {
            end(out);
        }
        return out;
    }

private:
    void chooseDelimiters() {
        static constexpr const char* kSets[] = {"|^~\\&", "|^~\\&", "|^~\\&#", "|^~&", "|^",
                                                "|",      "||||",   "|^^^^",   "#$*/@"};
        if (chance(60)) {
            m_delimiters = kSets[below(9)];
        } else {
            m_delimiters.clear();
            for (std::uint32_t n = 1 + below(5); n > 0; --n) {
                m_delimiters += static_cast<char>(chance(50) ? 0x80 + below(128) : 0x21 + below(15));
            }
        }
        m_end = below(5);
    }
    void end(std::string& out) {
        static constexpr const char* kEnds[] = {"\r", "\n", "\r\n", "\r", "\n\n"};
        out += kEnds[chance(95) ? m_end : below(5)];
    }
    void body(std::string& out, std::uint32_t most) {
        const std::uint32_t heavy = chance(4) ? 1 + below(static_cast<std::uint32_t>(m_delimiters.size())) : 0;
        for (std::uint32_t n = below(most + 1); n > 0; --n) {
            if (heavy) {  // runs of one delimiter, past what can be numbered
                out.append(below(40), m_delimiters[heavy - 1]);
            }
            const std::uint32_t what = below(100);
            if (what < 55) {
                out += m_delimiters[below(static_cast<std::uint32_t>(m_delimiters.size()))];
            } else if (what < 97) {
                out.append(below(4), static_cast<char>('a' + below(26)));
            } else if (what < 98) {
                out += '\0';
            } else if (what < 99) {
                out += static_cast<char>(below(256));
            } else {
                out.append(below(chance(5) ? 20'000 : 100), 'x');
            }
        }
    }

    std::mt19937 m_random;
    std::string m_delimiters;
    std::uint32_t m_end = 0;
};

}  // namespace plumb::hl7::testing
