// What a project holds of the settings as texts of its own, which any tool reads: filters, column sets, colour rules,
// rules for specs, named layouts.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/result.h"
#include "project/connection.h"
#endif
#include "widgets/common/settings.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace plumb::desk {

/// Documents by their kind and name.
using ProjectTexts = std::map<std::pair<std::string, std::string>, std::string>;

/// How something is looked at - columns, widths, recent filters, layouts - and nothing that somebody wrote.
[[nodiscard]] bool isViewText(std::string_view kind, std::string_view name);

/// All that may stand in a project in place of the settings.
[[nodiscard]] QStringList projectKeys();

[[nodiscard]] ProjectTexts textsOf(const QHash<QString, QVariant>& values);
/// What `texts` do not say of columns is as `own` has it; of all else there is nothing then.
[[nodiscard]] QHash<QString, QVariant> valuesOf(const ProjectTexts& texts, const QHash<QString, QVariant>& own);

/// The documents of a project that the window keeps in step: those of the settings, names, specs and waivers.
[[nodiscard]] Result<ProjectTexts> readTexts(project::Connection& connection);
/// Writes what is new in `now` and takes away what only `before` has.
[[nodiscard]] Result<void> writeTexts(project::Connection& connection, const ProjectTexts& before,
                                      const ProjectTexts& now);

}  // namespace plumb::desk
