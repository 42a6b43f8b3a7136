// Specs in the XML of NIST and IGAMT: one folder with Profile.xml, Constraints.xml, ValueSets.xml,
// ValueSetBindings.xml, CoConstraints.xml and Slicings.xml, or with the first three, which then hold the rest.
//
// Groups are known by ID there and by name here, and paths are positions there and names here: both are translated by
// the profile's own structure. IDs of groups and of the files themselves are made anew on writing.
#pragma once

#include "base/result.h"
#include "spec/xml/xml_import.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// `path` is the folder or any file of it. Files are told by what they hold; their names are free.
[[nodiscard]] Result<XmlImport> readNistSpec(const std::string& path);

/// The text of one file of an export, and what notes call it.
struct NistFile {
    std::string name;
    std::string text;
};
/// The files of one export, in any order.
[[nodiscard]] Result<XmlImport> readNistFiles(std::vector<NistFile> files);

/// All six files. Notes say what has no place in them.
struct NistExport {
    std::vector<NistFile> files;
    std::vector<Note> notes;
};
[[nodiscard]] NistExport printNistSpec(const SpecDocument& document);
/// Into a folder, which is made; files of these names there are refused unless `replace`.
[[nodiscard]] Result<std::vector<Note>> writeNistSpec(const SpecDocument& document, const std::string& folder,
                                                      bool replace = false);

/// Whether a folder holds files of such an export.
[[nodiscard]] bool holdsNistSpec(const std::string& folder);

enum class XmlSpecForm { None, Nist, MessageProfile };
/// By the first bytes of a file.
[[nodiscard]] XmlSpecForm xmlSpecForm(std::string_view head);

}  // namespace plumb::spec
