// The window's language: translations that are built in, and the English plural forms where there is none.
#pragma once

#include <QString>

namespace plumb::desk {

/// Whether texts in this language came with the program ("de", "pt_BR"; English always).
[[nodiscard]] bool hasTranslation(const QString& code);

/// Uses a language from now on for all texts that are made anew; empty: the system's. False when there is none of it,
/// so that English stays.
bool useLanguage(const QString& code);

}  // namespace plumb::desk
