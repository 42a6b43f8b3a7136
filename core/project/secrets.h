// Credentials of endpoints inside an encrypted project. In one that is not encrypted nothing is kept: writing is
// refused with a sentence.
#pragma once

#include "base/secret.h"
#include "project/project.h"

#include <memory>

namespace plumb::project {

class ProjectSecrets final : public SecretStore {
public:
    explicit ProjectSecrets(std::shared_ptr<Project> project)
        : m_project(std::move(project)) {}

    [[nodiscard]] Result<std::optional<Secret>> read(std::string_view name) override;
    [[nodiscard]] Result<void> write(std::string_view name, const Secret& secret) override;
    [[nodiscard]] Result<void> remove(std::string_view name) override;

private:
    std::shared_ptr<Project> m_project;
};

}  // namespace plumb::project
