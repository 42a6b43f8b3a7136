#include "widgets/spec/spec_starter.h"

#include "base/file.h"
#include "spec/edit_text.h"
#include "spec/load_spec.h"
#include "spec/spec_yaml.h"
#include "widgets/spec/spec_file.h"

#include <filesystem>

namespace plumb::desk {
namespace {}  // namespace

std::string starterText(const std::string& version) {
    return "# What the interface sends or takes. Ctrl+Space offers what may stand at the caret.\n"
           "plumbline: spec/1\n"
           "id: new-interface\n"
           "title: New interface\n"
           "version: \"0.1\"\n"
           "standard: " +
           version +
           "\n"
           "\n"
           "messages:\n"
           "  ADT_A01:\n"
           "    name: Admit\n"
           "    events: [ADT^A01]\n"
           "    structure: ADT_A01\n"
           "\n"
           "segments:\n"
           "  PID:\n"
           "    fields:\n"
           "      3: {usage: R, repeat: 1..*}\n"
           "      5: R\n";
}

Result<std::string> copyOfSpec(const std::string& pathOrName) {
    const std::vector<std::string> folders = spec::shippedSpecFolders();
    const std::string file = spec::specFile(pathOrName, folders);
    if (!file.empty()) {
        Result<std::string> text = readAll(file, kLargestSpec);
        if (text && spec::looksLikeSpecYaml(*text)) {
            const spec::ReadSpec read = spec::readSpecYaml(*text, file);
            for (std::size_t i = 0; i < read.document.extends.size(); ++i) {
                std::filesystem::path name(read.document.extends[i]);
                if (name.extension() != ".yaml" || name.has_parent_path()) {
                    continue;
                }
                const std::string path = read.document.extends.size() == 1 && spec::setText(*text, "extends/#1", "x")
                                             ? "extends/#1"
                                         : read.document.extends.size() == 1 ? "extends"
                                                                             : "extends/#" + std::to_string(i + 1);
                if (Result<std::string> renamed = spec::setText(*text, path, name.stem().string())) {
                    text = std::move(renamed);
                }
            }
            return text;
        }
    }
    const Result<spec::LoadedSpec> loaded = spec::loadSpec(pathOrName);
    if (!loaded) {
        return fail(loaded.error());
    }
    return spec::writeSpecYaml(loaded->spec->document());
}

}  // namespace plumb::desk
