#include "numbered_work.h"

#include "project/audit.h"
#include "project/documents.h"
#include "project/edits.h"
#include "project/intake.h"
#include "project/marks.h"
#include "project/outcome_rows.h"
#include "project/replay_runs.h"
#include "project/snapshots.h"
#include "project/stored_source.h"
#include "project/verify.h"
#include "project/wire_rows.h"
#include "source/opened_source.h"

#include <fmt/format.h>

#include <cstdlib>
#include <map>

namespace plumb::project::test {

namespace {

constexpr int kFindings = 20, kOutcomes = 8;

std::string documentText(int number) {
    std::string text = fmt::format("document {}\n", number);
    for (int i = 0; i < 40 + number % 7 * 100; ++i) {
        text += fmt::format("{:x} ", number * 7919 + i);
    }
    return text;
}

std::string feed(int number) {
    std::string text;
    for (int i = 0; i < 30 + number % 50 * 20; ++i) {
        text += fmt::format("MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240102030405||ORU^R01|C{}-{}|P|2.5\r"
                            "PID|1||{}^^^HOSP||TEST^ANNA||19700101|F\r",
                            number, i, number * 131 + i * 17);
    }
    return text;
}

template <class... Values>
Result<void> insert(Connection& store, std::string_view sql, const Values&... values) {
    Result<Statement> statement = store.prepare(sql);
    return statement ? statement->with(values...).run() : fail(statement.error());
}

Result<void> takeInNumber(Project& project, int number) {
    auto opened = std::make_shared<source::OpenedSource>(
        std::make_shared<source::MemorySource>(std::to_string(number), feed(number)), std::vector<Note>());
    Progress progress;
    if (Result<void> done = opened->index({1}, CancelToken(), progress); !done) {
        return done;
    }
    IntakeRequest request;
    request.kind = SourceKind::Scratch;
    request.title = std::to_string(number);
    request.parts = {{opened, ""}};
    request.threads = 1;
    return takeIn(project, request, CancelToken(), progress).map([](std::int64_t) {});
}

// The source of all edits; 0 without one, which no edit can be made of.
Result<std::int64_t> editedSource(Connection& connection) {
    return connection.number("SELECT min(id) FROM source");
}

hl7::JournalStep stepOf(int number) {
    const auto message = static_cast<std::uint64_t>(number);
    return {std::to_string(number), number, {{message, message * 3, {{message, "", std::string(message * 10, 'e')}}}}};
}

Result<void> writeEdit(Connection& store, int number) {
    const Result<std::int64_t> source = editedSource(store);
    Result<void> done = source ? addStep(store, *source, stepOf(number), false) : fail(source.error());
    const MarkRow mark{static_cast<std::uint64_t>(number), "flag", std::to_string(number)};
    return done ? setMark(store, *source, mark) : done;
}

Result<void> writeRun(Connection& store, int number) {
    Result<void> done =
        insert(store, "INSERT INTO run VALUES(?1, 'check', ?1, '', 0, 1, ?2, 0, '')", number, kFindings);
    for (int i = 0; i < kFindings && done; ++i) {
        done = insert(store,
                      "INSERT INTO finding(run, source, number, rule, severity, path, start, length, arguments) "
                      "VALUES(?1, 1, ?2, 'usage', 'error', 'PID-3', ?2, 4, '[]')",
                      number, i);
    }
    return done;
}

// Its note tells how many documents there were.
Result<void> writeSnapshot(Connection& store, const Who& who, int number) {
    const Result<std::int64_t> documents = store.number("SELECT count(*) FROM document");
    return documents ? makeSnapshot(store, who, std::to_string(number), std::to_string(*documents))
                     : fail(documents.error());
}

// Begun, with messages on their way and one of which the end is known; nobody ends it.
Result<void> writeReplay(Connection& store, const Who& who, int number) {
    ReplayHead head;
    head.name = std::to_string(number);
    head.messages = kOutcomes;
    const Result<std::int64_t> run = beginReplayRun(store, who, head);
    if (!run) {
        return fail(run.error());
    }
    replay::OutcomeBatch batch;
    std::vector<KeptWireRow> rows(kOutcomes);
    for (int i = 0; i < kOutcomes; ++i) {
        const auto message = static_cast<std::uint64_t>(i);
        batch.intents.push_back({message, 1, message + 1, fmt::format("C{}", i), ""});
        rows[message].run = *run;
        rows[message].message = message;
        rows[message].bytes = std::string(message * 200, 'w');
    }
    batch.results.emplace_back().message = kOutcomes;
    batch.results.back().outcome = replay::Outcome::Refused;
    Result<void> done = OutcomeRows(store, kOutcomesOfProject, *run).write(batch);
    return done ? appendWire(store, rows) : done;
}

Project::Work changeOf(int number, const Who& who) {
    return [number, who](Connection& store) {
        Result<void> done;
        switch (workOf(number)) {
        case Work::TakeIn:
        case Work::Document:
            done = writeDocument(store, document_kind::kQuery, std::to_string(number), documentText(number));
            break;
        case Work::Edit:
            done = writeEdit(store, number);
            break;
        case Work::Run:
            done = writeRun(store, number);
            break;
        case Work::Snapshot:
            done = writeSnapshot(store, who, number);
            break;
        case Work::Replay:
            done = writeReplay(store, who, number);
            break;
        }
        return done ? appendAudit(store, who, audited::kEdited, fmt::format(R"({{"work":{}}})", number)) : done;
    };
}

// Which numbers there are of each kind, and whether they are whole.
constexpr std::string_view kRows[] = {
    "SELECT title, 1, id FROM source WHERE whole = 1",
    "SELECT name, 1, content FROM document",
    "SELECT what, EXISTS (SELECT 1 FROM mark WHERE value = what AND kind = 'flag') FROM edit",
    "SELECT title, messages = (SELECT count(*) FROM finding WHERE run = run.id) FROM run",
    ("SELECT name, CAST(note AS INTEGER) = (SELECT count(*) FROM snapshot_row WHERE snapshot = s.id AND "
     "part_of = 'document') FROM snapshot s"),
    ("SELECT name, messages + 1 = (SELECT count(*) FROM replay_outcome WHERE run = r.id) AND messages = (SELECT "
     "count(*) "
     "FROM wire WHERE run = r.id) AND 1 = (SELECT count(*) FROM replay_attempt WHERE run = r.id) FROM replay_run r")};

// What must not be, whatever was done.
constexpr std::string_view kStrays[] = {
    "SELECT count(*) FROM source WHERE whole = 0",
    "SELECT count(*) FROM message WHERE id >> 40 NOT IN (SELECT id FROM source)",
    "SELECT count(*) FROM source s WHERE messages <> (SELECT count(*) FROM message WHERE id >> 40 = s.id)",
    "SELECT count(*) FROM block WHERE id NOT IN (SELECT block FROM piece)",
    "SELECT count(*) FROM piece WHERE block NOT IN (SELECT id FROM block) OR part NOT IN (SELECT id FROM part)",
    "SELECT count(*) FROM part WHERE source NOT IN (SELECT id FROM source)",
    "SELECT count(*) FROM mark WHERE value NOT IN (SELECT what FROM edit)",
    "SELECT count(*) FROM finding WHERE run NOT IN (SELECT id FROM run)",
    "SELECT count(*) FROM replay_outcome WHERE run NOT IN (SELECT id FROM replay_run)",
    ("SELECT count(*) FROM replay_outcome WHERE outcome = 'sending' AND run IN (SELECT id FROM replay_run WHERE "
     "ended_us "
     "IS NOT NULL)"),
    "SELECT count(*) FROM snapshot_row WHERE snapshot NOT IN (SELECT id FROM snapshot)",
    "SELECT count(*) <> 1 FROM meta WHERE name = 'title'",
    "SELECT count(*) <> 1 FROM audit WHERE what = 'created'",
    ("SELECT count(*) FROM source WHERE whole = 1 AND NOT EXISTS (SELECT 1 FROM audit WHERE what = 'taken-in' AND "
     "json_extract(details, '$.source') = source.id)")};

bool sameFeed(const std::shared_ptr<Project>& project, std::int64_t id, int number) {
    const Result<source::Opening> opening = openStored(project, id);
    if (!opening || opening->sources.size() != 1) {
        return false;
    }
    const source::ByteSource& bytes = *opening->sources[0].bytes;
    source::WindowBuffer buffer;
    const Result<ByteView> all = bytes.window({0, bytes.size()}, buffer);
    return all && asText(*all) == feed(number);
}

}  // namespace

Work workOf(int number) {
    return static_cast<Work>((number - 1) % kWorks);
}

Result<void> doWork(Project& project, int number) {
    return workOf(number) == Work::TakeIn ? takeInNumber(project, number)
                                          : project.write(changeOf(number, project.who()));
}

void postWork(Project& project, int number, std::function<void(const Result<void>&)> done) {
    project.post(changeOf(number, project.who()), std::move(done), Durability::Batched);
}

Found findWork(const std::shared_ptr<Project>& project, int most) {
    Found found;
    Result<Project::Reader> lease = project->reader();
    if (!lease) {
        found.wrong.push_back(lease.error().render());
        return found;
    }
    Connection& reader = **lease;
    std::map<int, std::int64_t> sources;
    const auto told = [&found](const Result<void>& read) {
        if (!read) {
            found.wrong.push_back(read.error().render());
        }
    };
    std::set<int> noted;
    told(reader.each("SELECT json_extract(details, '$.work') FROM audit WHERE what = 'edited'",
                     [&](const Statement& row) { noted.insert(static_cast<int>(row.integer(0))); }));
    for (const std::string_view sql : kRows) {
        told(reader.each(sql, [&](const Statement& row) {
            const int number = static_cast<int>(row.integer(0));
            bool whole = number > 0 && number <= most && row.integer(1) == 1;
            if (sql == kRows[0]) {
                sources[number] = row.integer(2);
            } else {
                whole = whole && noted.erase(number) + found.whole.count(number) > 0 &&
                        (sql != kRows[1] || asText(row.blob(2)) == documentText(number));
            }
            found.whole.insert(number);
            if (!whole) {
                found.wrong.push_back(fmt::format("work {} is half there", number));
            }
        }));
    }
    for (const auto& [number, id] : sources) {
        if (!sameFeed(project, id, number)) {
            found.wrong.push_back(fmt::format("what was taken in as {} has other bytes", number));
        }
    }
    const Result<std::int64_t> edited = editedSource(reader);
    const Result<SourceEdits> edits = edited ? readSteps(reader, *edited) : fail(edited.error());
    told(edits.map([&found](const SourceEdits& all) {
        for (const hl7::JournalStep& step : all.steps) {
            if (step != stepOf(std::atoi(step.what.c_str()))) {
                found.wrong.push_back(fmt::format("edit {} is another one", step.what));
            }
        }
    }));
    if (!noted.empty()) {
        found.wrong.push_back(fmt::format("work {} is noted and not there", *noted.begin()));
    }
    for (const std::string_view sql : kStrays) {
        const Result<std::int64_t> strays = reader.number(sql);
        if (!strays || *strays != 0) {
            found.wrong.push_back(strays ? fmt::format("{}: {}", sql, *strays) : strays.error().render());
        }
    }
    Progress progress;
    const Result<Verification> verified = verifyProject(*project, nullptr, CancelToken(), progress);
    if (!verified || !verified->found.empty()) {
        found.wrong.push_back(verified ? verified->found.front().render() : verified.error().render());
    }
    return found;
}

std::vector<std::string> wrongAfter(const std::shared_ptr<Project>& project, const std::set<int>& done, int most) {
    Found found = findWork(project, most);
    for (const int number : done) {
        if (!found.whole.count(number)) {
            found.wrong.push_back(fmt::format("work {} was done and is lost", number));
        }
    }
    for (const Note& note : project->notes()) {
        found.wrong.push_back(note.render());
    }
    return found.wrong;
}

}  // namespace plumb::project::test
