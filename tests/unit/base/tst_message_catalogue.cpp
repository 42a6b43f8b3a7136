// Every message has a stable code, a sentence and contiguous placeholders, and renders with its arguments.
#include "base/message_catalogue.h"

#include "base/error.h"
#include "base/result.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace plumb {
namespace {

std::vector<MessageId> allIds() {
    std::vector<MessageId> ids;
    for (unsigned n = 1; n < static_cast<unsigned>(MessageId::Count); ++n) {
        ids.push_back(static_cast<MessageId>(n));
    }
    return ids;
}

std::set<int> placeholders(std::string_view text) {
    std::set<int> found;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        if (text[i] == '{' && text[i + 2] == '}' && text[i + 1] >= '0' && text[i + 1] <= '9') {
            found.insert(text[i + 1] - '0');
        }
    }
    return found;
}

TEST(MessageCatalogue, codesAreUniqueAndWellFormed) {
    std::set<std::string_view> codes;
    for (const MessageId id : allIds()) {
        const std::string_view code = messageCode(id);
        EXPECT_TRUE(codes.insert(code).second) << code;
        const std::size_t dot = code.find('.');
        ASSERT_NE(dot, std::string_view::npos) << code;
        EXPECT_EQ(messageRoom(id), code.substr(0, dot));
        EXPECT_GT(dot, 0u) << code;
        EXPECT_LT(dot + 1, code.size()) << code;
        EXPECT_TRUE(std::all_of(code.begin(), code.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
        })) << code;
        EXPECT_EQ(std::count(code.begin(), code.end(), '.'), 1) << code;
    }
}

TEST(MessageCatalogue, everyRowIsASentenceThatRenders) {
    for (const MessageId id : allIds()) {
        const std::string_view text = messageTemplate(id);
        ASSERT_FALSE(text.empty()) << messageCode(id);
        // Some end with an argument that is a sentence itself.
        EXPECT_NE(std::string_view(".?}").find(text.back()), std::string_view::npos) << messageCode(id);
        EXPECT_EQ(text.find("  "), std::string_view::npos) << messageCode(id);
        const std::set<int> used = placeholders(text);
        // Findings all carry the same four arguments (see the block "check"), and so do gaps (messages_gap.def); a
        // sentence takes those it needs.
        const bool isGap = id >= MessageId::GapHarmless && id <= MessageId::GapOtherName;
        const bool isFinding = messageRoom(id) == "check" && !messageCode(id).starts_with("check.reality-");
        const bool sharesArguments = isFinding || isGap;
        const int count = sharesArguments ? 4 : static_cast<int>(used.size());
        for (int n = 0; n < count && !sharesArguments; ++n) {
            EXPECT_TRUE(used.count(n)) << messageCode(id) << " leaves out {" << n << '}';
        }
        std::vector<std::string> arguments;
        arguments.reserve(static_cast<std::size_t>(count));
        for (int n = 0; n < count; ++n) {
            arguments.push_back("<argument " + std::to_string(n) + '>');
        }
        const std::string rendered = renderMessage(id, arguments);
        EXPECT_TRUE(placeholders(rendered).empty()) << rendered;
        for (const int n : used) {
            ASSERT_LT(n, count) << messageCode(id);
            EXPECT_NE(rendered.find(arguments[static_cast<std::size_t>(n)]), std::string::npos) << rendered;
        }
    }
}

TEST(MessageCatalogue, argumentsAreNotReadAsTemplates) {
    const std::vector<std::string> arguments{"{1}", "two"};
    EXPECT_EQ(renderTemplate("{0} and {1}", arguments), "{1} and two");
    EXPECT_EQ(renderTemplate("{2} stays, {} and {x} too {", arguments), "{2} stays, {} and {x} too {");
    EXPECT_EQ(renderTemplate("{1}{0}{1}", arguments), "two{1}two");
}

TEST(MessageCatalogue, noneAndPastTheEndAreHarmless) {
    EXPECT_EQ(messageCode(MessageId::None), "base.none");
    EXPECT_EQ(messageCode(static_cast<MessageId>(60000)), "base.none");
    EXPECT_EQ(messageTemplate(MessageId::Count), "");
}

TEST(Error, carriesItsCauses) {
    const Error error = Error(MessageId::FileCannotRead, {"feed.hl7", "17", "gone"})
                            .causedBy(Error(MessageId::Cancelled).causedBy(Error(MessageId::FileNotFound, {"x"})));
    EXPECT_EQ(error.code(), "base.file-cannot-read");
    EXPECT_EQ(error.room(), "base");
    ASSERT_TRUE(error.cause());
    EXPECT_EQ(error.cause()->id(), MessageId::Cancelled);
    EXPECT_EQ(error.cause()->cause()->id(), MessageId::FileNotFound);
    EXPECT_EQ(error.cause()->cause()->cause(), nullptr);
    EXPECT_EQ(error.render(),
              "feed.hl7 cannot be read at byte 17: gone. If it lies on a network share, check that the share "
              "is there. The work was stopped before it was done. x does not exist. Check the name and the "
              "folder.");
}

TEST(Error, isTheOtherSideOfAResult) {
    const auto half = [](int n) -> Result<int> {
        if (n % 2 != 0) {
            return fail(MessageId::Cancelled);
        }
        return n / 2;
    };
    EXPECT_EQ(half(4).value(), 2);
    EXPECT_EQ(half(3).error().id(), MessageId::Cancelled);
    EXPECT_TRUE((Note{MessageId::NulInside, {}} == Note{MessageId::NulInside, {}}));
    EXPECT_EQ((Note{MessageId::AssumedBom, {"UTF-8"}}).code(), "source.bom");
}

}  // namespace
}  // namespace plumb
