#include "spec/documents/office_package.h"

#include "base/ascii.h"
#include "spec/documents/document_text.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

namespace plumb::spec {
namespace {

constexpr std::uint64_t kSmallPackage = std::uint64_t{32} << 20;  // so much any file may unpack to
constexpr std::uint64_t kMostRatio = 200;                         // sheets full of repetition reach 50
constexpr std::size_t kMostEntries = 20'000;
constexpr std::size_t kMostRelations = 100'000;  // of one part
constexpr std::size_t kLongestTarget = 2000;     // those of workbooks to other files are the longest
constexpr std::size_t kChunk = 64 * 1024;

struct ArchiveCloser {
    void operator()(::archive* archive) const { archive_read_free(archive); }
};

bool endsWithAnyCase(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && equalCaseBlind(text.substr(text.size() - end.size()), end);
}

std::string partName(std::string_view name) {
    std::string out(name);
    std::replace(out.begin(), out.end(), '\\', '/');
    out.erase(0, std::min(out.find_first_not_of('/'), out.size()));
    return out;
}

// Parts that say nothing of what is shown; those of pivot tables may be larger than all others together.
bool isNeeded(std::string_view path) {
    constexpr std::string_view kFolders[] = {"/pivotCache/", "/theme/", "/charts/", "/externalLinks/", "/glossary/"};
    const bool inside = std::any_of(std::begin(kFolders), std::end(kFolders), [path](std::string_view folder) {
        return path.find(folder) != std::string_view::npos;
    });
    return !inside && !path.starts_with("customXml/") && !path.ends_with("/calcChain.xml") &&
           (endsWithAnyCase(path, ".xml") || endsWithAnyCase(path, ".rels"));
}

std::string folderOf(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash + 1));
}

// "../comments1.xml" as seen from "xl/worksheets/".
std::string resolved(std::string folder, std::string_view target) {
    if (!target.empty() && target.front() == '/') {
        return partName(target);
    }
    while (target.substr(0, 3) == "../") {
        target.remove_prefix(3);
        folder = folder.empty() ? folder : folderOf(std::string_view(folder).substr(0, folder.size() - 1));
    }
    return partName(folder + std::string(target.substr(0, 2) == "./" ? target.substr(2) : target));
}

}  // namespace

class OfficeUnpacking {
public:
    OfficeUnpacking(OfficePackage& package, std::uint64_t limit, CancelToken cancel)
        : m_package(package)
        , m_limit(limit)
        , m_cancel(std::move(cancel)) {}

    std::optional<Error> run(std::string_view bytes) {
        const std::unique_ptr<::archive, ArchiveCloser> archive(archive_read_new());
        if (!archive) {
            return Error(MessageId::OutOfMemory, {m_package.m_name});
        }
        archive_read_support_format_zip_seekable(archive.get());
        if (archive_read_open_memory(archive.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
            return damagedAt("zip");
        }
        for (std::size_t count = 0; count < kMostEntries; ++count) {
            archive_entry* entry = nullptr;
            const int status = archive_read_next_header(archive.get(), &entry);
            if (status == ARCHIVE_EOF) {
                return std::nullopt;
            }
            if (status < ARCHIVE_WARN) {
                return damagedAt("zip");
            }
            if (auto error = member(archive.get(), entry)) {
                return error;
            }
        }
        return damagedAt("zip");
    }

private:
    [[nodiscard]] Error damagedAt(const std::string& where) const {
        return Error(MessageId::SpecDocumentDamaged, {m_package.m_name, where});
    }

    std::optional<Error> member(::archive* archive, archive_entry* entry) {
        const char* given = archive_entry_pathname(entry);
        const std::string path = partName(given ? given : "");
        if (archive_entry_is_encrypted(entry)) {
            return Error(MessageId::SpecDocumentEncrypted, {m_package.m_name});
        }
        if (endsWithAnyCase(path, "vbaProject.bin") || path.find("/macrosheets/") != std::string::npos) {
            m_package.m_macros.push_back(path);
        }
        // Of two parts with one name the first counts, as in Office.
        if (!isNeeded(path) || m_package.m_parts.count(path) > 0) {
            return std::nullopt;
        }
        std::string text;
        if (auto error = read(archive, entry, path, text)) {
            return error;
        }
        // Parts are UTF-8 nearly always; the standard allows UTF-16.
        m_package.m_parts.emplace(path, documentUtf8(std::move(text)));
        return std::nullopt;
    }

    // What a part unpacks to stands before it: what is too much is not unpacked at all, and memory is taken once. Where
    // it stands wrong, the part is damaged.
    std::optional<Error> read(::archive* archive, archive_entry* entry, const std::string& path, std::string& text) {
        const std::uint64_t left = m_limit - m_unpacked;
        const bool said = archive_entry_size_is_set(entry) != 0;
        const auto size = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(entry), 0));
        if (said && size > left) {
            return tooMuch();
        }
        text.reserve(said ? static_cast<std::size_t>(size) : 0);
        std::vector<char> chunk(kChunk);
        for (;;) {
            if (m_cancel.stopped()) {
                return Error(MessageId::Cancelled);
            }
            const la_ssize_t got = archive_read_data(archive, chunk.data(), chunk.size());
            if (got == 0) {
                m_unpacked += text.size();
                return std::nullopt;
            }
            if (got < 0 || (said && text.size() + static_cast<std::size_t>(got) > size)) {
                return damagedAt(path);
            }
            text.append(chunk.data(), static_cast<std::size_t>(got));
            if (text.size() > left) {
                return tooMuch();
            }
        }
    }

    [[nodiscard]] Error tooMuch() const {
        return Error(MessageId::SpecDocumentUnpacked, {m_package.m_name, std::to_string(m_limit)});
    }

    OfficePackage& m_package;
    std::uint64_t m_limit;
    std::uint64_t m_unpacked = 0;
    CancelToken m_cancel;
};

Result<OfficePackage> OfficePackage::open(std::string_view bytes, const std::string& name,
                                          const DocumentLimits& limits) {
    OfficePackage package;
    package.m_name = name;
    *package.m_allowance = {limits.elements, limits.cancel};
    const std::uint64_t limit = std::min(limits.unpackedBytes, kSmallPackage + kMostRatio * bytes.size());
    if (auto error = OfficeUnpacking(package, limit, limits.cancel).run(bytes)) {
        return fail(*std::move(error));
    }
    package.m_mainPart = targetOf(package.relationsOf(""), "officeDocument");
    return package;
}

std::string_view OfficePackage::part(const std::string& path) const {
    const auto found = m_parts.find(path);
    return found == m_parts.end() ? std::string_view() : std::string_view(found->second);
}

OfficePackage::Relations OfficePackage::relationsOf(const std::string& path) const {
    const std::string folder = folderOf(path);
    XmlPull source = xml(folder + "_rels/" + path.substr(folder.size()) + ".rels");
    Relations relations;
    while (source.step() && relations.size() < kMostRelations) {
        if (source.starts("Relationship")) {
            Relation relation;
            relation.type = fileNameOf(source.attribute("Type").substr(0, kLongestTarget));
            relation.external = equalCaseBlind(source.attribute("TargetMode"), "External");
            const std::string target = source.attribute("Target").substr(0, kLongestTarget);
            relation.target = relation.external ? target : resolved(folder, target);
            relations.emplace(source.attribute("Id").substr(0, kLongestTarget), std::move(relation));
        }
    }
    return relations;
}

std::string OfficePackage::targetOf(const Relations& relations, std::string_view type) {
    for (const auto& [id, relation] : relations) {
        if (relation.type == type && !relation.external) {
            return relation.target;
        }
    }
    return {};
}

std::string OfficePackage::title() const {
    XmlPull source = xml(targetOf(relationsOf(""), "core-properties"));
    while (source.step()) {
        if (source.starts("title")) {
            return tidyText(source.innerText()).text;
        }
    }
    return {};
}

Error OfficePackage::tooMuchAt(const XmlPull& xml) const {
    return Error(MessageId::SpecDocumentUnpacked, {m_name, std::to_string(xml.at())});
}

Error OfficePackage::errorAt(const std::string& path, const XmlPull& xml) const {
    if (xml.token() == XmlPull::Token::Stopped) {
        return Error(MessageId::Cancelled);
    }
    if (xml.token() == XmlPull::Token::TooDeep) {
        return Error(MessageId::SpecDocumentTooDeep, {m_name, path, std::to_string(XmlPull::kMostDepth)});
    }
    if (xml.token() == XmlPull::Token::TooMany) {
        return tooMuchAt(xml);
    }
    return Error(MessageId::SpecDocumentDamaged, {m_name, path + ", byte " + std::to_string(xml.at())});
}

}  // namespace plumb::spec
