#include "spec/xml/nist_spec.h"

#include "base/ascii.h"
#include "base/file.h"
#include "base/paths.h"
#include "spec/xml/nist_reading.h"
#include "spec/xml/nist_writing.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <system_error>

namespace plumb::spec {
namespace {

namespace fs = std::filesystem;

struct FileKind {
    std::string_view root;
    std::string_view name;
    void (*read)(const XmlElement& root, NistReading& reading);
    XmlNode (*write)(NistWriting& writing);
};

// In the order in which they must be read: each needs what those before it define.
constexpr std::array<FileKind, 6> kKinds{
    {{"ConformanceProfile", "Profile.xml", readNistProfile, writeNistProfile},
     {"ValueSetLibrary", "ValueSets.xml", readNistValueSets, writeNistValueSets},
     {"ValueSetBindingsContext", "ValueSetBindings.xml", readNistBindings, writeNistBindings},
     {"ConformanceContext", "Constraints.xml", readNistConstraints, writeNistConstraints},
     {"CoConstraintContext", "CoConstraints.xml", readNistCoConstraints, writeNistCoConstraints},
     {"ProfileSlicing", "Slicings.xml", readNistSlicings, writeNistSlicings}}};

constexpr std::size_t kHeadBytes = 8192;
constexpr std::size_t kMostFiles = 200;

const FileKind* kindOf(std::string_view root) {
    const auto found =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const FileKind& kind) { return kind.root == root; });
    return found != kKinds.end() ? &*found : nullptr;
}

std::string headOf(const std::string& path) {
    const Result<RandomAccessFile> file = RandomAccessFile::open(path);
    std::string head(kHeadBytes, '\0');
    if (!file) {
        return {};
    }
    const Result<std::size_t> got = file->readAt(0, {reinterpret_cast<std::uint8_t*>(head.data()), head.size()});
    head.resize(got ? *got : 0);
    return head;
}

using Documents = std::vector<XmlDocument>;

const XmlDocument* documentOf(const Documents& documents, const FileKind& kind) {
    const auto found = std::find_if(documents.begin(), documents.end(),
                                    [&](const XmlDocument& document) { return document.root().name == kind.root; });
    return found != documents.end() ? &*found : nullptr;
}

std::string missingFiles(const Documents& documents) {
    std::string missing;
    for (const FileKind& kind : kKinds) {
        if (documentOf(documents, kind) == nullptr) {
            missing += (missing.empty() ? "" : ", ") + std::string(kind.name);
        }
    }
    return missing;
}

std::optional<Error> whatIsWrong(const Documents& documents, const std::string& where) {
    for (const XmlDocument& document : documents) {
        const FileKind* kind = kindOf(document.root().name);
        if (kind == nullptr) {
            return Error(MessageId::SpecXmlRoot,
                         {document.name(), std::string(document.root().name), "ConformanceProfile"});
        }
        const XmlDocument* first = documentOf(documents, *kind);
        if (first != &document) {
            return Error(MessageId::SpecXmlTwice, {first->name(), document.name(), std::string(kind->root)});
        }
    }
    if (documents.empty()) {
        return Error(MessageId::SpecXmlNothing, {where});
    }
    const XmlDocument* profile = documentOf(documents, kKinds[0]);
    const bool setsOnly = documents.size() == 1 && documentOf(documents, kKinds[1]) != nullptr;
    if (profile == nullptr && !setsOnly) {
        return Error(MessageId::SpecXmlNoProfile, {where, documents.front().name()});
    }
    return std::nullopt;
}

Result<XmlImport> import(const Documents& documents, const std::string& where) {
    if (std::optional<Error> wrong = whatIsWrong(documents, where)) {
        return fail(std::move(*wrong));
    }
    XmlImport result;
    result.document.dictionary = false;  // such a profile says all itself
    NistReading reading(result.document, result.notes);
    for (const FileKind& kind : kKinds) {
        const XmlDocument* document = documentOf(documents, kind);
        if (document == nullptr) {
            continue;
        }
        reading.file = document->name();
        kind.read(document->root(), reading);
        if (&kind == kKinds.data() && result.document.messages.empty()) {
            return fail(MessageId::SpecXmlNoMessage, {document->name(), "Message"});
        }
    }
    for (const XmlDocument& document : documents) {
        document.noteUnseen(result.notes);
    }
    if (const std::string missing = missingFiles(documents); !missing.empty()) {
        result.notes.push_back({MessageId::SpecXmlMissingFiles, {where, missing}});
    }
    return result;
}

// The XML files of a folder that are of one kind or another; the one asked for is always among them.
Result<std::vector<std::string>> filesOf(const std::string& path) {
    std::error_code ignored;
    const bool isFolder = fs::is_directory(pathOf(path), ignored);
    const fs::path folder = isFolder ? pathOf(path) : fs::absolute(pathOf(path), ignored).parent_path();
    const Result<std::vector<std::string>> names = listFolder(textOf(folder));
    if (!names) {
        return fail(names.error());
    }
    std::vector<std::string> files;
    std::string asked;
    if (!isFolder) {
        files.push_back(path);
        asked = rootName(headOf(path));
    }
    for (const std::string& name : *names) {
        const std::string file = textOf(folder / pathOf(name));
        const bool isXml = name.size() > 4 && equalCaseBlind(name.substr(name.size() - 4), ".xml");
        if (!isXml || files.size() > kMostFiles || (!isFolder && fs::equivalent(pathOf(file), pathOf(path), ignored))) {
            continue;
        }
        const std::string root = rootName(headOf(file));
        if (kindOf(root) != nullptr && root != asked) {
            files.push_back(file);
        }
    }
    return files;
}

}  // namespace

Result<XmlImport> readNistSpec(const std::string& path) {
    const Result<std::vector<std::string>> files = filesOf(path);
    if (!files) {
        return fail(files.error());
    }
    Documents documents;
    for (const std::string& file : *files) {
        Result<XmlDocument> document = XmlDocument::read(file);
        if (!document) {
            return fail(std::move(document.error()));
        }
        documents.push_back(std::move(*document));
    }
    return import(documents, path);
}

Result<XmlImport> readNistFiles(std::vector<NistFile> files) {
    Documents documents;
    for (NistFile& file : files) {
        Result<XmlDocument> document = XmlDocument::parse(std::move(file.name), std::move(file.text));
        if (!document) {
            return fail(std::move(document.error()));
        }
        documents.push_back(std::move(*document));
    }
    return import(documents, "the export");
}

NistExport printNistSpec(const SpecDocument& document) {
    NistExport result;
    NistWriting writing(document);
    for (const FileKind& kind : kKinds) {
        result.files.push_back({std::string(kind.name), printXml(kind.write(writing))});
    }
    noteNistLosses(writing);
    result.notes = writing.notes();
    return result;
}

Result<std::vector<Note>> writeNistSpec(const SpecDocument& document, const std::string& folder, bool replace) {
    std::error_code error;
    fs::create_directories(pathOf(folder), error);
    if (error) {
        return fail(MessageId::FileCannotWrite, {folder, error.message()});
    }
    const NistExport result = printNistSpec(document);
    for (const NistFile& file : result.files) {
        const std::string path = textOf(pathOf(folder) / file.name);
        const Result<void> written = writeFile(path, asBytes(file.text), replace);
        if (!written) {
            return fail(written.error());
        }
    }
    return result.notes;
}

bool holdsNistSpec(const std::string& folder) {
    const Result<std::vector<std::string>> files = filesOf(folder);
    return files && !files->empty();
}

XmlSpecForm xmlSpecForm(std::string_view head) {
    const std::string root = rootName(head);
    if (root == "HL7v2xConformanceProfile") {
        return XmlSpecForm::MessageProfile;
    }
    return kindOf(root) != nullptr ? XmlSpecForm::Nist : XmlSpecForm::None;
}

}  // namespace plumb::spec
