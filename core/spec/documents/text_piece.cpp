#include "spec/documents/text_piece.h"

namespace plumb::spec {

std::size_t pieceOf(std::string_view text, std::size_t end, std::size_t longestReference) {
    constexpr std::size_t kLongestPiece = 1U << 18U;
    if (end <= kLongestPiece) {
        return end;
    }
    std::size_t at = kLongestPiece;
    while (at > kLongestPiece - 4 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
        --at;
    }
    const std::size_t mark = text.substr(0, at).rfind('&');
    return mark != std::string_view::npos && mark + longestReference >= at ? mark : at;
}

}  // namespace plumb::spec
