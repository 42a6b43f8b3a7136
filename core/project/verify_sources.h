// Whether the sources of a project are whole: every part's bytes from its first to its last, every message in its list.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "project/block_check.h"
#include "project/connection.h"
#include "project/verify.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace plumb::project {

class SourceVerifier {
public:
    /// What an error says of the file becomes a finding; an error from it ends the work.
    using Tell = std::function<Result<void>(const Error&)>;

    /// `blocks` in the order of their ids.
    SourceVerifier(Connection& connection, const CancelToken& cancel, const std::vector<BlockFacts>& blocks,
                   Verification& outcome)
        : m_connection(connection)
        , m_cancel(cancel)
        , m_blocks(blocks)
        , m_used(blocks.size())
        , m_outcome(outcome) {}

    [[nodiscard]] Result<void> run(const Tell& tell);
    /// After run(): sources with damage in their bytes or their list.
    [[nodiscard]] const std::vector<std::int64_t>& damaged() const { return m_damaged; }

private:
    struct Source {
        std::string title;
        std::uint64_t size = 0, messages = 0;
        bool stored = false, whole = false;
        bool known = false;  ///< its row could be read
    };
    struct Part {
        std::int64_t id = 0, source = 0;
        std::string name;
        std::uint64_t bytes = 0, first = 0, messages = 0;
    };
    using Visit = std::function<Result<void>(const Statement&)>;

    [[nodiscard]] Result<void> each(Result<Statement> rows, const Visit& visit);
    [[nodiscard]] Result<void> readRows();
    [[nodiscard]] Result<void> source(std::int64_t id, const Source& source);
    [[nodiscard]] Result<void> pieces(const Part& part);
    void piece(const Part& part, std::uint64_t start, std::uint64_t bytes, std::int64_t block, std::uint32_t checksum);
    [[nodiscard]] Result<void> messages(std::int64_t id, const std::string& title, const std::vector<Part>& parts);
    [[nodiscard]] Result<void> strays();
    void unused();
    void add(MessageId id, std::vector<std::string> arguments) {
        m_outcome.found.push_back({id, std::move(arguments)});
    }

    Connection& m_connection;
    const CancelToken& m_cancel;
    const std::vector<BlockFacts>& m_blocks;
    std::vector<bool> m_used, m_told = std::vector<bool>(m_blocks.size());
    Verification& m_outcome;
    const Tell* m_tell = nullptr;
    std::map<std::int64_t, Source> m_sources;
    std::map<std::int64_t, std::vector<Part>> m_parts;  // by source, in order
    std::vector<std::int64_t> m_terms, m_damaged;
    bool m_allPiecesRead = true, m_allSourcesRead = true, m_allTermsRead = true;
};

}  // namespace plumb::project
