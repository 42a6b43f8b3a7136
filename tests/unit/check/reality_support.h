// Traffic for the reality grid: a small interface, messages that keep and break it in many ways, the same every time.
#pragma once

#include "check/reality/grid.h"
#include "check/reality/messages_of.h"
#include "check_support.h"

#include <random>
#include <set>
#include <string>
#include <vector>

namespace plumb::check::test {

constexpr std::string_view kRealitySpec = R"(
id: ward
standard: 2.5.1
messages:
  ADT_A01:
    name: Admit
    events: [ADT^A01, ADT^A08]
    changes:
      - NK1: X
      - ZPV: RE 0..1
        after: PV1
  ORU_R01:
    events: [ORU^R01]
segments:
  PID:
    fields:
      3: {usage: R, repeat: 1..2, components: {1: {usage: R, length: 1..6}, 5: {usage: R, values: IDTYPES}}}
      8: {usage: R, values: SEX}
      18: {usage: RE, length: 1..4}
    statements:
      - {id: named, rule: valued(PID-5.1)}
  PV1:
    fields:
      10: {usage: RE, type: CWE, values: SERVICE}
  ZPV: {name: Visit extras, fields: {1: {name: Class, type: ST, length: 1..10, usage: R}, 2: {name: Ward, type: ST}}}
value-sets:
  SEX: {codes: {F: Female, M: Male, U: Unknown}}
  IDTYPES: {codes: {MR: Medical record, SS: Social security}}
  SERVICE: {codes: {CAR: Cardiology, MED: Medicine, "A&B": Both}}
)";

class RandomWard {
public:
    explicit RandomWard(unsigned seed)
        : m_random(seed) {}

    std::string message() {
        const std::string event = pick({"ADT^A01^ADT_A01", "ADT^A08^ADT_A01", "ORU^R01^ORU_R01", "ADT^A99", "ACK", ""});
        std::string text = "MSH|^~\\&|LAB|HOSP|EHR|HOSP|20250101120000||" + event + "|" + number() + "|P|2.5.1\r";
        text += maybe(8) ? "" : "EVN|" + pick({"", "A01"}) + "|20250101\r";
        for (unsigned n = maybe(10) ? 0 : 1 + (maybe(12) ? 1 : 0); n > 0; --n) {
            text += pid();
        }
        text += "PV1|1|" + pick({"I", "O", "\"\"", "", "ZZ"}) + "|||||||" + "|" +
                pick({"CAR", "MED^Medicine", "XXX^Odd^L", "^only text", "\"\"", "A\\T\\B", "CAR&x^y", "X2"}) + "\r";
        text += maybe(3)
                    ? "ZPV|" + pick({"A", "B1", "", "\"\"", "a very long class"}) + pick({"|W1", "", "||extra"}) + "\r"
                    : "";
        text += maybe(6) ? "NK1|1|DOE^JANE\r" : "";
        text += maybe(7) ? "ZXY|1|" + pick({"a^b", "", "~x"}) + "\r" : "";
        for (unsigned n = maybe(2) ? m_random() % 4 : 0; n > 0; --n) {
            text += "OBX|" + std::to_string(n) + "|" + pick({"NM", "ST", "CE"}) + "|GLU^Glucose||" +
                    pick({"4.2", "high~low", "", "x^y"}) + "||||||F\r";
        }
        return text;
    }

private:
    std::string pid() {
        std::string ids;
        for (unsigned n = m_random() % 4; n > 0; --n) {
            ids += pick(
                {"123456^^^HOSP^MR", "1234567^^^HOSP^MR", "^^^^", "\"\"", "77^^^&1.2&ISO^XX", "9^^^HOSP^\"\"", ""});
            ids += n > 1 ? "~" : "";
        }
        return "PID|1||" + ids + "||" + pick({"DOE^JOHN", "", "^", "\"\"", "M\xc3\x9cLLER^EVA", "A~B~C"}) + "|||" +
               pick({"F", "M", "X", "", "\"\"", "F^divided", "Q~F"}) + "||||||||||" +
               pick({"", "1", "A123", "LONGER", "\\.br\\"}) + (maybe(9) ? "||||||||||||||||||||||||far" : "") + "\r";
    }
    bool maybe(unsigned oneIn) { return m_random() % oneIn == 0; }
    std::string number() { return std::to_string(m_random() % 1000000); }
    std::string pick(const std::vector<std::string>& from) { return from[m_random() % from.size()]; }

    std::mt19937 m_random;
};

inline std::vector<std::string> randomTraffic(std::size_t count, unsigned seed) {
    RandomWard ward(seed);
    std::vector<std::string> messages;
    for (std::size_t i = 0; i < count; ++i) {
        messages.push_back(ward.message());
    }
    return messages;
}

/// Counts in parts of so many messages.
inline void countInto(RealityGrid& grid, const std::vector<std::string>& messages, std::size_t part) {
    for (std::size_t from = 0; from < messages.size(); from += part) {
        RealityCounter counter = grid.counter();
        for (std::size_t i = from; i < std::min(messages.size(), from + part); ++i) {
            counter.check(asBytes(messages[i]), i);
        }
        grid.take(std::move(counter));
    }
}

inline std::set<std::size_t> messagesOf(const RealityLines& lines, const Question& question,
                                        const std::vector<std::string>& messages) {
    MessagesOf asked(lines, question);
    std::set<std::size_t> found;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (asked.holds(asBytes(messages[i]))) {
            found.insert(i);
        }
    }
    return found;
}

inline const RealityRow* rowAt(const RealitySnapshot& snapshot, std::string_view type, std::string_view path) {
    for (const RealityRow& row : snapshot.rows) {
        if (row.place.type == type && row.place.path() == path) {
            return &row;
        }
    }
    return nullptr;
}

}  // namespace plumb::check::test
