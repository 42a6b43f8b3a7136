// A project of two sources, and what verify finds in it once it was damaged.
#pragma once

#include "project/audit.h"
#include "project/verify.h"
#include "unit/project/damage.h"

#include <fmt/format.h>

#include <filesystem>

namespace project_test {

class Verify : public ProjectTest {
protected:
    /// A project of two sources with several blocks each; closed.
    void build(const FileKey* key = nullptr) {
        const auto project = made(path(), key);
        m_one = takeInText(*project, feedText(900), "one.hl7").value();
        m_two = takeInText(*project, feedText(700, 5000), "two.hl7").value();
        for (int i = 0; i < 8; ++i) {
            write(*project, [&](Connection& store) {
                return appendAudit(store, analyst(), audited::kSearched, fmt::format(R"({{"n":{}}})", i));
            });
        }
        m_blocks = numberOf(*project, "SELECT count(*) FROM block");
    }
    [[nodiscard]] Verification verified(const AuditHead* head = nullptr, const FileKey* key = nullptr) {
        const auto project = openedToRead(path(), key);
        Progress progress;
        Result<Verification> outcome = verifyProject(*project, head, CancelToken(), progress);
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().render());
        return outcome ? std::move(*outcome) : Verification();
    }
    std::int64_t m_one = 0, m_two = 0, m_blocks = 0;
};

using Codes = std::vector<std::string>;

inline Codes codesOf(const Verification& outcome) {
    Codes codes;
    for (const Note& note : outcome.found) {
        codes.emplace_back(note.code());
    }
    return codes;
}

}  // namespace project_test
