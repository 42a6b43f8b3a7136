// Traffic of which everything is known, since it is made here: what is always, sometimes and never there, how long
// values get, which codes there are, and conditions that hold always or but for a few.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace plumb::spec::test {

struct Planted {
    std::vector<std::string> messages;
    // by field, counted while it was made
    std::uint64_t pid19 = 0;  ///< filled, of all admissions
    std::uint64_t admissions = 0, results = 0, observations = 0;
    std::uint32_t longestName = 0, shortestName = 1000, mostIds = 0;
    std::uint64_t broken = 0;       ///< exceptions of "PID-29 only when PID-30 is Y"
    std::uint64_t brokenUnits = 0;  ///< of "OBX-6 exactly when OBX-2 is NM"
    std::uint64_t brokenIn1 = 0;    ///< of "IN1 exactly when PV1-20 is valued"
};

class PlantedTraffic {
public:
    PlantedTraffic(std::uint64_t seed, double exceptions)
        : m_random(seed)
        , m_exceptions(exceptions) {}

    Planted make(std::size_t count) {
        for (std::size_t n = 0; n < count; ++n) {
            m_made.messages.push_back(n % 3 == 2 ? result(n) : admission(n));
        }
        return m_made;
    }

private:
    bool chance(double share) { return std::uniform_real_distribution<double>(0, 1)(m_random) < share; }
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }
    std::string digits(std::size_t count) {
        std::string out;
        for (std::size_t i = 0; i < count; ++i) {
            out += static_cast<char>('0' + below(10));
        }
        return out;
    }
    std::string word(std::size_t shortest, std::size_t longest) {
        std::string out(shortest + below(longest - shortest + 1), 'A');
        for (char& c : out) {
            c = static_cast<char>('A' + below(26));
        }
        return out;
    }
    std::string day() {
        return "20" + digits(1) + std::to_string(below(9) + 1) + "0" + std::to_string(below(9) + 1) + "1" + digits(1);
    }

    std::string head(std::size_t n, const std::string& type) {
        return "MSH|^~\\&|ADT|HOSP|LAB|CITY|" + day() + "1201||" + type + "|" + std::to_string(n) + "|P|2.5.1\r";
    }

    std::string pid() {
        std::string ids;
        const std::size_t count = 1 + below(3);
        m_made.mostIds = std::max<std::uint32_t>(m_made.mostIds, static_cast<std::uint32_t>(count));
        for (std::size_t i = 0; i < count; ++i) {
            ids += (i == 0 ? "" : "~") + digits(8) + (i == 0 ? "^^^HOSP^MR" : "^^^STATE^SS");
        }
        const std::string name = word(4, 14);
        m_made.longestName = std::max<std::uint32_t>(m_made.longestName, static_cast<std::uint32_t>(name.size()));
        m_made.shortestName = std::min<std::uint32_t>(m_made.shortestName, static_cast<std::uint32_t>(name.size()));
        const bool social = chance(0.3), dead = chance(0.25);
        m_made.pid19 += social ? 1 : 0;
        const bool broken = !dead && chance(m_exceptions);
        const bool told = dead ? chance(0.7) : broken;
        m_made.broken += broken ? 1 : 0;
        const char* const sexes[] = {"F", "M", "U"};
        return "PID|1||" + ids + "||" + name + "^" + word(3, 9) + "||" + day() + "|" + sexes[below(3)] + "|||||||||||" +
               (social ? digits(9) : "") + "||||||||||" + (told ? day() : "") + "|" + (dead ? "Y" : "N") + "\r";
    }

    std::string admission(std::size_t n) {
        ++m_made.admissions;
        const char* const events[] = {"A01", "A04", "A08"};
        const std::size_t event = below(3);
        const bool paid = chance(0.5), insured = paid != chance(m_exceptions);
        m_made.brokenIn1 += paid != insured ? 1 : 0;
        const char* const classes[] = {"I", "O", "E"};
        std::string out = head(n, std::string("ADT^") + events[event] + "^ADT_A01") + "EVN||" + day() + "1200\r" +
                          pid() + "PV1|1|" + classes[below(3)] + "|" + word(2, 5) + "|||||||||||||||||" +
                          (paid ? word(2, 30) : "") + "\r";
        if (event != 0) {
            out += "DG1|1||" + word(3, 6) + "^" + word(10, 30) + "^I10\r";
        }
        if (insured) {
            out += "IN1|1|" + word(4, 8) + "|" + digits(6) + "\r";
        }
        const char* const codes[] = {"HI", "LO", "MID"};
        return out + "ZPV|" + day() + "|" + digits(3) + "." + digits(1) + "|" + codes[below(3)] + "|" + word(5, 9) +
               " " + word(5, 9) + "|" + day() + "0815\r";
    }

    std::string result(std::size_t n) {
        ++m_made.results;
        std::string out =
            head(n, "ORU^R01^ORU_R01") + pid() + "OBR|1||" + digits(7) + "|" + word(3, 5) + "^" + word(5, 20) + "^L\r";
        const std::size_t count = 1 + below(4);
        for (std::size_t i = 0; i < count; ++i) {
            ++m_made.observations;
            const std::size_t kind = below(3);
            const char* const types[] = {"NM", "CWE", "ST"};
            const std::string value = kind == 0   ? digits(3)
                                      : kind == 1 ? word(2, 3) + "^" + word(5, 9) + "^L"
                                                  : word(5, 20);
            const bool broken = chance(m_exceptions);
            m_made.brokenUnits += broken ? 1 : 0;
            out += "OBX|" + std::to_string(i + 1) + "|" + types[kind] + "|" + word(3, 5) + "^" + word(5, 9) + "^L||" +
                   value + "|" + ((kind == 0) != broken ? word(1, 3) : "") + "|||||F\r";
            if (chance(0.2)) {
                out += "NTE|1||" + word(10, 40) + "\r";
            }
        }
        return out;
    }

    std::mt19937_64 m_random;
    double m_exceptions;
    Planted m_made;
};

}  // namespace plumb::spec::test
