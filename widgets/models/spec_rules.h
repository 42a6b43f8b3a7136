// Which spec messages of a sender and type are held against, as the user listed it. Names of specs and patterns only.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace plumb::desk {

struct SpecRule {
    QString sender;  ///< "EPIC" or "EPIC/STE", with * and ?; empty: any
    QString type;    ///< "ADT" or "ADT^A01", with * and ?; empty: any
    QString spec;    ///< a file, or the name of a shipped one

    friend bool operator==(const SpecRule&, const SpecRule&) = default;
};

/// As text for the settings, and back; what cannot be read is left out.
[[nodiscard]] QStringList toTexts(const std::vector<SpecRule>& rules);
[[nodiscard]] std::vector<SpecRule> specRulesFrom(const QStringList& texts);

/// Where they are kept.
inline constexpr const char* kSpecRulesKey = "specs/rules";
/// What a feed that is held against its rules says it is attached to.
inline constexpr const char* kByRules = "rules";

}  // namespace plumb::desk
