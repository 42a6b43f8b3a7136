// Loading a spec with everything it extends.
//
// What a file is, its content says: YAML is read here, every other kind by an Importer of the table in importers.cpp.
#pragma once

#include "spec/lint.h"
#include "spec/spec.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

struct LoadedSpec {
    std::shared_ptr<const Spec> spec;
    std::vector<LintNote> notes;     ///< of the file itself and of what it extends
    std::vector<std::string> files;  ///< all that were read, this one first; Place::file is a number in it
};

/// A file (YAML, NIST folder or XML, HL7 message profile XML: by content) or the name of a shipped spec
/// ("hl7:2.5.1": the standard as published). Errors name file, line and column. Shipped specs are looked for in
/// `shippedFolders`.
[[nodiscard]] Result<LoadedSpec> loadSpec(const std::string& pathOrName,
                                          const std::vector<std::string>& shippedFolders);
[[nodiscard]] Result<LoadedSpec> loadSpec(const std::string& pathOrName);

/// Where specs lie that came with the program: beside it, or in share/plumbline/specs.
[[nodiscard]] std::vector<std::string> shippedSpecFolders();
/// Their names, sorted.
[[nodiscard]] std::vector<std::string> shippedSpecs(const std::vector<std::string>& folders);
/// The file that a path or a shipped name means; empty: neither.
[[nodiscard]] std::string specFile(const std::string& pathOrName, const std::vector<std::string>& shippedFolders);

/// The standard as published, made from the dictionary: every structure with its events. Segments, types and tables are
/// what Spec fills in.
[[nodiscard]] SpecDocument standardSpec(dictionary::Version version);
/// "hl7:2.5.1"
[[nodiscard]] std::optional<dictionary::Version> standardNamed(std::string_view name);

/// What an importer made of a file; notes say what it could not carry over, and where.
struct Imported {
    SpecDocument document;
    std::vector<Note> notes;
};

/// Reads one kind of spec that is not YAML. One more kind is one more entry in importers.cpp.
struct Importer {
    std::string_view name;  ///< for people: "NIST profile"
    /// `head` is the beginning of the file; empty for a folder.
    bool (*sniffs)(const std::string& path, bool isFolder, std::string_view head);
    Result<Imported> (*load)(const std::string& path);
};
[[nodiscard]] std::span<const Importer> importers();

}  // namespace plumb::spec
