#include "source/open.h"

#include "base/file.h"
#include "source/archive.h"
#include "source/capture_source.h"
#include "source/decoders/message_text.h"
#include "source/decoders/registry.h"
#include "source/decoding_source.h"
#include "source/file_source.h"
#include "source/folder.h"
#include "source/smat.h"

#include <algorithm>
#include <utility>

namespace plumb::source {
namespace {

// A writing inside a writing: UTF-16 around CSV around literal \r is the most that is seen.
constexpr unsigned kMostDecoders = 3;

Note noteOf(const Error& error) {
    return {error.id(), error.arguments()};
}

bool endsWith(const std::string& text, std::string_view end) {
    return text.size() >= end.size() && std::string_view(text).substr(text.size() - end.size()) == end;
}

std::string joined(const std::vector<std::string_view>& names) {
    std::string list;
    for (const std::string_view name : names) {
        list += list.empty() ? "" : ", ";
        list += name;
    }
    return list;
}

tl::unexpected<Error> unknownFormat(std::string_view name) {
    std::vector<std::string_view> known = {"hl7"};
    for (const DecoderKind& kind : decoderKinds()) {
        known.push_back(kind.id);
    }
    known.push_back("pcap");
    known.push_back("smat");
    return fail(MessageId::UnknownFormat, {std::string(name), joined(known)});
}

Result<void> checkOptions(const OpenOptions& options) {
    const auto parts = messageParts();
    if (!options.part.empty() && std::find(parts.begin(), parts.end(), options.part) == parts.end()) {
        return fail(MessageId::UnknownPart, {options.part, joined(parts)});
    }
    return {};
}

class HeadSink final : public DecodeSink {
public:
    void copy(ByteView bytes, std::uint64_t) override { m_text += asText(bytes); }
    void replace(std::string_view bytes, std::uint64_t, std::uint64_t) override { m_text += bytes; }
    [[nodiscard]] ByteView bytes() const { return asBytes(m_text); }

private:
    std::string m_text;
};

// The likeliest decoder that finds a message in the head; a likely one that finds none was a chance likeness.
std::unique_ptr<StreamDecoder> chooseDecoder(ByteView head, bool whole, const OpenOptions& options,
                                             const DecoderKind*& chosen) {
    for (const Candidate& candidate : detectDecoders(head)) {
        auto decoder = candidate.kind->make(head, {options.part});
        if (!decoder) {
            continue;
        }
        HeadSink decoded;
        static_cast<void>(decoder->clone()->decode(head, 0, whole, decoded));
        const bool wide = candidate.kind->id == "utf16";  // what it shows may need another decoder to show messages
        if (wide || findMessage(decoded.bytes(), 0) < decoded.bytes().size() || !options.part.empty()) {
            chosen = candidate.kind;
            return decoder;
        }
    }
    return nullptr;
}

Result<void> decodeWith(OpenedBytes& opened, const DecoderKind& kind, std::unique_ptr<StreamDecoder> decoder,
                        const CancelToken& cancel, Progress& progress) {
    auto decoding = DecodingSource::make(opened.bytes, std::move(decoder), cancel, progress);
    if (!decoding) {
        return fail(decoding.error());
    }
    opened.assumptions.push_back({MessageId::AssumedFormat, {std::string(kind.title)}});
    const auto& notes = (*decoding)->notes();
    opened.assumptions.insert(opened.assumptions.end(), notes.begin(), notes.end());
    opened.bytes = *decoding;
    return {};
}

Result<ByteView> headOf(const ByteSource& source, WindowBuffer& buffer) {
    return source.window({0, kHeadBytes}, buffer);
}

Result<OpenedBytes> interpretAs(OpenedBytes opened, const OpenOptions& options, const CancelToken& cancel,
                                Progress& progress) {
    std::string_view names = options.as;
    Progress silent;  // further passes go over the same file
    for (bool first = true; !names.empty(); first = false) {
        const std::size_t end = names.find('+');
        const std::string_view name = names.substr(0, end);
        names.remove_prefix(end == std::string_view::npos ? names.size() : end + 1);
        const DecoderKind* kind = findDecoder(name);
        if (!kind) {
            return unknownFormat(name);
        }
        WindowBuffer buffer;
        const auto head = headOf(*opened.bytes, buffer);
        if (!head) {
            return fail(head.error());
        }
        auto decoder = kind->make(*head, {options.part});
        if (auto done = decodeWith(opened, *kind, std::move(decoder), cancel, first ? progress : silent); !done) {
            return fail(done.error());
        }
    }
    return opened;
}

// Files that are no plain ones (pipes, devices) are read to their end.
Result<std::shared_ptr<ByteSource>> openFile(const std::string& path, std::uint64_t limit) {
    if (path != "-") {
        const auto file = RandomAccessFile::open(path);
        if (!file) {
            return fail(file.error());
        }
        if (file->isRegular()) {
            return FileSource::open(path);
        }
    }
    auto bytes = readAll(path, limit);
    if (!bytes) {
        return fail(bytes.error());
    }
    return std::make_shared<MemorySource>(path == "-" ? "standard input" : path, std::move(*bytes));
}

// x.msg with its x.idx beside it.
Result<bool> openSmatPair(const std::string& path, OpenedBytes& opened, const OpenOptions& options,
                          const CancelToken& cancel, Progress& progress) {
    if (!endsWith(path, ".msg") || (!options.as.empty() && options.as != "smat")) {
        return false;
    }
    const auto index = readAll(path.substr(0, path.size() - 4) + ".idx", options.unpackLimit);
    auto ranges = index ? parseSmatIndex(*index) : std::nullopt;
    if (!ranges) {
        return false;
    }
    auto decoding = DecodingSource::make(opened.bytes, makeRangeDecoder(std::move(*ranges)), cancel, progress);
    if (!decoding) {
        return fail(decoding.error());
    }
    opened.assumptions.push_back(
        {MessageId::AssumedFormat, {"Cloverleaf saved messages, found through their .idx file"}});
    opened.bytes = *decoding;
    return true;
}

class Opener {
public:
    Opener(const OpenOptions& options, const CancelToken& cancel, Progress& progress)
        : m_options(options)
        , m_cancel(cancel)
        , m_progress(progress) {}

    void path(const std::string& path) {
        auto file = openFile(path, m_options.unpackLimit);
        if (!file) {
            problem(file.error());
            return;
        }
        const bool glob = !m_fromFolder;
        OpenedBytes opened{*file, {}};
        const auto pair = openSmatPair(path, opened, m_options, m_cancel, m_progress);
        if (!pair) {
            problem(pair.error());
        } else if (*pair) {
            m_opening.sources.push_back(std::move(opened));
        } else {
            bytes(*file, glob);
        }
    }

    void folder(const Expanded& files) {
        m_fromFolder = true;
        m_opening.problems.insert(m_opening.problems.end(), files.problems.begin(), files.problems.end());
        for (const std::string& file : files.files) {
            if (m_cancel.stopped()) {
                return;
            }
            path(file);
        }
    }

    [[nodiscard]] Result<Opening> take() {
        if (m_cancel.stopped()) {
            return fail(MessageId::Cancelled);
        }
        if (m_opening.sources.empty() && !m_opening.problems.empty()) {
            return fail(m_opening.problems.front().id, m_opening.problems.front().arguments);
        }
        return std::move(m_opening);
    }

private:
    void bytes(const std::shared_ptr<ByteSource>& source, bool glob) {
        WindowBuffer buffer;
        const auto head = source->window({0, 512}, buffer);
        if (!head) {
            problem(head.error());
            return;
        }
        if (looksLikeArchive(*head)) {
            members(source, glob);
        } else if (m_options.as == "smat" || (m_options.as.empty() && looksLikeSqlite(*head))) {
            database(*source);
        } else if (m_options.as.empty() && endsWith(source->name(), ".smatdb")) {
            problem(Error(MessageId::ArchiveEncrypted, {source->name()}));  // SQLCipher leaves no mark of SQLite
        } else {
            plain(source);
        }
    }

    void members(const std::shared_ptr<ByteSource>& source, bool glob) {
        UnpackOptions options;
        options.limit = m_options.unpackLimit;
        options.nameGlob = glob ? m_options.nameGlob : std::string();
        auto unpacked = unpack(source, options, m_cancel, m_progress);
        if (!unpacked) {
            problem(unpacked.error());
            return;
        }
        m_opening.problems.insert(m_opening.problems.end(), unpacked->problems.begin(), unpacked->problems.end());
        for (const auto& member : unpacked->members) {
            WindowBuffer buffer;
            const auto head = member->window({0, 512}, buffer);
            if (head && looksLikeSqlite(*head)) {
                database(*member);
            } else {
                plain(member);
            }
        }
    }

    void database(const ByteSource& source) {
        auto messages = openSmatDatabase(source, m_options.unpackLimit, m_cancel);
        if (!messages) {
            problem(messages.error());
            return;
        }
        m_opening.sources.push_back({*messages, {{MessageId::AssumedFormat, {"a Cloverleaf SMAT database"}}}});
    }

    void plain(const std::shared_ptr<ByteSource>& source) {
        auto opened = interpret(source, m_options, m_cancel, m_progress);
        if (opened) {
            m_opening.sources.push_back(std::move(*opened));
        } else {
            problem(opened.error());
        }
    }

    void problem(const Error& error) { m_opening.problems.push_back(noteOf(error)); }

    const OpenOptions& m_options;
    const CancelToken& m_cancel;
    Progress& m_progress;
    bool m_fromFolder = false;
    Opening m_opening;
};

Result<OpenedBytes> openCapture(const std::shared_ptr<ByteSource>& file, const CancelToken& cancel,
                                Progress& progress) {
    auto capture = CaptureSource::open(file, cancel, progress);
    if (!capture) {
        return fail(capture.error());
    }
    return OpenedBytes{*capture, (*capture)->notes()};
}

}  // namespace

Result<OpenedBytes> interpret(std::shared_ptr<ByteSource> bytes, const OpenOptions& options, const CancelToken& cancel,
                              Progress& progress) {
    OpenedBytes opened{std::move(bytes), {}};
    if (options.as == "hl7") {
        return opened;
    }
    if (options.as == "pcap") {
        return openCapture(opened.bytes, cancel, progress);
    }
    if (!options.as.empty()) {
        return interpretAs(std::move(opened), options, cancel, progress);
    }
    Progress silent;
    for (unsigned n = 0; n < kMostDecoders; ++n) {
        WindowBuffer buffer;
        const auto head = headOf(*opened.bytes, buffer);
        if (!head) {
            return fail(head.error());
        }
        if (n == 0 && CaptureSource::looksLikeOne(*head)) {
            return openCapture(opened.bytes, cancel, progress);
        }
        const DecoderKind* kind = nullptr;
        auto decoder = chooseDecoder(*head, head->size() == opened.bytes->size(), options, kind);
        if (!decoder) {
            break;
        }
        if (auto done = decodeWith(opened, *kind, std::move(decoder), cancel, n == 0 ? progress : silent); !done) {
            return fail(done.error());
        }
    }
    return opened;
}

Result<Opening> openBytes(const std::string& path, const OpenOptions& options, const CancelToken& cancel,
                          Progress& progress) {
    if (auto fine = checkOptions(options); !fine) {
        return fail(fine.error());
    }
    Opener opener(options, cancel, progress);
    if (isFolder(path)) {
        FolderOptions folder;
        folder.recursive = options.recursive;
        folder.nameGlob = options.nameGlob;
        folder.containing = options.containing;
        folder.containingWithin = options.containingWithin;
        const auto files = expandPaths({path}, folder, cancel);
        if (!files) {
            return fail(files.error());
        }
        opener.folder(*files);
    } else {
        opener.path(path);
    }
    return opener.take();
}

}  // namespace plumb::source
