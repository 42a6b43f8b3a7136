#include "spec/load_spec.h"

#include "base/file.h"
#include "base/paths.h"
#include "spec/layering.h"
#include "spec/load_text.h"
#include "spec/near_names.h"
#include "spec/spec_yaml.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>

namespace plumb::spec {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestFile = std::uint64_t(64) << 20;
constexpr std::size_t kHead = 4096;
constexpr std::size_t kDeepestChain = 16;
constexpr std::size_t kMostFiles = 200;

/// One name for one file, however it is written.
std::string canonical(const std::string& path) {
    std::error_code error;
    const fs::path found = fs::weakly_canonical(pathOf(path), error);
    return error ? path : textOf(found);
}

class Loader {
public:
    /// `texts`: gets what is read, as it is read.
    explicit Loader(const std::vector<std::string>& shipped, const SpecTexts& instead, SpecTexts* texts = nullptr)
        : m_shipped(shipped)
        , m_instead(instead)
        , m_texts(texts) {}

    Result<LoadedSpec> load(const std::string& pathOrName) { return finished(whole(pathOrName, {})); }

    Result<LoadedSpec> loadText(std::string_view text, const std::string& file) {
        m_chain.push_back(canonical(file));
        m_names.push_back(file);
        m_files.push_back(file);
        ReadSpec read = readSpecYaml(text, file);
        if (!read.notes.empty()) {
            return fail(asError(read.notes.front(), read.notes.size() - 1));
        }
        return finished(overExtended(std::move(read.document), file));
    }

private:
    Result<LoadedSpec> finished(Result<SpecDocument> document) {
        if (!document) {
            return fail(std::move(document.error()));
        }
        LoadedSpec loaded;
        loaded.spec = std::make_shared<const Spec>(*std::move(document));
        loaded.notes = std::move(m_notes);
        loaded.files = std::move(m_files);
        return loaded;
    }

    /// The spec of that name laid over all it extends. `from` is the folder that relative paths start from.
    Result<SpecDocument> whole(const std::string& pathOrName, const std::string& from) {
        if (const std::optional<dictionary::Version> version = standardNamed(pathOrName)) {
            return standardSpec(*version);
        }
        const std::string file = locate(pathOrName, from);
        if (file.empty()) {
            return notFound(pathOrName);
        }
        const std::string key = canonical(file);
        if (const auto known = m_known.find(key); known != m_known.end()) {
            return known->second;
        }
        if (std::find(m_chain.begin(), m_chain.end(), key) != m_chain.end()) {
            return fail(MessageId::SpecCircle, {chainTo(file)});
        }
        if (m_chain.size() >= kDeepestChain || m_files.size() >= kMostFiles) {
            return fail(MessageId::SpecChain, {file, std::to_string(kDeepestChain), std::to_string(kMostFiles)});
        }
        m_chain.push_back(key);
        m_names.push_back(file);
        Result<SpecDocument> document = read(file);
        if (document) {
            document = overExtended(*std::move(document), file);
        }
        m_chain.pop_back();
        m_names.pop_back();
        if (document) {
            m_known.emplace(key, *document);
        }
        return document;
    }

    Result<SpecDocument> overExtended(SpecDocument document, const std::string& file) {
        const std::string folder = textOf(pathOf(file).parent_path());
        std::optional<SpecDocument> below;
        for (const std::string& name : document.extends) {
            Result<SpecDocument> one = whole(name, folder);
            if (!one) {
                return one;
            }
            below = below ? layered(*below, *one) : *std::move(one);
        }
        for (LintNote& note : lint(document, below ? &*below : nullptr)) {
            note.file = file;
            m_notes.push_back(std::move(note));
        }
        return below ? layered(*below, document) : std::move(document);
    }

    std::string locate(const std::string& name, const std::string& from) const {
        if (!from.empty() && !pathOf(name).is_absolute()) {
            std::string beside = textOf(pathOf(from) / pathOf(name));
            std::error_code ignored;
            if (isInstead(beside) || fs::exists(pathOf(beside), ignored)) {
                return beside;
            }
        }
        return isInstead(name) ? name : specFile(name, m_shipped);
    }

    bool isInstead(const std::string& file) const { return !m_instead.empty() && m_instead.count(canonical(file)) > 0; }

    void note(const std::string& file, std::string text) {
        if (!m_texts) {
            return;
        }
        const std::string whole = canonical(file);
        for (const std::string& folder : m_shipped) {
            if (whole.starts_with(canonical(folder) + '/')) {
                return;
            }
        }
        m_texts->insert_or_assign(whole, std::move(text));
    }

    tl::unexpected<Error> notFound(const std::string& name) const {
        if (name.starts_with("hl7:")) {
            std::vector<std::string_view> versions;
            for (const dictionary::Version version : dictionary::kVersions) {
                versions.push_back(dictionary::versionName(version));
            }
            std::string all;
            for (const std::string_view version : versions) {
                all += (all.empty() ? "" : ", ") + std::string(version);
            }
            return fail(MessageId::SpecNoStandard, {name, all});
        }
        const std::vector<std::string> shipped = shippedSpecs(m_shipped);
        const std::vector<std::string_view> names(shipped.begin(), shipped.end());
        const std::string near = nearName(name, names);
        return near.empty() ? fail(MessageId::SpecNotFound, {name}) : fail(MessageId::SpecNotFoundNear, {name, near});
    }

    std::string chainTo(const std::string& file) const {
        std::string text;
        for (const std::string& name : m_names) {
            text += name + " -> ";
        }
        return text + file;
    }

    Result<SpecDocument> read(const std::string& file) {
        const auto number = static_cast<std::uint16_t>(m_files.size());
        m_files.push_back(file);
        if (isInstead(file)) {
            return parse(m_instead.find(canonical(file))->second, file, number);
        }
        std::error_code ignored;
        const bool isFolder = fs::is_directory(pathOf(file), ignored);
        std::string text;
        if (!isFolder) {
            Result<std::string> bytes = readAll(file, kLargestFile);
            if (!bytes) {
                return fail(std::move(bytes.error()));
            }
            text = *std::move(bytes);
        }
        const std::string_view head = std::string_view(text).substr(0, kHead);
        for (const Importer& importer : importers()) {
            if (importer.sniffs(file, isFolder, head)) {
                return import(importer, file);
            }
        }
        if (isFolder) {
            return fail(MessageId::SpecFolder, {file});
        }
        note(file, text);
        return parse(text, file, number);
    }

    Result<SpecDocument> parse(std::string_view text, const std::string& file, std::uint16_t number) {
        ReadSpec read = readSpecYaml(text, file, number);
        if (!read.notes.empty()) {
            return fail(asError(read.notes.front(), read.notes.size() - 1));
        }
        return std::move(read.document);
    }

    Result<SpecDocument> import(const Importer& importer, const std::string& file) {
        Result<Imported> imported = importer.load(file);
        if (!imported) {
            return fail(std::move(imported.error()));
        }
        for (Note& note : imported->notes) {
            m_notes.push_back({LintLevel::Warning, file, {}, std::move(note)});
        }
        if (m_texts) {
            note(file, writeSpecYaml(imported->document));
        }
        return std::move(imported->document);
    }

    const std::vector<std::string>& m_shipped;
    const SpecTexts& m_instead;
    SpecTexts* m_texts;
    std::map<std::string, SpecDocument> m_known;
    std::vector<std::string> m_chain, m_names;  ///< what is being read, from the outermost on
    std::vector<std::string> m_files;
    std::vector<LintNote> m_notes;
};

}  // namespace

Result<LoadedSpec> loadSpec(const std::string& pathOrName, const std::vector<std::string>& shippedFolders) {
    return loadSpecWith(pathOrName, shippedFolders, {});
}

Result<LoadedSpec> loadSpecWith(const std::string& pathOrName, const std::vector<std::string>& shippedFolders,
                                const SpecTexts& instead) {
    return Loader(shippedFolders, instead).load(pathOrName);
}

SpecTexts specTexts(const std::string& pathOrName, const std::vector<std::string>& shippedFolders,
                    const SpecTexts& instead) {
    SpecTexts texts;
    (void)Loader(shippedFolders, instead, &texts).load(pathOrName);
    return texts;
}

Result<LoadedSpec> loadSpecText(std::string_view text, const std::string& file,
                                const std::vector<std::string>& shippedFolders) {
    const SpecTexts none;
    return Loader(shippedFolders, none).loadText(text, file);
}

Result<LoadedSpec> loadSpec(const std::string& pathOrName) {
    return loadSpec(pathOrName, shippedSpecFolders());
}

}  // namespace plumb::spec
