#include "spec/importing/code_lists.h"

#include "base/ascii.h"
#include "spec/importing/words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace plumb::spec::importing {
namespace {

constexpr std::size_t kLongestList = 4000, kMostCodes = 200;

bool isCode(std::string_view text, std::size_t longest) {
    const auto ofCode = [](char c) {
        return isLetterOrDigit(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.' || c == '+' ||
               c == '/';
    };
    const auto tells = [](char c) {
        return isCapital(static_cast<unsigned char>(c)) || isDigit(static_cast<unsigned char>(c));
    };
    return !text.empty() && text.size() <= longest && std::all_of(text.begin(), text.end(), ofCode) &&
           std::any_of(text.begin(), text.end(), tells);
}

std::optional<ListedCode> codeIn(const std::string& part, ListForm form) {
    constexpr std::size_t kLongestCode = 20, kLongestAlone = 10, kLongestText = 80;
    constexpr std::array<std::string_view, 3> kSigns = {"=", ":", " - "};
    for (const std::string_view sign : kSigns) {
        const std::size_t at = part.find(sign);
        if (at == std::string::npos || (form == ListForm::Said && sign != "=")) {
            continue;
        }
        const std::string code = trimmed(std::string_view(part).substr(0, at));
        const std::string text = trimmed(std::string_view(part).substr(at + sign.size()));
        const std::string bare = withoutQuotes(code);
        const bool good = isCode(bare, kLongestCode) && !text.empty() && text.size() <= kLongestText;
        return good ? std::optional(ListedCode{bare, text}) : std::nullopt;
    }
    const std::string alone = withoutQuotes(part);
    // A word in small letters is no code that stands alone.
    const bool capital = std::none_of(alone.begin(), alone.end(), [](char c) {
        return isLetter(static_cast<unsigned char>(c)) && !isCapital(static_cast<unsigned char>(c));
    });
    return form == ListForm::Any && capital && isCode(alone, kLongestAlone) ? std::optional(ListedCode{alone, {}})
                                                                            : std::nullopt;
}

}  // namespace

std::vector<ListedCode> listedCodes(std::string_view text, ListForm form) {
    std::string clean = trimmed(plain(text));
    if (clean.size() > kLongestList) {
        return {};
    }
    if (clean.ends_with('.')) {
        clean.pop_back();
    }
    const std::string_view separators = clean.find(';') != std::string::npos    ? ";\n"
                                        : clean.find('\n') != std::string::npos ? "\n"
                                                                                : ",";
    std::vector<ListedCode> codes;
    for (const std::string& piece : wordsOf(clean, separators)) {
        const std::string part = trimmed(piece);
        if (part.empty()) {
            continue;
        }
        std::optional<ListedCode> code = codeIn(part, form);
        const bool known = code && std::any_of(codes.begin(), codes.end(),
                                               [&](const ListedCode& one) { return one.code == code->code; });
        // Of one list all have a meaning, or none.
        const bool other = code && !codes.empty() && codes.front().text.empty() != code->text.empty();
        if (!code || known || other || codes.size() == kMostCodes) {
            return {};
        }
        codes.push_back(std::move(*code));
    }
    return codes.size() > 1 ? codes : std::vector<ListedCode>();
}

}  // namespace plumb::spec::importing
