// Messages and edits at random, from tidy to broken, for tests that compare two ways of doing the same thing.
#pragma once

#include "hl7/byte_edit.h"
#include "hl7/message_view.h"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace plumb::hl7::testing {

class RandomMessages {
public:
    explicit RandomMessages(std::uint32_t seed)
        : m_random(seed) {}

    [[nodiscard]] std::uint32_t below(std::size_t limit) {
        return limit == 0 ? 0 : static_cast<std::uint32_t>(m_random() % static_cast<std::uint32_t>(limit));
    }
    [[nodiscard]] bool chance(unsigned percent) { return below(100) < percent; }
    template <std::size_t N>
    [[nodiscard]] std::string_view pick(const std::string_view (&choices)[N]) {
        return choices[below(N)];
    }

    /// One message in one of several delimiter sets and line ends; with `odd`, things that nobody should send.
    [[nodiscard]] std::string message(bool odd) {
        static constexpr std::string_view kDelimiters[] = {"|^~\\&", "|^~\\&", "|^~\\&", "|^~\\&#", "|^~&",
                                                           "!*+/%",  "|^",     "||||",   "^|~\\&"};
        static constexpr std::string_view kEnds[] = {"\r", "\r", "\n", "\r\n"};
        const std::string_view delimiters = odd ? pick(kDelimiters) : std::string_view("|^~\\&");
        const std::string_view end = pick(kEnds);
        std::string out = odd && chance(5) ? std::string() : "MSH" + std::string(delimiters) + fields(delimiters, 8);
        const std::uint32_t segments = 1 + below(8);
        for (std::uint32_t n = 0; n < segments; ++n) {
            static constexpr std::string_view kIds[] = {"PID", "PV1", "OBX", "OBX", "NTE", "ZPD"};
            static constexpr std::string_view kOdd[] = {"", "pid", "ZX", "PV2", "free text", "MSH", "FHS", "\"\""};
            out += odd && chance(5) ? pick(kEnds) : end;
            if (odd && chance(3)) {
                out += end;
            }
            const std::string_view id = odd && chance(15) ? pick(kOdd) : pick(kIds);
            out += id;
            out += fields(delimiters, 6);
        }
        if (chance(80)) {
            out += end;
        }
        if (odd && chance(10)) {
            out.insert(below(out.size() + 1), 1, static_cast<char>(below(256)));
        }
        return out;
    }

    [[nodiscard]] std::string value() {
        static constexpr std::string_view kValues[] = {"",
                                                       "",
                                                       "A",
                                                       "1",
                                                       "SMITH",
                                                       "\"\"",
                                                       "a\\F\\b",
                                                       "\\.br\\",
                                                       "x\\",
                                                       "\\X41\\",
                                                       "line\nPID|2",
                                                       "line\nmore",
                                                       std::string_view("n\0l", 3),
                                                       "\xC3\xA9",
                                                       "&#x;"};
        return std::string(pick(kValues));
    }

    /// Any bytes at any place: pieces that matter to cutting come up often.
    [[nodiscard]] ByteEdit edit(std::string_view bytes) {
        ByteEdit out;
        out.offset = below(bytes.size() + 1);
        if (chance(60)) {
            const std::size_t most = chance(90) ? 8 : bytes.size();
            out.removed = std::string(bytes.substr(static_cast<std::size_t>(out.offset), below(most + 1)));
        }
        const std::uint32_t pieces = out.removed.empty() ? 1 + below(3) : below(3);
        for (std::uint32_t n = 0; n < pieces; ++n) {
            static constexpr std::string_view kPieces[] = {
                "\r",   "\n",      "\r\n",     "\n\n", "|",          "^", "~",    "&", "\\",
                "PID|", "\nPV2\n", "\rOBX|1|", "MSH",  "MSH|^~\\&|", "x", "\"\"", "Z", std::string_view("\0", 1)};
            out.inserted += pick(kPieces);
        }
        return out;
    }

private:
    std::string fields(std::string_view delimiters, std::uint32_t most) {
        const std::string_view own = delimiters.empty() ? std::string_view("|^~\\&") : delimiters;
        std::string out;
        for (std::uint32_t n = below(most + 1); n > 0; --n) {
            out += own[0];
            for (std::uint32_t k = below(4); k > 0; --k) {
                out += value();
                out += own[1 + below(own.size() - 1)];
            }
            out += value();
        }
        return out;
    }

    std::mt19937 m_random;
};

}  // namespace plumb::hl7::testing
