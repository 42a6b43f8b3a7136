// What is worth a word while messages are sent, when it begins and when it is over.
#include "replay/alert_watch.h"

#include <gtest/gtest.h>

#include <string>

namespace plumb::replay {
namespace {

constexpr std::int64_t kSecond = 1'000'000;

AlertRules rulesOf(std::initializer_list<std::string_view> texts) {
    AlertRules rules;
    for (const std::string_view text : texts) {
        EXPECT_TRUE(takeAlertRule(rules, text)) << text;
    }
    return rules;
}

/// Alerts as one line: "+silence 30", "-silence 30".
std::string linesOf(const std::vector<Alert>& alerts) {
    std::string lines;
    for (const Alert& alert : alerts) {
        lines += (lines.empty() ? "" : "; ") + std::string(alert.over ? "-" : "+") + std::string(alertName(alert.kind));
        for (const std::string& argument : alert.what.arguments) {
            lines += ' ' + argument;
        }
    }
    return lines;
}

AttemptResult answered(std::uint64_t message, Outcome outcome, std::int64_t milliseconds = 1) {
    AttemptResult made;
    made.message = message;
    made.outcome = outcome;
    made.bytesLeft = true;
    made.milliseconds = milliseconds;
    made.acknowledgement.emplace();
    return made;
}

AttemptResult failed(std::uint64_t message, Fate fate) {
    AttemptResult made;
    made.message = message;
    made.outcome = Outcome::TransportFailed;
    made.fate = fate;
    return made;
}

WireRow bytes(WireDirection direction, std::optional<std::uint64_t> message, std::int64_t at) {
    WireRow row;
    row.kind = WireKind::Bytes;
    row.direction = direction;
    row.message = message;
    row.microseconds = at;
    return row;
}

TEST(AlertRules, areReadFromWords) {
    const AlertRules rules = rulesOf({"rejects=5/100", "latency=500", "silence=30", "disconnect"});
    EXPECT_EQ(rules, (AlertRules{5, 100, 500, 30, true}));
    EXPECT_TRUE(rules.any());
    EXPECT_FALSE(AlertRules().any());
}

TEST(AlertRules, refuseWhatIsNone) {
    for (const std::string_view text :
         {"", "rejects", "rejects=5", "rejects=0/10", "rejects=11/10", "rejects=5/", "latency=", "latency=0",
          "latency=5x", "silence=-1", "silence=99999999999", "disconnect=1", "Silence=3", "other=1"}) {
        AlertRules rules{1, 2, 3, 4, false};
        EXPECT_FALSE(takeAlertRule(rules, text)) << text;
        EXPECT_EQ(rules, (AlertRules{1, 2, 3, 4, false})) << text;
    }
}

TEST(AlertWatch, tellsOfRefusalsOnceAndWhenTheyAreOver) {
    AlertWatch watch(rulesOf({"rejects=4/10"}));
    std::uint64_t n = 0;
    for (int round = 0; round < 3; ++round) {
        watch.ended(answered(n++, round == 1 ? Outcome::Errored : Outcome::Rejected), 0);
    }
    EXPECT_EQ(linesOf(watch.take(0)), "");
    watch.ended(answered(n++, Outcome::Rejected), 0);
    EXPECT_EQ(linesOf(watch.take(0)), "+rejects 4 4");
    watch.ended(answered(n++, Outcome::Rejected), 0);
    EXPECT_EQ(linesOf(watch.take(0)), "") << "it stands already";
    // Two of the last ten remain when the first three have left them.
    for (int fine = 0; fine < 7; ++fine) {
        watch.ended(answered(n++, Outcome::Acknowledged), 0);
    }
    EXPECT_EQ(linesOf(watch.take(0)), "");
    watch.ended(answered(n++, Outcome::Acknowledged), 0);
    EXPECT_EQ(linesOf(watch.take(0)), "-rejects 4 4");
}

TEST(AlertWatch, countsMessagesNotAttempts) {
    AlertWatch watch(rulesOf({"rejects=2/10"}));
    for (int attempt = 0; attempt < 5; ++attempt) {
        AttemptResult again = answered(7, Outcome::Rejected);
        again.fate = Fate::Again;
        watch.ended(again, 0);
    }
    AttemptResult refused;  // never left, so nobody rejected it
    refused.outcome = Outcome::Refused;
    refused.fate = Fate::Parked;
    watch.ended(refused, 0);
    watch.ended(answered(7, Outcome::Rejected), 0);
    EXPECT_EQ(linesOf(watch.take(0)), "");
    watch.ended(answered(8, Outcome::Rejected), 0);
    EXPECT_EQ(linesOf(watch.take(0)), "+rejects 2 2");
}

TEST(AlertWatch, tellsOfSlowAnswersByTheirSlowerHalf) {
    AlertWatch watch(rulesOf({"latency=100"}));
    std::uint64_t n = 0;
    for (std::size_t slow = 0; slow < AlertWatch::kLatencyOf / 2 - 1; ++slow) {
        watch.ended(answered(n++, Outcome::Acknowledged, 5000), 0);
    }
    while (n < AlertWatch::kLatencyOf * 2) {
        watch.ended(answered(n++, Outcome::Acknowledged, 3), 0);
    }
    EXPECT_EQ(linesOf(watch.take(0)), "") << "less than half";
    for (std::size_t slow = 0; slow < AlertWatch::kLatencyOf / 2; ++slow) {
        watch.ended(answered(n++, Outcome::Acknowledged, 100), 0);
    }
    EXPECT_EQ(linesOf(watch.take(0)), "+latency 100 50");
    for (std::size_t fast = 0; fast < AlertWatch::kLatencyOf / 2 + 1; ++fast) {
        watch.ended(answered(n++, Outcome::Acknowledged, 3), 0);
    }
    EXPECT_EQ(linesOf(watch.take(0)), "-latency 100 50");
}

TEST(AlertWatch, tellsOfSilenceOnlyWhileMessagesWait) {
    AlertWatch watch(rulesOf({"silence=30"}));
    EXPECT_EQ(linesOf(watch.take(1000 * kSecond)), "") << "nothing was sent";
    watch.add(bytes(WireDirection::Out, 1, 1000 * kSecond));
    EXPECT_EQ(linesOf(watch.take(1029 * kSecond)), "");
    watch.add(bytes(WireDirection::Out, 2, 1029 * kSecond));
    EXPECT_EQ(linesOf(watch.take(1030 * kSecond)), "+silence 30") << "the second does not begin it anew";
    EXPECT_EQ(linesOf(watch.take(1031 * kSecond)), "");
    watch.add(bytes(WireDirection::In, std::nullopt, 1032 * kSecond));
    EXPECT_EQ(linesOf(watch.take(1032 * kSecond)), "-silence 30");
    EXPECT_EQ(linesOf(watch.take(1062 * kSecond)), "+silence 30") << "they still wait";
    watch.ended(answered(1, Outcome::Acknowledged), 1063 * kSecond);
    watch.add(bytes(WireDirection::In, std::nullopt, 1063 * kSecond));
    watch.ended(answered(2, Outcome::Acknowledged), 1063 * kSecond);
    EXPECT_EQ(linesOf(watch.take(1200 * kSecond)), "-silence 30") << "nobody waits";
}

TEST(AlertWatch, tellsOfAConnectionThatIsGoneAndThatItIsBack) {
    AlertWatch watch(rulesOf({"disconnect"}));
    watch.ended(answered(0, Outcome::Acknowledged), 0);
    EXPECT_EQ(linesOf(watch.take(0)), "");
    watch.ended(failed(1, Fate::Again), 0);
    watch.ended(failed(1, Fate::Again), 0);
    EXPECT_EQ(linesOf(watch.take(0)), "+disconnect");
    AttemptResult silent;
    silent.message = 1;
    silent.outcome = Outcome::TimedOut;
    watch.ended(silent, 0);
    EXPECT_EQ(linesOf(watch.take(0)), "") << "a timeout says nothing of it";
    watch.ended(answered(1, Outcome::Rejected), 0);
    EXPECT_EQ(linesOf(watch.take(0)), "-disconnect");
}

TEST(AlertWatch, watchesNothingThatWasNotAskedFor) {
    AlertWatch watch{AlertRules()};
    for (std::uint64_t n = 0; n < 200; ++n) {
        watch.add(bytes(WireDirection::Out, n, 0));
        watch.ended(answered(n, Outcome::Rejected, 9999), 0);
        watch.ended(failed(n, Fate::Done), 0);
    }
    watch.add(bytes(WireDirection::Out, 1000, 0));
    EXPECT_EQ(linesOf(watch.take(100'000 * kSecond)), "");
}

}  // namespace
}  // namespace plumb::replay
