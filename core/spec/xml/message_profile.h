// HL7 message profiles in XML, as Messaging Workbench writes them (HL7v2xConformanceProfile).
//
// Such a file writes out every segment and datatype in the place where it stands. Equal ones become one flavour on
// reading, and are written out again on writing. Tables are only named, and predicates are prose, which is kept as
// notes.
#pragma once

#include "base/result.h"
#include "spec/xml/xml_import.h"

#include <string>
#include <vector>

namespace plumb::spec {

[[nodiscard]] Result<XmlImport> readMessageProfile(const std::string& path);
/// `name` is what notes call it.
[[nodiscard]] Result<XmlImport> parseMessageProfile(std::string name, std::string text);

struct MessageProfileExport {
    std::string text;
    std::vector<Note> notes;  ///< what has no place in it
};
[[nodiscard]] MessageProfileExport printMessageProfile(const SpecDocument& document);
[[nodiscard]] Result<std::vector<Note>> writeMessageProfile(const SpecDocument& document, const std::string& path,
                                                            bool replace = false);

}  // namespace plumb::spec
