#include "unit/source/scan_support.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>

namespace plumb::source::test {

std::unique_ptr<OpenedSource> indexed(std::shared_ptr<ByteSource> bytes, const ScanOptions& options) {
    auto source = std::make_unique<OpenedSource>(std::move(bytes), std::vector<Note>{});
    Progress progress;
    const Result<void> done = source->index(options, {}, progress);
    EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().render());
    return done ? std::move(source) : nullptr;
}

std::unique_ptr<OpenedSource> indexedText(std::string text, const ScanOptions& options) {
    return indexed(std::make_shared<MemorySource>("text", std::move(text)), options);
}

std::unique_ptr<OpenedSource> indexedFile(const std::string& path, const ScanOptions& options) {
    Result<std::shared_ptr<FileSource>> file = FileSource::open(path);
    EXPECT_TRUE(file.has_value()) << (file ? "" : file.error().render());
    return file ? indexed(std::move(*file), options) : nullptr;
}

std::string messageText(const OpenedSource& source, std::uint64_t number) {
    WindowBuffer buffer;
    const Result<ByteView> bytes = source.message(MessageNumber(number), buffer);
    EXPECT_TRUE(bytes.has_value()) << (bytes ? "" : bytes.error().render());
    return bytes ? std::string(asText(*bytes)) : std::string();
}

std::vector<std::string> messageTexts(const OpenedSource& source) {
    std::vector<std::string> texts;
    for (std::uint64_t n = 0; n < source.size(); ++n) {
        texts.push_back(messageText(source, n));
    }
    return texts;
}

std::string joined(const OpenedSource& source) {
    std::string all;
    WindowBuffer buffer;
    const auto append = [&](ByteRange range) {
        const Result<ByteView> bytes = source.bytes().window(range, buffer);
        EXPECT_TRUE(bytes.has_value());
        if (bytes) {
            all += asText(*bytes);
        }
    };
    for (std::uint64_t n = 0; n < source.size(); ++n) {
        append(source.messages().gapBefore(n));
        append(source.messages()[MessageNumber(n)].range());
    }
    append(source.messages().gapBefore(source.size()));
    return all;
}

std::string indexText(const OpenedSource& source) {
    std::string out;
    for (std::uint64_t n = 0; n < source.size(); ++n) {
        const hl7::IndexEntry entry = source.messages()[MessageNumber(n)];
        const hl7::EntryFlags flags = entry.flags();
        out += std::to_string(entry.begin()) + '+' + std::to_string(entry.length()) + ' ';
        out += hl7::terminatorName(flags.terminator);
        out += flags.mllp ? " mllp" : "";
        out += flags.sharedFrame ? " shared" : "";
        out += flags.linePrefix ? " prefix" : "";
        out += flags.batchBefore ? " batch" : "";
        out += flags.junkBefore ? " junk" : "";
        out += flags.lastUnterminated ? " unterminated" : "";
        out += " #" + std::to_string(entry.headHash()) + '\n';
    }
    return out;
}

std::string summaryText(const OpenedSource& source) {
    const ScanSummary& s = source.summary();
    std::string out = "mllp " + std::to_string(s.mllp) + ", shared " + std::to_string(s.sharedFrames) + ", prefixed " +
                      std::to_string(s.prefixed) + ", junk " + std::to_string(s.junkBytes) + ", unterminated " +
                      std::to_string(s.unterminated) + ", CR/LF/CRLF " + std::to_string(s.terminators[0]) + '/' +
                      std::to_string(s.terminators[1]) + '/' + std::to_string(s.terminators[2]) + '\n';
    for (const EnvelopeSegment& segment : s.envelope) {
        out += std::string(envelopeId(segment.kind)) + " at " + std::to_string(segment.range.begin) + '+' +
               std::to_string(segment.range.length) + " behind " + std::to_string(segment.message) + " claims " +
               std::to_string(segment.claimed) + '\n';
    }
    return out;
}

std::string codesOf(const std::vector<Note>& notes) {
    std::set<std::string_view> codes;
    for (const Note& note : notes) {
        codes.insert(note.code());
    }
    std::string out;
    for (const std::string_view code : codes) {
        out += (out.empty() ? "" : " ") + std::string(code);
    }
    return out;
}

std::string shown(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '\r':
            out += "<CR>\n";
            break;
        case '\n':
            out += "<LF>\n";
            break;
        case '\x0b':
            out += "<VT>";
            break;
        case '\x1c':
            out += "<FS>";
            break;
        case '\0':
            out += "<NUL>";
            break;
        default:
            out += c;
        }
    }
    return out;
}

ScanOptions pieces(std::uint64_t bytes, unsigned threads) {
    ScanOptions options;
    options.threads = threads;
    options.pieceBytes = bytes;
    options.firstPieceBytes = bytes;
    return options;
}

std::string readFile(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace plumb::source::test
