// The first byte picks the decoder, the second the size of the blocks, the rest is the file. Whatever it holds: windows
// equal the whole decode, places map into the file, and output stays in proportion to the input.
#include "source/decoders/registry.h"
#include "source/decoding_source.h"
#include "source/smat.h"

#include <cstdlib>
#include <string>

namespace {

using namespace plumb;
using namespace plumb::source;

constexpr std::size_t kLargest = 1u << 16;

class CollectingSink final : public DecodeSink {
public:
    explicit CollectingSink(std::uint64_t inputSize)
        : m_inputSize(inputSize) {}
    void copy(ByteView bytes, std::uint64_t offset) override {
        expect(offset + bytes.size() <= m_inputSize);
        text += asText(bytes);
    }
    void replace(std::string_view bytes, std::uint64_t offset, std::uint64_t length) override {
        expect(offset + length <= m_inputSize);
        text += bytes;
    }
    static void expect(bool holds) {
        if (!holds) {
            std::abort();
        }
    }

    std::string text;

private:
    std::uint64_t m_inputSize;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2 || size > kLargest) {
        return 0;
    }
    const ByteView file(data + 2, size - 2);
    static_cast<void>(detectDecoders(file));
    static_cast<void>(parseSmatIndex(asText(file)));

    const auto& kinds = decoderKinds();
    const DecoderKind& kind = kinds[data[0] % kinds.size()];
    const auto decoder = kind.make(file, {});
    CollectingSink whole(file.size());
    CollectingSink::expect(decoder->clone()->decode(file, 0, true, whole) == file.size());
    // Repeated lines of a hex dump are the only thing that grows; they have their own ceiling.
    CollectingSink::expect(kind.id == "hexdump" || whole.text.size() <= 4 * file.size() + 16);

    Progress progress;
    const auto input = std::make_shared<MemorySource>("memory", std::string(asText(file)));
    const auto decoded = DecodingSource::make(input, decoder->clone(), {}, progress, 1 + data[1] * 64u);
    CollectingSink::expect(decoded.has_value() && (*decoded)->size() == whole.text.size());
    WindowBuffer buffer;
    const std::uint64_t step = 1 + whole.text.size() / 7;
    for (std::uint64_t at = 0; at < whole.text.size(); at += step) {
        const auto view = (*decoded)->window({at, step}, buffer);
        CollectingSink::expect(view && asText(*view) == std::string_view(whole.text).substr(at, step));
        CollectingSink::expect((*decoded)->fileOffset(at) <= file.size());
    }
    return 0;
}
