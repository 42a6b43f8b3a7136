// A decoded source read at random places equals the whole decode, and each byte knows where it came from.
#include "unit/source/decoding_support.h"

#include <atomic>
#include <thread>

namespace plumb::source::test {
namespace {

std::string message(int number) {
    return "MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240102||ORU^R01|C" + std::to_string(number) + "|P|2.5\rPID|1||" +
           std::to_string(number * 7919) + "\rNTE|1||" + std::string(static_cast<std::size_t>(number % 90), 'x') +
           " & <" + std::to_string(number) + "> \"q\"\r";
}

// A sample of each writing, long enough for many blocks.
std::string sampleFor(std::string_view id, int messages) {
    static constexpr char kDigits[] = "0123456789abcdef";
    static constexpr char kBase64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string all;
    for (int n = 0; n < messages; ++n) {
        const std::string plain = message(n);
        if (id == "literal") {
            all += "12:00 INFO <VT>";
            for (const char c : plain) {
                all += c == '\r' ? (n % 2 ? std::string("<CR>") : std::string("\\r")) : std::string(1, c);
            }
            all += "<FS><CR>\n";
        } else if (id == "json") {
            all += "{\"n\":" + std::to_string(n) + ",\"other\":\"\\\"quoted\\\"\",\"m\":\"";
            for (const char c : plain) {
                all += c == '\r' ? "\\r" : c == '"' || c == '\\' ? "\\" + std::string(1, c) : std::string(1, c);
            }
            all += "\"}\n";
        } else if (id == "xml" || id == "mirth") {
            all += id == "xml"
                       ? "<m a='1'>"
                       : "<message><connectorMessages><connectorMessage><metaDataId>0</metaDataId><raw><content>";
            for (const char c : plain) {
                all += c == '\r' ? "&#xd;" : c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string(1, c);
            }
            all += id == "xml" ? "</m>\n" : "</content></raw></connectorMessage></connectorMessages></message>\n";
        } else if (id == "csv") {
            all += std::to_string(n) + ",\"";
            for (const char c : plain) {
                all += c == '"' ? "\"\"" : std::string(1, c);
            }
            all += "\",\"tail, with comma\"\n";
        } else if (id == "base64") {
            for (std::size_t i = 0; i < plain.size(); i += 3) {
                unsigned bits = 0;
                for (std::size_t k = 0; k < 3; ++k) {
                    bits = bits << 8 | (i + k < plain.size() ? static_cast<unsigned char>(plain[i + k]) : 0u);
                }
                const std::size_t characters = std::min<std::size_t>(plain.size() - i, 3) + 1;
                for (std::size_t k = 0; k < 4; ++k) {
                    all += k < characters ? kBase64[bits >> (18 - 6 * k) & 63] : '=';
                }
            }
            all += '\n';
        } else if (id == "indented") {
            all += "  12: ";
            for (const char c : plain) {
                all += c == '\r' ? "\n  13: " : std::string(1, c);
            }
            all += "\n";
        } else if (id == "utf16") {
            for (const char c : plain) {
                all += c;
                all += '\0';
            }
        } else {
            all += plain;
        }
    }
    if (id != "hexdump") {
        return all;
    }
    std::string dump;
    for (std::size_t i = 0; i < all.size(); i += 16) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            dump += kDigits[i >> shift & 15];
        }
        dump += ':';
        for (std::size_t k = i; k < std::min(all.size(), i + 16); ++k) {
            dump += k % 2 == 0 ? " " : "";
            dump += kDigits[static_cast<unsigned char>(all[k]) >> 4];
            dump += kDigits[static_cast<unsigned char>(all[k]) & 15];
        }
        dump += "  text\n";
    }
    return dump;
}

class EveryDecoder : public testing::TestWithParam<std::string> {};

TEST_P(EveryDecoder, WindowsEqualTheWholeDecode) {
    const std::string input = sampleFor(GetParam(), 400);
    const std::string whole = decodeWhole(GetParam(), input).text;
    ASSERT_GT(whole.size(), 20000u);
    for (const std::uint64_t blockBytes : {1u, 777u, 5000u, 262144u}) {
        const auto source = decodingSource(GetParam(), input, blockBytes);
        ASSERT_EQ(source->size(), whole.size()) << blockBytes;
        EXPECT_EQ(readWindow(*source, {0, source->size() + 5}), whole) << blockBytes;
        std::mt19937 random(7);
        for (int i = 0; i < 200; ++i) {
            const ByteRange range{random() % (whole.size() + 2), random() % 3000};
            const std::string expected =
                range.begin < whole.size() ? whole.substr(range.begin, range.length) : std::string();
            ASSERT_EQ(readWindow(*source, range), expected) << blockBytes << " at " << range.begin;
        }
    }
}

TEST_P(EveryDecoder, KnowsWhereEachByteCameFrom) {
    const std::string input = sampleFor(GetParam(), 60);
    const TracingSink whole = decodeWhole(GetParam(), input);
    const auto source = decodingSource(GetParam(), input, 3000);
    ASSERT_EQ(source->size(), whole.text.size());
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < whole.text.size(); ++i) {
        const std::uint64_t at = source->fileOffset(i);
        ASSERT_EQ(at, whole.origins[i].offset) << "byte " << i;
        ASSERT_GE(at, before) << "byte " << i;
        before = at;
        if (whole.origins[i].copied) {
            ASSERT_EQ(input[at], whole.text[i]) << "byte " << i;
        }
    }
    EXPECT_EQ(source->fileOffset(source->size()), input.size());
}

TEST_P(EveryDecoder, FindsEveryMessageInItsSample) {
    const std::string input = sampleFor(GetParam(), 60);
    EXPECT_EQ(detected(input), GetParam());
    const std::string whole = decodeWhole(GetParam(), input).text;
    std::size_t from = 0;
    for (int n = 0; n < 60; ++n) {
        std::string wanted = message(n);
        if (GetParam() == "indented") {
            std::replace(wanted.begin(), wanted.end(), '\r', '\n');
        }
        from = whole.find(wanted, from);
        ASSERT_NE(from, std::string::npos) << n;
    }
}

TEST_P(EveryDecoder, TakesAnyCutWithoutHarm) {
    const std::string input = sampleFor(GetParam(), 4);
    for (std::size_t cut = 0; cut < input.size(); cut += 3) {
        const std::string part = input.substr(0, cut);
        const auto source = decodingSource(GetParam(), part, 100);
        ASSERT_EQ(readWindow(*source, {0, source->size()}), decodeWhole(GetParam(), part).text) << cut;
    }
}

INSTANTIATE_TEST_SUITE_P(DecodingSource, EveryDecoder,
                         testing::Values("literal", "json", "xml", "csv", "base64", "hexdump", "mirth", "indented",
                                         "utf16"),
                         [](const auto& each) { return each.param; });

TEST(DecodingSource, MapsThroughADecoderBehindADecoder) {
    const std::string inner = sampleFor("json", 50);
    std::string outer;
    for (const char c : inner) {
        outer += c;
        outer += '\0';
    }
    Progress progress;
    auto first = decodingSource("utf16", outer, 2000);
    const auto second = DecodingSource::make(first, decoderFor("json", inner), {}, progress, 2000);
    ASSERT_TRUE(second.has_value());
    const TracingSink whole = decodeWhole("json", inner);
    ASSERT_EQ(readWindow(**second, {0, (*second)->size()}), whole.text);
    for (std::size_t i = 0; i < whole.text.size(); i += 11) {
        ASSERT_EQ((*second)->fileOffset(i), whole.origins[i].offset * 2) << i;
    }
}

TEST(DecodingSource, StopsWhenCancelled) {
    CancelSource cancel;
    cancel.stop();
    Progress progress;
    const std::string input = sampleFor("json", 10);
    const auto source = DecodingSource::make(std::make_shared<MemorySource>("memory", input), decoderFor("json", input),
                                             cancel.token(), progress);
    ASSERT_FALSE(source.has_value());
    EXPECT_EQ(source.error().id(), MessageId::Cancelled);
}

TEST(DecodingSource, CountsItsInputAsProgress) {
    Progress progress;
    const std::string input = sampleFor("csv", 50);
    ASSERT_TRUE(DecodingSource::make(std::make_shared<MemorySource>("memory", input), decoderFor("csv", input), {},
                                     progress, 500)
                    .has_value());
    EXPECT_EQ(progress.state().done, input.size());
}

TEST(DecodingSource, OfNothingIsEmpty) {
    const auto source = decodingSource("json", "");
    EXPECT_EQ(source->size(), 0u);
    EXPECT_EQ(readWindow(*source, {0, 10}), "");
    EXPECT_EQ(source->fileOffset(0), 0u);
}

TEST(DecodingSource, ServesManyReadersAtOnce) {
    const std::string input = sampleFor("xml", 2000);
    const std::string whole = decodeWhole("xml", input).text;
    const auto source = decodingSource("xml", input, 8000);
    std::atomic<int> wrong{0};
    std::vector<std::thread> readers;
    for (unsigned seed = 0; seed < 3; ++seed) {
        readers.emplace_back([&, seed] {
            std::mt19937 random(seed);
            WindowBuffer buffer;
            for (int i = 0; i < 300; ++i) {
                const ByteRange range{random() % whole.size(), random() % 20000};
                const auto view = source->window(range, buffer);
                wrong += view && asText(*view) == std::string_view(whole).substr(range.begin, range.length) ? 0 : 1;
            }
        });
    }
    for (std::thread& reader : readers) {
        reader.join();
    }
    EXPECT_EQ(wrong.load(), 0);
}

// An input that becomes shorter between the first pass and a window.
class ShrinkingSource final : public ByteSource {
public:
    explicit ShrinkingSource(std::string bytes)
        : m_bytes(std::move(bytes)) {}
    const std::string& name() const override { return m_name; }
    std::uint64_t size() const override { return m_bytes.size(); }
    Result<ByteView> window(ByteRange range, WindowBuffer&) const override { return slice(asBytes(m_bytes), range); }
    void shrinkTo(std::size_t size) { m_bytes.resize(size); }

private:
    std::string m_name = "shrinking";
    std::string m_bytes;
};

TEST(DecodingSource, TellsWhenItsInputShrank) {
    const std::string input = sampleFor("json", 200);
    const auto shrinking = std::make_shared<ShrinkingSource>(input);
    Progress progress;
    const auto source = DecodingSource::make(shrinking, decoderFor("json", input), {}, progress, 1000);
    ASSERT_TRUE(source.has_value());
    shrinking->shrinkTo(input.size() / 2);
    WindowBuffer buffer;
    const auto view = (*source)->window({(*source)->size() - 10, 10}, buffer);
    ASSERT_FALSE(view.has_value());
    EXPECT_EQ(view.error().id(), MessageId::SourceTruncated);
}

}  // namespace
}  // namespace plumb::source::test
