#include "unit/project/verify_fixture.h"

using namespace project_test;

namespace {

class VerifyTrail : public Verify {};

}  // namespace

// The trail: whatever is done to it without the program shows, and where.

TEST_F(VerifyTrail, EveryTamperingWithTheTrailShows) {
    build();
    const std::string whole = fileBytes(path());
    const AuditHead head = AuditHead::parse(sqlText(path(), "SELECT id || ':' || lower(hex(hash)) FROM audit "
                                                            "ORDER BY id DESC LIMIT 1"))
                               .value();
    EXPECT_TRUE(verified(&head).found.empty());
    struct Case {
        std::string damage;
        Codes codes;
        std::string row;
    };
    for (const Case& each : std::vector<Case>{
             {"UPDATE audit SET details = '{}' WHERE id = 6", {"project.audit-changed"}, "6"},
             {"UPDATE audit SET who = 'someone' WHERE id = 6", {"project.audit-changed"}, "6"},
             {"UPDATE audit SET machine = '' WHERE id = 1", {"project.audit-changed"}, "1"},
             {"UPDATE audit SET at_ms = at_ms + 1 WHERE id = 11", {"project.audit-changed"}, "11"},
             {"UPDATE audit SET what = 'opened' WHERE id = 6", {"project.audit-changed"}, "6"},
             {"UPDATE audit SET hash = zeroblob(32) WHERE id = 6",
              {"project.audit-changed", "project.audit-unlinked"},
              "6"},
             {"DELETE FROM audit WHERE id = 6", {"project.audit-missing"}, "6"},
             {"DELETE FROM audit WHERE id < 3", {"project.audit-missing"}, "1"},
             {"DELETE FROM audit WHERE id = 11", {"project.audit-cut"}, "10"},
             {"DELETE FROM audit", {"project.audit-cut"}, "0"},
             {"DELETE FROM audit WHERE id = 6; UPDATE audit SET id = id - 1 WHERE id > 6",
              {"project.audit-unlinked", "project.audit-changed", "project.audit-changed", "project.audit-changed",
               "project.audit-changed", "project.audit-changed", "project.audit-cut"},
              "6"},
             {"UPDATE audit SET id = 100 WHERE id = 6; UPDATE audit SET id = 6 WHERE id = 7;"
              "UPDATE audit SET id = 7 WHERE id = 100",
              {"project.audit-unlinked", "project.audit-changed", "project.audit-unlinked", "project.audit-changed",
               "project.audit-unlinked"},
              "6"},
         }) {
        setFileBytes(path(), whole);
        sqlOnTrail(path(), each.damage);
        const Verification outcome = verified(&head);
        EXPECT_EQ(codesOf(outcome), each.codes) << each.damage;
        if (!outcome.found.empty()) {
            EXPECT_EQ(outcome.found[0].arguments[0], each.row) << each.damage;
        }
    }
}

TEST_F(VerifyTrail, ATrailThatWasForgedAnewIsNotTheExportedOne) {
    build();
    const AuditHead head = AuditHead::parse(sqlText(path(), "SELECT id || ':' || lower(hex(hash)) FROM audit "
                                                            "ORDER BY id DESC LIMIT 1"))
                               .value();
    // Without encryption anyone can write a chain that fits; the head kept elsewhere tells.
    sqlOnTrail(path(), "DELETE FROM audit WHERE id > 7");
    {
        const auto project = openedToWrite(path());
        for (int i = 0; i < 4; ++i) {
            write(*project, [&](Connection& store) {
                return appendAudit(store, {"someone", "else"}, audited::kSearched, "{}");
            });
        }
    }
    EXPECT_TRUE(verified().found.empty());
    EXPECT_EQ(codesOf(verified(&head)), Codes{"project.audit-head-differs"});
}
