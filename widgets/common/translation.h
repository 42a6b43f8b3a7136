// The window's language: translations that are built in, and the English plural forms where there is none.
#pragma once

#include <QString>

namespace plumb::desk {

/// Whether texts in this language came with the program ("de", "pt_BR"; English always).
[[nodiscard]] bool hasTranslation(const QString& code);

/// Uses a language from now on; empty: the system's. What is shown is told by QEvent::LanguageChange. False when there
/// is none of it, so that it is English.
bool useLanguage(const QString& code);

}  // namespace plumb::desk
