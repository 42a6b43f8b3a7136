// Text in UTF-16 or UTF-32, either byte order, shown as UTF-8. The byte order mark is left out.
#include "source/decoders/kinds.h"
#include "source/decoders/message_text.h"

#include <algorithm>
#include <string>

namespace plumb::source {
namespace {

struct Layout {
    unsigned width = 2;  // bytes of a unit
    bool bigEndian = false;
};

std::uint32_t unitAt(ByteView text, std::size_t at, Layout layout) {
    std::uint32_t unit = 0;
    for (unsigned i = 0; i < layout.width; ++i) {
        const std::uint32_t byte = text[at + i];
        unit |= byte << (8 * (layout.bigEndian ? layout.width - 1 - i : i));
    }
    return unit;
}

bool isHigh(std::uint32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

class WideDecoder final : public StreamDecoder {
public:
    explicit WideDecoder(Layout layout)
        : m_layout(layout) {}

    std::size_t decode(ByteView input, std::uint64_t offset, bool last, DecodeSink& sink) override {
        const std::size_t width = m_layout.width;
        std::size_t i = 0;
        std::string ascii;  // a run of it is passed on at once: its bytes map in proportion
        const auto flush = [&] {
            if (!ascii.empty()) {
                sink.replace(ascii, offset + i - ascii.size() * width, ascii.size() * width);
                ascii.clear();
            }
        };
        while (i + width <= input.size()) {
            const std::uint32_t unit = unitAt(input, i, m_layout);
            if (unit < 0x80) {
                ascii += static_cast<char>(unit);
                i += width;
                continue;
            }
            flush();
            std::size_t used = width;
            std::uint32_t code = unit;
            if (width == 2 && isHigh(unit)) {
                if (i + 4 > input.size() && !last) {
                    return i;
                }
                const std::uint32_t low = i + 4 <= input.size() ? unitAt(input, i + 2, m_layout) : 0;
                if (low >= 0xDC00 && low < 0xE000) {
                    code = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                    used = 4;
                }
            }
            if (code != 0xFEFF || offset + i != 0) {
                sink.replace(utf8Of(code), offset + i, used);
            }
            i += used;
        }
        flush();
        if (last && i < input.size()) {
            sink.replace(utf8Of(0xFFFD), offset + i, input.size() - i);
            i = input.size();
        }
        return i;
    }
    std::unique_ptr<StreamDecoder> clone() const override { return std::make_unique<WideDecoder>(*this); }
    std::string_view name() const override { return "utf16"; }

private:
    Layout m_layout;
};

struct Guess {
    Layout layout;
    int confidence = 0;
};

// Zero bytes tell: text that is mostly ASCII has them at the same place of every unit.
Guess guessByZeros(ByteView head) {
    constexpr std::size_t kSample = 4096;
    const ByteView sample = head.first(std::min(head.size(), kSample) & ~std::size_t{3});
    std::size_t zeros[4] = {};
    for (std::size_t i = 0; i < sample.size(); ++i) {
        zeros[i % 4] += sample[i] == 0 ? 1u : 0u;
    }
    const std::size_t units = sample.size() / 4;
    const auto most = [&](std::size_t count) { return units >= 4 && count * 10 >= units * 6; };
    const auto few = [&](std::size_t count) { return count * 10 <= units; };
    if (most(zeros[1]) && most(zeros[2]) && most(zeros[3]) && few(zeros[0])) {
        return {{4, false}, 90};
    }
    if (most(zeros[0]) && most(zeros[1]) && most(zeros[2]) && few(zeros[3])) {
        return {{4, true}, 90};
    }
    if (most(zeros[1]) && most(zeros[3]) && few(zeros[0]) && few(zeros[2])) {
        return {{2, false}, 90};
    }
    if (most(zeros[0]) && most(zeros[2]) && few(zeros[1]) && few(zeros[3])) {
        return {{2, true}, 90};
    }
    return {};
}

Guess guess(ByteView head) {
    const auto starts = [&](std::string_view mark) { return asText(head).substr(0, mark.size()) == mark; };
    using namespace std::string_view_literals;
    if (starts("\xFF\xFE\0\0"sv)) {
        return {{4, false}, 99};
    }
    if (starts("\0\0\xFE\xFF"sv)) {
        return {{4, true}, 99};
    }
    if (starts("\xFF\xFE"sv)) {
        return {{2, false}, 99};
    }
    if (starts("\xFE\xFF"sv)) {
        return {{2, true}, 99};
    }
    return guessByZeros(head);
}

}  // namespace

DecoderKind utf16Kind() {
    return {"utf16", "UTF-16 or UTF-32, shown as UTF-8", [](ByteView head) { return guess(head).confidence; },
            [](ByteView head, const DecoderOptions&) -> std::unique_ptr<StreamDecoder> {
                return std::make_unique<WideDecoder>(guess(head).layout);
            }};
}

}  // namespace plumb::source
