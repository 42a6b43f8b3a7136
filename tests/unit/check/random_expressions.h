// Expressions by chance: well formed, of every kind, over places that a message has and has not.
#pragma once

#include "spec/expression.h"

#include <cstdint>
#include <random>
#include <string>
#include <utility>

namespace plumb::check::testing {

class RandomExpressions {
public:
    explicit RandomExpressions(std::uint32_t seed)
        : m_random(seed) {}

    spec::Expression next(int depth = 4) {
        using Kind = spec::Expression::Kind;
        spec::Expression out;
        static constexpr Kind kJoins[] = {Kind::And,   Kind::Or,   Kind::Xor,   Kind::Not,     Kind::Implies,
                                          Kind::Every, Kind::Some, Kind::Times, Kind::IfAbsent};
        if (depth == 0 || pick(3) == 0) {
            return condition();
        }
        out.kind = kJoins[pick(std::size(kJoins))];
        std::size_t operands = 1;
        if (out.kind == Kind::And || out.kind == Kind::Or) {
            operands = 2 + pick(2);
        } else if (out.kind == Kind::Xor || out.kind == Kind::Implies) {
            operands = 2;
        } else if (out.kind == Kind::IfAbsent) {
            out.whenAbsent = static_cast<spec::WhenAbsent>(1 + pick(3));
        } else if (out.kind != Kind::Not) {
            static constexpr const char* kWalks[] = {"OBX",   "ORDER_OBSERVATION", "OBSERVATION[*]", "PID-3",
                                                     "TXA",   "OBX[3.1=\"X\"]",    "PATIENT[last]",  "OBR[2]",
                                                     "VISIT", "PID-3[5=\"MR\"]"};
            out.path = path(kWalks[pick(std::size(kWalks))]);
            if (out.kind == Kind::Times) {
                times(out);
            }
        }
        for (std::size_t i = 0; i < operands; ++i) {
            out.operands.push_back(next(depth - 1));
        }
        return out;
    }

private:
    std::uint32_t pick(std::size_t of) { return static_cast<std::uint32_t>(m_random() % of); }
    static spec::ContextPath path(const char* text) { return spec::parseContextPath(text).value(); }

    void times(spec::Expression& out) {
        out.times.min = pick(3);
        out.times.max = pick(3) == 0 ? hl7::kUnbounded : *out.times.min + pick(3);
    }

    /// Conditions are read, since which parts go together is for the parser to say.
    spec::Expression condition() {
        static const std::string kPaths[] = {
            "PID-3.1", "PID-8",        "PID-30",  "OBX[*]-11",  "OBX-5",    "OBX[2]-3.1",   "OBR-7",      "ZPD-2",
            "XYZ-1",   ".1",           "TXA-1",   "PID-3[*].5", "NTE-3",    "MSH-9.2",      "PID-5.1",    ".",
            "PID-10",  "OBX[last]-14", "PV1-3.1", "PID-3[2]",   "OBX[*]-8", "OBR[2]/OBX-1", "VISIT/PV1-2"};
        const auto any = [&] { return kPaths[pick(std::size(kPaths))]; };
        const std::string left = any();
        std::string text;
        switch (pick(16)) {
        case 0:
            text = "valued(" + left + ")";
            break;
        case 1:
            text = "absent(" + left + ")";
            break;
        case 2:
            text = "null(" + left + ")";
            break;
        case 3:
            text = left + " in set(" + (pick(2) == 0 ? "FLAGS" : pick(2) == 0 ? "EMPTY" : "UNKNOWN") + ")";
            break;
        case 4:
            text = left + " is date";
            break;
        case 5:
            text = left + " < " + (pick(2) == 0 ? "5" : "20260111");
            break;
        case 6:
            text = left + " != " + any();
            break;
        case 7:
            text = left + " >= any(" + any() + ")";
            break;
        case 8:
            text = "num(" + left + ") in (1, 4.5)";
            break;
        case 9:
            text = "count(" + left + ") = 2";
            return spec::parseExpression(text).value();
        case 10:
            text = left == "." ? "sequence(.1)" : "sequence(" + left + ")";
            return spec::parseExpression(text).value();
        case 11:
            text = "precision(" + left + ") >= day";
            break;
        case 12:
            text = left + " ~ /^[A-Z]/";
            break;
        case 13:
            text = "length(" + left + ") <= 3";
            break;
        case 14:
            text = "outside(\"x\")";
            return spec::parseExpression(text).value();
        default:
            text = left + " in (F, MR, H, \"2160-0\")";
            break;
        }
        static constexpr const char* kQuantifiers[] = {"any(", "all(", "none(", "times(0..2, "};
        if (pick(2) == 0) {
            text = kQuantifiers[pick(4)] + text + ")";
        }
        return spec::parseExpression(text).value();
    }

    std::mt19937 m_random;
};

/// An expression around others.
inline spec::Expression around(spec::Expression::Kind kind, std::initializer_list<spec::Expression> operands) {
    spec::Expression out;
    out.kind = kind;
    out.operands = operands;
    return out;
}

}  // namespace plumb::check::testing
