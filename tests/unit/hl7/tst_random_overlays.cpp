// Overlays of grammars and messages at random: what fits is said to fit, and what does not loses nothing.
#include "hl7/grammar_walk.h"
#include "hl7/group_overlay.h"
#include "unit/generated_corpus.h"
#include "unit/hl7/grammars.h"
#include "unit/hl7/overlay_checks.h"
#include "unit/hl7/overlays.h"
#include "unit/hl7/random_grammars.h"
#include "unit/hl7/slow_matcher.h"

#include <gtest/gtest.h>

#include <chrono>
#include <map>

namespace {

using namespace plumb;
using namespace plumb::hl7;
using plumb::hl7::testing::OverlayCheck;
using plumb::hl7::testing::RandomGrammars;
using plumb::hl7::testing::SlowMatcher;

std::string joined(const std::vector<std::string>& ids) {
    std::string out;
    for (const std::string& id : ids) {
        out += id + ' ';
    }
    return out;
}

TEST(RandomOverlays, WhatAGrammarAllowsFits) {
    RandomGrammars random(1, 0);
    GroupOverlay overlay;
    for (int round = 0; round < 3000; ++round) {
        const GrammarNode root = random.grammar();
        const Grammar grammar(root);
        for (int n = 0; n < 5; ++n) {
            const std::vector<std::string> ids = random.message(root);
            if (ids.size() >= 60) {
                continue;  // cut off, so it may lack something
            }
            const std::string text = hl7::testing::messageOf(joined(ids));
            const MessageView message(asBytes(text));
            overlay.assign(message, grammar);
            ASSERT_EQ(OverlayCheck(message, overlay).firstFault(), "");
            ASSERT_TRUE(overlay.fits()) << printGrammar(root) << joined(ids) << '\n' << printOverlay(message, overlay);
        }
    }
}

TEST(RandomOverlays, AnyChangeLeavesEverySegmentOnePlace) {
    RandomGrammars random(2, 0);
    GroupOverlay overlay;
    for (int round = 0; round < 4000; ++round) {
        RandomGrammars shared(static_cast<std::uint32_t>(round), 6);
        const GrammarNode root = round % 2 ? random.grammar() : shared.grammar();
        const Grammar grammar(root);
        std::vector<std::string> ids = random.message(root);
        for (std::uint32_t changes = 1 + random.below(4); changes > 0; --changes) {
            const std::uint32_t at = random.below(ids.size() + 1);
            const auto place = ids.begin() + at;
            static constexpr const char* kStrangers[] = {"ZZZ", "QQQ", "MSH", "FTS", "Q", "aab"};
            switch (random.below(4)) {
            case 0:
                ids.insert(place, random.below(2) ? random.id(random.below(12)) : kStrangers[random.below(6)]);
                break;
            case 1:
                if (at < ids.size()) {
                    ids.erase(place);
                }
                break;
            case 2:
                if (at + 1 < ids.size()) {
                    std::swap(ids[at], ids[at + 1]);
                }
                break;
            default:
                if (at < ids.size()) {
                    std::swap(ids[at], ids[random.below(ids.size())]);
                }
            }
        }
        const std::string text = hl7::testing::messageOf(joined(ids));
        const MessageView message(asBytes(text));
        overlay.assign(message, grammar);
        ASSERT_EQ(OverlayCheck(message, overlay).firstFault(), "") << printGrammar(root) << joined(ids) << '\n'
                                                                   << printOverlay(message, overlay);
        // Every segment and every row is printed.
        const std::string printed = printOverlay(message, overlay);
        std::vector<GroupOccurrence> groups;
        overlay.groups(groups);
        ASSERT_EQ(static_cast<std::size_t>(std::count(printed.begin(), printed.end(), '\n')),
                  message.segmentCount() + overlay.missing().size() + groups.size());
    }
}

/// No segment can stand in two places from anywhere.
bool isDeterministic(const Grammar& grammar) {
    const GrammarTables& tables = grammar.tables();
    for (std::size_t from = 0; from < tables.leaves().size(); ++from) {
        std::map<SymbolNumber, int> ways;
        walkFrom(
            tables, static_cast<LeafNumber>(from), [](NodeNumber) { return false; },
            [&](NodeNumber node, NodeNumber, std::uint32_t skips) { ways[tables.nodes()[node].symbol] += skips == 0; });
        for (const auto& [symbol, count] : ways) {
            if (count > 1) {
                return false;
            }
        }
    }
    return true;
}

TEST(RandomOverlays, AgreesWithASlowMatcher) {
    RandomGrammars random(3, 4);
    GroupOverlay overlay;
    int grammars = 0, fitting = 0, failing = 0;
    while (grammars < 1500) {
        const GrammarNode root = random.grammar();
        const Grammar grammar(root);
        if (!isDeterministic(grammar)) {
            continue;
        }
        ++grammars;
        for (int n = 0; n < 30; ++n) {
            std::vector<std::string> ids = n < 15 ? random.message(root) : std::vector<std::string>{};
            for (std::uint32_t more = n < 5 ? 0 : random.below(5); more > 0; --more) {
                ids.insert(ids.begin() + random.below(ids.size() + 1), random.id(random.below(4)));
            }
            ids.resize(std::min<std::size_t>(ids.size(), 40));
            const std::string text = hl7::testing::messageOf(joined(ids));
            const MessageView message(asBytes(text));
            overlay.assign(message, grammar);
            const bool expected = SlowMatcher(ids).matches(root);
            (expected ? fitting : failing) += 1;
            ASSERT_EQ(overlay.fits(), expected) << printGrammar(root) << joined(ids) << '\n'
                                                << printOverlay(message, overlay);
        }
    }
    EXPECT_GT(fitting, 5000);
    EXPECT_GT(failing, 5000);
}

TEST(RandomOverlays, GeneratedTrafficFits) {
    GroupOverlay overlay;
    const test::GeneratedCorpus corpus = test::generateCorpus("--count 3000 --seed 11");
    std::size_t named = 0;
    for (const test::GeneratedMessage& at : corpus.messages) {
        const MessageView message(asBytes(std::string_view(corpus.text).substr(at.begin, at.length)));
        if (message.structureId().empty()) {
            continue;
        }
        ++named;
        overlay.assign(message, hl7::testing::structure(message.structureId()));
        ASSERT_TRUE(overlay.fits()) << at.type << '\n' << printOverlay(message, overlay);
    }
    EXPECT_GT(named, 1000u);
}

TEST(RandomOverlays, LongMessagesTakeTimeInStep) {
    std::mt19937 random(5);
    const auto many = [&](const std::vector<std::string>& ids, bool shuffled) {
        std::string out = "MSH ";
        for (std::size_t n = 0; n < 200'000; ++n) {
            out += ids[shuffled ? random() % ids.size() : n % ids.size()] + ' ';
        }
        return out;
    };
    const std::string messages[] = {
        many({"QQQ"}, false),
        many({"PV1"}, false),
        many({"IN1"}, false),
        many({"OBX", "ORC"}, false),
        many({"RXA", "PID", "OBR", "ORC"}, false),
        many({"DG1", "EVN", "PV2"}, false) + "PID PV1",
        many({"NTE", "TQ1", "RXR", "MSH"}, false) + "EVN PID ORC OBR",
        many({"PID", "PV1", "ORC", "OBR", "OBX", "NTE", "SPM", "SAC", "IN1", "ZZZ", "QQQ", "RXA", "TXA", "FT1"}, true),
    };
    GroupOverlay overlay;
    std::vector<GroupOccurrence> groups;
    for (const std::string& ids : messages) {
        const std::string text = hl7::testing::messageOf(ids);
        const MessageView message(asBytes(text));
        for (const char* name : {"ADT_A01", "ORU_R01", "OML_O21", "VXU_V04", "MDM_T02"}) {
            const auto begin = std::chrono::steady_clock::now();
            overlay.assign(message, hl7::testing::structure(name));
            overlay.groups(groups);
            const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
            EXPECT_LT(seconds.count(), 5) << name << ' ' << ids.substr(0, 40);  // milliseconds, if it is linear
            ASSERT_EQ(OverlayCheck(message, overlay).firstFault(), "") << name << ' ' << ids.substr(0, 40);
        }
    }
}

}  // namespace
