// ED and RP: what kind of thing is in there or elsewhere, not the thing.
#include "dictionary/meaning/value.h"

#include <fmt/format.h>

namespace plumb::dictionary::meaning {
namespace {

/// "PDF document", "JPEG image": from type of data (table 0191) and subtype (table 0291).
std::string kindOf(const Value& type, const Value& subtype) {
    const std::string code = type.text(), name = subtype.text();
    const bool image =
        code == "IM" || code == "NS" || code == "SD" || code == "SI" || code == "Image" || code == "image";
    const bool sound = code == "AU" || code == "Audio" || code == "audio";
    const bool text = code == "TX" || code == "FT" || code == "TEXT" || code == "Text" || code == "text";
    return joined({name, image ? "image" : sound ? "sound" : text ? "text" : "document"}, " ");
}

/// "1,234"
std::string grouped(std::size_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) {
        digits.insert(at - 3, 1, ',');
    }
    return digits;
}

}  // namespace

std::string document(const Value& value) {
    constexpr std::uint32_t kType = 2, kSubtype = 3, kEncoding = 4, kData = 5;
    const Value data = value.part(kData);
    const std::string kind = kindOf(value.part(kType), value.part(kSubtype));
    if (data.blank()) {
        return kind + ", no data";
    }
    const std::string encoding = value.part(kEncoding).text();
    const std::string size = fmt::format("{} character{}", grouped(data.rawSize()), data.rawSize() == 1 ? "" : "s");
    return kind + ", " + size +
           (encoding == "Base64" || encoding == "BASE64" || encoding == "base64" ? " of base64"
            : encoding == "Hex" || encoding == "HEX" || encoding == "hex"        ? " of hexadecimal"
                                                                                 : "");
}

std::string documentReference(const Value& value) {
    constexpr std::uint32_t kPointer = 1, kApplication = 2, kType = 3, kSubtype = 4;
    const std::string place = value.part(kApplication).part(1).text();
    return joined({kindOf(value.part(kType), value.part(kSubtype)) + " elsewhere", value.part(kPointer).text(),
                   place.empty() ? place : "in " + place},
                  ", ");
}

}  // namespace plumb::dictionary::meaning
