// What a feed is held against, loaded: one spec, the standard, or specs by rules of sender and type.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "check/rules_by_version.h"
#include "spec/load_text.h"
#include "spec/spec.h"
#endif
#include "widgets/models/spec_rules.h"

#include <QString>

#include <memory>
#include <vector>

namespace plumb::desk {

struct AttachedSpec {
    /// A file, the name of a shipped one, "hl7": the standard by each message's version, or "rules": by rules.
    QString name;
    std::shared_ptr<const spec::Spec> spec;  ///< nullptr: the standard, or several by rules
    std::shared_ptr<const check::RuleSets> rules;
    QString problem;  ///< why it cannot be used, or which part of it

    /// What people call it.
    [[nodiscard]] QString title() const;
};

/// `instead`: texts that stand in for files.
[[nodiscard]] AttachedSpec loadAttached(const QString& name, const spec::SpecTexts& instead);
/// Rules whose spec cannot be read are left out, and told as the problem.
[[nodiscard]] AttachedSpec loadAttached(const std::vector<SpecRule>& rules, const spec::SpecTexts& instead);

}  // namespace plumb::desk
