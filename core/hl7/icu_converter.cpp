#include "hl7/icu_converter.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

namespace plumb::hl7 {
namespace {

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

UConverter* converterFor(const char* name) {
    thread_local std::vector<std::pair<const char*, Converter>> opened;
    for (const auto& [known, converter] : opened) {
        if (known == name || std::strcmp(known, name) == 0) {
            return converter.get();
        }
    }
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    if (U_FAILURE(status)) {
        converter.reset();
    }
    opened.emplace_back(name, std::move(converter));
    return opened.back().second.get();
}

/// Where the callback below keeps its count.
struct Conversion {
    BadBytes* bad = nullptr;
    const char* begin = nullptr;
    const char* end = nullptr;
};

void U_CALLCONV replaceBadBytes(const void* context, UConverterToUnicodeArgs* args, const char* /*bytes*/,
                                std::int32_t length, UConverterCallbackReason reason, UErrorCode* status) {
    if (reason > UCNV_IRREGULAR) {
        return;  // reset, close, clone
    }
    const auto& conversion = *static_cast<const Conversion*>(context);
    const auto consumed = args->source - conversion.begin;
    conversion.bad->add(static_cast<std::uint64_t>(std::max<std::ptrdiff_t>(consumed - length, 0)),
                        static_cast<std::uint64_t>(length));
    *status = U_ZERO_ERROR;
    const UChar replacement = 0xFFFD;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

/// Joins surrogates across the pieces it is given.
class Utf16Sink {
public:
    explicit Utf16Sink(std::string& out)
        : m_out(out) {}

    void append(const UChar* begin, const UChar* end) {
        for (; begin != end; ++begin) {
            const char32_t unit = *begin;
            if (m_high != 0 && (unit & 0xFC00) == 0xDC00) {
                appendUtf8(m_out, 0x10000 + ((m_high - 0xD800) << 10) + (unit - 0xDC00));
                m_high = 0;
                continue;
            }
            finish();
            if ((unit & 0xFC00) == 0xD800) {
                m_high = unit;
            } else {
                appendUtf8(m_out, unit);
            }
        }
    }
    void finish() {
        if (m_high != 0) {
            appendUtf8(m_out, m_high);
            m_high = 0;
        }
    }

private:
    std::string& m_out;
    char32_t m_high = 0;
};

void keepAscii(std::string& out, std::string_view text, BadBytes& bad) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (static_cast<std::uint8_t>(text[at]) < 0x80) {
            out += text[at];
        } else {
            bad.add(at, 1);
            appendUtf8(out, kReplacement);
        }
    }
}

std::vector<UChar> utf16Of(std::string_view utf8) {
    std::vector<UChar> units;
    units.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Utf8Character character = utf8At(utf8, at);
        if (character.code >= 0x10000) {
            units.push_back(static_cast<UChar>(0xD800 + ((character.code - 0x10000) >> 10)));
            units.push_back(static_cast<UChar>(0xDC00 + ((character.code - 0x10000) & 0x3FF)));
        } else {
            units.push_back(static_cast<UChar>(character.code));
        }
        at += character.length;
    }
    return units;
}

}  // namespace

void icuToUtf8(std::string& out, std::string_view text, const char* name, BadBytes& bad) {
    UConverter* const converter = converterFor(name);
    if (!converter) {
        keepAscii(out, text, bad);
        return;
    }
    const Conversion conversion{&bad, text.data(), text.data() + text.size()};
    UErrorCode status = U_ZERO_ERROR;
    ucnv_resetToUnicode(converter);
    ucnv_setToUCallBack(converter, replaceBadBytes, &conversion, nullptr, nullptr, &status);
    Utf16Sink sink(out);
    const char* source = conversion.begin;
    do {
        std::array<UChar, 1024> units;
        UChar* target = units.data();
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &target, units.data() + units.size(), &source, conversion.end, nullptr, true,
                       &status);
        sink.append(units.data(), target);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    sink.finish();
    // The callback must not outlive what it points to.
    status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_SUBSTITUTE, nullptr, nullptr, nullptr, &status);
}

std::optional<std::string> icuFromUtf8(std::string_view utf8, const char* name) {
    UConverter* const converter = converterFor(name);
    if (!converter) {
        return isAscii(utf8) ? std::optional<std::string>(utf8) : std::nullopt;
    }
    UErrorCode status = U_ZERO_ERROR;
    ucnv_resetFromUnicode(converter);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const std::vector<UChar> units = utf16Of(utf8);
    std::string text;
    const UChar* source = units.data();
    do {
        std::array<char, 1024> bytes;
        char* target = bytes.data();
        status = U_ZERO_ERROR;
        ucnv_fromUnicode(converter, &target, bytes.data() + bytes.size(), &source, units.data() + units.size(), nullptr,
                         true, &status);
        text.append(bytes.data(), target);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    // Some tables map a character to a neighbour that reads back as another one.
    std::string back;
    BadBytes bad;
    icuToUtf8(back, text, name, bad);
    if (bad.count != 0 || back != utf8) {
        return std::nullopt;
    }
    return text;
}

}  // namespace plumb::hl7
