// What the tests of decoders share: decoding a text whole, through windows, and checking the map back to the file.
#pragma once

#include "source/decoders/registry.h"
#include "source/decoding_source.h"

#include <gtest/gtest.h>

#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::source::test {

inline const std::string kHeader = "MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240102030405||ORU^R01|C1|P|2.5";
inline const std::string kPid = "PID|1||4711^^^HOSP||TEST^ANNA||19700101|F";
inline const std::string kMessage = kHeader + "\r" + kPid + "\r";

inline std::string replaced(std::string text, const std::string& what, const std::string& with) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size()) {
        text.replace(at, what.size(), with);
    }
    return text;
}

inline std::string inJson(const std::string& text) {
    return replaced(replaced(replaced(text, "\\", "\\\\"), "\"", "\\\""), "\r", "\\r");
}

inline std::string inXml(const std::string& text) {
    return replaced(replaced(replaced(text, "&", "&amp;"), "<", "&lt;"), "\r", "&#xd;");
}

/// Collects the output, and for each byte where it came from.
class TracingSink final : public DecodeSink {
public:
    struct Origin {
        std::uint64_t offset = 0;
        bool copied = false;
    };

    void copy(ByteView bytes, std::uint64_t offset) override {
        text += asText(bytes);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            origins.push_back({offset + i, true});
        }
    }
    void replace(std::string_view bytes, std::uint64_t offset, std::uint64_t length) override {
        text += bytes;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            origins.push_back({offset + i * length / bytes.size(), false});
        }
    }

    std::string text;
    std::vector<Origin> origins;
};

inline std::unique_ptr<StreamDecoder> decoderFor(std::string_view id, std::string_view input,
                                                 const std::string& part = {}) {
    const DecoderKind* kind = findDecoder(id);
    return kind ? kind->make(asBytes(input.substr(0, kHeadBytes)), {part}) : nullptr;
}

inline TracingSink decodeWhole(std::string_view id, std::string_view input, const std::string& part = {}) {
    TracingSink sink;
    const auto decoder = decoderFor(id, input, part);
    EXPECT_EQ(decoder->decode(asBytes(input), 0, true, sink), input.size());
    return sink;
}

inline std::shared_ptr<DecodingSource> decodingSource(std::string_view id, const std::string& input,
                                                      std::uint64_t blockBytes = DecodingSource::kBlockBytes) {
    Progress progress;
    auto source = DecodingSource::make(std::make_shared<MemorySource>("memory", input), decoderFor(id, input), {},
                                       progress, blockBytes);
    EXPECT_TRUE(source.has_value());
    return source ? *source : nullptr;
}

inline std::string readWindow(const ByteSource& source, ByteRange range) {
    WindowBuffer buffer;
    const auto view = source.window(range, buffer);
    EXPECT_TRUE(view.has_value());
    return view ? std::string(asText(*view)) : std::string();
}

/// The id of the likeliest decoder, or "".
inline std::string detected(std::string_view head) {
    const auto candidates = detectDecoders(asBytes(head));
    return candidates.empty() ? std::string() : std::string(candidates.front().kind->id);
}

/// "\r" as "<CR>" and so on, so that a failure shows what differs.
inline std::string visible(std::string_view text) {
    std::string shown;
    for (const char c : text) {
        switch (c) {
        case '\r':
            shown += "<CR>";
            break;
        case '\n':
            shown += "<LF>\n";
            break;
        case '\x0B':
            shown += "<VT>";
            break;
        case '\x1C':
            shown += "<FS>";
            break;
        default:
            shown += c;
        }
    }
    return shown;
}

}  // namespace plumb::source::test
