// The kinds of specs that are read beside YAML, in the order in which they are asked.
#include "spec/load_spec.h"
#include "spec/xml/message_profile.h"
#include "spec/xml/nist_spec.h"

#include <array>
#include <utility>

namespace plumb::spec {
namespace {

template <Result<XmlImport> (*Read)(const std::string&)>
Result<Imported> load(const std::string& path) {
    Result<XmlImport> read = Read(path);
    if (!read) {
        return fail(std::move(read.error()));
    }
    return Imported{std::move(read->document), std::move(read->notes)};
}

bool isNist(const std::string& path, bool isFolder, std::string_view head) {
    return isFolder ? holdsNistSpec(path) : xmlSpecForm(head) == XmlSpecForm::Nist;
}

bool isMessageProfile(const std::string&, bool isFolder, std::string_view head) {
    return !isFolder && xmlSpecForm(head) == XmlSpecForm::MessageProfile;
}

constexpr std::array<Importer, 2> kImporters{{{"NIST profile", isNist, load<readNistSpec>},
                                              {"HL7 message profile", isMessageProfile, load<readMessageProfile>}}};

}  // namespace

std::span<const Importer> importers() {
    return kImporters;
}

}  // namespace plumb::spec
