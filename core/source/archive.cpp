#include "source/archive.h"

#include "source/glob.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace plumb::source {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t kReadBytes = 256 * 1024;
constexpr std::size_t kCopyBytes = 64 * 1024;

struct Magic {
    std::size_t at;
    std::string_view bytes;
};
constexpr std::array kMagics = {
    Magic{0, "\x1F\x8B\x08"sv},
    Magic{0, "\x28\xB5\x2F\xFD"sv},
    Magic{0, "BZh"sv},
    Magic{0, "\xFD"
             "7zXZ\0"sv},
    Magic{0, "PK\x03\x04"sv},
    Magic{0, "PK\x05\x06"sv},
    Magic{0, "7z\xBC\xAF\x27\x1C"sv},
    Magic{0, "\x04\x22\x4D\x18"sv},
    Magic{0, "\x1F\x9D"sv},
    Magic{257, "ustar"sv},
};

// libarchive reads through this; windows are kept until its next call.
struct Reader {
    const ByteSource* source = nullptr;
    const CancelToken* cancel = nullptr;
    Progress* progress = nullptr;  // of the outermost file only
    std::uint64_t at = 0;
    std::uint64_t reported = 0;
    WindowBuffer buffer;
    std::optional<Error> error;

    static la_ssize_t read(::archive*, void* self, const void** bytes) {
        auto& reader = *static_cast<Reader*>(self);
        if (reader.cancel->stopped()) {
            reader.error = Error(MessageId::Cancelled);
            return ARCHIVE_FATAL;
        }
        const auto view = reader.source->window({reader.at, kReadBytes}, reader.buffer);
        if (!view) {
            reader.error = view.error();
            return ARCHIVE_FATAL;
        }
        *bytes = view->data();
        reader.at += view->size();
        if (reader.progress && reader.at > reader.reported) {
            reader.progress->add(reader.at - reader.reported);
            reader.reported = reader.at;
        }
        return static_cast<la_ssize_t>(view->size());
    }
    static la_int64_t skip(::archive*, void* self, la_int64_t bytes) {
        auto& reader = *static_cast<Reader*>(self);
        const auto wanted = static_cast<std::uint64_t>(std::max<la_int64_t>(bytes, 0));
        const std::uint64_t skipped =
            std::min(wanted, reader.source->size() - std::min(reader.at, reader.source->size()));
        reader.at += skipped;
        return static_cast<la_int64_t>(skipped);
    }
    static la_int64_t seek(::archive*, void* self, la_int64_t offset, int whence) {
        auto& reader = *static_cast<Reader*>(self);
        const auto size = static_cast<la_int64_t>(reader.source->size());
        const la_int64_t base = whence == SEEK_CUR ? static_cast<la_int64_t>(reader.at) : whence == SEEK_END ? size : 0;
        if (offset < -base || offset > size - base) {
            return ARCHIVE_FATAL;
        }
        reader.at = static_cast<std::uint64_t>(base + offset);
        return base + offset;
    }
};

struct Closer {
    void operator()(::archive* archive) const { archive_read_free(archive); }
};
using ArchivePointer = std::unique_ptr<::archive, Closer>;

// Only what is built in: some of libarchive's other filters start programs.
ArchivePointer makeArchive() {
    ArchivePointer archive(archive_read_new());
    if (archive) {
        archive_read_support_filter_gzip(archive.get());
        archive_read_support_filter_bzip2(archive.get());
        archive_read_support_filter_xz(archive.get());
        archive_read_support_filter_zstd(archive.get());
        archive_read_support_filter_lz4(archive.get());
        archive_read_support_filter_compress(archive.get());
        archive_read_support_format_zip(archive.get());
        archive_read_support_format_7zip(archive.get());
        archive_read_support_format_tar(archive.get());
        archive_read_support_format_gnutar(archive.get());
        archive_read_support_format_empty(archive.get());
        archive_read_support_format_raw(archive.get());
    }
    return archive;
}

std::string_view lastPart(std::string_view path) {
    const std::size_t slash = path.find_last_of("/\\!");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

// A compressed file has one member without a name: "x.hl7.gz" holds "x.hl7".
std::string memberName(::archive* archive, archive_entry* entry, const std::string& archiveName, std::size_t number) {
    if (archive_format(archive) == ARCHIVE_FORMAT_RAW) {
        std::string_view name = lastPart(archiveName);
        for (const std::string_view suffix : {".gz"sv, ".zst"sv, ".bz2"sv, ".xz"sv, ".lz4"sv, ".Z"sv}) {
            if (name.size() > suffix.size() && name.substr(name.size() - suffix.size()) == suffix) {
                name.remove_suffix(suffix.size());
                break;
            }
        }
        return std::string(name);
    }
    const char* name = archive_entry_pathname_utf8(entry);
    if (!name) {
        name = archive_entry_pathname(entry);
    }
    return name ? name : "member " + std::to_string(number);
}

class Unpacker {
public:
    Unpacker(const UnpackOptions& options, const CancelToken& cancel, Unpacked& result)
        : m_options(options)
        , m_cancel(cancel)
        , m_left(options.limit)
        , m_result(result) {}

    // False when the work must stop: cancelled, or the ceiling is reached.
    bool run(const std::shared_ptr<const ByteSource>& source, unsigned depth, Progress* progress) {
        Reader reader;
        reader.source = source.get();
        reader.cancel = &m_cancel;
        reader.progress = progress;
        const ArchivePointer archive = makeArchive();
        if (!archive) {
            return problem(MessageId::OutOfMemory, {source->name()});
        }
        archive_read_set_seek_callback(archive.get(), Reader::seek);
        if (archive_read_open2(archive.get(), &reader, nullptr, Reader::read, Reader::skip, nullptr) != ARCHIVE_OK) {
            return damaged(*source, archive.get(), reader);
        }
        for (std::size_t number = 1;; ++number) {
            archive_entry* entry = nullptr;
            const int status = archive_read_next_header(archive.get(), &entry);
            if (m_cancel.stopped()) {
                return false;
            }
            if (status == ARCHIVE_EOF) {
                return true;
            }
            if (status < ARCHIVE_WARN) {
                if (archive_read_has_encrypted_entries(archive.get()) > 0) {
                    return problem(MessageId::ArchiveEncrypted, {source->name()});
                }
                return damaged(*source, archive.get(), reader);
            }
            const auto type = archive_entry_filetype(entry);
            if (type != AE_IFREG && !(type == 0 && archive_entry_hardlink(entry) == nullptr)) {
                continue;
            }
            const bool isRaw = archive_format(archive.get()) == ARCHIVE_FORMAT_RAW;
            if (isRaw &&
                archive_filter_count(archive.get()) < 2) {  // nothing took it for compressed: these are its own bytes
                return damaged(*source, archive.get(), reader);
            }
            const std::string name = source->name() + "!" + memberName(archive.get(), entry, source->name(), number);
            if (archive_entry_is_encrypted(entry)) {
                problem(MessageId::ArchiveEncrypted, {name});
                continue;
            }
            if (depth == 0 && !isRaw && !matchesGlob(m_options.nameGlob, lastPart(name))) {
                continue;
            }
            if (!member(archive.get(), entry, name, *source, reader, depth)) {
                return false;
            }
            if (m_broken) {
                m_broken = false;
                return true;
            }
        }
    }

private:
    bool member(::archive* archive, archive_entry* entry, const std::string& name, const ByteSource& source,
                Reader& reader, unsigned depth) {
        std::string bytes;
        if (archive_entry_size_is_set(entry)) {  // a claim, so it is trusted only so far
            constexpr std::uint64_t kTrusted = 64u << 20;
            const auto claimed = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(entry), 0));
            bytes.reserve(static_cast<std::size_t>(std::min({claimed, kTrusted, m_left})));
        }
        for (;;) {
            if (m_cancel.stopped()) {
                return false;
            }
            const std::size_t before = bytes.size();
            const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(kCopyBytes, m_left - before + 1));
            bytes.resize(before + wanted);
            const la_ssize_t got = archive_read_data(archive, bytes.data() + before, wanted);
            bytes.resize(before + static_cast<std::size_t>(std::max<la_ssize_t>(got, 0)));
            if (bytes.size() > m_left) {
                problem(MessageId::ArchiveTooLarge, {source.name(), std::to_string(m_options.limit)});
                return false;
            }
            if (got < 0) {
                if (archive_read_has_encrypted_entries(archive) > 0) {
                    problem(MessageId::ArchiveEncrypted, {name});
                } else {
                    damaged(source, archive, reader);
                }
                m_broken = true;  // a cut log still shows what is there
                break;
            }
            if (got == 0) {
                break;
            }
        }
        m_left -= bytes.size();
        return bytes.empty() || keep(name, std::move(bytes), depth);
    }

    bool keep(const std::string& name, std::string bytes, unsigned depth) {
        auto source = std::make_shared<MemorySource>(name, std::move(bytes));
        WindowBuffer buffer;
        const auto head = source->window({0, 512}, buffer);
        if (!head || !looksLikeArchive(*head)) {
            m_result.members.push_back(std::move(source));
            return true;
        }
        if (depth + 1 >= m_options.depth) {
            return problem(MessageId::ArchiveNested, {name, std::to_string(m_options.depth)});
        }
        const std::uint64_t packed = source->size();
        const bool broken = std::exchange(m_broken, false);
        const bool goOn = run(source, depth + 1, nullptr);
        m_broken = broken;
        m_left += packed;  // the packed form is let go
        return goOn;
    }

    bool problem(MessageId id, std::vector<std::string> arguments) {
        m_result.problems.push_back({id, std::move(arguments)});
        return true;
    }

    bool damaged(const ByteSource& source, ::archive* archive, const Reader& reader) {
        if (reader.error) {
            return problem(reader.error->id(), reader.error->arguments());
        }
        const char* reason = archive_error_string(archive);
        return problem(MessageId::ArchiveUnreadable,
                       {source.name(), std::string(reason ? reason : "it is damaged") + ", at byte " +
                                           std::to_string(std::min(reader.at, source.size()))});
    }

    const UnpackOptions& m_options;
    const CancelToken& m_cancel;
    std::uint64_t m_left;
    Unpacked& m_result;
    bool m_broken = false;
};

}  // namespace

bool looksLikeArchive(ByteView head) {
    const std::string_view text = asText(head);
    return std::any_of(kMagics.begin(), kMagics.end(), [&](const Magic& magic) {
        return text.size() >= magic.at + magic.bytes.size() && text.substr(magic.at, magic.bytes.size()) == magic.bytes;
    });
}

Result<Unpacked> unpack(const std::shared_ptr<const ByteSource>& archive, const UnpackOptions& options,
                        const CancelToken& cancel, Progress& progress) {
    Unpacked result;
    Unpacker(options, cancel, result).run(archive, 0, &progress);
    if (cancel.stopped()) {
        return fail(MessageId::Cancelled);
    }
    if (auto unchanged = archive->check(); !unchanged) {
        return fail(std::move(unchanged.error()));
    }
    if (result.members.empty() && result.problems.empty()) {
        return fail(MessageId::SourceEmpty, {archive->name()});
    }
    if (result.members.empty()) {
        const Note& first = result.problems.front();
        return fail(first.id, first.arguments);
    }
    return result;
}

}  // namespace plumb::source
