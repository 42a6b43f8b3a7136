// What an import holds that stands nowhere else, as one text for the journal of unfinished work: the template, behind
// it what was answered one by one and a new version on its way into the spec, at the end what was pasted.
#pragma once

#include "widgets/importing/import_session.h"
#include "widgets/importing/new_version.h"

#include <optional>
#include <string>
#include <string_view>

namespace plumb::desk {

struct ImportDraft {
    spec::ImportTemplate words;
    ImportSession::Said said;
    std::optional<NewVersion::Kept> version;
    bool hasPasted = false;
    QString name;  ///< of what was pasted
    std::string pasted;
};

[[nodiscard]] std::string writeImportDraft(const ImportDraft& draft);
[[nodiscard]] Result<ImportDraft> readImportDraft(std::string_view text);

}  // namespace plumb::desk
