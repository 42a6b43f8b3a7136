#include "spec/inference/value_shape.h"

#include "base/ascii.h"
#include "hl7/hl7_time.h"

#include <algorithm>

namespace plumb::spec::inference {
namespace {

constexpr std::size_t kLongestCode = 20;

constexpr std::uint8_t bit(Shape shape) {
    return static_cast<std::uint8_t>(1u << static_cast<unsigned>(shape));
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// What bytes say of the value that they stand in.
constexpr std::uint8_t kDigit = 1, kOfNumbers = 2, kBlank = 4, kHigh = 8, kAny = 16;
constexpr std::array<std::uint8_t, 256> kKinds = [] {
    std::array<std::uint8_t, 256> kinds{};
    for (std::size_t byte = 0; byte < kinds.size(); ++byte) {
        const bool digit = byte >= '0' && byte <= '9', ofNumbers = byte == '.' || byte == '-' || byte == '+';
        kinds[byte] = digit ? kDigit : ofNumbers ? kOfNumbers : byte >= 0x80 ? kHigh | kAny : kAny;
        // Codes are ASCII.
        kinds[byte] |= byte <= ' ' || byte >= 0x80 ? kBlank : std::uint8_t{0};
    }
    return kinds;
}();

bool isNumber(std::string_view value) {
    value.remove_prefix(value.front() == '-' || value.front() == '+' ? 1 : 0);
    bool digits = false, point = false;
    for (const char c : value) {
        if (c == '.' ? point : !isDigit(c)) {
            return false;
        }
        (c == '.' ? point : digits) = true;
    }
    return digits;
}

std::uint8_t timesOf(std::string_view value) {
    constexpr std::size_t kLongestTime = 24;
    std::uint8_t shapes = 0;
    if (value.size() > kLongestTime) {
        return shapes;
    }
    if (hl7::parseTimeOfDay(value)) {
        shapes |= bit(Shape::Time);
    }
    if (const auto time = value.size() < 4 ? std::nullopt : hl7::parseTime(value)) {
        const bool onlyDate = time->precision <= hl7::TimePrecision::Day && !time->zoneMinutes;
        shapes |= bit(Shape::DateTime);
        shapes |= onlyDate ? bit(Shape::Date) : std::uint8_t{0};
        shapes |= onlyDate && value.size() == 8 ? bit(Shape::FullDate) : std::uint8_t{0};
        shapes |= time->precision >= hl7::TimePrecision::Minute ? bit(Shape::LongTime) : std::uint8_t{0};
    }
    return shapes;
}

struct TypeShape {
    std::string_view type;
    Shape shape;
};
constexpr TypeShape kShapedTypes[] = {{"DT", Shape::Date},      {"TM", Shape::Time},   {"TS", Shape::DateTime},
                                      {"DTM", Shape::DateTime}, {"NM", Shape::Number}, {"SI", Shape::Integer}};

}  // namespace

const Shape* shapeOfType(std::string_view type) {
    const auto* const found = std::find_if(std::begin(kShapedTypes), std::end(kShapedTypes),
                                           [&](const TypeShape& one) { return one.type == type; });
    return found == std::end(kShapedTypes) ? nullptr : &found->shape;
}

ValueLook lookOf(std::string_view value) {
    ValueLook look;
    if (value.empty()) {
        return look;
    }
    std::uint8_t kinds = 0;
    for (const char c : value) {
        kinds |= kKinds[static_cast<std::uint8_t>(c)];
    }
    look.onlyAscii = (kinds & kHigh) == 0;
    look.shapes = value.size() <= kLongestCode && (kinds & kBlank) == 0 ? bit(Shape::Code) : std::uint8_t{0};
    const char first = value.front();
    if ((kinds & ~(kDigit | kOfNumbers)) != 0) {
        return look;
    }
    if (kinds == kDigit) {
        look.shapes = static_cast<std::uint8_t>(look.shapes | bit(Shape::Number) | bit(Shape::Integer));
    } else {
        look.shapes |= isNumber(value) ? bit(Shape::Number) : std::uint8_t{0};
    }
    // Of digits alone, times are of even length: HH to YYYYMMDDHHMMSS.
    constexpr std::size_t kLongestDigits = 14;
    if (isDigit(first) && (kinds != kDigit || (value.size() % 2 == 0 && value.size() <= kLongestDigits))) {
        look.shapes |= timesOf(value);
    }
    return look;
}

}  // namespace plumb::spec::inference
