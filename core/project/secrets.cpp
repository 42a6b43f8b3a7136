#include "project/secrets.h"

namespace plumb::project {
namespace {

// Apart from what the project itself keeps in the same table.
std::string nameIn(std::string_view name) {
    return "credential:" + std::string(name);
}

}  // namespace

Result<std::optional<Secret>> ProjectSecrets::read(std::string_view name) {
    if (!m_project->encrypted()) {
        return std::optional<Secret>();
    }
    Result<Project::Reader> reader = m_project->reader();
    if (!reader) {
        return fail(std::move(reader.error()));
    }
    Result<Statement> row = (*reader)->prepare("SELECT value FROM secret WHERE name = ?");
    if (!row) {
        return fail(std::move(row.error()));
    }
    const std::string key = nameIn(name);
    row->with(std::string_view(key));
    const Result<bool> found = row->step();
    if (!found) {
        return fail(found.error());
    }
    std::optional<Secret> secret;
    if (*found) {
        secret.emplace(std::string(asText(row->blob(0))));
    }
    return secret;
}

Result<void> ProjectSecrets::write(std::string_view name, const Secret& secret) {
    if (!m_project->encrypted()) {
        return fail(MessageId::ProjectSecretInClear, {m_project->path()});
    }
    return m_project->write([&](Connection& store) -> Result<void> {
        const std::string key = nameIn(name);
        Result<Statement> row = store.prepare("INSERT OR REPLACE INTO secret VALUES(?, ?)");
        return row ? row->with(std::string_view(key), asBytes(secret.reveal())).run() : fail(std::move(row.error()));
    });
}

Result<void> ProjectSecrets::remove(std::string_view name) {
    return m_project->write([&](Connection& store) -> Result<void> {
        const std::string key = nameIn(name);
        Result<Statement> row = store.prepare("DELETE FROM secret WHERE name = ?");
        return row ? row->with(std::string_view(key)).run() : fail(std::move(row.error()));
    });
}

}  // namespace plumb::project
