#include "spec/documents/office_package.h"

#include "base/ascii.h"
#include "spec/documents/document_text.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace plumb::spec {
namespace {

constexpr std::uint64_t kSmallPackage = std::uint64_t{32} << 20;  // so much any file may unpack to
constexpr std::uint64_t kMostRatio = 200;                         // sheets full of repetition reach 50
constexpr std::size_t kMostEntries = 20'000;
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
    OfficeUnpacking(OfficePackage& package, std::uint64_t limit)
        : m_package(package)
        , m_limit(limit) {}

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
        if (!endsWithAnyCase(path, ".xml") && !endsWithAnyCase(path, ".rels")) {
            return std::nullopt;
        }
        std::string text;
        if (auto error = read(archive, path, text)) {
            return error;
        }
        // Parts are UTF-8 nearly always; the standard allows UTF-16.
        m_package.m_parts.emplace(path, documentUtf8(text));
        return std::nullopt;
    }

    std::optional<Error> read(::archive* archive, const std::string& path, std::string& text) {
        for (;;) {
            const std::size_t before = text.size();
            text.resize(before + kChunk);
            const la_ssize_t got = archive_read_data(archive, text.data() + before, kChunk);
            text.resize(before + static_cast<std::size_t>(std::max<la_ssize_t>(got, 0)));
            m_unpacked += text.size() - before;
            if (m_unpacked > m_limit) {
                return Error(MessageId::SpecDocumentUnpacked, {m_package.m_name, std::to_string(m_limit)});
            }
            if (got < 0) {
                return damagedAt(path);
            }
            if (got == 0) {
                return std::nullopt;
            }
        }
    }

    OfficePackage& m_package;
    std::uint64_t m_limit;
    std::uint64_t m_unpacked = 0;
};

Result<OfficePackage> OfficePackage::open(std::string_view bytes, const std::string& name,
                                          const DocumentLimits& limits) {
    OfficePackage package;
    package.m_name = name;
    const std::uint64_t limit = std::min(limits.unpackedBytes, kSmallPackage + kMostRatio * bytes.size());
    if (auto error = OfficeUnpacking(package, limit).run(bytes)) {
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
    XmlPull xml(part(folder + "_rels/" + path.substr(folder.size()) + ".rels"));
    Relations relations;
    while (xml.step()) {
        if (xml.starts("Relationship")) {
            Relation relation;
            relation.type = fileNameOf(xml.attribute("Type"));
            relation.external = equalCaseBlind(xml.attribute("TargetMode"), "External");
            const std::string target = xml.attribute("Target");
            relation.target = relation.external ? target : resolved(folder, target);
            relations.emplace(xml.attribute("Id"), std::move(relation));
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
    XmlPull xml(part(targetOf(relationsOf(""), "core-properties")));
    while (xml.step()) {
        if (xml.starts("title")) {
            return tidyText(xml.innerText()).text;
        }
    }
    return {};
}

Error OfficePackage::errorAt(const std::string& path, const XmlPull& xml) const {
    if (xml.token() == XmlPull::Token::TooDeep) {
        return Error(MessageId::SpecDocumentTooDeep, {m_name, path, std::to_string(XmlPull::kMostDepth)});
    }
    return Error(MessageId::SpecDocumentDamaged, {m_name, path + ", byte " + std::to_string(xml.at())});
}

}  // namespace plumb::spec
