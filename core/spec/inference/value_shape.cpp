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

std::uint8_t shapesOf(std::string_view value) {
    std::uint8_t shapes = 0;
    if (value.empty()) {
        return shapes;
    }
    if (value.size() <= kLongestCode && std::none_of(value.begin(), value.end(), [](char c) { return c <= ' '; })) {
        shapes |= bit(Shape::Code);
    }
    const char first = value.front();
    if (!isDigit(first) && first != '-' && first != '+' && first != '.') {
        return shapes;
    }
    if (isNumber(value)) {
        shapes |= bit(Shape::Number);
        shapes |= std::all_of(value.begin(), value.end(), isDigit) ? bit(Shape::Integer) : std::uint8_t{0};
    }
    if (isDigit(first)) {
        shapes |= timesOf(value);
    }
    return shapes;
}

}  // namespace plumb::spec::inference
