#include "check/primitive.h"

#include "base/ascii.h"
#include "hl7/hl7_time.h"

#include <array>

namespace plumb::check {
namespace {

struct Named {
    std::string_view type;
    Primitive primitive;
};
constexpr std::array<Named, 6> kNamed{{{"NM", Primitive::Number},
                                       {"SI", Primitive::SequenceId},
                                       {"DT", Primitive::Date},
                                       {"TM", Primitive::Time},
                                       {"DTM", Primitive::DateTime},
                                       {"TS", Primitive::DateTime}}};

bool isDigitAt(std::string_view text, std::size_t at) {
    return isDigit(static_cast<unsigned char>(text[at]));
}

bool allDigits(std::string_view text) {
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        if (!primitive::areDigits(primitive::load(text.data() + i))) {
            return false;
        }
    }
    for (; i < text.size(); ++i) {
        if (!isDigitAt(text, i)) {
            return false;
        }
    }
    return true;
}

bool isNumber(std::string_view text) {
    std::size_t i = text[0] == '+' || text[0] == '-' ? 1 : 0, digits = 0;
    for (; i < text.size() && isDigitAt(text, i); ++i, ++digits) {
    }
    if (i < text.size() && text[i] == '.') {
        for (++i; i < text.size() && isDigitAt(text, i); ++i, ++digits) {
        }
    }
    return i == text.size() && digits > 0;
}

unsigned two(std::string_view text, std::size_t at) {
    return static_cast<unsigned>(text[at] - '0') * 10 + static_cast<unsigned>(text[at + 1] - '0');
}

/// The usual forms, without zone and fraction; false: ask the full reader.
bool plainDateTime(std::string_view text) {
    if (text.size() != 8 && text.size() != 12 && text.size() != 14) {
        return false;
    }
    if (!allDigits(text) || text.substr(0, 4) == "0000") {
        return false;
    }
    const unsigned month = two(text, 4), day = two(text, 6);
    if (month - 1 > 11 || day - 1 > 27) {  // the end of a month needs the calendar
        return false;
    }
    return text.size() == 8 || (two(text, 8) < 24 && two(text, 10) < 60 && (text.size() == 12 || two(text, 12) < 60));
}

bool isDate(std::string_view text) {
    return text.size() <= 8 && (plainDateTime(text) || hl7::parseTime(text).has_value());
}

bool isDateTime(std::string_view text) {
    const std::size_t zone = text.size();
    if (zone > 5 && (text[zone - 5] == '-' || text[zone - 5] == '+') && plainDateTime(text.substr(0, zone - 5)) &&
        allDigits(text.substr(zone - 4)) && two(text, zone - 4) < 12 && two(text, zone - 2) < 60 && zone > 13) {
        return true;
    }
    return plainDateTime(text) || hl7::parseTime(text).has_value();
}

}  // namespace

Primitive primitiveOf(std::string_view type) {
    for (const Named& named : kNamed) {
        if (named.type == type) {
            return named.primitive;
        }
    }
    return Primitive::Text;
}

std::string_view shapeOf(Primitive primitive) {
    switch (primitive) {
    case Primitive::Number:
        return "[+|-]digits[.digits]";
    case Primitive::SequenceId:
        return "digits";
    case Primitive::Date:
        return "YYYY[MM[DD]]";
    case Primitive::Time:
        return "HH[MM[SS[.S[S[S[S]]]]]][+/-ZZZZ]";
    case Primitive::DateTime:
        return "YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]";
    case Primitive::Text:
        break;
    }
    return "text";
}

bool isOfPrimitive(Primitive primitive, std::string_view value) {
    switch (primitive) {
    case Primitive::Number:
        return isNumber(value);
    case Primitive::SequenceId:
        return allDigits(value);
    case Primitive::Date:
        return isDate(value);
    case Primitive::Time:
        return hl7::parseTimeOfDay(value).has_value();
    case Primitive::DateTime:
        return isDateTime(value);
    case Primitive::Text:
        break;
    }
    return true;
}

}  // namespace plumb::check
